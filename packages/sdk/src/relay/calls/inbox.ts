import type { Call } from './call.js';

interface Pull {
  resolve(result: IteratorResult<Call, undefined>): void;
  reject(error: Error): void;
}

/** Inbound calls for one `for await` loop. Calls that end while they wait are left out. */
export class Inbox implements AsyncIterableIterator<Call, undefined> {
  readonly #calls: Call[] = [];
  readonly #pulls: Pull[] = [];
  #done = false;
  #failure: Error | undefined;

  /** @param release Gets the calls that nobody will take any more. */
  constructor(private readonly release: (inbox: Inbox, left: Call[]) => void) {}

  /** How many calls wait; less than none when the loop does. */
  get load(): number {
    return this.#calls.length - this.#pulls.length;
  }

  push(call: Call): void {
    const pull = this.#pulls.shift();
    if (pull) pull.resolve({ value: call, done: false });
    else this.#calls.push(call);
  }

  /** No more will come. @param failure What the loop then throws. */
  end(failure?: Error): void {
    if (this.#done) return;
    this.#done = true;
    this.#failure = failure;
    const [first, ...others] = this.#pulls.splice(0);
    if (first && failure) first.reject(this.#takeFailure() as Error);
    else first?.resolve({ value: undefined, done: true });
    for (const pull of others) pull.resolve({ value: undefined, done: true });
    this.release(this, this.#calls.splice(0));
  }

  next(): Promise<IteratorResult<Call, undefined>> {
    for (let call = this.#calls.shift(); call; call = this.#calls.shift())
      if (call.state !== 'ended') return Promise.resolve({ value: call, done: false });
    const failure = this.#takeFailure();
    if (failure) return Promise.reject(failure);
    if (this.#done) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => this.#pulls.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<Call, undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** It is thrown once. */
  #takeFailure(): Error | undefined {
    const failure = this.#failure;
    this.#failure = undefined;
    return failure;
  }
}
