import { type OperationId, type Operations, type Route, routes } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { describeIssue, issuesOf } from '@signalwire/protocol/validation';
import type { LocalSpace } from '../../src/index.js';

export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface Credentials {
  project: string;
  token: string;
}

export const basic = ({ project, token }: Credentials) =>
  `Basic ${Buffer.from(`${project}:${token}`).toString('base64')}`;

/** A request as any HTTP client would send it; an object is sent as JSON. */
export async function send(
  space: LocalSpace,
  method: string,
  path: string,
  options: { body?: unknown; as?: Credentials | null; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { body, as = space, headers = {} } = options;
  const plain = typeof body === 'string' || body instanceof URLSearchParams || body === undefined;
  const response = await fetch(path.startsWith('http') ? path : space.url + path, {
    method,
    headers: {
      ...(as ? { authorization: basic(as) } : {}),
      ...(plain ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: plain ? (body as string | URLSearchParams) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: json && text ? JSON.parse(text) : text };
}

type Input<Id extends OperationId> = (Operations[Id]['params'] extends undefined
  ? { params?: undefined }
  : { params: Operations[Id]['params'] }) & {
  query?: Record<string, string | number>;
  body?: Operations[Id]['body'];
  as?: Credentials;
};

/** An operation that succeeds; its answer is checked against what the catalogue says of it. */
export async function run<Id extends OperationId>(
  space: LocalSpace,
  id: Id,
  { params, query = {}, body, as }: Input<Id>,
): Promise<Operations[Id]['result']> {
  const route: Route = routes[id];
  const filled = route.path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent((params as unknown as Record<string, string>)[name] as string),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  const answer = await send(space, route.method, `${filled}${search.size > 0 ? `?${search}` : ''}`, {
    body: route.encoding === 'form' ? form(body as Record<string, unknown>) : body,
    ...(as ? { as } : {}),
  });
  if (answer.status !== route.success)
    throw new Error(`${id} answered ${answer.status} instead of ${route.success}: ${JSON.stringify(answer.body)}`);
  const check = validators[id].result;
  const issues = check ? issuesOf(check, answer.body) : [];
  if (issues.length > 0) throw new Error(`${id}: ${issues.map(describeIssue).join(' ')}`);
  return answer.body as Operations[Id]['result'];
}

function form(body: Record<string, unknown>): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(body))
    if (Array.isArray(value)) for (const item of value) fields.append(`${name}[]`, String(item));
    else fields.set(name, String(value));
  return fields;
}
