import type { Call } from '../../calls/index.js';
import { masked } from '../documents/url.js';
import { ScriptError } from '../errors.js';
import { sizeOf } from '../expressions/size.js';
import { maxVars } from '../limits.js';

/**
 * Sets variables of a call and logs it.
 * @throws {ScriptError} When the call's variables come to more than 4 MiB.
 */
export function setVariables(call: Call, set: Record<string, unknown>, unset: readonly string[] = []): void {
  const kept = Object.entries(set).filter(([name]) => name !== '__proto__');
  const before = new Map(Object.entries(call.vars));
  for (const name of unset) before.delete(name);
  for (const [name, value] of kept) before.set(name, value);
  if (sizeOf([...before.entries()], maxVars) > maxVars)
    throw new ScriptError(
      'relay_script_method_parameter_invalid_value',
      `The variables of the call come to more than ${maxVars} characters; the step sets ${kept.map(([name]) => name).join(', ')}.`,
    );
  const removed = unset.filter((name) => Object.hasOwn(call.vars, name));
  for (const name of removed) delete call.vars[name];
  for (const [name, value] of kept)
    Object.defineProperty(call.vars, name, { value, writable: true, enumerable: true, configurable: true });
  if (kept.length === 0 && removed.length === 0) return;
  call.log.append({
    type: 'vars',
    set: masked(Object.fromEntries(kept)),
    ...(removed.length > 0 ? { unset: removed } : {}),
  });
}

/** A value for the log: long texts cut. */
export function brief(value: unknown): unknown {
  if (typeof value === 'string') return value.length > longest ? `${value.slice(0, longest)}…` : value;
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, brief(item)]));
  return value;
}

const longest = 4096;
