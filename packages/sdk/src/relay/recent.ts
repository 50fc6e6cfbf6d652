/** Remembers the newest keys: at least as many as its capacity, at most twice as many. */
export class RecentKeys {
  // Two generations: forgetting one key at a time would cost as much as remembering one.
  #newer = new Set<string>();
  #older = new Set<string>();

  constructor(private readonly capacity: number) {}

  has(key: string): boolean {
    return this.#newer.has(key) || this.#older.has(key);
  }

  /** @returns whether it was new. */
  add(key: string): boolean {
    if (this.#older.has(key)) return false;
    const before = this.#newer.size;
    this.#newer.add(key);
    if (this.#newer.size === before) return false;
    if (this.#newer.size >= this.capacity) {
      this.#older = this.#newer;
      this.#newer = new Set();
    }
    return true;
  }
}
