import { type HtmlPage, linksOf } from './html.js';

/** A page of a crawl. */
export interface CrawledPage {
  readonly page: HtmlPage;
  readonly depth: number;
}

/** How far a crawl goes. */
export interface CrawlLimits {
  readonly pages: number;
  readonly depth: number;
  /** Seconds between the beginnings of two requests. */
  readonly delay: number;
  readonly concurrent: number;
  /** A link must fit one of these; none lets any pass. */
  readonly follow: readonly RegExp[];
  readonly signal: AbortSignal;
}

/** Links that are kept for each page that is wanted: most may be dead, but a page may not have a crawl ask for ever. */
const spare = 10;

/**
 * Reads pages of one host, that which the first one is found at, those that are nearest to it first.
 * @param read Reads a page; gives nothing for one that cannot be read.
 */
export async function crawl(
  start: URL,
  read: (url: URL) => Promise<HtmlPage | undefined>,
  { pages, depth, delay, concurrent, follow, signal }: CrawlLimits,
): Promise<CrawledPage[]> {
  let { host } = start;
  const seen = new Set([start.href]);
  const reached = new Set<string>();
  const found: CrawledPage[] = [];
  let level = [start];
  for (let at = 0; at <= depth && level.length > 0 && found.length < pages; at++) {
    const next: URL[] = [];
    for (let i = 0; i < level.length && found.length < pages; ) {
      const some = level.slice(i, i + Math.min(concurrent, pages - found.length));
      const first = i;
      i += some.length;
      const read_ = await Promise.all(
        some.map(async (url, n) => {
          await pause(first + n === 0 && at === 0 ? 0 : delay * (n + 1), signal);
          return read(url);
        }),
      );
      for (const page of read_) {
        if (!page) continue;
        // A redirect may lead elsewhere, or to what was read already.
        if (at === 0) host = page.url.host;
        if (page.url.host !== host || reached.has(page.url.href)) continue;
        reached.add(page.url.href);
        seen.add(page.url.href);
        found.push({ page, depth: at });
        for (const link of linksOf(page)) {
          if (seen.size >= pages * spare) break;
          if (link.host !== host || seen.has(link.href)) continue;
          if (follow.length > 0 && !follow.some((pattern) => pattern.test(link.href))) continue;
          seen.add(link.href);
          next.push(link);
        }
      }
    }
    level = next;
  }
  return found;
}

/** Waits; ends early, and with an error, when nobody waits for the result any longer. */
export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  if (seconds <= 0) return Promise.resolve();
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, seconds * 1000);
    const stop = () => {
      clearTimeout(timer);
      fail(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
