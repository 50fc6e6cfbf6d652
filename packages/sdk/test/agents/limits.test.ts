import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { getLogger, suppressAllLogs } from '../../src/logging/index.js';
import { MemoryStateStore, RedisStateStore } from '../../src/state/index.js';
import { redisIsInstalled, startRedis, withoutRedis } from '../state/redis-server.js';
import { authorization, make } from './desk.js';

beforeAll(() => suppressAllLogs());

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const limited = (perMinute: number, options: Parameters<typeof make>[0] = {}) => {
  vi.stubEnv('SWML_RATE_LIMIT', String(perMinute));
  return make({ stateStore: new MemoryStateStore(), ...options });
};
/** Early in a minute, so that no test runs into the next one. */
const early = () => vi.useFakeTimers({ now: Math.ceil(Date.now() / 60_000) * 60_000 + 1_000, toFake: ['Date'] });

describe('the rate limit of an agent', () => {
  test('answers 429 with when to come again, to everybody but probes', async () => {
    early();
    const agent = limited(2);
    await agent.serve();
    const base = `http://127.0.0.1:${agent.port}`;
    const ask = (path: string) => fetch(base + path, { headers: { authorization } });
    // Whoever guesses passwords is counted like anybody else.
    expect((await fetch(`${base}/desk`)).status).toBe(401);
    expect((await ask('/desk')).status).toBe(200);
    const refused = await ask('/desk');
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
      429,
      '59',
      { error: 'Rate limit exceeded' },
    ]);
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await ask('/desk/health')).status).toBe(200);
    vi.setSystemTime(Date.now() + 60_000);
    expect((await ask('/desk')).status).toBe(200);
    await agent.stop();
  });

  test('counts addresses behind a proxy only when it is trusted', async () => {
    early();
    const ask = (agent: ReturnType<typeof make>, from: string) =>
      agent.fetch(new Request('http://localhost/desk', { headers: { authorization, 'x-forwarded-for': from } }));
    const doubting = limited(1);
    expect((await ask(doubting, '10.0.0.1')).status).toBe(200);
    expect((await ask(doubting, '10.0.0.2')).status).toBe(429);
    vi.stubEnv('SWML_TRUST_PROXY_HEADERS', 'true');
    const trusting = limited(1);
    expect((await ask(trusting, '10.0.0.1')).status).toBe(200);
    expect((await ask(trusting, '6.6.6.6, 10.0.0.2')).status).toBe(200);
    expect((await ask(trusting, '7.7.7.7, 10.0.0.2')).status).toBe(429);
  });
});

if (redisIsInstalled) {
  describe('replicas that share a Redis server', () => {
    let redis: Awaited<ReturnType<typeof startRedis>>;
    const stores: RedisStateStore[] = [];
    const replica = (perMinute: number) => {
      const store = new RedisStateStore(redis.url);
      stores.push(store);
      return limited(perMinute, { stateStore: store });
    };
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await redis.stop();
    });

    test('let in so many requests together', async () => {
      early();
      const agents = [replica(10), replica(10), replica(10)];
      await Promise.all(agents.map((agent) => agent.serve()));
      const answers = Array.from({ length: 30 }, (_, i) =>
        fetch(`http://127.0.0.1:${agents[i % 3]?.port}/desk`, { headers: { authorization } }),
      );
      const statuses = (await Promise.all(answers)).map(({ status }) => status).sort();
      expect(statuses).toEqual([...Array<number>(10).fill(200), ...Array<number>(20).fill(429)]);
      await Promise.all(agents.map((agent) => agent.stop()));
    });

    test('answer calls when it is gone', async () => {
      const errors = vi.spyOn(getLogger('RateLimit'), 'error').mockImplementation(() => {});
      const agent = replica(1);
      await redis.stop();
      for (let i = 0; i < 3; i += 1)
        expect((await agent.fetch(new Request('http://localhost/desk', { headers: { authorization } }))).status).toBe(
          200,
        );
      expect(errors.mock.calls.map(([message]) => message)).toEqual(['Requests cannot be counted, and are let in.']);
    });
  });
} else {
  test.skip(`replicas that share a Redis server: not tested, ${withoutRedis}`, () => {});
}
