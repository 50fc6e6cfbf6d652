import { environment } from '../environment/index.js';

const reference = /\$\{([^}|]*)(?:\|([^}]*))?\}/g;

/** Text with each `${NAME|default}` replaced by the environment variable; set to nothing counts as not set. */
export function interpolate(text: string): string {
  return text.replace(reference, (_, name: string, otherwise: string | undefined) => {
    const value = environment()[name.trim()];
    return value === undefined || value === '' ? (otherwise ?? '') : value;
  });
}

/**
 * JSON text with each `${NAME|default}` replaced. Within a string the value is escaped, elsewhere it must be a number,
 * `true`, `false` or `null`, or else becomes a string: no variable can add to the structure.
 */
export function interpolateJson(text: string): string {
  let inString = false;
  let out = '';
  let at = 0;
  for (const match of text.matchAll(reference)) {
    const before = text.slice(at, match.index);
    inString = endsInString(before, inString);
    const value = interpolate(match[0]);
    const bare = !inString && /^(-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(value) && isJson(value);
    out += before + (bare ? value : inString ? JSON.stringify(value).slice(1, -1) : JSON.stringify(value));
    at = match.index + match[0].length;
  }
  return out + text.slice(at);
}

function endsInString(text: string, from: boolean): boolean {
  let inside = from;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') inside = !inside;
    else if (inside && text[i] === '\\') i++;
  }
  return inside;
}

/** `007` looks like a number and is none. */
const isJson = (text: string) => !/^-?0\d/.test(text);

/**
 * A copy of a value in which every string has its variables replaced and is then read as what it looks like: `true`,
 * `false`, a whole number or a decimal.
 * @param depth How many levels to go down.
 * @throws {Error} When the value is nested deeper.
 */
export function substitute(value: unknown, depth: number): unknown {
  if (depth <= 0) throw new Error('Maximum variable substitution depth exceeded');
  if (typeof value === 'string') return coerce(interpolate(value));
  if (Array.isArray(value)) return value.map((item) => substitute(item, depth - 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, substitute(item, depth - 1)]));
}

function coerce(text: string): unknown {
  const lower = text.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  if (/^\d+\.\d+$/.test(text)) return Number(text);
  // A number that would lose digits is an id rather than a quantity.
  return /^\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
}
