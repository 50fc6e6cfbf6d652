import type { KeepOptions, StateStore, StateValue } from './types.js';
import { checkStep, decode, encode, lifetime, notACounter } from './values.js';

interface Entry {
  readonly text: string;
  /** Milliseconds since the epoch; `Infinity` for no end. */
  readonly until: number;
}

/** How much a {@link MemoryStateStore} keeps. */
export interface MemoryStateOptions {
  /** Most values; beyond that those that were not written for longest are forgotten. Default: 10000. */
  maxEntries?: number | undefined;
}

/** How many writes pass between two searches for what has expired. */
const sweepEvery = 1_000;

/** Keeps values in this process: for one replica, and for tests. What has expired or is too much is forgotten. */
export class MemoryStateStore implements StateStore {
  /** In the order of their last write. */
  private readonly entries = new Map<string, Entry>();
  private readonly maxEntries: number;
  private writes = 0;

  /** @throws {RangeError} When `maxEntries` is not a positive whole number. */
  constructor({ maxEntries = 10_000 }: MemoryStateOptions = {}) {
    if (!Number.isInteger(maxEntries) || maxEntries < 1)
      throw new RangeError(`maxEntries is ${maxEntries}; it takes a whole number, 1 or more.`);
    this.maxEntries = maxEntries;
  }

  /** How many values are kept, those that have expired but were not looked at since included. */
  get size(): number {
    return this.entries.size;
  }

  async get(key: string): Promise<StateValue | undefined> {
    const entry = this.live(key);
    return entry && decode(entry.text);
  }

  async set(key: string, value: StateValue, options?: KeepOptions): Promise<void> {
    this.write(key, encode(key, value), this.end(options));
  }

  async delete(key: string): Promise<boolean> {
    const known = this.live(key) !== undefined;
    this.entries.delete(key);
    return known;
  }

  async increment(key: string, by = 1, options?: KeepOptions): Promise<number> {
    checkStep(by);
    const end = this.end(options);
    const known = this.live(key);
    const count = known ? decode(known.text) : 0;
    if (typeof count !== 'number' || !Number.isSafeInteger(count)) throw notACounter(key);
    this.write(key, String(count + by), known ? known.until : end);
    return count + by;
  }

  async update(
    key: string,
    change: (current: StateValue | undefined) => StateValue | undefined,
    options?: KeepOptions,
  ): Promise<StateValue | undefined> {
    const end = this.end(options);
    const known = this.live(key);
    const next = change(known && decode(known.text));
    if (next === undefined) {
      this.entries.delete(key);
      return undefined;
    }
    const text = encode(key, next);
    this.write(key, text, end);
    return decode(text);
  }

  async close(): Promise<void> {
    this.entries.clear();
  }

  private live(key: string): Entry | undefined {
    const entry = this.entries.get(key);
    if (!entry || entry.until > Date.now()) return entry;
    this.entries.delete(key);
    return undefined;
  }

  private end(options: KeepOptions | undefined): number {
    return Date.now() + (lifetime(options) ?? Number.POSITIVE_INFINITY);
  }

  private write(key: string, text: string, until: number): void {
    this.entries.delete(key);
    this.entries.set(key, { text, until });
    this.writes += 1;
    if (this.writes % sweepEvery === 0 || this.entries.size > this.maxEntries) this.sweep();
  }

  private sweep(): void {
    const now = Date.now();
    if (this.writes % sweepEvery === 0)
      for (const [key, { until }] of this.entries) if (until <= now) this.entries.delete(key);
    for (const key of this.entries.keys()) {
      if (this.entries.size <= this.maxEntries) return;
      this.entries.delete(key);
    }
  }
}
