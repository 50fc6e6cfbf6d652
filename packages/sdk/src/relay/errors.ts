/** Codes that the client itself gives; the server's own codes are positive or JSON-RPC's. */
export const localErrorCode = -1;

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

  constructor(code: number, serverMessage: string, options?: ErrorOptions) {
    super(`RELAY error ${code}: ${serverMessage}`, options);
    this.code = code;
    this.serverMessage = serverMessage;
  }
}

/** The answer to a request did not come in time. */
export class RequestTimeout extends RelayError {
  constructor(method: string, ms: number) {
    super(
      localErrorCode,
      `${method} was not answered within ${ms} ms; the server may have carried it out all the same.`,
    );
  }
}

/** An error of the client's own making. */
export function localError(message: string, options?: ErrorOptions): RelayError {
  return new RelayError(localErrorCode, message, options);
}

/** Whether the server says that the call or the action is gone. */
export function isGone(error: unknown): error is RelayError {
  return error instanceof RelayError && (error.code === 404 || error.code === 410);
}
