// Heap for each of 10,000 calls that are up, and what is kept of calls that have ended. Needs --expose-gc.
// Fails at 2 KiB for a call that is up, or when what is kept grows with the number of ended calls.
import { connectClient, startServer } from './relay/contenders.mjs';

const count = Number(process.env.CALLS ?? 10_000);
const limits = { up: 2048, ended: 16 };

const server = await startServer();
const client = await connectClient(server.port, { maxActiveCalls: 1_000_000 });
let taken = 0;
client.onCall(() => void taken++);

/** Bytes of live heap. */
async function heap() {
  for (let i = 0; i < 4; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}
const hold = () => client.execute('bench.hold', { count });
const drop = () => client.execute('bench.drop', {});

// What is kept of the newest events and calls is kept up to a number: it is filled before anything is measured.
await hold();
await drop();
const before = await heap();
await hold();
const up = (await heap()) - before;
await drop();
const ended = (await heap()) - before;
if (taken !== 2 * count) throw new Error(`${taken} of ${2 * count} calls came in.`);

const each = { up: up / count, ended: ended / count };
console.table({
  'a call that is up': { 'bytes of heap': Math.round(each.up), limit: `< ${limits.up}` },
  'a call that has ended': { 'bytes of heap': Math.round(each.ended), limit: `< ${limits.ended}` },
});
const ok = each.up < limits.up && each.ended < limits.ended;
console.log(ok ? 'ok' : 'FAILED');
await client.disconnect();
server.stop();
process.exitCode = ok ? 0 : 1;
