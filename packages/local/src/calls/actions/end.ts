import { nearest } from '@signalwire/protocol/validation';
import type { Call, EndReason, Party } from '../types.js';
import { ActionInputError } from './input.js';

/** The reasons with which a script or a client may end a call. */
export const END_REASONS = ['hangup', 'cancel', 'busy', 'noAnswer', 'decline', 'error'] as const;

/**
 * Ends a call; one that has ended stays as it is.
 * @throws {ActionInputError} when the reason is not one that can be given.
 */
export function end(call: Call, reason: string = 'hangup', by?: Party): void {
  if (!(END_REASONS as readonly string[]).includes(reason)) {
    const meant = nearest(reason, END_REASONS);
    throw new ActionInputError('end', {
      path: 'reason',
      code: 'value',
      message: `must be one of ${END_REASONS.join(', ')}.`,
      given: reason,
      allowed: END_REASONS,
      ...(meant ? { nearest: meant } : {}),
    });
  }
  call.end(reason as EndReason, by);
}
