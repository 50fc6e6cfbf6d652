/**
 * `JSON.parse`, without the names by which data could reach the prototypes of objects: `__proto__`, and `constructor`
 * where it holds a `prototype`. They are left out, wherever they stand: no honest sender has them, and whoever merges
 * the data by assignment is safe.
 * @throws {SyntaxError} When the text is not JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Names may be written with escapes, which then begin so. Texts with neither need not be looked through.
  if (suspicious.test(text)) strip(value);
  return value;
}

const suspicious = /__proto__|"constructor"|\\u00/;

function strip(root: unknown): void {
  // A list of what is left to do instead of recursion: the depth of the data is the sender's choice.
  const left: unknown[] = [root];
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) stripNames(value as Record<string, unknown>);
    for (const item of Object.values(value)) if (typeof item === 'object' && item !== null) left.push(item);
  }
}

function stripNames(object: Record<string, unknown>): void {
  if (Object.hasOwn(object, '__proto__')) Reflect.deleteProperty(object, '__proto__');
  if (!Object.hasOwn(object, 'constructor')) return;
  const made: unknown = object['constructor'];
  if (typeof made === 'object' && made !== null && Object.hasOwn(made, 'prototype'))
    Reflect.deleteProperty(object, 'constructor');
}
