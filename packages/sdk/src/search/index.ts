export { HashedEmbedder } from './hashed-embedder.js';
export { MemoryIndex, type MemoryIndexOptions } from './memory-index.js';
export { RemoteEmbedder, type RemoteEmbedderOptions } from './remote-embedder.js';
export type { Embedder, SearchDocument, SearchHit, SearchIndex, SearchOptions } from './types.js';
export { wordsOf } from './words.js';
