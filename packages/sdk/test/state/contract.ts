import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StateStore, StateValue } from '../../src/state/index.js';

const until = async (condition: () => Promise<boolean>) => {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** What every store must do. */
export function describeStore(name: string, open: () => Promise<StateStore>): void {
  describe(name, () => {
    let store: StateStore;

    beforeAll(async () => {
      store = await open();
    });

    afterAll(() => store.close());

    test('gives back what was kept, and nothing else', async () => {
      expect(await store.get('none')).toBeUndefined();
      await store.set('a', { list: [1, null, 'x'], deep: { yes: true } });
      expect(await store.get('a')).toEqual({ list: [1, null, 'x'], deep: { yes: true } });
      await store.set('a', 2);
      expect(await store.get('a')).toBe(2);
      expect(await store.delete('a')).toBe(true);
      expect(await store.delete('a')).toBe(false);
      expect(await store.get('a')).toBeUndefined();
    });

    test('keeps any JSON under any key, whatever it is called', async () => {
      const keys = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'a b\r\nDEL x'));
      await fc.assert(
        fc.asyncProperty(keys, fc.jsonValue(), async (key, given) => {
          // -0 is none of JSON's numbers.
          const value = JSON.parse(JSON.stringify(given)) as StateValue;
          await store.set(key, value);
          expect(await store.get(key)).toEqual(value);
          expect(await store.delete(key)).toBe(true);
          expect(await store.get(key)).toBeUndefined();
        }),
        { numRuns: 50 },
      );
    });

    test('gives out copies', async () => {
      const given = { list: ['a'] };
      await store.set('copy', given);
      given.list.push('b');
      const got = (await store.get('copy')) as { list: string[] };
      got.list.push('c');
      expect(await store.get('copy')).toEqual({ list: ['a'] });
    });

    test('forgets what has expired', async () => {
      await store.set('short', 1, { ttl: 0.02 });
      await store.set('long', 1, { ttl: 60 });
      await store.set('renewed', 1, { ttl: 0.02 });
      await store.set('renewed', 2);
      await until(async () => (await store.get('short')) === undefined);
      expect(await store.delete('short')).toBe(false);
      expect(await store.get('long')).toBe(1);
      expect(await store.get('renewed')).toBe(2);
    });

    test('counts, from nothing, for everybody', async () => {
      const counts = await Promise.all(Array.from({ length: 50 }, () => store.increment('n')));
      expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
      expect(await store.increment('n', -8)).toBe(42);
      expect(await store.get('n')).toBe(42);
    });

    test('a counter’s life is counted from its first step', async () => {
      await store.increment('window', 1, { ttl: 0.05 });
      await until(async () => (await store.increment('window', 1, { ttl: 0.05 })) === 1);
      await store.increment('lasting');
      await store.increment('lasting', 1, { ttl: 0.01 });
      await store.set('after', 1, { ttl: 0.02 });
      await until(async () => (await store.get('after')) === undefined);
      expect(await store.get('lasting')).toBe(2);
    });

    test('counts nothing that is no counter', async () => {
      await store.set('text', 'x');
      await expect(store.increment('text')).rejects.toThrow('What is kept under "text" is no counter.');
      await expect(store.increment('n', 0.5)).rejects.toThrow('whole number');
      expect(await store.get('text')).toBe('x');
    });

    test('changes one after the other', async () => {
      const add = (item: number) =>
        store.update('list', (current) => [...((current as number[] | undefined) ?? []), item]);
      await Promise.all(Array.from({ length: 20 }, (_, i) => add(i)));
      expect(((await store.get('list')) as number[]).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, i) => i),
      );
      expect(await store.update('list', () => undefined)).toBeUndefined();
      expect(await store.get('list')).toBeUndefined();
      expect(await store.update('list', () => 'x', { ttl: 0.02 })).toBe('x');
      await until(async () => (await store.get('list')) === undefined);
    });

    test('an error of the change changes nothing', async () => {
      await store.set('kept', 1);
      const failing = store.update('kept', () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await store.get('kept')).toBe(1);
    });

    test('refuses what it cannot keep', async () => {
      await expect(store.set('x', undefined as unknown as StateValue)).rejects.toThrow('JSON cannot hold');
      for (const ttl of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
        await expect(store.set('x', 1, { ttl })).rejects.toThrow('positive number of seconds');
    });
  });
}
