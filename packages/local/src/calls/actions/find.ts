import { ActionNotFoundError } from '../errors.js';
import type { Call, RunningAction } from '../types.js';

/** The action of one kind that runs under a control id. @throws {ActionNotFoundError} when none does. */
export function running(call: Call, controlId: string, kind: string): RunningAction {
  const action = call.actions.get(controlId);
  if (action?.kind !== kind) throw new ActionNotFoundError(call, controlId, kind);
  return action;
}
