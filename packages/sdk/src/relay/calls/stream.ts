import { localError } from '../errors.js';
import type { CallEvent, RelayEvent } from '../events/index.js';

/** Events that may wait for a loop that is slower than they come. */
const capacity = 4096;

type Pull = (result: IteratorResult<CallEvent, undefined>) => void;

/** The events of a call, for `for await`. It ends with the call, after the event that tells so. */
export class EventStream implements AsyncIterableIterator<CallEvent, undefined> {
  readonly #events: CallEvent[] = [];
  readonly #pulls: Pull[] = [];
  #done = false;
  #failure: Error | undefined;

  constructor(
    private readonly callId: string,
    private readonly release: () => void,
  ) {}

  push(event: RelayEvent): void {
    if (this.#done) return;
    const pull = this.#pulls.shift();
    // Types that the protocol does not describe come as they are.
    if (pull) pull({ value: event as CallEvent, done: false });
    else if (this.#events.push(event as CallEvent) > capacity) {
      this.#events.length = 0;
      this.#failure = localError(
        `The loop over the events of the call ${this.callId} fell behind: more than ${capacity} waited for it.`,
      );
      this.#finish();
    }
  }

  end(): void {
    if (!this.#done) this.#finish();
  }

  next(): Promise<IteratorResult<CallEvent, undefined>> {
    const event = this.#events.shift();
    if (event) return Promise.resolve({ value: event, done: false });
    if (this.#failure) {
      const failure = this.#failure;
      this.#failure = undefined;
      return Promise.reject(failure);
    }
    if (this.#done) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.#pulls.push(resolve));
  }

  /** Ends it at once, without what waits. */
  drop(): void {
    this.#events.length = 0;
    this.end();
  }

  return(): Promise<IteratorResult<CallEvent, undefined>> {
    this.drop();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #finish(): void {
    this.#done = true;
    this.release();
    for (const pull of this.#pulls.splice(0)) pull({ value: undefined, done: true });
  }
}
