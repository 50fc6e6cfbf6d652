/** Delays that grow from one failure to the next, spread at random so that clients do not return all at once. */
export class Backoff {
  #failures = 0;

  /**
   * @param minMs Upper end of the first delay.
   * @param maxMs Upper end of the longest.
   * @param random 0 to 1; injected by tests.
   */
  constructor(
    private readonly minMs: number,
    private readonly maxMs: number,
    private readonly random: () => number = Math.random,
  ) {}

  /** The next delay, in milliseconds: between half and all of what has grown to. */
  next(): number {
    const ceiling = Math.min(this.maxMs, this.minMs * 2 ** Math.min(this.#failures, 30));
    this.#failures++;
    return Math.round(ceiling * (0.5 + this.random() / 2));
  }

  reset(): void {
    this.#failures = 0;
  }
}
