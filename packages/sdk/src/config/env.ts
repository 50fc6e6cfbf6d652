/** The process's environment; empty where there is none. */
const environment = (): Record<string, string | undefined> =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};

/** An environment variable; set to nothing counts as not set. */
export function envText(name: string): string | undefined {
  const value = environment()[name]?.trim();
  return value === '' ? undefined : value;
}

/** An environment variable that switches something on: only `true` does. */
export function envFlag(name: string): boolean {
  return envText(name) === 'true';
}

/** A comma-separated environment variable; `undefined` when it is not set. */
export function envList(name: string): string[] | undefined {
  return envText(name)
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * An environment variable that holds a whole number.
 * @throws {RangeError} When it holds anything else, or a number outside the range.
 */
export function envInteger(name: string, { min = 1, max = Number.MAX_SAFE_INTEGER } = {}): number | undefined {
  const given = envText(name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (!Number.isInteger(value) || value < min || value > max) {
    const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `${min} to ${max}`;
    throw new RangeError(
      `The environment variable ${name} is ${JSON.stringify(given)}; it takes a whole number, ${range}.`,
    );
  }
  return value;
}
