import { randomBytes } from 'node:crypto';
import type { SwmlDocument } from '@signalwire/protocol/swml';
import { checkDocument } from '../swml/index.js';
import type { AgentDefinition } from './definition.js';
import { buildDocument, type DocumentUrls, type Modifications } from './document.js';

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
}

/**
 * What marks slots in the text, as URLs, for schemas that ask for one; nobody outside the process can write them into a
 * prompt. Made when first needed: some runtimes have no randomness while modules load.
 */
const marks = (): { readonly pattern: RegExp; readonly urls: DocumentUrls } => {
  made ??= makeMarks();
  return made;
};
let made: ReturnType<typeof makeMarks> | undefined;

function makeMarks() {
  const mark = `https://${randomBytes(12).toString('hex')}.invalid`;
  const urls: DocumentUrls = {
    defaults: `${mark}/defaults/`,
    postPrompt: `${mark}/postPrompt/`,
    debug: `${mark}/debug/`,
    tool: (name) => `${mark}/tool/${name}`,
  };
  return { pattern: new RegExp(`"${mark}/(defaults|postPrompt|debug|tool)/(\\w*)"`, 'g'), urls };
}

/** A definition is never changed, so that what was made of it holds for as long as it lives. */
const templates = new WeakMap<AgentDefinition, Template>();

/**
 * The document of an agent, as JSON text. All that does not depend on the request is rendered and checked once for a
 * definition.
 * @throws {SwmlError} When the document is not valid.
 */
export function render(definition: AgentDefinition, request: RenderRequest): string {
  return fill(templateOf(definition, request), definition, request);
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

function fill({ texts, slots }: Template, definition: AgentDefinition, request: RenderRequest): string {
  let text = texts[0] as string;
  for (const [i, slot] of slots.entries())
    text += JSON.stringify(urlOf(slot, definition, request)) + (texts[i + 1] as string);
  return text;
}

function urlOf(
  slot: Slot,
  { webhookUrl, queryParams }: AgentDefinition,
  { endpoint, authorize, token }: RenderRequest,
): string {
  const functions = webhookUrl === null ? `${endpoint}/swaig` : authorize(webhookUrl);
  switch (slot.kind) {
    case 'defaults':
      return withQuery(functions, queryParams);
    case 'tool':
      return withQuery(functions, queryParams, token(slot.name));
    case 'postPrompt':
      return withQuery(`${endpoint}/post_prompt`, queryParams, token('post_prompt'));
    case 'debug':
      return withQuery(`${endpoint}/debug_events`, queryParams);
  }
}

function withQuery(url: string, params: Readonly<Record<string, string>>, token?: string): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  if (token !== undefined) query.set('__token', token);
  const text = query.toString();
  return text === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${text}`;
}
