import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { script } from '../../src/ai/index.js';
import { dial } from './harness.js';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A server made with the official package: with a session or without, answering in JSON or in a stream of events. */
async function startLibrary({ sessions, json }: { sessions: boolean; json: boolean }) {
  const methods: string[] = [];
  const transports = new Map<string, StreamableHTTPServerTransport>();
  const make = async () => {
    const library = new McpServer({ name: 'library', version: '1.0.0' });
    library.registerTool(
      'find_book',
      { description: 'Tells where a book stands', inputSchema: { title: z.string().describe('Title of the book') } },
      ({ title }) => ({ content: [{ type: 'text', text: `${title} stands on shelf 3.` }] }),
    );
    const transport = new StreamableHTTPServerTransport({
      ...(sessions ? { sessionIdGenerator: () => 's-1' } : {}),
      enableJsonResponse: json,
      onsessioninitialized: (id) => void transports.set(id, transport),
    });
    await library.connect(transport as never);
    return transport;
  };
  const server = createServer((request, response) => {
    void (async () => {
      methods.push(request.method ?? '');
      const known = transports.get(String(request.headers['mcp-session-id']));
      await (known ?? (await make())).handleRequest(request, response);
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`, methods };
}

describe('servers made with the official package', () => {
  test.each([
    { sessions: true, json: false },
    { sessions: true, json: true },
    { sessions: false, json: false },
  ])('are met, and their tools called: %o', async (how) => {
    const { url, methods } = await startLibrary(how);
    const model = script()
      .says('Library.')
      .user('Emma')
      .offered('find_book')
      .calls('find_book', { title: 'Emma' })
      .result('Emma stands on shelf 3.')
      .says('On shelf three.');
    const phone = dial({ model, ai: { prompt: { text: 'You find books.' }, SWAIG: { mcp_servers: [{ url }] } } });
    expect(await phone.hear()).toBe('Library.');
    phone.say('Where is Emma?');
    expect(await phone.hear()).toBe('On shelf three.');
    phone.hangUp();
    await phone.ended();
    expect(phone.problems()).toEqual([]);
    // A session is given back.
    expect(methods.includes('DELETE')).toBe(how.sessions);
    model.done();
  });
});
