import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts a bench server in a process of its own. */
export async function startServer(script, kind) {
  const child = fork(script, [kind], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [where] = await once(child, 'message');
  const ask = async () => {
    child.send('cpu');
    const [answer] = await once(child, 'message');
    return answer;
  };
  return { ...where, usage: ask, stop: () => child.kill() };
}

/** Loads a server with wrk for some seconds: requests/s, latencies in ms, CPU in µs per request. */
export async function load(server, { connections, seconds }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const script = join(folder, 'request.lua');
    writeFileSync(
      script,
      `wrk.method = "POST"\nwrk.body = [==[${server.body}]==]\nwrk.headers["Content-Type"] = "application/json"\nwrk.headers["Authorization"] = "${server.authorization}"\n`,
    );
    const before = await server.usage();
    const { stdout, status, error } = spawnSync(
      'wrk',
      [
        '-t1',
        `-c${connections}`,
        `-d${seconds}s`,
        '--latency',
        '-s',
        script,
        `http://127.0.0.1:${server.port}${server.path}`,
      ],
      { encoding: 'utf8' },
    );
    if (error || status !== 0) throw new Error(`wrk is needed (Debian package wrk): ${error?.message ?? status}`);
    const after = await server.usage();
    const number = (pattern) => Number(pattern.exec(stdout)?.[1] ?? Number.NaN);
    const requests = number(/(\d+) requests in/);
    const failed = number(/Non-2xx or 3xx responses: (\d+)/) || 0;
    if (failed > 0) throw new Error(`${failed} of ${requests} requests failed.\n${stdout}`);
    const cpu = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
    return {
      rate: number(/Requests\/sec:\s+([\d.]+)/),
      p99: milliseconds(/99%\s+([\d.]+)(us|ms|s)/.exec(stdout)),
      cpu: cpu / requests,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function milliseconds(match) {
  if (!match) return Number.NaN;
  return Number(match[1]) * { us: 0.001, ms: 1, s: 1000 }[match[2]];
}
