import { type CallDirection, callStates, type CallState as State } from '@signalwire/protocol/relay';
import type { ActionKind, ActionPort, ActionState, CommandResult } from '../actions/index.js';
import type { RelayRequestOptions } from '../connection/session.js';
import {
  type CallDevice,
  type CallEvent,
  CallStateEvent,
  type EventOf,
  parseEvent,
  type RelayEvent,
} from '../events/index.js';
import { type Limit, readLimit } from '../wait.js';
import type { CallState, Handler, StartOptions } from './state.js';
import type { EventStream } from './stream.js';

/** Where a call keeps its course; nobody outside reaches it. */
export const course = Symbol('course');

/** Who a call is, and what happens on it. */
export class CallBase {
  /** @internal */
  readonly [course]: CallState;

  /** @internal */
  constructor(state: CallState) {
    this[course] = state;
  }

  get callId(): string {
    return this[course].facts.callId;
  }

  /** The node that the call is on. */
  get nodeId(): string {
    return this[course].facts.nodeId;
  }

  get projectId(): string {
    return this[course].facts.projectId;
  }

  /** The context that the call came in on. */
  get context(): string {
    return this[course].facts.context;
  }

  /** Ties related calls together; empty when there is none. */
  get tag(): string {
    return this[course].facts.tag;
  }

  /** `inbound` or `outbound`. */
  get direction(): CallDirection {
    return this[course].facts.direction as CallDirection;
  }

  /** The far end: `type` and `params`. */
  get device(): CallDevice {
    return this[course].facts.device;
  }

  /** `created`, `ringing`, `answered`, `ending` or `ended`. */
  get state(): State {
    return this[course].state as State;
  }

  get segmentId(): string {
    return this[course].facts.segmentId;
  }

  /**
   * Listens for events of this call until it ends. What a handler throws is logged and disturbs nobody else.
   * [relay/call/on]
   * @param eventType `calling.call.state`, `calling.call.play`, …; it says what the handler gets.
   */
  on<T extends CallEvent['eventType'] | (string & {})>(
    eventType: T,
    handler: (event: EventOf<T>) => void | Promise<void>,
  ): void {
    this[course].on(eventType, handler as Handler);
  }

  /** No longer calls a handler that `on` was given. */
  off<T extends CallEvent['eventType'] | (string & {})>(
    eventType: T,
    handler: (event: EventOf<T>) => void | Promise<void>,
  ): void {
    this[course].off(eventType, handler as Handler);
  }

  /**
   * Every event from now on, in order; the loop ends with the call, after the event that tells so. Events wait for a
   * slow loop; beyond 4096 of them it fails with a `RelayError`.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<CallEvent, undefined> {
    return this.events();
  }

  /**
   * The same, for a loop that can be ended from outside.
   * @param options `signal`: ends the loop; what waits for it is dropped.
   */
  events({ signal }: { signal?: AbortSignal | undefined } = {}): AsyncIterableIterator<CallEvent, undefined> {
    return this[course].stream(signal) satisfies EventStream;
  }

  /**
   * Waits for one event of this call. [relay/call/wait-for]
   * @param predicate Only an event for which it returns `true` counts. Default: any of the type.
   * @param timeout At most so many milliseconds, or `{ timeout, signal }`; without it, until the call ends.
   * @throws {RelayError} -1 when the time is up, or the call ends, before the event comes; the signal's reason when that
   *   is aborted.
   */
  async waitFor<T extends CallEvent['eventType'] | (string & {})>(
    eventType: T,
    predicate?: (event: EventOf<T>) => boolean,
    timeout?: Limit,
  ): Promise<EventOf<T>> {
    const matches = (event: RelayEvent) => event.eventType === eventType && (predicate?.(event as EventOf<T>) ?? true);
    return this[course].waitFor(eventType, matches, readLimit(timeout)) as Promise<EventOf<T>>;
  }

  /**
   * Waits until the call has ended; at once when it has. [relay/call/wait-for-ended]
   * @param timeout At most so many milliseconds, or `{ timeout, signal }`.
   * @returns The event that tells of the end, with the reason.
   * @throws {RelayError} -1 when the time is up first; the signal's reason when that is aborted.
   */
  waitForEnded(timeout?: Limit): Promise<CallStateEvent> {
    return this.#reached('ended', timeout);
  }

  /**
   * Waits until the call rings; at once when it does, or is past that. [relay/call/wait-for-ringing]
   * @param timeout At most so many milliseconds, or `{ timeout, signal }`.
   * @returns The event that tells of the state, which may be a later one.
   * @throws {RelayError} -1 when the time is up first; the signal's reason when that is aborted.
   */
  waitForRinging(timeout?: Limit): Promise<CallStateEvent> {
    return this.#reached('ringing', timeout);
  }

  /**
   * Waits until the call is answered; at once when it is, or is past that: look at `callState` of the event, the call may
   * have ended unanswered. [relay/call/wait-for-answered]
   * @param timeout At most so many milliseconds, or `{ timeout, signal }`.
   * @returns The event that tells of the state, which may be a later one.
   * @throws {RelayError} -1 when the time is up first; the signal's reason when that is aborted.
   */
  waitForAnswered(timeout?: Limit): Promise<CallStateEvent> {
    return this.#reached('answered', timeout);
  }

  /**
   * Waits until the call is ending; at once when it is, or has ended. [relay/call/wait-for-ending]
   * @param timeout At most so many milliseconds, or `{ timeout, signal }`.
   * @returns The event that tells of the state, which may be `ended`.
   * @throws {RelayError} -1 when the time is up first; the signal's reason when that is aborted.
   */
  waitForEnding(timeout?: Limit): Promise<CallStateEvent> {
    return this.#reached('ending', timeout);
  }

  /** What actions send their requests through. */
  protected get actions(): ActionPort {
    return this[course];
  }

  /** Sends a request about the call. */
  protected command(
    method: string,
    params: Record<string, unknown>,
    request: RelayRequestOptions | undefined,
  ): Promise<CommandResult> {
    return this[course].command(method, params, request);
  }

  /** Starts an action. */
  protected start<E extends RelayEvent>(
    kind: ActionKind<E>,
    options: StartOptions<E>,
    params: Record<string, unknown>,
    request: RelayRequestOptions | undefined,
  ): Promise<ActionState<E>> {
    return this[course].start(kind, options, params, request);
  }

  async #reached(state: State, timeout: Limit): Promise<CallStateEvent> {
    const at = callStates.indexOf(state);
    const { endedBy, facts } = this[course];
    if (endedBy) return endedBy;
    if (callStates.indexOf(this.state) >= at) return now(facts, this.state);
    const reaches = (event: RelayEvent) =>
      event instanceof CallStateEvent && callStates.indexOf(event.callState as State) >= at;
    return this[course].waitFor(state, reaches, readLimit(timeout)) as Promise<CallStateEvent>;
  }
}

/** The event that would tell of the state that a call is in. */
function now({ callId, nodeId, direction, device, segmentId, tag }: CallState['facts'], state: State): CallStateEvent {
  return parseEvent({
    event_type: 'calling.call.state',
    params: {
      call_id: callId,
      node_id: nodeId,
      call_state: state,
      direction,
      device,
      segment_id: segmentId,
      ...(tag ? { tag } : {}),
    },
  });
}
