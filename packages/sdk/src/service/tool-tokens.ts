import { randomBytes } from 'node:crypto';
import { type Data, isData } from './data.js';

/** What a function's URL is made of, for one request. */
export interface ToolUrls {
  /** Where functions are called that name no URL, with credentials. */
  readonly own: string;
  /** A token that is bound to a function and the call. */
  readonly token: (functionName: string) => string;
}

/**
 * Marks a function's URL in a document's text; nobody outside the process can write it. Made when first needed: some
 * runtimes have no randomness while modules load.
 */
const markOf = (): string => {
  mark ??= randomBytes(12).toString('hex');
  return mark;
};
let mark: string | undefined;

/**
 * The text of a document whose functions need a token, with gaps for their URLs. Made once for a document; a request
 * fills in its tokens.
 */
export class TokenizedDocument {
  private readonly parts: readonly string[];

  /**
   * @param text The document, as JSON.
   * @param needsToken Whether a function needs a token.
   */
  constructor(
    readonly text: string,
    needsToken: (functionName: string) => boolean,
  ) {
    // A document without functions has none to mark; reading it would be for nothing.
    const marked = text.includes('"SWAIG"') ? JSON.stringify(markUrls(JSON.parse(text), needsToken)) : text;
    // Every third part is text; the two behind it are a function's name and the URL that it had.
    this.parts = marked.split(new RegExp(`"${markOf()}:(\\w+):([^"]*)"`));
  }

  /** The document for one request. */
  fill({ own, token }: ToolUrls): string {
    const { parts } = this;
    let text = parts[0] as string;
    for (let i = 1; i < parts.length; i += 3) {
      const [name, url, rest] = parts.slice(i, i + 3) as [string, string, string];
      const base = url === '' ? own : decodeURIComponent(url);
      text += JSON.stringify(`${base}${base.includes('?') ? '&' : '?'}__token=${token(name)}`) + rest;
    }
    return text;
  }
}

/** Puts a mark in place of the URL of every function that needs a token, wherever in the document it stands. */
function markUrls(value: unknown, needsToken: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => markUrls(item, needsToken));
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'SWAIG' && isData(item) ? markFunctions(item, needsToken) : markUrls(item, needsToken),
    ]),
  );
}

function markFunctions(swaig: Data, needsToken: (name: string) => boolean): Data {
  const { functions, defaults } = swaig;
  if (!Array.isArray(functions)) return swaig;
  const fallback = isData(defaults) ? defaults['web_hook_url'] : undefined;
  const marked = functions.map((fn: unknown) => {
    const name = isData(fn) ? fn['function'] : undefined;
    if (!isData(fn) || typeof name !== 'string' || !needsToken(name)) return fn;
    const url = fn['web_hook_url'] ?? fallback ?? '';
    return { ...fn, web_hook_url: `${markOf()}:${name}:${encodeURIComponent(String(url))}` };
  });
  return { ...swaig, functions: marked };
}
