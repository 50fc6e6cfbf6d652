import { printed } from './printed.js';
import { runFunction, type TemplateHost } from './template-functions.js';

/** What a template's variables mean: their value by path, `undefined` when there is none. */
export type Lookup = (path: string) => unknown;

/** Bytes of a path, and levels of placeholders within placeholders. */
const longestPath = 1024;
const encoder = new TextEncoder();
const deepest = 128;

/**
 * Replaces `${path}` and `%{path}` in a text of the AI's side (prompts, steps, DataMaps), with the prefixes `lc:`,
 * `enc:` (also `enc:url:`) and `fmt_ph:`, and the functions `@{...}`. What stands inside another placeholder is replaced
 * first; a value that was put in is never expanded again. A variable without a value becomes an empty text.
 * @param host what the functions need to know of the place; without it those of time stay as they are written
 */
export function expandTemplate(text: string, lookup: Lookup, host?: TemplateHost): string {
  return new Expander(text, lookup, host).all();
}

/** Replaces the placeholders of every text and key in a value. A placeholder always becomes text, whatever it holds. */
export function expandValue(value: unknown, lookup: Lookup, host?: TemplateHost): unknown {
  if (typeof value === 'string') return expandTemplate(value, lookup, host);
  if (Array.isArray(value)) return value.map((item) => expandValue(item, lookup, host));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [expandTemplate(key, lookup, host), expandValue(item, lookup, host)]),
  );
}

type Kind = 'variable' | 'function';

/** Reads a text once, from left to right. */
class Expander {
  readonly #closing: ReadonlyMap<number, number>;

  constructor(
    private readonly text: string,
    private readonly lookup: Lookup,
    private readonly host: TemplateHost | undefined,
  ) {
    this.#closing = closingOf(text);
  }

  all(): string {
    return this.#range(0, this.text.length, 0);
  }

  /** The text from `start` to `end`, its placeholders replaced; `within` says what it stands in. */
  #range(start: number, end: number, depth: number, within?: Kind): string {
    let result = '';
    let done = start;
    for (let at = start; at < end; at++) {
      const kind = kindAt(this.text, at);
      const close = kind && this.#closing.get(at);
      if (kind === undefined || close === undefined || close >= end) continue;
      const value = this.#placeholder(kind, at, close, depth);
      // Part of a path: it names something, and must not turn the path into an expression.
      result += this.text.slice(done, at) + (within === 'variable' ? value.replaceAll(/[{}()`;=]/g, '') : value);
      at = close;
      done = close + 1;
    }
    return result + this.text.slice(done, end);
  }

  #placeholder(kind: Kind, at: number, close: number, depth: number): string {
    if (depth >= deepest) return '';
    const body = this.#range(at + 2, close, depth + 1, kind);
    if (kind === 'variable') return variable(body, this.lookup, this.host);
    const value = runFunction(body, this.host);
    return value ?? this.text.slice(at, close + 1);
  }
}

function kindAt(text: string, at: number): Kind | undefined {
  if (text[at + 1] !== '{') return undefined;
  const sign = text[at];
  if (sign === '$' || sign === '%') return 'variable';
  return sign === '@' ? 'function' : undefined;
}

/** A brace within a placeholder that opens none. */
const plainBrace = -1;

/** Where each placeholder closes; one that never does is plain text. */
function closingOf(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at)) open.push(at++);
    else if (text[at] === '{' && open.length > 0) open.push(plainBrace);
    else if (text[at] === '}') {
      const start = open.pop();
      if (start !== undefined && start !== plainBrace) closing.set(start, at);
    }
  }
  return closing;
}

const prefix = /^(lc|enc:url|enc|fmt_ph):/i;

/** The value of `lc:path` and its like: whatever their order, a number is formatted, then lowered, then encoded. */
function variable(body: string, lookup: Lookup, host: TemplateHost | undefined): string {
  const helpers = new Set<string>();
  let path = body.trim();
  for (let match = prefix.exec(path); match; match = prefix.exec(path)) {
    helpers.add((match[1] as string).toLowerCase().replace(':url', ''));
    path = path.slice(match[0].length);
  }
  let value = encoder.encode(path).length > longestPath ? '' : printed(lookup(path));
  if (helpers.has('fmt_ph')) value = host?.formatNumber?.(value) ?? value;
  if (helpers.has('lc')) value = value.toLowerCase();
  return helpers.has('enc') ? percentEncoded(value) : value;
}

/** Characters that are written as they are, beside letters and digits. */
const plain = new Set("-_.~/,$!()'*");

/** What an URL takes; a `%XX` that stands there already stays. */
function percentEncoded(text: string): string {
  let encoded = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (/[A-Za-z0-9]/.test(char) || plain.has(char) || (char === '%' && /^%[0-9A-F]{2}/.test(text.slice(at, at + 3))))
      encoded += char;
    else {
      const whole = String.fromCodePoint(text.codePointAt(at) as number);
      for (const byte of encoder.encode(whole)) encoded += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      at += whole.length - 1;
    }
  }
  return encoded;
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
