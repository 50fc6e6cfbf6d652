import type { Call, Party } from '../types.js';
import { ActionInputError } from './input.js';

export interface AnswerOptions {
  /** Seconds from its answer that the call may last. Default: 14400. */
  maxDuration?: number;
  by?: Party;
}

/**
 * Answers a call; one that is answered already only takes the new duration.
 * @throws {CallEndedError} when it has ended, {ActionInputError} when the duration is not a positive number.
 */
export function answer(call: Call, { maxDuration, by }: AnswerOptions = {}): void {
  if (maxDuration !== undefined && !(maxDuration > 0))
    throw new ActionInputError('answer', {
      path: 'max_duration',
      code: 'value',
      message: 'must be a number of seconds above 0.',
      given: maxDuration,
    });
  call.answer(by);
  if (maxDuration !== undefined) call.limitDuration(maxDuration);
}
