import { randomUUID } from 'node:crypto';
import { environmentOf } from '../environment.js';
import type { Call, RunningAction } from '../types.js';
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
  { controlId, signal }: { controlId?: string; signal?: AbortSignal } = {},
): Promise<void> {
  checkDigits(digits);
  signal?.throwIfAborted();
  const action = startDigits(call, digits, controlId);
  const stop = () => action.stop();
  signal?.addEventListener('abort', stop, { once: true });
  await action.done;
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  call.signal.throwIfAborted();
}

/**
 * Sends tones to the far end. The call's log has `finished` when they are sent.
 * @throws as {@link sendDigits}; {ActionConflictError} when the control id is in use.
 */
export function startDigits(call: Call, digits: string, controlId: string = randomUUID()): RunningAction {
  checkDigits(digits);
  const stopped = new AbortController();
  let settle: (how: 'finished' | 'stopped') => void = () => {};
  const finish = (how: 'finished' | 'stopped') => {
    if (stopped.signal.aborted) return;
    stopped.abort();
    call.log.append({ type: 'send_digits', control_id: controlId, state: 'finished' });
    settle(how);
  };
  const action: RunningAction = {
    kind: 'send_digits',
    controlId,
    done: new Promise((resolve) => {
      settle = resolve;
    }),
    stop: () => finish('stopped'),
  };
  call.start(action);
  void send(call, digits, stopped.signal).then(
    () => finish('finished'),
    () => finish('stopped'),
  );
  return action;
}

async function send(call: Call, digits: string, stopped: AbortSignal): Promise<void> {
  const { clock, pace } = environmentOf(call);
  for (const [part] of digits.matchAll(/[wW]|[^wW]+/g)) {
    const ms = PAUSES[part] ?? part.length * TONE * pace;
    if (ms > 0) await clock.sleep(ms, stopped);
    if (!(part in PAUSES)) call.log.append({ type: 'tones', from: 'script', digits: part });
  }
}

function checkDigits(digits: string): void {
  if (!/^[0-9*#A-DWw]+$/.test(digits))
    throw new ActionInputError('send_digits', {
      path: 'digits',
      code: 'value',
      message: 'takes 0-9, *, #, A-D, and w or W to wait half a second or a second.',
      given: digits,
    });
}
