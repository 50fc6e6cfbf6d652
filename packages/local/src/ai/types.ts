import type { AiVerb } from '@signalwire/protocol/swml';
import type { Call, Outcome } from '../calls/index.js';

/** What an AI session may ask of the script that started it. */
export interface AiScope {
  /** The parameters of the script's current section. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Aborts when something else takes the call over; the session then ends at once. */
  readonly signal?: AbortSignal;
  /** Replaces SWML variables in a value, at any depth. */
  expand(value: unknown): unknown;
  /** Runs a document inline on the call and comes back when it has ended. */
  runDocument(document: object, options?: { params?: Record<string, unknown> }): Promise<Outcome>;
}

/** How an AI session ended. */
export interface AiResult {
  result: 'success' | 'failed';
  /** What the call does next. */
  outcome: Outcome;
}

/** Which verb holds the conversation: they differ in what functions are sent and may ask for. */
export type Dialect = 'ai' | 'amazon_bedrock';

/**
 * Holds a conversation on a call until it ends. `ai` comes as written in the document, variables not yet replaced.
 * @param dialect default: `ai`
 */
export type RunAi = (call: Call, ai: AiVerb, scope: AiScope, dialect?: Dialect) => Promise<AiResult>;
