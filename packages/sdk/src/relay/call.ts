import { type AudioDirection, audioDirections, type HangupReason, hangupReasons } from '@signalwire/protocol/relay';
import { nearest } from '@signalwire/protocol/validation';
import type { OnCompleted } from './action-state.js';
import type { CallState, CommandResult } from './call-state.js';
import type { CallDevice, EventOf, RelayEvent } from './events.js';
import { type PlayMedia, toWire } from './media.js';
import { checkVolume, PlayAction, playKind } from './play-action.js';
import { type Limit, readLimit } from './wait.js';

/** How `call.play()` plays. */
export interface PlayOptions {
  /** Gain in dB, -40 to 40. Default: 0. */
  volume?: number | undefined;
  /** Who hears it. Default: `listen`, the far end. */
  direction?: AudioDirection | (string & {}) | undefined;
  /** How often to play it; 0 is for ever. Default: 1. */
  loop?: number | undefined;
  /** Names the action. Default: a UUID. */
  controlId?: string | undefined;
  /** Called once when it is over, however it ended. */
  onCompleted?: OnCompleted | undefined;
}

/**
 * A live call. [relay/call]
 *
 * Requests about a call that is gone (codes 404 and 410) do nothing and return `{}`; any other failure throws a
 * `RelayError`.
 */
export class Call {
  readonly #state: CallState;

  /** @internal */
  constructor(state: CallState) {
    this.#state = state;
  }

  get callId(): string {
    return this.#state.facts.callId;
  }

  /** The node that the call is on. */
  get nodeId(): string {
    return this.#state.facts.nodeId;
  }

  get projectId(): string {
    return this.#state.facts.projectId;
  }

  /** The context that the call came in on. */
  get context(): string {
    return this.#state.facts.context;
  }

  /** Ties related calls together; empty when there is none. */
  get tag(): string {
    return this.#state.facts.tag;
  }

  /** `inbound` or `outbound`. */
  get direction(): string {
    return this.#state.facts.direction;
  }

  /** The far end: `type` and `params`. */
  get device(): CallDevice {
    return this.#state.facts.device;
  }

  /** `created`, `ringing`, `answered`, `ending` or `ended`. */
  get state(): string {
    return this.#state.state;
  }

  get segmentId(): string {
    return this.#state.facts.segmentId;
  }

  /**
   * Listens for events of this call. What a handler throws is logged and disturbs nobody else. [relay/call/on]
   * @param eventType `calling.call.state`, `calling.call.play`, …
   */
  on<T extends string>(eventType: T, handler: (event: EventOf<T>) => void | Promise<void>): void {
    this.#state.on(eventType, handler as (event: RelayEvent) => unknown);
  }

  /**
   * Waits for one event of this call. [relay/call/wait-for]
   * @param predicate Only an event for which it returns `true` counts. Default: any of the type.
   * @param timeout At most so many milliseconds, or `{ timeout, signal }`; without it, until the call ends.
   * @throws {RelayError} -1 when the time is up, or the call ends, before the event comes.
   */
  waitFor<T extends string>(
    eventType: T,
    predicate?: (event: EventOf<T>) => boolean,
    timeout?: Limit,
  ): Promise<EventOf<T>> {
    const matches = predicate as ((event: RelayEvent) => boolean) | undefined;
    return this.#state.waitFor(eventType, matches, readLimit(timeout)) as Promise<EventOf<T>>;
  }

  /**
   * Waits until the call has ended; at once when it has. [relay/call/wait-for-ended]
   * @param timeout At most so many milliseconds, or `{ timeout, signal }`.
   * @returns The event that tells of the end.
   * @throws {RelayError} -1 when the time is up first.
   */
  waitForEnded(timeout?: Limit): Promise<EventOf<'calling.call.state'>> {
    return this.waitFor('calling.call.state', ({ callState }) => callState === 'ended', timeout);
  }

  /** Answers. Safe on a call that is answered already. [relay/call/answer] @throws {RelayError} */
  answer(): Promise<CommandResult> {
    return this.#state.command('calling.answer');
  }

  /**
   * Ends the call. [relay/call/hangup]
   * @param reason `hangup` (the default), `cancel`, `busy`, `noAnswer`, `decline` or `error`.
   * @throws {TypeError} on another reason; {RelayError} when the server refuses.
   */
  async hangup(reason: HangupReason | (string & {}) = 'hangup'): Promise<CommandResult> {
    checkWord('reason', reason, hangupReasons);
    return this.#state.command('calling.end', { reason });
  }

  /**
   * Gives an inbound call back, so that another client or rule may have it. This object gets no further events.
   * [relay/call/pass]
   * @throws {RelayError}
   */
  pass(): Promise<CommandResult> {
    return this.#state.pass();
  }

  /**
   * Plays, one after another. Returns as soon as the server has accepted it; `wait()` on what is returned waits for the
   * end. [relay/call/play]
   * @param media `tts`, `audio`, `silence` and `ringtone` items, flat or with `params`.
   * @throws {TypeError} when an item or an option is none that the server takes; {RelayError} when the server refuses.
   */
  async play(media: readonly PlayMedia[], options: PlayOptions = {}): Promise<PlayAction> {
    const { volume, direction, loop, controlId = crypto.randomUUID(), onCompleted } = options;
    const play = toWire(media);
    if (volume !== undefined) checkVolume(volume);
    if (direction !== undefined) checkWord('direction', direction, audioDirections);
    if (loop !== undefined && !(Number.isInteger(loop) && loop >= 0))
      throw new RangeError(`loop must be a whole number from 0, not ${String(loop)}.`);
    const params = {
      play,
      ...(volume === undefined ? {} : { volume }),
      ...(direction === undefined ? {} : { direction }),
      ...(loop === undefined ? {} : { loop }),
    };
    return new PlayAction(
      await this.#state.start(playKind, 'calling.play', controlId, params, onCompleted),
      this.#state,
    );
  }
}

function checkWord(name: string, given: string, allowed: readonly string[]): void {
  if (allowed.includes(given)) return;
  const meant = nearest(String(given), allowed);
  throw new TypeError(
    `${name} must be one of ${allowed.join(', ')}, not ${JSON.stringify(given)}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
}
