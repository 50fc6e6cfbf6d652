import { type Dispatcher, Pool } from 'undici';
import type { Transport, WireRequest, WireResponse } from './types.js';

/** Connections to one space at most; above that, requests queue. */
const connections = 64;

/** Requests over a pool of kept-alive connections. Timeouts are the caller's, through the signal. */
export function undiciTransport(origin: string): Transport {
  const pool = new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
  return {
    async send({ method, path, headers, body, signal }: WireRequest) {
      return new UndiciResponse(
        await pool.request({ method: method as Dispatcher.HttpMethod, path, headers, body: body ?? null, signal }),
      );
    },
    close: () => pool.close(),
  };
}

class UndiciResponse implements WireResponse {
  constructor(private readonly response: Dispatcher.ResponseData) {}

  get status(): number {
    return this.response.statusCode;
  }

  header(name: string): string | undefined {
    return flat(this.response.headers[name]);
  }

  headers(): Record<string, string> {
    const out: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.response.headers)) {
      const text = flat(value);
      if (text !== undefined) out[name] = text;
    }
    return out;
  }

  text(): Promise<string> {
    return this.response.body.text();
  }

  toResponse(): Response {
    const { statusCode: status, body } = this.response;
    const empty = status === 204 || status === 205;
    if (empty) body.resume();
    // The types of undici leave out the stream that its bodies have, as those of `fetch` do.
    const stream = (body as unknown as { readonly body: ReadableStream }).body;
    return new Response(empty ? null : stream, { status, headers: this.headers() });
  }
}

const flat = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join(', ') : value;
