/** Remembers the newest keys, up to a number of them. */
export class RecentKeys {
  readonly #keys = new Set<string>();

  constructor(private readonly capacity: number) {}

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** @returns whether it was new. */
  add(key: string): boolean {
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    if (this.#keys.size > this.capacity) for (const oldest of this.#keys) return this.#keys.delete(oldest);
    return true;
  }
}
