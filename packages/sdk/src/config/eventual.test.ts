import { expect, test } from 'vitest';
import { andThen, isPromised } from './eventual.js';

test('a value that is there is gone on with at once, one that is promised when it comes', async () => {
  expect(andThen(2, (value) => value + 1)).toBe(3);
  expect(await andThen(Promise.resolve(2), (value) => value + 1)).toBe(3);
  const lazily = { then: (take: (value: number) => void) => take(2) } as unknown as Promise<number>;
  expect(isPromised(lazily)).toBe(true);
  expect(await andThen(lazily, (value) => value + 1)).toBe(3);
});

test('what fails fails in the way in which the value came', async () => {
  const fail = () => {
    throw new Error('no');
  };
  expect(() => andThen(2, fail)).toThrow('no');
  await expect(andThen(Promise.resolve(2), fail)).rejects.toThrow('no');
});

test.each([undefined, null, 'then', 7, {}, { then: 'later' }])('%j is there', (value) => {
  expect(isPromised(value)).toBe(false);
});
