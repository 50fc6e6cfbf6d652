import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { selectorOf } from '../../src/skills/builtin/html.js';
import { qualityOf } from '../../src/skills/builtin/quality.js';
import { Robots } from '../../src/skills/builtin/robots.js';
import { SpiderSkill, WebSearchSkill } from '../../src/skills/index.js';
import { make } from '../agents/desk.js';
import { type Answer, failures, late, logged, serveService, serveSkill } from './served.js';

const html = (body: string, title = 'Shop') =>
  `<html><head><title>${title}</title><style>x{}</style></head><body>${body}</body></html>`;
const pages: Record<string, string> = {
  '/': html(
    '<nav>menu</nav><h1>Bikes</h1><p>We sell   bikes.</p><a href="/a#top">A</a> <a href="/b">B</a> <a href="http://other.test/">O</a><ul><li>one</li><li>two</li></ul><pre>x = 1;</pre><script>evil()</script>',
  ),
  '/a': html('<p>Page A.</p><a href="/c">C</a>', 'A'),
  '/b': html('<p>Page B.</p><span class="price">5</span><span class="price">7</span><i data-x="1">i</i>', 'B'),
  '/c': html('<p>Page C.</p>', 'C'),
  '/long': html(`<p>${'begin '.repeat(200)}${'end '.repeat(200)}</p>`),
  '/robots.txt': 'User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /private\nAllow: /private/open$ # but\n',
  '/private/secret': html('<p>Secret.</p>'),
  '/private/open': html('<p>Open.</p>'),
};
const site = () =>
  serveService(({ url }): Answer => {
    const body = pages[url.pathname];
    return body === undefined ? { status: 404 } : { body, headers: { 'content-type': 'text/html; charset=utf-8' } };
  });

describe('the spider', () => {
  test('reads a page as text, Markdown or what selectors find', async () => {
    const { url, asked } = await site();
    const { call } = await serveSkill(new SpiderSkill({ headers: { 'x-a': '1' }, user_agent: 'Tester/2' }));
    expect((await call('scrape_url', { url })).response).toBe(
      `${url}/ (44 characters)\n\nBikes We sell bikes. A B O one two x = 1;`.replace(
        '44',
        String('Bikes We sell bikes. A B O one two x = 1;'.length),
      ),
    );
    await call('scrape_url', { url });
    expect(asked.map((one) => [one.headers['user-agent'], one.headers['x-a']])).toEqual([['Tester/2', '1']]);
    const md = await serveSkill(new SpiderSkill({ extract_type: 'markdown' }));
    expect((await md.call('scrape_url', { url })).response).toContain(
      '# Shop\n\n# Bikes\n\nWe sell bikes.\n\n- one\n- two\n\n```\nx = 1;\n```',
    );
    const data = await serveSkill(
      new SpiderSkill({
        tool_name: 'shop',
        selectors: { price: '.price', title: '//p', none: 'b', x: "//i[@data-x='1']/@data-x" },
      }),
    );
    expect((await data.call('shop_extract_structured_data', { url: `${url}/b` })).response).toBe(
      'B\n- price: 5, 7\n- title: Page B.\n- none: none\n- x: 1',
    );
    const cut = await serveSkill(new SpiderSkill({ max_text_length: 100 }));
    expect((await cut.call('scrape_url', { url: `${url}/long` })).response).toMatch(/begin begin.*\[…cut…\].*end$/s);
  });

  test('crawls one host, as far as it may', async () => {
    const { url } = await site();
    const { call } = await serveSkill(new SpiderSkill({ max_pages: 10, max_depth: 1, delay: 0 }));
    expect((await call('crawl_site', { start_url: url })).response).toMatch(
      /Pages of .*: 3, .*\n\n1\. .*\/ \(depth 0.*\n2\. .*\/a \(depth 1.*\n3\. .*\/b \(depth 1/s,
    );
    const narrow = await serveSkill(
      new SpiderSkill({
        max_pages: 10,
        max_depth: 5,
        delay: 0,
        concurrent_requests: 1,
        follow_patterns: ['/a$', '/c$'],
      }),
    );
    expect((await narrow.call('crawl_site', { start_url: url })).response).toMatch(/: 3, .*\/a .*\/c /s);
    const one = await serveSkill(new SpiderSkill());
    expect((await one.call('crawl_site', { start_url: url })).response).toContain(': 1, ');
  });

  test('keeps to robots.txt where that is asked for', async () => {
    const { url, asked } = await site();
    const { call } = await serveSkill(new SpiderSkill({ follow_robots_txt: true }));
    expect((await call('scrape_url', { url: `${url}/private/secret` })).response).toContain('does not want programs');
    expect((await call('scrape_url', { url: `${url}/private/open` })).response).toContain('Open.');
    expect(asked.map((one) => one.url.pathname)).toEqual(['/robots.txt', '/private/open']);
  });

  test.each(failures.filter(([how]) => how !== 'malformed'))(
    'has a sentence when the page is %s',
    async (_, answer, hears, logs) => {
      const log = logged();
      const { url } = await serveService(() => answer);
      const { call } = await serveSkill(new SpiderSkill());
      expect((await call('scrape_url', { url })).response).toMatch(hears);
      expect((await call('crawl_site', { start_url: url })).response).toMatch(hears);
      expect(log.text()).toMatch(logs);
    },
  );

  test('keeps to one host and to the rules where redirects lead', async () => {
    logged();
    const other = await serveService(
      ({ url: { pathname } }): Answer =>
        pathname === '/robots.txt'
          ? { body: 'User-agent: *\nDisallow: /closed' }
          : { body: html(`<p>${pathname}</p><a href="/deeper">d</a>`), headers: { 'content-type': 'text/html' } },
    );
    const { url } = await serveService(({ url: { pathname } }): Answer => {
      const to = { '/moved': '/open', '/closed': '/closed', '/away': '/away' }[pathname];
      if (to) return { status: 302, headers: { location: other.url + to } };
      if (pathname === '/again') return { status: 302, headers: { location: '/' } };
      if (pathname === '/robots.txt') return { status: 404 };
      return {
        body: html('<p>First.</p><a href="/away">a</a><a href="/again">b</a>'),
        headers: { 'content-type': 'text/html' },
      };
    });
    const spider = { max_pages: 10, max_depth: 2, delay: 0, follow_robots_txt: true };
    const { call } = await serveSkill(new SpiderSkill(spider));
    expect((await call('crawl_site', { start_url: `${url}/` })).response).toContain(': 1, 9 characters');
    const moved = (await call('crawl_site', { start_url: `${url}/moved` })).response;
    expect(moved).toContain(`${new URL(other.url).host}: 2,`);
    expect(moved).toContain('/deeper (depth 1');
    const before = other.asked.length;
    expect((await call('scrape_url', { url: `${url}/closed` })).response).toContain('does not want programs');
    expect(other.asked.slice(before)).toEqual([]);
  });

  test('does not follow dead links for ever', async () => {
    logged();
    const dead = Array.from({ length: 500 }, (_, i) => `<a href="/dead${i}">x</a>`).join('');
    const { url, asked } = await serveService(
      ({ url: { pathname } }): Answer =>
        pathname === '/' ? { body: html(dead), headers: { 'content-type': 'text/html' } } : { status: 404 },
    );
    const { call } = await serveSkill(new SpiderSkill({ max_pages: 3, max_depth: 3, delay: 0 }));
    expect((await call('crawl_site', { start_url: url })).response).toContain(': 1, ');
    expect(asked).toHaveLength(30);
  });

  test('takes rules that cannot be read for rules against it', async () => {
    logged();
    const { url } = await serveService(
      ({ url: { pathname } }): Answer => (pathname === '/robots.txt' ? 'hangs' : { body: html('<p>Open.</p>') }),
    );
    const { call } = await serveSkill(new SpiderSkill({ follow_robots_txt: true, timeout: 1 }));
    expect((await call('scrape_url', { url })).response).toContain('does not want programs');
  });

  test('has a sentence when the page is slow', async () => {
    logged();
    const { url } = await serveService(() => 'hangs');
    const { call } = await serveSkill(new SpiderSkill());
    late();
    expect((await call('scrape_url', { url })).response).toContain('too long to answer');
  });

  test('reads nothing of private networks, also where a link or a redirect leads there', async () => {
    logged();
    const { url } = await site();
    vi.stubEnv('SWML_ALLOW_PRIVATE_URLS', '');
    const { call } = await serveSkill(new SpiderSkill());
    for (const name of ['scrape_url', 'crawl_site'])
      for (const target of [
        url,
        'http://2130706433/',
        'http://[::ffff:10.0.0.1]/',
        'http://a:b@example.com/',
        'file:///etc/passwd',
      ])
        expect((await call(name, { url: target, start_url: target })).response).toMatch(/cannot be reached/);
    expect((await call('scrape_url', { url: ' ' })).response).toContain('no address');
    expect((await call('scrape_url', { url: 'not a url' })).response).toContain('is no address');
    expect((await call('extract_structured_data', { url })).response).toContain('nothing configured');
  });

  test('refuses what cannot be used at once', async () => {
    logged();
    for (const config of [{ follow_patterns: ['('] }, { selectors: { a: 'p:[' } }, { selectors: { a: '//p[last()]' } }])
      await expect(make().addSkill(new SpiderSkill(config))).rejects.toThrow('could not be set up');
    expect(() => new SpiderSkill({ max_depth: 9 })).toThrow('max_depth is 9; it takes 0 to 5.');
  });
});

test('robots rules: the longest that fits, of equals the one that allows', () => {
  const robots = new Robots('User-agent: Bot\nDisallow: /*.pdf$\nDisallow: /a\nAllow: /a/b\n', 'Botany/1');
  expect(['/x.pdf', '/x.pdf?y', '/a/c', '/a/b/c', '/'].map((path) => robots.allows(new URL(path, 'http://x')))).toEqual(
    [false, true, false, true, true],
  );
  fc.assert(
    fc.property(
      fc.string(),
      fc.webPath(),
      (text, path) => typeof new Robots(text, 'x').allows(new URL(`http://x/${path}`)) === 'boolean',
    ),
  );
  const started = process.cpuUsage();
  new Robots(`User-agent: *\nDisallow: /${'*a'.repeat(20)}b`, 'x').allows(new URL(`/${'a'.repeat(200)}`, 'http://x'));
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
});

test('simple XPaths are selectors', () => {
  expect(selectorOf("//div[@id='a']/span[2]")).toEqual({ css: 'div[id="a"] > span:nth-of-type(2)' });
  expect(selectorOf('/html//a[contains(@class, "b")]/@href')).toEqual({ css: 'html a[class*="b"]', attribute: 'href' });
  expect(selectorOf('//p/text()')).toEqual({ css: 'p' });
  expect(() => selectorOf('//p[last()]')).toThrow('CSS');
});

const good = (about: string) =>
  html(
    `<article><div class="sidebar">side</div>${`<p>The ${about} is explained in this sentence of more than thirty letters. </p>`.repeat(60)}</article>`,
  );

describe('the web search', () => {
  const engine = (
    items: { title: string; link: string; snippet: string }[],
    page: (path: string) => Answer = () => ({ body: good('quantum computer') }),
  ) => serveService(({ url }) => (url.pathname === '/customsearch/v1' ? { body: { items } } : page(url.pathname)));
  const item = (link: string, title = 'T') => ({ title, link, snippet: `About ${title}.` });
  const skill = (base_url: string, more: object = {}) =>
    new WebSearchSkill({ api_key: 'k', search_engine_id: 'e', base_url, ...more });

  test('reads what it finds and gives what is good, best first', async () => {
    const service = await engine([], (path) => ({
      body: path === '/poor' ? html('<p>Cookie login.</p>') : good('quantum computer'),
    }));
    const other = await engine([], () => ({ body: good('quantum computer') }));
    const items = [
      item(`${service.url}/one`),
      item(`${service.url}/two`),
      item(`${other.url.replace('127.0.0.1', 'localhost')}/x`, 'X'),
      item(`${service.url}/poor`, 'Poor'),
    ];
    const search = await engine(items);
    const { call, agent } = await serveSkill(
      skill(search.url, { num_results: 2, response_prefix: 'Before.', min_quality_score: 0.5 }),
    );
    const { response } = await call('web_search', { query: 'quantum computer' });
    expect(response).toMatch(/^Before\.\n\nGood pages for "quantum computer": 3 of 4\nShown: 2/);
    expect(response).toMatch(
      /=== RESULT 1 \(Quality: 0\.\d\d\) ===\nTitle: T\n.*Source: 127\.0\.0\.1\n.*keywords: 2\/2.*RESULT 2 .*Source: localhost/s,
    );
    expect(response).not.toMatch(/side|Poor/);
    expect(search.asked[0]?.url.search).toBe('?key=k&cx=e&q=quantum+computer&num=5&safe=medium');
    expect(agent.definition.globalData).toMatchObject({ web_search_enabled: true });
  });

  test('falls back on what the engine says, when pages are slow, bad or not wanted', async () => {
    const slow = await engine([], () => 'hangs');
    const search = await engine([item(`${slow.url}/a`, 'Slow')]);
    const { call } = await serveSkill(skill(search.url, { per_page_timeout: 0.1, parallel_scrape: false }));
    expect((await call('web_search', { query: 'q' })).response).toBe(
      `Title: Slow\nURL: ${slow.url}/a\nSnippet: About Slow.`,
    );
    const short = await serveSkill(skill(search.url, { snippets_only: true }));
    expect((await short.call('web_search', { query: 'q' })).response).toContain('Title: Slow');
    expect(slow.asked).toHaveLength(1);
    const none = await serveSkill(skill((await engine([])).url));
    expect((await none.call('web_search', { query: 'q' })).response).toContain('nothing on q');
  });

  test.each(failures)('has a sentence when the engine is %s', async (_, answer, hears, logs) => {
    const log = logged();
    const { call } = await serveSkill(skill((await serveService(() => answer)).url));
    expect((await call('web_search', { query: 'q' })).response).toMatch(hears);
    expect(log.text()).toMatch(logs);
  });

  test('takes its keys from the environment, by the older name too', async () => {
    vi.stubEnv('GOOGLE_SEARCH_API_KEY', 'k');
    vi.stubEnv('GOOGLE_SEARCH_CX', 'older');
    const agent = await make().addSkill(new WebSearchSkill());
    expect(agent.listToolNames()).toEqual(['web_search']);
    vi.unstubAllEnvs();
    await expect(make().addSkill(new WebSearchSkill())).rejects.toThrow(
      'api_key (or the environment variable GOOGLE_SEARCH_API_KEY) and search_engine_id',
    );
  });
});

test('quality judges hosts by whole names', () => {
  const text = 'A sentence that is long enough to count as one of these. '.repeat(40);
  const score = (host: string) => qualityOf(text, host, 'sentence').score;
  expect(score('netflix.com')).toBe(score('example.com'));
  expect(score('en.wikipedia.org')).toBeGreaterThan(score('example.com'));
  expect(score('x.com')).toBeLessThan(score('example.com'));
});
