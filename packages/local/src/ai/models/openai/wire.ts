import type { ModelMessage, ModelPart, ModelRequest, ModelToolCall } from '../model.js';

/** The body of a chat completion request. */
export function completionBody(request: ModelRequest, model: string): Record<string, unknown> {
  const { settings, tools } = request;
  const given: Record<string, unknown> = {
    temperature: settings.temperature,
    top_p: settings.topP,
    max_tokens: settings.maxTokens,
    presence_penalty: settings.presencePenalty,
    frequency_penalty: settings.frequencyPenalty,
    reasoning_effort: settings.reasoningEffort,
    verbosity: settings.verbosity,
  };
  return {
    model,
    stream: true,
    messages: request.messages.map(wireMessage),
    ...(tools.length > 0
      ? {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function',
            function: { name, description, parameters },
          })),
        }
      : {}),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}

function wireMessage(message: ModelMessage): Record<string, unknown> {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
  if (message.role !== 'assistant' || !message.toolCalls) return { role: message.role, content: message.content };
  return {
    role: 'assistant',
    content: message.content || null,
    tool_calls: message.toolCalls.map(({ id, name, arguments: text }) => ({
      id,
      type: 'function',
      function: { name, arguments: text },
    })),
  };
}

interface Chunk {
  error?: { message?: unknown } | string;
  choices?: {
    delta?: { content?: unknown; tool_calls?: WireToolCall[] };
    message?: { content?: unknown; tool_calls?: WireToolCall[] };
    finish_reason?: string | null;
  }[];
}

interface WireToolCall {
  index?: number;
  id?: string;
  function?: { name?: string; arguments?: string };
}

/** Puts an answer together from the chunks of a stream. */
export class CompletionReader {
  readonly #calls = new Map<number, ModelToolCall>();
  /** Why the model stopped, once it said so. */
  finished: string | undefined;

  /**
   * Takes a chunk. @returns the text in it.
   * @throws {Error} when the server reports an error in the stream.
   */
  take(chunk: unknown): ModelPart[] {
    const { error, choices } = chunk as Chunk;
    if (error) throw new Error(typeof error === 'string' ? error : String(error.message ?? JSON.stringify(error)));
    const choice = choices?.[0];
    if (!choice) return [];
    // Servers that do not stream answer with a whole message in the place of a delta.
    const delta = choice.delta ?? choice.message ?? {};
    for (const [position, call] of (delta.tool_calls ?? []).entries()) this.#addCall(call, call.index ?? position);
    if (choice.finish_reason) this.finished = choice.finish_reason;
    return typeof delta.content === 'string' && delta.content !== '' ? [{ type: 'text', text: delta.content }] : [];
  }

  /** The tool calls, once the stream is over. */
  get calls(): ModelToolCall[] {
    return [...this.#calls.entries()].sort(([a], [b]) => a - b).map(([, call]) => call);
  }

  #addCall({ id, function: called }: WireToolCall, index: number): void {
    const call = this.#calls.get(index) ?? { id: id ?? `call_${index}`, name: '', arguments: '' };
    if (id) call.id = id;
    call.name += called?.name ?? '';
    call.arguments += called?.arguments ?? '';
    this.#calls.set(index, call);
  }
}
