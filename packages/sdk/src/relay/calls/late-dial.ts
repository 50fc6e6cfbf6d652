import type { HangupReason } from '@signalwire/protocol/relay';
import { localError } from '../errors.js';
import { type Limit, readLimit } from '../wait.js';
import { Call } from './call.js';
import type { PendingDial } from './pending-dial.js';

/**
 * A dial that `client.dial()` gave up on while the server may go on with it. Through it the call that comes of it after
 * all can still be had, or ended. [relay/client/dial]
 */
export class LateDial {
  readonly #dial: PendingDial;

  /** @internal */
  constructor(dial: PendingDial) {
    this.#dial = dial;
  }

  /** Names the dial in events. */
  get tag(): string {
    return this.#dial.tag;
  }

  /** The legs that are up now, as far as the server has told of them. */
  get calls(): Call[] {
    return [...this.#dial.legs].filter((leg) => !leg.over).map((leg) => new Call(leg));
  }

  /**
   * Waits for the call after all.
   * @param timeout At most so many seconds, or `{ timeout, signal }`.
   * @throws {RelayError} -1 when the dial fails, or the time is up first; the signal's reason when that is aborted.
   */
  async wait(timeout?: Limit): Promise<Call> {
    const { timeout: seconds, signal } = readLimit(timeout);
    const outcome = await this.#dial.outcome.wait({
      ms: seconds === undefined ? undefined : seconds * 1000,
      signal,
      late: () => localError(`The dial ${this.tag} was not answered within ${seconds} s.`),
    });
    if ('failed' in outcome) throw localError(`The dial ${this.tag} failed: ${outcome.failed}.`);
    return new Call(outcome.answered);
  }

  /**
   * Ends whatever comes of the dial: the legs that are up, and those that the server tells of later.
   * @param reason As for `call.hangup()`. Default: `cancel`.
   * @returns when the legs that are up are ended.
   * @throws {RelayError} when a leg could not be ended.
   */
  async hangup(reason: HangupReason = 'cancel'): Promise<void> {
    await this.#dial.cancel(reason);
  }
}
