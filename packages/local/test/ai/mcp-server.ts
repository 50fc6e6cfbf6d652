import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface Call {
  method: string;
  params?: Record<string, unknown>;
  headers: IncomingHttpHeaders;
  http: string;
}

/** An MCP server over Streamable HTTP, with one tool and resources; it answers with JSON, or with a stream of events. */
export async function startMcpServer(options: { stream?: boolean; session?: string; refuse?: string } = {}) {
  const calls: Call[] = [];
  const results: Record<string, (params: Record<string, unknown>) => unknown> = {
    initialize: () => ({
      protocolVersion: '2025-06-18',
      capabilities: { tools: {}, resources: {} },
      serverInfo: { name: 'crm', version: '1' },
    }),
    'tools/list': ({ cursor }) =>
      cursor === undefined
        ? { tools: [customerTool], nextCursor: 'more' }
        : { tools: [{ name: 'broken', inputSchema: { type: 'object', properties: {} } }] },
    'tools/call': ({ name, arguments: args }) =>
      name === 'broken'
        ? { content: [{ type: 'text', text: 'The database is away.' }], isError: true }
        : { content: [{ type: 'text', text: `Customer ${(args as { id: string }).id} is Ana.` }] },
    'resources/list': () => ({ resources: [{ uri: 'crm://hours', name: 'hours', mimeType: 'text/plain' }] }),
    'resources/templates/list': () => ({
      resourceTemplates: [
        { uriTemplate: 'crm://customers/{id}', name: 'customer' },
        { uriTemplate: 'crm://orders/{order}', name: 'order' },
      ],
    }),
    'resources/read': ({ uri }) => ({
      contents: [{ uri, text: uri === 'crm://hours' ? 'nine to six' : JSON.stringify({ uri, plan: 'gold' }) }],
    }),
  };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const message = JSON.parse(text || '{}') as { id?: number; method?: string; params?: Record<string, unknown> };
      const method = message.method ?? '';
      calls.push({ method, params: message.params ?? {}, headers: request.headers, http: request.method ?? '' });
      const session = options.session ? { 'mcp-session-id': options.session } : {};
      if (options.refuse === method) return void response.writeHead(401).end('who are you?');
      if (message.id === undefined) return void response.writeHead(202, session).end();
      const act = results[method];
      const answer = act
        ? { jsonrpc: '2.0', id: message.id, result: act(message.params ?? {}) }
        : { jsonrpc: '2.0', id: message.id, error: { code: -32601, message: 'no such method' } };
      if (!options.stream) {
        response.writeHead(200, { 'content-type': 'application/json', ...session });
        return void response.end(JSON.stringify(answer));
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', ...session });
      response.write(': hello\n\n');
      response.write('event: message\ndata: {"jsonrpc":"2.0","method":"notifications/progress","params":{}}\n\n');
      response.end(`event: message\ndata: ${JSON.stringify(answer)}\n\n`);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    calls,
    methods: () => calls.map(({ method, http }) => method || http),
  };
}

const customerTool = {
  name: 'find_customer',
  description: 'Finds a customer',
  inputSchema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
};
