import type { CheerioAPI } from 'cheerio';
import { parsingLimits } from './html-limits.js';

/** A page, to be read and searched. */
export interface HtmlPage {
  readonly $: CheerioAPI;
  readonly url: URL;
  readonly title: string;
}

/**
 * Reads HTML. What reads it is loaded when the first page comes.
 * @throws {ServiceError} On a page that is made to keep whoever reads it busy.
 */
export async function readHtml(html: string, url: string): Promise<HtmlPage> {
  const { load } = await import('cheerio');
  const { options, end } = await parsingLimits(html);
  const $ = load(html, options);
  end();
  return { $, url: new URL(url), title: squeezed($('title').first().text()) };
}

/** Text with every run of blanks as one. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const furniture = new Set('script style nav header footer aside noscript iframe svg template'.split(' '));
const blocks = new Set('p div li br tr td th h1 h2 h3 h4 h5 h6 section article pre blockquote ul ol'.split(' '));
const mainPlaces =
  'article, main, [role="main"], .content, #content, .post, .entry-content, .article-body, .story-body, .markdown-body, .wiki-body, .documentation';
const besides =
  /sidebar|navigation|\bmenu|advertisement|\bads\b|banner|popup|modal|cookie|gdpr|subscribe|newsletter|comments|related|\bshare\b|social/i;

/** A node of a page, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const isFurniture = ({ name = '' }: Node) => furniture.has(name);

const isBesides = ({ attribs: { class: classes = '', id = '' } = {} }: Node) => besides.test(`${classes} ${id}`);

/** All text of a page but its furniture. */
export const fastText = ({ $ }: HtmlPage): string => textIn($('body').toArray(), isFurniture);

/** The text of what a page is about. */
export function mainText({ $ }: HtmlPage): string {
  const place = $(mainPlaces).first();
  const { children = [] } = ((place.length > 0 ? place : $('body')).get(0) ?? {}) as Partial<Node>;
  return squeezed(textIn(children, (node) => isFurniture(node) || isBesides(node)));
}

/** A page as Markdown: headings, paragraphs, lists and code. */
export function markdown({ $, title }: HtmlPage): string {
  const parts = title ? [`# ${title}`] : [];
  $('body h1, body h2, body h3, body h4, body h5, body h6, body p, body li, body pre, body blockquote').each(
    (_, element) => {
      const one = $(element);
      const { tagName: tag } = element;
      const around = one.parents().toArray();
      if (around.some(isFurniture)) return;
      // What stands in another part is written with that.
      if (tag !== 'pre' && around.some(({ name }) => name === 'li' || name === 'pre' || name === 'blockquote')) return;
      if (tag === 'pre') parts.push(`\`\`\`\n${one.text().trimEnd()}\n\`\`\``);
      else {
        const text = squeezed(textIn([element], isFurniture));
        if (text === '' || (tag === 'h1' && text === title)) return;
        parts.push(
          /^h\d$/.test(tag)
            ? `${'#'.repeat(Number(tag[1]))} ${text}`
            : `${tag === 'li' ? '- ' : tag === 'blockquote' ? '> ' : ''}${text}`,
        );
      }
    },
  );
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

/**
 * The text of nodes, with a line's end where a block begins and ends. Nothing is taken out of the page for it: that takes,
 * among many siblings, time that grows with the square of their number.
 */
function textIn(nodes: readonly Node[], leftOut: (node: Node) => boolean): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    const { type, name = '', data = '', children = [] } = node;
    if (type === 'text') parts.push(data);
    if (children.length === 0 && name !== 'br') return;
    if (leftOut(node)) return;
    if (blocks.has(name)) parts.push('\n');
    for (const child of children) walk(child);
    if (blocks.has(name)) parts.push('\n');
  };
  for (const node of nodes) walk(node);
  return parts.join('');
}
