import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AgentBase, FunctionResult } from '../../src/agents/index.js';

const callId = 'call-1';
const agent = new AgentBase({
  name: 'a',
  route: '/desk',
  host: '127.0.0.1',
  port: 0,
  basicAuth: ['u', 'p:ä'],
  swaigSecret: 's',
  suppressLogs: true,
});
agent.setPromptText('Hällo.');
agent.setPostPrompt('Sum up.');
agent.defineTool({
  name: 'order',
  description: 'Orders',
  parameters: { count: { type: 'integer', minimum: 1 }, what: { type: 'string' } },
  required: ['count'],
  handler: ({ count, what }) => new FunctionResult(`${count} of ${what ?? 'ä thing'}`),
});
agent.defineTool({
  name: 'fail',
  description: 'Fails',
  secure: false,
  handler: () => {
    throw new Error('broken');
  },
});
agent.registerRoutingCallback(({ to }) => (typeof to === 'string' ? to : null), '/route');

let base: string;
beforeAll(async () => {
  await agent.serve();
  base = `http://127.0.0.1:${agent.port}`;
});
afterAll(() => agent.stop());

interface Asked {
  target: string;
  headers: Record<string, string>;
  body: Buffer;
}

interface Answered {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Of the connection rather than of the answer. */
const ofTransport = ['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding'];

const comparable = (status: number, headers: Iterable<readonly [string, unknown]>, body: string): Answered => ({
  status,
  headers: Object.fromEntries(
    [...headers].filter(([name]) => !ofTransport.includes(name)).map(([name, value]) => [name, String(value)]),
  ),
  // Every token holds something random.
  body: body.replace(/__token=[\w-]+/g, (token) => `__token of ${token.length}`),
});

const bySocket = ({ target, headers, body }: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const sent = request(base, {
      method: 'POST',
      path: target,
      headers: { ...headers, 'Content-Length': body.length },
    });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const declared = response.headers['content-length'];
        if (declared !== undefined) expect(Number(declared)).toBe(bytes.length);
        resolve(comparable(response.statusCode ?? 0, Object.entries(response.headers), bytes.toString('utf8')));
      });
    });
    sent.end(body);
  });

async function byFetch({ target, headers, body }: Asked): Promise<Answered> {
  const all = { Host: new URL(base).host, ...headers, 'Content-Length': String(body.length) };
  const response = await agent.fetch(
    new Request(`http://${all.Host}${target}`, { method: 'POST', headers: all, body: new Uint8Array(body) }),
  );
  return comparable(response.status, response.headers, await response.text());
}

const right = `Basic ${Buffer.from('u:p:ä').toString('base64')}`;
const token = () => agent.createToolToken('order', callId);

const json = fc.oneof(
  fc.record({ call: fc.record({ call_id: fc.constantFrom(callId, '', 'c-2'), from: fc.string() }) }),
  fc.record(
    {
      function: fc.constantFrom('order', 'fail', 'none', ''),
      argument: fc.record({ parsed: fc.tuple(fc.record({ count: fc.oneof(fc.integer(), fc.string()) })) }),
      call_id: fc.constant(callId),
      content_type: fc.constantFrom('text/swaig', 'x'),
    },
    { requiredKeys: ['function', 'call_id'] },
  ),
  fc.record({ to: fc.constantFrom('/sales', 'nowhere', 1) }),
  fc.jsonValue(),
);
const body = fc.oneof(
  { weight: 6, arbitrary: json.map((value) => Buffer.from(JSON.stringify(value))) },
  { weight: 1, arbitrary: json.map((value) => Buffer.from(`\uFEFF${JSON.stringify(value)}`)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '{"__proto__":{"a":1}}', '['.repeat(300)).map((text) => Buffer.from(text)),
  },
);
const headers = fc.record(
  {
    Authorization: fc.oneof(
      { weight: 8, arbitrary: fc.constant(right) },
      { weight: 1, arbitrary: fc.constant(right.replace('Basic', 'basic ')) },
      { weight: 1, arbitrary: fc.constantFrom('Basic', 'Bearer x', 'Basic dTpw', '') },
    ),
    Origin: fc.constantFrom('http://a.test', 'null'),
    Host: fc.constantFrom('a.test', 'localhost:1', 'LOCALHOST', '127.0.0.1:80', '0x7f.1'),
    'X-Forwarded-Host': fc.constant('b.test'),
    'Content-Type': fc.constantFrom('application/json', 'text/plain'),
  },
  { requiredKeys: ['Authorization'] },
);
const path = fc.constantFrom(
  '/desk',
  '/desk/',
  '/desk/swaig',
  '/desk/swaig',
  '/desk//swaig',
  '/desk/./swaig',
  '/desk/x/../swaig',
  '/desk/%2e%2E/desk',
  '/desk/route',
  '/desk/post_prompt',
  '/desk/health',
  '/desk/%7Bx',
  '/desk/{x}|^',
  '/',
  '//desk',
);
const query = fc.oneof(
  fc.constant(''),
  fc.constant(undefined).map(() => `?__token=${token()}`),
  fc.constantFrom(
    '?',
    '?__token=',
    '?__token=a%20b',
    '?token=x',
    '?call_id=c',
    "?a='b",
    '?a=%',
    '?__token=x&__token=y',
  ),
);

test('what is posted to a socket is answered as a Request is', async () => {
  await fc.assert(
    fc.asyncProperty(path, query, headers, body, async (pathname, search, given, bytes) => {
      const asked = { target: pathname + search, headers: given, body: bytes };
      expect(await bySocket(asked)).toEqual(await byFetch(asked));
    }),
    { numRuns: 400 },
  );
});

test('a function whose caller hangs up is told', async () => {
  const told = new Promise<unknown>((resolve) => {
    agent.defineTool({
      name: 'wait',
      description: 'Waits',
      secure: false,
      handler: (_args, _raw, { signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            resolve(signal.reason);
            reject(signal.reason);
          });
          sent.destroy();
        }),
    });
  });
  const sent = request(`${base}/desk/swaig`, { method: 'POST', headers: { Authorization: right } });
  sent.on('error', () => undefined);
  const text = JSON.stringify({ function: 'wait', argument: { parsed: [{}] }, call_id: callId });
  sent.setHeader('Content-Length', Buffer.byteLength(text));
  sent.end(text);
  expect(await told).toBeInstanceOf(Error);
});
