/** A request from the space to somebody's server: an agent, a webhook, an API. */
export interface OutboundRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute; `user:password@` in it becomes basic authentication and never shows in logs or errors. */
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is; set the content type in `headers`. */
  body?: string;
  /** Milliseconds until the connection stands. Default: 4500. */
  connectTimeoutMs?: number;
  /** Milliseconds until the whole answer is there. Default: 15000. */
  timeoutMs?: number;
  /** Most bytes of an answer; default 1 MiB. `truncate` cuts it there in place of failing. */
  maxBytes?: number;
  truncate?: boolean;
  /**
   * How the answer's bytes become text: as its content type says (UTF-8 when it does not), or `latin1` for one character
   * a byte. Default: `text`.
   */
  encoding?: 'text' | 'latin1';
  /** Redirects followed; 307 and 308 repeat the request. Default: 5. Credentials go to the first origin only. */
  maxRedirects?: number;
  /** Repeats method and body after any redirect, where 301, 302 and 303 make a GET otherwise. Default: false. */
  repeatOnRedirect?: boolean;
  signal?: AbortSignal;
}

export interface OutboundResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  text: string;
  /** Milliseconds it took. */
  ms: number;
}

/** Sends requests out of the space; virtual time stands still meanwhile. */
export interface Outbound {
  /** @throws {OutboundError} when no answer came: it says to whom, what went wrong and what to check. */
  send(request: OutboundRequest): Promise<OutboundResponse>;
}
