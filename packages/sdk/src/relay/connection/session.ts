import {
  type ConnectParams,
  type EventEnvelope,
  isSuccess,
  rpcErrors,
  sessionMethods,
} from '@signalwire/protocol/relay';
import { AnswerLost, isPermanent, localError, notSent, RelayError, RequestTimeout, refusal } from '../errors.js';
import type { RelayLogger } from '../logger.js';
import { RecentKeys } from '../recent.js';
import type { RelayTiming } from '../timing.js';
import { longestTimerMs } from '../wait.js';
import { Backoff } from './backoff.js';
import { Connection, type ServerRequest } from './connection.js';
import { Heartbeat } from './heartbeat.js';
import { Life, pause } from './life.js';
import { OfflineQueue } from './queue.js';
import { isRepeatable } from './repeatable.js';
import type { OpenSocket } from './socket.js';
import type { ConnectionChange, ConnectionState, ConnectionStep } from './state.js';

/** What a session needs, and whom it tells. */
export interface SessionOptions {
  url: string;
  authentication: ConnectParams['authentication'];
  openSocket: OpenSocket;
  timing: RelayTiming;
  logger: RelayLogger;
  /** Contexts to subscribe to whenever a connection is made. */
  contexts(): string[];
  /** Each event once, in the order of arrival. */
  onEvent(event: EventEnvelope): void;
  /** The server no longer knows the session that there was: its calls are out of reach. */
  onLost(why: string): void;
  onChange(change: ConnectionChange): void;
}

/** One request's own limits. */
export interface RelayRequestOptions {
  /** For the answer, the time in the offline queue included. Default: `timing.requestMs`, 30000. */
  timeoutMs?: number | undefined;
  /** Gives up on the answer: the request rejects with the signal's reason. What was sent may be carried out. */
  signal?: AbortSignal | undefined;
}

/** A request whose sending somebody wants to know of: until then it has no effect, whatever becomes of the session. */
export interface SentRequestOptions extends RelayRequestOptions {
  onSent?: (() => void) | undefined;
}

const agent = '@signalwire/sdk/0.1.0';
const version = { major: 2, minor: 0, revision: 0 };
const queueCapacity = 500;
const rememberedEvents = 4096;
/** A connection that lasted this long was a good one: the next delay starts small again. */
const stableMs = 10_000;
/** How often the first connection is tried when the server answers that it cannot accept it just now. */
const firstAttempts = 5;

/**
 * A session with the RELAY server, over as many connections as it takes: it reconnects when one is lost, resumes where
 * it was, and keeps the requests made meanwhile.
 */
export class RelaySession {
  readonly #options: SessionOptions;
  readonly #queue = new OfflineQueue(queueCapacity);
  readonly #seenEvents = new RecentKeys(rememberedEvents);
  #state: ConnectionState = 'disconnected';
  #connection: Connection | undefined;
  #heartbeat: Heartbeat | undefined;
  #life: Life | undefined;
  #protocol = '';
  #authorizationState = '';
  /** The server has said that it forgets the session when it closes the socket. */
  #restarting = false;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Names the session on the server; empty before the first connection. */
  get protocol(): string {
    return this.#protocol;
  }

  /**
   * Connects, and stays connected from then on.
   * @param patient Whether a server that cannot be reached is tried again. Refused credentials never are.
   * @returns when the server has accepted the credentials.
   */
  async start(patient: boolean): Promise<void> {
    if (!this.#life || this.#life.over) {
      this.#life = new Life();
      this.#life.patient = patient;
      this.#change({ state: 'connecting' });
      void this.#live(this.#life);
    }
    this.#life.patient ||= patient;
    await this.#life.ready;
  }

  /** Settles when the session was stopped. @throws {RelayError} when it gave up. */
  async ended(): Promise<void> {
    await this.#life?.ended;
  }

  /** Ends the session: nothing more is sent, what is in flight gets the time to be answered, the socket is closed. */
  async stop(): Promise<void> {
    const life = this.#life;
    if (!life || life.over) return;
    if (!life.stopping) {
      life.stopping = true;
      const busy = this.#state === 'connected' || this.#state === 'draining';
      this.#change({ state: 'disconnecting' });
      this.#queue.rejectAll('the client was disconnected.');
      if (busy) await this.#connection?.idle(this.#options.timing.drainMs);
      life.abort.abort();
      // A session that is not open yet has nothing to end in good order.
      this.#connection?.[busy ? 'close' : 'terminate']('the client was disconnected');
    }
    await life.ended.catch(() => undefined);
  }

  /**
   * Sends a request, once there is a connection.
   * @returns The result, whatever code is in it.
   * @throws {RelayError}
   */
  request(method: string, params: object, options: SentRequestOptions = {}): Promise<Record<string, unknown>> {
    const { timeoutMs: limit = this.#options.timing.requestMs, signal, onSent } = options;
    if (typeof limit !== 'number' || !(limit >= 0))
      return Promise.reject(new RangeError(`timeoutMs must be a number from 0, not ${String(limit)}.`));
    const timeoutMs = Math.min(limit, longestTimerMs);
    switch (this.#state) {
      case 'connected':
        // A socket that has just gone is not reported yet.
        if (this.#connection?.isUp) return this.#send(this.#connection, method, params, timeoutMs, signal, onSent);
        return this.#queue.add(method, params, timeoutMs, signal, onSent);
      case 'connecting':
      case 'reconnecting':
      case 'draining':
        return this.#queue.add(method, params, timeoutMs, signal, onSent);
      default:
        return Promise.reject(notSent(method, 'the client is not connected. Call connect() or run() first.'));
    }
  }

  /** Sends a request whose answer nobody waits for; nothing without a connection. */
  notify(method: string, params: object): void {
    if (this.#state === 'connected') this.#connection?.notify(method, params);
  }

  /** Sends what is said in leaving, when nothing else is sent any more; nothing without a connection. */
  part(method: string, params: object): void {
    if (this.#state === 'disconnecting') this.#connection?.notify(method, params);
  }

  async #send(
    connection: Connection,
    method: string,
    params: object,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    onSent: (() => void) | undefined,
  ): Promise<Record<string, unknown>> {
    const heartbeat = this.#heartbeat;
    const sent = Date.now();
    onSent?.();
    try {
      return await connection.request(method, params, timeoutMs, signal);
    } catch (error) {
      // One slow answer does not condemn the connection; an unanswered ping does.
      if (error instanceof RequestTimeout) heartbeat?.probe();
      const left = timeoutMs - (Date.now() - sent);
      if (error instanceof AnswerLost && isRepeatable(method) && left > 0 && this.#goesOn())
        return this.request(method, params, { timeoutMs: left, signal });
      throw error;
    }
  }

  #goesOn(): boolean {
    return this.#life !== undefined && !this.#life.over && !this.#life.stopping;
  }

  async #live(life: Life): Promise<void> {
    const { timing, logger } = this.#options;
    const backoff = new Backoff(timing.reconnectMinMs, timing.reconnectMaxMs);
    const { signal } = life.abort;
    let everUp = false;
    let attempt = 1;
    while (!life.stopping) {
      let reason: string;
      try {
        const connection = await this.#open(life);
        everUp = true;
        attempt = 0;
        life.resolveReady();
        const since = Date.now();
        reason = await connection.closed;
        if (this.#restarting) this.#forget('the server restarts the session');
        if (Date.now() - since >= stableMs) backoff.reset();
      } catch (error) {
        if (life.stopping) break;
        if (!(error instanceof RelayError)) {
          this.#giveUp(life, localError((error as Error).message, { cause: error }));
          return;
        }
        const { message, outcome } = error;
        const hopeless = outcome !== 'refused' || attempt >= firstAttempts;
        if (isPermanent(error) || (!everUp && !life.patient && hopeless)) {
          this.#giveUp(life, error);
          return;
        }
        reason = message;
      }
      this.#connection = undefined;
      this.#heartbeat = undefined;
      if (life.stopping) break;
      attempt++;
      const delayMs = backoff.next();
      this.#change({ state: 'reconnecting', reason, attempt, delayMs });
      logger.warn(`RELAY: not connected (${reason}); the next attempt is in ${delayMs} ms.`);
      await pause(delayMs, signal);
    }
    this.#connection = undefined;
    this.#heartbeat = undefined;
    this.#forget('the client was disconnected');
    life.finish();
    this.#change({ state: 'disconnected' });
  }

  /** One attempt: a socket, and credentials that the server accepts. */
  async #open(life: Life): Promise<Connection> {
    const { url, openSocket, logger, timing } = this.#options;
    const connection: Connection = new Connection(url, openSocket, (request) => this.#serve(connection, request), {
      logger,
      closeMs: timing.closeMs,
    });
    this.#connection = connection;
    let resumed: boolean;
    try {
      await connection.opened;
      const result = await this.#authenticate(connection);
      if (life.stopping) throw localError('The client was disconnected.');
      resumed = this.#accept(result);
    } catch (error) {
      connection.close('the session was not opened');
      throw error;
    }
    this.#heartbeat = new Heartbeat(connection, timing.pingMs, timing.pongMs);
    this.#change({ state: 'connected', resumed });
    this.#queue.flush((...queued) => this.#send(connection, ...queued));
    return connection;
  }

  async #authenticate(connection: Connection): Promise<Record<string, unknown>> {
    const { timing, logger } = this.#options;
    try {
      const result = await connection.request(sessionMethods.connect, this.#connectParams(), timing.requestMs);
      if (!isSuccess(result)) throw refusal(result);
      return result;
    } catch (error) {
      // It may be the old session that is refused, not the credentials: ask once more, without it.
      if (!(error instanceof RelayError && isPermanent(error)) || this.#protocol === '') throw error;
      logger.warn(`RELAY: the session cannot be resumed (${error.serverMessage}); a new one is started.`);
      this.#forget('the server no longer knows the session');
      connection.close('the session could not be resumed');
      throw localError('The session could not be resumed.', { cause: error });
    }
  }

  #connectParams(): ConnectParams {
    const contexts = this.#options.contexts();
    return {
      version,
      agent,
      event_acks: true,
      authentication: this.#options.authentication,
      ...(contexts.length > 0 ? { contexts } : {}),
      ...(this.#protocol ? { protocol: this.#protocol } : {}),
      ...(this.#protocol && this.#authorizationState ? { authorization_state: this.#authorizationState } : {}),
    };
  }

  /** @returns whether the session that there was goes on. */
  #accept(result: Record<string, unknown>): boolean {
    const protocol = typeof result['protocol'] === 'string' ? result['protocol'] : '';
    const resumed = this.#protocol !== '' && protocol === this.#protocol;
    if (!resumed) this.#forget('the server started a new session');
    this.#protocol = protocol;
    return resumed;
  }

  /** Nothing of the session that there was can be reached any more. */
  #forget(why: string): void {
    const had = this.#protocol !== '';
    this.#protocol = '';
    this.#authorizationState = '';
    this.#restarting = false;
    if (had) this.#options.onLost(why);
  }

  #serve(connection: Connection, { id, method, params }: ServerRequest): void {
    switch (method) {
      case sessionMethods.event:
        // The acknowledgement says "received": it does not wait for what the event sets off.
        connection.acknowledge(id);
        if (this.#seenEvents.add(id)) this.#receive(params);
        return;
      case sessionMethods.ping:
        connection.respond(id, typeof params['timestamp'] === 'number' ? { timestamp: params['timestamp'] } : {});
        return;
      case sessionMethods.disconnect:
        connection.acknowledge(id);
        this.#drain(connection, params['restart'] === true);
        return;
      default:
        connection.respondError(id, {
          code: rpcErrors.methodNotFound,
          message: `This client does not serve ${method}.`,
        });
    }
  }

  #receive(params: Record<string, unknown>): void {
    const { event_type: type, params: inner } = params;
    if (typeof type !== 'string' || type === '' || typeof inner !== 'object' || !inner || Array.isArray(inner)) {
      this.#options.logger.warn('RELAY: an event without a type or without parameters was dropped.', {
        event_type: type,
      });
      return;
    }
    if (type === 'signalwire.authorization.state') {
      const state = (inner as Record<string, unknown>)['authorization_state'];
      if (typeof state === 'string') this.#authorizationState = state;
    }
    this.#options.onEvent(params as unknown as EventEnvelope);
  }

  /** The server is about to close the socket: from now on requests wait for the next one. */
  #drain(connection: Connection, restart: boolean): void {
    const { logger, timing } = this.#options;
    logger.info(`RELAY: the server asks to reconnect${restart ? ' with a new session' : ''}.`);
    if (this.#state === 'connected') this.#change({ state: 'draining', restart });
    // Until the socket is closed it may still tell what becomes of calls.
    this.#restarting ||= restart;
    const timer = setTimeout(() => connection.close('the server said that it would close'), timing.serverCloseMs);
    void connection.closed.then(() => clearTimeout(timer));
  }

  #giveUp(life: Life, error: RelayError): void {
    this.#connection = undefined;
    this.#heartbeat = undefined;
    life.fail(error);
    this.#change({ state: 'failed', error });
    this.#queue.rejectAll(`the client gave up (${error.message}).`, error);
    this.#forget('the client gave up');
  }

  #change(step: ConnectionStep): void {
    const previous = this.#state;
    this.#state = step.state;
    this.#options.onChange({ ...step, previous });
  }
}
