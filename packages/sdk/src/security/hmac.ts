import { createHash, createHmac } from 'node:crypto';
import { oneShot } from './sha256.js';

/** SHA-256 works through blocks of so many bytes; a key is one of them. */
const blockSize = 64;
const digestSize = 32;

/**
 * HMAC-SHA256 with one key. What depends on the key alone is worked out once, which makes a signature several times
 * cheaper than `createHmac()`.
 */
export class Hmac {
  /** The key for the inner hash, and behind it room for a message. */
  private inner: Buffer;
  /** The key for the outer hash, and behind it room for the inner hash. */
  private readonly outer: Buffer;
  /** The inner hash's input, by its length. */
  private views: Uint8Array[] = [];

  constructor(private readonly key: string) {
    const bytes = Buffer.from(key, 'utf8');
    const short = bytes.length > blockSize ? createHash('sha256').update(bytes).digest() : bytes;
    this.inner = Buffer.alloc(2 * blockSize, 0x36);
    this.outer = Buffer.alloc(blockSize + digestSize, 0x5c);
    for (const [i, byte] of short.entries()) {
      this.inner[i] = byte ^ 0x36;
      this.outer[i] = byte ^ 0x5c;
    }
  }

  /** The signature of a text, in hexadecimal. */
  sign(text: string): string {
    if (!oneShot) return createHmac('sha256', this.key).update(text, 'utf8').digest('hex');
    const most = blockSize + text.length * 3;
    if (this.inner.length < most) this.grow(most);
    const end = blockSize + this.inner.write(text, blockSize, 'utf8');
    this.outer.write(oneShot('sha256', this.input(end), 'latin1') as string, blockSize, 'latin1');
    return oneShot('sha256', this.outer, 'hex') as string;
  }

  private input(end: number): Uint8Array {
    this.views[end] ??= this.inner.subarray(0, end);
    return this.views[end];
  }

  private grow(size: number): void {
    const larger = Buffer.alloc(size);
    this.inner.copy(larger, 0, 0, blockSize);
    this.inner = larger;
    this.views = [];
  }
}
