/** Remembers the newest keys, up to a number of them. */
export class RecentKeys {
  readonly #keys = new Set<string>();
  /** The keys in the order in which they came, from `#next` on round. A set alone finds its oldest key slowly. */
  readonly #ring: string[] = [];
  #next = 0;

  constructor(private readonly capacity: number) {}

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** @returns whether it was new. */
  add(key: string): boolean {
    const before = this.#keys.size;
    this.#keys.add(key);
    if (this.#keys.size === before) return false;
    const oldest = this.#ring[this.#next];
    if (oldest !== undefined) this.#keys.delete(oldest);
    this.#ring[this.#next] = key;
    this.#next = (this.#next + 1) % this.capacity;
    return true;
  }
}
