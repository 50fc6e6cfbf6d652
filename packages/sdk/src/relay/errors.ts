/** Codes that the client itself gives; the server's own codes are positive or JSON-RPC's. */
export const localErrorCode = -1;

/**
 * What became of a request that failed:
 *
 * - `refused`: the server said no
 * - `not-sent`: it never left this client
 * - `unknown`: it was sent and its answer did not come; the server may have carried it out
 */
export type RequestOutcome = 'refused' | 'not-sent' | 'unknown';

/**
 * A RELAY request failed: the server said so, or the connection did not carry it. [relay/relay-error]
 *
 * `code` is the server's (`409`, `-32601`, …), or `-1` when the client gave up on its own: a timeout, a lost
 * connection, a full queue.
 */
export class RelayError extends Error {
  override readonly name = 'RelayError';
  /** The server's code, or -1. */
  readonly code: number;
  /** The server's own text, without the prefix that `message` has. */
  readonly serverMessage: string;
  /** What became of the request; `undefined` when it was not about one, as when a wait took too long. */
  readonly outcome: RequestOutcome | undefined;

  constructor(code: number, serverMessage: string, options: ErrorOptions & { outcome?: RequestOutcome } = {}) {
    super(`RELAY error ${code}: ${serverMessage}`, options);
    this.code = code;
    this.serverMessage = serverMessage;
    this.outcome = options.outcome ?? (code === localErrorCode ? undefined : 'refused');
  }
}

/** The answer to a request did not come in time. */
export class RequestTimeout extends RelayError {
  constructor(method: string, ms: number) {
    super(
      localErrorCode,
      `${method} was not answered within ${ms} ms; the server may have carried it out all the same.`,
      { outcome: 'unknown' },
    );
  }
}

/** The connection was lost before the answer to a request came. */
export class AnswerLost extends RelayError {
  constructor(method: string, url: string, reason: string) {
    super(
      localErrorCode,
      `${method} got no answer: the connection to ${url} was lost (${reason}); the server may have carried it out all the same.`,
      { outcome: 'unknown' },
    );
  }
}

/** An error of the client's own making. */
export function localError(message: string, options?: ErrorOptions): RelayError {
  return new RelayError(localErrorCode, message, options);
}

/** A request that never left this client. */
export function notSent(method: string, why: string): RelayError {
  return new RelayError(localErrorCode, `${method} was not sent: ${why}`, { outcome: 'not-sent' });
}

/** Whether the server says that the call or the action is gone. */
export function isGone(error: unknown): error is RelayError {
  return error instanceof RelayError && (error.code === 404 || error.code === 410);
}

/** What a result whose code is not 2xx amounts to. */
export function refusal(result: Record<string, unknown>): RelayError {
  return new RelayError(Number(result['code']), String(result['message'] ?? 'refused'));
}

/** Whether trying again with the same credentials is of no use. */
export function isPermanent({ code }: RelayError): boolean {
  return permanentRpcErrors.includes(code) || (code >= 400 && code < 500 && !passingHttpErrors.includes(code));
}

/** Unauthorized, and requests that the server does not understand. */
const permanentRpcErrors: readonly number[] = [-32002, -32600, -32601, -32602];
/** Timeout, too early, too many. */
const passingHttpErrors: readonly number[] = [408, 425, 429];
