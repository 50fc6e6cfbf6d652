import type { Logger } from '../logging/index.js';
import { openHeaders } from '../security/index.js';
import type { IncomingHeaders } from './incoming.js';

/**
 * Says where a request is to go: a route such as `/sales`, or nothing to have it answered where it came.
 * @param body What was posted.
 * @param headers The request's headers, in lower case, without those that carry credentials.
 */
export type RoutingCallback = (
  body: Record<string, unknown>,
  headers: Record<string, string>,
) => string | null | undefined | Promise<string | null | undefined>;

/** A path with a slash in front and none at its end; `''` is the root. */
export function pathOf(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '' : `/${bare}`;
}

/**
 * A route as a key: as it stands in URLs, without a slash at its end; `''` is the root.
 * @throws {TypeError} When it is no path.
 */
export function routeOf(route: string): string {
  if (typeof route !== 'string' || /[?#\s]/.test(route))
    throw new TypeError(`The route is ${JSON.stringify(route)}; it is a path, such as "/support".`);
  return pathOf(new URL(pathOf(route) || '/', 'http://x').pathname);
}

/** A path without slashes at its end. */
export function withoutSlash(path: string): string {
  // Nearly all end in none or in one, which is no work for a pattern.
  return path.endsWith('/') ? path.replace(/\/+$/, '') : path;
}

/** The path of a request's URL, without a slash at its end. Such a URL is whole and normal already. */
export function pathnameOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  if (start < 0) return '';
  const query = url.indexOf('?', start);
  const whole = query < 0 ? url : url.slice(0, query);
  const fragment = whole.indexOf('#', start);
  return withoutSlash(fragment < 0 ? whole.slice(start) : whole.slice(start, fragment));
}

/** What a routing callback is asked with. */
export interface RoutingQuestion {
  readonly callback: RoutingCallback;
  readonly body: Record<string, unknown>;
  readonly headers: IncomingHeaders;
  /** Path that the request came to. */
  readonly path: string;
  /** Base of the service's public URLs; a path in it stands in front of routes. */
  readonly base: string;
  readonly log: Logger;
}

/**
 * Asks a routing callback.
 * @returns A redirect (307, so that method and body stay) to the route that it names; `undefined` to answer here: when
 *   it names none, the path that the request came to, or fails.
 */
export async function askRoute({
  callback,
  body,
  headers,
  path,
  base,
  log,
}: RoutingQuestion): Promise<Response | undefined> {
  let route: unknown;
  try {
    route = await callback(body, openHeaders(headers));
  } catch (error) {
    log.error('A routing callback failed; the request is answered where it came.', { error, path });
    return undefined;
  }
  if (route === null || route === undefined || route === '') return undefined;
  if (typeof route !== 'string' || !/^(\/(?!\/)|https?:\/\/)[^\s\p{Cc}]*$/u.test(route)) {
    log.error('A routing callback named no route; it takes a path such as "/sales". The request is answered here.', {
      given: typeof route === 'string' ? route : typeof route,
      path,
    });
    return undefined;
  }
  if (!route.startsWith('/')) return redirect(route);
  if (pathOf(route) === pathOf(path)) return undefined;
  return redirect(new URL(base).pathname.replace(/\/+$/, '') + route);
}

const redirect = (location: string) => new Response(null, { status: 307, headers: { Location: location } });
