import { CallStateError } from '../errors.js';
import type { Call, RunningAction } from '../types.js';

/** The kind of what runs while an agent that a client started has the word. */
const kind = 'ai';

export interface AiSessionOptions {
  /** Without one, the log does not tell of its end. */
  controlId?: string;
  /** Holds the conversation. */
  converse: (signal: AbortSignal) => Promise<void>;
  /** Hears what the conversation failed of. */
  failed: (error: unknown) => void;
}

/**
 * Lets an agent talk on a call, beside what is in charge of it. The call's log has `finished` or `error` when the
 * conversation is over.
 * @throws {CallStateError} when an agent talks already, {ActionConflictError} when the control id is in use,
 * {CallEndedError} when the call has ended.
 */
export function startAi(call: Call, { controlId, converse, failed }: AiSessionOptions): RunningAction {
  if (call.ai || [...call.actions.values()].some((action) => action.kind === kind))
    throw new CallStateError(`An agent talks on the call ${call.id} already.`);
  const stopped = new AbortController();
  let over = false;
  let settle: (how: 'finished' | 'error' | 'stopped') => void = () => {};
  const finish = (how: 'finished' | 'error' | 'stopped') => {
    if (over) return;
    over = true;
    stopped.abort();
    if (controlId !== undefined)
      call.log.append({ type: 'ai_action', control_id: controlId, state: how === 'error' ? 'error' : 'finished' });
    settle(how);
  };
  const action: RunningAction = {
    kind,
    controlId: controlId ?? kind,
    done: new Promise((resolve) => {
      settle = resolve;
    }),
    stop: () => finish('stopped'),
  };
  call.start(action);
  converse(stopped.signal).then(
    () => finish('finished'),
    (error: unknown) => {
      if (!stopped.signal.aborted && !call.signal.aborted) failed(error);
      finish('error');
    },
  );
  return action;
}
