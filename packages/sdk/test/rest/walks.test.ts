import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PagePromise, RestClient, RestServerError } from '../../src/rest/index.js';
import { project, rejection, ScriptedSpace, token } from './scripted-space.js';

/** A list of pages: how many items each has, and which page the last one links to, if it goes round. */
interface Shape {
  sizes: number[];
  back: number | undefined;
}

let server: Server;
let client: RestClient;
let shape: Shape;
let requested: number[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const index = Number(url.searchParams.get('cursor') ?? 0);
    requested.push(index);
    const first = shape.sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
    const items = Array.from({ length: shape.sizes[index] ?? 0 }, (_, i) => ({ id: first + i, sid: first + i }));
    const next = index + 1 < shape.sizes.length ? index + 1 : shape.back;
    const link = next === undefined ? undefined : `${url.pathname}${next === 0 ? '' : `?cursor=${next}`}`;
    const page = url.pathname.includes('/laml/')
      ? { calls: items, next_page_uri: link ?? null }
      : { data: items, links: link === undefined ? {} : { next: link } };
    response.end(JSON.stringify(page));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = new RestClient({ project, token, host: `127.0.0.1:${port}` });
});
afterAll(async () => {
  await client.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

type List = PagePromise<unknown, unknown>;
const lists: Record<string, () => List> = {
  'links.next': () => client.phoneNumbers.list(),
  next_page_uri: () => client.compat.calls.list(),
};

const shapes = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 7 })
  .chain((sizes) =>
    fc.record({ sizes: fc.constant(sizes), back: fc.option(fc.nat(sizes.length - 1), { nil: undefined }) }),
  );
const limits = fc.option(fc.nat(20), { nil: undefined });

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** How many pages it takes to have so many items. */
function pagesFor({ sizes }: Shape, limit: number | undefined): number {
  let have = 0;
  for (const [i, size] of sizes.entries()) {
    have += size;
    if (have >= (limit ?? Number.POSITIVE_INFINITY)) return i + 1;
  }
  return sizes.length;
}

describe.each(Object.keys(lists))('lists linked by %s', (style) => {
  const list = lists[style] as () => List;

  test('give every item once, in order, to the limit, and request each page once', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, limits, fc.boolean(), fc.boolean(), async (given, limit, readAhead, asArray) => {
        [shape, requested] = [given, []];
        const items: unknown[] = [];
        if (asArray) items.push(...(await list().toArray({ limit, readAhead })));
        else for await (const item of list().items({ limit, readAhead })) items.push(item);
        const total = given.sizes.reduce((sum, size) => sum + size, 0);
        expect(items.map((item) => (item as { id: number }).id)).toEqual(numbers(Math.min(total, limit ?? total)));
        expect(requested).toEqual(numbers(limit === 0 ? 1 : pagesFor(given, limit)));
      }),
      { numRuns: 60 },
    );
  });

  test('give every page once, to the limit', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, limits, fc.boolean(), async (given, limit, readAhead) => {
        [shape, requested] = [given, []];
        let count = 0;
        for await (const _ of list().pages({ limit, readAhead })) count++;
        expect(count).toBe(Math.min(given.sizes.length, limit ?? given.sizes.length));
        expect(requested).toEqual(numbers(Math.max(1, count)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('reading ahead', () => {
  const path = '/api/relay/rest/phone_numbers';
  const page = (next?: string) => ({ data: [{ id: 'a' }], links: next ? { next: `${path}?cursor=${next}` } : {} });

  test('requests one page while the one before is being worked on, and no more', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, page('1')).answer(200, page('2')).answer(200, page('3')).answer(200, page());
    const seen: number[] = [];
    for await (const _ of space.client().phoneNumbers.list().pages({ readAhead: true })) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      seen.push(space.received.length);
    }
    expect(seen).toEqual([2, 3, 4, 4]);
  });

  test('gives up the page ahead when the walk ends early', async () => {
    const space = await ScriptedSpace.start();
    const client = space.client();
    const ended = new Promise<void>((resolve) => {
      space.answer(200, page('1')).script((request) => request.socket.on('close', () => resolve()));
    });
    for await (const _ of client.phoneNumbers.list().items({ readAhead: true })) {
      await expect.poll(() => space.received.length).toBe(2);
      break;
    }
    await ended;
  });

  test('an error ahead comes after what was read, and is never unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      const space = await ScriptedSpace.start();
      space.answer(200, page('1')).answer(500, {}).answer(200, page('1')).answer(500, {});
      const client = space.client({ maxRetries: 0 });
      let count = 0;
      const walk = async () => {
        for await (const _ of client.phoneNumbers.list().items({ readAhead: true })) {
          await new Promise((resolve) => setTimeout(resolve, 20));
          count++;
        }
      };
      expect(await rejection(walk())).toBeInstanceOf(RestServerError);
      expect(count).toBe(1);
      for await (const _ of client.phoneNumbers.list().pages({ readAhead: true })) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        break;
      }
      expect(unhandled).toEqual([]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  test('a link to another place is refused after the page that has it', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, { data: [{ id: 'a' }], links: { next: 'https://elsewhere.example/list' } });
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of space.client().phoneNumbers.list().items({ readAhead: true })) seen.push(id);
    };
    expect(((await rejection(walk())) as Error).message).toContain('not followed');
    expect(seen).toEqual(['a']);
  });
});
