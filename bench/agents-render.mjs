// How often one agent renders its document a second, and what a render allocates.
import { createAgent } from './agents/fixture.mjs';

const agent = createAgent();
const ids = Array.from({ length: 1000 }, (_, i) => `0b7c1c3e-2f5f-4a59-9d0a-${String(i).padStart(12, '0')}`);
const text = agent.renderSwml(ids[0]);
for (let i = 0; i < 20_000; i++) agent.renderSwml(ids[i % 1000]);

const rounds = 100_000;
const start = process.hrtime.bigint();
for (let i = 0; i < rounds; i++) agent.renderSwml(ids[i % 1000]);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;

let allocated = Number.NaN;
if (globalThis.gc) {
  globalThis.gc();
  const before = process.memoryUsage();
  const count = 200;
  const kept = [];
  for (let i = 0; i < count; i++) kept.push(agent.renderSwml(ids[i]));
  const after = process.memoryUsage();
  allocated = (after.heapUsed - before.heapUsed + after.external - before.external) / count / 1024;
  if (kept.length !== count) throw new Error('unreachable');
}
const rate = rounds / seconds;
console.table({
  renderSwml: {
    'document KB': (text.length / 1024).toFixed(1),
    'renders/s': `${Math.round(rate)} (≥ 50000${rate >= 50_000 ? '' : ', missed'})`,
    'KiB allocated': Number.isNaN(allocated)
      ? 'run with --expose-gc'
      : `${allocated.toFixed(1)} (< 30${allocated < 30 ? '' : ', missed'})`,
  },
});
process.exit(rate >= 50_000 && !(allocated >= 30) ? 0 : 1);
