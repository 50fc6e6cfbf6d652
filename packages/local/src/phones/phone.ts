import type { CallEngine, EndReason, FarEnd, FarEndKind, OutboundLeg } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import type { InboundMessage, Message, Receiver } from '../messaging/index.js';
import { checkAddress } from './address.js';
import { Arrivals } from './arrivals.js';
import { PhoneCall } from './phone-call.js';

/** Decides about a call that rings a phone: answers it, declines it, or lets it ring. */
export type IncomingHandler = (call: PhoneCall) => void | Promise<void>;

/** Milliseconds of clock time that `incoming()` and `message()` wait when nobody says otherwise. */
const EXPECTED_WITHIN = 60_000;

/** A phone at a number: it places calls to the space and is rung by the space's calls. */
export class VirtualPhone implements FarEnd, Receiver {
  readonly number: string;
  readonly #clock: Clock;
  readonly #engine: () => CallEngine;
  readonly #send: (message: InboundMessage) => Promise<Message>;
  readonly #calls: Arrivals<PhoneCall>;
  readonly #messages: Arrivals<Message>;
  readonly #received: Message[] = [];
  #handler: IncomingHandler | undefined;
  #kind: FarEndKind = { kind: 'human' };

  constructor(
    number: string,
    clock: Clock,
    engine: () => CallEngine,
    send: (message: InboundMessage) => Promise<Message>,
  ) {
    this.#send = send;
    this.number = number;
    this.#clock = clock;
    this.#engine = engine;
    this.#calls = new Arrivals(clock);
    this.#messages = new Arrivals(clock);
  }

  /**
   * Calls a number of the space.
   * @returns the call, as soon as it exists: it may still ring, or have ended because nobody is there.
   * @throws {PhoneAddressError} when `to` is neither an E.164 number nor a SIP URI.
   */
  async dial(to: string, options: { headers?: { name: string; value: string }[] } = {}): Promise<PhoneCall> {
    const request = { from: this.number, to: checkAddress(to), farEnd: this.#kind, ...options };
    const call = this.#engine().receive(request);
    await this.#clock.passUntil(call.log.first(({ type }) => type === 'state'));
    return new PhoneCall(call, this.#clock, this.#engine());
  }

  /**
   * Says what it is that calls and answers here, to those who want to detect it; a person, unless said otherwise.
   * @param options.greetingSeconds how long a machine talks before it records. Default: 8.
   * @param options.beep whether it beeps then. Default: true.
   * @param options.document the URL of a PDF file that a fax machine sends to who receives faxes.
   */
  is(
    kind: 'human' | 'machine' | 'fax',
    {
      greetingSeconds = 8,
      beep = true,
      document,
    }: { greetingSeconds?: number; beep?: boolean; document?: string } = {},
  ): this {
    if (kind === 'machine') this.#kind = { kind, greetingMs: greetingSeconds * 1000, beep };
    else if (kind === 'fax') this.#kind = { kind, ...(document === undefined ? {} : { document }) };
    else this.#kind = { kind };
    return this;
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
    const { timeoutMs = EXPECTED_WITHIN } = options;
    return this.#calls.next(timeoutMs, `No call reached the phone at ${this.number}`);
  }

  /**
   * Sends a text message to a number of the space.
   * @param media URLs that go with it
   * @throws {PhoneAddressError} when `to` is no E.164 number; {MessageError} when nobody takes messages there.
   */
  async text(to: string, body: string, media: readonly string[] = []): Promise<Message> {
    return this.#clock.passUntil(this.#send({ from: this.number, to: checkAddress(to), body, media }));
  }

  /** The text messages that it has received, oldest first. */
  get messages(): readonly Message[] {
    return [...this.#received];
  }

  /**
   * The next text message that reaches this phone, each once, in order, also those that came before this was asked.
   * @param options.timeoutMs milliseconds of the space's clock. Default: 60000.
   * @throws when none comes in that time.
   */
  async message(options: { timeoutMs?: number } = {}): Promise<Message> {
    const { timeoutMs = EXPECTED_WITHIN } = options;
    return this.#messages.next(timeoutMs, `No message reached the phone at ${this.number}`);
  }

  /** @internal A message reaches this phone. */
  take(message: Message): void {
    this.#received.push(message);
    this.#messages.put(message);
  }

  /** @internal The space's call reaches this phone. */
  ring(leg: OutboundLeg): void {
    leg.call.farEnd = this.#kind;
    const call = new PhoneCall(leg.call, this.#clock, this.#engine(), leg);
    this.#calls.put(call);
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
