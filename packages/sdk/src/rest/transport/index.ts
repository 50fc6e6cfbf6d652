import type { Transport, WireResponse } from './types.js';

export { streamed } from './streamed.js';
export type { Cancellation, RequestSource, Transport, WireRequest, WireResponse } from './types.js';

/**
 * The way to send requests from here: the given `fetch`, else a pool of `undici`, else the global `fetch`.
 * Loaded at the first request, so that a client costs nothing until it is used.
 */
export async function openTransport(origin: string, fetch: typeof globalThis.fetch | undefined): Promise<Transport> {
  const pooled = fetch ? undefined : await loadPool();
  if (pooled) return pooled.undiciTransport(origin);
  const { fetchTransport } = await import('./fetch.js');
  return fetchTransport(origin, fetch ?? globalThis.fetch);
}

/** The platform's id of a request. */
export function requestIdOf(response: WireResponse): string | null {
  return response.header('x-request-id') ?? response.header('request-id') ?? null;
}

/** The pool's module, or `undefined` where the runtime cannot load it but has a `fetch` of its own. */
async function loadPool(): Promise<typeof import('./undici.js') | undefined> {
  try {
    return await import('./undici.js');
  } catch (error) {
    if (typeof globalThis.fetch !== 'function') throw error;
    return undefined;
  }
}
