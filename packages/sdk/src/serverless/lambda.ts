import { envText } from '../config/index.js';
import { notePeer, withBase } from '../server/index.js';
import { type Body, badRequest, bodyOf, contentOf, hasBody, requestFrom } from './content.js';
import type { ServerlessApp, ServerlessEvent, ServerlessResponse } from './types.js';

/** What is read of the context of an API Gateway event. */
interface RequestContext {
  readonly domainName?: string;
  readonly stage?: string;
  readonly path?: string;
  readonly http?: { readonly method?: string; readonly path?: string; readonly sourceIp?: string };
  readonly identity?: { readonly sourceIp?: string };
  readonly elb?: object;
}

/** Has an app answer an event. An event that is no request is answered with 400. */
export async function handleEvent(app: ServerlessApp, event: ServerlessEvent): Promise<ServerlessResponse> {
  const request = requestOf(event);
  return responseFor(event, request ? await app.fetch(request) : badRequest());
}

/** The request that an event stands for; `undefined` when its parts make none. */
function requestOf(event: ServerlessEvent): Request | undefined {
  const context = contextOf(event);
  const { path, base } = placeOf(event, context);
  const method = context.http?.method ?? event.httpMethod ?? event.method ?? 'POST';
  return requestFrom(() => {
    const headers = headersOf(event);
    const url = new URL(
      path.replace(/^\/*/, '/'),
      `https://${context.domainName ?? headers.get('host') ?? 'localhost'}`,
    );
    url.search = queryOf(event, context);
    const request = new Request(url, { method, headers, body: hasBody(method) ? eventBody(event) : null });
    notePeer(request, { remoteAddress: context.http?.sourceIp ?? context.identity?.sourceIp });
    return base === undefined ? request : withBase(request, base);
  });
}

const contextOf = ({ requestContext }: ServerlessEvent): RequestContext => requestContext ?? {};

/**
 * The path without the stage of the API, and the base URL with it. The platform names the domain itself, unlike the
 * Host header, which the sender writes.
 */
function placeOf(event: ServerlessEvent, { domainName, stage, path: whole }: RequestContext) {
  const full = event.rawPath ?? event.path ?? '/';
  const staged = stage !== undefined && stage !== '$default' ? `/${stage}` : '';
  const inPath = event.rawPath !== undefined && staged !== '' && (full === staged || full.startsWith(`${staged}/`));
  const path = inPath ? full.slice(staged.length) || '/' : full;
  // Events of version 1 have the stage in the context's path alone.
  const hidden = whole !== undefined && whole !== path && whole.endsWith(path) ? whole.slice(0, -path.length) : '';
  const base = domainName && `https://${domainName}${inPath ? staged : hidden}`.replace(/\/+$/, '');
  return { path, base: envText('AWS_LAMBDA_FUNCTION_URL')?.replace(/\/+$/, '') ?? base };
}

function headersOf({ headers, multiValueHeaders, cookies }: ServerlessEvent): Headers {
  const all = new Headers();
  for (const [name, value] of Object.entries(headers ?? {}))
    if (value !== undefined && value !== null) all.set(name, value);
  for (const [name, values] of Object.entries(multiValueHeaders ?? {})) {
    if (!values) continue;
    all.delete(name);
    for (const value of values) all.append(name, value);
  }
  if (cookies && cookies.length > 0) all.set('cookie', cookies.join('; '));
  return all;
}

function queryOf(event: ServerlessEvent, { elb }: RequestContext): string {
  if (event.rawQueryString !== undefined) return event.rawQueryString;
  const { queryStringParameters, multiValueQueryStringParameters } = event;
  const pairs = Object.entries(multiValueQueryStringParameters ?? queryStringParameters ?? {}).flatMap(
    ([name, values]) => [values ?? []].flat().map((value): [string, string] => [name, value as string]),
  );
  // A load balancer passes parameters on as they came, the gateway decodes them.
  return elb ? pairs.map((pair) => pair.join('=')).join('&') : new URLSearchParams(pairs).toString();
}

function eventBody({ body, isBase64Encoded }: ServerlessEvent): Body | null {
  if (isBase64Encoded && typeof body === 'string') return new Uint8Array(Buffer.from(body, 'base64'));
  return bodyOf(body);
}

async function responseFor(event: ServerlessEvent, response: Response): Promise<ServerlessResponse> {
  const content = await contentOf(response);
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  return {
    statusCode: response.status,
    headers,
    ...severalOf(event, headers, cookies),
    body: 'text' in content ? content.text : Buffer.from(content.bytes).toString('base64'),
    isBase64Encoded: 'bytes' in content,
  };
}

function severalOf(event: ServerlessEvent, headers: Record<string, string>, cookies: string[]) {
  const { http, elb } = contextOf(event);
  // A load balancer that sends several values reads nothing else.
  if (elb && event.multiValueHeaders) {
    const all = Object.entries(headers).map(([name, value]) => [name, [value]] as const);
    return {
      multiValueHeaders: { ...Object.fromEntries(all), ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}) },
    };
  }
  if (cookies.length === 0) return {};
  return http || event.version === '2.0' ? { cookies } : { multiValueHeaders: { 'set-cookie': cookies } };
}
