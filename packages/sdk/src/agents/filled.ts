import type { Pieces } from './fill.js';

/** Makes the token of a function. Tokens are of the alphabet of base64url, which no JSON has to escape. */
export type TokenOf = (functionName: string) => string;

/** A document as bytes, in memory that is used again. */
export interface Loan {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** To be called when nobody reads the bytes any more; whoever cannot tell does not call it. */
  readonly done: () => void;
}

/** Where tokens stand in the bytes of a document, and memory that has all the rest. */
interface Layout {
  readonly lengths: readonly number[];
  readonly offsets: readonly number[];
  readonly free: Buffer<ArrayBuffer>[];
}

/** Most documents that are kept for use again: about as many as are on their way at once. */
const kept = 64;

/** A document in which nothing is missing but tokens. */
export class Filled {
  private encoded: readonly Buffer[] | undefined;
  private layout: Layout | undefined;

  /** What stands around the tokens. */
  private readonly parts: readonly string[];
  /** The functions whose tokens stand between the parts. */
  private readonly names: readonly string[];
  private lent = false;

  constructor({ parts, names }: Pieces) {
    this.parts = parts;
    this.names = names;
  }

  text(token: TokenOf): string {
    const { parts, names } = this;
    let text = parts[0] as string;
    for (let i = 0; i < names.length; i++) text += token(names[i] as string) + (parts[i + 1] as string);
    return text;
  }

  /** Writes tokens over those that were there: of calls whose ids are equally long, all tokens of a function are too. */
  lend(token: TokenOf): Loan {
    if (!this.lent) return this.once(token);
    const tokens = this.names.map((name) => token(name));
    const layout = this.layoutFor(tokens);
    const bytes = layout.free.pop() ?? this.lay(layout);
    for (let i = 0; i < tokens.length; i++) bytes.write(tokens[i] as string, layout.offsets[i] as number, 'latin1');
    return {
      bytes,
      done: () => {
        if (this.layout === layout && layout.free.length < kept) layout.free.push(bytes);
      },
    };
  }

  /** Many documents are asked for once, as they depend on the request; those are not worth a layout. */
  private once(token: TokenOf): Loan {
    this.lent = true;
    return { bytes: Buffer.from(this.text(token), 'utf8'), done: () => {} };
  }

  private layoutFor(tokens: readonly string[]): Layout {
    const known = this.layout;
    if (known && tokens.every(({ length }, i) => length === known.lengths[i])) return known;
    const lengths = tokens.map(({ length }) => length);
    const offsets: number[] = [];
    let at = 0;
    for (const [i, length] of lengths.entries()) {
      at += (this.buffers[i] as Buffer).length;
      offsets.push(at);
      at += length;
    }
    this.layout = { lengths, offsets, free: [] };
    return this.layout;
  }

  /** A document without its tokens. */
  private lay({ lengths, offsets }: Layout): Buffer<ArrayBuffer> {
    const { buffers } = this;
    const last = buffers.length - 1;
    const starts = buffers.map((_, i) => (i === 0 ? 0 : (offsets[i - 1] as number) + (lengths[i - 1] as number)));
    const bytes = Buffer.allocUnsafe((starts[last] as number) + (buffers[last] as Buffer).length);
    for (const [i, part] of buffers.entries()) bytes.set(part, starts[i]);
    return bytes;
  }

  private get buffers(): readonly Buffer[] {
    this.encoded ??= this.parts.map((part) => Buffer.from(part, 'utf8'));
    return this.encoded;
  }
}
