import { type Dispatcher, Pool } from 'undici';
import { trustedCertificates } from '../../environment/index.js';
import type { Transport, WireRequest, WireResponse } from './types.js';

/** Connections to one space at most; above that, requests queue. */
const connections = 64;

/**
 * Requests over a pool of kept-alive connections. Timeouts are the caller's, through the cancellation.
 * @throws {Error} When the file of SIGNALWIRE_REST_CA_FILE cannot be used.
 */
export function undiciTransport(origin: string): Transport {
  const ca = trustedCertificates('SIGNALWIRE_REST_CA_FILE');
  const pool = new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0, ...(ca ? { connect: { ca } } : {}) });
  return {
    send: (request) => new Promise((resolve, reject) => dispatch(pool, request, resolve, reject)),
    close: () => pool.close(),
  };
}

function dispatch(
  pool: Pool,
  { method, path, headers, body, cancellation }: WireRequest,
  resolve: (response: WireResponse) => void,
  reject: (fault: unknown) => void,
): void {
  const exchange = new Exchange(resolve, reject);
  cancellation.onEnd = () => exchange.cancel();
  pool.dispatch(
    // The pool writes headers, it does not change them.
    { method: method as Dispatcher.HttpMethod, path, headers: headers as Record<string, string>, body: body ?? null },
    exchange,
  );
}

/**
 * One exchange on the pool's lowest level, where a request costs about half of what it does through `pool.request`:
 * it takes the chunks of a body as they come, and makes a stream of them only for those who ask for one.
 */
class Exchange implements WireResponse, Dispatcher.DispatchHandler {
  status = 0;
  #headers: Record<string, string | string[] | undefined> = {};
  #chunks: Buffer[] = [];
  #done = false;
  #fault: unknown;
  #controller: Dispatcher.DispatchController | undefined;
  /** What waits for the rest of the body. */
  #reader: BodyReader | undefined;

  constructor(
    private readonly resolve: (response: WireResponse) => void,
    private readonly reject: (fault: unknown) => void,
  ) {}

  cancel(): void {
    const fault = new Error('The request was cancelled.');
    // While the request waits for a connection there is nothing to abort yet; it is aborted when it starts.
    this.onResponseError(undefined, fault);
    this.#controller?.abort(fault);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#fault !== undefined) controller.abort(this.#fault as Error);
  }

  onResponseStart(_: unknown, status: number, headers: Record<string, string | string[] | undefined>): void {
    if (status < 200) return;
    this.status = status;
    this.#headers = headers;
    this.resolve(this);
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    // A pool that goes on after a pause may have nothing yet. Passed on, it would be read, asked for again, and so on.
    if (chunk.length === 0) return;
    if (this.#reader?.data) this.#reader.data(chunk);
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#done = true;
    this.#reader?.end();
  }

  onResponseError(_: unknown, fault: unknown): void {
    if (this.#done || this.#fault !== undefined) return;
    this.#fault = fault;
    this.reject(fault);
    this.#reader?.fail(fault);
  }

  header(name: string): string | undefined {
    return flat(this.#headers[name]);
  }

  headers(): Record<string, string> {
    const out: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.#headers)) {
      const text = flat(value);
      if (text !== undefined) out[name] = text;
    }
    return out;
  }

  text(): Promise<string> {
    return new Promise((resolve, fail) => this.#read({ end: () => resolve(decode(this.#chunks)), fail }));
  }

  toResponse(): Response {
    const empty = this.status === 204 || this.status === 205 || this.status === 304;
    return new Response(empty ? null : this.#stream(), { status: this.status, headers: this.headers() });
  }

  #stream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>({
      start: (stream) => {
        for (const chunk of this.#chunks) stream.enqueue(chunk);
        this.#read({
          data: (chunk) => {
            stream.enqueue(chunk);
            if ((stream.desiredSize ?? 0) <= 0) this.#controller?.pause();
          },
          end: () => stream.close(),
          fail: (fault) => stream.error(fault),
        });
      },
      pull: () => this.#controller?.resume(),
      cancel: () => this.cancel(),
    });
  }

  #read(reader: BodyReader): void {
    this.#reader = reader;
    if (this.#fault !== undefined) reader.fail(this.#fault);
    else if (this.#done) reader.end();
  }
}

interface BodyReader {
  /** Takes a chunk; without it, chunks are kept. */
  data?(chunk: Buffer): void;
  end(): void;
  fail(fault: unknown): void;
}

function decode(chunks: Buffer[]): string {
  const text = (chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const flat = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;
