/** Something scheduled that has not happened yet. */
export interface Timer {
  cancel(): void;
}

/**
 * The only source of time in the space: real for a person at a phone, virtual for tests.
 * Virtual time passes only while somebody waits for it and no work is in flight.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls `run` once, `ms` from now. */
  timer(ms: number, run: () => void): Timer;
  /**
   * Waits.
   * @throws the signal's reason, when it aborts first.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Marks work outside the clock (an HTTP request, a model's turn): virtual time stands still until it settles. */
  busy<T>(work: Promise<T>): Promise<T>;
  /**
   * Lets time pass until `until` settles: what a waiting person does. On a real clock it just waits; on a virtual one
   * it is what makes time move.
   */
  passUntil<T>(until: Promise<T>): Promise<T>;
}
