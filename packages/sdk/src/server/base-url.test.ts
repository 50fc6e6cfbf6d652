import { afterEach, describe, expect, test, vi } from 'vitest';
import { baseUrl, ownUrl } from './index.js';

afterEach(() => void vi.unstubAllEnvs());

const address = { proxyUrl: undefined, host: '0.0.0.0', port: 3000 };
const asked = (url: string, headers: Record<string, string> = {}) => new Request(url, { headers });

test.each([
  ['0.0.0.0', 3000, 'http://localhost:3000'],
  ['::', 8080, 'http://localhost:8080'],
  ['127.0.0.1', 80, 'http://localhost'],
  ['10.0.0.5', 3000, 'http://10.0.0.5:3000'],
  ['2001:db8::1', 3000, 'http://[2001:db8::1]:3000'],
])('a server at %s, port %i, is at %s', (host, port, url) => {
  expect(ownUrl({ ...address, host, port })).toBe(url);
});

describe('the host of the request', () => {
  test.each([
    ['http://localhost:8080/x', 'http://localhost:8080'],
    ['http://127.0.0.1:4000/x', 'http://127.0.0.1:4000'],
    ['http://[::1]:4000/x', 'http://[::1]:4000'],
    ['https://localhost/x', 'https://localhost'],
    ['http://192.168.1.5:3000/x', 'http://192.168.1.5:3000'],
    ['https://agent.test/x', 'https://agent.test'],
  ])('%s is believed', (url, base) => {
    expect(baseUrl({ ...address, own: ['192.168.1.5:3000'], allowedHosts: ['agent.test'] }, asked(url))).toBe(base);
  });

  test.each([
    'http://evil.test/x',
    'http://localhost.evil.test/x',
    'http://127.0.0.1.evil.test/x',
    'http://192.168.1.5:3001/x',
  ])('%s is not', (url) => {
    expect(baseUrl({ ...address, own: ['192.168.1.5:3000'] }, asked(url))).toBe('http://localhost:3000');
  });
});

describe('what a proxy says', () => {
  const forwarded = { 'x-forwarded-host': 'agent.test', 'x-forwarded-proto': 'https' };

  test('counts only when it is to be trusted', () => {
    expect(baseUrl(address, asked('http://evil.test/', forwarded))).toBe('http://localhost:3000');
    vi.stubEnv('SWML_TRUST_PROXY_HEADERS', 'true');
    expect(baseUrl(address, asked('http://evil.test/', forwarded))).toBe('https://agent.test');
  });

  test.each<[Record<string, string>, string]>([
    [{ 'x-forwarded-host': 'a.test:8443, b.test', 'x-forwarded-proto': 'http, https' }, 'http://a.test:8443'],
    [{ forwarded: 'for=1.2.3.4;host="a.test";proto=https' }, 'https://a.test'],
    [{ 'x-original-host': 'a.test' }, 'https://a.test'],
    [{ 'x-forwarded-host': 'a.test/../b', 'x-original-host': 'c.test' }, 'https://c.test'],
    [{ 'x-forwarded-host': 'u:p@a.test' }, 'http://localhost:3000'],
  ])('%j is read as %s', (headers, base) => {
    vi.stubEnv('SWML_TRUST_PROXY_HEADERS', 'true');
    expect(baseUrl(address, asked('http://evil.test/', headers))).toBe(base);
  });
});

test('what is set by hand goes before the environment, and that before the request', () => {
  vi.stubEnv('SWML_PROXY_URL_BASE', 'https://env.test/base/');
  expect(baseUrl(address, asked('http://localhost:1/'))).toBe('https://env.test/base');
  expect(baseUrl({ ...address, proxyUrl: 'https://hand.test' }, asked('http://localhost:1/'))).toBe(
    'https://hand.test',
  );
});
