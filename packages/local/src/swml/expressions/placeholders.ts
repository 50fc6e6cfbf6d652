import { maxExpression } from '../limits.js';

/** A part of a text: as it is, or the inside of a `${…}` or `%{…}`. */
export type Part = { literal: string } | { body: string };

/** How far a quoted brace is looked for; longer bodies are refused as expressions anyway. */
const quotedReach = maxExpression + 64;

/**
 * Splits a text at its placeholders. Braces inside them are balanced, those in quotes do not count; a placeholder that
 * never closes is plain text.
 */
export function split(text: string): Part[] {
  if (!/[$%]\{/.test(text)) return text === '' ? [] : [{ literal: text }];
  const closing = braces(text);
  const found: Part[] = [];
  let done = 0;
  for (let at = next(text, 0); at !== -1; at = next(text, at)) {
    const end = quoted(text, at + 2) ?? closing.get(at + 1);
    if (end === undefined) {
      at += 2;
      continue;
    }
    if (at > done) found.push({ literal: text.slice(done, at) });
    found.push({ body: text.slice(at + 2, end).trim() });
    done = end + 1;
    at = done;
  }
  if (done < text.length) found.push({ literal: text.slice(done) });
  return found;
}

function next(text: string, from: number): number {
  for (let at = text.indexOf('{', from + 1); at !== -1; at = text.indexOf('{', at + 1)) {
    const sign = text[at - 1];
    if ((sign === '$' || sign === '%') && at - 1 >= from) return at - 1;
  }
  return -1;
}

/** Where each opening brace closes, quotes aside. */
function braces(text: string): Map<number, number> {
  const open: number[] = [];
  const closing = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '{') open.push(i);
    else if (text[i] === '}') {
      const start = open.pop();
      if (start !== undefined) closing.set(start, i);
    }
  }
  return closing;
}

/** Where a placeholder's body that starts at `from` closes, when braces in quotes do not count. */
function quoted(text: string, from: number): number | undefined {
  let depth = 1;
  let quote = '';
  const limit = Math.min(text.length, from + quotedReach);
  for (let i = from; i < limit; i++) {
    const char = text[i] as string;
    if (quote !== '') {
      if (char === '\\') i++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i;
  }
  return undefined;
}
