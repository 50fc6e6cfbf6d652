interface Held<T> {
  items: T[];
  timer: ReturnType<typeof setTimeout>;
}

/** Keeps what arrives before the one it is for is known, for a short while. */
export class EarlyArrivals<T> {
  readonly #held = new Map<string, Held<T>>();

  /**
   * @param ms How long things are kept.
   * @param capacity For how many keys at most; the oldest goes first.
   * @param each How many for one key.
   */
  constructor(
    private readonly ms: number,
    private readonly capacity: number,
    private readonly each: number,
  ) {}

  hold(key: string, item: T): void {
    const held = this.#held.get(key);
    if (held) {
      if (held.items.length < this.each) held.items.push(item);
      return;
    }
    if (this.#held.size >= this.capacity) for (const oldest of [...this.#held.keys()].slice(0, 1)) this.take(oldest);
    this.#held.set(key, { items: [item], timer: setTimeout(() => this.#held.delete(key), this.ms) });
  }

  /** Takes out what came for a key, in order. */
  take(key: string): T[] {
    const held = this.#held.get(key);
    if (!held) return [];
    clearTimeout(held.timer);
    this.#held.delete(key);
    return held.items;
  }

  clear(): void {
    for (const key of [...this.#held.keys()]) this.take(key);
  }
}
