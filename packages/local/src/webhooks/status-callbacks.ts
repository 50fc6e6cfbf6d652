import { callbackMessageOf } from '../calls/envelopes/index.js';
import type { Call, Callbacks, CallbackWish, CallEvent } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import { maskCredentials, type Outbound } from '../http/index.js';
import { concerns, requestOf } from './message.js';

export interface StatusCallbacksOptions {
  clock: Clock;
  http: Outbound;
  /** Milliseconds before each further attempt, after one without an answer or with a 5xx. Default: 1000, 2000, 4000. */
  retryMs?: readonly number[];
}

/**
 * Tells people's servers of what happens on calls, as a reader of the calls' logs. Best effort: messages to one address
 * about one call keep their order, what fails is tried again a few times, and each attempt is in the call's log.
 */
export class StatusCallbacks implements Callbacks {
  readonly #options: Required<StatusCallbacksOptions>;
  /** What is still to be sent, by call and address. */
  readonly #lines = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(options: StatusCallbacksOptions) {
    this.#options = { retryMs: [1000, 2000, 4000], ...options };
  }

  watch(call: Call, wish: CallbackWish): void {
    const stop = call.log.subscribe(
      (event) => {
        if (concerns(wish, event)) this.#enqueue(call, wish, event);
        // Later than the subscription itself, which may replay the end.
        if (isLast(wish, event)) queueMicrotask(() => stop());
      },
      { replay: true },
    );
  }

  /** Sends what is waiting, once each and no more retries. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#lines.values());
  }

  #enqueue(call: Call, wish: CallbackWish, event: CallEvent): void {
    const key = `${call.id}\0${wish.url}`;
    const line: Promise<void> = (this.#lines.get(key) ?? Promise.resolve())
      .then(() => this.#tell(call, wish, event))
      .finally(() => {
        if (this.#lines.get(key) === line) this.#lines.delete(key);
      });
    this.#lines.set(key, line);
  }

  async #tell(call: Call, wish: CallbackWish, event: CallEvent): Promise<void> {
    const message = callbackMessageOf(call, event);
    if (!message) return;
    const { clock, http, retryMs } = this.#options;
    const entry = { type: 'webhook', url: maskCredentials(wish.url), event: message.event_type } as const;
    for (let attempt = 0; ; attempt++) {
      try {
        const { status } = await http.send(requestOf(wish, message));
        call.log.append({ ...entry, status });
        if (status < 500) return;
      } catch (error) {
        call.log.append({ ...entry, error: error instanceof Error ? error.message : String(error) });
      }
      const delay = retryMs[attempt];
      if (delay === undefined || !(await this.#pause(clock, delay))) return;
    }
  }

  /** @returns whether there is to be another attempt. */
  async #pause(clock: Clock, ms: number): Promise<boolean> {
    const { signal } = this.#stopping;
    if (signal.aborted) return false;
    await clock.sleep(ms, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return !signal.aborted;
  }
}

/** Whether nothing that somebody wishes to hear of comes after this entry. */
function isLast(wish: CallbackWish, event: CallEvent): boolean {
  if (event.type === 'state' && event.state === 'ended') return true;
  return wish.event === 'entries' && wish.isLast(event);
}
