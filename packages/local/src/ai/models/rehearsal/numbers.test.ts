import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from './numbers.js';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(value: number, and: string): string {
  if (value < 20) return units[value] as string;
  if (value < 100) return [tens[Math.floor(value / 10)], value % 10 ? units[value % 10] : ''].filter(Boolean).join(' ');
  if (value < 1000) {
    const rest = value % 100;
    return `${units[Math.floor(value / 100)]} hundred${rest ? `${and}${spell(rest, and)}` : ''}`;
  }
  const [scale, word] = value < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million'];
  const rest = value % scale;
  return `${spell(Math.floor(value / scale), and)} ${word}${rest ? ` ${spell(rest, and)}` : ''}`;
}

describe('numbers', () => {
  test('in words are what they spell', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), fc.constantFrom(' ', ' and '), fc.boolean(), (value, and, dashed) => {
        const words = dashed
          ? spell(value, and).replaceAll(/ty (\w+)/g, (whole, unit: string) =>
              units.indexOf(unit) > 0 && units.indexOf(unit) < 10 ? `ty-${unit}` : whole,
            )
          : spell(value, and);
        expect(findNumbers(`I would like ${words}, please`).map((found) => found.value)).toEqual([value]);
      }),
    );
  });

  test('in digits are themselves, with or without commas', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), fc.boolean(), (value, commas) => {
        const text = commas ? value.toLocaleString('en-US') : String(value);
        expect(findNumbers(`number ${text}.`)).toMatchObject([{ value, digits: String(value) }]);
      }),
    );
  });

  test('said digit by digit keep their digits, also doubled ones', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 12 }), fc.boolean(), (digits, doubled) => {
        const words: string[] = [];
        for (let i = 0; i < digits.length; i++) {
          const word = digits[i] === 0 && i > 0 ? 'oh' : (units[digits[i] as number] as string);
          if (doubled && digits[i] === digits[i + 1]) {
            words.push('double', units[digits[i] as number] as string);
            i++;
          } else words.push(word);
        }
        expect(findNumbers(`it is ${words.join(' ')}`)[0]?.digits).toBe(digits.join(''));
      }),
    );
  });

  test.each([
    ['order ten forty two', '1042'],
    ['twenty twenty six', '2026'],
    ['number 55 12', '5512'],
    ['three point five kilos', '35'],
    ['oh well, that is it', undefined],
  ])('%s', (text, digits) => {
    expect(findNumbers(text)[0]?.digits).toBe(digits);
  });

  test('any text is read without harm', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of findNumbers(text)) expect(start).toBeLessThan(end);
      }),
    );
  });
});
