/** Where a page starts: after or before an item of the listing, newest first. */
export interface Cursor {
  direction: 'after' | 'before';
  position: number;
}

export interface PageRequest {
  size: number;
  cursor?: Cursor | undefined;
}

/** One page of a listing, newest first, and where its neighbours start. */
export interface Page<Item> {
  items: Item[];
  next?: Cursor;
  previous?: Cursor;
}

/** What a listing's query is bounded and ordered by. */
export interface Window {
  bound: { operator: '<' | '>'; position: number } | undefined;
  order: 'asc' | 'desc';
  limit: number;
}

/**
 * Reads one page. Pages are bounded by positions rather than offsets, so that items that come or go between two requests
 * neither repeat nor hide others.
 */
export async function readPage<Row extends { position: number }>(
  { size, cursor }: PageRequest,
  read: (window: Window) => Promise<Row[]>,
): Promise<Page<Row>> {
  const backwards = cursor?.direction === 'before';
  const rows = await read({
    bound: cursor && { operator: backwards ? '>' : '<', position: cursor.position },
    order: backwards ? 'asc' : 'desc',
    // One more than asked for tells whether there is more.
    limit: size + 1,
  });
  const more = rows.length > size;
  const items = rows.slice(0, size);
  if (backwards) items.reverse();
  const first = items[0];
  const last = items.at(-1);
  return {
    items,
    ...(last && (more || backwards) ? { next: { direction: 'after', position: last.position } } : {}),
    ...(first && (backwards ? more : cursor) ? { previous: { direction: 'before', position: first.position } } : {}),
  };
}

/** A cursor as the opaque text that clients hand back. */
export function encodeCursor({ direction, position }: Cursor): string {
  return `PA${direction === 'after' ? 'n' : 'p'}${position.toString(36)}`;
}

/** @returns `undefined` when the text is not a cursor of ours. */
export function decodeCursor(token: string): Cursor | undefined {
  const match = /^PA([np])([0-9a-z]{1,10})$/.exec(token);
  if (!match) return undefined;
  return { direction: match[1] === 'n' ? 'after' : 'before', position: Number.parseInt(match[2] as string, 36) };
}
