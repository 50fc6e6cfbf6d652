import type { Eventual } from '../config/index.js';
import type { Logger } from '../logging/index.js';
import { parseBasicAuth } from '../security/index.js';
import {
  admit,
  askRoute,
  type Guards,
  HttpError,
  type IncomingRequest,
  isAnswer,
  json,
  parseObject,
  pathnameOf,
  preflight,
  type Reply,
  type RoutingCallback,
  readText,
  responseHeaders,
  withoutSlash,
} from '../server/index.js';
import { SwmlError } from '../swml/index.js';
import { observeRefusal } from '../telemetry/index.js';
import type { Data } from './data.js';
import { checkSignature, type Signing, Unsigned } from './signed.js';

/** A request to a service, read. */
export interface ServiceRequest {
  readonly request: IncomingRequest;
  /** Made when it is asked for. */
  readonly url: URL;
  /** The query of the URL, a copy each time. */
  readonly query: Record<string, string>;
  readonly body: Data;
  /** Path of the service's endpoint, without a slash at its end. */
  readonly basePath: string;
  /** Whether the platform has signed it; `true` also where signatures are not asked for. */
  readonly vouchedFor: boolean;
}

class ReadRequest implements ServiceRequest {
  private parsed: URL | undefined;

  constructor(
    readonly request: IncomingRequest,
    readonly body: Data,
    readonly basePath: string,
    readonly vouchedFor: boolean,
  ) {}

  get url(): URL {
    this.parsed ??= new URL(this.request.url);
    return this.parsed;
  }

  get query(): Record<string, string> {
    // Most URLs have none, and then need not be read.
    return this.request.url.includes('?') ? Object.fromEntries(this.url.searchParams) : {};
  }
}

/** What is answered at a path. */
export interface Route {
  readonly methods: readonly string[];
  /** Whether the platform signs what it posts here, by what is in it. Default: it does not. */
  readonly signed?: (body: Data) => boolean;
  readonly answer: (request: ServiceRequest) => Eventual<Reply>;
  /** Answers a body that is no JSON object. Default: 400. */
  readonly unreadable?: (error: HttpError) => Response;
}

/** What a service does with what is asked of it. */
export interface Endpoints {
  readonly name: string;
  readonly log: Logger;
  readonly guards: Guards;
  /** Most bytes of a body. */
  readonly bodyLimit: number;
  readonly authenticate: (username: string, password: string) => boolean | Promise<boolean>;
  /** Whether an `Authorization` header is right as it stands; `false` leaves it to {@link authenticate}. */
  readonly recognises: (authorization: string) => boolean;
  /** How signatures are checked; `undefined` asks for none. */
  readonly signing?: Signing | undefined;
  /** By path below the endpoint, without a slash at its end: `''` is the endpoint itself. */
  readonly routes: ReadonlyMap<string, Route>;
  /** Asked where to send what is posted, by path below the endpoint. */
  readonly callbacks: RoutingCallbacks;
  /** Base of the URLs under which the sender of a request reaches the server. */
  readonly base: (request: IncomingRequest) => string;
  /** Whether further requests are welcome. */
  readonly ready: () => boolean;
}

/** Routing callbacks, by path below an endpoint. */
export type RoutingCallbacks = ReadonlyMap<string, RoutingCallback>;

/**
 * Answers a request to a service.
 * @param basePath Path of the service's endpoint; what lies below it are its webhooks.
 * @param callbacks Asked before the service's own.
 */
export function answerRequest(
  service: Endpoints,
  request: IncomingRequest,
  basePath: string,
  callbacks?: RoutingCallbacks,
): Promise<Reply> {
  return dispatch(service, request, withoutSlash(basePath), callbacks).then(
    (reply) => withHeaders(service, request, reply),
    (error) => withHeaders(service, request, refuse(service, request, error)),
  );
}

function withHeaders(service: Endpoints, request: IncomingRequest, reply: Reply): Reply {
  const headers = responseHeaders(service.guards, request);
  for (const name in headers) {
    if (isAnswer(reply)) return reply.with(headers);
    reply.headers.set(name, headers[name] as string);
  }
  return reply;
}

function refuse(service: Endpoints, request: IncomingRequest, error: unknown): Response {
  const where = { method: request.method, path: new URL(request.url).pathname };
  if (error instanceof HttpError) {
    observeRefusal(service.name, error.status);
    if (error instanceof Unsigned)
      service.log.warn('A request was refused for its signature.', { ...where, why: error.reason });
    return error.toResponse();
  }
  service.log.error('A request could not be answered.', { error, ...where });
  if (error instanceof SwmlError) return json({ error: 'The document is not valid', reason: error.message }, 500);
  return json({ error: 'Internal server error' }, 500);
}

async function dispatch(
  service: Endpoints,
  request: IncomingRequest,
  basePath: string,
  callbacks: RoutingCallbacks | undefined,
): Promise<Reply> {
  const path = pathnameOf(request.url);
  const health = probe(service, path, basePath);
  if (health) return health;
  admit(service.guards, request);
  const { rateLimit } = service.guards;
  if (rateLimit) await rateLimit.admit(request);
  const below = path === basePath || path.startsWith(`${basePath}/`);
  const name = path.slice(basePath.length);
  const asked = below ? callbacksAt(name, callbacks, service.callbacks) : none;
  // Where a callback sends nothing elsewhere, its path answers as the endpoint does.
  const route = below
    ? (service.routes.get(name) ?? (asked.length > 0 ? service.routes.get('') : undefined))
    : undefined;
  if (!route) throw new HttpError(404, 'Not found', {}, await pathsFor(service, request, basePath));
  if (request.method === 'OPTIONS') return preflight(service.guards, request);
  if (!recognised(service, request)) await authenticate(service, request);
  if (!route.methods.includes(request.method))
    throw new HttpError(405, `${request.method} is not possible here`, { Allow: route.methods.join(', ') });
  const posted = request.method === 'POST';
  const text = posted ? await readText(request, service.bodyLimit) : '';
  let body: Data;
  try {
    body = parseObject(text);
  } catch (error) {
    if (error instanceof HttpError && route.unreadable) return route.unreadable(error);
    throw error;
  }
  const required = posted && (route.signed?.(body) ?? false);
  const vouchedFor =
    service.signing === undefined ||
    checkSignature(service.signing, { request, body: text, base: service.base(request), required });
  for (const callback of posted ? asked : []) {
    const { log } = service;
    const elsewhere = await askRoute({
      callback,
      body,
      headers: request.headers,
      path: new URL(request.url).pathname,
      base: service.base(request),
      log,
    });
    if (elsewhere) return elsewhere;
  }
  return route.answer(new ReadRequest(request, body, basePath, vouchedFor));
}

const none: readonly RoutingCallback[] = [];

/** The callbacks to ask at a path, in order. Nearly always there are none. */
function callbacksAt(
  name: string,
  before: RoutingCallbacks | undefined,
  own: RoutingCallbacks,
): readonly RoutingCallback[] {
  if (own.size === 0 && !before?.size) return none;
  return [before?.get(name), own.get(name)].filter((callback) => callback !== undefined);
}

/** Probes come without credentials, at the root or below the endpoint. */
function probe({ ready }: Endpoints, path: string, basePath: string): Response | undefined {
  const name = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  if (name === '/health') return json({ status: 'ok' });
  if (name === '/ready') return ready() ? json({ status: 'ready' }) : json({ status: 'not_ready' }, 503);
  return undefined;
}

/** What there is to be found, for those who may know. */
async function pathsFor(service: Endpoints, request: IncomingRequest, basePath: string): Promise<{ paths?: string[] }> {
  if (!recognised(service, request) && !(await authenticated(service, request))) return {};
  return { paths: [...service.routes.keys()].map((name) => `${basePath}${name}` || '/') };
}

function recognised(service: Endpoints, request: IncomingRequest): boolean {
  const authorization = request.headers.get('authorization');
  return authorization !== null && service.recognises(authorization);
}

async function authenticate(service: Endpoints, request: IncomingRequest): Promise<void> {
  if (await authenticated(service, request)) return;
  throw new HttpError(401, 'Unauthorized', { 'WWW-Authenticate': 'Basic realm="SignalWire Agent", charset="UTF-8"' });
}

async function authenticated(service: Endpoints, request: IncomingRequest): Promise<boolean> {
  const credentials = parseBasicAuth(request.headers.get('authorization'));
  return credentials !== undefined && (await service.authenticate(...credentials));
}
