import { describe, expect, test, vi } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import { agent, newServer, post, run, speaker } from './hosts.js';

const callTo = (to: string) => ({ call: { call_id: 'c-1', to, from: 'sip:me@x.test' } });

describe('SIP routing of a server', () => {
  test('sends a call to the agent of its user name, wherever it came', async () => {
    const server = newServer();
    server.register(agent('sales-agent', '/sales'));
    server.setupSipRouting();
    server.register(agent('Help Desk', '/front-desk').registerSipUsername('Reception'));
    server.registerSipUsername('Tech-Support', 'front-desk/');
    const base = await run(server);
    const goesTo = async (user: string, below = '/sales/sip') => {
      const response = await post(base + below, callTo(user));
      return response.status === 307 ? response.headers.get('location') : speaker(response);
    };
    const front = ['sip:helpdesk@x.test', 'sips:FrontDesk@x', 'sip:front-desk@x', 'sip:reception@x', 'tech-support'];
    for (const user of front) expect([user, await goesTo(user)]).toEqual([user, '/front-desk']);
    expect(await goesTo('sip:salesagent@x', '/front-desk/sip')).toBe('/sales');
    expect(await goesTo('sip:sales@x', '/front-desk/sip')).toBe('/sales');
    // Itself, nobody, and what is no call at all: the agent that was asked answers.
    for (const user of ['sip:nobody@x', 'sip:', '+15550100']) expect(await goesTo(user)).toBe('sales-agent');
    expect((await post(`${base}/sales/sip`, {}, {})).status).toBe(401);
    expect((await post(`${base}/sip`, callTo('sip:sales@x'))).status).toBe(404);
  });

  test('a redirect keeps method and body: following it brings the document for the call', async () => {
    const server = newServer();
    server.register(agent('sales', '/sales'));
    server.register(agent('support', '/support'));
    server.setupSipRouting('sip-calls/');
    const base = await run(server);
    const sent = await post(`${base}/sales/sip-calls`, callTo('sip:support@x'));
    const followed = await post(
      new URL(sent.headers.get('location') as string, sent.url).href,
      callTo('sip:support@x'),
    );
    expect(await speaker(followed)).toBe('support');
    const self = await post(`${base}/support/sip-calls`, callTo('sip:support@x'));
    expect([self.status, self.headers.get('location')]).toEqual([307, '/support']);
  });

  test('forgets agents that are taken off, and is set up once', async () => {
    const server = newServer();
    const said = vi.spyOn(server.log, 'warn');
    server.registerSipUsername('early', '/sales');
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('SIP routing is not set up'));
    server.register(agent('sales', '/sales'));
    server.register(agent('support', '/support'));
    server.setupSipRouting('/sip', false);
    server.setupSipRouting('/other');
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('is set up already'));
    server.registerSipUsername('accounts', '/billing');
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('which has no agent so far'));
    server.registerSipUsername('help', '/support');
    const base = await run(server);
    const status = async (user: string, path = '/sales/sip') => (await post(base + path, callTo(user))).status;
    expect([await status('sip:help@x'), await status('sip:support@x'), await status('sip:accounts@x')]).toEqual([
      307, 200, 200,
    ]);
    expect(await status('sip:help@x', '/sales/other')).toBe(404);
    server.unregister('/support');
    expect(await status('sip:help@x')).toBe(200);
  });

  test('a name that two agents would have stays with the first', async () => {
    const server = newServer();
    const said = vi.spyOn(server.log, 'warn');
    server.register(agent('desk', '/a'));
    server.register(agent('desk', '/b'));
    server.setupSipRouting();
    expect(said).toHaveBeenCalledWith('The SIP user name desk stands for /a already, and not for /b.');
    const base = await run(server);
    expect((await post(`${base}/b/sip`, callTo('sip:desk@x'))).headers.get('location')).toBe('/a');
  });
});

describe('routing callbacks', () => {
  test('of a server are asked below every agent, before the agents’ own', async () => {
    const server = newServer();
    const english = agent('english', '/english');
    english.registerRoutingCallback(() => '/spanish', 'route');
    server.register(english);
    server.registerGlobalRoutingCallback(async (body) => (body['lang'] === 'fr' ? '/french' : undefined), 'route/');
    server.register(agent('spanish', '/spanish'));
    const base = await run(server);
    const location = async (path: string, body: object) => (await post(base + path, body)).headers.get('location');
    expect(await location('/english/route', { lang: 'fr' })).toBe('/french');
    expect(await location('/english/route', { lang: 'de' })).toBe('/spanish');
    expect(await location('/spanish/route', { lang: 'fr' })).toBe('/french');
    expect(await speaker(await post(`${base}/spanish/route`, { lang: 'de' }))).toBe('spanish');
    expect(() => server.registerGlobalRoutingCallback(() => null, '/swaig')).toThrow('something else is answered');
    expect(() => server.registerGlobalRoutingCallback(() => null, 'health')).toThrow('something else is answered');
    expect(() => server.registerGlobalRoutingCallback('x' as never, '/x')).toThrow('must be a function');
  });

  test('that fail, or name no route, have the request answered where it came', async () => {
    const given: unknown[] = ['//evil.test', 'sales', 7, { a: 1 }, '/a\r\nX: 1', '', null];
    for (const route of given) {
      const own = agent('own');
      own.registerRoutingCallback(() => route as string);
      const response = await own.fetch(request('/sip'));
      expect([route, response.status, await speaker(response)]).toEqual([route, 200, 'own']);
    }
    const own = agent('own');
    own.registerRoutingCallback(() => Promise.reject(new Error('down')), '/a');
    own.registerRoutingCallback(() => '/a', '/a/');
    expect((await own.fetch(request('/a'))).status).toBe(200);
    own.registerRoutingCallback(() => 'https://other.test/agent', '/b');
    expect((await own.fetch(request('/b'))).headers.get('location')).toBe('https://other.test/agent');
  });

  test('see the path in front of routes when the server is behind one', async () => {
    const own = agent('own').manualSetProxyUrl('https://edge.test/agents/');
    own.registerRoutingCallback(() => '/sales');
    expect((await own.fetch(request('/sip'))).headers.get('location')).toBe('/agents/sales');
  });

  test('are not asked when something is fetched, and the hook sees their path', async () => {
    const seen: unknown[] = [];
    class Seeing extends AgentBase {
      override onSwmlRequest(_body: object, path?: string) {
        seen.push(path);
      }
    }
    const own = new Seeing({ name: 'own', route: '/own', basicAuth: ['u', 'p'], suppressLogs: true });
    own.registerRoutingCallback(() => '/elsewhere');
    expect((await own.fetch(request('/own/sip', 'GET'))).status).toBe(200);
    expect(seen).toEqual(['/sip']);
  });
});

describe('SIP user names of an agent', () => {
  test.each([
    [{ call: { to: 'sip:helpdesk@example.com' } }, 'helpdesk'],
    [{ call: { to: 'sips:a.b@x:5061;transport=tls' } }, 'a.b'],
    [{ call: { to: 'SIP:Front' } }, 'Front'],
    [{ call: { to: 'tel:+15550100' } }, '+15550100'],
    [{ call: { to: '+15550100' } }, '+15550100'],
    [{ call: { to: 'sip:@x' } }, null],
    [{ call: { to: 7 } }, null],
    [{ call: null }, null],
    [{}, null],
  ])('%j is to %s', (body, username) => {
    expect(AgentBase.extractSipUsername(body)).toBe(username);
  });

  test('follow from its name and route', () => {
    expect(agent('Support Agent', '/support').autoMapSipUsernames().getSipUsernames()).toEqual([
      'supportagent',
      'support',
      'spprtgnt',
    ]);
    expect(agent('ace', '/ace').autoMapSipUsernames().getSipUsernames()).toEqual(['ace']);
    expect(agent('Audio', '/').registerSipUsername(' Desk ').autoMapSipUsernames().getSipUsernames()).toEqual([
      'desk',
      'audio',
    ]);
    expect(() => agent('x').registerSipUsername(' ')).toThrow('must be a text and not empty');
  });

  test('are answered with its document', async () => {
    const own = agent('own').enableSipRouting(false, '/calls').registerSipUsername('help');
    expect(own.getSipUsernames()).toEqual(['help']);
    const ask = (path: string, user: string) => own.fetch(request(path, 'POST', { call: { to: `sip:${user}@x` } }));
    expect(await speaker(await ask('/calls', 'HELP'))).toBe('own');
    expect(await speaker(await ask('/calls', 'nobody'))).toBe('own');
    expect((await ask('/sip', 'help')).status).toBe(404);
    expect(() => own.enableSipRouting(true, '/swaig')).toThrow('something else is answered');
  });
});

function request(path: string, method = 'POST', body: object = {}): Request {
  const headers = { authorization: `Basic ${btoa('u:p')}` };
  return new Request(`http://localhost:3000${path}`, {
    method,
    headers,
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
}
