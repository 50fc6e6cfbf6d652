import { type OutboundError, outbound } from '../../security/index.js';
import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillToolDefinition } from '../skill-base.js';
import { crawl } from './crawl.js';
import { fastText, type HtmlPage, markdown, picked, readHtml, selectorOf, squeezed } from './html.js';
import { Robots } from './robots.js';
import { ask, asText, orSentence, ServiceError } from './service.js';

const parameters = skillParameters({
  tool_name: { type: 'string', description: 'In front of the names of its functions: for a second one of the skill.' },
  delay: { type: 'number', description: 'Seconds between two requests of a crawl.', default: 0.1, min: 0 },
  concurrent_requests: { type: 'integer', description: 'Requests of a crawl at once.', default: 5, min: 1, max: 20 },
  timeout: { type: 'integer', description: 'Seconds that a page may take.', default: 5, min: 1, max: 60 },
  max_pages: { type: 'integer', description: 'Most pages of a crawl.', default: 1, min: 1, max: 100 },
  max_depth: {
    type: 'integer',
    description: 'How many links away from the first page a crawl goes.',
    default: 0,
    min: 0,
    max: 5,
  },
  extract_type: {
    type: 'string',
    description: 'What is made of a page: its text, Markdown, or what selectors find.',
    enum: ['fast_text', 'clean_text', 'full_text', 'html', 'custom', 'markdown', 'structured'],
    default: 'fast_text',
  },
  max_text_length: {
    type: 'integer',
    description: 'Most characters of a page.',
    default: 3000,
    min: 100,
    max: 100_000,
  },
  clean_text: { type: 'boolean', description: 'Make every run of blanks one.', default: true },
  selectors: {
    type: 'object',
    description: 'What to look for, by name: CSS selectors, or simple XPaths, which begin with a slash.',
    additionalProperties: { type: 'string' },
    default: {},
  },
  follow_patterns: {
    type: 'array',
    description: 'Regular expressions of which a link must fit one.',
    items: { type: 'string' },
    default: [],
  },
  user_agent: { type: 'string', description: 'What the spider calls itself.', default: 'SignalWireSpider/1.0' },
  headers: { type: 'object', description: 'Further headers.', additionalProperties: { type: 'string' }, default: {} },
  follow_robots_txt: { type: 'boolean', description: 'Ask for nothing that a robots.txt forbids.', default: false },
  cache_enabled: { type: 'boolean', description: 'Keep the last 100 pages.', default: true },
});

const service = 'the page';
const kept = 100;
const closedToAll = 'User-agent: *\nDisallow: /';

/** Reads pages of the web. [skills/spider] */
export class SpiderSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'spider';
  static override readonly SKILL_DESCRIPTION = 'Reads pages of the web.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  private readonly cache = new Map<string, { html: string; url: string }>();
  private readonly robots = new Map<string, Promise<Robots>>();
  private follow: RegExp[] = [];

  override getInstanceKey(): string {
    return `spider_${this.setting('tool_name') ?? 'spider'}`;
  }

  override async setup(): Promise<boolean> {
    for (const pattern of this.setting('follow_patterns'))
      try {
        this.follow.push(new RegExp(pattern));
      } catch (error) {
        this.log.error(`follow_patterns: ${JSON.stringify(pattern)} is no regular expression.`, { error });
        return false;
      }
    for (const [name, selector] of Object.entries(this.setting('selectors')))
      try {
        (await readHtml('', 'http://x')).$(selectorOf(selector).css);
      } catch (error) {
        this.log.error(`selectors.${name} cannot be used.`, { error });
        return false;
      }
    return true;
  }

  override getTools(): SkillToolDefinition[] {
    const prefix = this.setting('tool_name');
    const tool = (
      name: string,
      argument: string,
      description: string,
      run: (url: URL, signal: AbortSignal) => Promise<string>,
    ): SkillToolDefinition => ({
      name: prefix ? `${prefix}_${name}` : name,
      description,
      parameters: { [argument]: { type: 'string', description: 'Address of the page, with https://' } },
      required: [argument],
      handler: (args, _, { signal }) =>
        orSentence(
          this.log,
          async () => new FunctionResult(await this.withUrl(asText(args[argument]), (url) => run(url, signal))),
        ),
    });
    return [
      tool('scrape_url', 'url', 'Reads a page of the web.', (url, signal) => this.scrape(url, signal)),
      tool('crawl_site', 'start_url', 'Reads a page and pages of the same site that it leads to.', (url, signal) =>
        this.crawlSite(url, signal),
      ),
      tool('extract_structured_data', 'url', 'Picks what is configured out of a page.', (url, signal) =>
        this.extract(url, signal),
      ),
    ];
  }

  override getHints(): string[] {
    return ['scrape', 'crawl', 'extract', 'web page', 'website', 'get content from', 'fetch data from', 'spider'];
  }

  private async withUrl(text: string, run: (url: URL) => Promise<string>): Promise<string> {
    if (text === '') return 'There is no address. Ask which page is meant.';
    const url = URL.canParse(text) ? text : `https://${text}`;
    if (!URL.canParse(url)) return `${JSON.stringify(text)} is no address of a page.`;
    return run(new URL(url));
  }

  private async scrape(url: URL, signal: AbortSignal): Promise<string> {
    const page = await this.page(url, signal);
    if (!page) return 'The site does not want programs to read this page.';
    const text = this.textOf(page);
    return text === '' ? 'There is no text on the page.' : `${page.url.href} (${text.length} characters)\n\n${text}`;
  }

  private async crawlSite(url: URL, signal: AbortSignal): Promise<string> {
    let first: unknown;
    const read = (at: URL) =>
      this.page(at, signal).catch((error: unknown) => {
        first ??= error;
        this.log.warn('A page of a crawl could not be read.', { url: at.href, error });
        return undefined;
      });
    const found = await crawl(url, read, {
      pages: this.setting('max_pages'),
      depth: this.setting('max_depth'),
      delay: this.setting('delay'),
      concurrent: this.setting('concurrent_requests'),
      follow: this.follow,
      signal,
    });
    if (found.length === 0 && first) throw first;
    const texts = found.map(({ page }) => this.textOf(page));
    const list = found.map(({ page, depth }, i) => {
      const text = texts[i] as string;
      return `${i + 1}. ${page.url.href} (depth ${depth}, ${text.length} characters): ${squeezed(text).slice(0, 100)}`;
    });
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    return `Pages of ${found[0]?.page.url.host ?? url.host}: ${found.length}, ${total} characters\n\n${list.join('\n')}`;
  }

  private async extract(url: URL, signal: AbortSignal): Promise<string> {
    const selectors = this.setting('selectors');
    if (Object.keys(selectors).length === 0) return 'There is nothing configured to look for.';
    const page = await this.page(url, signal);
    if (!page) return 'The site does not want programs to read this page.';
    const found = Object.entries(picked(page, selectors)).map(
      ([name, value]) => `- ${name}: ${Array.isArray(value) ? value.join(', ') : (value ?? 'none')}`,
    );
    return `${page.title || page.url.href}\n${found.join('\n')}`;
  }

  /** Reads a page; gives nothing when the rules of its site, or of that it redirects to, forbid it. */
  private async page(url: URL, signal: AbortSignal): Promise<HtmlPage | undefined> {
    let forbidden = false;
    const mayAsk = async (at: URL) => {
      forbidden = this.setting('follow_robots_txt') && !(await this.rulesOf(at, signal)).allows(at);
      return !forbidden;
    };
    if (!(await mayAsk(url))) return undefined;
    const known = this.cache.get(url.href);
    if (known) return readHtml(known.html, known.url);
    const asking = { ...this.asking, signal, truncate: true, maxBytes: 2 * 1024 * 1024, mayFollow: mayAsk };
    const response = await ask(service, url, asking).catch((error: unknown) => {
      if (forbidden) return undefined;
      throw error;
    });
    if (!response) return undefined;
    const got = { html: response.text, url: response.url };
    if (this.setting('cache_enabled')) {
      this.cache.set(url.href, got);
      const [oldest] = this.cache.keys();
      if (this.cache.size > kept && oldest) this.cache.delete(oldest);
    }
    return readHtml(got.html, got.url);
  }

  private rulesOf({ origin }: URL, signal: AbortSignal): Promise<Robots> {
    let rules = this.robots.get(origin);
    if (!rules) {
      rules = outbound(`${origin}/robots.txt`, { ...this.asking, signal, truncate: true, maxBytes: 512 * 1024 }).then(
        ({ ok, status, text }) => new Robots(ok ? text : status >= 500 ? closedToAll : '', this.setting('user_agent')),
        (error: unknown) => {
          this.robots.delete(origin);
          // Rules that exist but cannot be read forbid everything.
          const { reason } = error as Partial<OutboundError>;
          if (reason === 'timeout' || reason === 'unreachable') return new Robots(closedToAll, '');
          if (reason === 'redirects') return new Robots('', '');
          const sentence = `Sorry, ${service} cannot be reached at the moment.`;
          throw new ServiceError(sentence, `${service}: ${String(error)}`, { cause: error });
        },
      );
      this.robots.set(origin, rules);
      const [oldest] = this.robots.keys();
      if (this.robots.size > kept && oldest) this.robots.delete(oldest);
    }
    return rules;
  }

  private get asking() {
    return {
      timeout: this.setting('timeout') * 1000,
      headers: { ...this.setting('headers'), 'User-Agent': this.setting('user_agent') },
    };
  }

  private textOf(page: HtmlPage): string {
    const most = this.setting('max_text_length');
    const kind = this.setting('extract_type');
    if (kind === 'structured' || kind === 'custom')
      return JSON.stringify(
        { url: page.url.href, title: page.title, data: picked(page, this.setting('selectors')) },
        null,
        2,
      );
    if (kind === 'markdown' || kind === 'html') {
      const text = kind === 'html' ? page.$.html() : markdown(page);
      return text.length > most ? `${text.slice(0, most)}\n\n[…cut]` : text;
    }
    const text = fastText(page);
    return middleCut(this.setting('clean_text') ? squeezed(text) : text.trim(), most);
  }
}

/** Two thirds of a text that is too long from its beginning, one from its end. */
function middleCut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.floor((most * 2) / 3);
  return `${text.slice(0, head)}\n\n[…cut…]\n\n${text.slice(text.length - (most - head))}`;
}
