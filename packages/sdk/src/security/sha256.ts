import * as crypto from 'node:crypto';

type OneShot = (algorithm: string, data: string | Uint8Array, encoding: 'hex' | 'latin1' | 'buffer') => string | Buffer;

/** Hashes in one go: several times faster than hash objects, but younger than some runtimes. */
export const oneShot: OneShot | undefined = (crypto as { hash?: OneShot }).hash;

/** The SHA-256 digest of a text. */
export const sha256 = (text: string): Buffer =>
  oneShot
    ? Buffer.from(oneShot('sha256', text, 'latin1') as string, 'latin1')
    : crypto.createHash('sha256').update(text, 'utf8').digest();
