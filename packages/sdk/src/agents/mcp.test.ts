import { describe, expect, test } from 'vitest';
import { AgentBase, FunctionResult } from './index.js';

const authorization = `Basic ${Buffer.from('u:p').toString('base64')}`;

class Desk extends AgentBase {
  override onFunctionCall(name: string) {
    return name === 'intercepted' ? { response: 'Not today.' } : undefined;
  }
}

const desk = () =>
  new Desk({ name: 'desk', basicAuth: ['u', 'p'], suppressLogs: true })
    .enableMcpServer()
    .defineTool({
      name: 'add',
      description: 'Adds.',
      parameters: { a: { type: 'integer' }, b: { type: 'integer' } },
      required: ['a', 'b'],
      handler: ({ a, b }, rawData) => `${a + b} for ${rawData.function}`,
    })
    .defineTool({
      name: 'broken',
      description: 'Breaks.',
      errorMessage: 'Out of order.',
      handler: () => {
        throw new Error('x');
      },
    })
    .defineTool({
      name: 'parts',
      description: 'Answers in parts.',
      handler: () => new FunctionResult().setToolResponse('done', 'Say so.'),
    })
    .defineTool({ name: 'intercepted', description: 'Never runs.', handler: () => 'ran' })
    .defineTool({ name: 'elsewhere', description: 'Elsewhere.', webhookUrl: 'https://x.test', handler: () => '' })
    .registerSwaigFunction({ function: 'mapped', description: 'Mapped.', data_map: {} });

const ask = (method: string, params?: object, id: unknown = 1) =>
  desk().handleMcpRequest({ jsonrpc: '2.0', id, method, ...(params ? { params } : {}) });

describe('an agent as an MCP server', () => {
  test('introduces itself', async () => {
    expect(await ask('initialize', { protocolVersion: '2025-06-18' })).toEqual({
      jsonrpc: '2.0',
      id: 1,
      result: {
        protocolVersion: '2025-06-18',
        capabilities: { tools: {} },
        serverInfo: { name: 'desk', version: '1.0.0' },
      },
    });
    expect(await ask('ping', undefined, 'a')).toEqual({ jsonrpc: '2.0', id: 'a', result: {} });
    expect(await ask('notifications/initialized', undefined, null)).toEqual({ jsonrpc: '2.0', id: null, result: {} });
  });

  test('offers what runs at the agent, and nothing that runs elsewhere', async () => {
    const agent = desk();
    agent.onCallEnd(() => {});
    const { result } = (await agent.handleMcpRequest({ jsonrpc: '2.0', id: 1, method: 'tools/list' })) as {
      result: { tools: { name: string }[] };
    };
    expect(result.tools.map(({ name }) => name)).toEqual(['add', 'broken', 'parts', 'intercepted']);
    expect(result.tools[0]).toEqual({
      name: 'add',
      description: 'Adds.',
      inputSchema: {
        type: 'object',
        properties: { a: { type: 'integer' }, b: { type: 'integer' } },
        required: ['a', 'b'],
      },
    });
  });

  test.each([
    ['add', { a: '2', b: 3 }, '5 for add', false],
    ['add', { a: 'two' }, expect.stringContaining("must have required property 'b'"), true],
    ['broken', undefined, 'Out of order.', true],
    ['parts', {}, 'done\nSay so.', false],
    ['intercepted', {}, 'Not today.', false],
  ])('calls %s with %j', async (name, args, text, isError) => {
    const answer = await ask('tools/call', { name, ...(args ? { arguments: args } : {}) });
    expect(answer['result']).toEqual({ content: [{ type: 'text', text }], isError });
  });

  test.each([
    [{ id: 7, method: 'ping' }, -32600],
    [{ jsonrpc: '2.0', id: 7, method: 'tools/forget' }, -32601],
    [{ jsonrpc: '2.0', id: 7, method: 'constructor' }, -32601],
    [{ jsonrpc: '2.0', id: 7 }, -32601],
    [{ jsonrpc: '2.0', id: 7, method: 'ping', params: [] }, -32602],
    [{ jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'mapped' } }, -32602],
    [{ jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'elsewhere' } }, -32602],
    [{ jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'add', arguments: 'x' } }, -32602],
  ])('says what is wrong with %j', async (message, code) => {
    expect(await desk().handleMcpRequest(message)).toMatchObject({ jsonrpc: '2.0', id: 7, error: { code } });
  });

  test.each([
    ['{"jsonrpc":', -32700],
    ['[{"jsonrpc":"2.0","id":1,"method":"ping"}]', -32600],
  ])('answers in its own words when it is sent %s', async (body, code) => {
    const init = { method: 'POST', headers: { authorization }, body };
    const answer = await desk().fetch(new Request('http://localhost/mcp', init));
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { jsonrpc: '2.0', id: null, error: { code, message: expect.any(String) } },
    ]);
  });

  test('is behind the credentials, and only when it is enabled', async () => {
    const request = (headers: Record<string, string>) =>
      new Request('http://localhost/mcp', {
        method: 'POST',
        headers,
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'who' } }),
      });
    const agent = new AgentBase({ name: 'desk', basicAuth: ['u', 'p'], suppressLogs: true });
    agent.addPerCallConfig((_query, _body, headers, copy) => {
      copy.defineTool({ name: 'who', description: 'Who?', handler: () => headers['x-tenant'] });
    });
    expect(agent.isMcpServerEnabled()).toBe(false);
    expect((await agent.fetch(request({ authorization }))).status).toBe(404);
    expect(agent.enableMcpServer().isMcpServerEnabled()).toBe(true);
    expect((await agent.fetch(request({}))).status).toBe(401);
    const answer = await agent.fetch(request({ authorization, 'x-tenant': 'acme' }));
    expect(await answer.json()).toMatchObject({
      result: { content: [{ type: 'text', text: 'acme' }], isError: false },
    });
  });
});
