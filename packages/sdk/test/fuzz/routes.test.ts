import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { authorization } from '../agents/desk.js';
import { requestOf, type Shot, shots } from './requests.js';
import { busyAgent, busyServer, busyService, hearErrors, marks } from './targets.js';

let errors: ReturnType<typeof hearErrors>;

beforeEach(() => {
  errors = hearErrors();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const own = Object.getOwnPropertyNames(Object.prototype);
const statuses = new Set<number>();

/** What holds of every answer, whatever was asked. */
async function check(shot: Shot, response: Response): Promise<string> {
  statuses.add(response.status);
  expect(response.status).toBeGreaterThanOrEqual(200);
  if (response.status >= 500) expect(errors.some(({ data }) => data?.['error'] !== undefined)).toBe(true);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(own);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const text = await response.text();
  if (shot.headers['authorization'] !== authorization) {
    expect(text).not.toContain(marks.one);
    expect(text).not.toContain(marks.two);
    expect(text).not.toContain('__token');
  }
  expect(text).not.toContain(marks.file);
  return text;
}

async function fire(target: { fetch(request: Request): Promise<Response> }, shot: Shot): Promise<string | undefined> {
  const request = requestOf(shot);
  return request && check(shot, await target.fetch(request));
}

const runs = { numRuns: 400 };

const signed = { authorization };
const shot = (method: string, path: string, headers: Shot['headers'], body: Shot['body'] = null): Shot => ({
  method,
  path,
  headers,
  body,
});

/** Come first, so that no chance decides whether each way of answering is reached: 200, 204, 400 and 401, 404, 405. */
const everyWay: [Shot[]][] = [
  [
    [
      shot('GET', '/desk', signed),
      shot('OPTIONS', '/desk', { origin: 'https://app.test', 'access-control-request-method': 'POST' }),
      shot('POST', '/desk/swaig', { ...signed, 'content-type': 'application/json' }, '{'),
      shot('GET', '/desk', {}),
    ],
  ],
  [[shot('GET', '/nowhere', signed), shot('PROPFIND', '/desk', signed)]],
];

describe('an agent', () => {
  test('answers whatever it is asked, and what it answers never comes from another request', async () => {
    const agent = busyAgent('one', '/desk');
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(shots(['/desk', '/desk', '/']), { minLength: 1, maxLength: 4 }), async (volley) => {
        const marked = volley.map((shot) => {
          count += 1;
          return { ...shot, headers: { ...shot.headers, [`x-mark-${count}-x`]: '1' }, mark: `x-mark-${count}-x` };
        });
        const answers = await Promise.all(marked.map((shot) => fire(agent, shot)));
        for (const [i, text] of answers.entries())
          for (const [, mark] of (text ?? '').matchAll(/(x-mark-\d+-x)/g)) expect(mark).toBe(marked[i]?.mark);
      }),
      { ...runs, examples: everyWay },
    );
    expect(errors).toEqual([]);
    // What is asked comes far enough to be answered, and to be refused in every way.
    for (const status of [200, 204, 400, 401, 404, 405]) expect(statuses).toContain(status);
    // And it is still what it was.
    const response = await agent.fetch(new Request('http://localhost/desk', { headers: { authorization } }));
    expect([response.status, (await response.text()).includes(marks.one)]).toEqual([200, true]);
  });

  test('with every guard up answers whatever it is asked', async () => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', 'localhost');
    vi.stubEnv('SWML_CORS_ORIGINS', 'https://app.test');
    vi.stubEnv('SWML_CSRF_PROTECTION', 'true');
    vi.stubEnv('SWML_TRUST_PROXY_HEADERS', 'true');
    vi.stubEnv('SWML_RATE_LIMIT', '100000');
    vi.stubEnv('SWML_MAX_REQUEST_SIZE', '1000');
    vi.stubEnv('SIGNALWIRE_SIGNING_KEY', 'PSK_demo');
    const agent = busyAgent('one', '/desk');
    await fc.assert(
      fc.asyncProperty(shots(['/desk']), async (shot) => {
        const text = await fire(agent, shot);
        // Nobody here can sign: a document is only for who asks by GET, and its tokens open nothing.
        if (shot.method === 'POST' && text?.startsWith('{"version"')) throw new Error('gave its document to a POST');
      }),
      runs,
    );
    expect(errors).toEqual([]);
  });
});

test('a service without an agent answers whatever it is asked', async () => {
  const service = busyService();
  await fc.assert(
    fc.asyncProperty(shots(['/desk', '/desk', '/']), async (shot) => {
      await fire(service, shot);
    }),
    runs,
  );
  expect(errors).toEqual([]);
});

describe('a server of agents', () => {
  let busy: ReturnType<typeof busyServer>;
  beforeAll(() => {
    busy = busyServer();
  });
  afterAll(() => busy.remove());

  test('never lets one agent answer for another, nor files out that are not to be served', async () => {
    await fc.assert(
      fc.asyncProperty(shots(['/', '/two', '/files', '/two/..', '/%74wo']), async (shot) => {
        const request = requestOf(shot);
        if (!request) return;
        const { pathname } = new URL(request.url);
        const text = await check(shot, await busy.server.fetch(request));
        const forTwo = pathname === '/two' || pathname.startsWith('/two/');
        expect(text).not.toContain(forTwo ? marks.one : marks.two);
      }),
      runs,
    );
    expect(errors).toEqual([]);
  });

  test('one agent takes no token of the other', async () => {
    const call = (path: string, token: string) =>
      busy.server.fetch(
        new Request(`http://localhost${path}/swaig?__token=${token}`, {
          method: 'POST',
          headers: { authorization },
          body: JSON.stringify({ function: 'book', call_id: 'c-1', argument: { parsed: [{ city: 'Bonn' }] } }),
        }),
      );
    const token = busy.one.createToolToken('book', 'c-1');
    expect(await (await call('', token)).text()).toContain(`${marks.one} Bonn`);
    expect(await (await call('/two', token)).text()).toContain('not authorised');
  });
});
