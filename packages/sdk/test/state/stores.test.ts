import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { suppressAllLogs } from '../../src/logging/index.js';
import {
  MemoryStateStore,
  openStateStore,
  RedisStateStore,
  SessionStore,
  sharedStateStore,
} from '../../src/state/index.js';
import { describeStore } from './contract.js';
import { redisIsInstalled, redisKnowsTls, startRedis, startTlsRedis, withoutRedis } from './redis-server.js';

beforeAll(() => suppressAllLogs());

describeStore('in memory', async () => new MemoryStateStore());

describe('in memory', () => {
  test('what was not written for longest makes room', async () => {
    const store = new MemoryStateStore({ maxEntries: 2 });
    await store.set('a', 1);
    await store.set('b', 1);
    await store.increment('a');
    await store.set('c', 1);
    expect([await store.get('a'), await store.get('b'), await store.get('c')]).toEqual([2, undefined, 1]);
    expect(() => new MemoryStateStore({ maxEntries: 0 })).toThrow('1 or more');
  });

  test('what has expired is found without being asked for', async () => {
    const store = new MemoryStateStore();
    for (let i = 0; i < 500; i += 1) await store.set(`old-${i}`, i, { ttl: 0.001 });
    await vi.waitUntil(async () => (await store.get('old-499')) === undefined);
    for (let i = 0; i < 1_000; i += 1) await store.set('new', i);
    expect(store.size).toBe(1);
  });
});

describe('by URL', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('the kind of store is the scheme', async () => {
    const small = openStateStore('memory:?maxEntries=1');
    expect(small).toBeInstanceOf(MemoryStateStore);
    await small.set('a', 1);
    await small.set('b', 1);
    expect(await small.get('a')).toBeUndefined();
    expect(openStateStore('redis://localhost/1?prefix=x:')).toBeInstanceOf(RedisStateStore);
    expect(openStateStore('rediss://localhost')).toBeInstanceOf(RedisStateStore);
  });

  test.each([
    ['', 'no URL of a state store'],
    ['localhost', 'no URL of a state store'],
    ['mysql://user:hunter2@db', 'There is no state store "mysql:"'],
    ['memory:?size=1', 'does not take "size"; it takes maxEntries'],
    ['memory:?maxEntries=many', 'maxEntries is NaN'],
    ['redis://localhost?db=1', 'does not take "db"; it takes prefix'],
  ])('%j is refused', (url, why) => {
    expect(() => openStateStore(url)).toThrow(why);
    expect(() => openStateStore(url)).not.toThrow('hunter2');
  });

  test('a process has one', () => {
    const first = sharedStateStore();
    expect(sharedStateStore()).toBe(first);
    vi.stubEnv('SIGNALWIRE_STATE_URL', 'redis://localhost');
    expect(sharedStateStore()).toBeInstanceOf(RedisStateStore);
    vi.stubEnv('SIGNALWIRE_STATE_URL', 'nonsense');
    expect(() => sharedStateStore()).toThrow('no URL');
  });
});

test('sessions keep what all replicas add', async () => {
  const store = new MemoryStateStore();
  const [one, two] = [new SessionStore(store), new SessionStore(store)];
  await Promise.all([one.merge('c-1', { caller: 'Ana' }), two.merge('c-1', { topic: 'billing' })]);
  expect(await one.merge('c-1', { topic: 'repair' })).toEqual({ caller: 'Ana', topic: 'repair' });
  expect(await two.get('c-1')).toEqual({ caller: 'Ana', topic: 'repair' });
  expect(await two.get('c-2')).toEqual({});
  expect([await two.delete('c-1'), await one.delete('c-1')]).toEqual([true, false]);
  await expect(one.get('')).rejects.toThrow('needs an id');
});

if (redisIsInstalled) {
  let redis: Awaited<ReturnType<typeof startRedis>>;

  beforeAll(async () => {
    redis = await startRedis();
  });

  afterAll(() => redis.stop());

  describeStore('in Redis', async () => new RedisStateStore(redis.url));

  describe('in Redis', () => {
    test('replicas share a server, prefixes keep programs apart', async () => {
      const [one, two] = [new RedisStateStore(redis.url), openStateStore(redis.url)];
      const other = openStateStore(`${redis.url}?prefix=other:`);
      const counts = await Promise.all([one, two, one, two].map((store) => store.increment('shared')));
      expect(counts.sort()).toEqual([1, 2, 3, 4]);
      expect(await other.get('shared')).toBeUndefined();
      await Promise.all([one, two, other].map((store) => store.close()));
      await expect(one.get('shared')).rejects.toThrow('closed');
    });

    test('a server that is not there is an error that says so, without the password', async () => {
      const gone = await startRedis();
      await gone.stop();
      const store = new RedisStateStore(`redis://ana:hunter2@127.0.0.1:${gone.port}`);
      const failure = await store.get('x').catch((error: Error) => error);
      expect(String(failure)).toMatch(
        new RegExp(`The state store at redis://127.0.0.1:${gone.port} cannot be reached`),
      );
      expect(String(failure)).not.toContain('hunter2');
      // The next operation tries anew.
      const back = await startRedis(gone.port, '--user', 'ana', 'on', '>hunter2', '~*', '+@all');
      expect(await store.increment('x')).toBe(1);
      await store.close();
      await back.stop();
    });

    test('a lost connection fails at once and is made again', async () => {
      const own = await startRedis();
      const store = new RedisStateStore(own.url);
      await store.set('x', 1);
      await own.stop();
      await expect(store.get('x')).rejects.toThrow('The state store at');
      const back = await startRedis(own.port);
      await vi.waitUntil(
        () =>
          store.get('x').then(
            (value) => value === undefined,
            () => false,
          ),
        { timeout: 5_000 },
      );
      await store.close();
      await back.stop();
    });

    test('a server that does not answer does not hold anybody up', async () => {
      const own = await startRedis();
      const store = new RedisStateStore(own.url, { timeout: 100 });
      await store.set('x', 1);
      own.freeze();
      await expect(store.get('x')).rejects.toThrow('took longer than 100 ms');
      own.thaw();
      await vi.waitUntil(() =>
        store.get('x').then(
          (value) => value === 1,
          () => false,
        ),
      );
      await store.close();
      await own.stop();
    });
  });
} else {
  test.skip(`in Redis: not tested, ${withoutRedis}`, () => {});
}

if (redisKnowsTls) {
  let redis: Awaited<ReturnType<typeof startTlsRedis>>;

  beforeAll(async () => {
    redis = await startTlsRedis();
  });

  afterAll(() => redis.stop());

  describeStore('in Redis over TLS', async () => new RedisStateStore(redis.url, { ca: redis.ca }));

  describe('in Redis over TLS', () => {
    const failureOf = async (store: RedisStateStore) => {
      const failure = await store.get('x').catch((error: Error) => error);
      await store.close();
      return String(failure);
    };

    test('a server whose certificate nobody vouches for is not talked to', async () => {
      const url = `rediss://ana:hunter2@localhost:${redis.port}`;
      const failure = await failureOf(new RedisStateStore(url));
      expect(failure).toMatch(/cannot be reached: .*(self-signed|self signed) certificate/);
      expect(failure).not.toContain('hunter2');
    });

    test('a certificate for another name is not enough', async () => {
      const url = redis.url.replace('localhost', '127.0.0.1');
      expect(await failureOf(new RedisStateStore(url, { ca: redis.ca }))).toContain('altnames');
    });

    test('without TLS there is no way in', async () => {
      const url = redis.url.replace('rediss', 'redis');
      expect(await failureOf(new RedisStateStore(url, { timeout: 500 }))).toContain('cannot be reached');
    });

    test('what is trusted must be a certificate', () => {
      expect(() => new RedisStateStore(redis.url, { ca: 'cert.pem' })).toThrow('in PEM');
      expect(() => new RedisStateStore('redis://localhost', { ca: redis.ca })).toThrow('rediss://');
    });
  });
} else {
  test.skip('in Redis over TLS: not tested, the redis-server on the PATH, if there is one, is built without TLS', () => {});
}
