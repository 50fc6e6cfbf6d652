import type { KeepOptions, StateValue } from './types.js';

/**
 * The JSON of a value to keep.
 * @throws {TypeError} When JSON cannot hold it.
 */
export function encode(key: string, value: StateValue): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined)
    throw new TypeError(`The value for ${JSON.stringify(key)} is ${typeof value}, which JSON cannot hold.`);
  return text;
}

/** The value of a kept text. */
export const decode = (text: string): StateValue => JSON.parse(text) as StateValue;

/**
 * The lifetime in milliseconds; `undefined` for none.
 * @throws {RangeError} When it is not a positive number.
 */
export function lifetime({ ttl }: KeepOptions = {}): number | undefined {
  if (ttl === undefined) return undefined;
  if (!Number.isFinite(ttl) || ttl <= 0)
    throw new RangeError(`The ttl is ${ttl}; it takes a positive number of seconds.`);
  return Math.max(1, Math.round(ttl * 1000));
}

/** @throws {TypeError} When it is no whole number. */
export function checkStep(by: number): void {
  if (!Number.isSafeInteger(by)) throw new TypeError(`increment() takes a whole number, not ${by}.`);
}

/** What is said of a key that was to be counted but holds something else. */
export const notACounter = (key: string, cause?: unknown): TypeError =>
  new TypeError(`What is kept under ${JSON.stringify(key)} is no counter.`, { cause });
