import { Pieces } from './fill.js';

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
  private merged: Pieces | undefined;
  private layout: Layout | undefined;
  private lent = false;

  constructor(private readonly pieces: readonly Pieces[]) {}

  text(token: TokenOf): string {
    const { parts, names } = this.whole;
    let text = parts[0] as string;
    for (let i = 0; i < names.length; i++) text += token(names[i] as string) + (parts[i + 1] as string);
    return text;
  }

  /** Writes tokens over those that were there: of calls whose ids are equally long, all tokens of a function are too. */
  lend(token: TokenOf): Loan {
    if (!this.lent) return this.once(token);
    const tokens = this.whole.names.map((name) => token(name));
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

  /**
   * Many documents are asked for once, as they depend on the request; those are not worth a layout. They are put
   * together from the bytes of pieces that most of them share.
   */
  private once(token: TokenOf): Loan {
    this.lent = true;
    const tokens = this.pieces.map(({ names }) => names.map(token));
    let size = 0;
    for (const { buffers } of this.pieces) for (const { length } of buffers) size += length;
    for (const list of tokens) for (const { length } of list) size += length;
    const memory = borrow(size);
    let at = 0;
    for (const [i, { buffers }] of this.pieces.entries())
      for (const [j, part] of buffers.entries()) {
        if (j > 0) at += memory.write(tokens[i]?.[j - 1] as string, at, 'latin1');
        memory.set(part, at);
        at += part.length;
      }
    return { bytes: memory.subarray(0, size), done: () => giveBack(memory) };
  }

  private layoutFor(tokens: readonly string[]): Layout {
    const known = this.layout;
    if (known && tokens.every(({ length }, i) => length === known.lengths[i])) return known;
    const { buffers } = this.whole;
    const lengths = tokens.map(({ length }) => length);
    const offsets: number[] = [];
    let at = 0;
    for (const [i, length] of lengths.entries()) {
      at += (buffers[i] as Buffer).length;
      offsets.push(at);
      at += length;
    }
    this.layout = { lengths, offsets, free: [] };
    return this.layout;
  }

  /** A document without its tokens. */
  private lay({ lengths, offsets }: Layout): Buffer<ArrayBuffer> {
    const { buffers } = this.whole;
    const last = buffers.length - 1;
    const starts = buffers.map((_, i) => (i === 0 ? 0 : (offsets[i - 1] as number) + (lengths[i - 1] as number)));
    const bytes = Buffer.allocUnsafe((starts[last] as number) + (buffers[last] as Buffer).length);
    for (const [i, part] of buffers.entries()) bytes.set(part, starts[i]);
    return bytes;
  }

  /** The pieces as one, for a document that is asked for again. */
  private get whole(): Pieces {
    this.merged ??= merge(this.pieces);
    return this.merged;
  }
}

function merge(pieces: readonly Pieces[]): Pieces {
  const parts: string[] = [];
  let text = '';
  for (const piece of pieces)
    for (const [i, part] of piece.parts.entries()) {
      if (i > 0) {
        parts.push(text);
        text = '';
      }
      text += part;
    }
  return new Pieces(
    [...parts, text],
    pieces.flatMap(({ names }) => names),
  );
}

/** Memory of documents that have been sent: that of all documents which are asked for once. */
const spare: Buffer<ArrayBuffer>[] = [];
/** Larger memory than this is not kept, so that a few large documents do not hold it for good. */
const largest = 65_536;
const step = 4096;

function borrow(size: number): Buffer<ArrayBuffer> {
  const memory = spare.pop();
  // Of one that is too small nothing is left; soon all are of the size that is needed.
  return memory && memory.length >= size ? memory : Buffer.allocUnsafeSlow(Math.ceil(size / step) * step);
}

function giveBack(memory: Buffer<ArrayBuffer>): void {
  if (memory.length <= largest && spare.length < kept) spare.push(memory);
}
