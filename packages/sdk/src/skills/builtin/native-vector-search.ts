import { MemoryIndex, RemoteEmbedder, type SearchHit, type SearchIndex } from '../../search/index.js';
import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { RemoteIndex } from './remote-index.js';
import { asText, orSentence, ServiceError } from './service.js';

const nlp = ['basic', 'spacy', 'nltk'] as const;
const later = 'Taken for configurations of other SDKs; means nothing with documents or remote_url.';

const parameters = skillParameters({
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'search_knowledge' },
  documents: {
    type: 'array',
    description: 'The texts, where they are kept in memory.',
    items: {
      type: 'object',
      properties: {
        id: { type: 'string', description: 'What it is called.', required: true },
        text: { type: 'string', description: 'What it says.', required: true },
        metadata: { type: 'object', description: 'What is known of it, such as filename and section.' },
        tags: { type: 'array', description: 'Its tags.', items: { type: 'string' } },
      },
    },
  },
  remote_url: { type: 'string', description: 'Where a search server is; user:password@ in it is sent as basic auth.' },
  index_name: { type: 'string', description: 'Which of its indexes.', default: 'default' },
  count: { type: 'integer', description: 'Most results.', default: 5, min: 1, max: 20 },
  similarity_threshold: { type: 'number', description: 'Results score more.', default: 0, min: 0, max: 1 },
  keyword_weight: {
    type: 'number',
    description: 'How much shared words count against likeness. Default: 0.3.',
    min: 0,
    max: 1,
  },
  tags: { type: 'array', description: 'A result has one of these.', items: { type: 'string' }, default: [] },
  max_content_length: { type: 'integer', description: 'Most characters of all results.', default: 32_768, min: 1000 },
  no_results_message: {
    type: 'string',
    description: 'What the model is told when nothing is found; {query} stands for the question.',
    default: "No information found for '{query}'",
  },
  response_prefix: { type: 'string', description: 'Put before the results.', default: '' },
  response_postfix: { type: 'string', description: 'Put after the results.', default: '' },
  response_format_callback: {
    type: 'function',
    description: 'Given { response, agent, query, results, args, count, skill }, returns the text in its place.',
  },
  description: {
    type: 'string',
    description: 'What its function is for, for the model.',
    default: 'Search the knowledge base for information',
  },
  hints: { type: 'array', description: 'Further words that callers say.', items: { type: 'string' }, default: [] },
  embeddings_url: {
    type: 'string',
    description: 'A service with the interface of OpenAI embeddings, up to /embeddings.',
  },
  embeddings_api_key: { type: 'string', description: 'Its key.', hidden: true },
  model_name: { type: 'string', description: 'Its model.', default: 'mini' },
  index_file: { type: 'string', description: 'A file of an index: not read by this version, so refused.' },
  build_index: {
    type: 'boolean',
    description: 'Make an index of files: not done by this version, so refused.',
    default: false,
  },
  source_dir: { type: 'string', description: 'The files for build_index.' },
  backend: { type: 'string', description: later, enum: ['sqlite', 'pgvector'], default: 'sqlite' },
  connection_string: { type: 'string', description: 'For pgvector, which this version refuses.', hidden: true },
  collection_name: { type: 'string', description: 'For pgvector, which this version refuses.' },
  global_tags: { type: 'array', description: later, items: { type: 'string' }, default: [] },
  file_types: {
    type: 'array',
    description: later,
    items: { type: 'string' },
    default: ['md', 'txt', 'pdf', 'docx', 'html'],
  },
  exclude_patterns: { type: 'array', description: later, items: { type: 'string' } },
  nlp_backend: { type: 'string', description: later, enum: nlp, default: 'basic' },
  query_nlp_backend: { type: 'string', description: later, enum: nlp },
  index_nlp_backend: { type: 'string', description: later, enum: nlp },
  verbose: { type: 'boolean', description: 'Log each search.', default: false },
  overwrite: { type: 'boolean', description: later, default: false },
});

/** Searches texts that are given to it, or a search server. [skills/native-vector-search] */
export class NativeVectorSearchSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'native_vector_search';
  static override readonly SKILL_DESCRIPTION = 'Searches texts by what they say.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  private index: SearchIndex | undefined;

  override getInstanceKey(): string {
    return `native_vector_search_${this.setting('tool_name')}_${this.setting('index_file') ?? 'default'}`;
  }

  override async setup(): Promise<boolean> {
    try {
      this.index = await this.open();
      return true;
    } catch (error) {
      this.log.error('The search cannot be used.', { error });
      return false;
    }
  }

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: this.setting('tool_name'),
        description: this.setting('description'),
        parameters: {
          query: { type: 'string', description: 'What to look for' },
          count: { type: 'integer', minimum: 1, maximum: 20, description: 'How many results' },
        },
        required: ['query'],
        handler: (args, _, { signal }) => orSentence(this.log, () => this.search(args, signal)),
      },
    ];
  }

  override getHints(): string[] {
    return ['search', 'find', 'look up', 'documentation', 'knowledge base', ...this.setting('hints')];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Knowledge Search',
        body: `You can search with ${this.setting('tool_name')}: ${this.setting('description')}`,
        bullets: [
          'Search before you answer what it may know; try other words when the first find nothing.',
          'Answer from what it gives, in short sentences; when it has nothing, say so.',
        ],
      },
    ];
  }

  private async open(): Promise<SearchIndex> {
    const url = this.setting('remote_url');
    if (url) return RemoteIndex.connect(url, this.setting('index_name'));
    const documents = this.setting('documents');
    if (!documents)
      throw new Error(
        this.setting('index_file') || this.setting('build_index') || this.setting('backend') === 'pgvector'
          ? 'This version reads no index files and no pgvector: give the texts as documents, or a search server as remote_url.'
          : 'It needs documents, or remote_url.',
      );
    const url2 = this.setting('embeddings_url');
    const embedder = url2
      ? new RemoteEmbedder({ url: url2, apiKey: this.setting('embeddings_api_key'), model: this.setting('model_name') })
      : undefined;
    const index = new MemoryIndex({ embedder, keywordWeight: this.setting('keyword_weight') });
    await index.add(documents);
    return index;
  }

  private async search(args: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<FunctionResult> {
    const query = asText(args['query']);
    if (query === '') return new FunctionResult('There is nothing to look for. Ask what the caller wants to know.');
    const count = typeof args['count'] === 'number' ? args['count'] : this.setting('count');
    const results = await (this.index as SearchIndex)
      .search(query, { count, threshold: this.setting('similarity_threshold'), tags: this.setting('tags'), signal })
      .catch((error: unknown) => {
        if (error instanceof ServiceError) throw error;
        throw new ServiceError(
          'Sorry, the knowledge base cannot be searched at the moment.',
          `The search failed: ${String(error)}`,
          { cause: error },
        );
      });
    if (this.setting('verbose')) this.log.info('Searched.', { query, results: results.length });
    const text =
      results.length > 0
        ? this.listed(query, results)
        : this.setting('no_results_message').replaceAll('{query}', query);
    const whole = [this.setting('response_prefix'), text, this.setting('response_postfix')]
      .filter(Boolean)
      .join('\n\n');
    return new FunctionResult(this.formatted(whole, { query, results, args, count }));
  }

  private listed(query: string, results: readonly SearchHit[]): string {
    const around = this.setting('response_prefix').length + this.setting('response_postfix').length + 100;
    const room = Math.max(500, (this.setting('max_content_length') - 300 * results.length - around) / results.length);
    const all = results.map(({ document: { text, metadata = {}, tags = [] }, score }, i) => {
      const from = [
        asText(metadata['filename']) ? `from ${asText(metadata['filename'])}` : '',
        asText(metadata['section']) ? `section: ${asText(metadata['section'])}` : '',
        tags.length > 0 ? `tags: ${tags.join(', ')}` : '',
        `relevance: ${score.toFixed(2)}`,
      ];
      return `**Result ${i + 1}** (${from.filter(Boolean).join(', ')})\n${text.slice(0, room)}`;
    });
    return `Results for ${JSON.stringify(query)}: ${results.length}\n\n${all.join('\n\n')}`;
  }

  private formatted(
    response: string,
    given: { query: string; results: readonly SearchHit[]; args: unknown; count: number },
  ): string {
    const callback = this.setting('response_format_callback') as ((given: unknown) => unknown) | undefined;
    if (!callback) return response;
    try {
      const text = callback({ ...given, response, agent: this.getAgent(), skill: this });
      if (typeof text === 'string') return text;
      this.log.error(`response_format_callback returned ${typeof text}, not text.`);
    } catch (error) {
      this.log.error('response_format_callback failed.', { error });
    }
    return response;
  }
}
