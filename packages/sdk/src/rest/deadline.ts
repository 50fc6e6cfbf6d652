import type { Cancellation } from './transport/index.js';

/** Ends an attempt when its time is up or the caller gives up, and tells which it was. */
export class Deadline implements Cancellation {
  ended: { by: 'signal'; reason: unknown } | { by: 'timeout' } | undefined;
  onEnd: (() => void) | undefined;
  readonly #signals: readonly AbortSignal[];
  #timer: NodeJS.Timeout | undefined;
  #controller: AbortController | undefined;
  #onAbort: ((event: Event) => void) | undefined;

  constructor(timeout: number, signals: readonly AbortSignal[]) {
    this.#signals = signals;
    if (signals.length > 0) this.#listen();
    // Timers take 31 bits; more than 24 days is as good as no limit.
    if (timeout < 2 ** 31) this.#timer = setTimeout(expire, timeout, this);
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.ended) this.#controller.abort();
    }
    return this.#controller.signal;
  }

  end(by: NonNullable<Deadline['ended']>): void {
    if (this.ended) return;
    this.ended = by;
    this.onEnd?.();
    this.#controller?.abort();
  }

  /** No time limit any more; the caller's signals still count. */
  stopClock(): void {
    clearTimeout(this.#timer);
  }

  release(): void {
    this.stopClock();
    if (this.#onAbort) for (const signal of this.#signals) signal.removeEventListener('abort', this.#onAbort);
  }

  #listen(): void {
    this.#onAbort = ({ target }) => this.end({ by: 'signal', reason: (target as AbortSignal).reason });
    for (const signal of this.#signals) {
      signal.addEventListener('abort', this.#onAbort);
      if (signal.aborted) this.end({ by: 'signal', reason: signal.reason });
    }
  }
}

const expire = (deadline: Deadline): void => deadline.end({ by: 'timeout' });
