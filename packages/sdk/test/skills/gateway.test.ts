import { expect, test } from 'vitest';
import { McpGatewaySkill } from '../../src/skills/index.js';
import { make } from '../agents/desk.js';
import { type Answer, type Asked, late, logged, serveService, serveSkill } from './served.js';

const tools = {
  todo: [
    {
      name: 'add-item',
      description: 'Adds an item.',
      inputSchema: {
        type: 'object',
        properties: {
          text: { type: 'string', description: 'What' },
          due: { type: 'string', default: 'today', format: 'date' },
        },
        required: ['text'],
      },
    },
    { name: 'clear', description: 'Clears all.', inputSchema: { type: 'object', properties: {} } },
  ],
  calendar: [{ name: 'list', description: 'Lists.', inputSchema: {} }],
};

/** A gateway, as its interface is documented. */
function gateway(onCall: (asked: Asked) => Answer) {
  return (asked: Asked): Answer => {
    const [, first, service, rest] = asked.url.pathname.split('/');
    if (first === 'health') return { body: { status: 'healthy' } };
    if (asked.headers.authorization !== 'Bearer t') return { status: 401, body: 'no' };
    if (first === 'services' && !service) return { body: { todo: { enabled: true }, calendar: { enabled: true } } };
    if (rest === 'tools') return { body: { service, tools: tools[service as keyof typeof tools] } };
    return onCall(asked);
  };
}

test('the tools of all services are functions, with a session for each call and service', async () => {
  const { url, asked } = await serveService(
    gateway(({ method, body }) =>
      method === 'DELETE'
        ? { status: 404, body: { error: 'gone' } }
        : { body: { result: `did ${JSON.parse(body).tool}` } },
    ),
  );
  const { call, agent } = await serveSkill(new McpGatewaySkill({ gateway_url: url, auth_token: 't' }));
  expect(agent.listToolNames()).toEqual([
    'mcp_todo_add_item',
    'mcp_todo_clear',
    'mcp_calendar_list',
    '_mcp_gateway_hangup',
  ]);
  expect(agent.getRegisteredTools()[0]).toEqual({
    name: 'mcp_todo_add_item',
    description: '[todo] Adds an item.',
    parameters: {
      type: 'object',
      properties: { text: { type: 'string', description: 'What' }, due: { type: 'string', default: 'today' } },
      required: ['text'],
    },
  });
  expect((await call('mcp_todo_add_item', { text: 'milk' })).response).toBe('did add-item');
  expect((await call('mcp_calendar_list', {}, { mcp_call_id: 'own' })).response).toBe('did list');
  await call('_mcp_gateway_hangup');
  const calls = asked.filter((one) => one.method === 'POST').map((one) => JSON.parse(one.body));
  expect(calls[0]).toMatchObject({
    tool: 'add-item',
    arguments: { text: 'milk' },
    session_id: 'c-1.todo',
    timeout: 300,
    metadata: { agent_id: 'desk', call_id: 'c-1' },
  });
  expect(calls[1].session_id).toBe('own.calendar');
  expect(asked.filter((one) => one.method === 'DELETE').map((one) => one.url.pathname)).toEqual([
    '/sessions/c-1.todo',
    '/sessions/c-1.calendar',
  ]);
  expect(agent.definition.globalData).toEqual({
    mcp_gateway_url: url,
    mcp_session_id: null,
    mcp_services: ['todo', 'calendar'],
  });
});

test('some tools of some services; what fails is tried again only where that may help', async () => {
  const log = logged();
  let status = 500;
  const { url, asked } = await serveService(gateway(() => ({ status, body: { error: 'broken' } })));
  const { call, agent } = await serveSkill(
    new McpGatewaySkill({
      gateway_url: url,
      auth_token: 't',
      services: [
        { name: 'todo', tools: ['clear'] },
        { name: 'calendar', tools: '*' },
      ],
      retry_attempts: 2,
    }),
  );
  expect(agent.listToolNames()).toEqual(['mcp_todo_clear', 'mcp_calendar_list', '_mcp_gateway_hangup']);
  const tries = () => asked.filter((one) => one.method === 'POST').length;
  expect((await call('mcp_todo_clear')).response).toContain('clear of todo did not work: the gateway is not working');
  expect(tries()).toBe(2);
  status = 400;
  expect((await call('mcp_todo_clear')).response).toContain('400');
  expect(tries()).toBe(3);
  expect(log.text()).toContain('broken');
});

test('a gateway that is slow is said to be', async () => {
  logged();
  const { url } = await serveService(gateway(() => 'hangs'));
  const { call } = await serveSkill(new McpGatewaySkill({ gateway_url: url, auth_token: 't', retry_attempts: 1 }));
  late();
  expect((await call('mcp_todo_clear')).response).toContain('it took too long');
});

test('a gateway that cannot be used, or may not be asked, is said at once', async () => {
  const log = logged();
  const { url } = await serveService(gateway(() => ({})));
  for (const config of [
    { gateway_url: url },
    { gateway_url: url, auth_token: 'wrong' },
    { gateway_url: 'http://user:pass@x.test', auth_token: 't' },
    { gateway_url: 'ftp://x', auth_token: 't' },
  ])
    await expect(make().addSkill(new McpGatewaySkill(config))).rejects.toThrow('could not be set up');
  expect(log.text()).toMatch(/auth_token, or auth_user.*401.*credentials.*may not be asked/s);
});
