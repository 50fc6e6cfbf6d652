import { createHash, createHmac } from 'node:crypto';
import { oneShot } from './sha256.js';

/** SHA-256 works through blocks of so many bytes; a key is one of them. */
const blockSize = 64;
const digestSize = 32;

/** Where messages stand, behind the key. */
export const messageStart = blockSize;

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
    return this.signWritten(this.room(text.length * 3).write(text, messageStart, 'utf8'));
  }

  /** Memory for a message of so many bytes, which is to be written from {@link messageStart} on and signed at once. */
  room(size: number): Buffer {
    if (this.inner.length < messageStart + size) this.grow(messageStart + size);
    return this.inner;
  }

  /** The signature of the bytes, so many, that were written into {@link room}, in hexadecimal. */
  signWritten(length: number): string {
    const end = messageStart + length;
    if (!oneShot) return createHmac('sha256', this.key).update(this.inner.subarray(messageStart, end)).digest('hex');
    const digest = oneShot('sha256', this.input(end), 'latin1') as string;
    // So few bytes are written sooner than `write()` is called.
    for (let i = 0; i < digestSize; i++) this.outer[blockSize + i] = digest.charCodeAt(i);
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
