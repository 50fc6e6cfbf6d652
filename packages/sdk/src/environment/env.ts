import type { EnvironmentVariable } from './environment-variables.js';

/** Values for variables that are not set: those of a configuration file. */
export type Fallback = Readonly<Partial<Record<EnvironmentVariable, string>>>;

/** The process's environment; empty where there is none. */
export const environment = (): Record<string, string | undefined> =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};

/** An environment variable; set to nothing counts as not set. */
export function envText(name: EnvironmentVariable, fallback?: Fallback): string | undefined {
  const value = environment()[name]?.trim();
  return value === '' || value === undefined ? fallback?.[name] : value;
}

/** An environment variable that switches something on: only `true` does. */
export function envFlag(name: EnvironmentVariable, fallback?: Fallback): boolean {
  return envText(name, fallback) === 'true';
}

/** A comma-separated environment variable; `undefined` when it is not set. */
export function envList(name: EnvironmentVariable, fallback?: Fallback): string[] | undefined {
  return envText(name, fallback)
    ?.split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/**
 * An environment variable that holds a whole number.
 * @throws {RangeError} When it holds anything else, or a number outside the range.
 */
export function envInteger(
  name: EnvironmentVariable,
  { min = 1, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
  fallback?: Fallback,
): number | undefined {
  const given = envText(name, fallback);
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
