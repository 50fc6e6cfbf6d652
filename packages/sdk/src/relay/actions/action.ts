import type { RelayRequestOptions } from '../connection/session.js';
import { localError } from '../errors.js';
import type { RelayEvent } from '../events/index.js';
import { type Limit, readLimit } from '../wait.js';
import type { ActionResult, ActionState } from './state.js';

/** What the server answered to a request about a call; empty when the call, or what the request is about, is gone. */
export type CommandResult = { code?: string; message?: string; call_id?: string; control_id?: string } & Record<
  string,
  unknown
>;

/** Sends requests about an action. */
export interface ActionPort {
  commandAction(
    action: ActionState,
    method: string,
    params: Record<string, unknown>,
    request: RelayRequestOptions | undefined,
  ): Promise<CommandResult>;
}

/**
 * Something that runs on a call: to wait for, and to stop. [relay/actions]
 *
 * It settles once: when its last event comes, when the call ends, or when the server says that it is gone.
 */
export class Action<E extends RelayEvent = RelayEvent> {
  readonly #state: ActionState<E>;
  readonly #port: ActionPort;

  /** @internal */
  constructor(state: ActionState<E>, port: ActionPort) {
    this.#state = state;
    this.#port = port;
  }

  /** Names the action in requests and events. */
  get controlId(): string {
    return this.#state.controlId;
  }

  /** Whether there is a result. */
  get isDone(): boolean {
    return this.#state.settled.settled;
  }

  /** Whether it is over. A detector goes on after its first result: it is done, and not completed. */
  get completed(): boolean {
    return this.#state.over;
  }

  /**
   * The event that settled it, or `null` while none has. When the call ended first, that is the call's `ended` event,
   * with the reason; when the server no longer knew the action, an event of the action's type without a `state`.
   */
  get result(): ActionResult<E> | null {
    return this.#state.settled.value ?? null;
  }

  /**
   * Waits for the result. [relay/actions]
   * @param timeout At most so many seconds, or `{ timeout, signal }`; without it, as long as it takes.
   * @returns The event that settled it; see `result`.
   * @throws {RelayError} -1 when the time is up first; the signal's reason when that is aborted. The action goes on.
   */
  async wait(timeout?: Limit): Promise<ActionResult<E>> {
    const { timeout: seconds, signal } = readLimit(timeout);
    return this.#state.settled.wait({
      ms: seconds === undefined ? undefined : seconds * 1000,
      signal,
      late: () => localError(`The action ${this.controlId} was not over within ${seconds} s.`),
    });
  }

  /** Sends a request about this action; nothing when it is over. */
  protected async command(
    verb: string,
    params: Record<string, unknown> = {},
    request?: RelayRequestOptions,
    method = `${this.#state.kind.method}.${verb}`,
  ): Promise<CommandResult> {
    // The port does not tell one kind of event from another.
    return this.#port.commandAction(this.#state as unknown as ActionState, method, params, request);
  }
}

/** An action that can be stopped. */
export class StoppableAction<E extends RelayEvent = RelayEvent> extends Action<E> {
  /** Stops it. Nothing when it is over. [relay/actions] @throws {RelayError} */
  stop(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('stop', {}, request);
  }
}
