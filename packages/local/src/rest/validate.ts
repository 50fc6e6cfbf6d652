import { type CompiledValidator, faultsOf, type Issue, issuesOf } from '@signalwire/protocol/validation';

/**
 * Checks a value. Text fields (of a form or a query) are first given the types that the check asks for.
 * @returns The value and what is wrong with it.
 */
export function check(
  validator: CompiledValidator | undefined,
  value: unknown,
  { fields }: { fields: boolean },
): { value: unknown; issues: Issue[] } {
  if (!validator) return { value, issues: [] };
  const typed = fields ? typeFields(validator, value as Record<string, unknown>) : value;
  return { value: typed, issues: issuesOf(validator, typed) };
}

/** Gives text the type that the check finds missing. */
function typeFields(validator: CompiledValidator, fields: Record<string, unknown>): Record<string, unknown> {
  if (validator.fits(fields)) return fields;
  const typed = { ...fields };
  for (const { keyword, instancePath, params } of faultsOf(validator.shape(), fields)) {
    if (keyword !== 'type') continue;
    const name = instancePath.slice(1);
    const given = typed[name];
    if (typeof given !== 'string') continue;
    const type = params['type'];
    if (type === 'array') typed[name] = [given];
    else if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(given)) typed[name] = Number(given);
    else if (type === 'boolean' && /^(?:true|false)$/i.test(given)) typed[name] = given.toLowerCase() === 'true';
  }
  return typed;
}
