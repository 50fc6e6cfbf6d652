import type { ModelMessage, ModelToolCall } from '../models/model.js';

/** One entry of a report's log. Times are Unix times in microseconds. */
export interface LogEntry {
  role: 'system' | 'system-log' | 'user' | 'assistant' | 'assistant-manual' | 'tool';
  content: string;
  timestamp: number;
  [key: string]: unknown;
}

/** Notes whose data stand at the top of their entry. They are no part of the report's timeline. */
export const topLevelNotes: readonly string[] = [
  'function_error',
  'function_loop',
  'swaig_problem',
  'change_step_failed',
];

/** What was said in a session: as the model sees it, and as the report tells it. */
export class Conversation {
  /** What the model sees, without prompt and step. */
  messages: ModelMessage[] = [];
  /** Everything, in order; nothing is ever removed. */
  readonly log: LogEntry[] = [];
  /** The conversations that context switches ended. */
  readonly previous: ModelMessage[][] = [];
  /** Hears of every entry of the log. */
  onEntry: ((entry: LogEntry) => void) | undefined;
  readonly #now: () => number;
  #hidden = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  system(content: string): void {
    this.messages.push({ role: 'system', content });
    this.#entry('system', content);
  }

  user(content: string, details: Record<string, unknown> = {}): void {
    this.messages.push({ role: 'user', content });
    this.#entry('user', content, { confidence: 1, ...details });
  }

  assistant(content: string, details: { toolCalls?: ModelToolCall[]; extra?: Record<string, unknown> } = {}): void {
    const { toolCalls = [], extra = {} } = details;
    this.messages.push({ role: 'assistant', content, ...(toolCalls.length > 0 ? { toolCalls } : {}) });
    const calls = toolCalls.map(({ id, name, arguments: text }) => ({
      id,
      type: 'function',
      function: { name, arguments: text },
    }));
    this.#entry('assistant', content, { ...extra, ...(calls.length > 0 ? { tool_calls: calls } : {}) });
  }

  /** What the assistant said without the model: fillers, `say`. */
  manual(content: string, options: { remember: boolean }): void {
    if (options.remember) this.messages.push({ role: 'assistant', content });
    this.#entry('assistant-manual', content);
  }

  tool(call: ModelToolCall, content: string, details: { startedAt: number; executionMs: number }): void {
    // A new beginning may have swept away the call; a result alone means nothing to a model.
    const called = this.messages.some(
      (message) => message.role === 'assistant' && message.toolCalls?.some(({ id }) => id === call.id),
    );
    if (called) this.messages.push({ role: 'tool', content, toolCallId: call.id, name: call.name });
    this.#entry('tool', content, {
      tool_call_id: call.id,
      function_name: call.name,
      function_latency: details.executionMs,
      execution_latency: details.executionMs,
      start_timestamp: details.startedAt * 1000,
      end_timestamp: this.#now() * 1000,
    });
  }

  /** Notes what happened, for the report alone. */
  note(action: string, metadata: Record<string, unknown>, place: Record<string, unknown> = {}): void {
    const data = topLevelNotes.includes(action) ? metadata : { metadata };
    this.#entry('system-log', action, { action, ...data, ...place });
  }

  /** What the model sees: at most the last `window` entries, never a result without its call. */
  visible(window?: number): readonly ModelMessage[] {
    let seen = this.messages.slice(this.#hidden);
    if (window !== undefined && window > 0 && seen.length > window) {
      seen = seen.slice(-window);
    }
    while (seen[0]?.role === 'tool') seen = seen.slice(1);
    return seen;
  }

  /** Hides what was said until now from the model. */
  hideEarlier(): void {
    this.#hidden = this.messages.length;
  }

  /** Shows everything to the model again. */
  showAll(): void {
    this.#hidden = 0;
  }

  /** Starts anew; what was said is kept for the report. */
  restart(): void {
    if (this.messages.length > 0) this.previous.push(this.messages);
    this.messages = [];
    this.#hidden = 0;
  }

  /** Puts `text` in place of a tool call and its result, or takes both out. */
  replaceCall(id: string, text: string | undefined): void {
    const index = this.messages.findIndex(
      (message) => message.role === 'assistant' && message.toolCalls?.some((call) => call.id === id),
    );
    const message = this.messages[index];
    if (message?.role !== 'assistant') return;
    const others = (message.toolCalls ?? []).filter((call) => call.id !== id);
    const { toolCalls: _, ...plain } = message;
    this.messages = this.messages.filter((entry) => !(entry.role === 'tool' && entry.toolCallId === id));
    if (others.length > 0) this.messages[index] = { ...plain, toolCalls: others };
    else if (message.content) this.messages[index] = plain;
    else this.messages.splice(index, 1);
    if (text === undefined) return;
    const last = this.messages.findLastIndex((entry) => entry.role === 'tool');
    const at =
      others.length > 0 ? Math.max(last, index) + 1 : Math.min(index + (message.content ? 1 : 0), this.messages.length);
    this.messages.splice(at, 0, { role: 'assistant', content: text });
  }

  /** Shortens a result that the model has seen in full. */
  shortenResult(id: string, length: number): void {
    this.messages = this.messages.map((message) =>
      message.role === 'tool' && message.toolCallId === id && message.content.length > length
        ? { ...message, content: `${message.content.slice(0, length)}…` }
        : message,
    );
  }

  #entry(role: LogEntry['role'], content: string, extra: Record<string, unknown> = {}): void {
    const entry: LogEntry = { role, content, timestamp: this.#now() * 1000, ...extra };
    this.log.push(entry);
    this.onEntry?.(entry);
  }
}
