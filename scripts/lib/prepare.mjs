// Makes a fresh clone ready: installs and builds what is missing or stale, and does nothing where nothing changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'workspace');
const floor = [20, 19];

/** Installs and builds what is missing or stale. */
export async function prepare({ typecheckTests = false } = {}) {
  checkNode();
  const installed = await install();
  await build({ typecheckTests, afresh: installed });
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > floor[0] || (major === floor[0] && minor >= floor[1])) return;
  fail(`Node ${floor.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** @returns whether there was anything to install */
async function install() {
  const wanted = hash(['package.json', 'package-lock.json'].map((file) => readFileSync(join(root, file))));
  if (stamp('install') === wanted) return false;
  await step('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  setStamp('install', wanted);
  return true;
}

async function build({ typecheckTests, afresh }) {
  const wanted = sourceState(['packages', 'examples'], (path) => !/\.test\.ts$|[/\\](test|catalogue)[/\\]/.test(path));
  if (stamp('build') !== wanted || !existsSync(join(root, 'packages/local/dist/index.js'))) {
    // What an incremental build remembers can be wrong after packages or many sources changed: only a build from
    // nothing tells whether an error is real.
    const remembered = !afresh && (await attempt('Building', process.execPath, [tsc, '-b']));
    if (!remembered) await step('Building afresh', process.execPath, [tsc, '-b', '--force']);
    setStamp('build', wanted);
  }
  if (!typecheckTests) return;
  const state = sourceState(['packages', 'examples', 'test', 'bench'], () => true);
  if (stamp('check') === state) return;
  await step('Checking types of the tests', process.execPath, [tsc, '-p', 'tsconfig.check.json']);
  setStamp('check', state);
}

const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** Runs a command quietly, with a line of progress; shows its output only when it fails. */
async function step(title, command, args) {
  const { code, output } = await watched(title, command, args);
  if (code === 0) return;
  process.stderr.write(`${output}\n`);
  fail(`${title} failed (exit code ${code}).`);
}

/** The same for what may fail. @returns whether it succeeded */
async function attempt(title, command, args) {
  return (await watched(title, command, args)).code === 0;
}

/** Runs a command quietly, with a line of progress. */
async function watched(title, command, args) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const live = process.stderr.isTTY;
  if (live) process.stderr.write(`${title} …`);
  const ticker = live ? setInterval(() => process.stderr.write(`\r${title} … ${seconds()}`), 200) : undefined;
  const { code, output } = await run(command, args);
  clearInterval(ticker);
  process.stderr.write(`${live ? '\r' : ''}${title} … ${code === 0 ? 'done' : 'failed'} in ${seconds()}\n`);
  return { code, output };
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A fingerprint of the sources that a build reads: paths, sizes and times. */
function sourceState(folders, counts) {
  const lines = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== 'dist') walk(path);
      } else if (/\.(ts|tsx|json)$/.test(entry.name) && counts(path)) {
        const { mtimeMs, size } = statSync(join(root, path));
        lines.push(`${path} ${size} ${mtimeMs}`);
      }
    }
  };
  for (const folder of folders) walk(folder);
  const settings = readdirSync(root).filter((name) => /^tsconfig.*\.json$/.test(name));
  return hash([lines.sort().join('\n'), ...settings.map((name) => readFileSync(join(root, name)))]);
}

function stamp(name) {
  const file = join(cache, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function setStamp(name, value) {
  const file = join(cache, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}

function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
