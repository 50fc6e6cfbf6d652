import type { IncomingRequest } from '../server/index.js';
import type { CallEnded } from './calls-under-way.js';

/** Why a function is told to stop: it has taken too long. */
export class TimeUp extends Error {}

/** Cuts a call short when its time is up, the call has ended or the platform no longer waits for the answer. */
export class TimeLimit {
  /** Why it was cut short, when it was. */
  over: { readonly reason: unknown } | undefined;
  private controller: AbortController | undefined;
  private onEnd: ((reason: unknown) => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private leave: (() => void) | undefined;

  constructor(
    private readonly name: string,
    private readonly milliseconds: number,
    private readonly sender: Pick<IncomingRequest, 'signal' | 'onHangUp'>,
  ) {}

  /**
   * Begins to count and to listen. What is done at once needs neither: nothing could cut it short, and a timer and a
   * listener for each call would cost more than most functions.
   */
  start(): void {
    const { name, milliseconds } = this;
    this.leave = hear(this.sender, (reason) => this.cut(reason));
    if (milliseconds > 0)
      this.timer = setTimeout(
        () => this.cut(new TimeUp(`The function ${name} took longer than ${milliseconds} ms.`)),
        milliseconds,
      );
  }

  /** Aborted when the call is cut short. Made when it is asked for, which few do. */
  get signal(): AbortSignal {
    if (this.controller) return this.controller.signal;
    this.controller = new AbortController();
    if (this.over) this.controller.abort(this.over.reason);
    return this.controller.signal;
  }

  race<T>(work: PromiseLike<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.onEnd = reject;
      if (this.over) reject(this.over.reason);
      work.then(resolve, reject);
    });
  }

  end(reason: CallEnded): void {
    this.cut(reason);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.leave?.();
  }

  private cut(reason: unknown): void {
    if (this.over) return;
    this.over = { reason };
    this.controller?.abort(reason);
    this.onEnd?.(reason);
  }
}

/** Has something run when the sender of a request hangs up. @returns What takes it off again. */
function hear(sender: Pick<IncomingRequest, 'signal' | 'onHangUp'>, run: (reason: unknown) => void): () => void {
  if (sender.onHangUp) return sender.onHangUp(() => run(new Error('The request was given up.')));
  const { signal } = sender;
  const onAbort = () => run(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  return () => signal.removeEventListener('abort', onAbort);
}
