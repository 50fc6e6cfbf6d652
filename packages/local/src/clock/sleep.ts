import type { Timer } from './types.js';

/** Waits on a clock's timers; the wait ends early with the signal's reason when it aborts. */
export function sleepOn(
  timer: (ms: number, run: () => void) => Timer,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      waiting.cancel();
      reject(signal?.reason);
    };
    const waiting = timer(ms, () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** A delay that a clock can take: no less than nothing. @throws {RangeError} when it is not a number. */
export function delayOf(ms: number): number {
  if (Number.isNaN(ms)) throw new RangeError('A clock cannot wait for NaN milliseconds; give a number.');
  return Math.max(0, ms);
}
