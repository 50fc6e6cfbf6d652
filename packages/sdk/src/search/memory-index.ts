import { HashedEmbedder } from './hashed-embedder.js';
import { Keywords } from './keywords.js';
import type { Embedder, SearchDocument, SearchHit, SearchIndex, SearchOptions } from './types.js';

/** How an index in memory is made. */
export interface MemoryIndexOptions {
  /** Default: one that needs no service. */
  readonly embedder?: Embedder | undefined;
  /** How much shared words count against likeness, 0 to 1. Default: 0.3. */
  readonly keywordWeight?: number | undefined;
}

/** Texts in memory, searched by the words that they share with a question and by likeness at once. */
export class MemoryIndex implements SearchIndex {
  private readonly documents: SearchDocument[] = [];
  private readonly keywords = new Keywords();
  /** All vectors one after the other, with room for more. */
  private vectors = new Float32Array(0);
  private dimensions = 0;
  private readonly embedder: Embedder;
  private readonly keywordWeight: number;

  constructor({ embedder = new HashedEmbedder(), keywordWeight = 0.3 }: MemoryIndexOptions = {}) {
    this.embedder = embedder;
    this.keywordWeight = keywordWeight;
  }

  get size(): number {
    return this.documents.length;
  }

  async add(documents: readonly SearchDocument[]): Promise<void> {
    const vectors = await this.embedder.embed(documents.map(({ text }) => text));
    for (const [i, document] of documents.entries()) {
      this.keep(vectors[i] as Float32Array);
      this.keywords.add(document.text);
      this.documents.push(document);
    }
  }

  async search(query: string, { count = 5, threshold = 0, tags, signal }: SearchOptions = {}): Promise<SearchHit[]> {
    if (this.size === 0 || query.trim() === '') return [];
    const [vector] = await this.embedder.embed([query], signal);
    const keywords = this.keywords.scores(query);
    const wanted = tags && tags.length > 0 ? new Set(tags) : undefined;
    const best = new Best(count);
    for (let at = 0; at < this.size; at++) {
      const keyword = keywords.get(at) ?? 0;
      const likeness = this.likeness(at, vector as Float32Array);
      // Without a word in common, only what is like the question beyond chance counts.
      if (keyword === 0 && likeness <= this.embedder.noise) continue;
      const score = Math.min(1, (1 - this.keywordWeight) * Math.max(0, likeness) + this.keywordWeight * keyword);
      if (score <= threshold || !best.admits(score)) continue;
      if (wanted && !this.documents[at]?.tags?.some((tag) => wanted.has(tag))) continue;
      best.add(at, score);
    }
    return best.sorted().map(({ at, score }) => ({ document: this.documents[at] as SearchDocument, score }));
  }

  private keep(vector: Float32Array): void {
    this.dimensions ||= vector.length;
    if (vector.length !== this.dimensions)
      throw new Error(`A vector has ${vector.length} dimensions, those before it ${this.dimensions}.`);
    const end = this.size * this.dimensions;
    if (end + vector.length > this.vectors.length) {
      const larger = new Float32Array(Math.max(this.vectors.length * 2, 64 * vector.length));
      larger.set(this.vectors);
      this.vectors = larger;
    }
    this.vectors.set(vector, end);
  }

  private likeness(at: number, vector: Float32Array): number {
    const { vectors, dimensions } = this;
    const start = at * dimensions;
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += (vectors[start + i] as number) * (vector[i] as number);
    return sum;
  }
}

/** The best of many, without keeping the others. */
class Best {
  private readonly kept: { at: number; score: number }[] = [];

  constructor(private readonly count: number) {}

  admits(score: number): boolean {
    return this.kept.length < this.count || score > (this.kept.at(-1)?.score ?? 0);
  }

  add(at: number, score: number): void {
    let place = this.kept.length;
    while (place > 0 && (this.kept[place - 1] as { score: number }).score < score) place--;
    this.kept.splice(place, 0, { at, score });
    if (this.kept.length > this.count) this.kept.pop();
  }

  sorted(): readonly { at: number; score: number }[] {
    return this.kept;
  }
}
