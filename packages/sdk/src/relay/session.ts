import {
  type ConnectParams,
  type EventEnvelope,
  isSuccess,
  rpcErrors,
  sessionMethods,
} from '@signalwire/protocol/relay';
import { Backoff } from './backoff.js';
import { Connection, type ServerRequest } from './connection.js';
import { localError, RelayError, RequestTimeout } from './errors.js';
import { Heartbeat } from './heartbeat.js';
import type { RelayLogger } from './logger.js';
import { OfflineQueue } from './queue.js';
import { RecentKeys } from './recent.js';
import type { OpenSocket } from './socket.js';
import type { RelayTiming } from './timing.js';

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
}

/** How far a session is. Requests wait while it is `connecting` or `draining`. */
type State = 'idle' | 'connecting' | 'up' | 'draining' | 'stopped';

const agent = '@signalwire/sdk/0.1.0';
const version = { major: 2, minor: 0, revision: 0 };
const refusals: readonly number[] = [rpcErrors.unauthorized, 401, 403];
const queueCapacity = 500;
const rememberedEvents = 4096;
/** A connection that lasted this long was a good one: the next delay starts small again. */
const stableMs = 10_000;

/**
 * A session with the RELAY server, over as many connections as it takes: it reconnects when one is lost, resumes where
 * it was, and keeps the requests made meanwhile.
 */
export class RelaySession {
  readonly #options: SessionOptions;
  readonly #queue = new OfflineQueue(queueCapacity);
  readonly #seenEvents = new RecentKeys(rememberedEvents);
  #state: State = 'idle';
  #connection: Connection | undefined;
  #heartbeat: Heartbeat | undefined;
  #life: Life | undefined;
  #protocol = '';
  #authorizationState = '';

  constructor(options: SessionOptions) {
    this.#options = options;
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
      this.#state = 'connecting';
      this.#life = new Life();
      void this.#live(this.#life);
    }
    this.#life.patient ||= patient;
    await this.#life.ready;
  }

  /** Settles when the session was stopped. @throws {RelayError} when it gave up. */
  async ended(): Promise<void> {
    await this.#life?.ended;
  }

  /** Ends the session: what waits for an answer is rejected, the socket is closed. */
  async stop(): Promise<void> {
    const life = this.#life;
    this.#state = 'stopped';
    if (!life || life.over) return;
    life.abort.abort();
    this.#queue.rejectAll(localError('The request was not sent: the client was disconnected.'));
    this.#connection?.close('the client was disconnected');
    await life.ended.catch(() => undefined);
    this.#forget('the client was disconnected');
  }

  /**
   * Sends a request, once there is a connection.
   * @returns The result, whatever code is in it.
   * @throws {RelayError}
   */
  request(
    method: string,
    params: object,
    timeoutMs = this.#options.timing.requestMs,
  ): Promise<Record<string, unknown>> {
    switch (this.#state) {
      case 'up':
        return this.#send(method, params, timeoutMs);
      case 'connecting':
      case 'draining':
        return this.#queue.add(method, params, timeoutMs);
      case 'idle':
      case 'stopped':
        return Promise.reject(
          localError(`${method} was not sent: the client is not connected. Call connect() or run() first.`),
        );
    }
  }

  /** Sends a request whose answer nobody waits for; nothing without a connection. */
  notify(method: string, params: object): void {
    if (this.#state === 'up') this.#connection?.notify(method, params);
  }

  async #send(method: string, params: object, timeoutMs: number): Promise<Record<string, unknown>> {
    const connection = this.#connection as Connection;
    const heartbeat = this.#heartbeat;
    try {
      return await connection.request(method, params, timeoutMs);
    } catch (error) {
      // One slow answer does not condemn the connection; an unanswered ping does.
      if (error instanceof RequestTimeout) heartbeat?.probe();
      throw error;
    }
  }

  async #live(life: Life): Promise<void> {
    const { timing, logger } = this.#options;
    const backoff = new Backoff(timing.reconnectMinMs, timing.reconnectMaxMs);
    const { signal } = life.abort;
    let everUp = false;
    while (!signal.aborted) {
      let why: string;
      try {
        const connection = await this.#open(signal);
        everUp = true;
        life.resolveReady();
        const since = Date.now();
        why = await connection.closed;
        if (Date.now() - since >= stableMs) backoff.reset();
      } catch (error) {
        if (signal.aborted) break;
        if (isRefusal(error) || !(everUp || life.patient)) {
          this.#giveUp(life, error as Error);
          return;
        }
        why = (error as Error).message;
      }
      this.#connection = undefined;
      this.#heartbeat = undefined;
      if (signal.aborted) break;
      this.#state = 'connecting';
      const delay = backoff.next();
      logger.warn(`RELAY: not connected (${why}); the next attempt is in ${delay} ms.`);
      await pause(delay, signal);
    }
    this.#connection = undefined;
    this.#heartbeat = undefined;
    life.finish();
  }

  /** One attempt: a socket, and credentials that the server accepts. */
  async #open(signal: AbortSignal): Promise<Connection> {
    const { url, openSocket, logger, timing } = this.#options;
    const connection: Connection = new Connection(url, openSocket, (request) => this.#serve(connection, request), {
      logger,
      closeMs: timing.closeMs,
    });
    this.#connection = connection;
    try {
      await connection.opened;
      const result = await this.#authenticate(connection);
      if (signal.aborted) throw localError('The client was disconnected.');
      this.#accept(result);
    } catch (error) {
      connection.close('the session was not opened');
      throw error;
    }
    this.#heartbeat = new Heartbeat(connection, timing.pingMs, timing.pongMs);
    this.#state = 'up';
    this.#queue.flush((method, params, timeoutMs) => this.#send(method, params, timeoutMs));
    return connection;
  }

  async #authenticate(connection: Connection): Promise<Record<string, unknown>> {
    const { timing, logger } = this.#options;
    try {
      const result = await connection.request(sessionMethods.connect, this.#connectParams(), timing.requestMs);
      if (!isSuccess(result)) throw new RelayError(Number(result['code']), String(result['message'] ?? 'refused'));
      return result;
    } catch (error) {
      // It may be the old session that is refused, not the credentials: ask once more, without it.
      if (!isRefusal(error) || this.#protocol === '') throw error;
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

  #accept(result: Record<string, unknown>): void {
    const protocol = typeof result['protocol'] === 'string' ? result['protocol'] : '';
    if (this.#protocol !== '' && protocol !== this.#protocol) {
      this.#forget('the server started a new session');
    }
    this.#protocol = protocol;
  }

  /** Nothing of the session that there was can be reached any more. */
  #forget(why: string): void {
    const had = this.#protocol !== '';
    this.#protocol = '';
    this.#authorizationState = '';
    if (had) this.#options.onLost(why);
  }

  #serve(connection: Connection, { id, method, params }: ServerRequest): void {
    switch (method) {
      case sessionMethods.event:
        // The acknowledgement says "received": it does not wait for what the event sets off.
        connection.respond(id, {});
        if (this.#seenEvents.add(id)) this.#receive(params);
        return;
      case sessionMethods.ping:
        connection.respond(id, typeof params['timestamp'] === 'number' ? { timestamp: params['timestamp'] } : {});
        return;
      case sessionMethods.disconnect:
        connection.respond(id, {});
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
    const { logger, onEvent } = this.#options;
    const { event_type: type, params: inner } = params;
    if (
      typeof type !== 'string' ||
      type === '' ||
      typeof inner !== 'object' ||
      inner === null ||
      Array.isArray(inner)
    ) {
      logger.warn('RELAY: an event without a type or without parameters was dropped.', { event_type: type });
      return;
    }
    if (type === 'signalwire.authorization.state') {
      const state = (inner as Record<string, unknown>)['authorization_state'];
      if (typeof state === 'string') this.#authorizationState = state;
    }
    onEvent(params as unknown as EventEnvelope);
  }

  /** The server is about to close the socket: from now on requests wait for the next one. */
  #drain(connection: Connection, restart: boolean): void {
    const { logger, timing } = this.#options;
    logger.info(`RELAY: the server asks to reconnect${restart ? ' with a new session' : ''}.`);
    if (this.#state === 'up') this.#state = 'draining';
    if (restart) this.#forget('the server restarts the session');
    const timer = setTimeout(() => connection.close('the server said that it would close'), timing.serverCloseMs);
    void connection.closed.then(() => clearTimeout(timer));
  }

  #giveUp(life: Life, error: Error): void {
    this.#state = 'stopped';
    this.#connection = undefined;
    this.#queue.rejectAll(error);
    life.fail(error);
    this.#forget('the client gave up');
  }
}

/** From a start to the stop that follows it, or to the session giving up. */
class Life {
  readonly abort = new AbortController();
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
  patient = false;
  over = false;
  resolveReady!: () => void;
  #rejectReady!: (error: Error) => void;
  #resolveEnded!: () => void;
  #rejectEnded!: (error: Error) => void;

  constructor() {
    this.ready = new Promise((resolve, reject) => {
      this.resolveReady = resolve;
      this.#rejectReady = reject;
    });
    this.ended = new Promise((resolve, reject) => {
      this.#resolveEnded = resolve;
      this.#rejectEnded = reject;
    });
    // Each may be waited for by nobody.
    this.ready.catch(() => undefined);
    this.ended.catch(() => undefined);
  }

  finish(): void {
    this.over = true;
    this.#rejectReady(localError('The client was disconnected.'));
    this.#resolveEnded();
  }

  fail(error: Error): void {
    this.over = true;
    this.#rejectReady(error);
    this.#rejectEnded(error);
  }
}

/** Whether the server does not accept the credentials. */
function isRefusal(error: unknown): error is RelayError {
  return error instanceof RelayError && refusals.includes(error.code);
}

/** Waits, but no longer than the signal allows. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
