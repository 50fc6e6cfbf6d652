import { describe, expect, test } from 'vitest';
import type { Answer, Exchange } from '../../src/rest/api-promise.js';
import { PagePromise } from '../../src/rest/index.js';
import { rejection, ScriptedSpace } from './scripted-space.js';

const path = '/api/relay/rest/phone_numbers';
const numbers = (...ids: string[]) => ids.map((id) => ({ id }));

/** Three pages with five items, linked as the style wants. */
async function threePages(absolute: boolean): Promise<ScriptedSpace> {
  const space = await ScriptedSpace.start();
  const link = (rest: string) => `${absolute ? space.origin : ''}${path}${rest}`;
  return space
    .answer(200, {
      data: numbers('1', '2'),
      links: { self: link(''), first: link(''), next: link('?page_token=a%2Fb') },
    })
    .answer(200, { data: numbers('3', '4'), links: { self: link(''), first: link(''), next: link('?page_token=c') } })
    .answer(200, { data: numbers('5'), links: { self: link(''), first: link('') } });
}

const ids = async (items: AsyncIterable<{ id: string }>) => {
  const out: string[] = [];
  for await (const { id } of items) out.push(id);
  return out;
};

test('awaited, a list is its first page as the API answers it', async () => {
  const space = await threePages(false);
  const page = await space.client().phoneNumbers.list({ page_size: 2 });
  expect(page).toEqual({
    data: numbers('1', '2'),
    links: { self: path, first: path, next: `${path}?page_token=a%2Fb` },
  });
  expect(space.received.map(({ url }) => url)).toEqual([`${path}?page_size=2`]);
});

describe.each([
  ['relative', false],
  ['absolute', true],
])('%s links', (_, absolute) => {
  test('iterated, all items come, pages on demand', async () => {
    const space = await threePages(absolute);
    const seen: [string, number][] = [];
    const list = space.client().phoneNumbers.list({ page_size: 2 }, { query: { extra: 'x' }, headers: { 'x-a': 'b' } });
    for await (const { id } of list) seen.push([id, space.received.length]);
    expect(seen).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 2],
      ['4', 2],
      ['5', 3],
    ]);
    expect(space.received.map(({ url }) => url)).toEqual([
      `${path}?page_size=2&extra=x`,
      `${path}?page_token=a%2Fb`,
      `${path}?page_token=c`,
    ]);
    expect(space.received.map(({ headers }) => headers['x-a'])).toEqual(['b', 'b', 'b']);
  });

  test('pages come as the API answers them', async () => {
    const space = await threePages(absolute);
    const sizes: number[] = [];
    for await (const { data } of space.client().phoneNumbers.list().pages()) sizes.push(data.length);
    expect(sizes).toEqual([2, 2, 1]);
  });

  test('an array takes what its limit says and requests no more', async () => {
    const space = await threePages(absolute);
    const items = await space.client().phoneNumbers.list().toArray({ limit: 4 });
    expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(space.received).toHaveLength(2);
  });
});

test('paginate walks all pages and requests nothing before it is used', async () => {
  const space = await threePages(true);
  const client = space.client();
  const items = client.phoneNumbers.paginate({ page_size: 2 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(space.received).toEqual([]);
  expect(await ids(items)).toEqual(['1', '2', '3', '4', '5']);
});

test('every list has its walk', async () => {
  const space = await ScriptedSpace.start();
  const client = space.client();
  for (const walk of [client.fabric.swmlWebhooks.paginate(), client.logs.voice.paginate()]) {
    space.answer(200, { data: numbers('1'), links: {} });
    expect(await ids(walk as AsyncIterable<{ id: string }>)).toEqual(['1']);
  }
  space.answer(200, { data: numbers('1', '2') });
  expect(await ids(client.logs.voice.listEvents('l') as AsyncIterable<never>)).toEqual(['1', '2']);
});

test.each([['toArray of nothing', { limit: 0 }, 0]])('%s', async (_, options, length) => {
  const space = await threePages(true);
  await expect(space.client().phoneNumbers.list().toArray(options)).resolves.toHaveLength(length);
  await expect(rejection(space.client().phoneNumbers.list().toArray({ limit: -1 }))).resolves.toBeInstanceOf(TypeError);
});

test('a link that leads back ends the walk', async () => {
  const space = await ScriptedSpace.start();
  for (let i = 0; i < 9; i++)
    space.answer(200, { data: numbers(String(i)), links: { next: `${path}?page_token=${i % 2}` } });
  expect(await ids(space.client().phoneNumbers.list())).toEqual(['0', '1', '2']);
});

test('a link to another origin is not followed; the credentials stay', async () => {
  const [space, other] = [await ScriptedSpace.start(), await ScriptedSpace.start()];
  for (const next of [`${other.origin}/steal`, `//${other.host}/steal`, 'http://[', 'javascript:alert(1)']) {
    space.answer(200, { data: numbers('1'), links: { next } });
    const error = (await rejection(ids(space.client().phoneNumbers.list()))) as Error;
    expect(error.message).toMatch(/not followed|not a URL/);
  }
  expect(other.received).toEqual([]);
});

test.each([
  [{}],
  [{ data: null, links: null }],
  [{ data: [], links: { next: null } }],
  [{ data: [], links: { next: '' } }],
])('a page without items or links, %j, is the last', async (page) => {
  const space = await ScriptedSpace.start();
  space.answer(200, page);
  expect(await ids(space.client().phoneNumbers.list())).toEqual([]);
});

test('an error on a later page is thrown where it is reached', async () => {
  const space = await ScriptedSpace.start();
  space
    .answer(200, { data: numbers('1'), links: { next: `${path}?page_token=a` } })
    .answer(404, { error: 'Not Found' });
  const seen: string[] = [];
  const walk = async () => {
    for await (const { id } of space.client().phoneNumbers.list()) seen.push(id);
  };
  expect(await rejection(walk())).toMatchObject({ statusCode: 404, url: `${space.origin}${path}?page_token=a` });
  expect(seen).toEqual(['1']);
});

test('the compatibility API links by next_page_uri', async () => {
  const pages = [
    { numbers: numbers('1', '2'), next_page_uri: '/list?Page=1&PageToken=a' },
    { numbers: numbers('3'), next_page_uri: null },
  ];
  const followed: string[] = [];
  const page = (index: number): PagePromise<object, { id: string }> => {
    const text = JSON.stringify(pages[index]);
    const answer = {
      text,
      parse: (body: string) => JSON.parse(body) as object,
      list: { origin: 'https://example.signalwire.com', style: 'laml', items: 'numbers' },
    };
    const exchange: Exchange = { keepBody: false, answer: Promise.resolve(answer as unknown as Answer) };
    return new PagePromise(exchange, (next) => {
      followed.push(next);
      return page(index + 1);
    });
  };
  expect(await ids(page(0))).toEqual(['1', '2', '3']);
  expect(followed).toEqual(['/list?Page=1&PageToken=a']);
});
