import { request as httpRequest } from 'node:http';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import { authorization, basic, callBody, make, password, read, serveDesk, user } from './desk.js';

let desk: Awaited<ReturnType<typeof serveDesk>>;

beforeAll(async () => {
  desk = await serveDesk();
});

afterAll(() => desk.agent.stop());

describe('the document', () => {
  test('is served to GET and POST, at the route with and without a slash', async () => {
    for (const path of ['/desk', '/desk/']) {
      const got = await fetch(desk.base + path, { headers: { authorization } });
      expect(got.status).toBe(200);
      expect(got.headers.get('content-type')).toBe('application/json');
      expect((await read(got)).sections.main[1].ai.prompt).toEqual({ text: 'Hello.' });
      expect((await desk.post(path, '')).status).toBe(200);
    }
  });

  test('carries URLs of the host that it was asked at, which work', async () => {
    const document = await read(await desk.post('/desk', { call: { call_id: 'c-9' } }));
    const { ai } = document.sections.main[1];
    const url = new URL(ai.SWAIG?.functions?.[0]?.web_hook_url as string);
    expect(url.host).toBe(new URL(desk.base).host);
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
        `${desk.base}/desk`,
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
    const wrong = basic(user, 'nope');
    for (const headers of [{}, { authorization: wrong }, { authorization: 'Bearer x' }]) {
      const response = await desk.post(path, {}, headers as Record<string, string>);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Basic /);
      expect(await response.json()).toEqual({ error: 'Unauthorized' });
    }
  });

  test('probes do without', async () => {
    for (const path of ['/health', '/desk/health'])
      expect(await (await fetch(desk.base + path)).json()).toEqual({ status: 'ok' });
    for (const path of ['/ready', '/desk/ready'])
      expect(await (await fetch(desk.base + path)).json()).toEqual({ status: 'ready' });
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

describe('the server', () => {
  test('says when its port is taken, and that it runs already', async () => {
    await expect(make({ port: desk.agent.port }).serve()).rejects.toThrow(
      `The port ${desk.agent.port} is in use on 127.0.0.1`,
    );
    await expect(desk.agent.serve()).rejects.toThrow('is served already');
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
    const own = make().defineTool({
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
    await own.serve();
    const url = `http://127.0.0.1:${own.port}/desk/swaig`;
    const init = { method: 'POST', headers: { authorization }, body: JSON.stringify(callBody('wait')) };
    const answer = fetch(url, init);
    await running;
    const stopped = own.stop();
    await expect(fetch(url, init)).rejects.toThrow();
    finish('Finished.');
    expect(await (await answer).json()).toEqual({ response: 'Finished.' });
    await stopped;
  });
});

describe('as a Hono app', () => {
  test('it answers at its route, alone or mounted', async () => {
    const own = make();
    const headers = { authorization };
    expect((await own.getApp().request('/desk', { headers })).status).toBe(200);
    expect((await own.getApp().request('/', { headers })).status).toBe(404);
    const app = new Hono();
    app.route('/ai', own.getApp());
    app.route('/support', own.asRouter());
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
    const own = make()
      .setPostPrompt('x')
      .defineTool({ name: 'open', description: 'x', secure: false, handler: () => 'Open.' });
    const app = new Hono().route('/v1/support', own.asRouter());
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
