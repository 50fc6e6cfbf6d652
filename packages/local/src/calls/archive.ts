import type { LocalCall } from './call.js';

/** Milliseconds of clock time for which an ended call can still be found. */
const KEPT_FOR = 10 * 60_000;
/** The most ended calls that are kept. */
const KEPT_AT_MOST = 1_000;

/** The calls of the space by id: those that are up, and those that ended not long ago. */
export class Archive {
  readonly #live = new Map<string, LocalCall>();
  /** In the order in which they ended. */
  readonly #ended = new Map<string, LocalCall>();

  constructor(private readonly now: () => number) {}

  get live(): Iterable<LocalCall> {
    return this.#live.values();
  }

  add(call: LocalCall): void {
    this.#live.set(call.id, call);
  }

  retire(call: LocalCall): void {
    this.#live.delete(call.id);
    this.#ended.set(call.id, call);
    this.#prune();
  }

  find(id: string): LocalCall | undefined {
    this.#prune();
    return this.#live.get(id) ?? this.#ended.get(id);
  }

  /** Ended calls leave when somebody looks, not on a timer: forgetting must not keep a process or a clock going. */
  #prune(): void {
    const oldest = this.now() - KEPT_FOR;
    for (const [id, call] of this.#ended) {
      if (this.#ended.size <= KEPT_AT_MOST && (call.endedAt ?? 0) >= oldest) return;
      this.#ended.delete(id);
    }
  }
}
