/** Data as it goes into JSON. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Merges data into data, objects within objects too; lists and other values take the place of what was there. */
export function merge(base: Data, added: Data): Data {
  const entries = Object.entries(added).map(([key, value]) => {
    const known = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isData(known) && isData(value) ? merge(known, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}
