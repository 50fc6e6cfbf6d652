import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocalSpace } from '../../src/index.js';
import { run, send } from './client.js';

let space: LocalSpace;
beforeEach(async () => {
  space = await LocalSpace.start({ clock: 'virtual' });
});
afterEach(() => space.stop());

const buy = async (number?: string) => {
  const found = number ?? (await run(space, 'phoneNumbers.search', {})).data?.[0]?.number;
  return run(space, 'phoneNumbers.create', { body: { number: found as string } });
};

describe('buying', () => {
  test('a number that was bought is no longer for sale, and is again once it is released', async () => {
    const query = { areacode: '512', ends_with: '0142' };
    const search = () => run(space, 'phoneNumbers.search', { query });
    expect((await search()).data).toEqual([
      {
        number: '+15125550142',
        city: 'Austin',
        region: 'TX',
        rate_center: 'AUSTIN',
        lata: '558',
        capabilities: { voice: true, sms: true, mms: true, fax: true },
      },
    ]);
    const bought = await buy('+15125550142');
    expect(bought).toMatchObject({ number: '+15125550142', number_type: 'longcode', name: null, call_handler: null });
    expect((await search()).data).toEqual([]);
    const again = await send(space, 'POST', '/api/relay/rest/phone_numbers', { body: { number: '+15125550142' } });
    expect(again).toMatchObject({
      status: 422,
      body: { errors: [{ status: '422', detail: expect.stringContaining('+15125550142 is not for sale any more') }] },
    });
    await run(space, 'phoneNumbers.delete', { params: { id: bought.id } });
    expect((await search()).data).toHaveLength(1);
    expect((await send(space, 'GET', `/api/relay/rest/phone_numbers/${bought.id}`)).status).toBe(404);
  });

  test('a number that is not for sale is named', async () => {
    expect(
      await send(space, 'POST', '/api/relay/rest/phone_numbers', { body: { number: '+15125551234' } }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ detail: expect.stringContaining('+15125551234 is not for sale') }] },
    });
  });

  test('toll-free numbers', async () => {
    const { data } = await run(space, 'phoneNumbers.search', { query: { number_type: 'toll-free', max_results: 3 } });
    expect(data).toHaveLength(3);
    expect(await buy(data?.[0]?.number)).toMatchObject({ number_type: 'toll-free', capabilities: ['voice', 'sms'] });
  });

  test('searches that can find nothing say why', async () => {
    for (const [query, words] of [
      ['starts_with=12', '3,7'],
      ['max_results=0', 'max_results'],
      ['max_results=many', 'max_results'],
      ['contains=555&ends_with=010', 'cannot be combined with contains'],
    ])
      expect(await send(space, 'GET', `/api/relay/rest/phone_numbers/search?${query}`)).toMatchObject({
        status: 422,
        body: { errors: [{ detail: expect.stringContaining(words as string) }] },
      });
  });
});

describe('listing', () => {
  test('newest first, page by page, in both directions, with filters kept', async () => {
    const { data = [] } = await run(space, 'phoneNumbers.search', { query: { areacode: '206', max_results: 7 } });
    for (const { number } of data) await buy(number);
    await buy('+13055550100');
    const wanted = data.map(({ number }) => number).reverse();

    const pages: string[][] = [];
    let page = await run(space, 'phoneNumbers.list', { query: { page_size: 3, filter_number: '206' } });
    expect(page.links).not.toHaveProperty('prev');
    for (;;) {
      pages.push(page.data.map(({ number }) => number));
      if (!page.links.next) break;
      page = (await send(space, 'GET', page.links.next)).body as typeof page;
    }
    expect(pages).toEqual([wanted.slice(0, 3), wanted.slice(3, 6), wanted.slice(6)]);
    page = (await send(space, 'GET', page.links.prev as string)).body as typeof page;
    expect(page.data.map(({ number }) => number)).toEqual(pages[1]);
    page = (await send(space, 'GET', page.links.prev as string)).body as typeof page;
    expect(page.data.map(({ number }) => number)).toEqual(pages[0]);
    expect(page.links).not.toHaveProperty('prev');
    expect(new URL(page.links.self).searchParams.get('page_number')).toBe('0');
    page = (await send(space, 'GET', page.links.first)).body as typeof page;
    expect(page.data.map(({ number }) => number)).toEqual(pages[0]);
  });

  test('by name', async () => {
    const { id } = await buy();
    await buy();
    await run(space, 'phoneNumbers.update', { params: { id }, body: { name: '100% sure' } });
    const found = async (filter_name: string) =>
      (await run(space, 'phoneNumbers.list', { query: { filter_name } })).data.map((number) => number.id);
    expect(await found('0% s')).toEqual([id]);
    expect(await found('%')).toEqual([id]);
    expect(await found('_')).toEqual([]);
  });

  test.each([
    ['page_size=0', 'page_size'],
    ['page_size=1001', 'page_size'],
    ['page_number=1', 'page_token: is required'],
    ['page_token=abc', 'page_token: is not one that the space gave out'],
  ])('a page that there cannot be: %s', async (query, words) => {
    expect(await send(space, 'GET', `/api/relay/rest/phone_numbers?${query}`)).toMatchObject({
      status: 422,
      body: { errors: [{ detail: expect.stringContaining(words) }] },
    });
  });

  test('a project does not see the numbers of another', async () => {
    const { id } = await buy();
    const other = await space.addProject({ name: 'Other' });
    expect((await run(space, 'phoneNumbers.list', { as: other })).data).toEqual([]);
    expect((await send(space, 'GET', `/api/relay/rest/phone_numbers/${id}`, { as: other })).status).toBe(404);
  });
});

describe('handlers', () => {
  test('a SWML URL makes a SWML webhook of it, once', async () => {
    const [one, two] = [await buy(), await buy()];
    const body = {
      call_handler: 'relay_script',
      call_relay_script_url: 'https://user:pass@agent.example/swml',
    } as const;
    const first = await run(space, 'phoneNumbers.update', { params: { id: one.id }, body });
    const second = await run(space, 'phoneNumbers.update', { params: { id: two.id }, body });
    expect(first).toMatchObject({ ...body, calling_handler_resource_id: expect.any(String) });
    expect(second.calling_handler_resource_id).toBe(first.calling_handler_resource_id);
    const { data } = await run(space, 'fabric.swmlWebhooks.list', {});
    expect(data).toMatchObject([
      {
        id: first.calling_handler_resource_id,
        display_name: 'agent.example/swml',
        swml_webhook: { used_for: 'calling' },
      },
    ]);
  });

  test('another handler lets go of it', async () => {
    const { id } = await buy();
    const update = (body: object) => run(space, 'phoneNumbers.update', { params: { id }, body });
    await update({ call_handler: 'relay_script', call_relay_script_url: 'http://127.0.0.1:3000/' });
    expect(await update({ call_handler: 'relay_topic', call_relay_topic: 'office' })).toMatchObject({
      call_handler: 'relay_topic',
      call_relay_topic: 'office',
      calling_handler_resource_id: null,
    });
    expect(await run(space, 'phoneNumbers.get', { params: { id } })).toMatchObject({ call_handler: 'relay_topic' });
  });

  test('a handler without what it hands to, and addresses that cannot be requested', async () => {
    const { id } = await buy();
    for (const [body, words] of [
      [{ call_handler: 'relay_script' }, 'call_relay_script_url: is required when call_handler is relay_script'],
      [{ call_handler: 'relay_topic' }, 'call_relay_topic: is required'],
      [{ call_relay_script_url: 'agent.example' }, 'must be an HTTP or HTTPS URL'],
      [{ call_relay_script_url: 'ftp://agent.example' }, 'must be an HTTP or HTTPS URL'],
      [{ call_handler: 'relay_scrpt' }, 'Did you mean "relay_script"?'],
    ])
      expect(await send(space, 'PUT', `/api/relay/rest/phone_numbers/${id}`, { body })).toMatchObject({
        status: 422,
        body: { errors: [{ title: 'Invalid Attribute', detail: expect.stringContaining(words as string) }] },
      });
  });
});
