import type { Embedder } from './types.js';
import { wordsOf } from './words.js';

/**
 * Vectors from the words of a text and the pieces of these, hashed: knows no meanings, but finds other forms and
 * misspellings of a word. Needs no model and no network.
 */
export class HashedEmbedder implements Embedder {
  readonly noise = 0.25;

  constructor(private readonly dimensions = 256) {}

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    return texts.map((text) => this.vector(text));
  }

  private vector(text: string): Float32Array {
    const vector = new Float32Array(this.dimensions);
    const counts = new Map<string, number>();
    for (const word of wordsOf(text)) {
      count(counts, word, 2);
      const padded = `<${word}>`;
      for (let size = 3; size <= 4; size++)
        for (let at = 0; at + size <= padded.length; at++) count(counts, padded.slice(at, at + size), 1);
    }
    for (const [piece, weight] of counts) {
      const hash = hashOf(piece);
      // A sign from the hash too, so that pieces that meet by chance cancel out on the average.
      vector[hash % this.dimensions] =
        (vector[hash % this.dimensions] as number) + (hash & 0x80000000 ? -1 : 1) * (1 + Math.log(weight));
    }
    return normalized(vector);
  }
}

/** A vector of the same direction and length 1; one without direction stays. */
export function normalized(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum);
  return length === 0 ? vector : vector.map((value) => value / length);
}

const count = (counts: Map<string, number>, piece: string, weight: number) =>
  counts.set(piece, (counts.get(piece) ?? 0) + weight);

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
