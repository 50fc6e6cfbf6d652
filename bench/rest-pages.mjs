// A list of 1,000 pages, walked by the REST client and by hand over a bare undici pool, from a server in another process:
// pages per second, and how much the heap grows between page 100 and page 1,000. Then a file of 200 MB, streamed.
// Fails below 70 % of the bare pool's rate, or when either takes memory that grows with what is read.
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const pages = 1000;
const rounds = Number(process.env.ROUNDS ?? 5);
const limits = { rate: 0.7, heapMB: 2, streamMB: 48 };
const fileMB = 200;
const [project, token] = ['project', 'token-0123456789'];
const path = '/api/relay/rest/phone_numbers';

if (process.argv[2] === 'server') serve();
else await main();

function serve() {
  const number = {
    number: '+15550100',
    name: 'Front desk',
    capabilities: ['voice', 'sms'],
    call_handler: 'relay_script',
  };
  const pageAt = (index) =>
    JSON.stringify({
      data: Array.from({ length: 12 }, (_, i) => ({ id: `7b0d1c2e-0000-4000-8000-${index * 12 + i}`, ...number })),
      links: index + 1 < pages ? { self: path, next: `${path}?page_token=${index + 1}` } : { self: path },
    });
  const chunk = Buffer.alloc(2 ** 16);
  const server = createServer((request, response) => {
    if (!request.url.startsWith(path)) return sendFile(response, chunk);
    const body = pageAt(Number(new URL(request.url, 'http://x').searchParams.get('page_token') ?? 0));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
}

async function sendFile(response, chunk) {
  for (let sent = 0; sent < fileMB * 2 ** 20; sent += chunk.length)
    if (!response.write(chunk)) await new Promise((resolve) => response.once('drain', resolve));
  response.end();
}

async function main() {
  const { Pool } = await import('undici');
  const { RestClient } = await import('@signalwire/sdk/rest');
  const server = fork(fileURLToPath(import.meta.url), ['server']);
  const port = await new Promise((resolve) => server.once('message', resolve));
  const client = new RestClient({ project, token, host: `127.0.0.1:${port}` });
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 64 });
  const headers = { authorization: `Basic ${Buffer.from(`${project}:${token}`).toString('base64')}` };

  const byHand = async function* () {
    for (let next = path; next; ) {
      const { body } = await pool.request({ method: 'GET', path: next, headers });
      const page = await body.json();
      yield* page.data;
      next = page.links.next;
    }
  };
  const contenders = {
    'bare pool': byHand,
    RestClient: () => client.phoneNumbers.list(),
    'RestClient, one page ahead': () => client.phoneNumbers.list().items({ readAhead: true }),
  };
  const rates = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, walk] of Object.entries(contenders)) {
      const start = performance.now();
      let items = 0;
      for await (const { id } of walk()) items += id ? 1 : 0;
      if (items !== pages * 12) throw new Error(`${name} gave ${items} items.`);
      if (round > 0) rates[name].push((pages / (performance.now() - start)) * 1000);
    }
  const best = Object.fromEntries(Object.entries(rates).map(([name, list]) => [name, median(list)]));
  const bare = best['bare pool'];
  console.table(
    Object.fromEntries(
      Object.entries(best).map(([name, rate]) => [
        name,
        { 'pages/s': Math.round(rate), ratio: (rate / bare).toFixed(2) },
      ]),
    ),
  );
  const ratio = best.RestClient / bare;

  const heap = await heapGrowth(client);
  const stream = await streamGrowth(client);
  console.log(`Heap from page 100 to page ${pages}: ${heap.toFixed(2)} MB more.`);
  console.log(`A file of ${fileMB} MB, streamed: at most ${stream.toFixed(1)} MB of memory above what was there.`);
  const failed = ratio < limits.rate || heap > limits.heapMB || stream > limits.streamMB;
  console.log(
    `At least ${limits.rate} of the rate, at most ${limits.heapMB} MB and ${limits.streamMB} MB: ${failed ? 'FAILED' : 'ok'}.`,
  );
  await client.close();
  await pool.close();
  server.kill();
  process.exit(failed ? 1 : 0);
}

/** MB that the heap has more at the last page than at the hundredth. */
async function heapGrowth(client) {
  let [count, before, after] = [0, 0, 0];
  for await (const _ of client.phoneNumbers.list().pages()) {
    count++;
    if (count === 100) before = heapUsed();
    if (count === pages) after = heapUsed();
  }
  return (after - before) / 2 ** 20;
}

/** MB of memory that reading a file takes at most above what the process had. */
async function streamGrowth(client) {
  heapUsed();
  const base = process.memoryUsage.rss();
  let [read, most] = [0, 0];
  const { body } = await client.compat.recordings.download('recording');
  for await (const chunk of body) {
    read += chunk.byteLength;
    most = Math.max(most, process.memoryUsage.rss());
  }
  if (read !== fileMB * 2 ** 20) throw new Error(`${read} bytes of the file came.`);
  return (most - base) / 2 ** 20;
}

function heapUsed() {
  if (!globalThis.gc) throw new Error('Run it with --expose-gc, as `npm run bench -- rest-pages` does.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
