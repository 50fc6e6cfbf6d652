import { callStates, isSuccess, type CallState as State } from '@signalwire/protocol/relay';
import { onAbort } from '../abort.js';
import { type ActionKind, ActionState, type CommandResult, type OnCompleted } from '../actions/index.js';
import type { RelayRequestOptions, SentRequestOptions } from '../connection/session.js';
import { isGone, localError, refusal } from '../errors.js';
import { type CallDevice, CallStateEvent, parseEvent, type RelayEvent } from '../events/index.js';
import { isolated, type RelayLogger } from '../logger.js';
import { type WaitOptions, wait } from '../wait.js';
import { EventStream } from './stream.js';

/** What a call needs of the client that it belongs to. */
export interface CallPort {
  request(method: string, params: object, request?: SentRequestOptions): Promise<Record<string, unknown>>;
  /** The call is no longer this client's: its events do not come here any more. */
  release(callId: string): void;
  /** The call has ended without the server's word for it. */
  lost(call: CallState, why: string): void;
  readonly logger: RelayLogger;
  /** How long the last event of something that the server no longer knows may take. */
  readonly graceMs: number;
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

export type Handler = (event: RelayEvent) => unknown;

interface Waiter {
  take(event: RelayEvent): void;
  end(): void;
}

// What most calls never have is made when it is needed: there may be very many calls.

/** The course of one call: its state, the actions that run on it, and who listens. */
export class CallState {
  facts: Readonly<CallFacts>;
  state: string;
  /** Whether the server has shown that it knows the call since this was last set to `false`. */
  heard = true;
  /** Somebody else was put in charge of it; that may be this client again. */
  handedOn = false;
  readonly #port: CallPort;
  #handlers: Map<string, readonly Handler[]> | undefined;
  #actions: Map<string, ActionState> | undefined;
  #waiters: Set<Waiter> | undefined;
  #streams: Set<EventStream> | undefined;
  #endedBy: CallStateEvent | undefined;
  #released = false;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(facts: CallFacts, port: CallPort) {
    this.facts = facts;
    this.state = facts.state;
    this.#port = port;
  }

  /** Whether nothing more will happen on it, as far as this client sees. */
  get over(): boolean {
    return this.#endedBy !== undefined || this.#released;
  }

  /** The event that told of its end. */
  get endedBy(): CallStateEvent | undefined {
    return this.#endedBy;
  }

  /** Takes an event: first the state, then the action that it belongs to, then those who listen. */
  dispatch(event: RelayEvent): void {
    if (this.over) return;
    this.heard = true;
    const ended = event instanceof CallStateEvent && this.#advance(event) ? event : undefined;
    const actions = this.#actions;
    if (actions && actions.size > 0) {
      const id = event.params['control_id'];
      if (typeof id === 'string' && actions.get(id)?.take(event)) actions.delete(id);
    }
    if (ended) {
      this.#endedBy = ended;
      this.#settleActions(() => ended);
    }
    if (this.#waiters) for (const waiter of [...this.#waiters]) waiter.take(event);
    const handlers = this.#handlers?.get(event.eventType);
    if (handlers)
      for (const handler of handlers) isolated(this.#port.logger, `A listener for ${event.eventType}`, handler, event);
    if (this.#streams) for (const stream of this.#streams) stream.push(event);
    if (ended) this.#close();
  }

  /** The call is out of reach; as far as this client goes it has ended. */
  lose(why: string): void {
    const params = { ...this.#ids(), call_state: 'ended', end_reason: 'error', lost: why };
    this.dispatch(parseEvent({ event_type: 'calling.call.state', params }));
  }

  on(eventType: string, handler: Handler): void {
    if (this.over) return;
    this.#handlers ??= new Map();
    this.#handlers.set(eventType, [...(this.#handlers.get(eventType) ?? []), handler]);
  }

  off(eventType: string, handler: Handler): void {
    const handlers = this.#handlers?.get(eventType);
    const index = handlers?.indexOf(handler) ?? -1;
    if (handlers && index >= 0) this.#handlers?.set(eventType, handlers.toSpliced(index, 1));
  }

  /** Every event from now on, up to the end of the call. */
  stream(signal?: AbortSignal): EventStream {
    let forgetSignal: (() => void) | undefined;
    const stream: EventStream = new EventStream(this.facts.callId, () => {
      forgetSignal?.();
      this.#streams?.delete(stream);
    });
    if (this.over || signal?.aborted) stream.end();
    else {
      this.#streams ??= new Set();
      this.#streams.add(stream);
      if (signal) forgetSignal = onAbort(signal, () => stream.drop());
    }
    return stream;
  }

  /**
   * @param timeout In milliseconds.
   * @throws {RelayError} -1 when the time is up, or the call is over, before the event comes.
   */
  async waitFor(
    what: string,
    matches: (event: RelayEvent) => boolean,
    { timeout, signal }: WaitOptions,
  ): Promise<RelayEvent> {
    const tooLate = () =>
      localError(`The call ${this.facts.callId} ${this.#released ? 'was passed on' : 'ended'} without ${what}.`);
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
        this.#waiters ??= new Set();
        this.#waiters.add(waiter);
        return () => this.#waiters?.delete(waiter);
      },
      {
        ms: timeout,
        signal,
        late: () => localError(`No ${what} came within ${timeout} ms on the call ${this.facts.callId}.`),
      },
    );
  }

  /**
   * Sends a request about this call.
   * @returns The result; `{}` when the call, or what the request is about, is gone.
   * @throws {RelayError} when the server refuses it for any other reason, or it was not answered.
   */
  async command(
    method: string,
    params: Record<string, unknown> = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    if (this.over) return {};
    try {
      const result = await this.#request(method, params, request);
      if (method === 'calling.transfer') this.handedOn = true;
      return result;
    } catch (error) {
      if (!isGone(error)) throw error;
      this.#port.logger.debug(`${method}: ${error.serverMessage}`);
      if (error.code === 410 || aboutTheCallAlone.has(method)) this.#doubt();
      else void this.verify();
      return {};
    }
  }

  /** Sends a request about an action; nothing when that is over. */
  async commandAction(
    action: ActionState,
    method: string,
    params: Record<string, unknown>,
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    if (action.over || this.over) return {};
    try {
      return await this.#request(method, { control_id: action.controlId, ...params }, request);
    } catch (error) {
      if (!isGone(error)) throw error;
      action.endWithin(this.#port.graceMs, () => this.#abandon(action));
      return {};
    }
  }

  /**
   * Starts an action. It is known before the request is sent, so an event that overtakes the answer finds it.
   * @throws {RelayError} when the server refuses it. When the call is gone the action is over at once instead.
   */
  async start<E extends RelayEvent>(
    kind: ActionKind<E>,
    { controlId = crypto.randomUUID(), onCompleted }: StartOptions<E>,
    params: Record<string, unknown>,
    request?: RelayRequestOptions,
  ): Promise<ActionState<E>> {
    const action = new ActionState<E>(controlId, kind, onCompleted, this.#port.logger);
    // Which kind of event ends it is between the action and its kind.
    const known = action as unknown as ActionState;
    if (this.over) {
      known.end(this.#endedBy ?? this.#gone(known));
      return action;
    }
    this.#actions ??= new Map();
    if (this.#actions.has(controlId))
      throw localError(`An action with the control id ${controlId} runs on this call already.`);
    this.#actions.set(controlId, known);
    try {
      await new Promise<void>((resolve, reject) => {
        // A result that overtakes the answer makes the answer unimportant.
        known.onSettled = resolve;
        this.#request(kind.method, { control_id: controlId, ...params }, request).then(() => resolve(), reject);
      });
    } catch (error) {
      if (!isGone(error)) {
        this.#actions?.delete(controlId);
        throw error;
      }
      this.#abandon(known);
      if (error.code === 410) this.#doubt();
      else void this.verify();
    }
    return action;
  }

  /**
   * Asks the server whether it still knows the call; without that the call ends here too. Answering a call that is
   * answered is the one request that changes nothing and is about the call alone: there is none for a call before that.
   */
  async verify(): Promise<void> {
    if (this.over || this.handedOn) return;
    if (callStates.indexOf(this.state as State) < callStates.indexOf('answered')) return;
    try {
      await this.command('calling.answer');
    } catch (error) {
      this.#port.logger.debug(`RELAY: whether the call ${this.facts.callId} is up is not known: ${String(error)}`);
    }
  }

  async pass(request?: RelayRequestOptions): Promise<CommandResult> {
    if (this.over) return {};
    const result = await this.command('calling.pass', {}, request);
    // It may have ended meanwhile.
    if (this.over) return result;
    this.#released = true;
    this.#port.release(this.facts.callId);
    this.#settleActions((action) => this.#gone(action));
    this.#close();
    return result;
  }

  /** @returns whether this is the end. */
  #advance({ callState }: CallStateEvent): boolean {
    const at = callStates.indexOf(callState as State);
    // A late or repeated event never takes a call back.
    if (at >= callStates.indexOf(this.state as State)) this.state = callState || this.state;
    return callState === 'ended';
  }

  #settleActions(how: (action: ActionState) => RelayEvent): void {
    const actions = this.#actions;
    this.#actions = undefined;
    if (actions) for (const action of actions.values()) action.end(how(action));
  }

  /** The server does not know an action: it is over, whatever became of it. */
  #abandon(action: ActionState): void {
    this.#actions?.delete(action.controlId);
    action.end(this.#gone(action));
  }

  /** The server does not know the call. Its end may be on the way; if not, it is lost. */
  #doubt(): void {
    // Its end may have come before the answer that it is unknown.
    if (this.over) return;
    this.#grace ??= setTimeout(() => this.#port.lost(this, 'the server no longer knows it'), this.#port.graceMs);
  }

  /** Lets go of everybody who waits or listens. */
  #close(): void {
    clearTimeout(this.#grace);
    const [waiters, streams] = [this.#waiters, this.#streams];
    this.#waiters = undefined;
    this.#streams = undefined;
    this.#handlers = undefined;
    if (waiters) for (const waiter of [...waiters]) waiter.end();
    if (streams) for (const stream of streams) stream.end();
  }

  async #request(
    method: string,
    params: Record<string, unknown>,
    request: RelayRequestOptions | undefined,
  ): Promise<Record<string, unknown>> {
    const result = await this.#port.request(method, { ...params, ...this.#ids() }, request);
    if (!isSuccess(result)) throw refusal(result);
    this.heard = true;
    return result;
  }

  #ids() {
    return { node_id: this.facts.nodeId, call_id: this.facts.callId };
  }

  #gone({ kind, controlId }: ActionState): RelayEvent {
    return parseEvent({ event_type: kind.eventType, params: { ...this.#ids(), control_id: controlId } });
  }
}

/** What every method that starts an action takes. */
export interface StartOptions<E extends RelayEvent = RelayEvent> {
  /** Names the action. Default: a UUID. */
  controlId?: string | undefined;
  /** Called once when there is a result, or when it is over without one. */
  onCompleted?: OnCompleted<E> | undefined;
}

/** Methods that can be answered 404 for the call alone. */
const aboutTheCallAlone = new Set(['calling.answer', 'calling.end', 'calling.pass']);
