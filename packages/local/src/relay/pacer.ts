import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock/index.js';

interface Line {
  /** Events wait until then, in real time. */
  openAt: number;
  waiting: { at: number; run: () => void }[];
}

/**
 * Keeps events back for a moment after the answer to the request that set them off: clients that learn of the event
 * first, or in the same breath, lose it. Order is kept per key.
 */
export class Pacer {
  readonly #lines = new Map<string, Line>();

  constructor(
    private readonly clock: Clock,
    private readonly gapMs: number,
  ) {}

  /** A request about `key` is being answered: what comes after this waits. */
  answering(key: string): void {
    const line = this.#lines.get(key) ?? { openAt: 0, waiting: [] };
    line.openAt = performance.now() + this.gapMs;
    this.#lines.set(key, line);
    if (line.waiting.length === 0) this.#drain(key, line);
  }

  /** Runs `run` once it may, after all that came before it. */
  pass(key: string, run: () => void): void {
    const line = this.#lines.get(key);
    if (line) line.waiting.push({ at: line.openAt, run });
    else run();
  }

  /** The gap is real time: the space's clock must not run ahead of it. */
  #drain(key: string, line: Line): void {
    void this.clock.busy(this.#empty(key, line));
  }

  async #empty(key: string, line: Line): Promise<void> {
    for (;;) {
      const next = line.waiting[0];
      const left = (next?.at ?? line.openAt) - performance.now();
      if (left > 0) await sleep(left);
      else if (next) line.waiting.shift()?.run();
      else break;
    }
    this.#lines.delete(key);
  }
}
