import { isData } from '../service/index.js';
import type { Data } from './definition.js';

/**
 * What a browser that dials says of itself: `vars.userVariables` of a document's request. The caller writes it: it is a
 * hint of what to offer, never a permission.
 */
export function userVariables(bodyParams: unknown): Data {
  const vars = isData(bodyParams) ? bodyParams['vars'] : undefined;
  const variables = isData(vars) ? vars['userVariables'] : undefined;
  return isData(variables) ? variables : {};
}

/**
 * What a browser that dials says it can show or do.
 * @param bodyParams The body of a document's request, or the user variables out of it.
 */
export function declaredCapabilities(bodyParams: unknown): ReadonlySet<string> {
  const own = isData(bodyParams) ? bodyParams['capabilities'] : undefined;
  const declared = own ?? userVariables(bodyParams)['capabilities'];
  if (Array.isArray(declared)) return new Set(declared.filter((name) => typeof name === 'string' && name !== ''));
  return new Set(isData(declared) ? Object.keys(declared).filter((name) => isOn(declared[name])) : []);
}

/** Whether a browser that dials says it can do this. */
export function hasCapability(bodyParams: unknown, name: string): boolean {
  return declaredCapabilities(bodyParams).has(name);
}

const isOn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
