import { type EventEnvelope, isSuccess, type RelayMethods, sessionMethods } from '@signalwire/protocol/relay';
import { Call } from './call.js';
import { type CallPort, CallState } from './call-state.js';
import { type RelayRequestOptions, RelaySession } from './connection/session.js';
import type { ConnectionChange, ConnectionState } from './connection/state.js';
import { EarlyArrivals } from './early.js';
import { refusal } from './errors.js';
import { CallReceiveEvent, CallStateEvent, parseEvent, type RelayEvent } from './events.js';
import { describe, isolated } from './logger.js';
import { checkContexts, type RelayClientOptions, type ResolvedOptions, resolveOptions } from './options.js';
import { leavePlace, takePlace } from './places.js';
import { RecentKeys } from './recent.js';
import { onShutdown } from './shutdown.js';

/** Takes an inbound call. */
export type CallHandler = (call: Call) => void | Promise<void>;
/** Sees every event, before it is routed. */
export type EventHandler = (eventType: string, params: Record<string, unknown>) => void | Promise<void>;
/** Hears how the connection fares. */
export type ConnectionHandler = (change: ConnectionChange) => void | Promise<void>;

/** How long an event waits for the call that it belongs to. */
const earlyMs = 5000;

/**
 * Controls calls over a persistent WebSocket. [relay/client]
 *
 * It reconnects when the connection is lost and resumes its session; requests made meanwhile wait for the connection.
 * @throws {TypeError} from the constructor, when credentials are missing or an option cannot be used.
 */
export class RelayClient {
  readonly #options: ResolvedOptions;
  readonly #session: RelaySession;
  readonly #subscribed: Set<string>;
  readonly #calls = new Map<string, CallState>();
  readonly #ended = new RecentKeys(2000);
  readonly #early = new EarlyArrivals<RelayEvent>(earlyMs, 200, 50);
  readonly #observers: EventHandler[] = [];
  readonly #watchers: ConnectionHandler[] = [];
  #onCall: CallHandler | undefined;

  constructor(options: RelayClientOptions = {}) {
    this.#options = resolveOptions(options, globalThis.process?.env ?? {});
    const { url, authentication, openSocket, timing, logger, contexts } = this.#options;
    this.#subscribed = new Set(contexts);
    this.#session = new RelaySession({
      url,
      authentication,
      openSocket,
      timing,
      logger,
      contexts: () => [...this.#subscribed],
      onEvent: (event) => this.#receive(event),
      onLost: (why) => this.#loseCalls(why),
      onChange: (change) => {
        for (const watcher of this.#watchers) isolated(logger, 'A handler of connection changes', watcher, change);
      },
    });
  }

  get project(): string {
    return this.#options.project;
  }

  get token(): string {
    return this.#options.token;
  }

  get jwtToken(): string {
    return this.#options.jwtToken;
  }

  /** Where RELAY is, with the port if there is one. */
  get host(): string {
    return this.#options.host;
  }

  /** `wss`; `ws` for a host on this machine. */
  get scheme(): 'ws' | 'wss' {
    return this.#options.scheme;
  }

  /** The contexts it was created with. */
  get contexts(): string[] {
    return [...this.#options.contexts];
  }

  /** Names the session on the server; empty before the first connection. */
  get relayProtocol(): string {
    return this.#session.protocol;
  }

  /** How the client stands with the server. */
  get connectionState(): ConnectionState {
    return this.#session.state;
  }

  /**
   * Connects and authenticates; from then on the client reconnects by itself until `disconnect()`. [relay/client/connect]
   * @throws {RelayError} when the server refuses the credentials (-32002) or cannot be reached (-1).
   * @throws {Error} when `RELAY_MAX_CONNECTIONS` clients of the process are connected already.
   */
  async connect(): Promise<void> {
    const release = takePlace(this);
    try {
      await this.#session.start(false);
    } catch (error) {
      release();
      throw error;
    }
    // A server may refuse later what it took at first.
    this.#session.ended().then(release, release);
  }

  /**
   * Closes the connection for good. Requests that were sent get the time to be answered (`timing.drainMs`), those that
   * wait are rejected; calls are let go of (on the server they go on). `connect()` starts anew.
   * [relay/client/disconnect]
   */
  async disconnect(): Promise<void> {
    await this.#session.stop();
    leavePlace(this);
    this.#early.clear();
  }

  /**
   * Connects and stays connected until `disconnect()`, SIGINT or SIGTERM. A server that cannot be reached is tried again
   * and again, at growing intervals. [relay/client/run]
   * @throws {RelayError} when the server refuses the credentials.
   * @throws {Error} when `RELAY_MAX_CONNECTIONS` clients of the process are connected already.
   */
  async run(): Promise<void> {
    takePlace(this);
    const release = onShutdown(() => {
      this.#options.logger.info('RELAY: shutting down.');
      void this.disconnect();
    });
    try {
      const connected = this.#session.start(true);
      const ended = this.#session.ended();
      connected.catch(() => undefined);
      await ended;
    } finally {
      release();
      leavePlace(this);
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.disconnect();
  }

  /**
   * Sends any request. While the client reconnects it waits for the connection, 30 seconds at most. When the connection
   * is lost before the answer came, a request that can be made twice without harm is made again (subscribing, ending a
   * call, stopping an action, setting a volume); any other rejects with `outcome` "unknown". [relay/client/execute]
   * @param request The time limit of this request, and a signal to give up on it.
   * @returns The result.
   * @throws {RelayError} with the server's code when it refuses (also as a result whose `code` is not 2xx); -1 when the
   *   answer does not come in time, the connection is lost meanwhile, or the client is not connected.
   */
  execute<M extends keyof RelayMethods>(
    method: M,
    params: RelayMethods[M]['params'],
    request?: RelayRequestOptions,
  ): Promise<RelayMethods[M]['result'] & Record<string, unknown>>;
  execute(method: string, params: object, request?: RelayRequestOptions): Promise<Record<string, unknown>>;
  async execute(method: string, params: object, request?: RelayRequestOptions): Promise<Record<string, unknown>> {
    if (typeof method !== 'string' || method === '') throw new TypeError('execute() needs the name of a method.');
    const result = await this.#session.request(method, params ?? {}, request);
    if (!isSuccess(result)) throw refusal(result);
    return result;
  }

  /** Sends a request and does not care for the answer; nothing while there is no connection. [relay/client/notify] */
  notify(method: string, params: object): void {
    if (typeof method !== 'string' || method === '') throw new TypeError('notify() needs the name of a method.');
    this.#session.notify(method, params ?? {});
  }

  /**
   * Registers who takes inbound calls, in place of who did before. Without anybody calls are passed on.
   * [relay/client/on-call]
   * @returns The handler.
   */
  onCall(handler: CallHandler): CallHandler {
    this.#onCall = checkHandler('onCall', handler);
    return handler;
  }

  /**
   * Registers one more observer of every event, before it is routed. What it throws is logged. [relay/client/on-event]
   * @returns The handler.
   */
  onEvent(handler: EventHandler): EventHandler {
    this.#observers.push(checkHandler('onEvent', handler));
    return handler;
  }

  /**
   * Registers one more handler of changes of the connection: connected, lost, connected again, given up. What it throws
   * is logged.
   * @returns The handler.
   */
  onConnectionChange(handler: ConnectionHandler): ConnectionHandler {
    this.#watchers.push(checkHandler('onConnectionChange', handler));
    return handler;
  }

  /**
   * Subscribes to more contexts, for as long as the client lives: reconnecting subscribes to them again.
   * [relay/client/receive]
   * @throws {RelayError}
   */
  async receive(contexts: readonly string[]): Promise<void> {
    const names = checkContexts('contexts', contexts);
    if (names.length === 0) return;
    await this.execute(sessionMethods.receive, { contexts: names });
    for (const name of names) this.#subscribed.add(name);
  }

  /** Unsubscribes from contexts. [relay/client/unreceive] @throws {RelayError} */
  async unreceive(contexts: readonly string[]): Promise<void> {
    const names = checkContexts('contexts', contexts);
    if (names.length === 0) return;
    await this.execute(sessionMethods.unreceive, { contexts: names });
    for (const name of names) this.#subscribed.delete(name);
  }

  #receive(envelope: EventEnvelope): void {
    const { logger } = this.#options;
    for (const observer of this.#observers)
      isolated(logger, 'An observer of events', observer, envelope.event_type, envelope.params);
    const event = parseEvent(envelope);
    if (event instanceof CallReceiveEvent) this.#admit(event);
    else if (event.callId !== '') this.#route(event);
  }

  #route(event: RelayEvent): void {
    const call = this.#calls.get(event.callId);
    if (!call) {
      if (!this.#ended.has(event.callId)) this.#early.hold(event.callId, event);
      return;
    }
    call.dispatch(event);
    if (event instanceof CallStateEvent && event.callState === 'ended') this.#remove(event.callId);
  }

  #admit(event: CallReceiveEvent): void {
    const { callId, nodeId } = event;
    const { logger, maxActiveCalls } = this.#options;
    // Known already: the server has told of it twice.
    if (callId === '' || this.#calls.has(callId) || this.#ended.has(callId)) return;
    const refuse = (why: string) => {
      logger.warn(`RELAY: the call ${callId} is passed on: ${why}.`);
      this.#session.request('calling.pass', { node_id: nodeId, call_id: callId }).catch((error: unknown) => {
        logger.warn(`RELAY: the call ${callId} could not be passed on: ${describe(error)}`);
      });
    };
    const handler = this.#onCall;
    if (!handler) {
      refuse('no onCall handler is registered');
      return;
    }
    if (this.#calls.size >= maxActiveCalls) {
      refuse(`${maxActiveCalls} calls are up already (maxActiveCalls)`);
      return;
    }

    const { projectId, context, tag, direction, device, callState, segmentId } = event;
    const facts = { callId, nodeId, projectId, context, tag, direction, device, segmentId };
    const port: CallPort = {
      logger,
      request: (method, params) => this.#session.request(method, params),
      release: (id) => this.#calls.delete(id),
    };
    const state = new CallState({ ...facts, state: callState || 'created' }, port);
    this.#calls.set(callId, state);
    isolated(logger, 'The onCall handler', handler, new Call(state));
    for (const early of this.#early.take(callId)) this.#route(early);
  }

  #remove(callId: string): void {
    this.#calls.delete(callId);
    this.#ended.add(callId);
  }

  #loseCalls(why: string): void {
    for (const [id, call] of [...this.#calls]) {
      this.#options.logger.warn(`RELAY: the call ${id} is out of reach: ${why}.`);
      this.#remove(id);
      call.lose(why);
    }
  }
}

function checkHandler<T>(name: string, handler: T): T {
  if (typeof handler !== 'function') throw new TypeError(`${name}() needs a function, not ${typeof handler}.`);
  return handler;
}
