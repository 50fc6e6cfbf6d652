// The REST client against a bare undici pool, both reading the same phone number from a server in another process:
// requests per second and CPU time per request, one at a time and 64 at a time.
// Fails below 70 % of the bare pool's rate or above 1.5 times its CPU per request.
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const seconds = Number(process.env.SECONDS_PER_RUN ?? 2);
const rounds = Number(process.env.ROUNDS ?? 3);
const limits = { rate: 0.7, cpu: 1.5 };
const [project, token] = ['project', 'token-0123456789'];

if (process.argv[2] === 'server') {
  const body = JSON.stringify({
    id: '7b0d1c2e-0000-4000-8000-000000000001',
    number: '+15550100',
    name: 'Front desk',
    capabilities: ['voice', 'sms', 'mms', 'fax'],
    call_handler: 'relay_script',
    call_relay_script_url: 'https://example.com/swml',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  });
  const headers = { 'content-type': 'application/json', 'content-length': body.length, 'x-request-id': 'req-1' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(body));
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
} else {
  await main();
}

async function main() {
  const { Pool } = await import('undici');
  const { RestClient } = await import('@signalwire/sdk/rest');
  const server = fork(fileURLToPath(import.meta.url), ['server']);
  const port = await new Promise((resolve) => server.once('message', resolve));

  const client = new RestClient({ project, token, host: `127.0.0.1:${port}` });
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 64 });
  const headers = {
    accept: 'application/json',
    authorization: `Basic ${Buffer.from(`${project}:${token}`).toString('base64')}`,
  };
  const contenders = {
    'bare pool': async () => {
      const { body } = await pool.request({ method: 'GET', path: '/api/relay/rest/phone_numbers/n', headers });
      return body.json();
    },
    RestClient: () => client.phoneNumbers.get('n'),
  };

  let failed = false;
  for (const concurrency of [1, 64]) {
    const runs = { 'bare pool': [], RestClient: [] };
    for (const call of Object.values(contenders)) await run(call, concurrency, 0.5);
    for (let round = 0; round < rounds; round++)
      for (const [name, call] of Object.entries(contenders)) runs[name].push(await run(call, concurrency, seconds));
    const best = Object.fromEntries(
      Object.entries(runs).map(([name, list]) => [
        name,
        { rate: median(list.map(({ rate }) => rate)), cpu: median(list.map(({ cpu }) => cpu)) },
      ]),
    );
    const [bare, ours] = [best['bare pool'], best.RestClient];
    const ratio = { rate: ours.rate / bare.rate, cpu: ours.cpu / bare.cpu };
    console.log(`\n${concurrency === 1 ? 'One at a time' : `${concurrency} at a time`}`);
    console.table({
      'bare pool': { 'requests/s': Math.round(bare.rate), 'CPU/request, µs': bare.cpu.toFixed(1) },
      RestClient: { 'requests/s': Math.round(ours.rate), 'CPU/request, µs': ours.cpu.toFixed(1) },
      ratio: { 'requests/s': ratio.rate.toFixed(2), 'CPU/request, µs': ratio.cpu.toFixed(2) },
    });
    if (ratio.rate < limits.rate || ratio.cpu > limits.cpu) failed = true;
  }
  console.log(`At least ${limits.rate} of the rate, at most ${limits.cpu} of the CPU: ${failed ? 'FAILED' : 'ok'}.`);
  await client.close();
  await pool.close();
  server.kill();
  process.exit(failed ? 1 : 0);
}

/** Calls in a loop, so many at a time, for so long. */
async function run(call, concurrency, duration) {
  const end = performance.now() + duration * 1000;
  const [start, before] = [performance.now(), process.cpuUsage()];
  let count = 0;
  const loop = async () => {
    while (performance.now() < end) {
      const { number } = await call();
      if (number !== '+15550100') throw new Error('Not the number that was asked for.');
      count++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  const { user, system } = process.cpuUsage(before);
  return { rate: (count / (performance.now() - start)) * 1000, cpu: (user + system) / count };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
