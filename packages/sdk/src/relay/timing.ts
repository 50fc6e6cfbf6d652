import { checkAtLeast, checkWord } from './check.js';
import { longestTimerMs } from './wait.js';

/** How long the client waits for what, in milliseconds. */
export interface RelayTiming {
  /** For the answer to a request, its time in the offline queue included. Default: 30000. */
  requestMs: number;
  /**
   * Within which a connection that no longer carries anything is noticed and dropped; a live one is pinged as often.
   * Default: 30000.
   */
  pingMs: number;
  /** For the answer to a ping; without one the connection counts as dead. Default: 10000. */
  pongMs: number;
  /** Before the first attempt to reconnect, at most; the actual delay is spread at random. Default: 1000. */
  reconnectMinMs: number;
  /** Before an attempt to reconnect, however many have failed. Default: 30000. */
  reconnectMaxMs: number;
  /** For the server to close the socket after it said that it would. Default: 5000. */
  serverCloseMs: number;
  /** For what is in flight to be answered when the client disconnects. Default: 5000. */
  drainMs: number;
  /** For the server to follow when the client closes the socket; then it is dropped. Default: 2000. */
  closeMs: number;
  /**
   * For an answered call to be heard of after its session was resumed; then the server is asked whether it still has it.
   * Default: 10000.
   */
  unheardMs: number;
}

const smallest = 1;

/** @throws {TypeError} on a name that there is not; {RangeError} on what is no duration. */
export function resolveTiming(given: Partial<RelayTiming> = {}): RelayTiming {
  const timing = { ...defaultTiming };
  for (const [name, ms] of Object.entries(given)) {
    checkWord('timing', name, Object.keys(defaultTiming));
    if (ms === undefined) continue;
    checkAtLeast(`timing.${name}`, ms, smallest);
    timing[name as keyof RelayTiming] = Math.min(ms, longestTimerMs);
  }
  return timing;
}

export const defaultTiming: RelayTiming = {
  requestMs: 30_000,
  pingMs: 30_000,
  pongMs: 10_000,
  reconnectMinMs: 1000,
  reconnectMaxMs: 30_000,
  serverCloseMs: 5000,
  drainMs: 5000,
  closeMs: 2000,
  unheardMs: 10_000,
};
