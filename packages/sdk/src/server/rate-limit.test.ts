import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { suppressAllLogs } from '../logging/index.js';
import { MemoryStateStore, type StateStore } from '../state/index.js';
import { admit, clientOf, guardsFromEnvironment, notePeer, responseHeaders } from './index.js';

beforeEach(() => suppressAllLogs());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const asked = (from: string | undefined, headers: Record<string, string> = {}, url = 'http://a.test/') => {
  const request = new Request(url, { headers });
  if (from !== undefined) notePeer(request, { remoteAddress: from });
  return request;
};

describe('the rate limit', () => {
  const limits = (store: StateStore, perMinute = '2') => {
    vi.stubEnv('SWML_RATE_LIMIT', perMinute);
    const { rateLimit } = guardsFromEnvironment(() => store);
    return (request: Request) => rateLimit?.admit(request);
  };

  test('is a number of requests of one address in a minute, over all replicas', async () => {
    vi.useFakeTimers({ now: 60_000 * 100 + 15_000, toFake: ['Date'] });
    const store = new MemoryStateStore();
    const [one, two] = [limits(store), limits(store)];
    await one(asked('10.0.0.1'));
    await two(asked('10.0.0.1'));
    await expect(one(asked('10.0.0.1'))).rejects.toMatchObject({
      status: 429,
      message: 'Rate limit exceeded',
      headers: { 'Retry-After': '45' },
    });
    await two(asked('10.0.0.2'));
    vi.setSystemTime(60_000 * 101);
    await two(asked('10.0.0.1'));
  });

  test('is off when it is not set, and a whole number', () => {
    expect(guardsFromEnvironment().rateLimit).toBeUndefined();
    for (const wrong of ['0', '-1', 'many', '1.5']) {
      vi.stubEnv('SWML_RATE_LIMIT', wrong);
      expect(() => guardsFromEnvironment()).toThrow(`SWML_RATE_LIMIT is ${JSON.stringify(wrong)}`);
    }
  });

  test('counts in the process’s own store when no other is given', async () => {
    vi.stubEnv('SWML_RATE_LIMIT', '1');
    const [one, two] = [guardsFromEnvironment(), guardsFromEnvironment()];
    await one.rateLimit?.admit(asked('10.9.9.9'));
    await expect(two.rateLimit?.admit(asked('10.9.9.9'))).rejects.toThrow('Rate limit');
  });

  test('lets everybody in while the store fails', async () => {
    const store = new MemoryStateStore();
    const failing = vi.spyOn(store, 'increment').mockRejectedValue(new Error('down'));
    const limit = limits(store, '1');
    for (let i = 0; i < 3; i += 1) await limit(asked('10.0.0.1'));
    failing.mockRestore();
    await limit(asked('10.0.0.1'));
    await expect(limit(asked('10.0.0.1'))).rejects.toThrow('Rate limit');
  });
});

describe('the address of a client', () => {
  test.each([
    ['10.0.0.1', '10.0.0.1'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001::1', '2001:db8:1:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, counted) => {
    expect(clientOf(asked(address), false)).toBe(counted);
  });

  test('is what the nearest proxy says, when it is trusted', () => {
    const headers = { 'x-forwarded-for': '6.6.6.6, 10.0.0.7' };
    expect(clientOf(asked('10.0.0.1', headers), false)).toBe('10.0.0.1');
    expect(clientOf(asked('10.0.0.1', headers), true)).toBe('10.0.0.7');
    expect(clientOf(asked(undefined), true)).toBe('unknown');
  });

  test('is short, whatever a proxy says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), fc.ipV6(), fc.ipV4()), (text) => {
        const value = text.replace(/[^\x20-\x7e]/g, '');
        expect(clientOf(asked('10.0.0.1', { 'x-forwarded-for': value }), true).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});

describe('hosts', () => {
  test('are let in by name, in any case, with any port', () => {
    vi.stubEnv('SWML_ALLOWED_HOSTS', 'Agent.test, other.test:8080');
    const guards = guardsFromEnvironment();
    for (const url of ['http://agent.test/', 'http://AGENT.test:3000/', 'http://other.test:8080/'])
      expect(() => admit(guards, asked(undefined, {}, url))).not.toThrow();
    for (const url of ['http://other.test/', 'http://agent.test.evil.test/', 'http://xagent.test/'])
      expect(() => admit(guards, asked(undefined, {}, url))).toThrow('Host not allowed');
    expect(() => admit(guards, asked(undefined, { host: 'evil.test' }, 'http://agent.test/'))).toThrow('Host');
  });
});

describe('posting from pages', () => {
  const post = (origin?: string) =>
    new Request('http://a.test/', { method: 'POST', headers: origin === undefined ? {} : { origin } });

  test('is refused to all but the origins named, when protection is on', () => {
    expect(() => admit(guardsFromEnvironment(), post('https://evil.test'))).not.toThrow();
    vi.stubEnv('SWML_CSRF_PROTECTION', 'true');
    const any = guardsFromEnvironment();
    expect(() => admit(any, post('https://evil.test'))).toThrow('Origin not allowed');
    expect(() => admit(any, post())).not.toThrow();
    vi.stubEnv('SWML_CORS_ORIGINS', 'https://app.test');
    const named = guardsFromEnvironment();
    expect(() => admit(named, post('https://app.test'))).not.toThrow();
    for (const origin of ['https://evil.test', 'https://app.test.evil.test', 'null', 'http://app.test'])
      expect(() => admit(named, post(origin))).toThrow('Origin not allowed');
  });
});

describe('strict transport security', () => {
  const header = (url: string) =>
    responseHeaders(guardsFromEnvironment(), asked(undefined, {}, url))['Strict-Transport-Security'];

  test('is asked for over TLS, unless switched off', () => {
    expect(header('https://a.test/')).toBe('max-age=31536000; includeSubDomains');
    expect(header('http://a.test/')).toBeUndefined();
    vi.stubEnv('SWML_HSTS_MAX_AGE', '60');
    expect(header('https://a.test/')).toBe('max-age=60; includeSubDomains');
    vi.stubEnv('SWML_USE_HSTS', 'false');
    expect(header('https://a.test/')).toBeUndefined();
  });
});
