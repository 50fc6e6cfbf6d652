import type { Transport, WireRequest, WireResponse } from './types.js';

/** Requests through a `fetch`, for runtimes without `undici` and for users who bring their own. */
export function fetchTransport(origin: string, fetch: typeof globalThis.fetch): Transport {
  return {
    async send({ method, path, headers, body, cancellation: { signal }, source }: WireRequest) {
      // `source` means nothing to a real `fetch`; one that stands in for the network answers by it.
      const init = { method, headers, body: body ?? null, signal, redirect: 'manual' as const, source };
      const response = await fetch(origin + path, init);
      return new FetchResponse(response);
    },
    close: async () => undefined,
  };
}

class FetchResponse implements WireResponse {
  constructor(private readonly response: Response) {}

  get status(): number {
    return this.response.status;
  }

  header(name: string): string | undefined {
    return this.response.headers.get(name) ?? undefined;
  }

  headers(): Record<string, string> {
    return Object.fromEntries(this.response.headers);
  }

  text(): Promise<string> {
    return this.response.text();
  }

  toResponse(): Response {
    return this.response;
  }
}
