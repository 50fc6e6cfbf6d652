import { describe, expect, test } from 'vitest';
import { understand } from '../../src/prefabs/survey-questions.js';
import { fastText, mainText, readHtml } from '../../src/skills/builtin/html.js';
import { Robots } from '../../src/skills/builtin/robots.js';
import { untagged } from '../../src/skills/builtin/service.js';
import { SpiderSkill, WebSearchSkill } from '../../src/skills/index.js';
import { logged, serveService, serveSkill } from './served.js';

// What takes time that grows with the square of these lengths takes minutes, and so no test ends.
const n = 500_000;
const html = { 'content-type': 'text/html' };
const hostile: Record<string, string> = {
  '/deep': '<div>'.repeat(n),
  '/inline': '<b>'.repeat(n),
  '/wide': `<a ${Array.from({ length: n / 4 }, (_, i) => `a${i}`).join(' ')}>`,
  '/quoted': `<a ${Array.from({ length: n / 4 }, (_, i) => `a${i}=""`).join('')}>`,
  '/misnested': Array.from({ length: 500 }, (_, i) => `<b a${i}>`).join('') + '<p>'.repeat(n),
};

test.each(Object.keys(hostile))('the page %s keeps nobody busy', async (path) => {
  const log = logged();
  const { url } = await serveService(({ url: { pathname } }) => ({ body: hostile[pathname], headers: html }));
  const { call } = await serveSkill(new SpiderSkill());
  expect((await call('scrape_url', { url: url + path })).response).toBe(
    'Sorry, the page gave an answer that could not be read.',
  );
  expect(log.text()).toMatch(/of the page has more than|The page has more than/);
});

test('a search goes on without such a page', async () => {
  logged();
  const good = `<article>${'Bikes are sold here in great numbers. '.repeat(60)}</article>`;
  const { url } = await serveService(({ url: { pathname } }) =>
    pathname === '/customsearch/v1'
      ? {
          body: {
            items: ['/deep', '/good'].map((path) => ({ title: path, link: url + path, snippet: `About ${path}` })),
          },
        }
      : { body: hostile[pathname] ?? good, headers: html },
  );
  const { call } = await serveSkill(new WebSearchSkill({ api_key: 'k', search_engine_id: 'e', base_url: url }));
  const { response } = await call('web_search', { query: 'bikes' });
  expect(response).toContain('/good');
  expect(response).not.toContain('/deep');
});

test.each(['<br>', '<nav></nav>', '<p class="menu"></p>', '<li>x', '<a href="/x">y</a>'])(
  'many siblings (%s) are read all the same',
  async (sibling) => {
    const body = `<article>begin${sibling.repeat(30_000)}end</article>`;
    const { url } = await serveService(() => ({ body, headers: html }));
    for (const kind of ['fast_text', 'markdown'] as const) {
      const { call } = await serveSkill(
        new SpiderSkill({ extract_type: kind, max_depth: 1, max_text_length: 100_000 }),
      );
      expect((await call('crawl_site', { start_url: url })).response).toContain('Pages of');
    }
    expect(mainText(await readHtml(body, 'http://x/'))).toMatch(/^begin.*end$/s);
  },
);

describe('an honest page', () => {
  test('may be long, nested and full of attributes', async () => {
    const list = '<ul><li class="a" data-b="c > d" id=x hidden>one</li></ul>'.repeat(3000);
    const page = `${'<div>'.repeat(200)}${list}<img src="data:${'a b c '.repeat(20_000)}"><script>a <b && c</script>`;
    expect(fastText(await readHtml(page, 'http://x/')).match(/one/g)).toHaveLength(3000);
  });
});

test('robots rules of a stranger are read in one pass', () => {
  const blanks = ' '.repeat(n);
  const robots = new Robots(`a:${blanks}#\u2028\nUser-agent:${blanks}* # all\rDisallow: /x${blanks}# no\r\n`, 'Spider');
  expect([robots.allows(new URL('http://h/x')), robots.allows(new URL('http://h/y'))]).toEqual([false, true]);
});

test('text without tags', () => {
  expect(untagged('a <b>bold</b> 1 < 2')).toBe('a bold 1 < 2');
  expect(untagged('Turn <b>left</b>onto', ' ')).toBe('Turn  left onto');
  expect(untagged('<'.repeat(n))).toHaveLength(n);
});

test('an answer of dots is no rating', () => {
  const question = { id: 'q', text: 'How?', type: 'rating', scale: 5, required: true } as never;
  expect(understand(question, `${'.'.repeat(n)}5`)).toHaveProperty('problem');
  expect(understand(question, '5.!')).toEqual({ value: '5' });
});
