import { onAbort } from '../abort.js';
import { localError, notSent } from '../errors.js';

/** Sends what waited, with the time that is left for it. */
export type SendQueued = (
  method: string,
  params: object,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  onSent: (() => void) | undefined,
) => Promise<Record<string, unknown>>;

interface Entry {
  method: string;
  params: object;
  deadline: number;
  timer: NodeJS.Timeout;
  signal: AbortSignal | undefined;
  onSent: (() => void) | undefined;
  forgetSignal: (() => void) | undefined;
  resolve(result: Promise<Record<string, unknown>>): void;
  reject(error: unknown): void;
}

/** Requests made while there is no connection. Each waits until its own deadline; one that expired is never sent. */
export class OfflineQueue {
  readonly #entries = new Set<Entry>();

  constructor(private readonly capacity: number) {}

  /**
   * @throws {RelayError} -1 when the queue is full, when the deadline passes, or with what `rejectAll` is given; the
   *   signal's reason when that is aborted.
   */
  add(
    method: string,
    params: object,
    timeoutMs: number,
    signal?: AbortSignal,
    onSent?: () => void,
  ): Promise<Record<string, unknown>> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    if (this.#entries.size >= this.capacity)
      return Promise.reject(notSent(method, `${this.capacity} requests wait for the connection already.`));
    return new Promise((resolve, reject) => {
      const drop = (error: unknown) => {
        this.#take(entry);
        reject(error);
      };
      const timer = setTimeout(() => drop(notSent(method, `there was no connection for ${timeoutMs} ms.`)), timeoutMs);
      const forgetSignal = signal && onAbort(signal, () => drop(signal.reason));
      const deadline = Date.now() + timeoutMs;
      const entry: Entry = { method, params, deadline, timer, signal, onSent, forgetSignal, resolve, reject };
      this.#entries.add(entry);
    });
  }

  /** Takes everything out, in order, through `send`. */
  flush(send: SendQueued): void {
    for (const entry of [...this.#entries]) {
      this.#take(entry);
      const { method, params, deadline, signal, onSent } = entry;
      entry.resolve(send(method, params, Math.max(1, deadline - Date.now()), signal, onSent));
    }
  }

  /** @param why Completes "… was not sent: ". */
  rejectAll(why: string, cause?: Error): void {
    for (const entry of [...this.#entries]) {
      this.#take(entry);
      entry.reject(cause ? localError(`${entry.method} was not sent: ${why}`, { cause }) : notSent(entry.method, why));
    }
  }

  #take(entry: Entry): void {
    this.#entries.delete(entry);
    clearTimeout(entry.timer);
    entry.forgetSignal?.();
  }
}
