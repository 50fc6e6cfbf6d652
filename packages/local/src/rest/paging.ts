import { decodeCursor, encodeCursor, type Page, type PageRequest } from '../store/index.js';
import { invalid } from './errors.js';

/** What lists take to be read page by page. */
export interface PageQuery {
  page_number?: number | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface PageLinks {
  self: string;
  first: string;
  next?: string;
  prev?: string;
}

const defaultSize = 50;
const largestSize = 1000;

/** The page that an address asks for, of a list whose other parameters are not described. @throws {ApiError} 422 for no number. */
export function pageQuery({ searchParams }: URL): PageQuery {
  const number = (name: string): number | undefined => {
    const given = searchParams.get(name);
    if (given === null) return undefined;
    if (!/^\d{1,9}$/.test(given))
      throw invalid(name, `must be a whole number. Given: ${JSON.stringify(given.slice(0, 60))}.`);
    return Number(given);
  };
  return {
    page_number: number('page_number'),
    page_size: number('page_size'),
    page_token: searchParams.get('page_token') ?? undefined,
  };
}

/** @throws {ApiError} 422 when the token is not one of ours, or is missing behind the first page. */
export function pageRequest({ page_number = 0, page_size = defaultSize, page_token }: PageQuery): PageRequest {
  if (page_size < 1 || page_size > largestSize)
    throw invalid('page_size', `must be between 1 and ${largestSize}. Given: ${page_size}.`);
  if (page_number < 0) throw invalid('page_number', `must be 0 or more. Given: ${page_number}.`);
  if (page_token === undefined) {
    if (page_number > 0)
      throw invalid('page_token', 'is required when page_number is above 0. Follow links.next of the page before.');
    return { size: page_size };
  }
  const cursor = decodeCursor(page_token);
  if (!cursor) throw invalid('page_token', `is not one that the space gave out. Given: "${page_token.slice(0, 60)}".`);
  // A first page that was reached by going back starts where it always starts.
  if (page_number === 0 && cursor.direction === 'after') return { size: page_size };
  return { size: page_size, cursor };
}

/** Links to a page and its neighbours; filters of the request are kept. */
export function pageLinks(url: URL, query: PageQuery, page: Page<unknown>): PageLinks {
  const { page_number = 0, page_size = defaultSize } = query;
  const link = (number: number, token?: string): string => {
    const target = new URL(url);
    target.searchParams.set('page_number', String(number));
    target.searchParams.set('page_size', String(page_size));
    target.searchParams.delete('page_token');
    if (token) target.searchParams.set('page_token', token);
    return target.href;
  };
  return {
    self: link(page_number, query.page_token),
    first: link(0),
    ...(page.next ? { next: link(page_number + 1, encodeCursor(page.next)) } : {}),
    ...(page.previous ? { prev: link(Math.max(0, page_number - 1), encodeCursor(page.previous)) } : {}),
  };
}
