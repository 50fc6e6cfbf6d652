import { randomBytes } from 'node:crypto';
import type { SwmlDocument } from '@signalwire/protocol/swml';
import { checkDocument } from '../swml/index.js';
import type { AgentDefinition } from './definition.js';
import { buildDocument, type DocumentUrls, type Modifications } from './document.js';
import { Filled, type Loan } from './filled.js';

/** What a document depends on beside the agent. */
export interface RenderRequest {
  /** The agent's endpoint as the platform reaches it, with credentials and without a slash at its end. */
  readonly endpoint: string;
  /** Credentials for a webhook URL that was set apart from the endpoint. */
  readonly authorize: (url: string) => string;
  /** A token that is bound to a function and the call. */
  readonly token: (functionName: string) => string;
  /** Changes of the `ai` verb for this request. */
  readonly modifications?: Modifications | undefined;
  /** How the document is checked: `false` does not, a function does it by itself. Default: `true`. */
  readonly check?: boolean | ((document: SwmlDocument) => void) | undefined;
}

type Slot = { kind: 'defaults' | 'postPrompt' | 'debug' } | { kind: 'tool'; name: string };

/** The text of a document, cut where a request fills in a URL. */
interface Template {
  readonly texts: readonly string[];
  readonly slots: readonly Slot[];
  /** What it became for the URLs that were filled in last. */
  filled?: Filled;
}

/**
 * What marks slots in the text, as URLs, for schemas that ask for one; nobody outside the process can write them into a
 * prompt. Made when first needed: some runtimes have no randomness while modules load.
 */
const marks = (): Marks => {
  made ??= makeMarks();
  return made;
};
let made: Marks | undefined;

interface Marks {
  readonly pattern: RegExp;
  readonly urls: DocumentUrls;
  /** Stands in a URL where a token goes. */
  readonly token: string;
}

function makeMarks(): Marks {
  const token = randomBytes(12).toString('hex');
  const mark = `https://${randomBytes(12).toString('hex')}.invalid`;
  const urls: DocumentUrls = {
    defaults: `${mark}/defaults/`,
    postPrompt: `${mark}/postPrompt/`,
    debug: `${mark}/debug/`,
    tool: (name) => `${mark}/tool/${name}`,
  };
  return { token, pattern: new RegExp(`"${mark}/(defaults|postPrompt|debug|tool)/(\\w*)"`, 'g'), urls };
}

/** A definition is never changed, so that what was made of it holds for as long as it lives. */
const templates = new WeakMap<AgentDefinition, Template>();

/**
 * The document of an agent, as JSON text. All that does not depend on the request is rendered and checked once for a
 * definition.
 * @throws {SwmlError} When the document is not valid.
 */
export function render(definition: AgentDefinition, request: RenderRequest): string {
  return filledFor(definition, request).text(request.token);
}

/** Like {@link render}, as bytes: what does not depend on the request is encoded once. */
export function renderBytes(definition: AgentDefinition, request: RenderRequest): Loan {
  return filledFor(definition, request).lend(request.token);
}

function templateOf(definition: AgentDefinition, { modifications, check = true }: RenderRequest): Template {
  const known = modifications ? undefined : templates.get(definition);
  if (known) return known;
  const document = buildDocument(definition, marks().urls, modifications);
  if (typeof check === 'function') check(document);
  else if (check) checkDocument(document, `The document of the agent ${JSON.stringify(definition.name)}`);
  const template = cut(JSON.stringify(document));
  if (!modifications) templates.set(definition, template);
  return template;
}

function cut(text: string): Template {
  const texts: string[] = [];
  const slots: Slot[] = [];
  let end = 0;
  for (const match of text.matchAll(marks().pattern)) {
    const [whole, kind, name] = match as unknown as [string, Slot['kind'], string];
    texts.push(text.slice(end, match.index));
    slots.push(kind === 'tool' ? { kind, name } : { kind });
    end = match.index + whole.length;
  }
  return { texts: [...texts, text.slice(end)], slots };
}

/** Most requests come to the same URL, so that what it makes of a document is kept. */
function filledFor(definition: AgentDefinition, request: RenderRequest): Filled {
  const template = templateOf(definition, request);
  const { endpoint, authorize } = request;
  const functions = definition.webhookUrl === null ? `${endpoint}/swaig` : authorize(definition.webhookUrl);
  if (template.filled?.endpoint !== endpoint || template.filled.functions !== functions)
    template.filled = fill(template, definition.queryParams, endpoint, functions);
  return template.filled;
}

function fill({ texts, slots }: Template, params: QueryParams, endpoint: string, functions: string): Filled {
  const parts: string[] = [];
  const names: string[] = [];
  let text = texts[0] as string;
  for (const [i, slot] of slots.entries()) {
    const { url, token } = urlOf(slot, params, endpoint, functions);
    const [head, tail] = JSON.stringify(url).split(marks().token) as [string, string?];
    text += head;
    if (token !== undefined && tail !== undefined) {
      parts.push(text);
      names.push(token);
      text = tail;
    }
    text += texts[i + 1];
  }
  return new Filled(endpoint, functions, [...parts, text], names);
}

type QueryParams = AgentDefinition['queryParams'];

/** Where a slot leads, and the function whose token takes the place of the mark in it. */
function urlOf(
  slot: Slot,
  params: QueryParams,
  endpoint: string,
  functions: string,
): { url: string; token?: string | undefined } {
  switch (slot.kind) {
    case 'defaults':
      return { url: withQuery(functions, params) };
    case 'tool':
      return { url: withQuery(functions, params, marks().token), token: slot.name };
    case 'postPrompt':
      return { url: withQuery(`${endpoint}/post_prompt`, params, marks().token), token: 'post_prompt' };
    case 'debug':
      return { url: withQuery(`${endpoint}/debug_events`, params) };
  }
}

function withQuery(url: string, params: QueryParams, token?: string): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  if (token !== undefined) query.set('__token', token);
  const text = query.toString();
  return text === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${text}`;
}
