import { timingSafeEqual } from 'node:crypto';
import { sha256 } from './sha256.js';

/** Whether two texts are equal, in a time that tells nothing about either. */
export function sameSecret(given: string, expected: string): boolean {
  // Digests are of one length, so that not even the lengths are told apart by time.
  return timingSafeEqual(sha256(given), sha256(expected));
}

/** The signatures being compared: memory of their own would cost more than to compare them. */
const signatures = [Buffer.alloc(64), Buffer.alloc(64)] as const;

/** {@link sameSecret} for SHA-256 signatures in hexadecimal. */
export function sameSignature(given: string, expected: string): boolean {
  const [left, right] = signatures;
  if (given.length !== left.length || expected.length !== left.length) return false;
  left.write(given, 'latin1');
  right.write(expected, 'latin1');
  return timingSafeEqual(left, right);
}

/** Most bytes of a text that is compared as it stands, behind which zeros fill the rest, and its length. */
const room = 508;
const padded = Buffer.alloc(room + 4);

/**
 * {@link sameSecret} for one expected text, which is looked at once. Both are compared at one length, which is longer
 * than credentials are: to hash what was given would be the dearest part of most requests.
 */
export function secretCheck(expected: string): (given: string) => boolean {
  if (!fits(expected)) return (given) => sameSecret(given, expected);
  const wanted = Buffer.alloc(padded.length);
  pad(expected, wanted);
  return (given) => {
    if (!fits(given)) return false;
    pad(given, padded);
    return timingSafeEqual(padded, wanted);
  };
}

const fits = (text: string): boolean => text.length * 3 <= room;

function pad(text: string, into: Buffer): void {
  const length = into.write(text, 'utf8');
  into.fill(0, length, room);
  into.writeUInt32LE(length, room);
}
