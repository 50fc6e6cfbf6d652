/** A text that can be found. */
export interface SearchDocument {
  readonly id: string;
  readonly text: string;
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** A text that was found. */
export interface SearchHit {
  readonly document: SearchDocument;
  /** How well it fits, 0 to 1. */
  readonly score: number;
}

/** What is asked of an index. */
export interface SearchOptions {
  /** Most hits. Default: 5. */
  readonly count?: number | undefined;
  /** Hits score more than this. Default: 0. */
  readonly threshold?: number | undefined;
  /** A hit has at least one of these tags. Default: any. */
  readonly tags?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Texts that are searched by what they say: in memory here; files and databases can be put behind the same face. */
export interface SearchIndex {
  add(documents: readonly SearchDocument[]): Promise<void>;
  search(query: string, options?: SearchOptions): Promise<SearchHit[]>;
  readonly size: number;
}

/** Makes texts into vectors, such that like texts point the same way. */
export interface Embedder {
  /** @returns A vector of length 1 for each text. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
  /** The likeness that texts have which have nothing to do with each other. */
  readonly noise: number;
}
