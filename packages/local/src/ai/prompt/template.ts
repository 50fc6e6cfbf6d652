/** What a template's variables mean: their value by path, `undefined` when there is none. */
export type Lookup = (path: string) => unknown;

const innermost = /[$%]\{([^{}]*)\}/;

/**
 * Replaces `${path}` and `%{path}` in a text of the AI's side (prompts, steps, DataMaps), with the prefixes `lc:`,
 * `enc:` (also `enc:url:`) and `fmt_ph:`, one nested level, and `@{...}` functions that need no clock.
 * A variable without a value becomes an empty text.
 */
export function expandTemplate(text: string, lookup: Lookup): string {
  let result = '';
  let rest = text;
  for (let match = innermost.exec(rest); match; match = innermost.exec(rest)) {
    const before = rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length);
    const value = show(evaluate(match[1] as string, lookup));
    // A placeholder that stands inside another one becomes part of its path; any other value is final.
    const open = unclosed(before);
    if (open === undefined) {
      result += before + value;
      rest = after;
    } else {
      result += before.slice(0, open);
      rest = before.slice(open) + value.replaceAll(/[{}]/g, '') + after;
    }
  }
  return result + rest;
}

/** The value of a text that is exactly one placeholder keeps its type; any other text is expanded. */
export function expandValue(value: unknown, lookup: Lookup): unknown {
  if (typeof value === 'string') return expandTemplate(value, lookup);
  if (Array.isArray(value)) return value.map((item) => expandValue(item, lookup));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expandValue(item, lookup)]));
  return value;
}

/** Where a placeholder opens in `text` that is not closed in it. */
function unclosed(text: string): number | undefined {
  const open = Math.max(text.lastIndexOf('${'), text.lastIndexOf('%{'));
  return open >= 0 && !text.slice(open).includes('}') ? open : undefined;
}

function evaluate(body: string, lookup: Lookup): unknown {
  const prefixes = new Set<string>();
  let path = body.trim();
  for (let match = /^(lc|enc:url|enc|fmt_ph):/i.exec(path); match; match = /^(lc|enc:url|enc|fmt_ph):/i.exec(path)) {
    prefixes.add((match[1] as string).toLowerCase().replace(':url', ''));
    path = path.slice(match[0].length);
  }
  let value = lookup(path);
  if (prefixes.has('fmt_ph')) value = nationalNumber(show(value));
  if (prefixes.has('lc')) value = show(value).toLowerCase();
  if (prefixes.has('enc')) value = encodeURIComponent(show(value));
  return value;
}

function nationalNumber(text: string): string {
  const digits = text.replaceAll(/\D/g, '').replace(/^1(?=\d{10}$)/, '');
  const match = /^(\d{3})(\d{3})(\d{4})$/.exec(digits);
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : 'INVALID NUMBER';
}

function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The value at `a.b[0].c` in a tree; names match without regard to case, negative indexes count from the end. */
export function valueAt(root: unknown, path: string): unknown {
  let value: unknown = root;
  for (const part of path.split('.')) {
    const match = /^([^[\]]*)((?:\[-?\d+\])*)$/.exec(part);
    if (!match) return undefined;
    if (match[1]) value = property(value, match[1]);
    for (const [, index] of (match[2] as string).matchAll(/\[(-?\d+)\]/g))
      value = Array.isArray(value) ? value.at(Number(index)) : undefined;
    if (value === undefined || value === null) return undefined;
  }
  return value;
}

function property(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  if (Object.hasOwn(value, name)) return (value as Record<string, unknown>)[name];
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : (value as Record<string, unknown>)[key];
}
