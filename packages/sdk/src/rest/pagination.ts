import { type Answer, ApiPromise, type Exchange } from './api-promise.js';

/** How the pages of a list hang together. */
export interface Paging<Page, Item> {
  /** Where the client's requests go; links elsewhere are not followed. */
  readonly origin: string;
  /** `links.next`, `next_page_uri`, or none. */
  readonly style: 'links' | 'laml' | 'none';
  /** The property of a page that holds its items. */
  readonly items: string;
  /** Requests the page at a path. */
  readonly follow: (path: string) => PagePromise<Page, Item>;
}

/**
 * A list: awaited, its first page as the API answers it; iterated, the items of all pages, each requested when the
 * one before is used up.
 *
 * @example
 * const { data, links } = await client.phoneNumbers.list({ page_size: 10 });
 * for await (const number of client.phoneNumbers.list()) console.log(number.number);
 */
export class PagePromise<Page, Item> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #paging: Paging<Page, Item>;

  /** @internal */
  constructor(exchange: Exchange, parse: (answer: Answer, text: string) => Page, paging: Paging<Page, Item>) {
    super(exchange, parse);
    this.#paging = paging;
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* this.#itemsOf(page);
  }

  /**
   * All pages, as the API answers them. Ends at the last one, or where a link leads back to a page that was read.
   * @throws {Error} When a link leads to another origin, where the credentials must not go.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const seen = new Set<string>();
    let page: Page = await this;
    for (;;) {
      yield page;
      const next = this.#nextOf(page);
      if (next === undefined || seen.has(next)) return;
      seen.add(next);
      page = await this.#paging.follow(next);
    }
  }

  /**
   * The items of all pages in one array.
   * @param options `limit`: items at most; no page is requested beyond it. Default: all.
   */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {}): Promise<Item[]> {
    if (!(limit >= 0)) throw new TypeError(`limit must be 0 or more. Given: ${String(limit)}.`);
    const items: Item[] = [];
    for await (const page of this.pages()) {
      for (const item of this.#itemsOf(page)) {
        if (items.length >= limit) return items;
        items.push(item);
      }
      if (items.length >= limit) return items;
    }
    return items;
  }

  #itemsOf(page: Page): readonly Item[] {
    const items = (page as Record<string, unknown> | undefined)?.[this.#paging.items];
    return Array.isArray(items) ? (items as Item[]) : [];
  }

  /** Path and query of the page behind this one. */
  #nextOf(page: Page): string | undefined {
    const { style, origin } = this.#paging;
    const { links, next_page_uri } = (page ?? {}) as { links?: { next?: unknown } | null; next_page_uri?: unknown };
    const link = style === 'links' ? links?.next : style === 'laml' ? next_page_uri : undefined;
    if (typeof link !== 'string' || link === '') return undefined;
    if (!URL.canParse(link, origin)) throw new Error(`The link to the next page, ${link}, is not a URL.`);
    const url = new URL(link, origin);
    if (url.origin !== origin)
      throw new Error(
        `The next page is at ${url.origin}, but the credentials are for ${origin}; links to other places are not followed.`,
      );
    return url.pathname + url.search;
  }
}
