import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AgentServer } from '../../src/agent-server/index.js';
import { MemoryStateStore, SessionStore } from '../../src/state/index.js';
import { agent, authorization, folder } from './hosts.js';

beforeEach(() => {
  vi.stubEnv('SWML_RATE_LIMIT', '2');
  // Early in a minute, so that no test runs into the next one.
  vi.useFakeTimers({ now: Math.ceil(Date.now() / 60_000) * 60_000 + 1_000, toFake: ['Date'] });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const replica = (stateStore: MemoryStateStore) => {
  const server = new AgentServer({ host: '127.0.0.1', port: 0, stateStore });
  server.log.suppressed = true;
  server.register(agent('sales', '/sales'));
  server.register(agent('support', '/support'));
  return server;
};
const ask = async (server: AgentServer, path: string) =>
  (await server.fetch(new Request(`http://localhost${path}`, { headers: { authorization } }))).status;

test('the store of a server is that of its agents and files, and of every replica that has it', async () => {
  const store = new MemoryStateStore();
  const [one, two] = [replica(store), replica(store)];
  one.serveStaticFiles(folder('state-'), '/files');
  expect([await ask(one, '/sales'), await ask(two, '/support')]).toEqual([200, 200]);
  expect([await ask(one, '/support'), await ask(two, '/sales'), await ask(one, '/files/a.txt')]).toEqual([
    429, 429, 429,
  ]);
  // Nobody has used up what other stores count.
  expect(await ask(replica(new MemoryStateStore()), '/sales')).toBe(200);
});

test("an agent's own store goes before it, and an agent that left its server is without", async () => {
  const [store, own] = [new MemoryStateStore(), new MemoryStateStore()];
  const server = replica(store);
  const apart = agent('apart', '/apart', { stateStore: own });
  server.register(apart);
  for (let i = 0; i < 3; i++) await ask(server, '/sales');
  expect([await ask(server, '/sales'), await ask(server, '/apart')]).toEqual([429, 200]);
  expect(apart.stateStore).toBe(own);
  const sales = server.getAgent('/sales');
  expect(sales?.stateStore).toBe(store);
  server.unregister('/sales');
  server.unregister('/apart');
  expect([sales?.stateStore, apart.stateStore]).toEqual([undefined, own]);
});

test('functions keep the data of sessions in it', async () => {
  const server = replica(new MemoryStateStore());
  const [sales, support] = ['/sales', '/support'].map((route) => server.getAgent(route)?.stateStore);
  if (!sales || !support) throw new Error('There is no store.');
  await new SessionStore(sales).merge('c-1', { caller: 'Ana' });
  expect(await new SessionStore(support).get('c-1')).toEqual({ caller: 'Ana' });
});
