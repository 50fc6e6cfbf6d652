import type { SearchDocument, SearchHit, SearchIndex, SearchOptions } from '../../search/index.js';
import { basic } from './knowledge.js';
import { ask, askJson, asList, asObject, asText, urlOf } from './service.js';

const service = 'the knowledge base';

/** An index on a search server. */
export class RemoteIndex implements SearchIndex {
  readonly size = Number.NaN;

  private constructor(
    private readonly base: string,
    private readonly name: string,
    private readonly headers: Record<string, string>,
  ) {}

  /** @throws {ServiceError} When the server cannot be asked, or is not healthy. */
  static async connect(given: string, name: string): Promise<RemoteIndex> {
    const url = new URL(given);
    const { username, password } = url;
    url.username = '';
    url.password = '';
    const decoded = basic(decodeURIComponent(username), decodeURIComponent(password));
    const headers: Record<string, string> = username ? { authorization: decoded } : {};
    await ask(service, urlOf(url.href, '/health'), { headers, timeout: 5000 });
    return new RemoteIndex(url.href, name, headers);
  }

  async add(): Promise<never> {
    throw new Error('What a search server knows is added there.');
  }

  async search(
    query: string,
    { count = 5, threshold = 0, tags = [], signal }: SearchOptions = {},
  ): Promise<SearchHit[]> {
    const answer = await askJson(service, urlOf(this.base, '/search'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify({ query, index_name: this.name, count, similarity_threshold: threshold, tags }),
      signal,
    });
    return asList(asObject(answer)['results']).map((result, i) => hitOf(asObject(result), i));
  }
}

function hitOf(result: Readonly<Record<string, unknown>>, i: number): SearchHit {
  const metadata = asObject(result['metadata']);
  const tags = asList(metadata['tags']).map(asText).filter(Boolean);
  const document: SearchDocument = {
    id: asText(result['id']) || String(i),
    text: asText(result['content']),
    metadata,
    tags,
  };
  return { document, score: typeof result['score'] === 'number' ? result['score'] : 0 };
}
