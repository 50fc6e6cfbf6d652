import { environment } from '../../config/index.js';
import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { pause } from './crawl.js';
import { rule } from './knowledge.js';
import { type Quality, qualityOf } from './quality.js';
import { askJson, asList, asObject, asText, orSentence, urlOf } from './service.js';
import { textOf, type WebHit } from './web-pages.js';

const parameters = skillParameters({
  api_key: {
    type: 'string',
    description: 'Key of Google Custom Search.',
    required: true,
    hidden: true,
    env_var: 'GOOGLE_SEARCH_API_KEY',
  },
  search_engine_id: {
    type: 'string',
    description: 'The search engine.',
    required: true,
    env_var: 'GOOGLE_SEARCH_ENGINE_ID',
  },
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'web_search' },
  num_results: { type: 'integer', description: 'Most results.', default: 3, min: 1, max: 10 },
  delay: {
    type: 'number',
    description: 'Seconds between two pages, when they are read one by one.',
    default: 0.5,
    min: 0,
  },
  max_content_length: { type: 'integer', description: 'Most characters of all results.', default: 32_768, min: 1000 },
  oversample_factor: {
    type: 'number',
    description: 'How many pages are read for each result.',
    default: 2.5,
    min: 1,
    max: 3.5,
  },
  min_quality_score: { type: 'number', description: 'How good a page must be.', default: 0.3, min: 0, max: 1 },
  no_results_message: {
    type: 'string',
    description: 'What the model is told when nothing is found; {query} stands for what was looked for.',
    default: 'The web has nothing on {query}. Suggest other words.',
  },
  safe_search: {
    type: 'string',
    description: 'How much is filtered.',
    enum: ['off', 'medium', 'high'],
    default: 'medium',
  },
  per_page_timeout: { type: 'number', description: 'Seconds that a page may take.', default: 2, min: 0.1 },
  overall_deadline: { type: 'number', description: 'Seconds that all pages may take.', default: 10, min: 1 },
  parallel_scrape: { type: 'boolean', description: 'Read pages at once rather than one by one.', default: true },
  snippets_only: {
    type: 'boolean',
    description: 'Read no pages; give what the search engine says of them.',
    default: false,
  },
  response_prefix: { type: 'string', description: 'Put before the results.', default: '' },
  response_postfix: { type: 'string', description: 'Put after the results.', default: '' },
  base_url: { type: 'string', description: 'Where the search engine is.', default: 'https://www.googleapis.com' },
});

const service = 'the web search';

interface Judged {
  readonly hit: WebHit;
  readonly host: string;
  readonly text: string;
  readonly quality: Quality;
}

/** Searches the web, reads what it finds, and gives what is good. [skills/web-search] */
export class WebSearchSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'web_search';
  static override readonly SKILL_DESCRIPTION = 'Searches the web.';
  static override readonly SKILL_VERSION = '2.0.0';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  constructor(config?: ConstructorParameters<typeof BuiltinSkill<typeof parameters>>[0]) {
    // The variable's older name.
    const older = environment()['GOOGLE_SEARCH_CX'];
    const missing = !config?.search_engine_id && !environment()['GOOGLE_SEARCH_ENGINE_ID'];
    super(missing && older ? { ...config, search_engine_id: older } : config);
  }

  override getInstanceKey(): string {
    return `web_search_${this.setting('search_engine_id') ?? 'default'}_${this.setting('tool_name')}`;
  }

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: this.setting('tool_name'),
        description: 'Searches the web and reads the best pages.',
        parameters: { query: { type: 'string', description: 'What to look for' } },
        required: ['query'],
        handler: ({ query }, _, { signal }) =>
          orSentence(this.log, () => this.search(asText(query).slice(0, 1000), signal)),
      },
    ];
  }

  override getGlobalData(): Record<string, unknown> {
    return { web_search_enabled: true, search_provider: 'Google Custom Search', quality_filtering: true };
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Web Search Capability (Quality Enhanced)',
        body: `You can search the web with ${this.setting('tool_name')}.`,
        bullets: [
          'Search for what is new or what you do not know.',
          'Give the caller the gist in a few sentences, and where it comes from.',
        ],
      },
    ];
  }

  private async search(query: string, signal: AbortSignal): Promise<FunctionResult> {
    if (query === '') return new FunctionResult('There is nothing to look for. Ask what the caller wants to know.');
    const hits = await this.ask(query, signal);
    const told = (text: string) => {
      const parts = [this.setting('response_prefix'), text, this.setting('response_postfix')];
      return new FunctionResult(parts.filter(Boolean).join('\n\n'));
    };
    if (hits.length === 0) return told(this.setting('no_results_message').replaceAll('{query}', query));
    const count = this.setting('num_results');
    if (this.setting('snippets_only')) return told(snippets(hits.slice(0, count)));
    const judged = await this.read(hits, query, signal);
    const good = judged.filter(({ quality }) => quality.score >= this.setting('min_quality_score'));
    const chosen = varied(
      good.sort((a, b) => b.quality.score - a.quality.score),
      count,
    );
    if (chosen.length === 0) return told(snippets(hits.slice(0, count)));
    const most = this.setting('max_content_length');
    const room = Math.max(2000, (most - 400 * chosen.length) / chosen.length);
    const head = `Good pages for ${JSON.stringify(query)}: ${good.length} of ${hits.length}\nShown: ${chosen.length}`;
    return told([head, ...chosen.map((one, i) => written(one, i + 1, room))].join('\n\n'));
  }

  private async ask(query: string, signal: AbortSignal): Promise<WebHit[]> {
    const wanted = Math.floor(this.setting('num_results') * this.setting('oversample_factor'));
    const url = urlOf(this.setting('base_url'), '/customsearch/v1', {
      key: this.setting('api_key'),
      cx: this.setting('search_engine_id'),
      q: query,
      num: Math.min(10, wanted),
      safe: this.setting('safe_search'),
    });
    const answer = asObject(await askJson(service, url, { timeout: 15_000, signal }));
    return asList(answer['items'])
      .map(asObject)
      .map((item) => ({ title: asText(item['title']), link: asText(item['link']), snippet: asText(item['snippet']) }))
      .filter(({ link }) => URL.canParse(link));
  }

  /** Reads pages as far as the time goes; what cannot be read is left out. */
  private async read(hits: readonly WebHit[], query: string, signal: AbortSignal): Promise<Judged[]> {
    const end = AbortSignal.any([signal, AbortSignal.timeout(this.setting('overall_deadline') * 1000)]);
    const one = async (hit: WebHit): Promise<Judged[]> => {
      if (end.aborted) return [];
      try {
        const milliseconds = this.setting('per_page_timeout') * 1000;
        const text = await textOf(hit.link, { milliseconds, most: this.setting('max_content_length'), signal: end });
        const host = new URL(hit.link).hostname;
        return text ? [{ hit, host, text, quality: qualityOf(text, host, query) }] : [];
      } catch (error) {
        this.log.debug('A page could not be read.', { url: hit.link, error });
        return [];
      }
    };
    if (this.setting('parallel_scrape')) return (await Promise.all(hits.map(one))).flat();
    const judged: Judged[] = [];
    for (const [i, hit] of hits.entries()) {
      if (i > 0) await pause(this.setting('delay'), end).catch(() => undefined);
      judged.push(...(await one(hit)));
    }
    return judged;
  }
}

const snippets = (hits: readonly WebHit[]) =>
  hits.map(({ title, link, snippet }) => `Title: ${title}\nURL: ${link}\nSnippet: ${snippet}`).join(`\n\n${rule}\n\n`);

/** The best, one of each host first. */
function varied(sorted: readonly Judged[], count: number): Judged[] {
  const first = sorted.filter((one, i) => sorted.findIndex(({ host }) => host === one.host) === i);
  return [...first, ...sorted.filter((one) => !first.includes(one))].slice(0, count);
}

function written({ hit, host, text, quality }: Judged, n: number, room: number): string {
  const { score, sentences, relevance, found, wanted } = quality;
  return [
    `=== RESULT ${n} (Quality: ${score.toFixed(2)}) ===`,
    `Title: ${hit.title}`,
    `URL: ${hit.link}`,
    `Source: ${host}`,
    `Snippet: ${hit.snippet}`,
    `Content Stats: ${text.length} characters, ${sentences} sentences`,
    `Query Relevance: ${relevance.toFixed(2)} (keywords: ${found}/${wanted})`,
    `Content: ${text.length > room ? `${text.slice(0, room)}...` : text}`,
    rule,
  ].join('\n');
}
