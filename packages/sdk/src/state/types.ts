/** What a {@link StateStore} keeps: anything that JSON knows. */
export type StateValue =
  | string
  | number
  | boolean
  | null
  | readonly StateValue[]
  | { readonly [key: string]: StateValue };

/** How long a value is kept. */
export interface KeepOptions {
  /** Seconds until the value is forgotten. Default: the store's own limits alone. */
  ttl?: number | undefined;
}

/**
 * Where replicas keep what they share: counters of the rate limit, data of sessions. Values are JSON; what `get` gives
 * is a copy. Every operation is atomic. {@link MemoryStateStore} serves one process, {@link RedisStateStore} many.
 */
export interface StateStore {
  /** The value, or `undefined` when there is none or it has expired. */
  get(key: string): Promise<StateValue | undefined>;
  /**
   * Keeps a value, in place of what was there.
   * @throws {TypeError} When JSON cannot hold the value.
   * @throws {RangeError} When `ttl` is not a positive number.
   */
  set(key: string, value: StateValue, options?: KeepOptions): Promise<void>;
  /** Forgets a value. @returns Whether there was one. */
  delete(key: string): Promise<boolean>;
  /**
   * Adds to a counter, which starts at 0. `ttl` counts from the moment the counter came to be, not from the last time.
   * @returns The counter after that.
   * @throws {TypeError} When something other than a counter is kept there.
   */
  increment(key: string, by?: number, options?: KeepOptions): Promise<number>;
  /**
   * Changes a value by what it is at that moment; no other change comes between.
   * @param change Gets the value, gives the next one, or `undefined` to forget it. Must have no effects of its own: it
   *   runs again when somebody else was faster.
   * @param options The value's new lifetime; without `ttl` it is kept like one that was `set` without.
   * @returns The value after that.
   */
  update(
    key: string,
    change: (current: StateValue | undefined) => StateValue | undefined,
    options?: KeepOptions,
  ): Promise<StateValue | undefined>;
  /** Lets go of connections; the store cannot be used after that. */
  close(): Promise<void>;
}
