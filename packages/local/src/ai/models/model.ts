/** A tool call as the model wrote it: `arguments` is JSON text, unless the model got it wrong. */
export interface ModelToolCall {
  id: string;
  name: string;
  arguments: string;
}

/** One entry of the conversation, as a model reads it. */
export type ModelMessage =
  | { role: 'system' | 'user'; content: string }
  | { role: 'assistant'; content: string; toolCalls?: ModelToolCall[] }
  | { role: 'tool'; content: string; toolCallId: string; name: string };

/** A tool that the model may call. `parameters` is a JSON Schema of an object. */
export interface ModelTool {
  name: string;
  description: string;
  parameters: Record<string, unknown>;
}

/** Settings of the model's replies, as the prompt and `settings` actions give them. */
export interface ModelSettings {
  model?: string;
  temperature?: number;
  topP?: number;
  maxTokens?: number;
  presencePenalty?: number;
  frequencyPenalty?: number;
  reasoningEffort?: string;
  verbosity?: string;
}

/** Why the model has the word. */
export type ModelCue =
  /** The session starts and the assistant opens. */
  | 'opening'
  /** The caller said or pressed something. */
  | 'user'
  /** Tools have answered. */
  | 'tool'
  /** Nobody said anything, but there is more to say: a step that does not wait for the caller, a new context. */
  | 'continue'
  /** The caller is silent. */
  | 'attention'
  /** The session's time is over. */
  | 'hard_stop';

/**
 * Where the conversation stands, as data. A language model reads the same in the messages; the rehearsal model, which
 * understands no prose, reads it here.
 */
export interface Situation {
  cue: ModelCue;
  /** Milliseconds since the Unix epoch, of the space's clock. */
  now: number;
  /** IANA name of the agent's time zone. */
  timeZone: string;
  callerNumber: string;
  direction: 'inbound' | 'outbound';
  globalData: Readonly<Record<string, unknown>>;
  step?: { context: string; name: string; text: string; criteria?: string };
  gather?: { key: string; question: string; type: string; confirm: boolean };
}

/** What a model is asked. */
export interface ModelRequest {
  messages: readonly ModelMessage[];
  tools: readonly ModelTool[];
  settings: ModelSettings;
  /** `summary`: the last message asks for a text about the conversation; there are no tools. */
  purpose: 'conversation' | 'summary';
  situation: Situation;
  /** Aborts when nobody needs the answer any more. */
  signal: AbortSignal;
}

/** A piece of a model's answer. */
export type ModelPart = { type: 'text'; text: string } | { type: 'tool_call'; call: ModelToolCall };

/** What talks: a language model, a script, or fixed rules. */
export interface Model {
  /** Shown in the call's log. */
  readonly name: string;
  /** One sentence for the log, where the reader should know more than the name. */
  readonly about?: string;
  /**
   * Answers once.
   * @throws {ModelError} when no answer can be had.
   */
  turn(request: ModelRequest): AsyncIterable<ModelPart> | Promise<readonly ModelPart[]>;
}

/** Makes the model of one session. */
export type ModelFactory = (session: { sessionId: string; callId: string }) => Model;

/** The model gave no answer that can be used: says why and what to do about it. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}
