import { envFlag, envInteger, envList, envText, type Fallback } from '../config/index.js';
import type { StateStore } from '../state/index.js';
import type { IncomingRequest } from './incoming.js';
import { RateLimit } from './rate-limit.js';
import { HttpError } from './responses.js';

/** What a server asks of requests before it looks at them. */
export interface Guards {
  /** Values of the `Host` header that are let in; `undefined` lets in any. */
  readonly allowedHosts: readonly string[] | undefined;
  /** Origins whose pages may read responses; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** Refuse a POST that comes from a page of another origin. */
  readonly csrf: boolean;
  /** Requests that are let in from one address; `undefined` is any number. */
  readonly rateLimit?: RateLimit | undefined;
  /** What `Strict-Transport-Security` says where requests come over TLS; `undefined` says nothing. */
  readonly hsts?: string | undefined;
}

/**
 * The guards that the environment asks for: `SWML_ALLOWED_HOSTS`, `SWML_CORS_ORIGINS`, `SWML_CSRF_PROTECTION`,
 * `SWML_RATE_LIMIT`, `SWML_USE_HSTS` and `SWML_HSTS_MAX_AGE`. [environment-variables]
 * @param store Where requests are counted at that moment. Default: the process's own, `sharedStateStore()`.
 * @param settings What a configuration file says, behind the environment.
 * @throws {RangeError} When a number among them is none.
 */
export function guardsFromEnvironment(
  store: () => StateStore | undefined = () => undefined,
  settings?: Fallback,
): Guards {
  const perMinute = envInteger('SWML_RATE_LIMIT', {}, settings);
  return {
    allowedHosts: hostsOf(envList('SWML_ALLOWED_HOSTS', settings)),
    corsOrigins: envList('SWML_CORS_ORIGINS', settings) ?? ['*'],
    csrf: envFlag('SWML_CSRF_PROTECTION', settings),
    rateLimit:
      perMinute === undefined
        ? undefined
        : new RateLimit(perMinute, () => store() ?? sharedStore(), envFlag('SWML_TRUST_PROXY_HEADERS', settings)),
    hsts:
      envText('SWML_USE_HSTS', settings) === 'false'
        ? undefined
        : `max-age=${envInteger('SWML_HSTS_MAX_AGE', { min: 0 }, settings) ?? 31_536_000}; includeSubDomains`,
  };
}

/** `*` among them is any. */
const hostsOf = (names: readonly string[] | undefined) =>
  names?.includes('*') ? undefined : names?.map((host) => host.toLowerCase());

/** Loaded by the first request that is counted: most programs count none. */
const sharedStore = async () => (await import('../state/index.js')).sharedStateStore();

/** @throws {HttpError} 403 when the request is not to be let in. */
export function admit({ allowedHosts, corsOrigins, csrf }: Guards, request: IncomingRequest): void {
  if (allowedHosts) {
    const host = (request.headers.get('host') ?? new URL(request.url).host).toLowerCase();
    if (!allowedHosts.includes(host) && !allowedHosts.includes(host.replace(/:\d+$/, '')))
      throw new HttpError(403, 'Host not allowed');
  }
  if (!csrf || request.method !== 'POST') return;
  const origin = request.headers.get('origin');
  // That any page may read answers does not let any page post: "*" names no origin.
  if (origin !== null && !corsOrigins.includes(origin)) throw new HttpError(403, 'Origin not allowed');
}

/** Most requests come from no page, and over no TLS of ours: they all share these. */
const none: Readonly<Record<string, string>> = {};

/**
 * Lets in what no page sent, and pages of the server itself and of origins that are named, whatever `SWML_CSRF_PROTECTION`
 * says: for what a browser that knows the credentials must not be made to do.
 * @param base Base of the URLs that lead to the server.
 * @throws {HttpError} 403 for every other page.
 */
export function admitPage({ corsOrigins }: Guards, request: IncomingRequest, base: string): void {
  const origin = request.headers.get('origin');
  if (origin === null || corsOrigins.includes(origin) || new URL(base).origin === origin) return;
  throw new HttpError(403, 'Origin not allowed');
}

/** The headers that let pages of allowed origins read a response. */
export function corsHeaders({ corsOrigins }: Guards, request: IncomingRequest): Readonly<Record<string, string>> {
  const origin = request.headers.get('origin');
  if (origin === null) return none;
  if (corsOrigins.includes('*')) return { 'Access-Control-Allow-Origin': '*' };
  return corsOrigins.includes(origin) ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : { Vary: 'Origin' };
}

/** The headers of every response to this request, whatever it says. */
export function responseHeaders(guards: Guards, request: IncomingRequest): Readonly<Record<string, string>> {
  const cors = corsHeaders(guards, request);
  return guards.hsts !== undefined && request.url.startsWith('https:')
    ? { ...cors, 'Strict-Transport-Security': guards.hsts }
    : cors;
}

/** The answer to a page's question whether it may send a request. */
export function preflight(guards: Guards, request: IncomingRequest): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(guards, request),
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type',
      'Access-Control-Max-Age': '600',
    },
  });
}
