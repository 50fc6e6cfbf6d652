import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
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
