import { nearest } from '@signalwire/protocol/validation';

/** @throws {TypeError} when a word is none of those allowed. */
export function checkWord(name: string, given: unknown, allowed: readonly string[]): void {
  if (allowed.includes(given as string)) return;
  const meant = typeof given === 'string' ? nearest(given, allowed) : undefined;
  throw new TypeError(
    `${name} must be one of ${allowed.join(', ')}, not ${JSON.stringify(given)}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
}

/** @throws {TypeError} when something is not a non-empty text. */
export function checkText(name: string, given: unknown): void {
  if (typeof given !== 'string' || given === '')
    throw new TypeError(`${name} must be a non-empty text, not ${JSON.stringify(given)}.`);
}

/** @throws {TypeError} when something is not an object. */
export function checkObject(name: string, given: unknown): asserts given is Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new TypeError(`${name} must be an object, not ${JSON.stringify(given)}.`);
}

/** @throws {RangeError} when a number is below what is allowed, or none. */
export function checkAtLeast(name: string, given: number, least: number): void {
  if (typeof given !== 'number' || !(given >= least))
    throw new RangeError(`${name} must be a number from ${least}, not ${String(given)}.`);
}

/** @throws {RangeError} when a gain is none that can be set. */
export function checkVolume(volume: number): void {
  if (typeof volume !== 'number' || !(volume >= -40 && volume <= 40))
    throw new RangeError(`volume must be a number of dB from -40 to 40, not ${String(volume)}.`);
}

/** An object without what is not there: on the wire, what was not given is left out. */
export function given<T extends object>(params: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const key in params) if (params[key] !== undefined) kept[key] = params[key];
  return kept as { [K in keyof T]: Exclude<T[K], undefined> };
}
