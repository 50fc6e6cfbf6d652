import type { CheerioAPI } from 'cheerio';

/** A page, to be read and searched. */
export interface HtmlPage {
  readonly $: CheerioAPI;
  readonly url: URL;
  readonly title: string;
}

/** Reads HTML. What reads it is loaded when the first page comes. */
export async function readHtml(html: string, url: string): Promise<HtmlPage> {
  const { load } = await import('cheerio');
  const $ = load(html);
  return { $, url: new URL(url), title: squeezed($('title').first().text()) };
}

/** Text with every run of blanks as one. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const furniture = 'script, style, nav, header, footer, aside, noscript, iframe, svg, template';
const mainPlaces =
  'article, main, [role="main"], .content, #content, .post, .entry-content, .article-body, .story-body, .markdown-body, .wiki-body, .documentation';
const besides =
  /sidebar|navigation|\bmenu|advertisement|\bads\b|banner|popup|modal|cookie|gdpr|subscribe|newsletter|comments|related|\bshare\b|social/i;

/** All text of a page but its furniture. */
export function fastText({ $ }: HtmlPage): string {
  const body = $('body').clone();
  body.find(furniture).remove();
  return spaced($, body);
}

/** The text of what a page is about. */
export function mainText({ $ }: HtmlPage): string {
  const found = $(mainPlaces).first();
  const place = (found.length > 0 ? found : $('body')).clone();
  place.find(furniture).remove();
  place.find('[class], [id]').each((_, element) => {
    const { class: classes = '', id = '' } = element.attribs;
    if (besides.test(`${classes} ${id}`)) $(element).remove();
  });
  return squeezed(spaced($, place));
}

/** A page as Markdown: headings, paragraphs, lists and code. */
export function markdown({ $, title }: HtmlPage): string {
  const body = $('body').clone();
  body.find(furniture).remove();
  const parts = title ? [`# ${title}`] : [];
  body.find('h1, h2, h3, h4, h5, h6, p, li, pre, blockquote').each((_, element) => {
    const one = $(element);
    const { tagName: tag } = element;
    // What stands in another part is written with that.
    if (tag !== 'pre' && one.parents('li, pre, blockquote').length > 0) return;
    if (tag === 'pre') parts.push(`\`\`\`\n${one.text().trimEnd()}\n\`\`\``);
    else {
      const text = squeezed(spaced($, one));
      if (text === '' || (tag === 'h1' && text === title)) return;
      parts.push(
        /^h\d$/.test(tag)
          ? `${'#'.repeat(Number(tag[1]))} ${text}`
          : `${tag === 'li' ? '- ' : tag === 'blockquote' ? '> ' : ''}${text}`,
      );
    }
  });
  return parts.join('\n\n').replace(/^(- .*)\n\n(?=- )/gm, '$1\n');
}

/** What selectors find in a page: one hit as text, several as a list, none as null. */
export function picked({ $ }: HtmlPage, selectors: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(selectors).map(([name, selector]) => {
      const { css, attribute } = selectorOf(selector);
      const hits = $(css)
        .toArray()
        .map((element) => (attribute ? ($(element).attr(attribute) ?? '') : squeezed($(element).text())))
        .filter((text) => text !== '');
      return [name, hits.length > 1 ? hits : (hits[0] ?? null)];
    }),
  );
}

/** The pages that a page leads to, without what is behind `#`. */
export function linksOf({ $, url }: HtmlPage): URL[] {
  const links = $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
    .filter((href) => URL.canParse(href, url.href))
    .map((href) => {
      const link = new URL(href, url);
      link.hash = '';
      return link;
    });
  return links.filter(({ protocol }) => protocol === 'http:' || protocol === 'https:');
}

/**
 * A selector as CSS: CSS itself, or an XPath of steps, attributes and positions (`//div[@class='price']/span[1]`).
 * @throws {Error} On an XPath that says more.
 */
export function selectorOf(selector: string): { css: string; attribute?: string } {
  if (!selector.startsWith('/')) return { css: selector };
  const [, path = '', attribute] = /^(.*?)(?:\/@([\w-]+)|\/text\(\))?$/.exec(selector) ?? [];
  const steps = [...path.matchAll(/(\/\/?)([\w*-]+)((?:\[[^\]]+\])*)/g)];
  if (steps.map(([step]) => step).join('') !== path)
    throw new Error(`The XPath ${selector} says more than can be looked for; give a CSS selector.`);
  const css = steps.map(([, slashes, tag, conditions = ''], i) => {
    const all = [...conditions.matchAll(/\[([^\]]+)\]/g)].map(([, condition]) =>
      conditionOf(condition ?? '', selector),
    );
    return `${i === 0 ? '' : slashes === '//' ? ' ' : ' > '}${tag}${all.join('')}`;
  });
  return { css: css.join(''), ...(attribute ? { attribute } : {}) };
}

function conditionOf(condition: string, selector: string): string {
  if (/^\d+$/.test(condition)) return `:nth-of-type(${condition})`;
  const [, name, value] = /^@([\w-]+)\s*=\s*(?:"([^"]*)"|'[^']*')$/.exec(condition.replace(/'([^']*)'/, '"$1"')) ?? [];
  if (name) return `[${name}="${value}"]`;
  if (/^@[\w-]+$/.test(condition)) return `[${condition.slice(1)}]`;
  const [, part, text] = /^contains\(@([\w-]+),\s*["']([^"']*)["']\)$/.exec(condition) ?? [];
  if (part) return `[${part}*="${text}"]`;
  throw new Error(`The XPath ${selector} says more than can be looked for; give a CSS selector.`);
}

/** The text of an element, with a blank where another block begins. */
function spaced($: CheerioAPI, element: ReturnType<CheerioAPI>): string {
  const copy = element.clone();
  copy
    .find('p, div, li, br, tr, td, th, h1, h2, h3, h4, h5, h6, section, article, pre, blockquote, ul, ol')
    .each((_, one) => {
      $(one).before('\n').after('\n');
    });
  return copy.text();
}
