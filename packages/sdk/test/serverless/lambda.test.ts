import { afterEach, describe, expect, test, vi } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import { ServerlessAdapter, type ServerlessEvent } from '../../src/serverless/index.js';
import { type Asked, functionUrlEvent, httpEvent, loadBalancerEvent, restEvent } from './events.js';

afterEach(() => void vi.unstubAllEnvs());

const authorization = `Basic ${btoa('u:p')}`;

/** Repeats what it gets. */
const echo = {
  fetch: async (request: Request) =>
    Response.json({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: request.body ? Buffer.from(await request.arrayBuffer()).toString('latin1') : null,
    }),
};

async function echoed(event: ServerlessEvent) {
  const { body } = await ServerlessAdapter.createLambdaHandler(echo)(event);
  return JSON.parse(body) as { method: string; url: string; headers: Record<string, string>; body: string | null };
}

const kinds: [string, (asked: Asked) => ServerlessEvent, origin: string][] = [
  ['a REST API', restEvent, 'https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com'],
  ['an HTTP API', (asked) => httpEvent(asked), 'https://x9y8z7.execute-api.us-west-2.amazonaws.com'],
  [
    'an HTTP API with a stage',
    (asked) => httpEvent(asked, { stage: 'dev' }),
    'https://x9y8z7.execute-api.us-west-2.amazonaws.com',
  ],
  ['a function URL', functionUrlEvent, 'https://qwertyuiop1234567890.lambda-url.eu-west-1.on.aws'],
  ['a load balancer', (asked) => loadBalancerEvent(asked, false), 'https://lb-123.eu-central-1.elb.amazonaws.com'],
  [
    'a load balancer with several values',
    (asked) => loadBalancerEvent(asked, true),
    'https://lb-123.eu-central-1.elb.amazonaws.com',
  ],
];

describe.each(kinds)('an event of %s', (_, event, origin) => {
  test('becomes the request that it was', async () => {
    const got = await echoed(
      event({
        path: '/sales/swaig',
        query: [
          ['q', 'a b&c'],
          ['__token', 'x='],
        ],
        headers: { 'Content-Type': 'application/json' },
        body: '{"a":"ü"}',
      }),
    );
    const url = new URL(got.url);
    expect([got.method, url.origin, url.pathname]).toEqual(['POST', origin, '/sales/swaig']);
    expect([...url.searchParams]).toEqual([
      ['q', 'a b&c'],
      ['__token', 'x='],
    ]);
    expect(got.headers['content-type']).toBe('application/json');
    expect(Buffer.from(got.body ?? '', 'latin1').toString()).toBe('{"a":"ü"}');
  });

  test('may have bytes in base64, and none with GET', async () => {
    const bytes = new Uint8Array([0, 255, 128, 10]);
    const posted = await echoed(event({ path: '/', body: bytes }));
    expect([...Buffer.from(posted.body ?? '', 'latin1')]).toEqual([...bytes]);
    const got = await echoed(event({ method: 'GET', path: '/' }));
    expect([got.method, got.body, new URL(got.url).pathname]).toEqual(['GET', null, '/']);
  });

  test('that makes no request is answered with 400', async () => {
    const { statusCode } = await ServerlessAdapter.createLambdaHandler(echo)(
      event({ path: '/', headers: { 'a b': 'c' } }),
    );
    expect(statusCode).toBe(400);
  });
});

describe('values that there are several of', () => {
  test('reach the app', async () => {
    const query: [string, string][] = [
      ['a', '1'],
      ['a', '2'],
      ['b', ''],
    ];
    for (const event of [
      restEvent({ path: '/', query }),
      httpEvent({ path: '/', query }),
      loadBalancerEvent({ path: '/', query }, true),
    ])
      expect([...new URL((await echoed(event)).url).searchParams]).toEqual(query);
    const cookies = ['a=1', 'b=2'];
    for (const event of [restEvent({ path: '/', cookies }), httpEvent({ path: '/', cookies })])
      expect((await echoed(event)).headers['cookie']).toBe('a=1; b=2');
    const rest = restEvent({ path: '/' });
    const twice = { ...rest, multiValueHeaders: { ...rest.multiValueHeaders, 'X-Two': ['1', '2'] } };
    expect((await echoed(twice)).headers['x-two']).toBe('1, 2');
  });

  test('come back the way that each event takes them', async () => {
    const app = {
      fetch: () => {
        const headers = new Headers({ 'content-type': 'text/plain', 'x-one': '1' });
        headers.append('set-cookie', 'a=1; Path=/');
        headers.append('set-cookie', 'b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT');
        return new Response('x', { headers });
      },
    };
    const handler = ServerlessAdapter.createLambdaHandler(app);
    const cookies = ['a=1; Path=/', 'b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT'];
    const headers = { 'content-type': 'text/plain', 'x-one': '1' };
    const rest = { statusCode: 200, headers, body: 'x', isBase64Encoded: false };
    expect(await handler(httpEvent({ path: '/' }))).toEqual({ ...rest, cookies });
    expect(await handler(restEvent({ path: '/' }))).toEqual({ ...rest, multiValueHeaders: { 'set-cookie': cookies } });
    expect(await handler(loadBalancerEvent({ path: '/' }, true))).toEqual({
      ...rest,
      multiValueHeaders: { 'content-type': ['text/plain'], 'x-one': ['1'], 'set-cookie': cookies },
    });
  });
});

test('bytes and packed text come back as base64, other text as it is', async () => {
  const answer = async (
    body: ConstructorParameters<typeof Response>[0],
    headers: Record<string, string>,
    status = 200,
  ) => {
    const app = { fetch: () => new Response(body, { headers, status }) };
    const {
      body: text,
      isBase64Encoded,
      statusCode,
    } = await ServerlessAdapter.createLambdaHandler(app)(httpEvent({ path: '/' }));
    return [statusCode, text, isBase64Encoded];
  };
  expect(await answer(new Uint8Array([0, 255]), { 'content-type': 'audio/wav' })).toEqual([200, 'AP8=', true]);
  expect(await answer('packed', { 'content-type': 'text/plain', 'content-encoding': 'gzip' })).toEqual([
    200,
    'cGFja2Vk',
    true,
  ]);
  expect(await answer('ü', { 'content-type': 'application/problem+json' })).toEqual([200, 'ü', false]);
  expect(await answer(null, {}, 204)).toEqual([204, '', false]);
});

test('an event with the plainest fields is enough', async () => {
  const adapter = new ServerlessAdapter('lambda');
  const { body } = await adapter.handleRequest(echo, {
    method: 'PUT',
    path: 'x',
    headers: { host: 'a.test' },
    queryStringParameters: { a: '1' },
    body: { b: 2 },
  });
  expect(JSON.parse(body)).toMatchObject({ method: 'PUT', url: 'https://a.test/x?a=1', body: '{"b":2}' });
  expect(JSON.parse((await adapter.handleRequest(echo, {})).body)).toMatchObject({
    method: 'POST',
    url: 'https://localhost/',
  });
});

describe('an agent', () => {
  const agent = () =>
    new AgentBase({ name: 'sales', route: '/sales', basicAuth: ['u', 'p'], suppressLogs: true })
      .setPromptText('I sell.')
      .defineTool({ name: 'open', description: 'x', handler: () => 'Open.' });

  test.each([
    ['REST', restEvent, 'https://u:p@a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/prod/sales/swaig'],
    ['HTTP', httpEvent, 'https://u:p@x9y8z7.execute-api.us-west-2.amazonaws.com/sales/swaig'],
    [
      'HTTP with a stage',
      (asked: Asked) => httpEvent(asked, { stage: 'dev' }),
      'https://u:p@x9y8z7.execute-api.us-west-2.amazonaws.com/dev/sales/swaig',
    ],
    ['function URL', functionUrlEvent, 'https://u:p@qwertyuiop1234567890.lambda-url.eu-west-1.on.aws/sales/swaig'],
  ])(
    'answers the events of a call over %s, whose URLs lead back',
    async (_, event: (asked: Asked) => ServerlessEvent, url) => {
      const handler = ServerlessAdapter.createLambdaHandler(agent());
      const refused = await handler(event({ path: '/sales' }));
      expect([refused.statusCode, refused.headers['www-authenticate']]).toEqual([
        401,
        expect.stringContaining('Basic'),
      ]);
      const headers = { Authorization: authorization, Host: 'evil.test' };
      const document = await handler(
        event({ path: '/sales', headers, body: JSON.stringify({ call: { call_id: 'c-1' } }) }),
      );
      expect(document.statusCode).toBe(200);
      const webhook = /"web_hook_url":"([^"]*__token=[^"]*)"/.exec(document.body)?.[1] as string;
      expect(webhook.split('?')[0]).toBe(url);
      const { searchParams } = new URL(webhook);
      const body = JSON.stringify({ function: 'open', call_id: 'c-1', argument: { parsed: [{}], raw: '{}' } });
      const call = await handler(
        event({ path: '/sales/swaig', query: [...searchParams], headers, body: Buffer.from(body) }),
      );
      expect(JSON.parse(call.body)).toEqual({ response: 'Open.' });
      expect((await handler(event({ method: 'GET', path: '/health' }))).body).toBe('{"status":"ok"}');
    },
  );

  test('is reached where the environment says, when it says so', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_URL', 'https://fn.test/');
    const handler = ServerlessAdapter.createLambdaHandler(agent());
    const { body } = await handler(httpEvent({ path: '/sales', headers: { authorization } }));
    expect(body).toContain('https://u:p@fn.test/sales/swaig');
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'fn');
    expect(agent().getFullUrl()).toBe('https://fn.test/sales');
    vi.stubEnv('AWS_LAMBDA_FUNCTION_URL', '');
    vi.stubEnv('AWS_REGION', 'eu-west-3');
    expect(agent().getFullUrl()).toBe('https://fn.lambda-url.eu-west-3.on.aws/sales');
    vi.stubEnv('SWML_PROXY_URL_BASE', 'https://edge.test');
    expect((await handler(httpEvent({ path: '/sales', headers: { authorization } }))).body).toContain(
      'https://u:p@edge.test/sales/swaig',
    );
  });
});
