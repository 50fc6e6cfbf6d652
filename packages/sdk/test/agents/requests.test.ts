import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AgentBase } from '../../src/agents/index.js';
import { authorization, make, serveDesk } from './desk.js';

let desk: Awaited<ReturnType<typeof serveDesk>>;

beforeAll(async () => {
  desk = await serveDesk();
});

afterAll(() => desk.agent.stop());

describe('requests that cannot be answered', () => {
  test.each([
    ['{bad', 'The body is not valid JSON'],
    ['[1]', 'The body must be a JSON object'],
    ['"x"', 'The body must be a JSON object'],
  ])('%j is 400', async (body, error) => {
    for (const path of ['/desk', '/desk/swaig', '/desk/post_prompt']) {
      const response = await desk.post(path, body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error });
    }
  });

  test('a body that is too large is 413, whether its length is said or not', async () => {
    const large = `{"x":"${'y'.repeat(1_100_000)}"}`;
    const said = await desk.post('/desk/swaig', large);
    expect([said.status, await said.json()]).toEqual([413, { error: 'Request too large', limit_bytes: 1_048_576 }]);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const unsaid = await desk.agent.fetch(
      new Request('http://localhost/desk/swaig', {
        method: 'POST',
        headers: { authorization },
        body: endless,
        duplex: 'half',
      } as RequestInit),
    );
    expect(unsaid.status).toBe(413);
    expect(sent).toBeLessThan(1_500_000);
  });

  test('chunks over a socket are read up to the limit, and put together', async () => {
    const send = (chunks: string[]) =>
      new Promise<number>((resolve, reject) => {
        const request = httpRequest(
          `${desk.base}/desk/swaig`,
          { method: 'POST', headers: { authorization, 'content-type': 'application/json' } },
          (response) => {
            response.resume();
            resolve(response.statusCode as number);
          },
        );
        // The server may answer and close before everything is sent.
        request.on('error', (error: NodeJS.ErrnoException) =>
          error.code === 'EPIPE' || error.code === 'ECONNRESET' ? undefined : reject(error),
        );
        for (const chunk of chunks) request.write(chunk);
        request.end();
      });
    expect(await send(['{"function":"op', 'en","argument":{"parsed":[{"a":"é"}]}}'])).toBe(200);
    expect(await send(Array.from({ length: 20 }, () => 'x'.repeat(65_536)))).toBe(413);
  });

  test('the limit is the environment’s', async () => {
    vi.stubEnv('SWML_MAX_REQUEST_SIZE', '100');
    const small = make();
    vi.stubEnv('SWML_MAX_REQUEST_SIZE', 'many');
    expect(() => make()).toThrow('SWML_MAX_REQUEST_SIZE is "many"');
    vi.unstubAllEnvs();
    const response = await small.fetch(
      new Request('http://localhost/desk', {
        method: 'POST',
        headers: { authorization },
        body: `{"a":"${'x'.repeat(100)}"}`,
      }),
    );
    expect(response.status).toBe(413);
  });

  test('other paths are 404, other methods 405', async () => {
    for (const path of ['/', '/other', '/desk/nope', '/deskswaig', '/desk/constructor'])
      expect((await fetch(desk.base + path, { headers: { authorization } })).status).toBe(404);
    const response = await fetch(`${desk.base}/desk/debug_events`, { headers: { authorization } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${desk.base}/desk`, { method: 'DELETE', headers: { authorization } })).status).toBe(405);
  });
});

describe('guards', () => {
  afterEach(() => void vi.unstubAllEnvs());
  const ask = (own: AgentBase, init: RequestInit & { headers: Record<string, string> }) =>
    own.fetch(new Request('http://agent.test/desk', init));

  test('every answer has headers that keep browsers from misusing it', async () => {
    const { headers } = await fetch(`${desk.base}/desk`, { headers: { authorization } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${desk.base}/desk`)).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('hosts can be limited', async () => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', 'agent.test, other.test');
    const own = make();
    expect((await ask(own, { headers: { authorization, host: 'agent.test' } })).status).toBe(200);
    const refused = await own.fetch(new Request('http://evil.test/desk', { headers: { authorization } }));
    expect([refused.status, await refused.json()]).toEqual([403, { error: 'Host not allowed' }]);
    expect((await own.fetch(new Request('http://evil.test/health'))).status).toBe(200);
  });

  test('origins can be limited', async () => {
    vi.stubEnv('SWML_CORS_ORIGINS', 'https://app.test');
    vi.stubEnv('SWML_CSRF_PROTECTION', 'true');
    const own = make();
    const from = (origin: string, method = 'POST') => ask(own, { method, headers: { authorization, origin } });
    expect((await from('https://app.test')).headers.get('access-control-allow-origin')).toBe('https://app.test');
    expect((await from('https://evil.test')).status).toBe(403);
    expect((await from('https://evil.test', 'GET')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await from('https://app.test', 'OPTIONS')).status).toBe(204);
  });
});
