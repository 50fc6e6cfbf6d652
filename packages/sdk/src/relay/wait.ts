import { onAbort } from './abort.js';

/** How long to wait, and who may call it off. */
export interface WaitOptions {
  /** At most so long, in the unit that the method says. Default: as long as it takes. */
  timeout?: number | undefined;
  /** Ends the waiting: it rejects with the signal's reason. What is waited for goes on. */
  signal?: AbortSignal | undefined;
}

/** A limit as methods take it: a number, or options. */
export type Limit = number | WaitOptions | undefined;

/** @throws {TypeError} on anything but a number, options or nothing; {RangeError} on a number that is no duration. */
export function readLimit(limit: Limit): WaitOptions {
  const options = typeof limit === 'number' ? { timeout: limit } : (limit ?? {});
  if (typeof options !== 'object')
    throw new TypeError(`timeout must be a number or { timeout, signal }, not ${JSON.stringify(limit)}.`);
  const { timeout } = options;
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout >= 0))
    throw new RangeError(`timeout must be a number from 0, not ${String(timeout)}.`);
  return options;
}

// A longer timer would fire at once.
export const longestTimerMs = 2 ** 31 - 1;

/**
 * Waits for something that tells those who registered.
 * @param register Gets what to call; returns what takes it back.
 * @param ms The limit, with what to throw at it.
 */
export function wait<T>(
  register: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
  limit: { ms: number | undefined; signal: AbortSignal | undefined; late: () => Error },
): Promise<T> {
  const { ms, signal, late } = limit;
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unregister: (() => void) | undefined;
    let forgetSignal: (() => void) | undefined;
    const tidy = () => {
      clearTimeout(timer);
      forgetSignal?.();
      unregister?.();
    };
    if (ms !== undefined && ms <= longestTimerMs)
      timer = setTimeout(() => {
        tidy();
        reject(late());
      }, ms);
    if (signal)
      forgetSignal = onAbort(signal, () => {
        tidy();
        reject(signal.reason);
      });
    unregister = register(
      (value) => {
        tidy();
        resolve(value);
      },
      (error) => {
        tidy();
        reject(error);
      },
    );
  });
}

/** Something that happens once, and whoever waits for it. */
export class Once<T> {
  #value: T | undefined;
  #settled = false;
  #waiters: Set<(value: T) => void> | undefined;

  get settled(): boolean {
    return this.#settled;
  }

  get value(): T | undefined {
    return this.#value;
  }

  /** @returns whether it was the first time. */
  settle(value: T): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    this.#value = value;
    const waiters = this.#waiters;
    this.#waiters = undefined;
    if (waiters) for (const waiter of waiters) waiter(value);
    return true;
  }

  wait(limit: { ms: number | undefined; signal: AbortSignal | undefined; late: () => Error }): Promise<T> {
    if (this.#settled) return Promise.resolve(this.#value as T);
    return wait<T>((resolve) => {
      this.#waiters ??= new Set();
      const waiters = this.#waiters;
      waiters.add(resolve);
      return () => waiters.delete(resolve);
    }, limit);
  }
}
