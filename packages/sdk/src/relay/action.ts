import type { ActionState } from './action-state.js';
import type { CallState, CommandResult } from './call-state.js';
import { localError } from './errors.js';
import type { RelayEvent } from './events.js';
import { type Limit, readLimit } from './wait.js';

/**
 * Something that runs on a call: to wait for, and to stop. [relay/actions]
 *
 * It is over when its last event comes, when the call ends, or when the server says that the call is gone.
 */
export class Action {
  readonly #state: ActionState;
  readonly #call: CallState;

  /** @internal */
  constructor(state: ActionState, call: CallState) {
    this.#state = state;
    this.#call = call;
  }

  /** Names the action in requests and events. */
  get controlId(): string {
    return this.#state.controlId;
  }

  /** Whether it is over. */
  get isDone(): boolean {
    return this.#state.result !== null;
  }

  /** Whether it is over and its last event was processed. */
  get completed(): boolean {
    return this.#state.result !== null;
  }

  /**
   * The event that ended it, or `null` while it runs. When the call ended first, that is the call's `ended` event; when
   * the server no longer knew the call, an event of the action's type without a `state`.
   */
  get result(): RelayEvent | null {
    return this.#state.result;
  }

  /**
   * Waits until it is over. [relay/actions]
   * @param timeout At most so many seconds, or `{ timeout, signal }`; without it, as long as it takes.
   * @returns The event that ended it; see `result`.
   * @throws {RelayError} -1 when the time is up first; the signal's reason when that is aborted. The action goes on.
   */
  async wait(timeout?: Limit): Promise<RelayEvent> {
    const { timeout: seconds, signal } = readLimit(timeout);
    return this.#state.done.wait({
      ms: seconds === undefined ? undefined : seconds * 1000,
      signal,
      late: () => localError(`The action ${this.controlId} was not over within ${seconds} s.`),
    });
  }

  /** Sends a request about this action; nothing when it is over. */
  protected async command(method: string, params: Record<string, unknown> = {}): Promise<CommandResult> {
    if (this.isDone) return {};
    return this.#call.command(method, { control_id: this.controlId, ...params });
  }
}
