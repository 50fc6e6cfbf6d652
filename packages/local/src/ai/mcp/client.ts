import { maskCredentials, type Outbound, type OutboundResponse } from '../../http/index.js';
import { SseParser } from '../models/openai/sse.js';

/** The version of the protocol that is asked for. */
const protocolVersion = '2025-06-18';
/** Milliseconds that a server has to answer. */
const timeoutMs = 30_000;
/** Pages of a list that are read. */
const mostPages = 20;

export interface McpTool {
  name: string;
  description?: string;
  inputSchema?: Record<string, unknown>;
}

export interface McpResource {
  uri: string;
  name?: string;
  mimeType?: string;
}

export interface McpTemplate {
  uriTemplate: string;
  name?: string;
  mimeType?: string;
}

/** What a tool answered. */
export interface McpToolResult {
  content?: { type?: string; text?: string }[];
  structuredContent?: unknown;
  isError?: boolean;
}

/** An MCP server does not answer as one does. The message says which, and what it said. */
export class McpError extends Error {
  override readonly name = 'McpError';
}

interface Message {
  id?: unknown;
  result?: Record<string, unknown>;
  error?: { code?: unknown; message?: unknown };
}

/** A client of an MCP server over Streamable HTTP: answers may be JSON or streams of events. */
export class McpClient {
  /** As it may be shown. */
  readonly shownUrl: string;
  #id = 0;
  #sessionId: string | undefined;
  #version: string | undefined;
  #capabilities: Record<string, unknown> = {};

  constructor(
    private readonly http: Outbound,
    private readonly url: string,
    private readonly headers: Record<string, string>,
    private readonly signal: AbortSignal,
  ) {
    this.shownUrl = maskCredentials(url);
  }

  /** Whether the server has tools, resources, … */
  has(capability: string): boolean {
    return this.#capabilities[capability] !== undefined;
  }

  /** Shakes hands. @throws {McpError | OutboundError} when there is no server that does. */
  async connect(): Promise<void> {
    const result = await this.#ask('initialize', {
      protocolVersion,
      capabilities: {},
      clientInfo: { name: 'signalwire-local', version: '1.0.0' },
    });
    const version = result['protocolVersion'];
    this.#version = typeof version === 'string' ? version : protocolVersion;
    this.#capabilities = (result['capabilities'] ?? {}) as Record<string, unknown>;
    await this.#send({ jsonrpc: '2.0', method: 'notifications/initialized' });
  }

  tools(): Promise<McpTool[]> {
    return this.#all<McpTool>('tools/list', 'tools');
  }

  resources(): Promise<McpResource[]> {
    return this.#all<McpResource>('resources/list', 'resources');
  }

  templates(): Promise<McpTemplate[]> {
    return this.#all<McpTemplate>('resources/templates/list', 'resourceTemplates');
  }

  async call(name: string, args: Record<string, unknown>): Promise<McpToolResult> {
    return this.#ask('tools/call', { name, arguments: args });
  }

  /** The text of a resource; nothing when it has none. */
  async read(uri: string): Promise<string | undefined> {
    const { contents } = await this.#ask('resources/read', { uri });
    const parts = (Array.isArray(contents) ? contents : []) as { text?: unknown }[];
    const texts = parts.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
    return texts.length > 0 ? texts.join('\n') : undefined;
  }

  /** Tells the server that its session is over, where it keeps one. That it may not care is no matter. */
  async close(): Promise<void> {
    if (this.#sessionId === undefined) return;
    const request = { method: 'DELETE' as const, url: this.url, headers: this.#headers(), timeoutMs: 5_000 };
    await this.http.send(request).catch(() => undefined);
  }

  async #all<T>(method: string, key: string): Promise<T[]> {
    const found: T[] = [];
    let cursor: unknown;
    for (let page = 0; page < mostPages; page++) {
      const result = await this.#ask(method, cursor === undefined ? {} : { cursor });
      if (Array.isArray(result[key])) found.push(...(result[key] as T[]));
      cursor = result['nextCursor'];
      if (typeof cursor !== 'string' || cursor === '') break;
    }
    return found;
  }

  async #ask(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.#id;
    const answer = await this.#send({ jsonrpc: '2.0', id, method, params });
    const message = messagesIn(answer).find((each) => each.id === id);
    const where = `${method} at ${this.shownUrl}`;
    if (!message) throw new McpError(`${where} answered ${answer.status} without a result${excerpt(answer.text)}.`);
    if (message.error)
      throw new McpError(`${where} failed: ${String(message.error.message)} (${String(message.error.code)}).`);
    return message.result ?? {};
  }

  async #send(message: object): Promise<OutboundResponse> {
    const answer = await this.http.send({
      method: 'POST',
      url: this.url,
      headers: this.#headers(),
      json: message,
      timeoutMs,
      signal: this.signal,
    });
    const session = answer.headers['mcp-session-id'];
    if (session) this.#sessionId = session;
    if (answer.status < 200 || answer.status > 299)
      throw new McpError(`POST ${this.shownUrl} answered ${answer.status}${excerpt(answer.text)}.`);
    return answer;
  }

  #headers(): Record<string, string> {
    return {
      ...this.headers,
      accept: 'application/json, text/event-stream',
      ...(this.#sessionId === undefined ? {} : { 'mcp-session-id': this.#sessionId }),
      ...(this.#version === undefined ? {} : { 'mcp-protocol-version': this.#version }),
    };
  }
}

function messagesIn({ headers, text }: OutboundResponse): Message[] {
  if (!headers['content-type']?.includes('text/event-stream')) return [parsed(text)].flat();
  // A stream that ends without a blank line has still said its last word.
  return new SseParser().push(`${text}\n\n`).flatMap(({ data }) => parsed(data));
}

function parsed(text: string): Message | Message[] {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Message | Message[]) : [];
  } catch {
    // Not JSON: then the answer to the question is not in it, and whoever asked says so.
    return [];
  }
}

function excerpt(text: string): string {
  const short = text.trim().replaceAll(/\s+/g, ' ').slice(0, 160);
  return short ? `: ${short}` : '';
}
