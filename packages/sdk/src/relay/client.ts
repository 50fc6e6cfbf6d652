import { type EventEnvelope, isSuccess, type RelayMethods, sessionMethods } from '@signalwire/protocol/relay';
import type { Call } from './calls/call.js';
import { CallDesk, type CallHandler } from './calls/desk.js';
import type { DialOptions } from './calls/dials.js';
import { type RelayRequestOptions, RelaySession } from './connection/session.js';
import type { ConnectionChange, ConnectionState } from './connection/state.js';
import type { DeviceGroups, Dialable } from './devices.js';
import { refusal } from './errors.js';
import { MessageReceiveEvent, MessageStateEvent, parseEvent, type RelayEvent } from './events/index.js';
import { isolated } from './logger.js';
import { MessageDesk, type MessageHandler, type SendMessageOptions } from './messages/desk.js';
import type { Message } from './messages/message.js';
import { checkContexts, type RelayClientOptions, type ResolvedOptions, resolveOptions } from './options.js';
import { leavePlace, takePlace } from './places.js';
import { onShutdown } from './shutdown.js';
import { wait } from './wait.js';

/** Sees every event, before it is routed. */
export type EventHandler = (eventType: string, params: Record<string, unknown>) => void | Promise<void>;
/** Hears how the connection fares. */
export type ConnectionHandler = (change: ConnectionChange) => void | Promise<void>;

/**
 * Controls calls and messages over a persistent WebSocket. [relay/client]
 *
 * It reconnects when the connection is lost and resumes its session; requests made meanwhile wait for the connection.
 * @throws {TypeError} from the constructor, when credentials are missing or an option cannot be used.
 */
export class RelayClient {
  readonly #options: ResolvedOptions;
  readonly #session: RelaySession;
  readonly #subscribed: Set<string>;
  readonly #calls: CallDesk;
  readonly #messages: MessageDesk;
  readonly #observers: EventHandler[] = [];
  readonly #watchers: ConnectionHandler[] = [];
  #leaving: Promise<void> | undefined;

  constructor(options: RelayClientOptions = {}) {
    this.#options = resolveOptions(options, globalThis.process?.env ?? {});
    const { url, authentication, openSocket, timing, logger, contexts } = this.#options;
    const { maxActiveCalls, overload, hangupOnError } = this.#options;
    const { unheardMs } = timing;
    this.#subscribed = new Set(contexts);
    const session = new RelaySession({
      url,
      authentication,
      openSocket,
      timing,
      logger,
      contexts: () => [...this.#subscribed],
      onEvent: (event) => this.#receive(event),
      onLost: (why) => {
        this.#calls.lose(why);
        this.#messages.lose(why);
      },
      onChange: (change) => this.#changed(change),
    });
    this.#session = session;
    const request = session.request.bind(session);
    const part = session.part.bind(session);
    this.#calls = new CallDesk({ logger, maxActiveCalls, overload, hangupOnError, unheardMs, request, part });
    this.#messages = new MessageDesk({ logger, protocol: () => session.protocol, request });
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

  /** How many inbound calls it takes at once. */
  get maxActiveCalls(): number {
    return this.#options.maxActiveCalls;
  }

  /** Names the session on the server; empty before the first connection. */
  get relayProtocol(): string {
    return this.#session.protocol;
  }

  /** How the client stands with the server. */
  get connectionState(): ConnectionState {
    return this.#session.state;
  }

  /** How many calls are up, inbound and outbound, as far as this client knows. */
  get activeCalls(): number {
    return this.#calls.size;
  }

  /**
   * Connects and authenticates; from then on the client reconnects by itself until `disconnect()`. A server that answers
   * that it cannot accept the credentials just now is asked up to five times. [relay/client/connect]
   * @param options `signal`: gives up; the client disconnects.
   * @throws {RelayError} when the server refuses the credentials (-32002) or cannot be reached (-1).
   * @throws {Error} when `RELAY_MAX_CONNECTIONS` clients of the process are connected already.
   */
  async connect({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    signal?.throwIfAborted();
    // Who comes back while leaving has left first.
    if (this.#leaving) await this.#leaving;
    signal?.throwIfAborted();
    const release = takePlace(this);
    try {
      await this.#until(this.#session.start(false), signal);
    } catch (error) {
      if (signal?.aborted) await this.disconnect();
      release();
      throw error;
    }
    // A server may refuse later what it took at first.
    this.#session.ended().then(release, release);
  }

  /**
   * Closes the connection for good. Calls that come in from here on are passed on; requests that were sent get the time to
   * be answered (`timing.drainMs`), those that wait are rejected; then calls are let go of (on the server they go on).
   * `connect()` starts anew, also when it is called meanwhile. [relay/client/disconnect]
   */
  disconnect(): Promise<void> {
    this.#leaving ??= this.#leave().finally(() => {
      this.#leaving = undefined;
    });
    return this.#leaving;
  }

  /**
   * Connects and stays connected until `disconnect()`, SIGINT or SIGTERM. A server that cannot be reached is tried again
   * and again, at growing intervals. [relay/client/run]
   * @param options `signal`: disconnects, as `disconnect()` does.
   * @throws {RelayError} when the server refuses the credentials.
   * @throws {Error} when `RELAY_MAX_CONNECTIONS` clients of the process are connected already.
   */
  async run({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    if (this.#leaving) await this.#leaving;
    if (signal?.aborted) return;
    takePlace(this);
    const leave = () => {
      this.#options.logger.info('RELAY: shutting down.');
      void this.disconnect();
    };
    const release = onShutdown(leave);
    signal?.addEventListener('abort', leave);
    try {
      const connected = this.#session.start(true);
      const ended = this.#session.ended();
      connected.catch(() => undefined);
      await ended;
    } finally {
      signal?.removeEventListener('abort', leave);
      release();
      leavePlace(this);
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.disconnect();
  }

  /**
   * Places a call and waits until somebody answers. [relay/client/dial]
   * @param devices Groups, tried one after another; within a group all ring at once and the first to answer wins.
   * @returns The call, answered.
   * @throws {DialError} when nobody answers, with the `reason`. When the time is up or the connection was lost before the
   *   answer, its `dial` is a handle by which the call that may come of it after all can be had, or ended.
   * @throws {RelayError} when the server refuses; {TypeError} when a device is none that can be dialed; the signal's reason
   *   when that is aborted: what rings is ended.
   */
  dial(devices: DeviceGroups<Dialable>, options: DialOptions = {}): Promise<Call> {
    return this.#calls.dials.dial(devices, options);
  }

  /**
   * Sends a text or multimedia message. [relay/client/send-message]
   * @returns The message; `wait()` on it waits for its delivery.
   * @throws {RelayError} when the server refuses; {TypeError} without numbers, or without `body` and `media`.
   */
  sendMessage(options: SendMessageOptions, request?: RelayRequestOptions): Promise<Message> {
    return this.#messages.send(options, request);
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
   * Registers who takes inbound calls, in place of who did before. Without anybody calls are passed on after half a
   * second. What a handler throws is logged; with the option `hangupOnError` its call is ended. [relay/client/on-call]
   * @returns The handler.
   */
  onCall(handler: CallHandler): CallHandler {
    this.#calls.handle(checkHandler('onCall', handler));
    return handler;
  }

  /**
   * Inbound calls, for `for await`. While a loop is open each call goes to it and not to the `onCall` handler; of several
   * loops, to the one that waits. The loop ends when the client disconnects, and throws when it gives up. Calls that
   * nobody took when the loop is left are passed on.
   * @param options `signal`: ends the loop.
   */
  calls({ signal }: { signal?: AbortSignal | undefined } = {}): AsyncIterableIterator<Call, undefined> {
    return this.#calls.open(signal);
  }

  /**
   * Registers who takes inbound messages, in place of who did before. What a handler throws is logged.
   * [relay/client/on-message]
   * @returns The handler.
   */
  onMessage(handler: MessageHandler): MessageHandler {
    this.#messages.handler = checkHandler('onMessage', handler);
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
  async receive(contexts: readonly string[], request?: RelayRequestOptions): Promise<void> {
    const names = checkContexts('contexts', contexts);
    if (names.length === 0) return;
    await this.execute(sessionMethods.receive, { contexts: names }, request);
    for (const name of names) this.#subscribed.add(name);
  }

  /** Unsubscribes from contexts. [relay/client/unreceive] @throws {RelayError} */
  async unreceive(contexts: readonly string[], request?: RelayRequestOptions): Promise<void> {
    const names = checkContexts('contexts', contexts);
    if (names.length === 0) return;
    await this.execute(sessionMethods.unreceive, { contexts: names }, request);
    for (const name of names) this.#subscribed.delete(name);
  }

  async #leave(): Promise<void> {
    this.#calls.closing = true;
    await this.#session.stop();
    leavePlace(this);
  }

  #receive(envelope: EventEnvelope): void {
    for (const observer of this.#observers)
      isolated(this.#options.logger, 'An observer of events', observer, envelope.event_type, envelope.params);
    const event: RelayEvent = parseEvent(envelope as object);
    if (event instanceof MessageStateEvent || event instanceof MessageReceiveEvent) this.#messages.take(event);
    else this.#calls.take(event);
  }

  #changed(change: ConnectionChange): void {
    if (change.state === 'connecting') this.#calls.closing = false;
    else if (change.state === 'connected' && change.resumed) this.#calls.resumed();
    for (const watcher of this.#watchers)
      isolated(this.#options.logger, 'A handler of connection changes', watcher, change);
    if (change.state === 'disconnected') this.#calls.endLoops();
    else if (change.state === 'failed') this.#calls.endLoops(change.error);
  }

  #until<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    if (!signal) return promise;
    return wait<T>(
      (resolve, reject) => {
        promise.then(resolve, reject);
        return () => undefined;
      },
      { ms: undefined, signal, late: () => new Error('no limit') },
    );
  }
}

function checkHandler<T>(name: string, handler: T): T {
  if (typeof handler !== 'function') throw new TypeError(`${name}() needs a function, not ${typeof handler}.`);
  return handler;
}
