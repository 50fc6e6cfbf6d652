import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EventEnvelope, maxFrameBytes } from '@signalwire/protocol/relay';
import { WebSocketServer } from 'ws';
import type { Call, RelayOffers } from '../calls/index.js';
import type { Message } from '../messaging/index.js';
import { CallDesk } from './call-desk.js';
import { ClientSocket, closeCodes } from './client-socket.js';
import { Connection, type ConnectionParts } from './connection.js';
import { Dispatcher } from './dispatcher.js';
import { RelayFaults } from './faults/index.js';
import { authorizationState } from './handshake.js';
import { messageEnvelope } from './methods/index.js';
import {
  defaultTiming,
  type Principal,
  type RelayLogger,
  type RelayServerOptions,
  type RelayTiming,
  type SessionView,
} from './options.js';
import { Pacer } from './pacer.js';
import { Session } from './session.js';

const silent: RelayLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** The RELAY WebSocket endpoint of a space: sessions of clients, and the calls that are offered to them. */
export class RelayServer implements RelayOffers {
  readonly #timing: RelayTiming;
  readonly #logger: RelayLogger;
  readonly #options: RelayServerOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Set<ClientSocket>();
  /** What can be made to go wrong. */
  readonly faults: RelayFaults;
  readonly #desk: CallDesk;
  readonly #parts: ConnectionParts;
  // Larger than what is taken, so that what is a little too large can be told so.
  readonly #webSockets = new WebSocketServer({ noServer: true, maxPayload: 2 * maxFrameBytes });
  readonly #detach: (() => void)[] = [];
  #closed = false;
  /** How many messages were handed out. */
  #offered = 0;

  constructor(options: RelayServerOptions) {
    this.#options = options;
    this.#timing = { ...defaultTiming, ...options.timing };
    this.#logger = options.logger ?? silent;
    const { engine, clock, callbacks, scripts, messages } = options;
    this.faults = new RelayFaults(clock, this);
    const pacer = new Pacer(clock, this.#timing.gapMs);
    this.#desk = new CallDesk({ engine, clock, pacer, sessions: () => this.#sessions.values() });
    const nodeId = 'local';
    const dispatcher = new Dispatcher({
      engine,
      desk: this.#desk,
      pacer,
      callbacks,
      scripts,
      messages,
      nodeId,
      now: () => clock.now(),
      authenticate: options.authenticate,
    });
    this.#parts = {
      authenticate: (project, token) => {
        this.faults.admit();
        return options.authenticate(project, token);
      },
      timing: this.#timing,
      logger: this.#logger,
      nodeId,
      open: (principal, protocol) => this.#open(principal, protocol),
      connected: (session, contexts) => this.#connected(session, contexts),
      authorization: (session) => this.#authorization(session),
      serve: (session, request) => dispatcher.serve(session, request),
      closed: (session, socket) => this.#left(session, socket),
    };
  }

  /** Takes WebSockets on any path of a server. */
  attach(server: HttpServer | HttpsServer): void {
    const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (this.#closed) {
        socket.destroy();
        return;
      }
      this.#webSockets.handleUpgrade(request, socket, head, (webSocket) => {
        const client = new ClientSocket(webSocket, this.#timing, this.#logger, this.faults);
        this.#sockets.add(client);
        webSocket.once('close', () => this.#sockets.delete(client));
        new Connection(client, this.#parts);
      });
    };
    server.on('upgrade', upgrade);
    this.#detach.push(() => server.off('upgrade', upgrade));
  }

  offer(call: Call, context: string): boolean {
    return this.#desk.offer(call, context);
  }

  /** Hands a message to a client that listens to a context, in turn. @returns whether there is one. */
  offerMessage(message: Message, context: string): boolean {
    const able = [...this.#sessions.values()].filter(
      (session) =>
        session.connected &&
        session.principal.projectId === message.projectId &&
        session.contexts.has(context) &&
        session.has('messaging'),
    );
    const next = able[this.#offered++ % Math.max(able.length, 1)];
    if (!next) return false;
    const { spaceId } = next.principal;
    next.send(messageEnvelope('messaging.receive', message, spaceId, context, this.#options.clock.now()));
    return true;
  }

  /** The sessions there are, those that wait to be resumed included. */
  get sessions(): SessionView[] {
    return [...this.#sessions.values()].map((session) => ({
      protocol: session.protocol,
      projectId: session.principal.projectId,
      agent: session.agent,
      contexts: [...session.contexts],
      connected: session.connected,
      calls: this.#desk.heldBy(session),
    }));
  }

  /** Ends the sessions that were opened with a token: it was deleted, or may no longer be used for the same. */
  revoke(tokenId: string): void {
    for (const session of [...this.#sessions.values()]) {
      if (session.principal.tokenId !== tokenId) continue;
      const { socket } = session;
      this.#forget(session);
      socket?.close(closeCodes.policy, 'The API token of this session was revoked.');
    }
  }

  /**
   * Breaks every connection without a word, as a network does. Sessions stay and can be resumed.
   * @returns how many there were.
   */
  dropConnections(): number {
    const sockets = [...this.#sockets];
    for (const socket of sockets) socket.drop();
    return sockets.length;
  }

  /**
   * Asks every client to connect again, as the platform does before a node goes down.
   * @param restart Forget the sessions too: calls and contexts of before are out of their reach.
   */
  async askToReconnect({ restart = false }: { restart?: boolean } = {}): Promise<void> {
    const sockets = [...this.#sockets];
    for (const socket of sockets) socket.announceClose(restart);
    if (restart) for (const session of [...this.#sessions.values()]) this.#forget(session);
    await sleep(this.#timing.farewellMs);
    for (const socket of sockets) socket.close(closeCodes.restart, 'Connect again.');
  }

  /** Closes every connection; no more are taken. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const detach of this.#detach) detach();
    this.#desk.close();
    for (const session of this.#sessions.values()) session.end();
    this.#sessions.clear();
    for (const socket of [...this.#sockets]) socket.close(closeCodes.away, 'The space is stopping.');
    await new Promise<void>((resolve) => this.#webSockets.close(() => resolve()));
  }

  #open(principal: Principal, protocol: string | undefined): { session: Session; restored: boolean } {
    const known = protocol === undefined ? undefined : this.#sessions.get(protocol);
    if (known?.principal.projectId === principal.projectId) {
      known.principal = principal;
      return { session: known, restored: true };
    }
    const session = new Session(principal, this.#options.clock);
    this.#sessions.set(session.protocol, session);
    return { session, restored: false };
  }

  #connected(session: Session, contexts: readonly string[]): void {
    session.redeliver();
    for (const context of contexts) session.contexts.add(context);
    if (contexts.length > 0 && !session.has('calling'))
      this.#logger.warn(
        `RELAY: the client "${session.agent}" listens to ${contexts.join(', ')}, but its API token lacks the scope "calling": no calls are offered to it.`,
      );
    this.#desk.arrived(session);
  }

  #authorization({ principal }: Session): EventEnvelope {
    return {
      event_type: 'signalwire.authorization.state',
      timestamp: this.#options.clock.now() / 1000,
      project_id: principal.projectId,
      space_id: principal.spaceId,
      params: { authorization_state: authorizationState() },
    };
  }

  #left(session: Session, socket: ClientSocket): void {
    if (session.socket !== socket || this.#closed) return;
    if (!this.#sessions.has(session.protocol)) return;
    session.detach(socket, this.#timing.resumeMs, () => this.#forget(session));
    this.#desk.left(session);
  }

  #forget(session: Session): void {
    session.end();
    this.#sessions.delete(session.protocol);
    this.#desk.expired(session);
  }
}
