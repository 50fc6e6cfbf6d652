import type { Logger } from '../logging/index.js';
import { parseBasicAuth } from '../security/index.js';
import {
  admit,
  corsHeaders,
  type Guards,
  HttpError,
  isShuttingDown,
  json,
  preflight,
  readJson,
} from '../server/index.js';
import { SwmlError } from '../swml/index.js';
import type { Data } from './data.js';

/** A request to a service, read. */
export interface ServiceRequest {
  readonly request: Request;
  readonly url: URL;
  readonly body: Data;
  /** Path of the service's endpoint, without a slash at its end. */
  readonly basePath: string;
}

/** What is answered at a path. */
export interface Route {
  readonly methods: readonly string[];
  readonly answer: (request: ServiceRequest) => Promise<Response>;
}

/** What a service does with what is asked of it. */
export interface Endpoints {
  readonly log: Logger;
  readonly guards: Guards;
  /** Most bytes of a body. */
  readonly bodyLimit: number;
  readonly authenticate: (username: string, password: string) => boolean | Promise<boolean>;
  /** By path below the endpoint, without a slash at its end: `''` is the endpoint itself. */
  readonly routes: ReadonlyMap<string, Route>;
}

/**
 * Answers a request to a service.
 * @param basePath Path of the service's endpoint; what lies below it are its webhooks.
 */
export async function answerRequest(service: Endpoints, request: Request, basePath: string): Promise<Response> {
  try {
    const response = await dispatch(service, request, basePath.replace(/\/+$/, ''));
    for (const [name, value] of Object.entries(corsHeaders(service.guards, request))) response.headers.set(name, value);
    return response;
  } catch (error) {
    if (error instanceof HttpError) return error.toResponse();
    service.log.error('A request could not be answered.', {
      error,
      method: request.method,
      path: new URL(request.url).pathname,
    });
    if (error instanceof SwmlError) return json({ error: 'The document is not valid', reason: error.message }, 500);
    return json({ error: 'Internal server error' }, 500);
  }
}

async function dispatch(service: Endpoints, request: Request, basePath: string): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\/+$/, '');
  const health = probe(path, basePath);
  if (health) return health;
  admit(service.guards, request);
  const below = path === basePath || path.startsWith(`${basePath}/`);
  const route = below ? service.routes.get(path.slice(basePath.length)) : undefined;
  if (!route)
    throw new HttpError(
      404,
      'Not found',
      {},
      { paths: [...service.routes.keys()].map((name) => `${basePath}${name}` || '/') },
    );
  if (request.method === 'OPTIONS') return preflight(service.guards, request);
  await authenticate(service, request);
  if (!route.methods.includes(request.method))
    throw new HttpError(405, `${request.method} is not possible here`, { Allow: route.methods.join(', ') });
  const body = request.method === 'POST' ? await readJson(request, service.bodyLimit) : {};
  return route.answer({ request, url, body, basePath });
}

/** Probes come without credentials, at the root or below the endpoint. */
function probe(path: string, basePath: string): Response | undefined {
  const name = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  if (name === '/health') return json({ status: 'ok' });
  if (name === '/ready') return isShuttingDown() ? json({ status: 'not_ready' }, 503) : json({ status: 'ready' });
  return undefined;
}

async function authenticate(service: Endpoints, request: Request): Promise<void> {
  const credentials = parseBasicAuth(request.headers.get('authorization'));
  if (credentials && (await service.authenticate(...credentials))) return;
  throw new HttpError(401, 'Unauthorized', { 'WWW-Authenticate': 'Basic realm="SignalWire Agent", charset="UTF-8"' });
}
