/** The functions that run in calls, to be told when their call is over. */
export class CallsUnderWay {
  private readonly running = new Map<string, Set<(reason: CallEnded) => void>>();

  /** Notes that something runs in a call. @returns What takes it off again. */
  enter(callId: string, onEnd: (reason: CallEnded) => void): () => void {
    if (callId === '') return () => {};
    const known = this.running.get(callId) ?? new Set();
    this.running.set(callId, known.add(onEnd));
    return () => {
      known.delete(onEnd);
      if (known.size === 0 && this.running.get(callId) === known) this.running.delete(callId);
    };
  }

  /** Tells everything that runs in a call that it is over. */
  end(callId: string): void {
    const known = this.running.get(callId);
    this.running.delete(callId);
    for (const onEnd of known ?? []) onEnd(new CallEnded(callId));
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
