import type { Call, CallEngine, CallEvent, DialRequest, EndReason } from '../types.js';

/** Calls to place. */
export interface DialOptions {
  /** Groups, one after another; within a group all at once, and the first to answer wins. */
  groups: readonly (readonly DialRequest[])[];
  /** Hears of each call when it is placed. */
  placed?: (leg: Call) => void;
  /** Hears of the one that answered, before the others are ended. */
  answered: (leg: Call) => void;
}

const settled = (event: CallEvent) => event.type === 'state' && (event.state === 'answered' || event.state === 'ended');

/**
 * Places calls until one is answered; the others of its group are then cancelled.
 * @returns the one that was answered, or why the last of them was not.
 */
export async function dial(
  engine: Pick<CallEngine, 'dial'>,
  { groups, placed, answered }: DialOptions,
): Promise<{ leg: Call } | { reason: EndReason }> {
  let reason: EndReason = 'error';
  for (const group of groups) {
    const legs = group.map((request) => {
      const leg = engine.dial(request);
      placed?.(leg);
      return leg;
    });
    const winner = await firstToAnswer(legs);
    if (winner) {
      answered(winner);
      for (const leg of legs) if (leg !== winner) leg.end(leg.state === 'answered' ? 'hangup' : 'cancel', 'platform');
      return { leg: winner };
    }
    reason = legs.at(-1)?.endReason ?? reason;
  }
  return { reason };
}

function firstToAnswer(legs: readonly Call[]): Promise<Call | undefined> {
  return new Promise((resolve, reject) => {
    let left = legs.length;
    if (left === 0) resolve(undefined);
    for (const leg of legs)
      leg.log.first(settled).then(() => {
        left -= 1;
        if (leg.state === 'answered') resolve(leg);
        else if (left === 0) resolve(undefined);
      }, reject);
  });
}
