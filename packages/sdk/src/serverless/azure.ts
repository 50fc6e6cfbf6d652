import { azureHost } from '../config/index.js';
import { notePeer, withBase } from '../server/index.js';
import { type Body, badRequest, bodyOf, contentOf, hasBody, requestFrom } from './content.js';
import { type AzureCookie, parseSetCookie } from './cookies.js';
import type { ServerlessApp } from './types.js';

/** The context of an invocation, as far as it is used: programming models 3 and 4. */
export interface AzureContext {
  functionName?: string;
  executionContext?: { functionName?: string };
  res?: unknown;
}

/** A request of programming model 3. */
export interface AzureRequestV3 {
  method?: string | null;
  url?: string;
  originalUrl?: string;
  headers?: Record<string, string | undefined>;
  rawBody?: unknown;
  body?: unknown;
}

/** A request of programming model 4. */
export interface AzureRequestV4 {
  method: string;
  url: string;
  headers: Iterable<[string, string]> & { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A response as Azure takes it. */
export interface AzureResponse {
  status: number;
  headers: Record<string, string>;
  body?: string | Uint8Array;
  cookies?: AzureCookie[];
}

/** Answers invocations of either programming model: (context, request) of 3, (request, context) of 4. */
export interface AzureHandler {
  (request: AzureRequestV4, context: AzureContext): Promise<AzureResponse>;
  (context: AzureContext, request: AzureRequestV3): Promise<void>;
}

/** A handler of an app, for either programming model. */
export function azureHandler(app: ServerlessApp): AzureHandler {
  const handle = async (first: AzureContext | AzureRequestV4, second: AzureRequestV3 | AzureContext) => {
    if (isV4(first)) return answer(app, await requestV4(first, second as AzureContext));
    first.res = await answer(app, requestV3(second as AzureRequestV3, first));
    return undefined;
  };
  return handle as AzureHandler;
}

const isV4 = (first: AzureContext | AzureRequestV4): first is AzureRequestV4 =>
  'headers' in first && typeof first.headers?.get === 'function' && 'url' in first;

async function requestV4(req: AzureRequestV4, context: AzureContext): Promise<Request | undefined> {
  const body = hasBody(req.method) ? new Uint8Array(await req.arrayBuffer()) : null;
  return requestFrom(() => requestOf(req.method, req.url, new Headers([...req.headers]), body, context.functionName));
}

function requestV3(req: AzureRequestV3, context: AzureContext): Request | undefined {
  return requestFrom(() => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(req.headers ?? {})) if (value !== undefined) headers.set(name, value);
    const method = req.method ?? 'POST';
    const body = hasBody(method) ? bodyOf(req.rawBody ?? req.body) : null;
    return requestOf(method, req.originalUrl ?? req.url ?? '/', headers, body, context.executionContext?.functionName);
  });
}

/**
 * The request without what Azure puts in front of its path: `/api` and the function's name.
 * @throws {TypeError} When its parts make none.
 */
function requestOf(
  method: string,
  given: string,
  headers: Headers,
  body: Body | null,
  functionName: string | undefined,
): Request {
  const url = new URL(given, `https://${azureHost() ?? headers.get('host') ?? 'localhost'}`);
  const prefix = prefixOf(url.pathname, functionName);
  const { host, protocol } = url;
  url.pathname = url.pathname.slice(prefix.length) || '/';
  const request = new Request(url, { method, headers, body });
  // The nearest proxy is Azure's own, which adds to the list itself.
  const client = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim().replace(/:\d+$/, '');
  notePeer(request, { remoteAddress: client });
  const base = baseOf(host, protocol);
  return base === undefined ? request : withBase(request, base + prefix);
}

function prefixOf(path: string, functionName: string | undefined): string {
  const api = /^\/api(?=\/|$)/i.exec(path)?.[0] ?? '';
  const name = path.slice(api.length).split('/')[1] ?? '';
  const named = functionName !== undefined && name.toLowerCase() === functionName.toLowerCase();
  return named ? `${api}/${name}` : api;
}

/** The app's own host, as the platform says, or one of Azure's; any other the sender may have made up. */
function baseOf(host: string, protocol: string): string | undefined {
  const own = azureHost();
  if (own !== undefined) return `${/^(localhost|127\.)/.test(own) ? 'http' : 'https'}://${own}`;
  if (/^[a-z0-9.-]+\.azurewebsites\.net$/i.test(host)) return `https://${host}`;
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host) ? `${protocol}//${host}` : undefined;
}

async function answer(app: ServerlessApp, request: Request | undefined): Promise<AzureResponse> {
  const response = request ? await app.fetch(request) : badRequest();
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers[name] = value;
  });
  const cookies = response.headers.getSetCookie().map(parseSetCookie);
  const content = await contentOf(response);
  return {
    status: response.status,
    headers,
    body: 'text' in content ? content.text : content.bytes,
    ...(cookies.length > 0 ? { cookies } : {}),
  };
}
