import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pieces } from './fill.js';
import { Filled } from './filled.js';

const tokens = fc.array(fc.stringMatching(/^[\w-]*$/), { minLength: 3, maxLength: 3 });
const names = ['a', 'b', 'c'];

test('the bytes are those of the text, whatever was lent before and comes back or does not', () => {
  const parts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 4, maxLength: 4 });
  const loans = fc.array(fc.record({ tokens, back: fc.boolean() }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, loans, (texts, all) => {
      const filled = new Filled([
        new Pieces(texts.slice(0, 2), names.slice(0, 1)),
        new Pieces(texts.slice(1), names.slice(1)),
      ]);
      const out: [string, Uint8Array][] = [];
      for (const { tokens: given, back } of all) {
        const token = (name: string) => given[names.indexOf(name)] as string;
        const { bytes, done } = filled.lend(token);
        const text = filled.text(token);
        expect(Buffer.from(bytes).toString('utf8')).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        if (back) done();
        else out.push([text, bytes]);
      }
      // What has not come back is nobody else's.
      for (const [text, bytes] of out) expect(Buffer.from(bytes).equals(Buffer.from(text, 'utf8'))).toBe(true);
    }),
  );
});
