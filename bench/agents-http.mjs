// What an agent costs per request against a bare node:http server that writes the same bytes, all from one run.
// Needs wrk (Debian package). SECONDS sets how long each case is loaded (default 5).
import { fileURLToPath } from 'node:url';
import { load, startServer } from './lib/load.mjs';

const seconds = Number(process.env.SECONDS ?? 5);
const script = fileURLToPath(new URL('./agents/server.mjs', import.meta.url));
const wanted = {
  document: { limit: 'document limit', cpu: 3, rate: 0.35, p99: 4 },
  'dynamic configuration': { limit: 'document limit', cpu: 4 },
  tool: { limit: 'tool limit', cpu: 2 },
  '1,000 agents': { limit: 'document', cpu: 1.1 },
};

const results = {};
for (const kind of ['document limit', 'document', 'dynamic configuration', '1,000 agents', 'tool limit', 'tool']) {
  const server = await startServer(script, kind);
  try {
    await load(server, { connections: 32, seconds: 2 });
    results[kind] = {
      busy: await load(server, { connections: 32, seconds }),
      crowded: await load(server, { connections: 256, seconds }),
    };
  } finally {
    server.stop();
  }
}

let failed = false;
const judge = (value, limit, better) => {
  if (limit === undefined) return value.toFixed(2);
  const good = better === 'less' ? value <= limit : value >= limit;
  if (!good) failed = true;
  return `${value.toFixed(2)} (${better === 'less' ? '≤' : '≥'} ${limit}${good ? '' : ', missed'})`;
};
console.table(
  Object.fromEntries(
    Object.entries(results).map(([kind, { busy, crowded }]) => {
      const row = {
        'req/s': Math.round(busy.rate),
        'CPU µs/req': busy.cpu.toFixed(1),
        'p99 ms at 256': crowded.p99.toFixed(1),
      };
      const rule = wanted[kind];
      if (!rule) return [kind, row];
      const limit = results[rule.limit];
      return [
        kind,
        {
          ...row,
          'CPU ratio': judge(busy.cpu / limit.busy.cpu, rule.cpu, 'less'),
          'rate ratio': judge(busy.rate / limit.busy.rate, rule.rate, 'more'),
          'p99 ratio': judge(crowded.p99 / limit.crowded.p99, rule.p99, 'less'),
        },
      ];
    }),
  ),
);
process.exit(failed ? 1 : 0);
