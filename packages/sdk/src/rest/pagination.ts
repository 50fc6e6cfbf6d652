import { ApiPromise, type Exchange, type ListInfo } from './api-promise.js';

/** How the items of a list are walked. */
export interface WalkOptions {
  /** Items at most; no page is requested beyond them. Default: all. */
  limit?: number | undefined;
  /** Requests each page while the one before is being worked on, one page ahead. Default: false. */
  readAhead?: boolean | undefined;
}

/** Requests the page at a path; the signal gives it up. */
type Follow<Page, Item> = (path: string, signal?: AbortSignal) => PagePromise<Page, Item>;

/**
 * A list: awaited, its first page as the API answers it; iterated, the items of all pages, each requested when the
 * one before is used up.
 *
 * @example
 * const { data, links } = await client.phoneNumbers.list({ page_size: 10 });
 * for await (const number of client.phoneNumbers.list()) console.log(number.number);
 * for await (const log of client.logs.voice.list().items({ limit: 500, readAhead: true })) await store(log);
 */
export class PagePromise<Page, Item> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #exchange: Exchange;
  readonly #follow: Follow<Page, Item>;

  /** @internal */
  constructor(exchange: Exchange, follow: Follow<Page, Item>) {
    super(exchange);
    this.#exchange = exchange;
    this.#follow = follow;
  }

  /** The items of all pages. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.items();
  }

  /**
   * The items of all pages, one after the other.
   * @param options `limit`: items at most. `readAhead`: request each page while the one before is being worked on.
   * @throws {TypeError} When the limit is below 0.
   * @throws {RestError} When a page does not come, after the items of those before it.
   */
  async *items({ limit, readAhead }: WalkOptions = {}): AsyncGenerator<Item, void, undefined> {
    for await (const items of this.#batches(checked(limit), readAhead)) yield* items;
  }

  /**
   * All pages, as the API answers them. Ends at the last one, or where a link leads back to a page that was read.
   * @param options `limit`: pages at most. `readAhead`: request each page while the one before is being worked on.
   * @throws {TypeError} When the limit is below 0.
   * @throws {Error} When a link leads to another origin, where the credentials must not go.
   */
  async *pages({ limit, readAhead }: WalkOptions = {}): AsyncGenerator<Page, void, undefined> {
    let left = checked(limit);
    if (left === 0) await this;
    else yield* this.#walk(readAhead, () => --left <= 0);
  }

  /**
   * The items of all pages in one array.
   * @param options `limit`: items at most; no page is requested beyond it. Default: all. `readAhead` as for `items`.
   * @throws {TypeError} When the limit is below 0.
   */
  async toArray({ limit, readAhead }: WalkOptions = {}): Promise<Item[]> {
    const all: Item[] = [];
    for await (const items of this.#batches(checked(limit), readAhead)) for (const item of items) all.push(item);
    return all;
  }

  /** The items of each page, so many in all. */
  async *#batches(limit: number, readAhead: boolean | undefined): AsyncGenerator<readonly Item[], void, undefined> {
    const { list } = await this.#exchange.answer;
    let left = limit;
    if (left === 0) return;
    for await (const page of this.#walk(readAhead, (page) => itemsOf(page, list).length >= left)) {
      const items = itemsOf<Item>(page, list);
      yield items.length > left ? items.slice(0, left) : items;
      left -= items.length;
    }
  }

  /** @param isLast Whether no page is wanted after this one. */
  async *#walk(readAhead = false, isLast: (page: Page) => boolean): AsyncGenerator<Page, void, undefined> {
    const seen = new Set<string>();
    const ahead = new AbortController();
    let current: PagePromise<Page, Item> | undefined = this;
    try {
      while (current) {
        const page: Page = await current;
        const { list } = await current.#exchange.answer;
        seen.add(list.self);
        const follow = (signal?: AbortSignal) => {
          const next = nextOf(page, list);
          if (next === undefined || seen.has(next)) return undefined;
          seen.add(next);
          return this.#follow(next, signal);
        };
        const last = isLast(page);
        const upcoming = readAhead && !last ? begun(() => follow(ahead.signal)) : follow;
        yield page;
        current = last ? undefined : upcoming();
      }
    } finally {
      ahead.abort();
    }
  }
}

function checked(limit = Number.POSITIVE_INFINITY): number {
  if (!(limit >= 0)) throw new TypeError(`limit must be 0 or more. Given: ${String(limit)}.`);
  return limit;
}

/** Starts something now; what comes of it, value or error, is for whoever asks. */
function begun<T extends PromiseLike<unknown> | undefined>(start: () => T): () => T {
  try {
    const started = start();
    // A failure that nobody comes to see is none; who reads the page gets it.
    started?.then(undefined, () => undefined);
    return () => started;
  } catch (error) {
    return () => {
      throw error;
    };
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
