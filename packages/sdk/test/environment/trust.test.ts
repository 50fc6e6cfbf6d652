import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { RelayClient } from '../../src/relay/index.js';
import { RestClient } from '../../src/rest/index.js';

let folder: string;
let cert: string;
let server: Server;
let host: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trust-'));
  const key = join(folder, 'key.pem');
  cert = join(folder, 'cert.pem');
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-out', cert, '-keyout', key],
    ],
    { stdio: 'ignore' },
  );
  server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"links":{},"data":[]}');
  });
  new WebSocketServer({ server }).on('connection', (socket) => {
    socket.on('message', (data) => {
      const { id } = JSON.parse(String(data)) as { id: string };
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, result: { protocol: 'p', code: '200' } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  host = `localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  for (const name of ['SPACE', 'REST_BASE_URL', 'RELAY_HOST', 'RELAY_SCHEME']) vi.stubEnv(`SIGNALWIRE_${name}`, '');
});
afterEach(() => void vi.unstubAllEnvs());

const list = async () => {
  const client = new RestClient({ project: 'p', token: 'secret-token', maxRetries: 0 });
  try {
    return await client.phoneNumbers.list();
  } finally {
    await client.close();
  }
};

const connect = async () => {
  const client = new RelayClient({ project: 'p', token: 'secret-token', host, scheme: 'wss', logger: console });
  try {
    await client.connect();
  } finally {
    await client.disconnect();
  }
};

describe('REST', () => {
  test('goes to SIGNALWIRE_REST_BASE_URL before SIGNALWIRE_SPACE, and trusts the file of SIGNALWIRE_REST_CA_FILE', async () => {
    vi.stubEnv('SIGNALWIRE_SPACE', 'elsewhere.test');
    vi.stubEnv('SIGNALWIRE_REST_BASE_URL', `https://${host}`);
    await expect(list()).rejects.toThrow(/certificate/);
    vi.stubEnv('SIGNALWIRE_REST_CA_FILE', cert);
    expect((await list()).data).toEqual([]);
    expect(new RestClient({ project: 'p', token: 'secret-token', host: 'own.test' }).host).toBe('own.test');
  });

  test('says what is wrong with that file', async () => {
    vi.stubEnv('SIGNALWIRE_REST_BASE_URL', `https://${host}`);
    vi.stubEnv('SIGNALWIRE_REST_CA_FILE', join(folder, 'none.pem'));
    await expect(list()).rejects.toThrow('that SIGNALWIRE_REST_CA_FILE names cannot be read');
    writeFileSync(join(folder, 'empty.pem'), 'x');
    vi.stubEnv('SIGNALWIRE_REST_CA_FILE', join(folder, 'empty.pem'));
    await expect(list()).rejects.toThrow('holds no certificate in PEM');
  });
});

describe('RELAY', () => {
  test('trusts the file of SIGNALWIRE_RELAY_CA_FILE', async () => {
    await expect(connect()).rejects.toThrow(/certificate/);
    vi.stubEnv('SIGNALWIRE_RELAY_CA_FILE', cert);
    await expect(connect()).resolves.toBeUndefined();
    vi.stubEnv('SIGNALWIRE_RELAY_CA_FILE', join(folder, 'none.pem'));
    await expect(connect()).rejects.toThrow('that SIGNALWIRE_RELAY_CA_FILE names cannot be read');
  });

  test('connects no more clients than RELAY_MAX_CONNECTIONS', async () => {
    vi.stubEnv('SIGNALWIRE_RELAY_CA_FILE', cert);
    vi.stubEnv('RELAY_MAX_CONNECTIONS', '1');
    const make = () => new RelayClient({ project: 'p', token: 'secret-token', host, scheme: 'wss' });
    const [first, second] = [make(), make()];
    await first.connect();
    await expect(second.connect()).rejects.toThrow('RELAY_MAX_CONNECTIONS allows 1');
    await expect(second.run()).rejects.toThrow('RELAY_MAX_CONNECTIONS allows 1');
    await first.disconnect();
    await second.connect();
    await second.disconnect();
    vi.stubEnv('RELAY_MAX_CONNECTIONS', 'few');
    await expect(first.connect()).rejects.toThrow('RELAY_MAX_CONNECTIONS is "few"');
  });
});
