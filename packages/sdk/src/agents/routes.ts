import type { SwaigResponse } from '@signalwire/protocol/swaig';
import type { Logger } from '../logging/index.js';
import { parseBasicAuth } from '../security/index.js';
import {
  admit,
  corsHeaders,
  type Guards,
  HttpError,
  isShuttingDown,
  json,
  jsonText,
  preflight,
  readJson,
} from '../server/index.js';
import { SwmlError } from '../swml/index.js';
import type { FunctionCall } from './call-function.js';
import { isFunctionCall } from './call-request.js';
import type { Data } from './definition.js';

/** A request to an agent, read. */
export interface AgentRequest {
  readonly request: Request;
  readonly url: URL;
  readonly body: Data;
  /** Path of the agent's endpoint, without a slash at its end. */
  readonly basePath: string;
}

/** What an agent does with what is asked of it. */
export interface AgentEndpoints {
  readonly log: Logger;
  readonly guards: Guards;
  /** Most bytes of a body. */
  readonly bodyLimit: number;
  readonly authenticate: (username: string, password: string) => boolean | Promise<boolean>;
  /** The document, as JSON text. */
  readonly document: (request: AgentRequest) => Promise<string>;
  readonly call: (request: AgentRequest, call: FunctionCall) => Promise<SwaigResponse>;
  readonly report: (request: AgentRequest) => Promise<void>;
  readonly debugEvent: (request: AgentRequest) => Promise<void>;
}

type Route = {
  methods: readonly string[];
  answer: (agent: AgentEndpoints, request: AgentRequest) => Promise<Response>;
};

const routes: Record<string, Route> = {
  '': {
    methods: ['GET', 'POST'],
    // A webhook URL set by hand may name the endpoint itself, so that functions are called here too.
    answer: (agent, request) =>
      isFunctionCall(request.body) ? callFunction(agent, request) : sendDocument(agent, request),
  },
  '/swaig': { methods: ['POST'], answer: callFunction },
  '/post_prompt': {
    methods: ['POST'],
    answer: async (agent, request) => {
      await agent.report(request);
      return json({ ok: true });
    },
  },
  '/debug_events': {
    methods: ['POST'],
    answer: async (agent, request) => {
      await agent.debugEvent(request);
      return json({ ok: true });
    },
  },
};

/**
 * Answers a request to an agent.
 * @param basePath Path of the agent's endpoint; what lies below it are its webhooks.
 */
export async function answerRequest(agent: AgentEndpoints, request: Request, basePath: string): Promise<Response> {
  try {
    const response = await dispatch(agent, request, basePath.replace(/\/+$/, ''));
    for (const [name, value] of Object.entries(corsHeaders(agent.guards, request))) response.headers.set(name, value);
    return response;
  } catch (error) {
    if (error instanceof HttpError) return error.toResponse();
    agent.log.error('A request could not be answered.', {
      error,
      method: request.method,
      path: new URL(request.url).pathname,
    });
    if (error instanceof SwmlError) return json({ error: 'The document is not valid', reason: error.message }, 500);
    return json({ error: 'Internal server error' }, 500);
  }
}

async function dispatch(agent: AgentEndpoints, request: Request, basePath: string): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.replace(/\/+$/, '');
  const health = probe(path, basePath);
  if (health) return health;
  admit(agent.guards, request);
  const route = path === basePath || path.startsWith(`${basePath}/`) ? routes[path.slice(basePath.length)] : undefined;
  if (!route)
    throw new HttpError(
      404,
      'Not found',
      {},
      { paths: Object.keys(routes).map((name) => `${basePath}${name}` || '/') },
    );
  if (request.method === 'OPTIONS') return preflight(agent.guards, request);
  await authenticate(agent, request);
  if (!route.methods.includes(request.method))
    throw new HttpError(405, `${request.method} is not possible here`, { Allow: route.methods.join(', ') });
  const body = request.method === 'POST' ? await readJson(request, agent.bodyLimit) : {};
  return route.answer(agent, { request, url, body, basePath });
}

/** Probes come without credentials, at the root or below the endpoint. */
function probe(path: string, basePath: string): Response | undefined {
  const name = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  if (name === '/health') return json({ status: 'ok' });
  if (name === '/ready') return isShuttingDown() ? json({ status: 'not_ready' }, 503) : json({ status: 'ready' });
  return undefined;
}

async function authenticate(agent: AgentEndpoints, request: Request): Promise<void> {
  const credentials = parseBasicAuth(request.headers.get('authorization'));
  if (credentials && (await agent.authenticate(...credentials))) return;
  throw new HttpError(401, 'Unauthorized', { 'WWW-Authenticate': 'Basic realm="SignalWire Agent", charset="UTF-8"' });
}

async function sendDocument(agent: AgentEndpoints, request: AgentRequest): Promise<Response> {
  return jsonText(await agent.document(request));
}

async function callFunction(agent: AgentEndpoints, request: AgentRequest): Promise<Response> {
  const { searchParams } = request.url;
  const token = searchParams.get('__token') ?? searchParams.get('token') ?? '';
  return json(await agent.call(request, { body: request.body, token, signal: request.request.signal }));
}
