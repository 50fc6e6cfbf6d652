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
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  // Defined rather than assigned: a key called __proto__ is data like any other.
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, `${path}.${key}`, line)]));
}

const refuse = (path: string, found: string) =>
  new TypeError(
    `${path} is ${found}, which JSON cannot hold. It takes texts, numbers, booleans, null, lists and objects.`,
  );
