// 200,000 events of one call, acknowledged and brought to a listener, against a bare WebSocket client that parses and
// acknowledges them. Fails below 90 % of its rate.
import { BareClient, compare, connectClient, startServer } from './relay/contenders.mjs';

const count = Number(process.env.EVENTS ?? 200_000);
const rounds = Number(process.env.ROUNDS ?? 5);
const limit = 0.9;

const server = await startServer();
const bare = await BareClient.connect(server.port);
const batched = await BareClient.connect(server.port, { batched: true });
const client = await connectClient(server.port);
let seen = 0;
client.onCall((call) => call.on('calling.call.play', () => void seen++));

const bareRun = (contender) => async () => {
  contender.seen = 0;
  const start = performance.now();
  await contender.request('bench.events', { count });
  if (contender.seen !== count + 1) throw new Error(`The bare client saw ${contender.seen} of ${count + 1} events.`);
  return (count / (performance.now() - start)) * 1000;
};
const best = await compare(rounds, {
  bare: bareRun(bare),
  batched: bareRun(batched),
  RelayClient: async () => {
    seen = 0;
    const start = performance.now();
    await client.execute('bench.events', { count });
    if (seen !== count) throw new Error(`The client saw ${seen} of ${count} events.`);
    return (count / (performance.now() - start)) * 1000;
  },
});

const ratio = best.RelayClient / best.bare;
console.table({
  'bare ws client': { 'events/s': Math.round(best.bare) },
  'bare ws client, writes batched': { 'events/s': Math.round(best.batched) },
  RelayClient: { 'events/s': Math.round(best.RelayClient) },
  'against bare': { 'events/s': ratio.toFixed(2) },
  'against batched': { 'events/s': (best.RelayClient / best.batched).toFixed(2) },
});
console.log(`At least ${limit} of the rate: ${ratio >= limit ? 'ok' : 'FAILED'}.`);
bare.close();
batched.close();
await client.disconnect();
server.stop();
process.exitCode = ratio >= limit ? 0 : 1;
