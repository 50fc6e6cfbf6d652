import { nearest } from '@signalwire/protocol/validation';

/**
 * A frame, by what it is: an event or an answer of the server, a request of the client, or the client's acknowledgement
 * of an event. Pings, and the handshake, are not disturbed.
 */
export type FrameKind = 'event' | 'answer' | 'request' | 'ack';
const kinds: readonly FrameKind[] = ['event', 'answer', 'request', 'ack'];

/** How many of which frames: a share from 0 to 1 of events and answers, or of the kinds that are named. */
export type Share = number | { share: number; frames: readonly FrameKind[] };

/** What goes wrong between RELAY clients and the space. */
export interface RelayFaultPlan {
  /** The same seed lets the same go wrong: what happens to the n-th frame of the n-th connection. Default: 1. */
  seed?: number;
  /**
   * Milliseconds that frames take, on the space's clock: always the same, or anything between two bounds. Their order
   * stays. `share` is 1 unless it is said.
   */
  delay?: { ms: number | readonly [least: number, most: number]; share?: number; frames?: readonly FrameKind[] };
  /** Frames that do not arrive. An event is sent again when the client's session resumes. */
  drop?: Share;
  /** Frames that arrive twice. */
  duplicate?: Share;
  /** Frames that the next one of the same direction overtakes; the last of all comes 50 ms late. */
  reorder?: Share;
  /**
   * Requests (a share of them) at which the connection breaks: before they are carried out, or after it and before the
   * answer, as the dice fall.
   */
  closeMidRequest?: number | { share: number; when: 'before' | 'after' };
}

/** A share, spelt out. */
export interface Portion {
  share: number;
  frames: readonly FrameKind[];
}

/** A plan, spelt out. */
export interface Disturbance {
  seed: number;
  delay: Portion & { least: number; most: number };
  drop: Portion;
  duplicate: Portion;
  reorder: Portion;
  close: { share: number; when: 'before' | 'after' | undefined };
}

const names = ['seed', 'delay', 'drop', 'duplicate', 'reorder', 'closeMidRequest'];

/** @throws {RangeError} when a share is not from 0 to 1, or a delay is negative; {TypeError} on names that there are not. */
export function readPlan(plan: RelayFaultPlan): Disturbance {
  for (const name of Object.keys(plan)) if (!names.includes(name)) throw unknown('faults', name, names);
  const { seed = 1, delay, closeMidRequest: close = 0 } = plan;
  if (!Number.isFinite(seed)) throw new RangeError(`faults: seed must be a number. Given: ${String(seed)}.`);
  const [least, most] = typeof delay?.ms === 'number' ? [delay.ms, delay.ms] : (delay?.ms ?? [0, 0]);
  if (!(least >= 0 && most >= least && Number.isFinite(most)))
    throw new RangeError(
      `faults: delay.ms must be 0 or more, or two such bounds. Given: ${JSON.stringify(delay?.ms)}.`,
    );
  return {
    seed,
    delay: {
      ...portion('delay', { share: delay ? (delay.share ?? 1) : 0, frames: delay?.frames ?? byServer }),
      least,
      most,
    },
    drop: portion('drop', plan.drop),
    duplicate: portion('duplicate', plan.duplicate),
    reorder: portion('reorder', plan.reorder),
    close: {
      share: portion('closeMidRequest', typeof close === 'number' ? close : close.share).share,
      when: typeof close === 'number' ? undefined : close.when,
    },
  };
}

const byServer: readonly FrameKind[] = ['event', 'answer'];

function portion(name: string, given: Share = 0): Portion {
  const { share, frames } = typeof given === 'number' ? { share: given, frames: byServer } : given;
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`faults: ${name} must be a share from 0 to 1. Given: ${String(share)}.`);
  for (const frame of frames) if (!kinds.includes(frame)) throw unknown(`faults: ${name}.frames`, frame, kinds);
  return { share, frames };
}

function unknown(where: string, given: string, allowed: readonly string[]): TypeError {
  const meant = nearest(given, allowed);
  return new TypeError(
    `${where}: ${JSON.stringify(given)} is none of ${allowed.join(', ')}.${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
}
