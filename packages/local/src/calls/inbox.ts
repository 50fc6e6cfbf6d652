import type { Clock, Timer } from '../clock/index.js';
import type { CallInput } from './types.js';

interface Reader {
  readonly take: (input: CallInput) => void;
  readonly fail: (error: Error) => void;
}

/** What the far end said and pressed and nobody has read yet, in order of arrival. */
export class Inbox {
  readonly #waiting: CallInput[] = [];
  readonly #readers = new Set<Reader>();
  readonly #arrivals = new Set<(input: CallInput) => void>();
  readonly #askers = new Set<() => void>();

  constructor(private readonly clock: Clock) {}

  /** Hands an input to those who are told of arrivals, and to the reader that waits longest. */
  put(input: CallInput): void {
    this.#waiting.push(input);
    for (const tell of [...this.#arrivals]) tell(input);
    for (const reader of this.#readers) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#readers.delete(reader);
      reader.take(next);
    }
  }

  /** What was read too much is read first, as if it had never been taken. */
  putBack(input: CallInput): void {
    const [reader] = this.#readers;
    if (!reader) return void this.#waiting.unshift(input);
    this.#readers.delete(reader);
    reader.take(input);
  }

  /** Calls `tell` for each input that arrives, whoever reads it. @returns stops it. */
  onArrival(tell: (input: CallInput) => void): () => void {
    this.#arrivals.add(tell);
    return () => void this.#arrivals.delete(tell);
  }

  /** Somebody waits for input. */
  get wanted(): boolean {
    return this.#readers.size > 0;
  }

  /** Calls `tell` each time that somebody begins to wait for input. @returns stops it. */
  onWanted(tell: () => void): () => void {
    this.#askers.add(tell);
    return () => void this.#askers.delete(tell);
  }

  next(options: { timeoutMs?: number; signal?: AbortSignal }): Promise<CallInput | undefined> {
    const { timeoutMs, signal } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const waiting = this.#waiting.shift();
      if (waiting) return resolve(waiting);
      let timer: Timer | undefined;
      const leave = () => {
        this.#readers.delete(reader);
        timer?.cancel();
        signal?.removeEventListener('abort', abort);
      };
      const reader: Reader = {
        take: (input) => {
          leave();
          resolve(input);
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      const abort = () => {
        leave();
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#readers.add(reader);
      if (timeoutMs !== undefined)
        timer = this.clock.timer(timeoutMs, () => {
          leave();
          resolve(undefined);
        });
      for (const tell of [...this.#askers]) tell();
    });
  }

  /** Turns away those who wait. */
  close(error: Error): void {
    for (const reader of [...this.#readers]) reader.fail(error);
  }
}
