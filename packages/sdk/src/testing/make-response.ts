import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import type { Answer } from './answers.js';

/** A response with a JSON body; without one when there is nothing to say. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  if (value === undefined) return new Response(null, { status, headers });
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** An answer that is an error. */
export function failure(
  status: number,
  body: object | string,
  { headers = {}, delay = 0 }: { headers?: Readonly<Record<string, string>> | undefined; delay?: number | undefined },
): Answer {
  if (!(Number.isInteger(status) && status >= 400 && status <= 599))
    throw new TypeError(`The status of an error is 400 to 599. Given: ${String(status)}.`);
  return async (_, signal) => {
    await wait(delay, signal);
    return typeof body === 'string' ? new Response(body, { status, headers }) : json(status, body, headers);
  };
}

/** No answer: the connection breaks. */
export const disconnected: Answer = async () => {
  throw new TypeError('fetch failed', {
    cause: Object.assign(new Error('The other side closed the connection, as the test wants it.'), {
      code: 'ECONNRESET',
    }),
  });
};

/** No answer, until the caller gives up. */
export const hanging: Answer = (_, signal) => wait(Number.POSITIVE_INFINITY, signal) as Promise<never>;

/** Pages that link to each other, in the style of the operation. */
export function pagesOf(operation: OperationId, pages: readonly (readonly unknown[])[]): Answer {
  const { paging, items = 'data', success }: Route = routes[operation];
  if (paging === undefined) throw new TypeError(`${operation} is no list: it has no pages.`);
  return async ({ url }) => {
    const here = new URL(url);
    const index = Number(here.searchParams.get('fake_page') ?? 0);
    const next = new URL(here);
    next.searchParams.set('fake_page', String(index + 1));
    const link = index + 1 < pages.length ? next.pathname + next.search : undefined;
    const page = { [items]: pages[index] ?? [] };
    if (paging === 'laml') return json(success, { ...page, next_page_uri: link ?? null });
    const self = here.pathname + here.search;
    return json(success, paging === 'links' ? { ...page, links: { self, ...(link ? { next: link } : {}) } } : page);
  };
}

/** Waits, unless the caller gives up. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const give = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer =
      milliseconds === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(() => {
            signal?.removeEventListener('abort', give);
            resolve();
          }, milliseconds);
    if (signal?.aborted) give();
    else signal?.addEventListener('abort', give, { once: true });
  });
}
