import { CallEndedError, CallStateError } from '../errors.js';
import type { Call } from '../types.js';

const held = new WeakSet<Call>();

/**
 * Puts the far end of a call on hold, or takes it off: on hold, it and whoever it is connected with do not hear each other.
 * @throws {CallStateError} when it is on hold, or is not, already; {CallEndedError} when it has ended.
 */
export function hold(call: Call, on: boolean): void {
  if (call.state === 'ended') throw new CallEndedError(call, 'be put on hold');
  if (held.has(call) === on)
    throw new CallStateError(`The call ${call.id} is ${on ? 'on hold already' : 'not on hold'}.`);
  if (on) held.add(call);
  else held.delete(call);
  call.log.append({ type: 'hold', on });
}

export function isOnHold(call: Call): boolean {
  return held.has(call);
}
