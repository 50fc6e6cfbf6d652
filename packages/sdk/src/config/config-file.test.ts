import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { envFlag, envInteger, envList, envText, readConfigFile } from './index.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const read = (content: unknown) => {
  const file = join(folder, 'service.json');
  writeFileSync(file, JSON.stringify(content));
  return readConfigFile(file);
};

test('says of a service where it listens and how it is secured', () => {
  const config = read({
    server: { port: 1, host: '127.0.0.1' },
    service: { name: 'desk', route: '/desk', port: '8080' },
    security: {
      ssl_enabled: true,
      domain: 'agent.test',
      allowed_hosts: ['a.test', 'b.test'],
      max_request_size: 100,
      rate_limit: null,
      auth: { basic: { user: 'u', password: '007' } },
    },
    own: { anything: 1 },
  });
  expect(config).toEqual({
    name: 'desk',
    route: '/desk',
    host: '127.0.0.1',
    port: 8080,
    settings: {
      SWML_SSL_ENABLED: 'true',
      SWML_SSL_DOMAIN: 'agent.test',
      SWML_ALLOWED_HOSTS: 'a.test,b.test',
      SWML_MAX_REQUEST_SIZE: '100',
      SWML_BASIC_AUTH_USER: 'u',
      SWML_BASIC_AUTH_PASSWORD: '007',
    },
  });
});

test('stands behind the environment', () => {
  const { settings } = read({
    security: { ssl_enabled: true, max_request_size: 100, allowed_hosts: 'a.test, b.test' },
  });
  expect(envFlag('SWML_SSL_ENABLED', settings)).toBe(true);
  expect(envInteger('SWML_MAX_REQUEST_SIZE', {}, settings)).toBe(100);
  expect(envList('SWML_ALLOWED_HOSTS', settings)).toEqual(['a.test', 'b.test']);
  expect(envText('SWML_SSL_DOMAIN', settings)).toBeUndefined();
  vi.stubEnv('SWML_SSL_ENABLED', 'false');
  vi.stubEnv('SWML_MAX_REQUEST_SIZE', '5');
  expect(envFlag('SWML_SSL_ENABLED', settings)).toBe(false);
  expect(envInteger('SWML_MAX_REQUEST_SIZE', {}, settings)).toBe(5);
});

test.each([
  [{ security: { ssl_enable: true } }, 'there is no setting "security.ssl_enable". Did you mean "ssl_enabled"?'],
  [{ security: { auth: { bearer: {} } } }, 'there is no setting "security.auth.bearer"'],
  [{ security: { auth: { basic: { username: 'u' } } } }, 'there is no setting "security.auth.basic.username"'],
  [{ security: { auth: 'u:p' } }, '"security.auth" must be'],
  [{ security: { allowed_hosts: { a: 1 } } }, '"security.allowed_hosts" must be'],
  [{ security: [] }, '"security" must be an object'],
  [{ service: { ports: 1 } }, 'there is no setting "service.ports". Did you mean "port"?'],
  [{ service: { port: 'http' } }, '"service.port" is "http"; it takes a whole number'],
  [{ service: { host: true } }, '"service.host" must be a text'],
])('%j is refused', (content, message) => {
  expect(() => read(content)).toThrow(message);
});
