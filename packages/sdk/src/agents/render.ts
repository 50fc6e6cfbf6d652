import type { SwmlDocument } from '@signalwire/protocol/swml';
import type { AgentDefinition } from './definition.js';
import type { Modifications } from './document.js';
import { UrlFiller } from './fill.js';
import { Filled, type Loan } from './filled.js';
import { type DocumentTemplate, makeTemplate } from './template.js';

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
  /**
   * The definition that the one to render was made out of for this request alone: what they do not share is not kept.
   * Default: everything is kept for as long as the definition lives.
   */
  readonly base?: AgentDefinition | undefined;
  /** How the document is checked: `false` does not, a function does it by itself. Default: `true`. */
  readonly check?: boolean | ((document: SwmlDocument) => void) | undefined;
}

interface Known {
  readonly template: DocumentTemplate;
  /** What it became for the URLs that were filled in last. */
  filled?: { readonly by: UrlFiller; readonly document: Filled };
}

/** A definition is never changed, so that what was made of it holds for as long as it lives. */
const known = new WeakMap<AgentDefinition, Known>();

/** By the functions of definitions, which they share with those that are made out of them: who filled in URLs last. */
const fillers = new WeakMap<AgentDefinition['tools'], UrlFiller>();

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

/** Most requests come to the same URL, so that what it makes of a document is kept. */
function filledFor(
  definition: AgentDefinition,
  { endpoint, authorize, modifications, base, check = true }: RenderRequest,
): Filled {
  const { webhookUrl, queryParams: params } = definition;
  const functions = webhookUrl === null ? `${endpoint}/swaig` : authorize(webhookUrl);
  const urls = { endpoint, functions, params };
  const once = modifications !== undefined || base !== undefined;
  const kept = once ? undefined : known.get(definition);
  if (kept?.filled?.by.fits(urls)) return kept.filled.document;
  const template = kept?.template ?? makeTemplate(definition, { modifications, check, base });
  const by = fillerFor(definition, urls);
  const document = new Filled(by.fill(template));
  if (!once) known.set(definition, { template, filled: { by, document } });
  return document;
}

function fillerFor({ tools }: AgentDefinition, urls: UrlFiller['urls']): UrlFiller {
  const last = fillers.get(tools);
  if (last?.fits(urls)) return last;
  const filler = new UrlFiller(urls);
  fillers.set(tools, filler);
  return filler;
}
