/** A timer in the queue. */
export interface QueuedTimer {
  readonly at: number;
  /** Decides between timers of the same moment: the lower one is due first. */
  readonly order: number;
  readonly run: () => void;
  cancelled: boolean;
}

/** Timers by due time: a binary heap that forgets cancelled timers when they surface or outnumber the others. */
export class TimerQueue {
  #heap: QueuedTimer[] = [];
  #cancelled = 0;

  add(timer: QueuedTimer): void {
    this.#heap.push(timer);
    this.#up(this.#heap.length - 1);
  }

  cancel(timer: QueuedTimer): void {
    if (timer.cancelled) return;
    timer.cancelled = true;
    this.#cancelled++;
    if (this.#cancelled > 64 && this.#cancelled > this.#heap.length / 2) this.#compact();
  }

  /** The timer that is due next. */
  peek(): QueuedTimer | undefined {
    while (this.#heap[0]?.cancelled) {
      this.#removeFirst();
      this.#cancelled--;
    }
    return this.#heap[0];
  }

  /** Takes out the timer that is due next. */
  take(): QueuedTimer | undefined {
    const first = this.peek();
    if (first) {
      this.#removeFirst();
      // A timer that has fired must not count when it is cancelled later.
      first.cancelled = true;
    }
    return first;
  }

  get size(): number {
    return this.#heap.reduce((count, timer) => count + (timer.cancelled ? 0 : 1), 0);
  }

  #removeFirst(): void {
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#down(0);
    }
  }

  #compact(): void {
    const kept = this.#heap.filter(({ cancelled }) => !cancelled);
    this.#heap = [];
    this.#cancelled = 0;
    for (const timer of kept) this.add(timer);
  }

  #up(from: number): void {
    let index = from;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(this.#heap[index]!, this.#heap[parent]!)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #down(from: number): void {
    let index = from;
    for (;;) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2])
        if (child < this.#heap.length && before(this.#heap[child]!, this.#heap[least]!)) least = child;
      if (least === index) return;
      this.#swap(index, least);
      index = least;
    }
  }

  #swap(a: number, b: number): void {
    const held = this.#heap[a]!;
    this.#heap[a] = this.#heap[b]!;
    this.#heap[b] = held;
  }
}

const before = (a: QueuedTimer, b: QueuedTimer) => a.at < b.at || (a.at === b.at && a.order < b.order);
