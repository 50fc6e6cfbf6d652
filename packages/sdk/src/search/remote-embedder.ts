import { outbound } from '../security/index.js';
import { normalized } from './hashed-embedder.js';
import type { Embedder } from './types.js';

/** Where vectors are made. */
export interface RemoteEmbedderOptions {
  /** The service's base, in front of `/embeddings`: `https://api.openai.com/v1`. */
  readonly url: string;
  readonly apiKey?: string | undefined;
  readonly model: string;
}

const batch = 256;

/** Vectors from any service with the interface of OpenAI's embeddings. */
export class RemoteEmbedder implements Embedder {
  readonly noise = 0;

  constructor(private readonly options: RemoteEmbedderOptions) {}

  /** @throws {Error} When the service cannot be reached, fails, or gives something else. */
  async embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const vectors: Float32Array[] = [];
    for (let at = 0; at < texts.length; at += batch)
      vectors.push(...(await this.some(texts.slice(at, at + batch), signal)));
    return vectors;
  }

  private async some(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const { url, apiKey, model } = this.options;
    const response = await outbound(`${url.replace(/\/+$/, '')}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) },
      body: JSON.stringify({ model, input: texts }),
      maxBytes: 50 * 1024 * 1024,
      signal,
    });
    if (!response.ok)
      throw new Error(`The embeddings service answered ${response.status}: ${response.text.slice(0, 300)}`);
    const { data } = response.json() as { data?: { index?: number; embedding?: number[] }[] };
    const vectors = new Array<Float32Array>(texts.length);
    for (const [i, { index = i, embedding }] of (data ?? []).entries())
      if (Array.isArray(embedding) && index < texts.length) vectors[index] = normalized(Float32Array.from(embedding));
    for (let i = 0; i < texts.length; i++)
      if (!vectors[i]) throw new Error(`The embeddings service gave no vector for text ${i + 1} of ${texts.length}.`);
    return vectors;
  }
}
