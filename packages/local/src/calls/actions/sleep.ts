import { environmentOf } from '../environment.js';
import { CallEndedError } from '../errors.js';
import type { Call } from '../types.js';

/**
 * Waits on a call.
 * @throws {CallEndedError} when the call ends first; the signal's reason when it aborts first.
 */
export function sleep(call: Call, ms: number, signal?: AbortSignal): Promise<void> {
  if (call.state === 'ended') return Promise.reject(new CallEndedError(call, 'wait'));
  return environmentOf(call).clock.sleep(ms, signal ? AbortSignal.any([call.signal, signal]) : call.signal);
}
