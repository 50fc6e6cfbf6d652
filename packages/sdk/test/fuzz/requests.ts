import fc from 'fast-check';
import { authorization, basic } from '../agents/desk.js';

/** A request as plain data, so that a counterexample can be read. */
export interface Shot {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

const tokens = fc.constantFrom('book', 'open', 'stats', 'nope', '', 'constructor', '__proto__', 'x'.repeat(200), '📞');
const callIds = fc.constantFrom('c-1', 'c-2', '', 'a.b.c', '__proto__', '../..', '\u0000');

const methods = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('GET', 'POST') },
  fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND', 'QUERY', 'post', 'M-SEARCH'),
);

const segments = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'swaig',
      'post_prompt',
      'debug_events',
      'debug',
      'mcp',
      'sip',
      'health',
      'ready',
      'check_for_input',
    ),
  },
  fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '%5c',
    '%00',
    '%ff',
    '%',
    '%zz',
    '',
    ';a=b',
    'constructor',
    '__proto__',
    'é',
    '%F0%9F',
  ),
  fc.constantFrom('index.html', 'secret.txt', '.env', 'post_prompt_override', 'files'),
  fc.string({ maxLength: 12 }),
);

const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc
    .tuple(fc.constantFrom('__token', 'token', 'call_id', 'x', '__proto__'), fc.string())
    .map(([name, value]) => `?${name}=${value}`),
  fc.string().map((text) => `?${text}`),
);

/** A value for a header that can be sent. */
const value = fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, ''));

const headers = fc
  .record(
    {
      authorization: fc.oneof(
        { weight: 8, arbitrary: fc.constant(authorization) },
        fc.constantFrom('Basic', 'Basic !!', 'Basic Og==', 'Bearer x', basic('desk@test', 'nope'), basic('', '')),
        value,
      ),
      'content-type': fc.oneof(
        fc.constantFrom(
          'application/json',
          'application/x-www-form-urlencoded',
          'multipart/form-data',
          'text/plain; charset=utf-16',
        ),
        value,
      ),
      'content-encoding': fc.constantFrom('gzip', 'br', 'identity', 'x'),
      origin: fc.oneof(fc.constantFrom('https://evil.test', 'null'), value),
      host: fc.oneof(fc.constantFrom('evil.test', 'localhost', '127.0.0.1:1'), value),
      'x-forwarded-host': fc.oneof(fc.constantFrom('evil.test', 'a b', 'x,y'), value),
      'x-forwarded-proto': fc.constantFrom('https', 'javascript', ''),
      'x-forwarded-for': fc.oneof(fc.ipV4(), fc.ipV6(), value),
      forwarded: fc.oneof(fc.constantFrom('host=evil.test;proto=https', '=;=;', '__proto__=x'), value),
      traceparent: value,
      'x-signalwire-signature': value,
      'if-none-match': value,
      range: fc.oneof(fc.constantFrom('bytes=0-1', 'bytes=-', 'bytes=5-1,0-', 'bytes=99999999999999999999-'), value),
      cookie: value,
      'access-control-request-method': value,
    },
    { requiredKeys: [] },
  )
  .map((record) => ({ authorization, ...record }) as Record<string, string>);

/** The call of a function, with anything in the place of anything. */
const swaig = fc
  .record(
    {
      function: fc.oneof({ weight: 4, arbitrary: tokens }, fc.jsonValue()),
      call_id: fc.oneof({ weight: 4, arbitrary: callIds }, fc.jsonValue()),
      call: fc.oneof(fc.record({ call_id: callIds, to: fc.jsonValue() }), fc.jsonValue()),
      content_type: fc.oneof(fc.constant('text/swaig'), fc.jsonValue()),
      argument: fc.oneof(
        fc.record(
          {
            parsed: fc.oneof(fc.array(fc.jsonValue(), { maxLength: 2 }), fc.jsonValue()),
            raw: fc.oneof(fc.json(), fc.string(), fc.jsonValue()),
          },
          { requiredKeys: [] },
        ),
        fc.jsonValue(),
      ),
      post_prompt_data: fc.oneof(
        fc.record({ parsed: fc.jsonValue(), raw: fc.oneof(fc.string(), fc.jsonValue()), substituted: fc.jsonValue() }),
        fc.jsonValue(),
      ),
      summary: fc.jsonValue(),
      call_log: fc.jsonValue(),
      vars: fc.jsonValue(),
      jsonrpc: fc.oneof(fc.constant('2.0'), fc.jsonValue()),
      method: fc.constantFrom('initialize', 'tools/list', 'tools/call', 'ping', '__proto__'),
      id: fc.jsonValue(),
      params: fc.oneof(fc.record({ name: tokens, arguments: fc.jsonValue() }), fc.jsonValue()),
      action: fc.oneof(fc.constant('fetch_conversation'), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  .map((body) => JSON.stringify(body));

const depth = 2_000;
const bodies: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 8, arbitrary: swaig },
  fc.json(),
  fc.string(),
  fc.uint8Array({ maxLength: 64 }),
  fc.constantFrom(
    '',
    '{',
    '\ufeff{}',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    '{"call":{"__proto__":{"polluted":true}},"argument":{"parsed":[{"__proto__":{"polluted":true}}]},"function":"open"}',
    `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    `{"function":"open","argument":{"parsed":[${'['.repeat(depth)}${']'.repeat(depth)}]}}`,
    '{"function":"open","argument":{"parsed":[{"n":1e999}]}}',
    'x'.repeat(70_000),
  ),
);

/** Any request to one of the places. */
export const shots = (places: readonly string[]): fc.Arbitrary<Shot> =>
  fc
    .tuple(methods, fc.constantFrom(...places), fc.array(segments, { maxLength: 3 }), query, headers, bodies)
    .map(([method, place, below, asked, sent, body]) => ({
      method,
      path: `${place.replace(/\/$/, '')}/${below.join('/')}`.replace(/#/g, '') + asked,
      headers: sent,
      body: ['GET', 'HEAD'].includes(method) ? null : body,
    }));

/** The request, unless no client could send it. */
export function requestOf({ method, path, headers, body }: Shot): Request | undefined {
  const url = `http://localhost${path}`;
  if (!URL.canParse(url) || new URL(url).username !== '') return undefined;
  return new Request(url, { method, headers, body: body as string | null });
}
