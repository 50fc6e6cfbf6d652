import { isSuccess } from '@signalwire/protocol/relay';
import { checkAtLeast, checkText, given } from '../check.js';
import { type DeviceGroups, type Dialable, dialDevices } from '../devices.js';
import { localError, RelayError, refusal } from '../errors.js';
import { type DialEvent, deviceOf } from '../events/index.js';
import { Call } from './call.js';
import { DialError } from './dial-error.js';
import { LateDial } from './late-dial.js';
import { type DialOutcome, PendingDial } from './pending-dial.js';
import type { CallFacts, CallPort, CallState } from './state.js';

/** How `client.dial()` dials. */
export interface DialOptions {
  /** Names the dial in events. Default: a UUID. */
  tag?: string | undefined;
  /** Seconds the call may last. */
  maxDuration?: number | undefined;
  /** Seconds to wait for an answer, once the server has accepted the dial. Default: 120. */
  dialTimeout?: number | undefined;
  /** Dollars a minute that the call may cost. */
  maxPricePerMinute?: number | undefined;
  /** Where the call starts from. */
  region?: string | undefined;
  /** Gives up and ends what rings. */
  signal?: AbortSignal | undefined;
  /** For the server to accept the dial. Default: `timing.requestMs`, 30000. */
  timeoutMs?: number | undefined;
}

const defaultDialSeconds = 120;
/** Dials that were given up and not heard of since; the oldest are forgotten first. */
const rememberedDials = 1000;

/** What dials need of the client. */
export interface DialPort extends CallPort {
  find(callId: string): CallState | undefined;
  /** Takes a leg among the calls. */
  adopt(facts: CallFacts): CallState;
}

/** The dials that the server may be carrying out, by their tags. */
export class Dials {
  readonly #pending = new Map<string, PendingDial>();
  readonly #port: DialPort;

  constructor(port: DialPort) {
    this.#port = port;
  }

  get(tag: string): PendingDial | undefined {
    return tag === '' ? undefined : this.#pending.get(tag);
  }

  /** @throws {DialError} when nobody answers, or it is not known whether somebody will. */
  async dial(devices: DeviceGroups<Dialable>, options: DialOptions): Promise<Call> {
    const { tag = crypto.randomUUID(), maxDuration, dialTimeout = defaultDialSeconds, signal, timeoutMs } = options;
    checkText('tag', tag);
    checkAtLeast('dialTimeout', dialTimeout, 0);
    const params = given({
      tag,
      devices: dialDevices(devices),
      max_duration: maxDuration,
      max_price_per_minute: options.maxPricePerMinute,
      region: options.region,
    });
    if (signal?.aborted) throw signal.reason;
    if (this.#pending.has(tag)) throw localError(`A dial with the tag ${tag} is under way already.`);
    // Known before it is sent: its events may overtake the answer.
    const dial = new PendingDial(tag, this.#port.logger);
    this.#pending.set(tag, dial);
    try {
      await this.#ask(dial, params, { timeoutMs, signal });
      return this.#call(dial, await this.#outcome(dial, dialTimeout, signal));
    } catch (error) {
      // What became of it may have been told in spite of the error.
      const told = dial.outcome.value;
      if (told && 'answered' in told && !signal?.aborted) return new Call(told.answered);
      return this.#giveUp(dial, error, signal);
    } finally {
      if (dial.outcome.settled) this.#pending.delete(tag);
    }
  }

  /** What the server says of a dial. */
  take(event: DialEvent): void {
    const dial = this.#pending.get(event.tag);
    if (!dial) return;
    if (event.dialState === 'failed') dial.failed(event.reason || 'the server did not say why');
    else if (event.dialState === 'answered') {
      const { call_id: callId = '', node_id: nodeId = '', ...leg } = event.call;
      if (callId === '') return;
      const known =
        this.#port.find(callId) ??
        this.#port.adopt({
          callId,
          nodeId,
          projectId: '',
          context: '',
          tag: event.tag,
          direction: 'outbound',
          device: deviceOf(event.call),
          state: leg.call_state ?? 'answered',
          segmentId: leg.segment_id ?? '',
        });
      dial.answered(known);
    } else return;
    if (dial.abandoned) this.#pending.delete(event.tag);
  }

  /** Nothing of the session that there was can be reached any more. */
  lose(why: string): void {
    for (const [tag, dial] of [...this.#pending]) {
      // It will be sent in the next session, or rejected by who keeps it.
      if (!dial.sent) continue;
      this.#pending.delete(tag);
      dial.failed(`lost: ${why}`);
    }
  }

  async #ask(
    dial: PendingDial,
    params: object,
    request: { timeoutMs: number | undefined; signal: AbortSignal | undefined },
  ): Promise<void> {
    const onSent = () => {
      dial.sent = true;
    };
    const asked = this.#port.request('calling.dial', params, { ...request, onSent }).then((result) => {
      if (!isSuccess(result)) throw refusal(result);
    });
    // An outcome that overtakes the answer makes the answer unimportant.
    const told = dial.outcome.wait({ ms: undefined, signal: undefined, late: () => localError('') });
    await Promise.race([asked, told]);
  }

  #outcome(dial: PendingDial, seconds: number, signal: AbortSignal | undefined): Promise<DialOutcome> {
    return dial.outcome.wait({
      ms: seconds * 1000,
      signal,
      late: () =>
        new DialError(`The dial ${dial.tag} was not answered within ${seconds} s; the server goes on with it.`, {
          tag: dial.tag,
          reason: 'timeout',
          dial: new LateDial(dial),
          outcome: 'unknown',
        }),
    });
  }

  #call({ tag }: PendingDial, outcome: DialOutcome): Call {
    if ('answered' in outcome) return new Call(outcome.answered);
    const { failed } = outcome;
    const reason = failed.split(':')[0] ?? failed;
    const unknown = reason === 'lost' ? { outcome: 'unknown' as const } : {};
    throw new DialError(`The dial ${tag} failed: ${failed}.`, { tag, reason, ...unknown });
  }

  /** @throws {RelayError} what `dial()` ends with. */
  async #giveUp(dial: PendingDial, error: unknown, signal: AbortSignal | undefined): Promise<never> {
    const { tag } = dial;
    const refused = error instanceof RelayError && error.outcome !== 'unknown' && !signal?.aborted;
    if (refused || dial.outcome.settled) {
      this.#pending.delete(tag);
      throw error;
    }
    dial.abandoned = true;
    this.#remember();
    if (signal?.aborted) {
      await dial.cancel('cancel').catch((failure: unknown) => {
        this.#port.logger.error(`RELAY: a leg of the cancelled dial ${tag} was not ended: ${String(failure)}`);
      });
      throw signal.reason;
    }
    if (error instanceof DialError) throw error;
    throw new DialError(`The dial ${tag} may be under way: ${(error as RelayError).serverMessage}`, {
      tag,
      reason: 'lost',
      dial: new LateDial(dial),
      outcome: 'unknown',
      cause: error,
    });
  }

  #remember(): void {
    const abandoned = [...this.#pending].filter(([, dial]) => dial.abandoned);
    for (const [tag, dial] of abandoned.slice(0, Math.max(0, abandoned.length - rememberedDials))) {
      this.#pending.delete(tag);
      dial.failed(`lost: more than ${rememberedDials} dials were given up`);
    }
  }
}
