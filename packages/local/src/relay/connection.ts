import { type EventEnvelope, rpcErrors, sessionMethods } from '@signalwire/protocol/relay';
import { BladeConnection } from './blade-connection.js';
import { type ClientRequest, type ClientSocket, closeCodes } from './client-socket.js';
import { authenticate, connectResult, readConnect } from './handshake.js';
import type { Principal, RelayLogger, RelayServerOptions, RelayTiming } from './options.js';
import { RpcError } from './replies.js';
import type { Session } from './session.js';

export interface ConnectionParts {
  authenticate: RelayServerOptions['authenticate'];
  timing: RelayTiming;
  logger: RelayLogger;
  nodeId: string;
  /** The session to go on with, or a new one. */
  open(principal: Principal, protocol: string | undefined): { session: Session; restored: boolean };
  /** The session has a socket, and the client knows. */
  connected(session: Session, contexts: readonly string[]): void;
  /** The event that lets the client resume. */
  authorization(session: Session): EventEnvelope;
  serve(session: Session, request: ClientRequest): Promise<object> | object;
  closed(session: Session, socket: ClientSocket): void;
}

/** Requests that may wait for the handshake. */
const earlyRequests = 100;
/** A refusal reaches the client before its socket is closed. */
const refusalGraceMs = 100;

/** One socket, from its first request on: who it is, then what it asks. */
export class Connection {
  #session: Session | undefined;
  #handshake: Promise<void> | undefined;
  #settle!: { resolve(): void; reject(error: Error): void };
  #waiting = 0;
  readonly #ready: Promise<void>;
  readonly #timeout: NodeJS.Timeout;

  constructor(
    private readonly socket: ClientSocket,
    private readonly parts: ConnectionParts,
  ) {
    this.#ready = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    this.#ready.catch(() => undefined);
    this.#timeout = setTimeout(
      () => socket.close(closeCodes.policy, 'The first request must be signalwire.connect, and none came.'),
      parts.timing.handshakeMs,
    );
    this.#timeout.unref();
    socket.own({
      serve: (request) => this.#serve(request),
      acknowledged: (id) => this.#session?.acknowledged(id),
      answered: (id) => this.#session?.received(id),
      closed: () => this.#closed(),
    });
  }

  #serve(request: ClientRequest): Promise<object> | object {
    if (this.#session) return this.parts.serve(this.#session, request);
    if (request.method === 'blade.connect' && !this.#handshake) return this.#handOver(request);
    if (request.method === sessionMethods.connect && !this.#handshake) return this.#connect(request);
    return this.#afterHandshake(request);
  }

  /** Some clients send requests before the answer to their connect: those wait for it. */
  async #afterHandshake(request: ClientRequest): Promise<object> {
    if (!this.#handshake || ++this.#waiting > earlyRequests)
      throw new RpcError(
        rpcErrors.unauthorized,
        `Unauthorized: ${request.method} came before signalwire.connect was answered.`,
        { signalwire_error_code: 'AUTH_REQUIRED' },
      );
    await this.#ready;
    return this.parts.serve(this.#session as Session, request);
  }

  /** The client speaks RELAY v2. */
  async #handOver(request: ClientRequest): Promise<object> {
    clearTimeout(this.#timeout);
    const blade = new BladeConnection(this.socket, this.parts);
    this.socket.own(blade);
    try {
      return await blade.serve(request);
    } catch (error) {
      this.#refuse(error);
      throw error;
    }
  }

  async #connect(request: ClientRequest): Promise<object> {
    this.#handshake = this.#ready;
    try {
      const connect = readConnect(request.params);
      const principal = await authenticate(connect, this.parts.authenticate);
      const { session, restored } = this.parts.open(principal, connect.protocol);
      session.socket?.close(closeCodes.policy, 'Another connection goes on with this session.');
      session.attach(this.socket, { acknowledges: connect.event_acks === true, agent: connect.agent ?? '' });
      this.#session = session;
      clearTimeout(this.#timeout);
      this.socket.startPings();
      // The result goes out first, then what follows from it.
      setImmediate(() => {
        this.parts.connected(session, connect.contexts ?? []);
        session.send(this.parts.authorization(session));
        this.#settle.resolve();
      });
      return connectResult(session, restored, this.parts.nodeId);
    } catch (error) {
      this.#settle.reject(error as Error);
      this.#refuse(error);
      throw error;
    }
  }

  #refuse(error: unknown): void {
    this.parts.logger.info(`RELAY: a client was refused. ${error instanceof Error ? error.message : String(error)}`);
    clearTimeout(this.#timeout);
    setTimeout(() => this.socket.close(closeCodes.policy, 'The session was refused.'), refusalGraceMs);
  }

  #closed(): void {
    clearTimeout(this.#timeout);
    if (this.#session) this.parts.closed(this.#session, this.socket);
  }
}
