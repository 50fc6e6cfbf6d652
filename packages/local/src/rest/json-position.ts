const space = /[ \t\r\n]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings.
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/**
 * Where a text stops being JSON. The engine's own errors leave the position out for short texts.
 * @returns The offset and what is there, or `undefined` for valid JSON.
 */
export function jsonErrorAt(text: string): { line: number; column: number; found: string } | undefined {
  const offset = firstError(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return {
    line,
    column: offset - before.lastIndexOf('\n'),
    found: offset >= text.length ? 'the end of the text' : JSON.stringify(text.slice(offset, offset + 12)),
  };
}

function firstError(text: string): number | undefined {
  // Open containers, innermost last; a loop and not recursion, since depth is the sender's choice.
  const open: ('{' | '[')[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  const key = (): boolean => {
    skip(space);
    if (!skip(string)) return false;
    skip(space);
    if (text[at] !== ':') return false;
    at++;
    return true;
  };
  for (;;) {
    skip(space);
    const character = text[at];
    if (character === '{' || character === '[') {
      at++;
      skip(space);
      if (text[at] === (character === '{' ? '}' : ']')) at++;
      else {
        open.push(character);
        if (character === '{' && !key()) return at;
        continue;
      }
    } else if (!skip(string) && !skip(scalar)) return at;
    for (;;) {
      skip(space);
      const container = open.at(-1);
      if (!container) return at < text.length ? at : undefined;
      if (text[at] === ',') {
        at++;
        if (container === '{' && !key()) return at;
        break;
      }
      if (text[at] !== (container === '{' ? '}' : ']')) return at;
      at++;
      open.pop();
    }
  }
}
