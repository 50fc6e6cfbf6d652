// 2,000 inbound calls, 100 at a time, each answered, played to and hung up, against a bare WebSocket client that sends
// only the frames for it. Fails below 90 % of its rate.
import { BareClient, compare, connectClient, startServer } from './relay/contenders.mjs';

const count = Number(process.env.CALLS ?? 2000);
const rounds = Number(process.env.ROUNDS ?? 9);
const limit = 0.9;

const server = await startServer();
const bare = await BareClient.connect(server.port);
const waiting = new Map();
bare.onEvent = async (type, params) => {
  const call = { node_id: params.node_id, call_id: params.call_id };
  if (type === 'calling.call.play' && params.state === 'finished') waiting.get(params.control_id)?.();
  if (type !== 'calling.call.receive') return;
  await bare.request('calling.answer', call);
  const control_id = crypto.randomUUID();
  const finished = new Promise((resolve) => waiting.set(control_id, resolve));
  await bare.request('calling.play', { ...call, control_id, play: [{ type: 'tts', params: { text: 'Hello' } }] });
  await finished;
  waiting.delete(control_id);
  await bare.request('calling.end', { ...call, reason: 'hangup' });
};
const client = await connectClient(server.port);
let handled = 0;
client.onCall(async (call) => {
  await call.answer();
  const action = await call.play([{ type: 'tts', text: 'Hello' }]);
  await action.wait();
  await call.hangup();
  handled++;
});

const best = await compare(rounds, {
  bare: async () => {
    const start = performance.now();
    await bare.request('bench.calls', { count, at_once: 100 });
    return (count / (performance.now() - start)) * 1000;
  },
  RelayClient: async () => {
    handled = 0;
    const start = performance.now();
    await client.execute('bench.calls', { count, at_once: 100 });
    const took = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (handled !== count) throw new Error(`${handled} of ${count} calls were handled.`);
    return (count / took) * 1000;
  },
});

const ratio = best.RelayClient / best.bare;
console.table({
  'bare ws client': { 'calls/s': Math.round(best.bare) },
  RelayClient: { 'calls/s': Math.round(best.RelayClient) },
  ratio: { 'calls/s': ratio.toFixed(2) },
});
console.log(`At least ${limit} of the rate: ${ratio >= limit ? 'ok' : 'FAILED'}.`);
bare.close();
await client.disconnect();
server.stop();
process.exitCode = ratio >= limit ? 0 : 1;
