import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A runtime that is not Node: what serves the app in it, once something was made ready in a folder. */
interface Runtime {
  /** Its program within `node_modules`; by its name it is looked for on the path too. */
  readonly program: string;
  /** @returns The program's arguments. */
  readonly prepare: (folder: string) => string[] | Promise<string[]>;
}

export const runtimes = {
  workerd: {
    program: '@cloudflare/workerd-linux-64/bin/workerd',
    // As a worker is deployed: one file, with what Node has left to the runtime.
    prepare: async (folder) => {
      await build({
        entryPoints: [here('./app.mjs')],
        outfile: join(folder, 'worker.js'),
        bundle: true,
        format: 'esm',
        target: 'es2022',
        platform: 'node',
        conditions: ['workerd', 'worker'],
        external: ['node:*'],
        logLevel: 'warning',
      });
      copyFileSync(here('./workerd.capnp'), join(folder, 'workerd.capnp'));
      return ['serve', join(folder, 'workerd.capnp'), '--control-fd=1'];
    },
  },
  bun: { program: '@oven/bun-linux-x64/bin/bun', prepare: () => ['run', here('./bun.mjs')] },
  deno: {
    program: '@deno/linux-x64-glibc/deno',
    prepare: () => [
      'run',
      '--no-check',
      '--no-lock',
      '--cached-only',
      '--node-modules-dir=manual',
      '-A',
      here('./deno.mjs'),
    ],
  },
} satisfies Record<string, Runtime>;

/** Where a runtime's program is; `undefined` when it is not installed, or not made for this machine. */
export function programOf(name: keyof typeof runtimes): string | undefined {
  const { program } = runtimes[name];
  const installed = here(`../../../../node_modules/${program}`);
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return [installed, ...onPath].find(existsSync);
}

/** The app, served by a runtime. */
export interface Served {
  readonly base: string;
  stop(): void;
}

/** Serves the app in a runtime, in a process of its own. */
export async function serveIn(name: keyof typeof runtimes, program: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const args = await runtimes[name].prepare(folder);
  const env = { PATH: process.env['PATH'], HOME: folder, DENO_DIR: folder, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' };
  const child: ChildProcess = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const port = /"port":(\d+)/.exec(line)?.[1];
    if (port !== undefined) return { base: `http://127.0.0.1:${port}`, stop };
  }
  stop();
  throw new Error(`${name} ended before it served anything:\n${errors}`);
}
