import type { Readable } from 'node:stream';

export interface Body {
  bytes: Buffer;
  /** There was more than was taken. */
  more: boolean;
}

/** Reads a body up to so many bytes. */
export async function readBody(body: Readable, maxBytes: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    const left = maxBytes - size;
    if (chunk.length > left) {
      chunks.push(chunk.subarray(0, left));
      // Leaving the loop closes the stream, and with it the connection: the rest never travels.
      return { bytes: Buffer.concat(chunks), more: true };
    }
    chunks.push(chunk);
    size += chunk.length;
  }
  return { bytes: Buffer.concat(chunks), more: false };
}

/** A body as text, in the character set of its content type; UTF-8 when that names none or one that nobody knows. */
export function textOf(bytes: Buffer, contentType: string | undefined, encoding: 'text' | 'latin1'): string {
  if (encoding === 'latin1') return bytes.toString('latin1');
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) {
    const decoder = decoderFor(charset);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function decoderFor(charset: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
