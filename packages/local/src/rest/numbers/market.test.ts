import type { SearchPhoneNumbers } from '@signalwire/protocol/rest';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiError } from '../errors.js';
import { areas } from './areas.js';
import { NumberMarket } from './market.js';

const market = new NumberMarket();
const all = (wanted: SearchPhoneNumbers = {}) => market.search({ max_results: 100, ...wanted }, new Set());

test('every number is out of the range for fiction', () => {
  for (const kind of ['local', 'toll-free'] as const)
    for (const { number } of all({ number_type: kind })) expect(number).toMatch(/^\+1\d{3}55501\d\d$/);
});

test('what is found fits the search, whatever is asked for', () => {
  const digits = fc
    .array(fc.constantFrom('0', '1', '2', '5', '7'), { minLength: 3, maxLength: 7 })
    .map((d) => d.join(''));
  const area = fc.constantFrom(...areas);
  const wanted = fc.oneof(
    fc.record({ contains: digits }),
    fc.record({ ends_with: digits }),
    fc.record({ starts_with: digits }),
    area.map(({ code }) => ({ areacode: code })),
    area.map(({ region }) => ({ region })),
    area.map(({ region, city, code }) => ({ region: region.toLowerCase(), city: city.toUpperCase(), areacode: code })),
    fc.record({ max_results: fc.integer({ min: 1, max: 100 }) }),
  );
  fc.assert(
    fc.property(wanted, (search: SearchPhoneNumbers) => {
      const found = market.search(search, new Set());
      expect(found.length).toBeLessThanOrEqual(search.max_results ?? 50);
      expect(new Set(found.map(({ number }) => number)).size).toBe(found.length);
      for (const { number, region, city } of found) {
        const national = number.slice(2);
        expect(national.startsWith(search.areacode ?? '')).toBe(true);
        expect(national.startsWith(search.starts_with ?? '')).toBe(true);
        expect(national.endsWith(search.ends_with ?? '')).toBe(true);
        expect(national.includes(search.contains ?? '')).toBe(true);
        if (search.region) expect(region).toBe(search.region.toUpperCase());
        if (search.city) expect(city?.toLowerCase()).toBe(search.city.toLowerCase());
      }
      // The same question has the same answer.
      expect(market.search(search, new Set())).toEqual(found);
    }),
  );
});

test('what is taken is not offered again, and what comes behind it moves up', () => {
  const [first, second] = all({ areacode: '206' });
  const left = market.search({ areacode: '206' }, new Set([first?.number ?? '']));
  expect(left[0]).toEqual(second);
});

test.each([
  [{ contains: '555', ends_with: '123' }, 'ends_with'],
  [{ number_type: 'toll-free', region: 'TX' }, 'region'],
  [{ number_type: 'toll-free', areacode: '206' }, 'areacode'],
  [{ areacode: '800' }, 'areacode'],
  [{ areacode: '20' }, 'areacode'],
  [{ city: 'Austin' }, 'region'],
  [{ region: 'Texas' }, 'region'],
  [{ region: 'TX', city: 'Austn' }, 'city'],
  [{ region: 'TX', areacode: '206' }, 'areacode'],
  [{ areacode: '206', starts_with: '212' }, 'starts_with'],
] as [SearchPhoneNumbers, string][])('no number can ever fit %j', (search, attribute) => {
  const failure = (() => {
    try {
      return all(search);
    } catch (error) {
      return error;
    }
  })();
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ status: 422, details: [{ attribute }] });
});

test('a misspelled city is told from those that there are', () => {
  expect(() => all({ region: 'TX', city: 'Austn' })).toThrow(/Did you mean "Austin"\?/);
});
