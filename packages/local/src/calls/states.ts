import type { CallState } from './types.js';

/** Where a call can go from each state. */
const following: Readonly<Record<CallState, readonly CallState[]>> = {
  created: ['ringing', 'answered', 'ending'],
  ringing: ['answered', 'ending'],
  answered: ['ending'],
  ending: ['ended'],
  ended: [],
};

export function canGo(from: CallState, to: CallState): boolean {
  return following[from].includes(to);
}
