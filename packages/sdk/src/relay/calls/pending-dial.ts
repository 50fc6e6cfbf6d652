import type { HangupReason } from '@signalwire/protocol/relay';
import { describe, type RelayLogger } from '../logger.js';
import { Once } from '../wait.js';
import type { CallState } from './state.js';

/** What comes of a dial. */
export type DialOutcome = { answered: CallState } | { failed: string };

/** A dial that the server may be carrying out. */
export class PendingDial {
  readonly outcome = new Once<DialOutcome>();
  readonly legs = new Set<CallState>();
  /** The server may know of it; before, it waits for the connection. */
  sent = false;
  /** Nobody waits any more: `client.dial()` has thrown. */
  abandoned = false;
  #cancelled: HangupReason | undefined;

  constructor(
    readonly tag: string,
    private readonly logger: RelayLogger,
  ) {}

  addLeg(leg: CallState): void {
    this.legs.add(leg);
    if (this.#cancelled) this.#end(leg, this.#cancelled);
  }

  answered(leg: CallState): void {
    if (!this.legs.has(leg)) this.addLeg(leg);
    if (this.outcome.settle({ answered: leg }) && this.abandoned && !this.#cancelled)
      this.logger.warn(
        `RELAY: the dial ${this.tag}, which was given up, is answered by the call ${leg.facts.callId}; the error that dial() threw has the handle to it.`,
      );
  }

  failed(why: string): void {
    this.outcome.settle({ failed: why });
  }

  /** @returns when the legs that are up are ended. */
  async cancel(reason: HangupReason): Promise<void> {
    this.#cancelled = reason;
    const up = [...this.legs].filter((leg) => !leg.over);
    await Promise.all(up.map((leg) => leg.command('calling.end', { reason })));
  }

  #end(leg: CallState, reason: HangupReason): void {
    leg.command('calling.end', { reason }).catch((error: unknown) => {
      this.logger.error(`RELAY: the call ${leg.facts.callId} of a cancelled dial was not ended: ${describe(error)}`);
    });
  }
}
