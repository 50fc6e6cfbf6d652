import { delayOf, sleepOn } from './sleep.js';
import type { Clock, Timer } from './types.js';

/** The longest delay that the runtime's timers take; longer ones would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** The wall clock: time passes by itself. */
export class RealClock implements Clock {
  now(): number {
    return Date.now();
  }

  timer(ms: number, run: () => void): Timer {
    let left = delayOf(ms);
    let handle: NodeJS.Timeout | undefined;
    const arm = () => {
      const step = Math.min(left, LONGEST_DELAY);
      left -= step;
      handle = setTimeout(left > 0 ? arm : run, step);
    };
    if (left !== Number.POSITIVE_INFINITY) arm();
    return { cancel: () => clearTimeout(handle) };
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleepOn((delay, run) => this.timer(delay, run), ms, signal);
  }

  busy<T>(work: Promise<T>): Promise<T> {
    return work;
  }

  passUntil<T>(until: Promise<T>): Promise<T> {
    return until;
  }
}
