import { request as httpRequest } from 'node:http';
import type { AiVerb } from '@signalwire/protocol/swml';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { AgentBase, FunctionResult } from './index.js';

const [user, password] = ['desk@test', 'p/w:1'];
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const json = 'application/json';

interface Body {
  response: string;
  version: string;
  sections: { main: [unknown, { ai: AiVerb & { post_prompt_url: string } }] };
}
const read = async (response: Response): Promise<Body> => (await response.json()) as Body;

let agent: AgentBase;
let base: string;
const summaries: unknown[] = [];
const events: unknown[] = [];

const make = (options: Partial<ConstructorParameters<typeof AgentBase>[0]> = {}) =>
  new AgentBase({
    name: 'desk',
    route: '/desk',
    host: '127.0.0.1',
    port: 0,
    basicAuth: [user, password],
    swaigSecret: 's',
    suppressLogs: true,
    ...options,
  });

const post = (path: string, body: unknown, headers: Record<string, string> = { authorization }) =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const callBody = (name: string, args: unknown = {}, callId = 'c-1') => ({
  function: name,
  call_id: callId,
  content_type: 'text/swaig',
  argument: { parsed: [args], raw: JSON.stringify(args) },
});

/** Calls a function with a token, as the platform does. */
const call = async (name: string, args: unknown = {}, callId = 'c-1') =>
  read(await post(`/desk/swaig?__token=${agent.createToolToken(name, callId)}`, callBody(name, args, callId)));

beforeAll(async () => {
  agent = make().setPromptText('Hello.').setPostPrompt('Summarise.').enableDebugEvents();
  agent
    .defineTool({
      name: 'book',
      description: 'Books a ride.',
      parameters: { city: { type: 'string' }, seats: { type: 'integer' } },
      required: ['city'],
      handler: ({ city, seats }, rawData, { callId, functionName, signal }) =>
        new FunctionResult(
          `${functionName} ${seats ?? 1} to ${city} in ${callId} of ${rawData.call_id} ${signal.aborted}`,
        ).say('Done.'),
    })
    .defineTool({ name: 'open', description: 'Open.', secure: false, handler: () => 'Open.' })
    .defineTool({ name: 'echo', description: 'Echo.', secure: false, handler: (args) => JSON.stringify(args) })
    .defineTool({
      name: 'broken',
      description: 'Broken.',
      handler: () => {
        throw new Error('the database at db.internal is down');
      },
    })
    .defineTool({
      name: 'slow',
      description: 'Slow.',
      timeout: 30,
      handler: (_args, _raw, { signal }) =>
        new Promise((resolve) => signal.addEventListener('abort', () => resolve('late'))),
    })
    .defineTool({
      name: 'stuck',
      description: 'Stuck.',
      timeout: 30,
      errorMessage: 'Not now.',
      handler: () => new Promise<string>(() => {}),
    })
    .registerSwaigFunction({ function: 'mapped', description: 'Mapped.', data_map: {} });
  agent.onSummary = (summary, rawData) => void summaries.push([summary, rawData.call_id]);
  agent.onDebugEvent = (event) => void events.push(event);
  await agent.serve();
  base = `http://127.0.0.1:${agent.port}`;
});

afterAll(() => agent.stop());

describe('the document', () => {
  test('is served to GET and POST, at the route with and without a slash', async () => {
    for (const path of ['/desk', '/desk/']) {
      const got = await fetch(base + path, { headers: { authorization } });
      expect(got.status).toBe(200);
      expect(got.headers.get('content-type')).toBe(json);
      expect((await read(got)).sections.main[1].ai.prompt).toEqual({ text: 'Hello.' });
      expect((await post(path, '')).status).toBe(200);
    }
  });

  test('carries URLs of the host that it was asked at, which work', async () => {
    const document = await read(await post('/desk', { call: { call_id: 'c-9' } }));
    const { ai } = document.sections.main[1];
    const url = new URL(ai.SWAIG?.functions?.[0]?.web_hook_url as string);
    expect(url.host).toBe(new URL(base).host);
    expect(decodeURIComponent(url.username)).toBe(user);
    expect(decodeURIComponent(url.password)).toBe(password);
    const credentials = Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString(
      'base64',
    );
    url.username = url.password = '';
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${credentials}` },
      body: JSON.stringify(callBody('book', { city: 'Bonn', seats: '2' }, 'c-9')),
    });
    expect(await answer.json()).toEqual({ response: 'book 2 to Bonn in c-9 of c-9 false', action: [{ say: 'Done.' }] });
  });

  test('does not carry URLs of a host that only the request claims', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      httpRequest(
        `${base}/desk`,
        { headers: { authorization, host: 'evil.test', 'x-forwarded-host': 'evil.test' } },
        (response) => {
          let body = '';
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () => resolve(body));
        },
      )
        .on('error', reject)
        .end();
    });
    expect(text).toContain('"web_hook_url"');
    expect(text).not.toContain('evil.test');
  });

  test('that is not valid is an error that says where', async () => {
    const broken = make().setParams({ end_of_speech_timeout: 'soon' });
    const response = await broken.fetch(new Request('http://localhost/desk', { headers: { authorization } }));
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      error: 'The document is not valid',
      reason: expect.stringContaining('end_of_speech_timeout'),
    });
    await expect(broken.serve()).rejects.toThrow('end_of_speech_timeout');
  });
});

describe('authentication', () => {
  test.each(['/desk', '/desk/swaig', '/desk/post_prompt', '/desk/debug_events'])('%s asks for it', async (path) => {
    const wrong = `Basic ${Buffer.from(`${user}:nope`).toString('base64')}`;
    for (const headers of [{}, { authorization: wrong }, { authorization: 'Bearer x' }]) {
      const response = await post(path, {}, headers as Record<string, string>);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic /);
      expect(await response.json()).toEqual({ error: 'Unauthorized' });
    }
  });

  test('probes do without', async () => {
    for (const path of ['/health', '/desk/health'])
      expect(await (await fetch(base + path)).json()).toEqual({ status: 'ok' });
    for (const path of ['/ready', '/desk/ready'])
      expect(await (await fetch(base + path)).json()).toEqual({ status: 'ready' });
  });

  test('can be overridden', async () => {
    class Open extends AgentBase {
      override async validateBasicAuth(username: string) {
        return username === 'anyone';
      }
    }
    const open = new Open({ name: 'open', suppressLogs: true });
    const as = (name: string) =>
      open.fetch(
        new Request('http://localhost/', {
          headers: { authorization: `Basic ${Buffer.from(`${name}:x`).toString('base64')}` },
        }),
      );
    expect((await as('anyone')).status).toBe(200);
    expect((await as('other')).status).toBe(401);
  });
});

describe('a function’s call', () => {
  test('gets the parsed arguments, else the raw ones, else those beside', async () => {
    const echo = async (body: object) =>
      (await read(await post('/desk/swaig', { function: 'echo', call_id: 'c', ...body }))).response;
    expect(await echo({ argument: { parsed: [{ a: 1 }], raw: '{"a":2}' } })).toBe('{"a":1}');
    expect(await echo({ argument: { parsed: [], raw: '{"a":2}' } })).toBe('{"a":2}');
    expect(await echo({ argument: { raw: 'not json' }, arguments: { a: 3 } })).toBe('{"a":3}');
    expect(await echo({ argument: { parsed: [[1]], raw: '[1]' } })).toBe('{}');
    expect(await echo({})).toBe('{}');
  });

  test('is answered at the endpoint itself too', async () => {
    expect(await (await post('/desk', callBody('open'))).json()).toEqual({ response: 'Open.' });
  });

  test('with arguments that do not fit tells the model what to correct, and the handler never runs', async () => {
    expect((await call('book', { seats: 'many' })).response).toMatch(
      /was not run.*required property 'city'.*'seats' must be integer/,
    );
  });

  test('without a good token is refused, and the handler never runs', async () => {
    const refused = { response: expect.stringContaining('not authorised') };
    const body = callBody('broken');
    for (const token of [
      '',
      'nonsense',
      agent.createToolToken('broken', 'c-2'),
      agent.createToolToken('book', 'c-1'),
    ]) {
      const response = await post(`/desk/swaig?__token=${token}`, body);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(refused);
    }
    const { call_id: _, ...anonymous } = body;
    expect(
      await (await post(`/desk/swaig?__token=${agent.createToolToken('broken', 'c-1')}`, anonymous)).json(),
    ).toEqual(refused);
    expect((await call('broken')).response).not.toContain('authorised');
  });

  test('takes its token as "token" too', async () => {
    const response = await post(
      `/desk/swaig?token=${agent.createToolToken('book', 'c-1')}`,
      callBody('book', { city: 'Bonn' }),
    );
    expect((await read(response)).response).toContain('to Bonn');
  });

  test('that fails or takes too long is answered with an apology that tells nothing of the cause', async () => {
    for (const name of ['broken', 'slow']) expect((await call(name)).response).toMatch(/^Sorry/);
    expect(await call('stuck')).toEqual({ response: 'Not now.' });
  });

  test('of what does not run here is told so', async () => {
    expect((await call('mapped')).response).toContain('does not run here');
  });

  test('of an unknown function is 404 with the nearest name, of none 400', async () => {
    const unknown = await post('/desk/swaig', callBody('bok'));
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toEqual({ error: 'Unknown function: bok', did_you_mean: 'book' });
    for (const [body, error] of [
      [{}, 'Missing function name'],
      [{ function: '../x' }, 'Invalid function name'],
      [{ function: 'x'.repeat(200) }, 'Invalid function name'],
    ] as const) {
      const response = await post('/desk/swaig', body);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({ error });
    }
    expect((await post('/desk/swaig', callBody('constructor'))).status).toBe(404);
  });
});

describe('hooks around functions', () => {
  const hooked = (body: object, configure: (desk: AgentBase) => unknown) => {
    const desk = make();
    configure(desk);
    return desk
      .fetch(
        new Request('http://localhost/desk/swaig', {
          method: 'POST',
          headers: { authorization },
          body: JSON.stringify(body),
        }),
      )
      .then(read);
  };
  const failing = (desk: AgentBase, onError?: () => FunctionResult | undefined) =>
    desk.defineTool({
      name: 'f',
      description: 'F.',
      secure: false,
      onError,
      handler: () => Promise.reject(new Error('x')),
    });

  test('one sees every call before it, and may answer in its place', async () => {
    const seen: unknown[] = [];
    const answer = await hooked(callBody('f', { a: 1 }), (desk) => {
      desk.defineTool({ name: 'f', description: 'F.', secure: false, handler: () => 'handler' });
      desk.onFunctionCall = (name, args) => {
        seen.push([name, args]);
        return args['a'] === 1 ? { response: 'hook' } : undefined;
      };
    });
    expect(answer).toEqual({ response: 'hook' });
    expect(seen).toEqual([['f', { a: 1 }]]);
  });

  test('one that throws keeps the function from running', async () => {
    let ran = false;
    const answer = await hooked(callBody('f'), (desk) => {
      desk.defineTool({
        name: 'f',
        description: 'F.',
        secure: false,
        handler: () => {
          ran = true;
        },
      });
      desk.onFunctionCall = () => {
        throw new Error('blocked');
      };
    });
    expect(answer.response).toMatch(/^Sorry/);
    expect(ran).toBe(false);
  });

  test('the function’s own error hook comes first, then the agent’s', async () => {
    const agents = (desk: AgentBase) =>
      desk.onError((_error, { functionName }) => new FunctionResult(`agent ${functionName}`).connect('+15550100'));
    expect(await hooked(callBody('f'), (desk) => failing(agents(desk), () => new FunctionResult('own')))).toEqual({
      response: 'own',
    });
    expect(await hooked(callBody('f'), (desk) => failing(agents(desk), () => undefined))).toMatchObject({
      response: 'agent f',
    });
    const broken = () => {
      throw new Error('hook');
    };
    expect((await hooked(callBody('f'), (desk) => failing(desk, broken))).response).toMatch(/^Sorry/);
  });
});

describe('reports', () => {
  beforeEach(() => void summaries.splice(0));

  test.each([
    [{ post_prompt_data: { parsed: [{ intent: 'ride' }], raw: 'x' } }, { intent: 'ride' }],
    [{ post_prompt_data: { parsed: [], raw: '{"intent":"ride"}' } }, { intent: 'ride' }],
    [{ post_prompt_data: { raw: 'They wanted a ride.' } }, 'They wanted a ride.'],
    [{ summary: { a: 1 } }, { a: 1 }],
    [{}, null],
  ])('%j reaches onSummary', async (report, summary) => {
    const response = await post('/desk/post_prompt', { call_id: 'c-1', ...report });
    expect(await response.json()).toEqual({ ok: true });
    expect(summaries).toEqual([[summary, 'c-1']]);
  });

  test('are accepted even when onSummary fails', async () => {
    const desk = make();
    desk.onSummary = () => {
      throw new Error('crm down');
    };
    const response = await desk.fetch(
      new Request('http://localhost/desk/post_prompt', { method: 'POST', headers: { authorization }, body: '{}' }),
    );
    expect(await response.json()).toEqual({ ok: true });
  });

  test('debug events have their hook', async () => {
    expect(await (await post('/desk/debug_events', { call_info: {}, barge: {} })).json()).toEqual({ ok: true });
    expect(events).toEqual([{ call_info: {}, barge: {} }]);
  });
});

describe('requests that cannot be answered', () => {
  test.each([
    ['{bad', 'The body is not valid JSON'],
    ['[1]', 'The body must be a JSON object'],
    ['"x"', 'The body must be a JSON object'],
  ])('%j is 400', async (body, error) => {
    for (const path of ['/desk', '/desk/swaig', '/desk/post_prompt']) {
      const response = await post(path, body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error });
    }
  });

  test('a body that is too large is 413, whether its length is said or not', async () => {
    const large = `{"x":"${'y'.repeat(1_100_000)}"}`;
    const said = await post('/desk/swaig', large);
    expect([said.status, await said.json()]).toEqual([413, { error: 'Request too large', limit_bytes: 1_048_576 }]);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const unsaid = await agent.fetch(
      new Request('http://localhost/desk/swaig', {
        method: 'POST',
        headers: { authorization },
        body: endless,
        duplex: 'half',
      } as RequestInit),
    );
    expect(unsaid.status).toBe(413);
    expect(sent).toBeLessThan(1_500_000);
  });

  test('chunks over a socket are read up to the limit, and put together', async () => {
    const send = (chunks: string[]) =>
      new Promise<number>((resolve, reject) => {
        const request = httpRequest(
          `${base}/desk/swaig`,
          { method: 'POST', headers: { authorization, 'content-type': json } },
          (response) => {
            response.resume();
            resolve(response.statusCode as number);
          },
        );
        // The server may answer and close before everything is sent.
        request.on('error', (error: NodeJS.ErrnoException) =>
          error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error),
        );
        for (const chunk of chunks) request.write(chunk);
        request.end();
      });
    expect(await send(['{"function":"op', 'en","argument":{"parsed":[{"a":"é"}]}}'])).toBe(200);
    expect(await send(Array.from({ length: 20 }, () => 'x'.repeat(65_536)))).toBe(413);
  });

  test('the limit is the environment’s', async () => {
    vi.stubEnv('SWML_MAX_REQUEST_SIZE', '100');
    const small = make();
    vi.stubEnv('SWML_MAX_REQUEST_SIZE', 'many');
    expect(() => make()).toThrow('SWML_MAX_REQUEST_SIZE is "many"');
    vi.unstubAllEnvs();
    const response = await small.fetch(
      new Request('http://localhost/desk', {
        method: 'POST',
        headers: { authorization },
        body: `{"a":"${'x'.repeat(100)}"}`,
      }),
    );
    expect(response.status).toBe(413);
  });

  test('other paths are 404, other methods 405', async () => {
    for (const path of ['/', '/other', '/desk/nope', '/deskswaig', '/desk/constructor'])
      expect((await fetch(base + path, { headers: { authorization } })).status).toBe(404);
    const response = await fetch(`${base}/desk/swaig`, { headers: { authorization } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${base}/desk`, { method: 'DELETE', headers: { authorization } })).status).toBe(405);
  });
});

describe('guards', () => {
  afterEach(() => void vi.unstubAllEnvs());
  const ask = (desk: AgentBase, init: RequestInit & { headers: Record<string, string> }) =>
    desk.fetch(new Request('http://agent.test/desk', init));

  test('every answer has headers that keep browsers from misusing it', async () => {
    const { headers } = await fetch(`${base}/desk`, { headers: { authorization } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${base}/desk`)).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('hosts can be limited', async () => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', 'agent.test, other.test');
    const desk = make();
    expect((await ask(desk, { headers: { authorization, host: 'agent.test' } })).status).toBe(200);
    const refused = await desk.fetch(new Request('http://evil.test/desk', { headers: { authorization } }));
    expect([refused.status, await refused.json()]).toEqual([403, { error: 'Host not allowed' }]);
    expect((await desk.fetch(new Request('http://evil.test/health'))).status).toBe(200);
  });

  test('origins can be limited', async () => {
    vi.stubEnv('SWML_CORS_ORIGINS', 'https://app.test');
    vi.stubEnv('SWML_CSRF_PROTECTION', 'true');
    const desk = make();
    const from = (origin: string, method = 'POST') => ask(desk, { method, headers: { authorization, origin } });
    expect((await from('https://app.test')).headers.get('access-control-allow-origin')).toBe('https://app.test');
    expect((await from('https://evil.test')).status).toBe(403);
    expect((await from('https://evil.test', 'GET')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await from('https://app.test', 'OPTIONS')).status).toBe(204);
  });
});

describe('the server', () => {
  test('says when its port is taken, and that it runs already', async () => {
    await expect(make({ port: agent.port }).serve()).rejects.toThrow(`The port ${agent.port} is in use on 127.0.0.1`);
    await expect(agent.serve()).rejects.toThrow('is served already');
    await expect(make({ host: '192.0.2.1' }).serve()).rejects.toThrow('192.0.2.1 is not an address of this machine');
  });

  test('is reached under every address when bound to all of them', async () => {
    const all = make({ host: '0.0.0.0' });
    await all.run();
    const document = await read(await fetch(`http://localhost:${all.port}/desk`, { headers: { authorization } }));
    expect(document.version).toBe('1.0.0');
    await all.stop();
    await expect(fetch(`http://127.0.0.1:${all.port}/desk`)).rejects.toThrow();
  });

  test('answers what is under way before it stops', async () => {
    let finish: (value: string) => void = () => {};
    let started: () => void = () => {};
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    const desk = make().defineTool({
      name: 'wait',
      description: 'Waits.',
      secure: false,
      handler: () => {
        started();
        return new Promise<string>((resolve) => {
          finish = resolve;
        });
      },
    });
    await desk.serve();
    const url = `http://127.0.0.1:${desk.port}/desk/swaig`;
    const init = { method: 'POST', headers: { authorization }, body: JSON.stringify(callBody('wait')) };
    const answer = fetch(url, init);
    await running;
    const stopped = desk.stop();
    await expect(fetch(url, init)).rejects.toThrow();
    finish('Finished.');
    expect(await (await answer).json()).toEqual({ response: 'Finished.' });
    await stopped;
  });
});

describe('as a Hono app', () => {
  test('it answers at its route, alone or mounted', async () => {
    const { Hono } = await import('hono');
    const desk = make();
    const headers = { authorization };
    expect((await desk.getApp().request('/desk', { headers })).status).toBe(200);
    expect((await desk.getApp().request('/', { headers })).status).toBe(404);
    const app = new Hono();
    app.route('/ai', desk.getApp());
    app.route('/support', desk.asRouter());
    app.get('/own', (c) => c.text('own'));
    for (const path of ['/ai/desk', '/support', '/support/']) {
      const response = await app.request(path, { headers });
      expect([path, response.status]).toEqual([path, 200]);
    }
    expect((await app.request('/support/health')).status).toBe(200);
    expect((await app.request('/support/desk', { headers })).status).toBe(404);
    expect(await (await app.request('/own')).text()).toBe('own');
  });

  test('the URLs of its documents lead back to where it is mounted', async () => {
    const { Hono } = await import('hono');
    const desk = make()
      .setPostPrompt('x')
      .defineTool({ name: 'open', description: 'x', secure: false, handler: () => 'Open.' });
    const app = new Hono().route('/v1/support', desk.asRouter());
    const document = await read(await app.request('http://localhost:8000/v1/support', { headers: { authorization } }));
    const { ai } = document.sections.main[1];
    expect(ai.post_prompt_url).toMatch(/@localhost:8000\/v1\/support\/post_prompt\?/);
    const { pathname } = new URL(ai.SWAIG?.defaults?.web_hook_url as string);
    const answer = await app.request(pathname, {
      method: 'POST',
      headers: { authorization },
      body: JSON.stringify(callBody('open')),
    });
    expect(await answer.json()).toEqual({ response: 'Open.' });
  });
});
