import fc from 'fast-check';
import { Hono } from 'hono';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  AuthHandler,
  filterSensitiveHeaders,
  parseBasicAuth,
  resolveBasicCredentials,
  withCredentials,
} from './index.js';

afterEach(() => void vi.unstubAllEnvs());

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

describe('credentials of an agent', () => {
  test('are those given, else of the environment, else made up', () => {
    vi.stubEnv('SWML_BASIC_AUTH_USER', '');
    vi.stubEnv('SWML_BASIC_AUTH_PASSWORD', '');
    expect(resolveBasicCredentials(['ana', 'pw'], 'desk')).toEqual({
      username: 'ana',
      password: 'pw',
      source: 'provided',
    });
    const made = resolveBasicCredentials(undefined, 'front:desk');
    expect(made).toMatchObject({ username: 'front-desk', source: 'generated' });
    expect(made.password.length).toBeGreaterThan(30);
    expect(resolveBasicCredentials(undefined, 'desk').password).not.toBe(made.password);
    vi.stubEnv('SWML_BASIC_AUTH_PASSWORD', 'from-env');
    expect(resolveBasicCredentials(undefined, 'desk')).toEqual({
      username: 'desk',
      password: 'from-env',
      source: 'environment',
    });
    vi.stubEnv('SWML_BASIC_AUTH_USER', 'env-user');
    expect(resolveBasicCredentials(undefined, 'desk').username).toBe('env-user');
  });

  test('that cannot work are refused', () => {
    expect(() => resolveBasicCredentials(['', 'pw'], 'desk')).toThrow('not empty');
    expect(() => resolveBasicCredentials(['a:b', 'pw'], 'desk')).toThrow('colon');
  });

  test('survive the way through a URL and a header', () => {
    const texts = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/[\ud800-\udfff\0]/.test(text));
    fc.assert(
      fc.property(texts, texts, (user, password) => {
        const name = user.replaceAll(':', '-');
        const url = new URL(withCredentials('https://host.test/x', { username: name, password }));
        expect([decodeURIComponent(url.username), decodeURIComponent(url.password)]).toEqual([name, password]);
        expect(parseBasicAuth(basic(name, password))).toEqual([name, password]);
      }),
    );
  });

  test('of a URL that has some already are left', () => {
    expect(withCredentials('https://a:b@host.test', { username: 'x', password: 'y' })).toBe('https://a:b@host.test');
    expect(withCredentials('https://host.test/at@path', { username: 'x', password: 'y' })).toBe(
      'https://x:y@host.test/at@path',
    );
  });
});

test('a header that is no basic authentication is none', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseBasicAuth(text)));
  for (const header of [
    null,
    undefined,
    '',
    'Bearer abc',
    'Basic',
    'Basic !!',
    `Basic ${Buffer.from('no colon').toString('base64')}`,
  ])
    expect(parseBasicAuth(header)).toBeUndefined();
});

test('headers with credentials are filtered out', () => {
  expect(filterSensitiveHeaders({ Authorization: 'x', COOKIE: 'y', 'x-api-key': 'z', accept: '*/*' })).toEqual({
    accept: '*/*',
  });
});

describe('AuthHandler', () => {
  const auth = new AuthHandler({ bearerToken: 'bt', apiKey: 'ak', apiKeyHeader: 'X-Key', basicAuth: ['ana', 'pw'] });

  test.each([
    [{ authorization: 'Bearer bt' }, true],
    [{ Authorization: 'bearer bt' }, true],
    [{ 'x-key': 'ak' }, true],
    [{ authorization: basic('ana', 'pw') }, true],
    [{ authorization: 'Bearer nope' }, false],
    [{ 'x-api-key': 'ak' }, false],
    [{ authorization: basic('ana', 'nope') }, false],
    [{ authorization: basic('bob', 'pw') }, false],
    [{}, false],
  ])('%j', async (headers, passes) => {
    expect(await auth.validate(headers as Record<string, string>)).toBe(passes);
  });

  test('tells what is switched on, without the secrets', () => {
    expect([auth.hasBearerAuth(), auth.hasApiKeyAuth(), auth.hasBasicAuth()]).toEqual([true, true, true]);
    const info = auth.getAuthInfo();
    expect(info).toMatchObject({ basic: { enabled: true, username: 'ana' }, apiKey: { header: 'X-Key' } });
    expect(JSON.stringify(info)).not.toMatch(/bt"|"ak|pw/);
    expect(new AuthHandler({}).getAuthInfo()).toEqual({});
  });

  test('without a way configured lets requests in unless told not to', async () => {
    expect(await new AuthHandler({}).validate({})).toBe(true);
    expect(await new AuthHandler({ allowUnauthenticated: false }).validate({})).toBe(false);
    expect(
      await new AuthHandler({ customValidator: ({ headers }) => headers['x-ok'] === '1' }).validate({ 'x-ok': '1' }),
    ).toBe(true);
    expect(await new AuthHandler({ customValidator: () => false }).validate({})).toBe(false);
  });

  test('guards a Hono app', async () => {
    const app = new Hono();
    app.use('/in/*', auth.middleware());
    app.use('/open/*', auth.middleware(true));
    app.get('*', (c) => c.text('in'));
    expect((await app.request('/in/x')).status).toBe(401);
    expect((await app.request('/in/x', { headers: { 'X-Key': 'ak' } })).status).toBe(200);
    expect((await app.request('/open/x')).status).toBe(200);
  });

  test('guards an Express app', async () => {
    const answer = (headers: Record<string, string>) =>
      new Promise<string>((resolve) => {
        const res = {
          statusCode: 200,
          setHeader: () => {},
          end: (body: string) => resolve(`${res.statusCode} ${body}`),
        };
        auth.expressMiddleware()({ headers }, res, () => resolve('next'));
      });
    expect(await answer({})).toBe('401 {"error":"Unauthorized"}');
    expect(await answer({ authorization: 'Bearer bt' })).toBe('next');
  });
});
