/** Keeps the results that were asked for last. */
export class ResultCache<Result> {
  private results: Map<string, Result> | undefined;

  /** @param limit How many are kept; 0 keeps none. */
  constructor(private readonly limit: number) {
    if (!Number.isInteger(limit) || limit < 0)
      throw new RangeError(`maxCacheSize is ${limit}; it takes a whole number, 0 or more.`);
  }

  get size(): number {
    return this.results?.size ?? 0;
  }

  /** The result that is kept for a key, else the one that is made now. */
  of(key: string, make: () => Result): Result {
    this.results ??= new Map();
    const { results } = this;
    const known = results.get(key);
    const result = known ?? make();
    // A map keeps its order of insertion: what is asked for moves to the end, what is at the front is oldest.
    results.delete(key);
    results.set(key, result);
    if (results.size > this.limit) results.delete(results.keys().next().value as string);
    return result;
  }

  clear(): void {
    this.results?.clear();
  }
}
