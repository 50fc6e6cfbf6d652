import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkArguments } from './arguments.js';

const schema = {
  type: 'object',
  properties: {
    date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    seats: { type: 'integer', minimum: 1, maximum: 8, multipleOf: 1 },
    area: { type: ['string', 'null'], enum: ['inside', 'terrace', null] },
    tags: { type: 'array', items: { type: 'string', minLength: 2 }, maxItems: 2, uniqueItems: true },
    who: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'], additionalProperties: false },
    note: { type: 'string', nullable: true },
    either: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
  },
  required: ['date'],
};

test.each([
  [{ date: '2026-11-27', seats: 2, area: null, tags: ['ab'], who: { name: 'x' }, note: null, either: 1 }, []],
  [{}, ['"date" is required.']],
  [{ date: 7 }, ['"date" must be a string, not 7.']],
  [{ date: 'tomorrow' }, ['"date" must match ^\\d{4}-\\d{2}-\\d{2}$, not "tomorrow".']],
  [{ date: '2026-11-27', seats: 9.5 }, ['"seats" must be an integer, not 9.5.']],
  [{ date: '2026-11-27', seats: 9 }, ['"seats" must be at most 8, not 9.']],
  [
    { date: '2026-11-27', area: 'terace' },
    ['"area" must be one of "inside", "terrace", null, not "terace". Did you mean "terrace"?'],
  ],
  [{ date: '2026-11-27', tags: ['ab', 'ab'] }, ['"tags" has an item twice.']],
  [{ date: '2026-11-27', tags: ['a'] }, ['"tags[0]" needs at least 2 characters.']],
  [
    { date: '2026-11-27', who: { nam: 'x' } },
    ['"who.name" is required.', '"who.nam" is not a parameter. Did you mean "name"?'],
  ],
  [{ date: '2026-11-27', either: true }, ['"either" must fit exactly one of its allowed forms.']],
  ['text', ['The arguments must be an object, not "text".']],
])('%j', (given, problems) => {
  expect(checkArguments(schema, given)).toEqual(problems);
});

test('any value is checked without an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.object(), (value, anySchema) => {
      expect(Array.isArray(checkArguments(schema, value))).toBe(true);
      expect(Array.isArray(checkArguments({ type: 'object', properties: anySchema }, value))).toBe(true);
    }),
  );
});
