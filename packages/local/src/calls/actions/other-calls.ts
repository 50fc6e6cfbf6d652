import { environmentOf } from '../environment.js';
import { CallStateError } from '../errors.js';
import type { Call, DialRequest } from '../types.js';

/** Another call of the same project, that is up. @throws {CallStateError} when there is none. */
export function otherCall(call: Call, id: string): Call {
  const other = environmentOf(call).engine.find(id);
  if (!other || other.projectId !== call.projectId || other.state === 'ended')
    throw new CallStateError(`The project has no call ${JSON.stringify(id)} that is up.`);
  return other;
}

/** Places a call beside this one; `run` is in charge of it once it is answered, and it ends when `run` is done. */
export function placeCall(
  call: Call,
  request: Omit<DialRequest, 'projectId'>,
  run: (placed: Call, signal: AbortSignal) => Promise<void>,
): Call {
  const { engine } = environmentOf(call);
  return engine.dial({ ...request, projectId: call.projectId }, (placed) =>
    engine.control(placed, async (signal) => {
      await run(placed, signal);
      placed.end('hangup', 'script');
    }),
  );
}
