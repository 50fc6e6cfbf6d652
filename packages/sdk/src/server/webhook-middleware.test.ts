import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { suppressAllLogs } from '../logging/index.js';
import { webhookValidationMiddleware } from './index.js';

beforeAll(() => suppressAllLogs());
afterEach(() => void vi.unstubAllEnvs());

const signingKey = 'PSK_demo_0123456789abcdef';
const sign = (text: string) => createHmac('sha1', signingKey).update(text, 'utf8').digest('hex');
const body = '{"a":"é"}';

function appWith(options: Partial<Parameters<typeof webhookValidationMiddleware>[0]> = {}) {
  const app = new Hono();
  app.use('*', webhookValidationMiddleware({ signingKey, ...options }));
  app.all('*', async (c) => c.text(c.req.raw.body ? await c.req.text() : 'no body'));
  return (url: string, signed: string, init: RequestInit = {}) =>
    app.request(url, {
      method: 'POST',
      body: init.method === 'GET' ? null : body,
      ...init,
      headers: { 'X-SignalWire-Signature': sign(signed), ...init.headers },
    });
}

describe('signed requests', () => {
  test('come in, and their body can still be read', async () => {
    const ask = appWith();
    const response = await ask('https://a.test/hook?x=1', `https://a.test/hook?x=1${body}`);
    expect([response.status, await response.text()]).toEqual([200, body]);
    const got = await ask('https://a.test/hook', 'https://a.test/hook', { method: 'GET' });
    expect([got.status, await got.text()]).toEqual([200, 'no body']);
  });

  test('may have been sent to a URL without a path', async () => {
    expect((await appWith()('https://a.test/?x=1', `https://a.test?x=1${body}`)).status).toBe(200);
  });

  test('behind a proxy are checked with the URL that SWML_PROXY_URL_BASE says', async () => {
    vi.stubEnv('SWML_PROXY_URL_BASE', 'https://public.test/base/');
    const ask = appWith({ trustProxy: true });
    const headers = { 'x-forwarded-host': 'evil.test' };
    expect((await ask('http://10.0.0.1/hook', `https://public.test/base/hook${body}`, { headers })).status).toBe(200);
    expect((await ask('http://10.0.0.1/hook', `https://evil.test/hook${body}`, { headers })).status).toBe(403);
  });

  test('or with what the proxy says, when it is trusted', async () => {
    const headers = { 'x-forwarded-host': 'public.test', 'x-forwarded-proto': 'https' };
    const signed = `https://public.test/hook${body}`;
    expect((await appWith({ trustProxy: true })('http://10.0.0.1/hook', signed, { headers })).status).toBe(200);
    expect((await appWith()('http://10.0.0.1/hook', signed, { headers })).status).toBe(403);
  });
});

describe('other requests', () => {
  test.each<[string, string, RequestInit]>([
    ['signed for another URL', `https://a.test/other${body}`, {}],
    ['signed for another body', 'https://a.test/hook{}', {}],
    ['unsigned', '', { headers: { 'X-SignalWire-Signature': '' } }],
    ['not UTF-8', 'https://a.test/hook', { body: new Uint8Array([0xff, 0xfe]) }],
  ])('%s are answered 403, without saying why', async (_what, signed, init) => {
    const response = await appWith()('https://a.test/hook', signed, init);
    expect([response.status, await response.text()]).toEqual([403, 'Forbidden']);
  });

  test('larger than the limit are answered 413', async () => {
    vi.stubEnv('SWML_MAX_REQUEST_SIZE', '5');
    expect((await appWith()('https://a.test/hook', `https://a.test/hook${body}`)).status).toBe(413);
  });
});

test('without a key there is no middleware', () => {
  expect(() => webhookValidationMiddleware({ signingKey: '' })).toThrow('signing key');
});
