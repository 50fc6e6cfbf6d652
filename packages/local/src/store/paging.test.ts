import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cursor, decodeCursor, encodeCursor, readPage } from './paging.js';

interface Row {
  position: number;
}

/** A table of rows, read as the database would be. */
function reader(rows: () => Row[]) {
  return (size: number, cursor?: Cursor) =>
    readPage({ size, cursor }, async ({ bound, order, limit }) =>
      rows()
        .filter(({ position }) =>
          bound === undefined ? true : bound.operator === '<' ? position < bound.position : position > bound.position,
        )
        .sort((a, b) => (order === 'asc' ? a.position - b.position : b.position - a.position))
        .slice(0, limit),
    );
}

const table = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 40 });
const newestFirst = (positions: number[]) => [...positions].sort((a, b) => b - a);

test('forwards and backwards, every item is on one page, in order', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (positions, size) => {
      const read = reader(() => positions.map((position) => ({ position })));
      const forwards: number[][] = [];
      let page = await read(size);
      for (;;) {
        forwards.push(page.items.map(({ position }) => position));
        if (!page.next) break;
        page = await read(size, page.next);
      }
      expect(forwards.flat()).toEqual(newestFirst(positions));
      const backwards: number[][] = [page.items.map(({ position }) => position)];
      while (page.previous) {
        page = await read(size, page.previous);
        backwards.unshift(page.items.map(({ position }) => position));
      }
      expect(backwards).toEqual(forwards);
    }),
  );
});

test('items that go while pages are read hide no others', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (positions, size) => {
      let left = positions;
      const read = reader(() => left.map((position) => ({ position })));
      const seen: number[] = [];
      let cursor: Cursor | undefined;
      do {
        const page = await read(size, cursor);
        const items = page.items.map(({ position }) => position);
        seen.push(...items);
        left = left.filter((position) => !items.includes(position));
        cursor = page.next;
      } while (cursor);
      expect(seen).toEqual(newestFirst(positions));
    }),
  );
});

test('cursors survive being text; other text is none', () => {
  const cursor = fc.record({
    direction: fc.constantFrom('after' as const, 'before' as const),
    position: fc.integer({ min: 0, max: 2 ** 40 }),
  });
  fc.assert(
    fc.property(cursor, (given) => {
      expect(decodeCursor(encodeCursor(given))).toEqual(given);
    }),
  );
  for (const text of ['', 'PA', 'PAx1', 'PAn', 'PAn-1', 'PAn1 ', '1']) expect(decodeCursor(text)).toBeUndefined();
});
