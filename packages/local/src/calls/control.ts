import { setMaxListeners } from 'node:events';
import type { LocalCall } from './call.js';
import { CallEndedError, ControlPassedError } from './errors.js';
import type { Call } from './types.js';

/** Keeps one thing at a time in charge of each call. */
export class Control {
  readonly #inCharge = new WeakMap<Call, AbortController>();
  readonly #running = new Map<Promise<void>, Call>();

  constructor(private readonly report: (error: unknown) => void) {}

  /** Everything that is or was in charge of a call and has not come back yet. */
  get running(): Iterable<Promise<void>> {
    return this.#running.keys();
  }

  /** Waits until nothing that is or was in charge of a call is at work any more. */
  async settled(call: Call): Promise<void> {
    const runs = [...this.#running].flatMap(([run, of]) => (of === call ? [run] : []));
    if (runs.length === 0) return;
    await Promise.all(runs);
    return this.settled(call);
  }

  /** Puts `run` in charge. @throws {CallEndedError} when the call has ended. */
  take(call: LocalCall, run: (signal: AbortSignal) => Promise<void>): void {
    if (call.closing) throw new CallEndedError(call, 'be controlled');
    this.#inCharge.get(call)?.abort(new ControlPassedError(call.id));
    const controller = new AbortController();
    this.#inCharge.set(call, controller);
    const signal = AbortSignal.any([controller.signal, call.signal]);
    // Whatever is in charge may wait for many things at once.
    setMaxListeners(0, signal);
    const running = this.#run(call, controller, signal, run).finally(() => this.#running.delete(running));
    this.#running.set(running, call);
  }

  async #run(
    call: LocalCall,
    controller: AbortController,
    signal: AbortSignal,
    run: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    try {
      await run(signal);
    } catch (error) {
      if (isFarewell(error, signal)) return;
      this.report(error);
      call.log.append({ type: 'note', message: `What was in charge of the call failed: ${describe(error)}` });
      if (!controller.signal.aborted) call.end('error', 'platform');
    }
  }
}

/** Whether this is the error with which something unwinds because `signal` told it to stop. */
export function isFarewell(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted) return false;
  return (
    error === signal.reason ||
    error instanceof CallEndedError ||
    error instanceof ControlPassedError ||
    (error instanceof Error && error.name === 'AbortError')
  );
}

export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
