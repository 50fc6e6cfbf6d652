import { environmentOf } from '../environment.js';
import { CallStateError } from '../errors.js';
import type { Call, CallEvent, EndReason, Media } from '../types.js';
import { type Bridge, bridge } from './bridge.js';
import { ActionInputError } from './input.js';
import { play } from './play.js';

/** Where a call may be connected to. */
export interface Destination {
  /** A number, a SIP URI, or an address of the space. */
  to: string;
  /** Default: the caller's own. */
  from?: string;
  /** Seconds it may ring. Default: 60. */
  timeout?: number;
  headers?: { name: string; value: string }[];
  tag?: string;
  /** Runs on the call to the destination once it answers. @returns whether both are to be joined. */
  confirm?: (leg: Call, signal: AbortSignal) => Promise<boolean>;
  /** Seconds that `confirm` may take. Default: `timeout`. */
  confirmTimeout?: number;
  /** Hears of the call to it when it is placed. */
  placed?: (leg: Call) => void;
  type?: Call['type'];
}

/** A call that is there already: one that is answered, or the first that waits in a queue. */
export type Existing = { call: Call } | { queue: string };

export interface ConnectOptions {
  /** Groups, one after another; within a group all at once, and the first to answer wins. */
  groups: readonly (readonly (Destination | Existing)[])[];
  /** What the caller hears until then, over and over. */
  ringback?: Media[];
  /** Seconds that the connection may last. Default: 14400. */
  maxDuration?: number;
  /** Ends the attempt, or the connection. */
  signal?: AbortSignal;
}

export type Connected =
  | { result: 'connected'; peer: Call; why: 'peer' | 'call' | 'max_duration' | 'stopped' | 'parted' }
  /** `no_answer`, `busy`, `declined`, …: of the last destination. */
  | { result: 'failed'; reason: string };

const LASTS_AT_MOST = 14_400;

/** Status events spell some reasons otherwise than calls do. */
const spelling: Partial<Record<EndReason, string>> = {
  noAnswer: 'no_answer',
  decline: 'declined',
};

/**
 * Places calls to destinations until one answers, joins the call with it, and comes back when they part: what either far
 * end says and presses, the other one hears. The call itself goes on then, unless it has ended. It must be answered
 * already, or be one that its far end is still waiting on: it is answered when both are joined.
 * @throws {ActionInputError} without destinations, {CallStateError} when the call is connected already.
 */
export async function connect(call: Call, options: ConnectOptions): Promise<Connected> {
  const { groups, ringback = [], maxDuration = LASTS_AT_MOST } = options;
  if (!groups.some((group) => group.length > 0))
    throw new ActionInputError('connect', { path: 'to', code: 'missing', message: 'needs a destination.' });
  if (call.peer) throw new CallStateError(`The call ${call.id} is connected with ${call.peer.id} already.`);
  const signal = options.signal ? AbortSignal.any([call.signal, options.signal]) : call.signal;
  call.log.append({ type: 'connect', state: 'connecting' });
  const ringing = ringback.length > 0 ? play(call, { media: ringback, loop: 0, by: 'script', inner: true }) : undefined;
  let reason = 'no_answer';
  try {
    for (const group of groups) {
      if (group.length === 0) continue;
      const found = await firstToAnswer(call, group, signal);
      signal.throwIfAborted();
      if ('reason' in found) {
        reason = found.reason;
        continue;
      }
      ringing?.stop();
      call.answer('script');
      return await joined(call, found.leg, { maxDuration, signal });
    }
  } finally {
    ringing?.stop();
  }
  call.log.append({ type: 'connect', state: 'failed', reason });
  return { result: 'failed', reason };
}

async function joined(
  call: Call,
  peer: Call,
  { maxDuration, signal }: { maxDuration: number; signal: AbortSignal },
): Promise<Connected> {
  const { clock } = environmentOf(call);
  const ends: Bridge = bridge(call, peer, signal);
  const limit = clock.timer(maxDuration * 1000, () => ends.end('max_duration'));
  const why = await ends.over;
  limit.cancel();
  if (why !== 'parted') peer.end('hangup', 'script');
  return { result: 'connected', peer, why };
}

/** Calls all of a group. @returns the call that answered first and was confirmed, or why none did. */
async function firstToAnswer(
  call: Call,
  group: readonly (Destination | Existing)[],
  signal: AbortSignal,
): Promise<{ leg: Call } | { reason: string }> {
  const legs: Call[] = [];
  const attempts = group.map((destination) =>
    'to' in destination ? attempt(call, destination, signal, legs) : Promise.resolve(existing(call, destination)),
  );
  const cancel = (except?: Call) => {
    for (const leg of legs) if (leg !== except) leg.end(leg.state === 'answered' ? 'hangup' : 'cancel', 'script');
  };
  const abort = () => cancel();
  signal.addEventListener('abort', abort, { once: true });
  try {
    const found = await new Promise<{ leg: Call } | { reason: string }>((resolve, reject) => {
      let left = attempts.length;
      for (const each of attempts)
        each.then((outcome) => {
          left -= 1;
          if ('leg' in outcome || left === 0) resolve(outcome);
        }, reject);
    });
    cancel('leg' in found ? found.leg : undefined);
    return found;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function existing(call: Call, wanted: Existing): { leg: Call } | { reason: string } {
  const leg = 'call' in wanted ? wanted.call : environmentOf(call).queues.take(call.projectId, wanted.queue)?.call;
  if (!leg) return { reason: 'no_answer' };
  if (leg === call || leg.peer) return { reason: 'busy' };
  return leg.state === 'answered' ? { leg } : { reason: 'no_answer' };
}

const settled = (event: CallEvent) => event.type === 'state' && (event.state === 'answered' || event.state === 'ended');

async function attempt(
  call: Call,
  destination: Destination,
  signal: AbortSignal,
  legs: Call[],
): Promise<{ leg: Call } | { reason: string }> {
  const { engine } = environmentOf(call);
  const { to, from = call.from, timeout, headers, tag, type, confirm, placed } = destination;
  const leg = engine.dial({
    projectId: call.projectId,
    from,
    to,
    parent: call,
    envs: call.envs,
    ...(timeout === undefined ? {} : { timeout }),
    ...(headers === undefined ? {} : { headers }),
    ...(tag === undefined ? {} : { tag }),
    ...(type === undefined ? {} : { type }),
  });
  legs.push(leg);
  placed?.(leg);
  await leg.log.first(settled);
  if (leg.state === 'answered' && (!confirm || (await confirmed(leg, destination, signal)))) {
    if (leg.state === 'answered') return { leg };
  }
  if (leg.answeredAt !== undefined) {
    leg.end('hangup', 'script');
    return { reason: 'declined' };
  }
  const ended = leg.endReason ?? 'noAnswer';
  return { reason: spelling[ended] ?? ended };
}

async function confirmed(
  leg: Call,
  { confirm, confirmTimeout, timeout = 60 }: Destination,
  signal: AbortSignal,
): Promise<boolean> {
  const { clock } = environmentOf(leg);
  const late = new AbortController();
  const timer = clock.timer((confirmTimeout ?? timeout) * 1000, () => late.abort());
  const until = AbortSignal.any([late.signal, signal, leg.signal]);
  try {
    return (await confirm?.(leg, until)) ?? true;
  } catch (error) {
    if (!until.aborted) throw error;
    return false;
  } finally {
    timer.cancel();
  }
}
