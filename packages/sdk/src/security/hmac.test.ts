import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hmac } from './hmac.js';

test('signs as createHmac() does, whatever the key and the texts', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 80 }));
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 5 }), (key, texts) => {
      const hmac = new Hmac(key);
      return texts.every((each) => hmac.sign(each) === createHmac('sha256', key).update(each, 'utf8').digest('hex'));
    }),
  );
});

test('signs texts of every length around the blocks that SHA-256 works through', () => {
  const hmac = new Hmac('secret');
  for (let length = 0; length <= 260; length++) {
    const text = 'é'.repeat(length % 3) + 'a'.repeat(length);
    expect(hmac.sign(text)).toBe(createHmac('sha256', 'secret').update(text, 'utf8').digest('hex'));
  }
});
