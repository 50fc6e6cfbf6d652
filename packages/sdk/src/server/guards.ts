import { envFlag, envList } from '../config/index.js';
import { HttpError } from './responses.js';

/** What a server asks of requests before it looks at them. */
export interface Guards {
  /** Values of the `Host` header that are let in; `undefined` lets in any. */
  readonly allowedHosts: readonly string[] | undefined;
  /** Origins whose pages may read responses; `*` is any. */
  readonly corsOrigins: readonly string[];
  /** Refuse a POST that comes from a page of another origin. */
  readonly csrf: boolean;
}

/** The guards that the environment asks for. */
export function guardsFromEnvironment(): Guards {
  return {
    allowedHosts: envList('SWML_ALLOWED_HOSTS'),
    corsOrigins: envList('SWML_CORS_ORIGINS') ?? ['*'],
    csrf: envFlag('SWML_CSRF_PROTECTION'),
  };
}

/** @throws {HttpError} 403 when the request is not to be let in. */
export function admit({ allowedHosts, corsOrigins, csrf }: Guards, request: Request): void {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (allowedHosts && !allowedHosts.includes(host) && !allowedHosts.includes(host.replace(/:\d+$/, '')))
    throw new HttpError(403, 'Host not allowed');
  const origin = request.headers.get('origin');
  if (csrf && request.method === 'POST' && origin !== null && !corsOrigins.includes(origin))
    throw new HttpError(403, 'Origin not allowed');
}

/** The headers that let pages of allowed origins read a response. */
export function corsHeaders({ corsOrigins }: Guards, request: Request): Record<string, string> {
  const origin = request.headers.get('origin');
  if (origin === null) return {};
  if (corsOrigins.includes('*')) return { 'Access-Control-Allow-Origin': '*' };
  return corsOrigins.includes(origin) ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : { Vary: 'Origin' };
}

/** The answer to a page's question whether it may send a request. */
export function preflight(guards: Guards, request: Request): Response {
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
