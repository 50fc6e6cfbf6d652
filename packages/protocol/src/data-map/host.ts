import type { Lookup, TemplateHost } from '../templates/index.js';

/** A request of a DataMap. */
export interface DataMapRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole answer. */
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  /** Redirects repeat method and body. */
  readonly repeatOnRedirect: true;
}

/** How a request went: what came back, or why nothing did. */
export interface DataMapExchange {
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
  readonly status?: number;
  readonly error?: string;
}

/** Where a DataMap runs. */
export interface DataMapHost {
  /** What paths mean when this is at their root. */
  lookup(root: Record<string, unknown>): Lookup;
  /** What the functions of templates need. */
  templates(): TemplateHost;
  /** @throws {Error} When no answer comes; its message says why. */
  send(request: DataMapRequest): Promise<{ status: number; text: string }>;
  /** Hears of each request that was made. */
  exchanged(exchange: DataMapExchange): void;
  /** Hears of what is likely a mistake in the DataMap. */
  problem(message: string): void;
}
