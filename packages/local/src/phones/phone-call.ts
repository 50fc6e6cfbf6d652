import type { Call, CallEngine, CallEvent, CallLog, CallState, EndReason, OutboundLeg } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import { transcriptOf, type Utterance, utteranceOf } from './conversation.js';
import { PhoneCallError } from './errors.js';

/** Milliseconds of clock time for which a phone listens when nobody says otherwise. */
const LISTENS_FOR = 30_000;

/** A call on a virtual phone, whoever placed it. Waiting on it lets virtual time pass. */
export class PhoneCall {
  readonly #call: Call;
  readonly #clock: Clock;
  readonly #engine: CallEngine;
  readonly #leg: OutboundLeg | undefined;
  /** How many of the utterances `hear` is done with. */
  #consumed = 0;

  /** @param leg the leg that rings the phone, when the space placed the call */
  constructor(call: Call, clock: Clock, engine: CallEngine, leg?: OutboundLeg) {
    this.#call = call;
    this.#clock = clock;
    this.#engine = engine;
    this.#leg = leg;
  }

  get id(): string {
    return this.#call.id;
  }

  /** Who placed it. */
  get from(): string {
    return this.#call.from;
  }

  get to(): string {
    return this.#call.to;
  }

  get state(): CallState {
    return this.#call.state;
  }

  get log(): CallLog {
    return this.#call.log;
  }

  /** Everything that was said to the phone. */
  get heard(): Utterance[] {
    return this.log.events.flatMap((event) => utteranceOf(event) ?? []);
  }

  /** The tones that were heard on the phone. */
  get tones(): string {
    return this.log.events.map((event) => (event.type === 'tones' ? event.digits : '')).join('');
  }

  /** The call as text: what was said, pressed and noted, with the time since its beginning. */
  transcript(): string {
    return transcriptOf(this.log.events);
  }

  /** Answers a call that rings this phone. @throws {PhoneCallError} when this phone placed it, or when it has ended. */
  answer(): void {
    this.#do('Only a call that rings this phone can be answered.', (leg) => leg.answer());
  }

  /**
   * Declines a call that rings this phone.
   * @param reason default: `decline`
   * @throws {PhoneCallError} when this phone placed it.
   */
  decline(reason: EndReason = 'decline'): void {
    this.#do('Only a call that rings this phone can be declined.', (leg) => leg.reject(reason));
  }

  /** Says something. @throws {PhoneCallError} when the call is not answered, or has ended. */
  say(text: string): void {
    if (!text.trim()) throw new TypeError('say: give the words to say.');
    this.#input(`Nobody could hear "${text}".`, () => this.#call.receive({ type: 'speech', text }));
  }

  /**
   * Presses keys.
   * @param digits any of 0-9, *, #, A-D
   * @throws {PhoneCallError} when the call is not answered, or has ended.
   */
  press(digits: string): void {
    if (!/^[0-9*#A-D]+$/i.test(digits))
      throw new TypeError(`press: a phone has the keys 0-9, *, # and A-D. Given: ${JSON.stringify(digits)}.`);
    this.#input(`Pressing ${digits} had no effect.`, () => this.#call.receive({ type: 'digits', digits }));
  }

  /**
   * The first utterance that holds `what`, among those that `hear` is not yet done with and those to come; it and all
   * before it are done with then. A text is found whatever its case and spacing.
   * @param options.timeoutMs milliseconds of the space's clock. Default: 30000.
   * @throws {PhoneCallError} when the time is over or the call ends without it.
   */
  async hear(what: string | RegExp, options: { timeoutMs?: number } = {}): Promise<Utterance> {
    const { timeoutMs = LISTENS_FOR } = options;
    const look = () => {
      const heard = this.heard;
      const found = heard.findIndex((utterance, index) => index >= this.#consumed && holds(utterance.text, what));
      if (found < 0) return undefined;
      this.#consumed = found + 1;
      return heard[found];
    };
    const wanted = what instanceof RegExp ? String(what) : JSON.stringify(what);
    return this.#wait(look, `hearing ${wanted}`, timeoutMs);
  }

  /**
   * Waits for the phone's turn: the other side has said what it had to say and listens, or the call is over.
   * @param options.timeoutMs milliseconds of the space's clock. Default: 30000.
   * @returns what was said since `hear` or `turn` last returned.
   * @throws {PhoneCallError} when the time is over first.
   */
  async turn(options: { timeoutMs?: number } = {}): Promise<Utterance[]> {
    const look = () => {
      if (!this.#call.listening && this.#call.state !== 'ended') return undefined;
      const said = this.heard.slice(this.#consumed);
      this.#consumed += said.length;
      return said;
    };
    return this.#wait(look, "coming to this phone's turn", options.timeoutMs ?? LISTENS_FOR);
  }

  /** Waits until the call is answered. @throws {PhoneCallError} when it ends without. */
  async answered(): Promise<this> {
    return this.#wait(() => (this.#call.answeredAt === undefined ? undefined : this), 'being answered');
  }

  /**
   * Waits until the call ends.
   * @param options.timeoutMs milliseconds of the space's clock. Default: as long as the call may last.
   * @returns why it ended
   * @throws {PhoneCallError} when the time is over first.
   */
  async ended(options: { timeoutMs?: number } = {}): Promise<EndReason> {
    const reason = () => (this.#call.state === 'ended' ? (this.#call.endReason ?? 'hangup') : undefined);
    return this.#wait(reason, 'its end', options.timeoutMs);
  }

  /**
   * Waits until the call has ended and what ran on it has finished: the report of a conversation has reached its agent.
   * @returns why the call ended
   */
  async settled(): Promise<EndReason> {
    const reason = await this.ended();
    await this.#clock.passUntil(this.#engine.settled(this.#call));
    return reason;
  }

  /** Lets time pass on the call. */
  async wait(ms: number): Promise<void> {
    await this.#clock.passUntil(this.#clock.sleep(ms));
  }

  /** Hangs up; nothing when the call has ended. */
  hangup(): void {
    if (this.#leg && this.#call.state !== 'answered') this.#call.end('decline', 'callee');
    else this.#call.end(this.#call.state === 'answered' ? 'hangup' : 'cancel', this.#leg ? 'callee' : 'caller');
  }

  #do(refusal: string, act: (leg: OutboundLeg) => void): void {
    const leg = this.#leg;
    if (!leg) throw new PhoneCallError(refusal, this.transcript());
    this.#input(`The call from ${this.from} is over.`, () => act(leg));
  }

  #input(failure: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      const why = error instanceof Error ? ` ${error.message}` : '';
      throw new PhoneCallError(`${failure}${why}`, this.transcript(), { cause: error });
    }
  }

  /** Waits, letting time pass, until `look` finds what it looks for in the call. */
  #wait<T>(look: () => T | undefined, what: string, timeoutMs?: number): Promise<T> {
    const fail = (why: string) => new PhoneCallError(`The call ${why} without ${what}.`, this.transcript());
    return this.#clock.passUntil(
      new Promise<T>((resolve, reject) => {
        const settle = (act: () => void) => {
          timer?.cancel();
          stop();
          deafen();
          act();
        };
        const check = () => {
          const found = look();
          if (found !== undefined) settle(() => resolve(found));
          else if (this.#call.state === 'ended') settle(() => reject(fail(`ended (${this.#call.endReason})`)));
        };
        const timer =
          timeoutMs === undefined
            ? undefined
            : this.#clock.timer(timeoutMs, () => settle(() => reject(fail(`went on for ${timeoutMs / 1000} s`))));
        const stop = this.log.subscribe((event: CallEvent) => {
          if (event.type === 'speech' || event.type === 'state') check();
        });
        const deafen = this.#call.onListening(check);
        check();
      }),
    );
  }
}

function holds(text: string, what: string | RegExp): boolean {
  // `search` and not `test`, which remembers its place between calls when the expression is global.
  return typeof what === 'string' ? plain(text).includes(plain(what)) : text.search(what) >= 0;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
