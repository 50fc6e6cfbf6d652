import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, shared } from './index.js';

const data = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()));
const copy = <T>(value: T): T => plain(value, 'data');

/** Whether two values are the same down to the order of keys, which is the order in a document. */
const text = (value: unknown) => JSON.stringify(value);

test('equal data is one object, whatever it was equal to; other data never is', () => {
  fc.assert(
    fc.property(data, data, (a, b) => {
      const one = shared(copy(a) as object);
      const other = shared(copy(b) as object);
      expect(shared(copy(a) as object)).toBe(one);
      expect(text(one)).toBe(text(copy(a)));
      expect(text(other)).toBe(text(copy(b)));
      expect(one === other).toBe(text(copy(a)) === text(copy(b)));
    }),
  );
});

test('what differs in nothing but the order of keys, or in a list being an object, is not one', () => {
  expect(shared({ a: 1, b: 2 })).not.toBe(shared({ b: 2, a: 1 }));
  expect(shared({ 0: 'x' } as object)).not.toBe(shared(['x'] as object));
  expect(shared({ a: '1' } as object)).not.toBe(shared({ a: 1 } as object));
});

test('nobody can change it, at any depth', () => {
  fc.assert(
    fc.property(data, (value) => {
      const check = (part: unknown): void => {
        if (typeof part !== 'object' || part === null) return;
        expect(Object.isFrozen(part)).toBe(true);
        Object.values(part).forEach(check);
      };
      check(shared(copy(value) as object));
    }),
  );
});

test('keys that objects have of themselves are data', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as object;
  const kept = shared(copy(hostile));
  expect(Object.keys(kept)).toEqual(['__proto__', 'constructor']);
  expect(shared(copy(hostile))).toBe(kept);
  expect(shared(copy({ ...hostile, more: 1 }))).not.toBe(kept);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('more parts than are remembered are right all the same', () => {
  const first = shared({ part: -1 });
  for (let i = 0; i < 5000; i++) expect(shared({ part: i })).toEqual({ part: i });
  const again = shared({ part: -1 });
  expect(again).toEqual(first);
});
