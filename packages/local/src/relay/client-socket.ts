import { randomUUID } from 'node:crypto';
import {
  type EventEnvelope,
  maxFrameBytes,
  type ReadFrame,
  readFrame,
  sessionMethods,
} from '@signalwire/protocol/relay';
import type { WebSocket } from 'ws';
import { type Dialect, relayDialect } from './dialect.js';
import type { RelayFaults } from './faults/index.js';
import type { RelayLogger, RelayTiming } from './options.js';
import { RpcError } from './replies.js';

/** A request of the client. */
export type ClientRequest = Extract<ReadFrame, { kind: 'request' }>;

/** Whom a socket tells. */
export interface SocketOwner {
  /** @returns what to answer. @throws {RpcError} to refuse the request. */
  serve(request: ClientRequest): Promise<object> | object;
  /** The client has answered a request of ours: it has received it. */
  acknowledged(id: string): void;
  /** The same, whatever goes wrong with the answer on its way: nobody need wait for it. */
  answered(id: string): void;
  closed(): void;
}

/** Codes with which a socket is closed. */
export const closeCodes = { away: 1001, unsupported: 1003, policy: 1008, tooBig: 1009, restart: 1012 } as const;

/** Requests that faults leave alone: without a session, or a sign of life, nothing can be tried at all. */
const undisturbed: readonly string[] = [sessionMethods.connect, sessionMethods.ping, 'blade.connect', 'blade.ping'];

/** How long a client may take to follow a closing handshake. */
const closeGraceMs = 1000;

/** The server's end of one WebSocket: JSON-RPC frames in and out. */
export class ClientSocket {
  readonly id = randomUUID();
  #owner: SocketOwner | undefined;
  #dialect = relayDialect;
  #pings: NodeJS.Timeout | undefined;
  #lastHeard = Date.now();
  #closing = false;
  readonly #way: ReturnType<RelayFaults['connection']>;

  constructor(
    private readonly socket: WebSocket,
    private readonly timing: RelayTiming,
    private readonly logger: RelayLogger,
    private readonly faults: RelayFaults,
  ) {
    this.#way = faults.connection();
    socket.on('message', (data, binary) => {
      if (faults.frozen) return;
      this.#lastHeard = Date.now();
      const bytes = data as Buffer;
      if (binary) this.close(closeCodes.unsupported, 'RELAY frames are text, not binary.');
      else if (bytes.byteLength > maxFrameBytes)
        this.close(closeCodes.tooBig, `A frame may be at most ${maxFrameBytes / 2 ** 20} MiB.`);
      else this.#receive(bytes.toString('utf8'));
    });
    socket.on('error', (error) => logger.warn(`RELAY: a client's socket failed: ${error.message}`));
    socket.on('close', () => {
      clearInterval(this.#pings);
      this.#way.in.close();
      this.#way.out.close();
      this.#owner?.closed();
    });
  }

  get isOpen(): boolean {
    return !this.#closing && this.socket.readyState === this.socket.OPEN;
  }

  /** Speaks otherwise from now on. */
  speak(dialect: Dialect): void {
    this.#dialect = dialect;
  }

  own(owner: SocketOwner): void {
    this.#owner = owner;
  }

  /**
   * Sends an event. The id is its own, so that the same event can be sent again.
   * @param sent Called when it is on its way.
   */
  event(id: string, envelope: EventEnvelope, sent?: () => void): void {
    const frame = JSON.stringify({ jsonrpc: '2.0', id, ...this.#dialect.event(envelope) });
    this.#way.out.pass('event', () => {
      if (this.isOpen) sent?.();
      this.#write(frame);
    });
  }

  /** Says that the socket is about to be closed. @param restart The session is gone as well. */
  announceClose(restart: boolean): void {
    this.#request(this.#dialect.disconnect, restart ? { restart } : {});
  }

  /**
   * Pings from now on. The V4 client takes a server that has pinged once and then is silent for 15 s for dead, so
   * there is no stopping.
   */
  startPings(): void {
    if (this.#pings) return;
    this.#pings = setInterval(() => {
      if (Date.now() - this.#lastHeard > this.timing.deadAfterMs) {
        this.logger.info(`RELAY: a client was silent for ${this.timing.deadAfterMs} ms; its socket is dropped.`);
        this.drop();
      } else this.#request(sessionMethods.ping, { timestamp: Date.now() / 1000 });
    }, this.timing.pingMs);
    this.#pings.unref();
  }

  close(code: number, reason: string): void {
    if (this.#closing) return;
    this.#closing = true;
    // A reason takes 123 bytes at most.
    this.socket.close(code, reason.slice(0, 120));
    const timer = setTimeout(() => this.socket.terminate(), closeGraceMs);
    this.socket.once('close', () => clearTimeout(timer));
  }

  /** Ends it without a word, as a broken network does. */
  drop(): void {
    this.#closing = true;
    this.socket.terminate();
  }

  #receive(text: string): void {
    const frame = readFrame(text);
    switch (frame.kind) {
      case 'request':
        return void this.#take(frame);
      case 'result':
      case 'error': {
        // Answers to what was never asked are nobody's fault: V4 acknowledges late, on its next connection.
        const { id } = frame;
        if (id === null) return;
        this.#owner?.answered(id);
        return void this.#way.in.pass('ack', () => this.#owner?.acknowledged(id));
      }
      case 'invalid':
        this.logger.warn(`RELAY: a client sent a frame that cannot be read: ${frame.error.message}`);
        this.#send({ jsonrpc: '2.0', id: frame.id, error: frame.error });
    }
  }

  #take(request: ClientRequest): void {
    if (undisturbed.includes(request.method)) return void this.#answer(request, (frame) => this.#send(frame));
    const breaks = this.#way.breaksAt();
    if (breaks === 'before') return void this.drop();
    this.#way.in.pass('request', () => {
      void this.#answer(request, (frame) => {
        if (breaks === 'after') return void this.drop();
        const text = JSON.stringify(frame);
        this.#way.out.pass('answer', () => this.#write(text));
      });
    });
  }

  async #answer(request: ClientRequest, send: (frame: object) => void): Promise<void> {
    const { id, method } = request;
    try {
      const served = this.#owner?.serve(request) ?? {};
      const result = served instanceof Promise ? await served : served;
      send({ jsonrpc: '2.0', id, result });
    } catch (error) {
      if (error instanceof RpcError) {
        const { code, message, data } = error;
        send({ jsonrpc: '2.0', id, error: { code, message, ...(data === undefined ? {} : { data }) } });
        return;
      }
      this.logger.error(`RELAY: ${method} failed inside the space.`, { error });
      const message = `${method} failed inside the space: ${error instanceof Error ? error.message : String(error)}`;
      send({ jsonrpc: '2.0', id, error: { code: -32603, message } });
    }
  }

  #request(method: string, params: object): void {
    this.#send({ jsonrpc: '2.0', id: randomUUID(), method, params });
  }

  #send(frame: object): void {
    this.#write(JSON.stringify(frame));
  }

  #write(text: string): void {
    if (this.faults.frozen) return;
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(text);
  }
}
