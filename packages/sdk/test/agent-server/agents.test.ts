import { Hono } from 'hono';
import { describe, expect, test, vi } from 'vitest';
import { AgentServer } from '../../src/agent-server/index.js';
import { agent, authorization, newServer, post, run, speaker } from './hosts.js';

describe('agents', () => {
  test('are served at their own route or at another, and nowhere else', async () => {
    const server = newServer();
    server.register(agent('sales', '/sales'));
    server.register(agent('support', '/help'), 'support/');
    server.register(agent('vip', '/sales/vip'));
    const base = await run(server);
    const found: Record<string, string | undefined> = {};
    for (const path of [
      '/sales',
      '/sales/',
      '/support',
      '/sales/vip',
      '/help',
      '/sales/sales',
      '/support/help',
      '/nobody',
    ])
      found[path] = await speaker(await post(base + path));
    expect(found).toEqual({ '/sales': 'sales', '/sales/': 'sales', '/support': 'support', '/sales/vip': 'vip' });
    expect((await post(`${base}/nobody`)).status).toBe(404);
    expect((await post(`${base}/sales/sales`)).status).toBe(404);
    expect((await post(`${base}/sales`, {}, {})).status).toBe(401);
  });

  test('get documents whose URLs lead back to them', async () => {
    const server = newServer();
    const own = agent('sales', '/own').defineTool({
      name: 'open',
      description: 'x',
      secure: false,
      handler: () => 'Open.',
    });
    server.register(own, '/sales');
    const base = await run(server);
    const document = await (await post(`${base}/sales`)).json();
    const { ai } = (
      document as {
        sections: { main: { ai: { post_prompt_url: string; SWAIG: { defaults: { web_hook_url: string } } } }[] };
      }
    ).sections.main.at(-1) as never as {
      ai: { post_prompt_url: string; SWAIG: { defaults: { web_hook_url: string } } };
    };
    expect(ai.post_prompt_url).toContain(`@127.0.0.1:${server.port}/sales/post_prompt`);
    const { pathname } = new URL(ai.SWAIG.defaults.web_hook_url);
    const answer = await post(base + pathname, { function: 'open', call_id: 'c', argument: { parsed: [{}], raw: '' } });
    expect(await answer.json()).toEqual({ response: 'Open.' });
    expect(own.getFullUrl()).toBe(`${base.replace('127.0.0.1', 'localhost')}/sales`);
    server.unregister('/sales');
    expect(own.getFullUrl()).toBe('http://localhost:3000/own');
  });

  test('are listed, found and taken off', async () => {
    const server = newServer();
    const [sales, root] = [agent('sales', '/sales'), agent('root')];
    server.register(sales);
    server.register(root);
    expect([...server.getAgents()]).toEqual([
      ['/sales', sales],
      ['/', root],
    ]);
    server.getAgents().clear();
    expect(server.getAgent('sales/')).toBe(sales);
    expect(server.getAgent('/')).toBe(root);
    const base = await run(server);
    expect(await speaker(await post(`${base}/sales`))).toBe('sales');
    expect([server.unregister('/sales'), server.unregister('/sales')]).toEqual([true, false]);
    expect(server.getAgent('/sales')).toBeUndefined();
    expect((await post(`${base}/sales`)).status).toBe(404);
    server.register(agent('late', '/sales'));
    expect(await speaker(await post(`${base}/sales`))).toBe('late');
  });

  test('do not take a route that is taken, reserved or another agent’s webhook', () => {
    const server = newServer();
    server.register(agent('sales', '/sales'));
    expect(() => server.register(agent('other'), '/sales/')).toThrow('The route /sales has an agent already');
    expect(() => server.register(agent('x'), '/sales/swaig')).toThrow(
      '/sales/swaig is a webhook of the agent at /sales',
    );
    expect(() => server.register(agent('x'), '/health')).toThrow('the server');
    expect(() => server.register(agent('x'), '/a?b')).toThrow('it is a path');
    expect(() => server.register({} as never)).toThrow('takes an agent');
    server.register(agent('deep'), '/team/post_prompt');
    expect(() => server.register(agent('team'), '/team')).toThrow(
      '/team/post_prompt is a webhook of the agent at /team',
    );
    server.register(agent('büro'), '/büro');
    expect([...server.getAgents().keys()]).toEqual(['/sales', '/team/post_prompt', '/b%C3%BCro']);
    expect(server.getAgent('/büro')?.getName()).toBe('büro');
  });
});

describe('the server itself', () => {
  test('lists its agents at the root, unless one is there', async () => {
    const server = newServer();
    server.register(agent('sales', '/sales'));
    const base = await run(server);
    expect(await (await fetch(base)).json()).toEqual({
      service: 'SignalWire AI Agents',
      agents: [{ name: 'sales', route: '/sales' }],
    });
    expect((await post(base)).status).toBe(404);
    server.register(agent('root', '/'));
    expect((await fetch(base)).status).toBe(401);
    expect(await speaker(await post(base))).toBe('root');
  });

  test('answers probes without credentials, and so do its agents', async () => {
    const server = newServer();
    server.register(agent('sales', '/sales'));
    const base = await run(server);
    const probe = async (path: string) => (await fetch(base + path)).json();
    expect(await probe('/health')).toEqual({ status: 'ok', agents: 1 });
    expect(await probe('/ready')).toEqual({ status: 'ready', agents: 1 });
    expect(await probe('/sales/health')).toEqual({ status: 'ok' });
    expect(await probe('/sales/ready')).toEqual({ status: 'ready' });
  });

  test('keeps out hosts that are not allowed', async () => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', 'agent.test');
    const server = newServer();
    server.register(agent('sales', '/sales'));
    vi.unstubAllEnvs();
    const get = (path: string, host: string) =>
      server.fetch(new Request(`http://${host}${path}`, { headers: { authorization } }));
    expect((await get('/', 'evil.test')).status).toBe(403);
    expect((await get('/', 'agent.test')).status).toBe(200);
    expect((await get('/sales', 'evil.test')).status).toBe(403);
    expect((await get('/health', 'evil.test')).status).toBe(200);
  });

  test('takes its port from the environment', async () => {
    vi.stubEnv('PORT', '4567');
    expect(new AgentServer().port).toBe(4567);
    vi.stubEnv('PORT', '');
    expect([new AgentServer().port, new AgentServer().host]).toEqual([3000, '0.0.0.0']);
    vi.unstubAllEnvs();
    expect(() => new AgentServer({ port: 70_000 })).toThrow('The port is 70000');
    expect(() => new AgentServer({ logLevel: 'loud' })).toThrow('Unknown log level');
    expect(new AgentServer().logLevel).toBe('info');
  });

  test('runs once at a time, and not at all for the command line', async () => {
    const server = newServer();
    const base = await run(server);
    await expect(server.run()).rejects.toThrow('The server runs already');
    await server.stop();
    await expect(fetch(base)).rejects.toThrow();
    vi.stubEnv('SWAIG_CLI_MODE', 'true');
    await server.run('127.0.0.1', 0);
    vi.unstubAllEnvs();
    await server.serve('127.0.0.1', 0);
    expect((await fetch(`http://127.0.0.1:${server.port}/health`)).status).toBe(200);
    await server.stop();
  });

  test('is no longer ready while it stops', async () => {
    const server = newServer();
    let finish: (value: string) => void = () => {};
    let called: () => void = () => {};
    const underWay = new Promise<void>((resolve) => {
      called = resolve;
    });
    server.register(
      agent('sales', '/sales').defineTool({
        name: 'wait',
        description: 'x',
        secure: false,
        handler: () => {
          called();
          return new Promise<string>((resolve) => {
            finish = resolve;
          });
        },
      }),
    );
    const base = await run(server);
    const answer = post(`${base}/sales/swaig`, { function: 'wait', call_id: 'c', argument: { parsed: [{}], raw: '' } });
    await underWay;
    const stopped = server.stop();
    const ask = async (path: string) => (await server.fetch(new Request(base + path))).status;
    expect([await ask('/ready'), await ask('/sales/ready'), await ask('/health')]).toEqual([503, 503, 200]);
    await expect(fetch(`${base}/ready`)).rejects.toThrow();
    finish('Done.');
    expect(await (await answer).json()).toEqual({ response: 'Done.' });
    await stopped;
    expect([await ask('/ready'), await ask('/sales/ready')]).toEqual([200, 200]);
  });
});

describe('as a Hono app', () => {
  test('it serves agents below where it is mounted, and leaves the rest to the app', async () => {
    const server = newServer();
    server.register(agent('sales', '/sales'));
    server.register(agent('support', '/support'));
    server.setupSipRouting();
    const own = server.getApp();
    own.get('/own', (c) => c.text('own'));
    const app = new Hono().route('/v1', own);
    const ask = (path: string, body?: unknown) =>
      app.request(`http://localhost:8000${path}`, {
        headers: { authorization },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      });
    const document = await (await ask('/v1/sales')).text();
    expect(document).toContain('I am sales.');
    expect(document).toContain('@localhost:8000/v1/sales/post_prompt');
    expect(await (await ask('/v1/own')).text()).toBe('own');
    expect((await ask('/v1')).status).toBe(200);
    expect([(await ask('/v1/none')).status, (await ask('/sales')).status]).toEqual([404, 404]);
    const sent = await ask('/v1/sales/sip', { call: { to: 'sip:support@x.test' } });
    expect([sent.status, sent.headers.get('location')]).toEqual([307, '/v1/support']);
    expect((await own.request('/health')).status).toBe(200);
  });
});
