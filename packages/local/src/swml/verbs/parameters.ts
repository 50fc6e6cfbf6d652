import { VerbFailure } from '../errors.js';
import { rendered } from '../expressions/expand.js';

// Parameters were checked as written; a placeholder's value is known only now. A wrong one fails the verb, not the script.

function invalid(name: string, wanted: string, given: unknown): VerbFailure {
  const shown = given === '' ? 'nothing (a variable without a value)' : JSON.stringify(given);
  return new VerbFailure(`${name} must be ${wanted}. Given: ${shown}.`, 'relay_script_method_parameter_invalid_value');
}

/** @throws {VerbFailure} When it is not a number within the bounds. */
export function numberOf(
  name: string,
  value: unknown,
  bounds: { min?: number; max?: number; integer?: boolean } = {},
): number | undefined {
  if (value === undefined) return undefined;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer = false } = bounds;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && number >= min && number <= max && (!integer || Number.isInteger(number)))
    return number;
  const range = [Number.isFinite(min) ? ` from ${min}` : '', Number.isFinite(max) ? ` to ${max}` : ''].join('');
  throw invalid(name, `${integer ? 'a whole number' : 'a number'}${range}`, value);
}

/** @throws {VerbFailure} When it is not true or false. */
export function booleanOf(name: string, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  throw invalid(name, 'true or false', value);
}

/** The text, or that of a placeholder's value. */
export function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : rendered(value);
}

/** @throws {VerbFailure} When it is none of the words. */
export function wordOf<Word extends string>(name: string, value: unknown, words: readonly Word[]): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalid(name, `one of ${words.join(', ')}`, value);
  return word;
}

/** An object of names and values; none when it is absent. @throws {VerbFailure} When it is something else. */
export function bagOf(name: string, value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalid(name, 'an object', value);
}
