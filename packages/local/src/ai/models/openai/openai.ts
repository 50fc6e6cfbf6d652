import { Agent, type Dispatcher, request as send } from 'undici';
import { maskCredentials } from '../../../http/index.js';
import { type Model, ModelError, type ModelPart, type ModelRequest } from '../model.js';
import { SseParser } from './sse.js';
import { CompletionReader, completionBody } from './wire.js';

export interface OpenAiOptions {
  /** Where chat completions are served, without `/chat/completions`. Default: `OPENAI_BASE_URL`, or OpenAI's own. */
  baseUrl?: string;
  /** Default: `OPENAI_API_KEY`. A server on one's own machine may need none. */
  apiKey?: string;
  /** The model's name. Default: `OPENAI_MODEL`, or the one that the document asks for. */
  model?: string;
  /** Milliseconds without a sign of life before an answer is given up. Default: 30000. */
  timeoutMs?: number;
  /** How often a request is repeated that was turned away as one too many or failed at the server. Default: 2. */
  retries?: number;
  /** Milliseconds before the first repetition; the next waits twice as long. Default: 500. */
  retryDelayMs?: number;
}

const openAiUrl = 'https://api.openai.com/v1';
/** What the platform uses when a document names no model. */
const platformModel = 'gpt-4o-mini';

/**
 * A language model behind any URL that serves OpenAI's chat completions, with streaming and tool calls.
 * @throws {ModelError} when no key is set for OpenAI itself, or the URL is none.
 */
export function openai(options: OpenAiOptions = {}): Model {
  const baseUrl = (options.baseUrl ?? process.env['OPENAI_BASE_URL'] ?? openAiUrl).replace(/\/+$/, '');
  const apiKey = options.apiKey ?? process.env['OPENAI_API_KEY'];
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol))
    throw new ModelError(
      `OPENAI_BASE_URL must be an http(s) URL such as ${openAiUrl}, not "${maskCredentials(baseUrl)}".`,
    );
  if (!apiKey && baseUrl === openAiUrl)
    throw new ModelError('OPENAI_API_KEY is not set. Set it, or OPENAI_BASE_URL to a server that needs no key.');
  return new OpenAiModel({
    url: `${baseUrl}/chat/completions`,
    apiKey,
    model: options.model ?? process.env['OPENAI_MODEL'],
    timeoutMs: options.timeoutMs ?? 30_000,
    retries: options.retries ?? 2,
    retryDelayMs: options.retryDelayMs ?? 500,
  });
}

interface Settings {
  url: string;
  apiKey: string | undefined;
  model: string | undefined;
  timeoutMs: number;
  retries: number;
  retryDelayMs: number;
}

class OpenAiModel implements Model {
  readonly name: string;
  readonly #settings: Settings;
  readonly #pool: Dispatcher;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.name = settings.model ? `openai:${settings.model}` : 'openai';
    this.#pool = new Agent({ headersTimeout: settings.timeoutMs, bodyTimeout: settings.timeoutMs });
  }

  async *turn(request: ModelRequest): AsyncGenerator<ModelPart> {
    const model = this.#settings.model ?? request.settings.model ?? platformModel;
    const response = await this.#connect(JSON.stringify(completionBody(request, model)), model, request.signal);
    const reader = new CompletionReader();
    const streamed = String(response.headers['content-type'] ?? '').includes('text/event-stream');
    try {
      if (!streamed) yield* reader.take(parseChunk(await response.body.text()));
      else for await (const chunk of events(response.body)) yield* reader.take(chunk);
    } catch (error) {
      request.signal.throwIfAborted();
      throw this.#failed(`broke off in the middle of its answer: ${(error as Error).message}`, error);
    }
    const { calls } = reader;
    if (streamed && reader.finished === undefined && calls.length > 0)
      throw this.#failed('ended its stream in the middle of a tool call.');
    if (reader.finished === 'content_filter') throw this.#failed('withheld its answer (content_filter).');
    for (const call of calls) yield { type: 'tool_call', call };
  }

  async #connect(body: string, model: string, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const { retries, retryDelayMs } = this.#settings;
    for (let attempt = 0; ; attempt++) {
      const response = await this.#send(body, signal);
      const { statusCode } = response;
      if (statusCode >= 200 && statusCode < 300) return response;
      const text = await response.body.text();
      const again = statusCode === 429 || statusCode >= 500;
      if (!again || attempt >= retries) throw this.#failed(refusal(statusCode, text, model));
      const asked = Number(response.headers['retry-after']);
      const wait = asked >= 0 ? Math.min(asked * 1000, 20_000) : retryDelayMs * 2 ** attempt;
      await pause(wait, signal);
    }
  }

  async #send(body: string, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const { url, apiKey, timeoutMs } = this.#settings;
    try {
      return await send(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
        },
        body,
        signal,
        dispatcher: this.#pool,
      });
    } catch (error) {
      signal.throwIfAborted();
      const { code, message } = error as { code?: string; message: string };
      if (code === 'UND_ERR_HEADERS_TIMEOUT') throw this.#failed(`did not answer within ${timeoutMs} ms.`, error);
      throw this.#failed(
        `cannot be reached: ${message || code}. Is the server running, and OPENAI_BASE_URL right?`,
        error,
      );
    }
  }

  #failed(what: string, cause?: unknown): ModelError {
    return new ModelError(`The model at ${maskCredentials(this.#settings.url)} ${what}`, { cause });
  }
}

/** What a status means to somebody who set the model up. */
function refusal(status: number, text: string, model: string): string {
  const said = errorText(text);
  switch (status) {
    case 401:
    case 403:
      return `refused the key (${status})${said} Check OPENAI_API_KEY.`;
    case 404:
      return `does not know the model "${model}", or serves no chat completions there (404)${said} Check the model's name and OPENAI_BASE_URL.`;
    case 429:
      return `turned the request away as one too many (429)${said} Check the account's limits, or try again later.`;
    default:
      return `answered ${status}${said}`;
  }
}

function errorText(text: string): string {
  // Proxies answer with HTML: it is shown as it is.
  const body = json(text) as { error?: { message?: unknown } | string } | undefined;
  const message = String((typeof body?.error === 'object' ? body.error.message : body?.error) ?? text);
  const short = message.trim().replaceAll(/\s+/g, ' ').slice(0, 300);
  return short ? `: ${short}` : '.';
}

async function* events(body: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const parser = new SseParser();
  const decoder = new TextDecoder();
  for await (const bytes of body) {
    for (const { data } of parser.push(decoder.decode(bytes, { stream: true }))) {
      if (data === '[DONE]') return;
      yield parseChunk(data);
    }
  }
  for (const { data } of parser.end()) if (data !== '[DONE]') yield parseChunk(data);
}

function parseChunk(data: string): object {
  const value = json(data);
  if (value === undefined) throw new Error(`what came is no JSON object: ${data.slice(0, 120)}`);
  return value;
}

/** @returns `undefined` when the text is no JSON object. */
function json(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Real time: the model's server has no other. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
