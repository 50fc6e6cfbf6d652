import { timingSafeEqual } from 'node:crypto';
import { sha256 } from './sha256.js';

/** Whether two texts are equal, in a time that tells nothing about either. */
export function sameSecret(given: string, expected: string): boolean {
  // Digests are of one length, so that not even the lengths are told apart by time.
  return timingSafeEqual(sha256(given), sha256(expected));
}

/** {@link sameSecret} for texts in hexadecimal, whose length is no secret. */
export function sameSignature(given: string, expected: string): boolean {
  if (given.length !== expected.length) return false;
  return timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(expected, 'latin1'));
}

/** {@link sameSecret} for one expected text, which is looked at once. */
export function secretCheck(expected: string): (given: string) => boolean {
  const digest = sha256(expected);
  return (given) => timingSafeEqual(sha256(given), digest);
}
