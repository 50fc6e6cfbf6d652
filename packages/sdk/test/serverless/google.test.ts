import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import { type GoogleRequest, ServerlessAdapter, type ServerlessApp } from '../../src/serverless/index.js';

afterEach(() => void vi.unstubAllEnvs());

/** Serves a handler as Google's framework does: an Express request with `rawBody`, an Express response. */
async function host(app: ServerlessApp, hostName: string): Promise<string> {
  const handler = ServerlessAdapter.createGcfHandler(app);
  const server = createServer(async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const rawBody = Buffer.concat(chunks);
    const req: GoogleRequest = {
      method: incoming.method as string,
      url: incoming.url as string,
      originalUrl: incoming.url as string,
      headers: { ...incoming.headers, host: hostName },
      ip: '203.0.113.7',
      ...(rawBody.length > 0 ? { rawBody } : {}),
      body: {},
    };
    const res = Object.assign(outgoing, {
      status: (code: number) => Object.assign(outgoing, { statusCode: code }),
      set: (name: string, value: string | string[]) => outgoing.setHeader(name, value),
      send: (body: string | Uint8Array) => outgoing.end(body),
    });
    await handler(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const agent = () =>
  new AgentBase({ name: 'sales', basicAuth: ['u', 'p'], suppressLogs: true })
    .setPromptText('I sell.')
    .setPostPrompt('x');
const headers = { authorization: `Basic ${btoa('u:p')}` };

test.each([
  ['eu-p.cloudfunctions.net', 'https://u:p@eu-p.cloudfunctions.net/my-agent/post_prompt'],
  ['my-agent-abc-ew.a.run.app', 'https://u:p@my-agent-abc-ew.a.run.app/post_prompt'],
  ['evil.test', 'https://u:p@us-central1-p.cloudfunctions.net/my-agent/post_prompt'],
  ['evil.run.app.evil.test', 'https://u:p@us-central1-p.cloudfunctions.net/my-agent/post_prompt'],
])('an agent at %s answers with URLs of the function', async (name, url) => {
  for (const [variable, value] of [
    ['K_SERVICE', 'my-agent'],
    ['GCLOUD_PROJECT', 'p'],
  ] as const)
    vi.stubEnv(variable, value);
  const base = await host(agent(), name);
  const response = await fetch(base, { method: 'POST', headers, body: '{"call":{"call_id":"c"}}' });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(await response.text()).toContain(`"post_prompt_url":"${url}?`);
  expect((await fetch(base)).status).toBe(401);
});

test('bytes, cookies and bodies that were read come through', async () => {
  const app = {
    fetch: async (request: Request) => {
      const response = new Response(request.body ? await request.arrayBuffer() : null, {
        status: 201,
        headers: { 'content-type': 'audio/wav' },
      });
      response.headers.append('set-cookie', 'a=1');
      response.headers.append('set-cookie', 'b=2');
      response.headers.set('x-path', new URL(request.url).pathname + new URL(request.url).search);
      return response;
    },
  };
  const base = await host(app, 'x.run.app');
  const response = await fetch(`${base}/a%20b?c=1`, { method: 'POST', body: new Uint8Array([0, 255]) });
  expect([response.status, response.headers.getSetCookie(), response.headers.get('x-path')]).toEqual([
    201,
    ['a=1', 'b=2'],
    '/a%20b?c=1',
  ]);
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
  const sent: unknown[] = [];
  const res = { status: (code: number) => sent.push(code), set: () => {}, send: (body: unknown) => sent.push(body) };
  const text = { fetch: async (request: Request) => Response.json(await request.json()) };
  await ServerlessAdapter.createGcfHandler(text)(
    { method: 'POST', url: '/', headers: { host: 'x' }, body: { a: 1 } },
    res,
  );
  await ServerlessAdapter.createGcfHandler(text)({ method: 'P O', url: '/', headers: {} }, res);
  expect(sent).toEqual([200, '{"a":1}', 400, '{"error":"Bad request"}']);
});

test('the app hears when the caller hangs up', async () => {
  let heard: (reason: unknown) => void = () => {};
  const aborted = new Promise((resolve) => {
    heard = resolve;
  });
  const caller = new AbortController();
  const app = {
    fetch: (request: Request) =>
      new Promise<Response>((resolve) => {
        request.signal.addEventListener('abort', () => {
          heard(request.signal.reason);
          resolve(new Response(null));
        });
        caller.abort();
      }),
  };
  const base = await host(app, 'x.run.app');
  await expect(fetch(base, { signal: caller.signal })).rejects.toThrow();
  expect(await aborted).toMatchObject({ message: 'The caller hung up.' });
});
