import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AgentBase } from '../../src/agents/index.js';
import {
  type AzureContext,
  type AzureRequestV3,
  type AzureResponse,
  ServerlessAdapter,
  type ServerlessApp,
} from '../../src/serverless/index.js';

beforeEach(() => void vi.stubEnv('WEBSITE_HOSTNAME', ''));
afterEach(() => void vi.unstubAllEnvs());

const authorization = `Basic ${btoa('u:p')}`;
const agent = (route = '/') =>
  new AgentBase({ name: 'sales', route, basicAuth: ['u', 'p'], suppressLogs: true })
    .setPromptText('I sell.')
    .setPostPrompt('x');

/** A request of programming model 3, to the function `agent` with the route `agent/{*rest}`. */
const v3 = (
  path: string,
  { method = 'POST', body, host = 'my-app.azurewebsites.net' }: { method?: string; body?: string; host?: string } = {},
) => {
  const context: AzureContext & Record<string, unknown> = {
    invocationId: '7b0f0a2e-9a4e-4a53-8c3b-5d2f6f4a1c11',
    executionContext: {
      functionName: 'agent',
      invocationId: 'x',
      functionDirectory: '/home/site/wwwroot/agent',
    } as never,
    bindingData: { sys: { methodName: 'agent' } },
    bindings: {},
    log: () => {},
    done: () => {},
  };
  const request: AzureRequestV3 & Record<string, unknown> = {
    method,
    url: `https://${host}${path}`,
    originalUrl: `https://${host}${path}`,
    headers: { host, 'x-forwarded-for': '203.0.113.7:51234', 'content-type': 'application/json', authorization },
    query: {},
    params: { rest: 'swaig' },
    ...(body === undefined ? {} : { rawBody: body, body: JSON.parse(body) as unknown }),
  };
  return { context, request };
};

async function askV3(app: ServerlessApp, path: string, options?: Parameters<typeof v3>[1]): Promise<AzureResponse> {
  const { context, request } = v3(path, options);
  expect(await ServerlessAdapter.createAzureHandler(app)(context, request)).toBeUndefined();
  return context.res as AzureResponse;
}

/** A request of programming model 4. */
const askV4 = (app: ServerlessApp, path: string, init: RequestInit = { method: 'POST' }) =>
  ServerlessAdapter.createAzureHandler(app)(
    new Request(`https://my-app.azurewebsites.net${path}`, { ...init, headers: { authorization } }),
    {
      functionName: 'agent',
    },
  );

describe('programming model 3', () => {
  test('an agent answers below the function, and its URLs lead back', async () => {
    const { status, headers, body } = await askV3(agent(), '/api/agent', { body: '{"call":{"call_id":"c"}}' });
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    expect(body).toContain('"post_prompt_url":"https://u:p@my-app.azurewebsites.net/api/agent/post_prompt?');
    expect((await askV3(agent(), '/api/Agent/swaig', { body: '{"function":"none"}' })).body).toContain(
      'Unknown function',
    );
    expect((await askV3(agent(), '/api/agent/health', { method: 'GET' })).body).toBe('{"status":"ok"}');
    expect((await askV3(agent('/desk'), '/api/desk')).body).toContain('azurewebsites.net/api/desk/post_prompt?');
    expect((await askV3(agent(), '/other')).status).toBe(404);
  });

  test('the app is where the platform says, whatever the sender says', async () => {
    const url = async (host: string) =>
      /"post_prompt_url":"([^?]*)/.exec(String((await askV3(agent(), '/api/agent', { host })).body))?.[1];
    expect(await url('evil.test')).toBe('http://u:p@localhost:3000/post_prompt');
    expect(await url('localhost:7071')).toBe('https://u:p@localhost:7071/api/agent/post_prompt');
    vi.stubEnv('WEBSITE_HOSTNAME', 'my-app-x.westeurope-01.azurewebsites.net');
    expect(await url('evil.test')).toBe('https://u:p@my-app-x.westeurope-01.azurewebsites.net/api/agent/post_prompt');
    vi.stubEnv('WEBSITE_HOSTNAME', 'localhost:7071');
    expect(await url('localhost:7071')).toBe('http://u:p@localhost:7071/api/agent/post_prompt');
  });

  test('a request that is none is answered with 400', async () => {
    expect((await askV3(agent(), '/api/agent', { method: 'P O' })).status).toBe(400);
  });
});

test('programming model 4: the response is what the handler returns', async () => {
  const { status, body } = await askV4(agent(), '/api/agent', { method: 'POST', body: '{}' });
  expect(status).toBe(200);
  expect(body).toContain('"post_prompt_url":"https://u:p@my-app.azurewebsites.net/api/agent/post_prompt?');
  expect((await askV4(agent(), '/api/agent/health', { method: 'GET' })).body).toBe('{"status":"ok"}');
});

test('bytes and cookies come through', async () => {
  const app = {
    fetch: async (request: Request) => {
      const response = new Response(await request.arrayBuffer(), { headers: { 'content-type': 'audio/wav' } });
      response.headers.append('set-cookie', 'a=x%20y; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Lax');
      response.headers.append('set-cookie', 'b=100%; Domain=a.test; Expires=Thu, 01 Jan 2026 00:00:00 GMT');
      return response;
    },
  };
  const { body, cookies, headers } = await askV4(app, '/', { method: 'POST', body: new Uint8Array([0, 255]) });
  expect([...(body as Uint8Array)]).toEqual([0, 255]);
  expect(headers).toEqual({ 'content-type': 'audio/wav' });
  expect(cookies).toEqual([
    { name: 'a', value: 'x y', path: '/', maxAge: 60, httpOnly: true, secure: true, sameSite: 'Lax' },
    { name: 'b', value: '100%', domain: 'a.test', expires: new Date('2026-01-01T00:00:00Z') },
  ]);
});
