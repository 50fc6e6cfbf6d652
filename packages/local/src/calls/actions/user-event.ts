import type { Call } from '../types.js';

/** Sends an event to the application that shows the call: who reads the call's log receives it. */
export function userEvent(call: Call, event: unknown): void {
  call.log.append({ type: 'user_event', event });
}
