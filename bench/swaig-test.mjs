// How long `swaig-test --list-tools` takes for a simple example: as published, built and in TypeScript.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishable } from '../scripts/publishable.mjs';

const rounds = Number(process.env.ROUNDS ?? 9);
const limit = 400;
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const published = path('node_modules/.cache/published');
for (const name of ['protocol', 'sdk']) await publishable(name, `${published}/node_modules/@signalwire/${name}`);
mkdirSync(`${published}/typed-tools`, { recursive: true });
for (const name of [
  'dist/typed-tools/main.js',
  'dist/typed-tools/agent.js',
  'src/typed-tools/main.ts',
  'src/typed-tools/agent.ts',
])
  cpSync(path(`examples/${name}`), `${published}/typed-tools/${name.split('/').at(-1)}`);
const command = `${published}/node_modules/@signalwire/sdk/dist/cli/main.js`;
const cases = {
  'empty process': ['--eval', ''],
  'built: main.js': [command, `${published}/typed-tools/main.js`, '--list-tools'],
  'TypeScript: main.ts': [command, `${published}/typed-tools/main.ts`, '--list-tools'],
};

const samples = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, args] of Object.entries(cases)) {
    const start = performance.now();
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    samples[name].push(performance.now() - start);
  }
let failed = false;
const rows = Object.entries(samples).map(([name, times]) => {
  times.sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)];
  if (median > limit) failed = true;
  return [name, { 'median ms': Math.round(median), 'least ms': Math.round(times[0]), limit: `≤ ${limit}` }];
});
console.table(Object.fromEntries(rows));
process.exit(failed ? 1 : 0);
