import type { Call, EndReason } from './types.js';

/** What was asked of a call cannot happen any more: it has ended. */
export class CallEndedError extends Error {
  override readonly name = 'CallEndedError';
  readonly callId: string;
  readonly endReason: EndReason | undefined;

  constructor(call: Pick<Call, 'id' | 'endReason'>, wanted?: string) {
    super(`The call ${call.id} has ended (${call.endReason ?? 'hangup'})${wanted ? `; it cannot ${wanted}` : ''}.`);
    this.callId = call.id;
    this.endReason = call.endReason;
  }
}

/** A call is not in a state in which this can be done. */
export class CallStateError extends Error {
  override readonly name = 'CallStateError';
}

/** The control id of a new action is in use by one that still runs. */
export class ActionConflictError extends Error {
  override readonly name = 'ActionConflictError';
  readonly controlId: string;

  constructor(callId: string, controlId: string, kind: string) {
    super(`The control id "${controlId}" is in use by a running ${kind} on the call ${callId}; choose another one.`);
    this.controlId = controlId;
  }
}

/** No action runs under a control id. */
export class ActionNotFoundError extends Error {
  override readonly name = 'ActionNotFoundError';
  readonly controlId: string;

  constructor(call: Pick<Call, 'id' | 'actions'>, controlId: string, kind: string) {
    const running = [...call.actions.values()].map((action) => `${action.kind} "${action.controlId}"`);
    super(
      `No ${kind} runs under the control id "${controlId}" on the call ${call.id}; ` +
        `${running.length > 0 ? `running: ${running.join(', ')}` : 'nothing is running'}.`,
    );
    this.controlId = controlId;
  }
}

/** What was in charge of a call no longer is: something else took over. */
export class ControlPassedError extends Error {
  override readonly name = 'ControlPassedError';

  constructor(callId: string) {
    super(`Something else is in charge of the call ${callId} now.`);
  }
}
