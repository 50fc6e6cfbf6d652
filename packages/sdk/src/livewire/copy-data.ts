/**
 * A copy for one call, so that calls do not see each other's data: of plain objects, lists, maps and sets, at any depth.
 * What is something else, such as a database's connection or an object of a class, stays the one that it is.
 */
export function copyData<T>(data: T): T {
  return copy(data, new Map()) as T;
}

function copy(value: unknown, copies: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    copies.set(value, list);
    list.push(...value.map((item) => copy(item, copies)));
    return list;
  }
  if (value instanceof Map) {
    const map = new Map();
    copies.set(value, map);
    for (const [key, item] of value) map.set(copy(key, copies), copy(item, copies));
    return map;
  }
  if (value instanceof Set) {
    const set = new Set();
    copies.set(value, set);
    for (const item of value) set.add(copy(item, copies));
    return set;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const object: Record<string, unknown> = Object.create(prototype);
  copies.set(value, object);
  for (const [key, item] of Object.entries(value))
    Object.defineProperty(object, key, {
      value: copy(item, copies),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  return object;
}
