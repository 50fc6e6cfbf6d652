import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';

// What a user gets: the packages as they are packed, installed where nothing of this repository is near.
const root = fileURLToPath(new URL('..', import.meta.url));
const home = realpathSync(mkdtempSync(join(tmpdir(), 'packed-')));
const node = async (args: string[], cwd: string) => {
  const ran = promisify(execFile)(process.execPath, args, { cwd, env: { ...process.env, PACK_BUILT: '1' } });
  return (
    await ran.catch((error: { stdout: string; stderr: string }) => {
      throw new Error(error.stdout + error.stderr);
    })
  ).stdout;
};
let tarballs: string[];

beforeAll(async () => {
  tarballs = (await node([join(root, 'scripts/pack.mjs'), join(home, 'packed')], root)).trim().split('\n');
  for (const tarball of tarballs) await install(tarball);
  for (const tool of ['typescript', '@types/node', 'undici-types']) link(tool, root);
}, 180_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Unpacks a package, and links what it says that it depends on: nothing has to come over a network. */
async function install(tarball: string): Promise<void> {
  const folder = join(home, 'node_modules/@signalwire', /signalwire-(\w+)-/.exec(tarball)?.[1] as string);
  mkdirSync(folder, { recursive: true });
  await promisify(execFile)('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  const { name, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    dependencies?: Record<string, string>;
  };
  const workspace = join(root, 'packages', name.replace('@signalwire/', ''));
  for (const dependency of Object.keys(dependencies))
    if (!dependency.startsWith('@signalwire/')) link(dependency, workspace);
}

function link(name: string, from: string): void {
  const found = [from, root].map((folder) => join(folder, 'node_modules', name)).find((folder) => readable(folder));
  if (!found) throw new Error(`${name} is not installed.`);
  const target = join(home, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { force: true });
  symlinkSync(found, target, 'junction');
}

function readable(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}

const body = `
const agent = new AgentBase({ name: 'a', basicAuth: ['u', 'p'], suppressLogs: true });
agent.setPromptText('Hello.');
agent.defineTool({
  name: 'count',
  description: 'Counts.',
  parameters: { n: { type: 'integer' } },
  handler: ({ n }) => new FunctionResult(\`\${n.toFixed()} it is\`),
});
const rest = new RestClient({ project: 'p', token: 't', host: 'example.signalwire.com' });
const relay = new RelayClient({ project: 'p', token: 't', host: 'example.signalwire.com' });
const document: { version: string } = JSON.parse(agent.renderSwml());
void agent.addSkill('math').then((skilled) => {
  if (!skilled.hasTool('calculate')) throw new Error('The skill is not there.');
});
console.log(JSON.stringify([document.version, typeof rest.phoneNumbers.list, typeof relay.connect]));
`;
const works = JSON.stringify(['1.0.0', 'function', 'function']);

const consumers = {
  'ES modules, as Node resolves them': {
    file: 'index.mts',
    source: `import { AgentBase, FunctionResult } from '@signalwire/sdk/agents';
import { RelayClient } from '@signalwire/sdk/relay';
import { RestClient } from '@signalwire/sdk/rest';
import { LocalSpace } from '@signalwire/local';
const space = await LocalSpace.start();
await space.stop();
${body}`,
    options: { module: 'nodenext', moduleResolution: 'nodenext' },
    runs: 'index.mjs',
  },
  'CommonJS that requires': {
    file: 'index.cts',
    source: `import sdk = require('@signalwire/sdk');
const { AgentBase, FunctionResult, RelayClient, RestClient } = sdk;
${body}`,
    options: { module: 'nodenext', moduleResolution: 'nodenext' },
    runs: 'index.cjs',
  },
  'a bundler': {
    file: 'index.ts',
    source: `import { AgentBase, FunctionResult, RelayClient, RestClient } from '@signalwire/sdk';
import '@signalwire/sdk/serverless';
${body}`,
    options: { module: 'esnext', moduleResolution: 'bundler' },
    runs: undefined,
  },
};

test.concurrent.each(Object.entries(consumers))(
  'compiles for %s, and runs',
  async (title, { file, source, options, runs }) => {
    const folder = join(home, title.replaceAll(/\W+/g, '-'));
    mkdirSync(folder);
    writeFileSync(join(folder, file), source);
    const compilerOptions = {
      ...options,
      target: 'es2023',
      lib: ['es2023'],
      types: ['node'],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      outDir: 'out',
      rootDir: '.',
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    expect(await node([join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], folder)).toBe('');
    if (runs) expect((await node([join(folder, 'out', runs)], folder)).trim()).toBe(works);
  },
  180_000,
);

/**
 * Whether what attw finds is as it is meant to be: there are ES modules alone, which Node from 20.19 on can require, and
 * what TypeScript called "node10" (Node before it knew "exports") is not served.
 */
const isMeant = (problem: Problem) =>
  problem.kind === 'CJSResolvesToESM' || ('resolutionKind' in problem && problem.resolutionKind === 'node10');

test('publint and attw find nothing wrong', async () => {
  for (const tarball of tarballs) {
    const data = readFileSync(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: toArrayBuffer(data) }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
    const result = await checkPackage(createPackageFromTarballData(data));
    if (!result.types) throw new Error(`${tarball} has no types.`);
    expect(result.problems.filter((problem) => !isMeant(problem))).toEqual([]);
  }
}, 180_000);

const toArrayBuffer = (data: Buffer): ArrayBuffer => new Uint8Array(data).buffer;
