/**
 * `JSON.parse`, without the names by which data could reach the prototypes of objects: `__proto__`, and `constructor`
 * where it holds a `prototype`. They are left out, wherever they stand: no honest sender has them, and whoever merges
 * the data by assignment is safe.
 * @throws {SyntaxError} When the text is not JSON, or is nested so deep that whoever walks through it might run out of stack.
 */
export function parseJson(text: string): unknown {
  if (isDeep(text)) throw new SyntaxError(`It is nested deeper than ${deepest} levels.`);
  const value: unknown = JSON.parse(text);
  // Names may be written with escapes, which then begin so. Texts with neither need not be looked through. The engine
  // finds parts of names faster than whole ones.
  if (text.includes('__pro') || text.includes('uctor"') || text.includes('\\u00')) strip(value);
  return value;
}

/** Far more than the platform sends, far less than a stack takes. */
const deepest = 200;

function isDeep(text: string): boolean {
  // Texts with fewer brackets cannot be deep, and the engine finds those fast; nearly all texts end here.
  let brackets = 0;
  for (const bracket of '{[')
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      brackets += 1;
      if (brackets > deepest) return depthOf(text) > deepest;
    }
  return false;
}

/** How deep a text of JSON is nested, as far as it matters. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  // Of a text in quotes, an escaped quote included, nothing counts.
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/gs)) {
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    most = Math.max(most, depth);
    if (most > deepest) return most;
  }
  return most;
}

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
