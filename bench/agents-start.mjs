// What a cold start costs above an empty Node process: medians over child processes that take turns. Of the package as
// it is published, made anew by the bench out of the build; for comparison, of the build itself. CPU time, of all
// threads of a process, changes less than the clock's where a machine has other work.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { publishable } from '../scripts/publishable.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const here = fileURLToPath(new URL('.', import.meta.url));
const published = fileURLToPath(new URL('../node_modules/.cache/published', import.meta.url));
for (const name of ['protocol', 'sdk']) await publishable(name, `${published}/node_modules/@signalwire/${name}`);
const once = `
  const { AgentBase, FunctionResult } = await import('@signalwire/sdk/agents');
  const agent = new AgentBase({ name: 'a', basicAuth: ['u', 'p'], suppressLogs: true });
  agent.setPromptText('Hello.');
  agent.defineTool({ name: 't', description: 'A tool', parameters: {}, handler: () => new FunctionResult('ok') });
  agent.renderSwml('call');
`;
const cases = {
  'empty process': { body: '', from: here },
  'agents, one tool, rendered once': { body: once, from: published, ms: 40, mib: 15, files: 100 },
  'the whole package': { body: `await import('@signalwire/sdk');`, from: published, ms: 60, files: 100 },
  'agents, not bundled': { body: once, from: here },
  'the whole package, not bundled': { body: `await import('@signalwire/sdk');`, from: here },
};

function sample({ body, from }) {
  const code = `${body}\nprocess.stdout.write(JSON.stringify({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));`;
  const start = performance.now();
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: from, encoding: 'utf8' });
  const { cpu, rss } = JSON.parse(out);
  return { wall: performance.now() - start, cpu: (cpu.user + cpu.system) / 1000, rss };
}

/** How many module files a program loads, counted by a hook in its loader. */
function filesOf({ body, from }) {
  const hook = `export async function load(url, context, next) {
    if (url.startsWith('file:')) process._rawDebug('loaded');
    return next(url, context);
  }`;
  const loader = `data:text/javascript,${encodeURIComponent(hook)}`;
  const code = `import { register } from 'node:module';\nregister(${JSON.stringify(loader)});\n${body}`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: from,
    encoding: 'utf8',
  });
  return stderr.split('\n').filter((line) => line === 'loaded').length;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const samples = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, each] of Object.entries(cases)) samples[name].push(sample(each));
const medians = Object.fromEntries(
  Object.entries(samples).map(([name, list]) => [
    name,
    Object.fromEntries(['wall', 'cpu', 'rss'].map((what) => [what, median(list.map((s) => s[what]))])),
  ]),
);
const empty = medians['empty process'];
let failed = false;
const judge = (value, limit, unit) => {
  if (limit === undefined) return `${value.toFixed(1)} ${unit}`;
  if (value > limit) failed = true;
  return `${value.toFixed(1)} ${unit} (≤ ${limit}${value > limit ? ', missed' : ''})`;
};
console.table(
  Object.fromEntries(
    Object.entries(cases).map(([name, { body, from, ms, mib, files }]) => [
      name,
      {
        'above empty, ms': judge(medians[name].wall - empty.wall, ms, 'ms'),
        'above empty, CPU ms': judge(medians[name].cpu - empty.cpu, undefined, 'ms'),
        'above empty, MiB': judge((medians[name].rss - empty.rss) / 2 ** 20, mib, 'MiB'),
        'module files': judge(filesOf({ body, from }), files, 'files'),
      },
    ]),
  ),
);
process.exit(failed ? 1 : 0);
