/** Ends an attempt when its time is up or the caller gives up, and tells which it was. */
export class Deadline {
  ended: { by: 'signal'; reason: unknown } | { by: 'timeout' } | undefined;
  readonly #controller = new AbortController();
  readonly #signals: readonly AbortSignal[];
  #timer: NodeJS.Timeout | undefined;

  constructor(timeout: number, signals: readonly AbortSignal[]) {
    this.#signals = signals;
    for (const signal of signals) {
      if (signal.aborted) this.ended ??= { by: 'signal', reason: signal.reason };
      else signal.addEventListener('abort', this.#onAbort);
    }
    // Timers take 31 bits; more than 24 days is as good as no limit.
    if (timeout < 2 ** 31) this.#timer = setTimeout(this.#onTimeout, timeout);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  stopClock(): void {
    clearTimeout(this.#timer);
  }

  release(): void {
    this.stopClock();
    for (const signal of this.#signals) signal.removeEventListener('abort', this.#onAbort);
  }

  readonly #onAbort = (event: Event): void => {
    this.ended ??= { by: 'signal', reason: (event.target as AbortSignal).reason };
    this.#controller.abort();
  };

  readonly #onTimeout = (): void => {
    this.ended ??= { by: 'timeout' };
    this.#controller.abort();
  };
}
