import { environmentOf } from '../environment.js';
import { CallStateError } from '../errors.js';
import type { Call, CallInput, RunningAction } from '../types.js';

/** The one control id under which a call echoes. */
const controlId = 'echo';

/**
 * Plays back to the far end what it says and presses. The call's log has `echoing` before this returns, and `finished`.
 * @param options `seconds` it goes on; 0 or absent: until the call ends
 * @throws {CallStateError} when the call echoes already, {CallEndedError} when it has ended.
 */
export function echo(call: Call, { seconds = 0 }: { seconds?: number } = {}): RunningAction {
  if (call.actions.has(controlId)) throw new CallStateError(`The call ${call.id} echoes already.`);
  const { clock } = environmentOf(call);
  const over = new AbortController();
  let settle: (how: 'finished' | 'stopped') => void = () => {};
  const finish = (how: 'finished' | 'stopped') => {
    if (over.signal.aborted) return;
    limit?.cancel();
    over.abort();
    call.log.append({ type: 'echo', state: 'finished' });
    settle(how);
  };
  const action: RunningAction = {
    kind: 'echo',
    controlId,
    done: new Promise((resolve) => {
      settle = resolve;
    }),
    stop: () => finish('stopped'),
  };
  call.start(action);
  call.log.append({ type: 'echo', state: 'echoing' });
  const limit = seconds > 0 ? clock.timer(seconds * 1000, () => finish('finished')) : undefined;
  void repeat(call, over.signal);
  return action;
}

async function repeat(call: Call, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    let input: CallInput | undefined;
    try {
      input = await call.nextInput({ signal: over });
    } catch {
      // The echo, or the call, is over.
      return;
    }
    if (input?.type === 'speech') call.log.append({ type: 'speech', from: 'peer', text: input.text });
    else if (input) call.log.append({ type: 'tones', from: 'peer', digits: input.digits });
  }
}
