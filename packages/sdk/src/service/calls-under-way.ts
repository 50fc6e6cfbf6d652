/** The functions that run in calls, to be told when their call is over. */
export class CallsUnderWay {
  private running: Set<{ readonly callId: string; readonly onEnd: (reason: CallEnded) => void }> | undefined;

  /** Notes that something runs in a call. @returns What takes it off again. */
  enter(callId: string, onEnd: (reason: CallEnded) => void): () => void {
    if (callId === '') return () => {};
    const call = { callId, onEnd };
    this.running ??= new Set();
    const { running } = this;
    running.add(call);
    return () => running.delete(call);
  }

  /** Tells everything that runs in a call that it is over. */
  end(callId: string): void {
    for (const call of this.running ?? [])
      if (call.callId === callId) {
        this.running?.delete(call);
        call.onEnd(new CallEnded(callId));
      }
  }
}

/** Why a function is told to stop: nobody is there any more to hear its answer. */
export class CallEnded extends Error {
  override readonly name = 'CallEnded';

  constructor(readonly callId: string) {
    super(`The call ${callId} has ended.`);
  }
}

/** Functions that the platform calls when a call ends. */
export const endsCall = (functionName: string): boolean =>
  functionName === 'hangup_hook' || functionName === 'stop_hook';
