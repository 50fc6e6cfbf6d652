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

/**
 * As {@link joinConference}, and says at once which conference it is; `left` settles when the call is out of it.
 * @throws {CallStateError} as `joinConference` does.
 */
export function enterConference(call: Call, options: ConferenceOptions): { id: string; left: Promise<void> } {
  return environmentOf(call).conferences.enter(call, options);
}

/** Takes a call out of a conference. @throws {CallStateError} when it is not in it. */
export function leaveConference(call: Call, conferenceId: string): void {
  environmentOf(call).conferences.leave(call, conferenceId);
}
