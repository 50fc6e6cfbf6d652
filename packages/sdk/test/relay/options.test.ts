import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RelayClient, type RelayClientOptions } from '../../src/relay/index.js';
import { silent } from './fake-server.js';

const names = ['PROJECT_ID', 'API_TOKEN', 'JWT_TOKEN', 'RELAY_HOST', 'SPACE', 'RELAY_SCHEME'].map(
  (name) => `SIGNALWIRE_${name}`,
);

beforeEach(() => {
  for (const name of [...names, 'RELAY_MAX_ACTIVE_CALLS']) vi.stubEnv(name, '');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const credentials = { project: 'p', token: 't' };

describe('credentials', () => {
  test('come from the options, else from the environment', () => {
    vi.stubEnv('SIGNALWIRE_PROJECT_ID', 'p-env');
    vi.stubEnv('SIGNALWIRE_API_TOKEN', 't-env');
    expect(new RelayClient()).toMatchObject({ project: 'p-env', token: 't-env', jwtToken: '' });
    expect(new RelayClient({ project: 'p', token: 't' })).toMatchObject({ project: 'p', token: 't' });
    vi.stubEnv('SIGNALWIRE_JWT_TOKEN', 'j-env');
    expect(new RelayClient()).toMatchObject({ jwtToken: 'j-env' });
  });

  test('that are missing are named', () => {
    expect(() => new RelayClient()).toThrow(/project \(SIGNALWIRE_PROJECT_ID\) and token \(SIGNALWIRE_API_TOKEN\)/);
    expect(() => new RelayClient({ project: 'p' })).toThrow(/needs token \(SIGNALWIRE_API_TOKEN\)/);
    expect(() => new RelayClient({ jwtToken: 'j' })).not.toThrow();
  });
});

describe('the host', () => {
  test.each<[RelayClientOptions, Record<string, string>, string]>([
    [{}, {}, 'wss://relay.signalwire.com'],
    [{}, { SIGNALWIRE_SPACE: 'example' }, 'wss://example.signalwire.com'],
    [{}, { SIGNALWIRE_SPACE: 'http://127.0.0.1:8080' }, 'ws://127.0.0.1:8080'],
    [{}, { SIGNALWIRE_SPACE: 'a.test', SIGNALWIRE_RELAY_HOST: 'b.test' }, 'wss://b.test'],
    [{ host: 'c.test:444' }, { SIGNALWIRE_RELAY_HOST: 'b.test' }, 'wss://c.test:444'],
    [{ host: 'localhost:80' }, {}, 'ws://localhost'],
    [{ host: 'localhost:8080' }, { SIGNALWIRE_RELAY_SCHEME: 'wss' }, 'wss://localhost:8080'],
    [{ host: 'localhost:80', scheme: 'wss' }, {}, 'wss://localhost:80'],
    [{ host: 'example', scheme: 'wss' }, {}, 'wss://example.signalwire.com'],
    [{ host: 'ws://localhost:8080' }, {}, 'ws://localhost:8080'],
    [{ host: 'wss://a.test', scheme: 'wss' }, {}, 'wss://a.test'],
    [{ host: '[::1]:8080', scheme: 'ws' }, {}, 'ws://[::1]:8080'],
  ])('%j with %j is %s', (options, env, url) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const client = new RelayClient({ ...credentials, ...options });
    expect(`${client.scheme}://${client.host}`).toBe(url);
  });

  test.each<[RelayClientOptions, RegExp]>([
    [{ host: 'a.test', scheme: 'ws' }, /on this machine alone.*a\.test needs "wss"/],
    [{ host: 'ws://a.test' }, /plain http/],
    [{ host: 'a.test/path' }, /path/],
    [{ host: 'u:secret@a.test' }, /credentials/],
    [{ scheme: 'http' as 'ws' }, /must be "wss" or "ws", not "http"/],
  ])('%j is refused', (options, message) => {
    expect(() => new RelayClient({ ...credentials, ...options })).toThrow(message);
  });
});

test('contexts must be names', () => {
  expect(new RelayClient({ ...credentials, contexts: ['a', 'b', 'a'] }).contexts).toEqual(['a', 'b']);
  expect(() => new RelayClient({ ...credentials, contexts: [''] })).toThrow(/non-empty/);
  expect(() => new RelayClient({ ...credentials, contexts: 'a' as unknown as string[] })).toThrow(/list of names/);
});

test('maxActiveCalls must be a number of calls; in the environment a bad one is reported', () => {
  expect(() => new RelayClient({ ...credentials, maxActiveCalls: 0 })).toThrow(/whole number from 1, not 0/);
  vi.stubEnv('RELAY_MAX_ACTIVE_CALLS', 'many');
  const warnings: string[] = [];
  new RelayClient({ ...credentials, logger: { ...silent, warn: (message) => void warnings.push(message) } });
  expect(warnings).toEqual([expect.stringContaining('"many"; 1000 is used')]);
});

test('what becomes of calls beyond the limit must be known', () => {
  expect(() => new RelayClient({ ...credentials, overload: 'pas' as 'pass' })).toThrow(/Did you mean "pass"/);
  expect(new RelayClient({ ...credentials, maxActiveCalls: 7 })).toMatchObject({ maxActiveCalls: 7, activeCalls: 0 });
});

test('handlers must be functions', () => {
  const client = new RelayClient(credentials);
  expect(() => client.onCall('x' as unknown as () => void)).toThrow(/onCall\(\) needs a function/);
  const handler = () => undefined;
  expect(client.onCall(handler)).toBe(handler);
  expect(client.onEvent(handler)).toBe(handler);
});
