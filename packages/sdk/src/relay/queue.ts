import { localError } from './errors.js';

interface Entry {
  method: string;
  params: object;
  deadline: number;
  timer: NodeJS.Timeout;
  resolve(result: Promise<Record<string, unknown>>): void;
  reject(error: unknown): void;
}

/** Requests made while there is no connection. Each waits until its own deadline; one that expired is never sent. */
export class OfflineQueue {
  readonly #entries = new Set<Entry>();

  constructor(private readonly capacity: number) {}

  /** @throws {RelayError} -1 when the queue is full, when the deadline passes, or with what `rejectAll` is given. */
  add(method: string, params: object, timeoutMs: number): Promise<Record<string, unknown>> {
    if (this.#entries.size >= this.capacity)
      return Promise.reject(
        localError(`${method} was not sent: ${this.capacity} requests wait for the connection already.`),
      );
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#entries.delete(entry);
        reject(localError(`${method} was not sent: there was no connection for ${timeoutMs} ms.`));
      }, timeoutMs);
      const entry: Entry = { method, params, deadline: Date.now() + timeoutMs, timer, resolve, reject };
      this.#entries.add(entry);
    });
  }

  /** Takes everything out, in order, through `send`, which gets the time that each request has left. */
  flush(send: (method: string, params: object, timeoutMs: number) => Promise<Record<string, unknown>>): void {
    for (const entry of this.#take())
      entry.resolve(send(entry.method, entry.params, Math.max(1, entry.deadline - Date.now())));
  }

  rejectAll(error: Error): void {
    for (const entry of this.#take()) entry.reject(error);
  }

  #take(): Entry[] {
    const entries = [...this.#entries];
    this.#entries.clear();
    for (const { timer } of entries) clearTimeout(timer);
    return entries;
  }
}
