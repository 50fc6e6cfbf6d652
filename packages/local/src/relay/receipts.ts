import type { Clock } from '../clock/index.js';

/** Real milliseconds that the space's time stands still for a client to acknowledge. */
const patienceMs = 1000;

/**
 * Lets the space's time stand still until clients have received what they were sent: what they do about it is work in
 * flight, which a clock that jumps from timer to timer must not overtake.
 */
export class Receipts {
  readonly #open = new Map<string, () => void>();

  constructor(private readonly clock: Clock) {}

  /** Something was sent under an id. */
  expect(id: string): void {
    if (this.#open.has(id)) return;
    const received = new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.settle(id), patienceMs);
      timer.unref();
      this.#open.set(id, () => {
        clearTimeout(timer);
        resolve();
      });
    });
    void this.clock.busy(received);
  }

  /** It was received, or nobody waits for it any longer. */
  settle(id: string): void {
    this.#open.get(id)?.();
    this.#open.delete(id);
  }

  settleAll(): void {
    for (const id of [...this.#open.keys()]) this.settle(id);
  }
}
