import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Whether tests that need a `redis-server` can run; CI does not go without. */
export const redisIsInstalled: boolean = (() => {
  if (spawnSync('redis-server', ['--version']).error === undefined) return true;
  if (process.env['CI'] === 'true')
    throw new Error('There is no redis-server on the PATH, and CI=true: install it (Debian: redis-server).');
  return false;
})();

/** Why they do not. */
export const withoutRedis = 'there is no redis-server on the PATH (Debian: apt-get install redis-server)';

/** Whether the server on the PATH can do TLS; CI does not go without. */
export const redisKnowsTls: boolean = (() => {
  if (!redisIsInstalled) return false;
  // With TLS it misses the certificate, without it does not know what is asked for.
  const { stdout } = spawnSync('redis-server', ['--port', '0', '--tls-port', '1'], {
    timeout: 5_000,
    encoding: 'utf8',
  });
  if (/tls-(cert|key)-file/.test(stdout)) return true;
  if (process.env['CI'] === 'true') throw new Error('The redis-server on the PATH is built without TLS, and CI=true.');
  return false;
})();

/** Starts a Redis server that speaks nothing but TLS, with a certificate that nobody trusts who was not told to. */
export async function startTlsRedis(...settings: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'redis-tls-'));
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
      ...['-subj', '/CN=redis.test', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-out', cert, '-keyout', key],
    ],
    { stdio: 'ignore' },
  );
  const tlsPort = String(await freePort());
  const tls = ['--tls-port', tlsPort, '--tls-cert-file', cert, '--tls-key-file', key, '--tls-auth-clients', 'no'];
  const server = await startRedis(0, ...tls, ...settings);
  return {
    ca: readFileSync(cert, 'utf8'),
    port: Number(tlsPort),
    url: `rediss://localhost:${tlsPort}`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts a Redis server that keeps nothing on disk. */
export async function startRedis(port?: number, ...settings: string[]) {
  const at = port ?? (await freePort());
  const child = spawn(
    'redis-server',
    ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...settings],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await ready(child);
  return {
    port: at,
    url: `redis://127.0.0.1:${at}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
    /** Makes it stop answering, and answer again. */
    freeze: () => child.kill('SIGSTOP'),
    thaw: () => child.kill('SIGCONT'),
  };
}

async function ready(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    said.push(line);
    if (line.includes('Ready to accept connections')) {
      child.stdout?.resume();
      return;
    }
  }
  throw new Error(`redis-server did not start:\n${said.join('\n')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
