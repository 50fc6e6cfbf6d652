import type { CheerioOptions } from 'cheerio';
import { ServiceError } from './service.js';

/** Elements within each other; what walks a page calls itself for each. */
const deepest = 512;
/** Elements that are opened; misnested ones are opened again and again. */
const most = 250_000;
/** Attributes of one element; each is compared with those before it. */
const widest = 2000;

/**
 * How a page of a stranger is read. Correct reading takes, on pages that are made for it, time that grows with the square
 * of their length, and nothing else can be answered meanwhile; such pages are refused while they are read.
 * @returns Options to read it with, and what ends the watching: what is made of the page later is not a stranger's.
 * @throws {ServiceError} When an element has too many attributes; and from the reading, when there are too many elements
 * or they are nested too deep.
 */
export async function parsingLimits(html: string): Promise<{ options: CheerioOptions; end(): void }> {
  if (attributesIn(html) > widest) throw tooMuch(`An element of the page has more than ${widest} attributes.`);
  const { adapter } = await import('parse5-htmlparser2-tree-adapter');
  let depth = 0;
  let opened = 0;
  let watching = true;
  const treeAdapter = {
    ...adapter,
    onItemPush() {
      if (!watching) return;
      if (++depth > deepest) throw tooMuch(`The page has more than ${deepest} elements within each other.`);
      if (++opened > most) throw tooMuch(`The page has more than ${most} elements.`);
    },
    onItemPop() {
      depth--;
    },
  };
  return {
    options: { treeAdapter } as CheerioOptions,
    end() {
      watching = false;
    },
  };
}

const tooMuch = (message: string) =>
  new ServiceError('Sorry, the page gave an answer that could not be read.', message);

/** The most attributes of an element, at least: blanks in a tag that are not in quotes, up to one too many. */
function attributesIn(html: string): number {
  let largest = 0;
  for (let at = html.indexOf('<'); at >= 0 && largest <= widest; at = html.indexOf('<', at)) {
    let count = 0;
    let quote = '';
    let between = false;
    let c = html[++at];
    if (c === undefined || !isLetter(c)) continue;
    for (; c !== undefined && (quote !== '' || c !== '>') && count <= widest; c = html[++at]) {
      if (quote !== '') {
        if (c === quote) {
          quote = '';
          between = true;
        }
      } else if (c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '\f' || c === '/') between = true;
      else {
        if (between) count++;
        between = false;
        if ((c === '"' || c === "'") && html[at - 1] === '=') quote = c;
      }
    }
    largest = Math.max(largest, count);
  }
  return largest;
}

const isLetter = (c: string) => (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
