import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { script } from '../../src/ai/index.js';
import { dial, startAgent } from './harness.js';
import { startMcpServer } from './mcp-server.js';

describe('SWAIG.mcp_servers', () => {
  const talk = (name = 'find_customer', args: Record<string, unknown> = { id: '7' }) =>
    script().says('Hi.').user('go').calls(name, args).says('Done.');

  test.each([
    ['JSON', {}],
    ['streams of events', { stream: true, session: 's-1' }],
  ])('tools of a server that answers with %s are called like functions', async (_, options) => {
    const server = await startMcpServer(options);
    const model = talk();
    const phone = dial({
      model,
      ai: {
        global_data: { token: 't0k' },
        post_prompt_url: (await startAgent()).url,
        SWAIG: { mcp_servers: [{ url: server.url, headers: { Authorization: 'Bearer ${global_data.token}' } }] },
      },
    });
    await phone.hear();
    phone.say('go');
    await phone.hear();
    phone.hangUp();
    await phone.ended();
    expect(model.requests[0]?.tools.map(({ name }) => name)).toEqual(['find_customer', 'broken']);
    expect(model.requests[0]?.tools[0]).toMatchObject({
      description: 'Finds a customer',
      parameters: { required: ['id'] },
    });
    expect(model.requests.at(-1)?.messages.findLast(({ role }) => role === 'tool')?.content).toBe('Customer 7 is Ana.');
    expect(server.methods()).toEqual([
      'initialize',
      'notifications/initialized',
      'tools/list',
      'tools/list',
      'tools/call',
      ...('session' in options ? ['DELETE'] : []),
    ]);
    expect(server.calls.every(({ headers }) => headers.authorization === 'Bearer t0k')).toBe(true);
    expect(server.calls[2]?.headers).toMatchObject({
      'mcp-protocol-version': '2025-06-18',
      ...('session' in options ? { 'mcp-session-id': 's-1' } : {}),
    });
    expect(phone.aiEvents('tools')).toMatchObject([{ from: 'mcp', tools: ['find_customer', 'broken'] }]);
  });

  test('a tool that fails is told of, in the conversation and in the report', async () => {
    const server = await startMcpServer();
    const agent = await startAgent();
    const model = talk('broken', {});
    const phone = dial({ model, ai: { post_prompt_url: agent.url, SWAIG: { mcp_servers: [{ url: server.url }] } } });
    await phone.hear();
    phone.say('go');
    await phone.hear();
    phone.hangUp();
    await phone.ended();
    expect(agent.reports()[0]?.swaig_log?.[0]).toMatchObject({
      command_name: 'broken',
      mcp_url: server.url,
      mcp_tool: 'broken',
      mcp_error: 'The database is away.',
    });
  });

  test('resources go into global_data, those of templates with their variables', async () => {
    const server = await startMcpServer();
    const phone = dial({
      model: script().says('Hi.'),
      ai: {
        prompt: { text: 'Open ${global_data.hours}, plan ${global_data.customer.plan}.' },
        global_data: { who: 42 },
        SWAIG: { mcp_servers: [{ url: server.url, resources: true, resource_vars: { id: '${global_data.who}' } }] },
      },
    });
    await phone.hear();
    expect(phone.aiEvents('global_data').at(-1)?.data).toMatchObject({
      who: 42,
      hours: 'nine to six',
      customer: { uri: 'crm://customers/42', plan: 'gold' },
    });
    expect(phone.aiEvents('global_data').at(-1)?.data).not.toHaveProperty('order');
  });

  test('a server that is away or refuses is told of, and the conversation goes on', async () => {
    const refusing = await startMcpServer({ refuse: 'initialize' });
    const phone = dial({
      model: script().says('Hi.'),
      ai: { SWAIG: { mcp_servers: [{ url: refusing.url }, { url: 'http://127.0.0.1:1/mcp' }] } },
    });
    expect(await phone.hear()).toBe('Hi.');
    expect(phone.problems()).toEqual([
      expect.stringContaining('answered 401: who are you?'),
      expect.stringMatching(/SWAIG\.mcp_servers: POST http:\/\/127\.0\.0\.1:1\/mcp failed/),
    ]);
  });
});

describe('SWAIG.includes', () => {
  const weather = (url: string) => ({ function: 'weather', description: 'Weather', web_hook_url: url });

  test.each([
    ['a list', (url: string) => [weather(url)]],
    ['one definition', (url: string) => weather(url)],
    [
      'functions with defaults',
      (url: string) => ({
        functions: [{ function: 'weather', description: 'Weather' }, { function: 'nowhere' }],
        defaults: { web_hook_url: url },
      }),
    ],
  ])('functions that a server tells of as %s are called', async (_, definitions) => {
    const agent = await startAgent({ weather: () => ({ response: 'Sunny.' }), '/tools': () => definitions(agent.url) });
    const model = script().says('Hi.').user('go').calls('weather', {}).says('Done.');
    const phone = dial({
      model,
      signingKey: 'PSK_demo',
      ai: {
        SWAIG: {
          includes: [
            {
              url: `${agent.url}/tools?x=1`,
              functions: ['weather'],
              auth_user: 'u',
              auth_password: 'p',
              meta_data: { k: 1 },
            },
          ],
        },
      },
    });
    await phone.hear();
    phone.say('go');
    await phone.hear();
    const [asked] = agent.received;
    expect(asked?.body).toEqual({
      action: 'get_signature',
      functions: ['weather'],
      meta_data: { k: 1 },
      content_type: 'text/swaig',
      content_disposition: 'function signature request',
      version: '2.0',
      project_id: 'p1',
      space_id: 'space-1',
    });
    expect(asked?.authorization).toBe(`Basic ${Buffer.from('u:p').toString('base64')}`);
    expect(asked?.headers['x-signalwire-signature']).toBe(
      createHmac('sha1', 'PSK_demo').update(`${agent.url}/tools?x=1${asked?.text}`).digest('hex'),
    );
    expect(agent.calls('weather')).toHaveLength(1);
    expect(phone.aiEvents('session_start')[0]?.tools).toEqual(['weather']);
  });

  test('a server that does not answer as it should is told of', async () => {
    const agent = await startAgent({ '/no': () => ({ status: 500, text: 'x' }), '/odd': () => ({ hello: 1 }) });
    const include = (path: string) => ({ url: `${agent.url}${path}`, functions: ['weather'] });
    const phone = dial({
      model: script().says('Hi.'),
      ai: { SWAIG: { includes: [include('/no'), include('/odd'), { url: 'nonsense', functions: [] }] } },
    });
    await phone.hear();
    expect(phone.problems().sort()).toEqual([
      expect.stringContaining('"nonsense" is not an absolute'),
      expect.stringContaining('holds no function definitions'),
      expect.stringContaining('answered 500'),
    ]);
  });
});
