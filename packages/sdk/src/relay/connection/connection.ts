import { type JsonRpcError, type ReadFrame, readFrame, rpcErrors } from '@signalwire/protocol/relay';
import { onAbort } from '../abort.js';
import { AnswerLost, localError, notSent, RelayError, RequestTimeout } from '../errors.js';
import type { RelayLogger } from '../logger.js';
import type { OpenSocket, Socket } from './socket.js';

/** A request of the server. */
export type ServerRequest = Extract<ReadFrame, { kind: 'request' }>;

interface Pending {
  method: string;
  resolve(result: Record<string, unknown>): void;
  reject(error: unknown): void;
  timer: NodeJS.Timeout;
  /** Stops listening to the caller's signal. */
  forgetSignal: (() => void) | undefined;
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
  /** Whether anything came since this was last set to `false`. */
  heard = false;

  readonly #url: string;
  readonly #logger: RelayLogger;
  readonly #closeMs: number;
  readonly #onRequest: (request: ServerRequest) => void;
  readonly #socket: Socket;
  readonly #pending = new Map<string, Pending>();
  #isOpen = false;
  #isClosed = false;
  #closeReason: string | undefined;
  #whenIdle: (() => void) | undefined;
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
      pinged: () => {
        this.heard = true;
      },
      closed: (reason) => {
        rejectOpened(localError(`Could not connect to ${url}: ${reason}.`));
        this.#end(reason);
      },
    });
  }

  get isUp(): boolean {
    return this.#isOpen && !this.#isClosed;
  }

  /**
   * Sends a request and waits for its answer.
   * @returns The answer's `result`, whatever code is in it.
   * @throws {RelayError} with the server's error; with -1 when the answer does not come within `timeoutMs` or the
   *   connection is lost first. The signal's reason when that is aborted first.
   */
  request(method: string, params: object, timeoutMs: number, signal?: AbortSignal): Promise<Record<string, unknown>> {
    if (!this.isUp) return Promise.reject(notSent(method, 'not connected.'));
    if (signal?.aborted) return Promise.reject(signal.reason);
    const id = crypto.randomUUID();
    let text: string;
    try {
      text = JSON.stringify({ jsonrpc: '2.0', id, method, params });
    } catch (error) {
      return Promise.reject(error);
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(id)?.reject(new RequestTimeout(method, timeoutMs)), timeoutMs);
      const forgetSignal = signal && onAbort(signal, () => this.#settle(id)?.reject(signal.reason));
      this.#pending.set(id, { method, resolve, reject, timer, forgetSignal });
      this.#send(text);
    });
  }

  /** Sends a request whose answer nobody waits for. */
  notify(method: string, params: object): void {
    this.#send(JSON.stringify({ jsonrpc: '2.0', id: crypto.randomUUID(), method, params }));
  }

  /** The answer that says no more than "received". */
  acknowledge(id: string): void {
    this.#send(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{}}`);
  }

  respond(id: string, result: object): void {
    this.#send(JSON.stringify({ jsonrpc: '2.0', id, result }));
  }

  respondError(id: string, error: JsonRpcError): void {
    this.#send(JSON.stringify({ jsonrpc: '2.0', id, error }));
  }

  /** Waits until every request is answered, at most so long. */
  idle(ms: number): Promise<void> {
    if (this.#pending.size === 0 || this.#isClosed) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#whenIdle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
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

  #send(text: string): void {
    if (!this.isUp) return;
    this.#socket.send(text);
  }

  #receive(text: string): void {
    if (this.#isClosed) return;
    this.heard = true;
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
    pending.forgetSignal?.();
    if (this.#pending.size === 0) this.#whenIdle?.();
    return pending;
  }

  #end(socketReason: string): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const reason = this.#closeReason ?? socketReason;
    for (const id of [...this.#pending.keys()]) {
      const pending = this.#settle(id);
      pending?.reject(new AnswerLost(pending.method, this.#url, reason));
    }
    this.#resolveClosed(reason);
  }
}
