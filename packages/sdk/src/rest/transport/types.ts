import type { OperationId } from '@signalwire/protocol/rest';

/** What may end a request before its answer is complete. */
export interface Cancellation {
  /** Whether it did. */
  readonly ended: object | undefined;
  /** Called when it does; one listener at a time. */
  onEnd: (() => void) | undefined;
  /** The same as a signal, for transports that need one. */
  readonly signal: AbortSignal;
}

/** What a request was made of, for whoever stands in for the network. */
export interface RequestSource {
  readonly operation: OperationId;
  /** What was passed: the values of the path's placeholders, the query, and the body before it was encoded. */
  readonly input: {
    readonly params?: Readonly<Record<string, string>> | undefined;
    readonly query?: object | undefined;
    readonly body?: object | undefined;
  };
}

/** One request as it goes out. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly cancellation: Cancellation;
  readonly source: RequestSource;
}

/** An answer whose body has not been read. */
export interface WireResponse {
  readonly status: number;
  /** A header by its name in lower case. */
  header(name: string): string | undefined;
  /** All headers, names in lower case. */
  headers(): Record<string, string>;
  /** Reads the body to its end. */
  text(): Promise<string>;
  /** The answer with its body as a stream, unread. */
  toResponse(): Response;
}

/** Sends requests to one origin. Redirects are answers like any other. */
export interface Transport {
  /** @throws Whatever the library below throws when no answer comes. */
  send(request: WireRequest): Promise<WireResponse>;
  /** Lets requests under way finish, then gives up the connections. */
  close(): Promise<void>;
}
