import { ApiPromise, type Exchange, type ListInfo } from './api-promise.js';

/**
 * A list: awaited, its first page as the API answers it; iterated, the items of all pages, each requested when the
 * one before is used up.
 *
 * @example
 * const { data, links } = await client.phoneNumbers.list({ page_size: 10 });
 * for await (const number of client.phoneNumbers.list()) console.log(number.number);
 */
export class PagePromise<Page, Item> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #exchange: Exchange;
  readonly #follow: (path: string) => PagePromise<Page, Item>;

  /**
   * @internal
   * @param follow Requests the page at a path.
   */
  constructor(exchange: Exchange, follow: (path: string) => PagePromise<Page, Item>) {
    super(exchange);
    this.#exchange = exchange;
    this.#follow = follow;
  }

  /** The items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* itemsOf<Item>(page, (await this.#exchange.answer).list);
  }

  /**
   * All pages, as the API answers them. Ends at the last one, or where a link leads back to a page that was read.
   * @throws {Error} When a link leads to another origin, where the credentials must not go.
   */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    const seen = new Set<string>();
    let page: Page = await this;
    const { list } = await this.#exchange.answer;
    for (;;) {
      yield page;
      const next = nextOf(page, list);
      if (next === undefined || seen.has(next)) return;
      seen.add(next);
      page = await this.#follow(next);
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
      items.push(...itemsOf<Item>(page, (await this.#exchange.answer).list));
      if (items.length >= limit) return items.slice(0, limit);
    }
    return items;
  }
}

function itemsOf<Item>(page: unknown, { items }: ListInfo): readonly Item[] {
  const found = (page as Record<string, unknown> | undefined)?.[items];
  return Array.isArray(found) ? (found as Item[]) : [];
}

/** Path and query of the page behind this one. */
function nextOf(page: unknown, { style, origin, path }: ListInfo): string | undefined {
  const { links, next_page_uri } = (page ?? {}) as { links?: { next?: unknown } | null; next_page_uri?: unknown };
  const link = style === 'links' ? links?.next : style === 'laml' ? next_page_uri : undefined;
  if (typeof link !== 'string' || link === '') return undefined;
  if (!URL.canParse(link, origin)) throw new Error(`The link to the next page, ${link}, is not a URL.`);
  const url = new URL(link, origin);
  if (url.origin !== origin)
    throw new Error(
      `The next page is at ${url.origin}, but the credentials are for ${origin}; links to other places are not followed.`,
    );
  // Lists of faxes link below `/fax/v1/`, where the API has no operation; which page is next stands in the query.
  return (url.pathname.startsWith('/fax/v1/') ? path : url.pathname) + url.search;
}
