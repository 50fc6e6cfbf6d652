import { type JsonRpcError, type ReadFrame, readFrame, rpcErrors } from '@signalwire/protocol/relay';
import { localError, RelayError, RequestTimeout } from './errors.js';
import type { RelayLogger } from './logger.js';
import type { OpenSocket, Socket } from './socket.js';

/** A request of the server. */
export type ServerRequest = Extract<ReadFrame, { kind: 'request' }>;

interface Pending {
  method: string;
  resolve(result: Record<string, unknown>): void;
  reject(error: RelayError): void;
  timer: NodeJS.Timeout;
}

/**
 * JSON-RPC over one socket, from its opening to its end. Whatever a socket does after its end concerns nobody: a new
 * connection is a new object.
 */
export class Connection {
  /** Settles when the socket is open. @throws {RelayError} when it could not be opened. */
  readonly opened: Promise<void>;
  /** Settles when the socket is gone, with the reason in words. */
  readonly closed: Promise<string>;

  readonly #url: string;
  readonly #logger: RelayLogger;
  readonly #closeMs: number;
  readonly #onRequest: (request: ServerRequest) => void;
  readonly #socket: Socket;
  readonly #pending = new Map<string, Pending>();
  #isOpen = false;
  #isClosed = false;
  #closeReason: string | undefined;
  #resolveClosed!: (reason: string) => void;

  constructor(
    url: string,
    open: OpenSocket,
    onRequest: (request: ServerRequest) => void,
    { logger, closeMs }: { logger: RelayLogger; closeMs: number },
  ) {
    this.#closeMs = closeMs;
    this.#url = url;
    this.#logger = logger;
    this.#onRequest = onRequest;
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
    let resolveOpened!: () => void;
    let rejectOpened!: (error: RelayError) => void;
    this.opened = new Promise((resolve, reject) => {
      resolveOpened = resolve;
      rejectOpened = reject;
    });
    this.opened.catch(() => undefined);
    this.#socket = open(url, {
      opened: () => {
        this.#isOpen = true;
        resolveOpened();
      },
      received: (text) => this.#receive(text),
      closed: (reason) => {
        rejectOpened(localError(`Could not connect to ${url}: ${reason}.`));
        this.#end(reason);
      },
    });
  }

  /**
   * Sends a request and waits for its answer.
   * @returns The answer's `result`, whatever code is in it.
   * @throws {RelayError} with the server's error; with -1 when the answer does not come within `timeoutMs` or the
   *   connection is lost first.
   */
  request(method: string, params: object, timeoutMs: number): Promise<Record<string, unknown>> {
    if (!this.#isOpen || this.#isClosed) return Promise.reject(localError(`${method} was not sent: not connected.`));
    const id = crypto.randomUUID();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new RequestTimeout(method, timeoutMs));
      }, timeoutMs);
      this.#pending.set(id, { method, resolve, reject, timer });
      this.#send({ jsonrpc: '2.0', id, method, params });
    });
  }

  /** Sends a request whose answer nobody waits for. */
  notify(method: string, params: object): void {
    this.#send({ jsonrpc: '2.0', id: crypto.randomUUID(), method, params });
  }

  respond(id: string, result: object): void {
    this.#send({ jsonrpc: '2.0', id, result });
  }

  respondError(id: string, error: JsonRpcError): void {
    this.#send({ jsonrpc: '2.0', id, error });
  }

  /** Closes in good order; drops the socket when the other side does not follow. */
  close(reason: string): void {
    if (this.#isClosed) return;
    this.#closeReason ??= reason;
    this.#socket.close();
    const timer = setTimeout(() => this.terminate(reason), this.#closeMs);
    void this.closed.then(() => clearTimeout(timer));
  }

  /** Drops the socket at once. */
  terminate(reason: string): void {
    if (this.#isClosed) return;
    this.#closeReason ??= reason;
    this.#socket.terminate();
    this.#end(reason);
  }

  #send(frame: object): void {
    if (!this.#isOpen || this.#isClosed) return;
    this.#socket.send(JSON.stringify(frame));
  }

  #receive(text: string): void {
    if (this.#isClosed) return;
    const frame = readFrame(text);
    switch (frame.kind) {
      case 'request':
        this.#onRequest(frame);
        return;
      case 'result':
        this.#settle(frame.id)?.resolve(frame.result);
        return;
      case 'error': {
        const { code, message } = frame.error;
        const pending = frame.id === null ? undefined : this.#settle(frame.id);
        if (pending) pending.reject(new RelayError(code, message));
        else this.#logger.warn(`The RELAY server reports an error that belongs to no request: ${code} ${message}`);
        return;
      }
      case 'invalid':
        this.#logger.warn(`A frame of the RELAY server cannot be read: ${frame.error.message}`);
        if (frame.error.code === rpcErrors.invalidParams && frame.id !== null) this.respondError(frame.id, frame.error);
    }
  }

  #settle(id: string): Pending | undefined {
    const pending = this.#pending.get(id);
    if (!pending) return undefined;
    this.#pending.delete(id);
    clearTimeout(pending.timer);
    return pending;
  }

  #end(socketReason: string): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const reason = this.#closeReason ?? socketReason;
    for (const { method, reject, timer } of this.#pending.values()) {
      clearTimeout(timer);
      reject(
        localError(
          `${method} got no answer: the connection to ${this.#url} was lost (${reason}); the server may have carried it out all the same.`,
        ),
      );
    }
    this.#pending.clear();
    this.#resolveClosed(reason);
  }
}
