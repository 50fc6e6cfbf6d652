import { performance } from 'node:perf_hooks';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { delayOf, sleepOn } from './sleep.js';
import { SocketWatch } from './socket-watch.js';
import { type QueuedTimer, TimerQueue } from './timer-queue.js';
import type { Clock, Timer } from './types.js';

export interface VirtualClockOptions {
  /** The time it starts at, in milliseconds since the Unix epoch. Default: the real time. */
  startAt?: number;
  /** Real milliseconds of stillness before a wait is called hopeless. Default: 100, and 500 while sockets are open. */
  patienceMs?: number;
}

/** Somebody waits for what cannot come: nothing is scheduled and no work is in flight. */
export class ClockStalledError extends Error {
  override readonly name = 'ClockStalledError';
}

/** Turns of the event loop without anything new, before it counts as still. */
const STILL_TURNS = 3;
/** Real milliseconds that sockets must be silent before the longest jumps. */
const LONGEST_SILENCE = 250;

interface Waiter {
  readonly fail: (error: unknown) => void;
}

/**
 * A clock that tests hold: time stands still except while somebody waits through `passUntil` or `advance`, and then jumps
 * from timer to timer, each time only after the work in flight is done and the event loop and the sockets are quiet.
 * What it cannot see (a handler in this process that reads a file or waits on a timer of its own) is marked with `busy`.
 */
export class VirtualClock implements Clock {
  readonly #timers = new TimerQueue();
  readonly #waiters = new Set<Waiter>();
  readonly #sockets = new SocketWatch();
  readonly #patienceMs: number | undefined;
  #now: number;
  #order = 0;
  #inFlight = 0;
  #driving = false;
  #idle: { promise: Promise<void>; resolve: () => void } | undefined;
  #activity = 0;
  #seenActivity = 0;
  #seenOnSockets = 0;
  #lastOnSockets = Number.NEGATIVE_INFINITY;
  readonly #unwatch: () => void;

  constructor(options: VirtualClockOptions = {}) {
    this.#now = options.startAt ?? Date.now();
    this.#patienceMs = options.patienceMs;
    this.#unwatch = this.#sockets.start();
  }

  now(): number {
    return this.#now;
  }

  timer(ms: number, run: () => void): Timer {
    return this.#schedule(ms, run, this.#order++);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleepOn((delay, run) => this.timer(delay, run), ms, signal);
  }

  async busy<T>(work: Promise<T>): Promise<T> {
    this.#inFlight++;
    try {
      return await work;
    } finally {
      this.#inFlight--;
      this.#activity++;
      if (this.#inFlight === 0) this.#wake();
    }
  }

  /** @throws {ClockStalledError} when nothing is scheduled, nothing is in flight and `until` is still open. */
  passUntil<T>(until: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        this.#waiters.delete(waiter);
        this.#wake();
      };
      const waiter: Waiter = {
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      this.#waiters.add(waiter);
      until.then(
        (value) => {
          leave();
          resolve(value);
        },
        (error) => waiter.fail(error),
      );
      if (!this.#driving) void this.#drive();
    });
  }

  /** Lets `ms` pass: everything that is due within it happens, in order. */
  advance(ms: number): Promise<void> {
    return this.passUntil(
      new Promise((resolve) => {
        // After all else that is due at the same moment.
        this.#schedule(ms, resolve, Number.POSITIVE_INFINITY);
      }),
    );
  }

  /** Timers that have not fired yet. */
  get scheduled(): number {
    return this.#timers.size;
  }

  /** Stops watching the process's sockets; the clock still works, without regard for them. */
  close(): void {
    this.#unwatch();
  }

  #schedule(ms: number, run: () => void, order: number): Timer {
    const queued: QueuedTimer = { at: this.#now + delayOf(ms), order, run, cancelled: false };
    if (queued.at !== Number.POSITIVE_INFINITY) {
      this.#timers.add(queued);
      this.#activity++;
    }
    return { cancel: () => this.#timers.cancel(queued) };
  }

  /** The one loop that moves time, for everybody who waits. */
  async #drive(): Promise<void> {
    this.#driving = true;
    try {
      while (this.#waiters.size > 0) {
        await this.#settle();
        if (this.#waiters.size === 0) return;
        if (this.#inFlight > 0) {
          await this.#untilIdle();
          continue;
        }
        const next = this.#timers.peek();
        if (!next) {
          if (await this.#hopeless()) this.#failAll(this.#stalled());
        } else if (await this.#silentFor(silenceBefore(next.at - this.#now))) {
          this.#timers.take();
          this.#now = next.at;
          next.run();
        }
      }
    } catch (error) {
      // A timer's own failure: those who wait are the ones to hear of it.
      this.#failAll(error);
    } finally {
      this.#driving = false;
    }
  }

  /** Lets promises and I/O callbacks run until a few turns of the event loop bring nothing new. */
  async #settle(): Promise<void> {
    for (let still = 0; still < STILL_TURNS; still++) {
      await setImmediate();
      if (this.#moved()) still = -1;
    }
  }

  /** Whether anything happened on the clock or the sockets since the last look. */
  #moved(): boolean {
    const onSockets = this.#sockets.measure();
    const moved = onSockets !== this.#seenOnSockets || this.#activity !== this.#seenActivity;
    if (onSockets !== this.#seenOnSockets) this.#lastOnSockets = performance.now();
    this.#seenOnSockets = onSockets;
    this.#seenActivity = this.#activity;
    return moved;
  }

  /** Waits in real time until the sockets have been silent for so long; false when something happened meanwhile. */
  async #silentFor(ms: number): Promise<boolean> {
    for (;;) {
      const left = this.#lastOnSockets + ms - performance.now();
      if (left <= 0) return true;
      await setTimeout(left);
      if (this.#moved() || this.#inFlight > 0 || this.#waiters.size === 0) return false;
    }
  }

  async #hopeless(): Promise<boolean> {
    const end = performance.now() + (this.#patienceMs ?? (this.#sockets.anyOpen ? 500 : 100));
    while (performance.now() < end) {
      await setTimeout(5);
      if (this.#moved() || this.#inFlight > 0 || this.#waiters.size === 0 || this.#timers.peek()) return false;
    }
    return true;
  }

  #stalled(): ClockStalledError {
    return new ClockStalledError(
      'Virtual time stands still: nothing is scheduled, no work is in flight, and what is waited for has not come. ' +
        'Nothing on the clock will bring it about; look at what should have settled it.',
    );
  }

  #failAll(error: unknown): void {
    for (const waiter of [...this.#waiters]) waiter.fail(error);
  }

  #untilIdle(): Promise<void> {
    if (!this.#idle) {
      let resolve = () => {};
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      this.#idle = { promise, resolve };
    }
    return this.#idle.promise;
  }

  #wake(): void {
    this.#idle?.resolve();
    this.#idle = undefined;
  }
}

/** The further time jumps, the longer the sockets must have been silent: a long wait lost to a slow peer costs most. */
function silenceBefore(jumpMs: number): number {
  return Math.min(LONGEST_SILENCE, 2 + jumpMs / 500);
}
