import { localTime, spokenDate } from '@signalwire/protocol/templates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDate, isoDate, weekdayIndex } from './dates.js';
import { clock24, findTime } from './times.js';

/** Wednesday, November 25, 2026. */
const today = localTime(Date.UTC(2026, 10, 25, 15), 'America/Chicago');
const date = (text: string) => {
  const found = findDate(text, today);
  return found && isoDate(found.value);
};
const time = (text: string, lenient = false) => {
  const found = findTime(text, lenient);
  return found && clock24(found.value);
};

describe('dates', () => {
  test.each([
    ['today', '2026-11-25'],
    ['tomorrow morning', '2026-11-26'],
    ['the day after tomorrow', '2026-11-27'],
    ['on Friday', '2026-11-27'],
    ['this friday please', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['next Tuesday', '2026-12-01'],
    ['Wednesday', '2026-12-02'],
    ['in three days', '2026-11-28'],
    ['in two weeks', '2026-12-09'],
    ['next week', '2026-12-02'],
    ['November 27th', '2026-11-27'],
    ['27 November 2027', '2027-11-27'],
    ['the twenty seventh of November', '2026-11-27'],
    ['december third', '2026-12-03'],
    ['on March 1st', '2027-03-01'],
    ['january fifth twenty twenty seven', '2027-01-05'],
    ['the 27th', '2026-11-27'],
    ['on the third', '2026-12-03'],
    ['2026-12-24', '2026-12-24'],
    ['12/24', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['12/1/27', '2027-12-01'],
    ['may I ask something', undefined],
    ['I sat down in the sun', undefined],
    ['2026-02-30', undefined],
    ['the second one', undefined],
    ['nothing of the kind', undefined],
  ])('%s', (text, expected) => {
    expect(date(text)).toBe(expected);
  });

  test('written out in full are found again, whatever stands around them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom('', 'Could I come on ', 'Maybe '),
        (ahead, before) => {
          const at = Date.UTC(2026, 10, 25, 15) + ahead * 86_400_000;
          const day = localTime(at, 'UTC');
          const iso = isoDate(day);
          expect(date(`${before}${spokenDate(day)}, please`)).toBe(iso);
          expect(date(`${before}${iso}`)).toBe(iso);
          expect(weekdayIndex(day)).toBe(day.weekday);
        },
      ),
    );
  });
});

describe('times', () => {
  test.each([
    ['at ten', '10:00'],
    ['half past ten works', '10:30'],
    ['quarter to five', '16:45'],
    ['a quarter past nine', '09:15'],
    ['twenty past eight in the evening', '20:20'],
    ['10:30', '10:30'],
    ['2:15 pm', '14:15'],
    ['14:00', '14:00'],
    ['09:05', '09:05'],
    ['3 PM', '15:00'],
    ['ten thirty a.m.', '10:30'],
    ["two o'clock", '14:00'],
    ['nine in the morning', '09:00'],
    ['twelve thirty pm', '12:30'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['around four', '16:00'],
    ['two people', undefined],
    ['for 4 people', undefined],
  ])('%s', (text, expected) => {
    expect(time(text)).toBe(expected);
  });

  test('need no sign when they were asked for', () => {
    expect(time('ten')).toBeUndefined();
    expect(time('ten', true)).toBe('10:00');
    expect(time('ten thirty', true)).toBe('10:30');
    expect(time('four in the afternoon', true)).toBe('16:00');
  });

  test('written with colons are found again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const half = hour < 12 ? 'AM' : 'PM';
        const text = `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${half}`;
        expect(time(`Let us say ${text}.`)).toBe(clock24({ hour, minute }));
      }),
    );
  });
});
