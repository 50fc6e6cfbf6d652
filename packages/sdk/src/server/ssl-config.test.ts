import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { SslConfig } from './index.js';

let folder: string;
let cert: string;
let key: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ssl-'));
  [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  writeFileSync(cert, '-----BEGIN CERTIFICATE-----\n');
  writeFileSync(key, '-----BEGIN PRIVATE KEY-----\n');
});

afterEach(() => void vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

test('comes from options, else the environment, else a file of settings', () => {
  const none = new SslConfig();
  expect({ ...none }).toEqual({
    enabled: false,
    certPath: null,
    keyPath: null,
    domain: null,
    hsts: true,
    hstsMaxAge: 31_536_000,
  });
  for (const [name, value] of Object.entries({
    SWML_SSL_ENABLED: 'true',
    SWML_SSL_CERT_PATH: cert,
    SWML_SSL_KEY_PATH: key,
    SWML_SSL_DOMAIN: 'agent.test',
    SWML_USE_HSTS: 'false',
    SWML_HSTS_MAX_AGE: '60',
  }))
    vi.stubEnv(name, value);
  const settings = { SWML_SSL_DOMAIN: 'file.test', SWML_SSL_ENABLED: 'false' };
  expect({ ...new SslConfig({}, settings) }).toEqual({
    enabled: true,
    certPath: cert,
    keyPath: key,
    domain: 'agent.test',
    hsts: false,
    hstsMaxAge: 60,
  });
  expect(new SslConfig({ enabled: false, hsts: true, hstsMaxAge: 5, domain: 'x.test' })).toMatchObject({
    enabled: false,
    hsts: true,
    hstsMaxAge: 5,
    domain: 'x.test',
  });
  vi.unstubAllEnvs();
  vi.stubEnv('SWML_DOMAIN', 'older.test');
  expect(new SslConfig().domain).toBe('older.test');
  expect(new SslConfig({}, settings).domain).toBe('file.test');
  vi.stubEnv('SWML_SSL_ENABLED', 'yes');
  expect(new SslConfig().enabled).toBe(false);
  expect(() => new SslConfig({ hstsMaxAge: -1 })).toThrow('hstsMaxAge is -1');
});

test('is configured when it is on and both files exist', () => {
  const ssl = new SslConfig({ enabled: true, certPath: cert, keyPath: key });
  expect([ssl.isConfigured(), ssl.getCert(), ssl.getKey()]).toEqual([
    true,
    '-----BEGIN CERTIFICATE-----\n',
    '-----BEGIN PRIVATE KEY-----\n',
  ]);
  expect(ssl.getServerOptions()).toEqual({ cert: ssl.getCert(), key: ssl.getKey() });
  const off = new SslConfig({ certPath: cert, keyPath: key });
  expect([off.isConfigured(), off.getServerOptions(), off.getHstsHeader()]).toEqual([false, null, null]);
  const missing = new SslConfig({ enabled: true, certPath: join(folder, 'none.pem') });
  expect([missing.isConfigured(), missing.getCert(), missing.getKey()]).toEqual([false, null, null]);
  expect(() => missing.requireServerOptions()).toThrow(
    'the file of the private key is not set: pass { keyPath } or set SWML_SSL_KEY_PATH',
  );
});

test('tells browsers to come back by HTTPS', async () => {
  const ssl = new SslConfig({ enabled: true });
  expect(ssl.getHstsHeader()).toBe('max-age=31536000; includeSubDomains');
  expect(new SslConfig({ enabled: true, hsts: false }).getHstsHeader()).toBeNull();
  const headerOf = async (config: SslConfig) => {
    const app = new Hono().use(config.hstsMiddleware()).get('/', (c) => c.text('x'));
    return (await app.request('/')).headers.get('strict-transport-security');
  };
  expect(await headerOf(ssl)).toBe('max-age=31536000; includeSubDomains');
  expect(await headerOf(new SslConfig())).toBeNull();
});
