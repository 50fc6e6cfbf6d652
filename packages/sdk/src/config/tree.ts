/** Data as it comes out of JSON. */
export type Tree = Record<string, unknown>;

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that lead out of the data, into what all objects share. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export const isSafeKey = (key: string): boolean => !forbidden.has(key);

/** What stands at a path such as `server.port`; `undefined` when there is nothing. */
export function at(tree: Tree, path: string): unknown {
  let value: unknown = tree;
  for (const key of path.split('.')) {
    if (!isSafeKey(key) || typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Tree)[key];
  }
  return value;
}

/**
 * A copy of a tree with a value at a path; what is in the way and holds no keys is replaced.
 * @throws {TypeError} When the path is empty or leads out of the data.
 */
export function withValue(tree: Tree, path: string, value: unknown): Tree {
  const keys = path.split('.');
  const bad = keys.find((key) => key === '' || !isSafeKey(key));
  if (bad !== undefined)
    throw new TypeError(`The path ${JSON.stringify(path)} cannot be set: ${JSON.stringify(bad)} is no key.`);
  return put(tree, keys, value);
}

function put(tree: Tree, [key = '', ...rest]: string[], value: unknown): Tree {
  const below = Object.hasOwn(tree, key) ? tree[key] : undefined;
  return { ...tree, [key]: rest.length === 0 ? value : put(isTree(below) ? below : {}, rest, value) };
}

/** Both trees in one; where both have something that is not a tree, the second counts. */
export function mergeTrees(base: Tree, over: Tree): Tree {
  const merged = Object.entries(over)
    .filter(([key]) => isSafeKey(key))
    .map(([key, value]) => {
      const known = Object.hasOwn(base, key) ? base[key] : undefined;
      return [key, isTree(known) && isTree(value) ? mergeTrees(known, value) : value] as const;
    });
  return { ...base, ...Object.fromEntries(merged) };
}
