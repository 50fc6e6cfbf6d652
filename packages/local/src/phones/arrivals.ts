import type { Clock } from '../clock/index.js';

/** The most that waits to be asked for. */
const WAITING_AT_MOST = 100;

/** What reaches a phone, each handed out once and in order. */
export class Arrivals<T> {
  readonly #waiting: T[] = [];
  readonly #expecting: ((arrival: T) => void)[] = [];

  constructor(private readonly clock: Clock) {}

  put(arrival: T): void {
    const take = this.#expecting.shift();
    if (take) take(arrival);
    else if (this.#waiting.push(arrival) > WAITING_AT_MOST) this.#waiting.shift();
  }

  /** The next one. @throws an error that says `failure` when none comes in that many milliseconds of clock time. */
  async next(timeoutMs: number, failure: string): Promise<T> {
    const waiting = this.#waiting.shift();
    if (waiting) return waiting;
    return this.clock.passUntil(
      new Promise((resolve, reject) => {
        const take = (arrival: T) => {
          timer.cancel();
          resolve(arrival);
        };
        const timer = this.clock.timer(timeoutMs, () => {
          this.#expecting.splice(this.#expecting.indexOf(take), 1);
          reject(new Error(`${failure} within ${timeoutMs / 1000} s.`));
        });
        this.#expecting.push(take);
      }),
    );
  }
}
