/** A parameter of a function, as it is written. */
export interface ParsedParam {
  /** Its name; of one that is taken apart, the pattern; of a rest parameter, with its dots. */
  name: string;
  /** What it is when it is not given, as source text. */
  defaultValue?: string;
}

/**
 * The parameters of a function, read from its source text. [helpers]
 * @param source What `String(fn)` gives.
 * @returns In order; empty when it takes none, or when the text is not that of a function.
 */
export function parseFunctionParams(source: string): ParsedParam[] {
  const text = withoutComments(source);
  const single = /^\s*(?:async\s+)?([\p{ID_Start}$_][\p{ID_Continue}$]*)\s*=>/u.exec(text)?.[1];
  if (single !== undefined) return [{ name: single }];
  const list = parameterList(text);
  if (list === undefined) return [];
  return splitAt(list, ',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name, ...rest] = splitAt(part, '=');
      const defaultValue = rest.join('=').trim();
      return { name: (name as string).trim(), ...(rest.length > 0 ? { defaultValue } : {}) };
    });
}

/** What stands between the parentheses behind a function's name. */
function parameterList(text: string): string | undefined {
  // A computed name may hold parentheses of its own.
  const start = splitAt(text, '(')[0]?.length ?? text.length;
  if (text[start] !== '(') return undefined;
  const end = closing(text, start);
  return end === undefined ? undefined : text.slice(start + 1, end);
}

/** Source text with every comment turned into a space; what looks like one in a string stays. */
function withoutComments(source: string): string {
  let text = '';
  for (let i = 0; i < source.length; ) {
    const end = isQuote(source[i]) ? endOfString(source, i) : endOfComment(source, i);
    text += isQuote(source[i]) ? source.slice(i, end) : end > i ? ' ' : source[i];
    i = Math.max(end, i + 1);
  }
  return text;
}

/** Cuts a text at a character, where it stands outside of strings and brackets. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (c === separator && !isOperator(text, i)) {
      parts.push(text.slice(from, i));
      from = i + 1;
      // Only what stands in front of the first parenthesis is asked for.
      if (separator === '(') return parts;
    } else if (isQuote(c)) i = endOfString(text, i) - 1;
    else if ('([{'.includes(c)) i = closing(text, i) ?? text.length;
  }
  return [...parts, text.slice(from)];
}

/** Whether an equals sign is part of `=>`, `==`, `<=` and the like. */
const isOperator = (text: string, i: number): boolean =>
  text[i] === '=' && (/[=>]/.test(text[i + 1] ?? '') || /[=!<>]/.test(text[i - 1] ?? ''));

/** Where the bracket is closed that is opened at `start`. */
function closing(text: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i] as string;
    if (isQuote(c)) i = endOfString(text, i) - 1;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c) && --depth === 0) return i;
  }
  return undefined;
}

const isQuote = (c: string | undefined): boolean => c === '"' || c === "'" || c === '`';

/** Where a string ends that begins at `start`: behind its closing quote. */
function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i + 1;
    else if (quote === '`' && text[i] === '$' && text[i + 1] === '{') i = closing(text, i + 1) ?? text.length;
  }
  return text.length;
}

/** Where a comment ends that begins at `start`; `start` when none does. */
function endOfComment(text: string, start: number): number {
  const [open, close] = text.startsWith('//', start) ? ['//', '\n'] : text.startsWith('/*', start) ? ['/*', '*/'] : [];
  if (open === undefined || close === undefined) return start;
  const end = text.indexOf(close, start + open.length);
  return end < 0 ? text.length : end + close.length;
}
