/**
 * A copy of a value that holds nothing but what JSON knows, so that later changes of the original are not seen.
 * @param what Named in the error, with the path of what cannot be kept.
 * @throws {TypeError} On a function, a symbol, a bigint, a number that is not finite, or a circle.
 */
export function plain<T>(value: T, what: string): T {
  return copy(value, what, []) as T;
}

function copy(value: unknown, path: string, above: object[]): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw refuse(path, String(value));
      return value;
    case 'object':
      break;
    default:
      throw refuse(path, `a ${typeof value}`);
  }
  if (value === null) return null;
  if (above.includes(value)) throw refuse(path, 'a reference to what it is part of');
  const line = [...above, value];
  if (Array.isArray(value)) return value.map((item, i) => copy(item ?? null, `${path}[${i}]`, line));
  const { toJSON } = value as { toJSON?: () => unknown };
  if (typeof toJSON === 'function') return copy(toJSON.call(value), path, line);
  // A spread copy has the shape of the original, and takes half the memory of one that is put together.
  const result: Record<string, unknown> = { ...value };
  for (const key of Object.keys(result)) {
    const item = result[key];
    if (item === undefined) delete result[key];
    else if (typeof item !== 'string' && typeof item !== 'boolean')
      set(result, key, copy(item, `${path}.${key}`, line));
  }
  return result;
}

/** Defines what assigning would take for something else: a key called __proto__ is data like any other. */
function set(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

const refuse = (path: string, found: string) =>
  new TypeError(
    `${path} is ${found}, which JSON cannot hold. It takes texts, numbers, booleans, null, lists and objects.`,
  );
