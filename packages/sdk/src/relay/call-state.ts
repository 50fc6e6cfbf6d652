import { type ActionResult, callStates, isSuccess, type CallState as State } from '@signalwire/protocol/relay';
import { type ActionKind, ActionState, type OnCompleted } from './action-state.js';
import { isGone, localError, refusal } from './errors.js';
import { type CallDevice, CallStateEvent, parseEvent, type RelayEvent } from './events.js';
import { isolated, type RelayLogger } from './logger.js';
import { type WaitOptions, wait } from './wait.js';

/** What the server answered to a request about a call; empty when the call, or what the request is about, is gone. */
export type CommandResult = Partial<ActionResult> & Record<string, unknown>;

/** What a call needs of the client that it belongs to. */
export interface CallPort {
  request(method: string, params: object): Promise<Record<string, unknown>>;
  /** The call was given back: its events no longer come here. */
  release(callId: string): void;
  readonly logger: RelayLogger;
}

/** Who and what a call is. */
export interface CallFacts {
  callId: string;
  nodeId: string;
  projectId: string;
  context: string;
  tag: string;
  direction: string;
  device: CallDevice;
  state: string;
  segmentId: string;
}

type Handler = (event: RelayEvent) => unknown;

interface Waiter {
  take(event: RelayEvent): void;
  end(): void;
}

/** The course of one call: its state, the actions that run on it, and who listens. */
export class CallState {
  readonly facts: Readonly<Omit<CallFacts, 'state'>>;
  state: string;
  readonly #port: CallPort;
  readonly #handlers = new Map<string, Handler[]>();
  readonly #actions = new Map<string, ActionState>();
  readonly #waiters = new Set<Waiter>();
  #endedBy: RelayEvent | undefined;
  #released = false;

  constructor({ state, ...facts }: CallFacts, port: CallPort) {
    this.facts = facts;
    this.state = state;
    this.#port = port;
  }

  /** Whether nothing more will happen on it, as far as this client sees. */
  get over(): boolean {
    return this.#endedBy !== undefined || this.#released;
  }

  /** Takes an event: first the state, then the actions, then those who listen. */
  dispatch(event: RelayEvent): void {
    if (this.#endedBy) return;
    if (event instanceof CallStateEvent && event.callState !== '') this.#advance(event.callState);
    for (const [id, action] of this.#actions) if (action.take(event)) this.#actions.delete(id);
    const ended = event instanceof CallStateEvent && event.callState === 'ended';
    if (ended) {
      this.#endedBy = event;
      this.#settleActions(event);
    }
    for (const waiter of [...this.#waiters]) waiter.take(event);
    for (const handler of [...(this.#handlers.get(event.eventType) ?? [])])
      isolated(this.#port.logger, `A listener for ${event.eventType}`, handler, event);
    if (ended) for (const waiter of [...this.#waiters]) waiter.end();
  }

  /** The call is out of reach; as far as this client goes it has ended. */
  lose(why: string): void {
    this.dispatch(
      parseEvent({
        event_type: 'calling.call.state',
        params: { ...this.#ids(), call_state: 'ended', end_reason: 'error', lost: why },
      }),
    );
  }

  on(eventType: string, handler: Handler): void {
    const handlers = this.#handlers.get(eventType) ?? [];
    this.#handlers.set(eventType, [...handlers, handler]);
  }

  /** @throws {RelayError} -1 when the time is up, or the call is over, before the event comes. */
  async waitFor(
    eventType: string,
    predicate: ((event: RelayEvent) => boolean) | undefined,
    { timeout, signal }: WaitOptions,
  ): Promise<RelayEvent> {
    const matches = (event: RelayEvent) => event.eventType === eventType && (predicate?.(event) ?? true);
    const tooLate = () =>
      localError(`The call ${this.facts.callId} ${this.#released ? 'was passed on' : 'ended'} without ${eventType}.`);
    if (this.#endedBy && matches(this.#endedBy)) return this.#endedBy;
    if (this.over) throw tooLate();
    return wait<RelayEvent>(
      (resolve, reject) => {
        const waiter: Waiter = {
          take: (event) => {
            try {
              if (matches(event)) resolve(event);
            } catch (error) {
              reject(error);
            }
          },
          end: () => reject(tooLate()),
        };
        this.#waiters.add(waiter);
        return () => this.#waiters.delete(waiter);
      },
      {
        ms: timeout,
        signal,
        late: () => localError(`No ${eventType} came within ${timeout} ms on the call ${this.facts.callId}.`),
      },
    );
  }

  /**
   * Sends a request about this call.
   * @returns The result; `{}` when the call, or what the request is about, is gone.
   * @throws {RelayError} when the server refuses it for any other reason, or it was not answered.
   */
  async command(method: string, params: Record<string, unknown> = {}): Promise<CommandResult> {
    if (this.over) return {};
    try {
      return await this.#request(method, params);
    } catch (error) {
      if (!isGone(error)) throw error;
      this.#port.logger.debug(`${method}: ${error.serverMessage}`);
      return {};
    }
  }

  /**
   * Starts an action. It is known before the request is sent, so an event that overtakes the answer finds it.
   * @throws {RelayError} when the server refuses it. When the call is gone the action is over at once instead.
   */
  async start(
    kind: ActionKind,
    method: string,
    controlId: string,
    params: Record<string, unknown>,
    onCompleted: OnCompleted | undefined,
  ): Promise<ActionState> {
    const action = new ActionState(controlId, kind, onCompleted, this.#port.logger);
    if (this.over) {
      action.settle(this.#endedBy ?? this.#gone(action));
      return action;
    }
    if (this.#actions.has(controlId))
      throw localError(`An action with the control id ${controlId} runs on this call already.`);
    this.#actions.set(controlId, action);
    try {
      await this.#request(method, { control_id: controlId, ...params });
    } catch (error) {
      // Its last event may have come in spite of the error.
      if (action.result === null) this.#actions.delete(controlId);
      if (isGone(error)) action.settle(this.#gone(action));
      else if (action.result === null) throw error;
    }
    return action;
  }

  async pass(): Promise<CommandResult> {
    if (this.over) return {};
    const result = await this.command('calling.pass');
    this.#released = true;
    this.#port.release(this.facts.callId);
    for (const action of this.#actions.values()) action.settle(this.#gone(action));
    this.#actions.clear();
    for (const waiter of [...this.#waiters]) waiter.end();
    return result;
  }

  #advance(state: string): void {
    // A late or repeated event never takes a call back.
    if (callStates.indexOf(state as State) >= callStates.indexOf(this.state as State)) this.state = state;
  }

  #settleActions(event: RelayEvent): void {
    for (const action of this.#actions.values()) action.settle(event);
    this.#actions.clear();
  }

  async #request(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    const result = await this.#port.request(method, { ...this.#ids(), ...params });
    if (!isSuccess(result)) throw refusal(result);
    return result;
  }

  #ids() {
    return { node_id: this.facts.nodeId, call_id: this.facts.callId };
  }

  #gone({ eventType, controlId }: ActionState): RelayEvent {
    return parseEvent({ event_type: eventType, params: { ...this.#ids(), control_id: controlId } });
  }
}
