import { randomUUID } from 'node:crypto';
import { environmentOf } from '../environment.js';
import type { Call } from '../types.js';
import { ActionInputError } from './input.js';

/** Milliseconds of a tone with the pause after it, and of the characters that only pause. */
const TONE = 250;
const PAUSES: Record<string, number> = { w: 500, W: 1_000 };

/**
 * Sends tones to the far end, and comes back when they are sent.
 * @param digits any of 0-9, *, #, A-D; `w` waits half a second, `W` a second
 * @throws {ActionInputError} when it has other characters; {CallEndedError} when the call ends first; the signal's reason.
 */
export async function sendDigits(
  call: Call,
  digits: string,
  { controlId = randomUUID(), signal }: { controlId?: string; signal?: AbortSignal } = {},
): Promise<void> {
  if (!/^[0-9*#A-DWw]+$/.test(digits))
    throw new ActionInputError('send_digits', {
      path: 'digits',
      code: 'value',
      message: 'takes 0-9, *, #, A-D, and w or W to wait half a second or a second.',
      given: digits,
    });
  const { clock, pace } = environmentOf(call);
  const until = signal ? AbortSignal.any([call.signal, signal]) : call.signal;
  for (const [part] of digits.matchAll(/[wW]|[^wW]+/g)) {
    until.throwIfAborted();
    const ms = PAUSES[part] ?? part.length * TONE * pace;
    if (ms > 0) await clock.sleep(ms, until);
    if (!(part in PAUSES)) call.log.append({ type: 'tones', from: 'script', digits: part });
  }
  call.log.append({ type: 'send_digits', control_id: controlId, state: 'finished' });
}
