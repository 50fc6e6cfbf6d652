import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameSecret, sameSignature, secretCheck } from './compare.js';

/** Texts of lengths around those at which another way is taken, some of which end as padding does. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.tuple(fc.integer({ min: 100, max: 600 }), fc.constantFrom('a', 'é', '🚲')).map(([length, c]) => c.repeat(length)),
  fc
    .tuple(fc.string({ maxLength: 10 }), fc.integer({ max: 9, min: 0 }))
    .map(([text, zeros]) => text + '\0'.repeat(zeros)),
);

test('a secret is recognised, whatever was asked about before, and nothing else is', () => {
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 5 }), (secret, others) => {
      const check = secretCheck(secret);
      for (const other of [...others, `${secret}\0`, `${secret}x`, secret.slice(0, -1)]) {
        expect(check(other)).toBe(other === secret);
        expect(sameSecret(other, secret)).toBe(other === secret);
      }
      expect(check(secret)).toBe(true);
      expect(sameSecret(secret, secret)).toBe(true);
    }),
  );
});

test('signatures are the same only when every digit is', () => {
  const signature = 'ab'.repeat(32);
  expect(sameSignature(signature, 'ab'.repeat(32))).toBe(true);
  for (let i = 0; i < 64; i++)
    expect(sameSignature(`${signature.slice(0, i)}0${signature.slice(i + 1)}`, signature)).toBe(false);
  expect(sameSignature(signature.slice(1), signature.slice(1))).toBe(false);
});
