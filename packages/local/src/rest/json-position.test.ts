import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonErrorAt } from './json-position.js';

const valid = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('says the same as the engine about any text', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', 'x', '\n', '\\', '0', '-', ':', '\u0001'))
    .map(([text, at, mark]) => text.slice(0, at % (text.length + 1)) + mark + text.slice((at % (text.length + 1)) + 1));
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
      expect(jsonErrorAt(text) === undefined).toBe(valid(text));
    }),
    { numRuns: 2000 },
  );
});

test('points at what is wrong', () => {
  expect(jsonErrorAt('{"name": nope}')).toEqual({ line: 1, column: 10, found: '"nope}"' });
  expect(jsonErrorAt('{\n  "a": 1,\n}')).toMatchObject({ line: 3, column: 1 });
  expect(jsonErrorAt('{"a": [1, 2')).toMatchObject({ column: 12, found: 'the end of the text' });
  expect(jsonErrorAt('')).toMatchObject({ line: 1, column: 1, found: 'the end of the text' });
});

test('takes deep nesting without running out of stack', () => {
  expect(jsonErrorAt('['.repeat(200_000))).toMatchObject({ column: 200_001 });
});
