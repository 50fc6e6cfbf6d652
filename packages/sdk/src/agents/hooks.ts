import type { PostPromptReport } from '@signalwire/protocol/swaig';
import type { AgentBase } from './agent-base.js';
import type { Data } from './definition.js';
import type { Modifications } from './document.js';

/** What a hook may give back: changes of the `ai` verb, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook need not return anything
export type HookAnswer = Modifications | void;

/** What a document was asked for with, beside its body. */
export interface DocumentRequest {
  /** Of the request's URL. */
  readonly query: Record<string, string>;
  /** Without those that carry credentials. */
  readonly headers: Record<string, string>;
}

/** What a hook for reports may give back: the answer to `fetch_conversation`, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook need not return anything
export type SummaryAnswer = Data | void;

/** A report, as the platform sends it. */
export type Report = PostPromptReport & Data;

/**
 * Configures an agent for one request, on a copy that only this request sees.
 * @param queryParams Of the request's URL.
 * @param bodyParams The request's body.
 * @param headers Without those that carry credentials.
 * @param agent The copy.
 */
export type DynamicConfigCallback<Agent = AgentBase> = (
  queryParams: Record<string, string>,
  bodyParams: Data,
  headers: Record<string, string>,
  agent: Agent,
) => void | Promise<void>;
