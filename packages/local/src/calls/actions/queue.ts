import { environmentOf } from '../environment.js';
import { ActionNotFoundError } from '../errors.js';
import type { Call, RunningAction } from '../types.js';

/** A place in a queue. */
export interface QueueAction extends RunningAction {
  readonly kind: 'queue';
  readonly queueId: string;
  readonly queueName: string;
}

/**
 * Lets a call wait in a queue of its project until it is taken out (to be connected), or leaves. The call's log has
 * `enqueue` before this returns, and `dequeue` or `leave` when it is out.
 * @throws {ActionConflictError} when the control id is in use, {CallEndedError} when the call has ended.
 */
export function enterQueue(call: Call, queueName: string, controlId: string): QueueAction {
  const { queues } = environmentOf(call);
  let leave = () => {};
  let settle: (how: 'finished' | 'stopped') => void = () => {};
  let queueId = '';
  const action: QueueAction = {
    kind: 'queue',
    controlId,
    queueName,
    get queueId() {
      return queueId;
    },
    done: new Promise((resolve) => {
      settle = resolve;
    }),
    stop: () => leave(),
  };
  call.start(action);
  const entry = queues.enter(call, queueName, controlId);
  queueId = entry.queueId;
  leave = entry.leave;
  void entry.out.then((how) => settle(how === 'taken' ? 'finished' : 'stopped'));
  return action;
}

/** Takes a call out of the queue that it waits in. @throws {ActionNotFoundError} when it waits in none of that name. */
export function leaveQueue(call: Call, queueName: string, controlId?: string): QueueAction {
  const found = [...call.actions.values()].find(
    (action): action is QueueAction => action.kind === 'queue' && (action as QueueAction).queueName === queueName,
  );
  if (!found) throw new ActionNotFoundError(call, controlId ?? queueName, 'queue');
  found.stop();
  return found;
}
