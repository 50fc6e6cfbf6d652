import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { get, type RequestOptions } from 'node:https';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AgentServer } from '../../src/agent-server/index.js';
import { SslConfig, serve } from '../../src/server/index.js';
import { agent, authorization, folder, newServer } from './hosts.js';

let certPath: string;
let keyPath: string;

beforeEach(() => {
  const path = folder('tls-');
  [certPath, keyPath] = [join(path, 'cert.pem'), join(path, 'key.pem')];
  make(certPath, keyPath);
});

afterEach(() => void vi.unstubAllEnvs());

function make(cert: string, key: string): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=agent.test', '-addext', 'subjectAltName=DNS:agent.test,IP:127.0.0.1'],
      ...['-out', cert, '-keyout', key],
    ],
    { stdio: 'ignore' },
  );
}

function useEnvironment(): void {
  for (const [name, value] of Object.entries({
    SWML_SSL_ENABLED: 'true',
    SWML_SSL_CERT_PATH: certPath,
    SWML_SSL_KEY_PATH: keyPath,
    SWML_SSL_DOMAIN: 'agent.test',
  }))
    vi.stubEnv(name, value);
}

function ask(
  port: number,
  path: string,
  options: RequestOptions = {},
): Promise<{ status: number; hsts: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const ca = readFileSync(certPath);
    get({ host: '127.0.0.1', port, path, ca, agent: false, headers: { authorization }, ...options }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, hsts: response.headers['strict-transport-security'], body }),
      );
    }).on('error', reject);
  });
}

describe('HTTPS', () => {
  test('is served by an agent, whose URLs carry it and the domain', async () => {
    useEnvironment();
    const own = agent('own', '/own', { host: '127.0.0.1', port: 0 });
    await own.serve();
    expect(own.getFullUrl()).toBe(`https://agent.test:${own.port}/own`);
    const { status, hsts, body } = await ask(own.port, '/own');
    expect([status, hsts]).toEqual([200, 'max-age=31536000; includeSubDomains']);
    expect(body).toContain(`@127.0.0.1:${own.port}/own/post_prompt`);
    expect(body).toContain('"post_prompt_url":"https://');
    const named = await ask(own.port, '/own', { headers: { authorization, host: 'agent.test' } });
    expect(named.body).toContain('"post_prompt_url":"https://u:p@agent.test/own/post_prompt');
    const strange = await ask(own.port, '/own', {
      headers: { authorization, host: 'evil.test' },
      checkServerIdentity: () => undefined,
    });
    expect(strange.body).toContain(`"post_prompt_url":"https://u:p@agent.test:${own.port}/own/post_prompt`);
    await own.stop();
  });

  test('is served by a server of agents, for its files and lists too', async () => {
    useEnvironment();
    const server = newServer();
    server.register(agent('own', '/own'));
    await server.run();
    expect((await ask(server.port, '/own')).body).toContain('"post_prompt_url":"https://');
    expect(await ask(server.port, '/')).toMatchObject({ status: 200, hsts: 'max-age=31536000; includeSubDomains' });
    await server.stop();
  });

  test('waits for what is under way when it stops', async () => {
    useEnvironment();
    let finish: (response: Response) => void = () => {};
    let arrived: () => void = () => {};
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const answer = () => {
      arrived();
      return new Promise<Response>((resolve) => {
        finish = resolve;
      });
    };
    const server = await serve(answer, { host: '127.0.0.1', port: 0, ssl: new SslConfig() });
    expect(server.url).toBe(`https://agent.test:${server.port}`);
    const response = ask(server.port, '/');
    await underWay;
    const closed = server.close();
    expect(server.closing).toBe(true);
    finish(new Response('Done.'));
    expect((await response).body).toBe('Done.');
    await closed;
  });
});

describe('what cannot be used is said when the server starts', () => {
  const start = (options: ConstructorParameters<typeof SslConfig>[0]) =>
    serve(() => new Response('x'), { host: '127.0.0.1', port: 0, ssl: new SslConfig({ enabled: true, ...options }) });

  test('a file that is not set, does not exist, or is not PEM', async () => {
    await expect(start({})).rejects.toThrow(
      'the file of the certificate is not set: pass { certPath } or set SWML_SSL_CERT_PATH',
    );
    await expect(start({ certPath })).rejects.toThrow('the file of the private key is not set');
    await expect(start({ certPath: '/none.pem', keyPath })).rejects.toThrow(
      'The file of the certificate, /none.pem, does not exist',
    );
    writeFileSync(certPath, 'DER');
    await expect(start({ certPath, keyPath })).rejects.toThrow('is not PEM');
  });

  test('a certificate or key that is broken, swapped, encrypted or not of the other', async () => {
    await expect(start({ certPath: keyPath, keyPath })).rejects.toThrow(`The certificate in ${keyPath} cannot be used`);
    await expect(start({ certPath, keyPath: certPath })).rejects.toThrow(
      `The private key in ${certPath} cannot be used`,
    );
    const [otherCert, otherKey] = [`${certPath}2`, `${keyPath}2`];
    make(otherCert, otherKey);
    await expect(start({ certPath, keyPath: otherKey })).rejects.toThrow(
      `The private key in ${otherKey} is not that of the certificate in ${certPath}`,
    );
    execFileSync('openssl', ['ec', '-aes128', '-passout', 'pass:x', '-in', keyPath, '-out', otherKey], {
      stdio: 'ignore',
    });
    await expect(start({ certPath, keyPath: otherKey })).rejects.toThrow('is encrypted; store it without a passphrase');
    writeFileSync(certPath, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    await expect(start({ certPath, keyPath })).rejects.toThrow(`The certificate in ${certPath} cannot be used`);
  });

  test('and the server does not start', async () => {
    vi.stubEnv('SWML_SSL_ENABLED', 'true');
    const server = new AgentServer({ host: '127.0.0.1', port: 0 });
    await expect(server.run()).rejects.toThrow('SWML_SSL_CERT_PATH');
    await expect(agent('own', '/', { host: '127.0.0.1', port: 0 }).serve()).rejects.toThrow('SWML_SSL_CERT_PATH');
  });

  test('a certificate that is out of date, or for another domain, is said in the log', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 86_400_000 });
    const server = await start({ certPath, keyPath, domain: 'other.test' });
    vi.useRealTimers();
    await server.close();
    const lines = said.mock.calls.flat().join('\n');
    said.mockRestore();
    expect(lines).toContain('is not for the domain other.test');
    expect(lines).toContain('has expired');
  });
});
