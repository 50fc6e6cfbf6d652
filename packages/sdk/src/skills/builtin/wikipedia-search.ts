import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { askJson, asList, asObject, asText, orSentence, untagged, urlOf } from './service.js';

const parameters = skillParameters({
  num_results: { type: 'integer', description: 'How many articles are read.', default: 1, min: 1, max: 5 },
  no_results_message: {
    type: 'string',
    description: 'What the model is told when nothing is found; {query} stands for what was looked for.',
    default: 'Wikipedia has nothing on {query}. Suggest other words.',
  },
  language: { type: 'string', description: 'Which Wikipedia: en, de, fr and so on.', default: 'en' },
  max_content_length: { type: 'integer', description: 'Most characters of an article.', default: 5000, min: 100 },
  base_url: {
    type: 'string',
    description: 'Where the API is, up to /w/api.php. Default: the Wikipedia of the language.',
  },
});

const service = 'Wikipedia';

/** Looks things up in Wikipedia. [skills/wikipedia-search] */
export class WikipediaSearchSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'wikipedia_search';
  static override readonly SKILL_DESCRIPTION = 'Looks things up in Wikipedia.';
  static override readonly PARAMETERS = parameters;

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: 'search_wiki',
        description: 'Looks something up in Wikipedia, and gives the beginning of the article.',
        parameters: { query: { type: 'string', description: 'What to look up' } },
        required: ['query'],
        handler: ({ query }, _, { signal }) => orSentence(this.log, () => this.search(asText(query), signal)),
      },
    ];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Wikipedia Search',
        body: 'You can look up people, places, events and things in Wikipedia with search_wiki.',
        bullets: [
          'Look up facts that you are not sure of.',
          'Give the caller the gist in a sentence or two, and offer more.',
        ],
      },
    ];
  }

  private async search(query: string, signal: AbortSignal): Promise<FunctionResult> {
    if (query === '') return new FunctionResult('There is nothing to look up. Ask what the caller wants to know.');
    const hits = await this.query(
      { list: 'search', srsearch: query.slice(0, 300), srlimit: this.setting('num_results') },
      signal,
    );
    const found = asList(hits['search'])
      .map(asObject)
      .filter((hit) => asText(hit['title']) !== '');
    if (found.length === 0) return new FunctionResult(this.setting('no_results_message').replaceAll('{query}', query));
    const articles = await Promise.all(
      found.map(async (hit) => {
        const title = asText(hit['title']);
        const pages = await this.query(
          { prop: 'extracts', exintro: '1', explaintext: '1', redirects: '1', titles: title },
          signal,
        );
        const text = Object.values(asObject(pages['pages']))
          .map((page) => asText(asObject(page)['extract']))
          .find(Boolean);
        return `**${title}**\n\n${(text || withoutTags(asText(hit['snippet'])) || 'The article has no summary.').slice(0, this.setting('max_content_length'))}`;
      }),
    );
    return new FunctionResult(articles.join(`\n\n${'='.repeat(50)}\n\n`));
  }

  private async query(query: Record<string, string | number>, signal: AbortSignal) {
    const base = this.setting('base_url') ?? `https://${encodeURIComponent(this.setting('language'))}.wikipedia.org`;
    const url = urlOf(base, '/w/api.php', { action: 'query', format: 'json', ...query });
    const headers = { 'User-Agent': 'SignalWire-SDK/1.0 (https://github.com/signalwire)' };
    return asObject(asObject(await askJson(service, url, { headers, timeout: 10_000, signal }))['query']);
  }
}

const withoutTags = (html: string) => untagged(html).replaceAll('&quot;', '"').replaceAll('&amp;', '&');
