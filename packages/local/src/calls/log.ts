import type { CallEvent, CallEventBody, CallLog } from './types.js';

interface Subscriber {
  readonly listener: (event: CallEvent) => void;
  /** The last event that it has seen. */
  seen: number;
}

/** The event log of one call. Every reader gets every event once, in order, also those that readers append. */
export class EventLog implements CallLog {
  readonly #events: CallEvent[] = [];
  readonly #subscribers = new Set<Subscriber>();
  #delivered = 0;
  #delivering = false;
  #over: Error | undefined;

  /**
   * @param callId the call that it tells of
   * @param now the time, in milliseconds
   * @param report hears of readers that threw; the others are not disturbed
   */
  constructor(
    private readonly callId: string,
    private readonly now: () => number,
    private readonly report: (error: unknown) => void,
  ) {}

  get events(): readonly CallEvent[] {
    return this.#events;
  }

  append(body: CallEventBody): CallEvent {
    const event: CallEvent = { ...body, seq: this.#events.length + 1, at: this.now(), call_id: this.callId };
    this.#events.push(event);
    this.#deliver();
    return event;
  }

  subscribe(listener: (event: CallEvent) => void, options: { replay?: boolean } = {}): () => void {
    const subscriber: Subscriber = { listener, seen: options.replay ? 0 : this.#events.length };
    while (subscriber.seen < this.#events.length) this.#tell(subscriber, this.#events[subscriber.seen]!);
    this.#subscribers.add(subscriber);
    return () => void this.#subscribers.delete(subscriber);
  }

  first(matches: (event: CallEvent) => boolean, signal?: AbortSignal): Promise<CallEvent> {
    return new Promise((resolve, reject) => {
      const logged = this.#events.find(matches);
      if (logged) return resolve(logged);
      if (signal?.aborted) return reject(signal.reason);
      if (this.#over) return reject(this.#over);
      const settle = (act: () => void) => {
        stop();
        signal?.removeEventListener('abort', abort);
        act();
      };
      const abort = () => settle(() => reject(signal?.reason));
      const stop = this.subscribe((event) => {
        try {
          if (matches(event)) settle(() => resolve(event));
          else if (event.type === 'state' && event.state === 'ended')
            settle(() => reject(this.#over ?? new Error(`The call ${this.callId} ended without it.`)));
        } catch (error) {
          settle(() => reject(error));
        }
      });
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  /** Nothing but afterthoughts (reports, notes) will come: those who wait from now on are refused with `error`. */
  closeWith(error: Error): void {
    this.#over = error;
  }

  /** One event at a time to every reader, also when a reader appends while it reads. */
  #deliver(): void {
    if (this.#delivering) return;
    this.#delivering = true;
    try {
      while (this.#delivered < this.#events.length) {
        const event = this.#events[this.#delivered++]!;
        for (const subscriber of [...this.#subscribers])
          if (this.#subscribers.has(subscriber) && subscriber.seen < event.seq) this.#tell(subscriber, event);
      }
    } finally {
      this.#delivering = false;
    }
  }

  #tell(subscriber: Subscriber, event: CallEvent): void {
    subscriber.seen = event.seq;
    try {
      subscriber.listener(event);
    } catch (error) {
      this.report(error);
    }
  }
}
