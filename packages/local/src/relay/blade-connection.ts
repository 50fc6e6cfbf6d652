import { randomUUID } from 'node:crypto';
import { rpcErrors } from '@signalwire/protocol/relay';
import type { ClientRequest, ClientSocket, SocketOwner } from './client-socket.js';
import type { ConnectionParts } from './connection.js';
import { bladeDialect } from './dialect.js';
import { authenticate, readConnect } from './handshake.js';
import type { Principal } from './options.js';
import { RpcError } from './replies.js';
import { Session } from './session.js';

/**
 * One socket of a client of RELAY v2. It asks for the same things in other frames: `blade.connect` says who it is,
 * `setup` opens or resumes the session, every further method comes wrapped in `blade.execute`.
 */
export class BladeConnection implements SocketOwner {
  #principal: Principal | undefined;
  #session: Session | undefined;
  #agent = '';
  readonly #clientNode = randomUUID();

  constructor(
    private readonly socket: ClientSocket,
    private readonly parts: ConnectionParts,
  ) {}

  serve(request: ClientRequest): Promise<object> | object {
    const { method, params } = request;
    switch (method) {
      case 'blade.connect':
        return this.#connect(params);
      case 'blade.ping':
        return {};
      case 'blade.execute':
        return this.#execute(request);
      case 'blade.subscription':
        return this.#subscribe(params);
      default:
        throw new RpcError(
          rpcErrors.methodNotFound,
          `${method} is not simulated for clients of RELAY v2; blade.connect, blade.execute, blade.subscription and blade.ping are.`,
        );
    }
  }

  /** Clients of RELAY v2 acknowledge nothing. */
  acknowledged(): void {}
  answered(): void {}

  closed(): void {
    if (this.#session) this.parts.closed(this.#session, this.socket);
  }

  async #connect(params: Record<string, unknown>): Promise<object> {
    const connect = readConnect(params);
    const principal = await authenticate(connect, this.parts.authenticate);
    this.#principal = principal;
    this.#agent = connect.agent ?? '';
    return {
      session_restored: false,
      sessionid: randomUUID(),
      nodeid: this.#clientNode,
      master_nodeid: this.parts.nodeId,
      authorization: { project: principal.projectId, signature: Session.signatureOf(principal) },
      protocols: [],
      subscriptions: [],
    };
  }

  async #execute({ id, params }: ClientRequest): Promise<object> {
    const { method, params: inner } = params;
    if (!this.#principal)
      throw new RpcError(rpcErrors.unauthorized, 'Unauthorized: blade.execute came before blade.connect was answered.');
    if (typeof method !== 'string' || typeof inner !== 'object' || inner === null)
      throw new RpcError(rpcErrors.invalidParams, 'blade.execute needs a "method" and an object "params".');
    const request = { kind: 'request', id, method, params: inner as Record<string, unknown> } as const;
    return {
      requester_nodeid: this.#clientNode,
      responder_nodeid: this.parts.nodeId,
      result: method === 'setup' ? this.#setUp(this.#principal, request.params) : await this.#serveInner(request),
    };
  }

  #setUp(principal: Principal, { protocol }: Record<string, unknown>): object {
    const { session } = this.parts.open(principal, typeof protocol === 'string' ? protocol : undefined);
    this.socket.speak(bladeDialect(session.protocol, this.parts.nodeId));
    session.attach(this.socket, { acknowledges: false, agent: this.#agent });
    this.#session = session;
    return { protocol: session.protocol };
  }

  /** From its answer on the client takes events; before, it would not know them for its own. */
  #subscribe({ protocol, command, channels }: Record<string, unknown>): object {
    const session = this.#session;
    if (session && command === 'add') setImmediate(() => this.parts.connected(session, []));
    return { protocol, command, subscribe_channels: channels ?? [], failed_channels: [] };
  }

  #serveInner(request: ClientRequest): Promise<object> | object {
    if (!this.#session)
      throw new RpcError(rpcErrors.invalidRequest, `${request.method} came before setup opened the session.`);
    return this.parts.serve(this.#session, request);
  }
}
