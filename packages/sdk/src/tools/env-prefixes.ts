/** Prefixes of the variables that may be written into documents, unless the program says otherwise. */
const usual: readonly string[] = ['SIGNALWIRE_', 'SWML_', 'SW_'];
let allowed: readonly string[] = usual;

/**
 * Sets which environment variables `${ENV.…}` may name in every DataMap that does not say so itself. [helpers]
 * @param prefixes Beginnings of their names; an empty list allows every variable.
 */
export function setAllowedEnvPrefixes(prefixes: string[]): void {
  allowed = [...prefixes];
}

/** Beginnings of the names of the environment variables that `${ENV.…}` may name. [helpers] */
export function getAllowedEnvPrefixes(): string[] {
  return [...allowed];
}

/** The process's environment; empty where there is none. */
const environment = (): Record<string, string | undefined> =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};

/** Whether a variable may be written into a document. */
const isAllowed = (name: string, prefixes: readonly string[]) =>
  prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));

/**
 * A copy of a value in which every `${ENV.NAME}` is the variable's value; empty when it is not set or not allowed.
 * @param refused Called with the name of a variable that is not allowed.
 */
export function expandEnv<T>(value: T, prefixes: readonly string[], refused: (name: string) => void): T {
  return expand(value, (text) =>
    text.replace(/\$\{ENV\.([A-Za-z_][A-Za-z0-9_]*)\}/g, (_, name: string) => {
      if (isAllowed(name, prefixes)) return environment()[name] ?? '';
      refused(name);
      return '';
    }),
  ) as T;
}

function expand(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((item) => expand(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expand(item, text)]));
}
