import type { ConferenceOptions } from '../conferences/index.js';
import { environmentOf } from '../environment.js';
import type { Call } from '../types.js';

/**
 * Puts a call into a conference of its project, and comes back when it has left or the conference has ended.
 * @throws {CallStateError} when the conference is full, or whom the call is to coach is not in it.
 */
export function joinConference(call: Call, options: ConferenceOptions): Promise<void> {
  return environmentOf(call).conferences.join(call, options);
}
