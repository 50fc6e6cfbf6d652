/** How long the client waits for what, in milliseconds. */
export interface RelayTiming {
  /** For the answer to a request, its time in the offline queue included. Default: 30000. */
  requestMs: number;
  /** From one ping to the next. Default: 30000. */
  pingMs: number;
  /** For the answer to a ping; without one the connection counts as dead. Default: 10000. */
  pongMs: number;
  /** Before the first attempt to reconnect, at most; the actual delay is spread at random. Default: 1000. */
  reconnectMinMs: number;
  /** Before an attempt to reconnect, however many have failed. Default: 30000. */
  reconnectMaxMs: number;
  /** For the server to close the socket after it said that it would. Default: 5000. */
  serverCloseMs: number;
  /** For the server to follow when the client closes the socket; then it is dropped. Default: 2000. */
  closeMs: number;
}

export const defaultTiming: RelayTiming = {
  requestMs: 30_000,
  pingMs: 30_000,
  pongMs: 10_000,
  reconnectMinMs: 1000,
  reconnectMaxMs: 30_000,
  serverCloseMs: 5000,
  closeMs: 2000,
};

/**
 * Waits for a promise, at most so long.
 * @throws what `late` makes, when the time is up first.
 */
export function within<T>(promise: Promise<T>, ms: number | undefined, late: () => Error): Promise<T> {
  if (ms === undefined) return promise;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
