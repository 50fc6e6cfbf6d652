import type { CallEngine, EndReason, FarEnd, OutboundLeg } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import { checkAddress } from './address.js';
import { PhoneCall } from './phone-call.js';

/** Decides about a call that rings a phone: answers it, declines it, or lets it ring. */
export type IncomingHandler = (call: PhoneCall) => void | Promise<void>;

/** The most incoming calls that wait for `incoming()`. */
const WAITING_AT_MOST = 100;
/** Milliseconds of clock time that `incoming()` waits when nobody says otherwise. */
const EXPECTED_WITHIN = 60_000;

/** A phone at a number: it places calls to the space and is rung by the space's calls. */
export class VirtualPhone implements FarEnd {
  readonly number: string;
  readonly #clock: Clock;
  readonly #engine: () => CallEngine;
  readonly #waiting: PhoneCall[] = [];
  readonly #expecting: ((call: PhoneCall) => void)[] = [];
  #handler: IncomingHandler | undefined;

  constructor(number: string, clock: Clock, engine: () => CallEngine) {
    this.number = number;
    this.#clock = clock;
    this.#engine = engine;
  }

  /**
   * Calls a number of the space.
   * @returns the call, as soon as it exists: it may still ring, or have ended because nobody is there.
   * @throws {PhoneAddressError} when `to` is neither an E.164 number nor a SIP URI.
   */
  async dial(to: string, options: { headers?: { name: string; value: string }[] } = {}): Promise<PhoneCall> {
    const call = this.#engine().receive({ from: this.number, to: checkAddress(to), ...options });
    await this.#clock.passUntil(call.log.first(({ type }) => type === 'state'));
    return new PhoneCall(call, this.#clock, this.#engine());
  }

  /** Asks `handler` about every call that rings this phone from now on; without one, they ring until they time out. */
  onIncoming(handler: IncomingHandler): this {
    this.#handler = handler;
    return this;
  }

  /** Answers every call that rings this phone from now on. */
  answers(): this {
    return this.onIncoming((call) => call.answer());
  }

  /**
   * Declines every call that rings this phone from now on.
   * @param reason default: `decline`
   */
  declines(reason: EndReason = 'decline'): this {
    return this.onIncoming((call) => call.decline(reason));
  }

  /**
   * The next call that rings this phone, each once, in order, also those that rang before this was asked.
   * @param options.timeoutMs milliseconds of the space's clock. Default: 60000.
   * @throws when none comes in that time.
   */
  async incoming(options: { timeoutMs?: number } = {}): Promise<PhoneCall> {
    const waiting = this.#waiting.shift();
    if (waiting) return waiting;
    const { timeoutMs = EXPECTED_WITHIN } = options;
    return this.#clock.passUntil(
      new Promise((resolve, reject) => {
        const take = (call: PhoneCall) => {
          timer.cancel();
          resolve(call);
        };
        const timer = this.#clock.timer(timeoutMs, () => {
          this.#expecting.splice(this.#expecting.indexOf(take), 1);
          reject(new Error(`No call reached the phone at ${this.number} within ${timeoutMs / 1000} s.`));
        });
        this.#expecting.push(take);
      }),
    );
  }

  /** @internal The space's call reaches this phone. */
  ring(leg: OutboundLeg): void {
    const call = new PhoneCall(leg.call, this.#clock, this.#engine(), leg);
    const take = this.#expecting.shift();
    if (take) take(call);
    else if (this.#waiting.push(call) > WAITING_AT_MOST) this.#waiting.shift();
    const handler = this.#handler;
    if (handler) void this.#decide(handler, call, leg);
  }

  async #decide(handler: IncomingHandler, call: PhoneCall, leg: OutboundLeg): Promise<void> {
    try {
      await handler(call);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      leg.call.log.append({ type: 'note', message: `The phone at ${this.number} failed to handle the call: ${why}` });
      leg.call.end('error', 'callee');
    }
  }
}
