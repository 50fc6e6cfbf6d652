import { ActionInputError } from '../../calls/actions/index.js';
import { ActionConflictError, CallStateError, type RunningAction } from '../../calls/index.js';
import { VerbFailure } from '../errors.js';
import type { Step } from '../interpreter/step.js';

/**
 * Does something on the call; what cannot be done fails the verb, not the script.
 * @throws {VerbFailure} When it cannot be done.
 */
export function acting<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof ActionInputError)
      throw new VerbFailure(error.message, 'relay_script_method_parameter_invalid_value');
    if (error instanceof ActionConflictError || error instanceof CallStateError) throw new VerbFailure(error.message);
    throw error;
  }
}

/** Waits for an action to end; it ends with the script. @throws The signal's reason when the script ends first. */
export async function ending(step: Step, action: RunningAction): Promise<'finished' | 'error' | 'stopped'> {
  const stop = () => action.stop();
  step.signal.addEventListener('abort', stop, { once: true });
  const how = await action.done.finally(() => step.signal.removeEventListener('abort', stop));
  step.signal.throwIfAborted();
  return how;
}

/** Seconds as milliseconds. */
export const milliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000;
