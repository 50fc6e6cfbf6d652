// What importing the REST client costs: time and memory above an empty Node process, medians over child processes.
// Fails above 25 ms or 8 MiB, or when a library that the import must not load is loaded.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const limits = { ms: 25, mib: 8 };
const rounds = Number(process.env.ROUNDS ?? 15);
const here = fileURLToPath(new URL('.', import.meta.url));

const measure = `
  const start = performance.now();
  BODY
  const time = performance.now() - start;
  console.log(JSON.stringify({ time, rss: process.memoryUsage.rss() }));
`;
const client = `new RestClient({ project: 'p', token: 't', host: 'example' });`;
const cases = {
  'empty process': '',
  "import '@signalwire/sdk/rest'": `await import('@signalwire/sdk/rest');`,
  'the same and one client': `const { RestClient } = await import('@signalwire/sdk/rest'); ${client}`,
};

const run = (code, ...flags) =>
  execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', code], { cwd: here, encoding: 'utf8' });

/** Wall time of a whole process, the time measured inside it, and its memory. */
function sample(body) {
  const start = performance.now();
  const { time, rss } = JSON.parse(run(measure.replace('BODY', body)));
  return { wall: performance.now() - start, time, rss };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Medians of every case; the cases take turns, so that a busy moment of the machine meets all of them alike. */
function measureAll() {
  const samples = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, body] of Object.entries(cases)) samples[name].push(sample(body));
  return Object.fromEntries(
    Object.entries(samples).map(([name, list]) => [
      name,
      Object.fromEntries(['wall', 'time', 'rss'].map((key) => [key, median(list.map((one) => one[key]))])),
    ]),
  );
}

const subject = 'the same and one client';
// A machine that is busy with other things gets three tries; the quietest one counts.
let result = measureAll();
for (let attempt = 1; attempt < 3 && result[subject].time > limits.ms; attempt++) {
  const again = measureAll();
  if (again[subject].time < result[subject].time) result = again;
}
const base = result['empty process'];
console.table(
  Object.fromEntries(
    Object.entries(result).map(([name, { wall, time, rss }]) => [
      name,
      {
        'import, ms': time.toFixed(1),
        'whole process above empty, ms': (wall - base.wall).toFixed(1),
        'memory above empty, MiB': ((rss - base.rss) / 2 ** 20).toFixed(1),
      },
    ]),
  ),
);

// Every module that the import loads, as Node's loader reports them.
const hook = `
  import { register } from 'node:module';
  const seen = [];
  const { port1, port2 } = new MessageChannel();
  port1.on('message', (url) => seen.push(url)).unref();
  const loader = 'data:text/javascript,' + encodeURIComponent(
    'let port; export const initialize = (data) => { port = data.port; };' +
    'export const load = (url, context, next) => { port.postMessage(url); return next(url, context); };'
  );
  register(loader, { data: { port: port2 }, transferList: [port2] });
  const { RestClient } = await import(${JSON.stringify(import.meta.resolve('@signalwire/sdk/rest'))});
  ${client}
  await new Promise((resolve) => setTimeout(resolve, 100));
  console.log(JSON.stringify(seen));
`;
const loaded = JSON.parse(run(hook)).filter((url) => url.startsWith('file:'));
const forbidden = loaded.filter((url) =>
  /node_modules\/(?!@signalwire\/)|validators|\/swml\/|openapi|typebox|ajv|zod/.test(url),
);
const outside = loaded.filter(
  (url) =>
    !/\/packages\/(protocol\/dist\/(rest|nearest)|sdk\/dist\/(rest|environment))\//.test(url) &&
    !forbidden.includes(url),
);
console.log(`${loaded.length} modules loaded; none is a schema library: ${forbidden.length === 0}.`);
for (const url of [...forbidden, ...outside]) console.log(`  must not be loaded: ${url}`);

const ms = result[subject].time;
const mib = (result[subject].rss - base.rss) / 2 ** 20;
const unwanted = forbidden.length + outside.length > 0 || loaded.length === 0;
const failed = ms > limits.ms || mib > limits.mib || unwanted;
console.log(
  `Import and one client: ${ms.toFixed(1)} ms (limit ${limits.ms}), ${mib.toFixed(1)} MiB (limit ${limits.mib}): ${failed ? 'FAILED' : 'ok'}.`,
);
process.exit(failed ? 1 : 0);
