import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, onTestFinished, test } from 'vitest';
import type { AgentBase } from '../../src/index.js';
import { authorization, make } from './desk.js';

async function desk() {
  const agent: AgentBase = make({ swaigSecret: 'shared' })
    .enableMcpServer()
    .defineTool({
      name: 'add',
      description: 'Adds.',
      parameters: { a: { type: 'integer' }, b: { type: 'integer' } },
      required: ['a', 'b'],
      handler: ({ a, b }) => `${a + b}`,
    })
    .defineTool({ name: 'hours', description: 'Tells the hours.', secure: false, handler: () => 'Nine to five.' })
    .defineTool({ name: 'who', description: 'Says who asks.', handler: (_args, { call_id }) => `call ${call_id}` });
  await agent.serve();
  onTestFinished(() => agent.stop());
  return { agent, url: `http://127.0.0.1:${agent.port}/desk/mcp` };
}

async function connected(url: string, headers: Record<string, string> = { authorization }) {
  const client = new Client({ name: 'reader', version: '1.0.0' });
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }) as never);
  onTestFinished(() => client.close());
  return client;
}

test('the official client meets an agent, sees its functions, and calls them', async () => {
  const { url } = await desk();
  const client = await connected(url);
  expect(client.getServerVersion()).toEqual({ name: 'desk', version: '1.0.0' });
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['add', 'hours', 'who']);
  expect(tools[0]?.inputSchema).toMatchObject({ type: 'object', required: ['a', 'b'] });
  const text = (value: string) => [{ type: 'text', text: value }];
  expect(await client.callTool({ name: 'add', arguments: { a: 2, b: 3 } })).toMatchObject({
    content: text('5'),
    isError: false,
  });
  expect(await client.callTool({ name: 'add', arguments: { a: 'two', b: 3 } })).toMatchObject({ isError: true });
  await expect(client.callTool({ name: 'subtract', arguments: {} })).rejects.toThrow('Unknown tool: subtract');
  await client.ping();
});

test('without the credentials there is nothing to see', async () => {
  const { url } = await desk();
  await expect(connected(url, {})).rejects.toThrow(/401|Unauthorized/i);
  await expect(connected(url, { authorization: `Basic ${btoa('desk:wrong')}` })).rejects.toThrow(/401|Unauthorized/i);
});

test('a URL with the token of a function lists and runs what that may, in its call alone', async () => {
  const { agent, url } = await desk();
  const token = encodeURIComponent(agent.createToolToken('who', 'c-1'));
  const client = await connected(`${url}?__token=${token}&call_id=c-1`);
  expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['hours', 'who']);
  expect(await client.callTool({ name: 'who' })).toMatchObject({ content: [{ text: 'call c-1' }] });
  await expect(client.callTool({ name: 'add', arguments: { a: 1, b: 1 } })).rejects.toThrow('Unknown tool: add');
  for (const query of [`__token=${token}&call_id=c-2`, `__token=${token}`, '__token=forged&call_id=c-1']) {
    const other = await connected(`${url}?${query}`);
    expect((await other.listTools()).tools.map(({ name }) => name)).toEqual(['hours']);
  }
  await expect(connected(`${url}?__token=${token}&call_id=c-1`, {})).rejects.toThrow(/401|Unauthorized/i);
});
