// What 1,000 agents cost that nobody has called yet, and how long the first request of one of them takes beside the first
// of an agent that is alone. `node --expose-gc bench/agents-idle.mjs`.
import { AgentServer } from '@signalwire/sdk';
import { authorization, createAgent, documentRequest } from './agents/fixture.mjs';

if (!globalThis.gc) {
  console.error('Run it with --expose-gc.');
  process.exit(1);
}
async function heap() {
  // What is held weakly is let go between jobs.
  await new Promise(setImmediate);
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
const ask = (path) =>
  new Request(`http://localhost${path}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: documentRequest,
  });
async function first(answer, path) {
  const start = performance.now();
  const response = await answer(ask(path));
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`The answer was ${response.status}.`);
  return performance.now() - start;
}
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

// What is made once for a process, such as compiled code, is not an agent's.
for (let i = 0; i < 300; i++) await first(createAgent().fetch, '/');
const kept = [createAgent({ name: 'kept' })];
const count = 1000;
const server = new AgentServer({ host: '127.0.0.1', port: 0 });
const before = await heap();
for (let i = 0; i < count; i++) server.register(createAgent({ name: `agent-${i}` }), `/agent-${i}`);
const perAgent = ((await heap()) - before) / count / 1024;

// The worst case: no two of them have a section, a function or a step in common.
const others = new AgentServer({ host: '127.0.0.1', port: 0 });
const beforeOthers = await heap();
for (let i = 0; i < count; i++) others.register(createAgent({ name: `agent-${i}` }, ` (${i})`), `/agent-${i}`);
const perOther = ((await heap()) - beforeOthers) / count / 1024;

const alone = Array.from({ length: 200 }, () => createAgent());
const times = { alone: [], among: [] };
for (const [i, agent] of alone.entries()) {
  times.alone.push(await first(agent.fetch, '/'));
  times.among.push(await first(server.fetch, `/agent-${i * 4 + 3}`));
}
const ratio = median(times.among) / median(times.alone);
console.table({
  '1,000 idle agents': {
    'KiB of heap per agent': `${perAgent.toFixed(1)} (< 10${perAgent < 10 ? '' : ', missed'})`,
    'KiB, nothing in common': perOther.toFixed(1),
    'first request, alone, µs': (median(times.alone) * 1000).toFixed(0),
    'first request, one of 1,000, µs': (median(times.among) * 1000).toFixed(0),
    ratio: `${ratio.toFixed(2)} (≤ 1.1${ratio <= 1.1 ? '' : ', missed'})`,
  },
});
if (kept.length !== 1 || others.getAgents().size !== count) throw new Error('unreachable');
process.exit(perAgent < 10 && ratio <= 1.1 ? 0 : 1);
