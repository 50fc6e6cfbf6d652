import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalSpace } from '../../src/index.js';
import { run, send } from './client.js';

let space: LocalSpace;
beforeEach(async () => {
  space = await LocalSpace.start({ clock: 'virtual' });
});
afterEach(() => space.stop());

const root = '/api/fabric/resources/swml_webhooks';
const create = (body: object = {}) =>
  run(space, 'fabric.swmlWebhooks.create', { body: { primary_request_url: 'https://agent.example/', ...body } });

test('a webhook is made, read, changed and deleted', async () => {
  const made = await create({ name: 'Front Desk' });
  expect(made).toMatchObject({
    project_id: space.project,
    display_name: 'Front Desk',
    type: 'swml_webhook',
    swml_webhook: {
      name: 'Front Desk',
      used_for: 'calling',
      primary_request_url: 'https://agent.example/',
      primary_request_method: 'POST',
      fallback_request_url: null,
      status_callback_url: null,
    },
  });
  const params = { id: made.id };
  expect(await run(space, 'fabric.swmlWebhooks.get', { params })).toEqual(made);
  const changed = await run(space, 'fabric.swmlWebhooks.update', {
    params,
    body: { primary_request_method: 'GET', fallback_request_url: 'https://other.example/' },
  });
  expect(changed.swml_webhook).toEqual({
    ...made.swml_webhook,
    primary_request_method: 'GET',
    fallback_request_url: 'https://other.example/',
  });
  await run(space, 'fabric.swmlWebhooks.delete', { params });
  expect(await send(space, 'GET', `${root}/${made.id}`)).toMatchObject({ status: 404, body: { error: 'Not Found' } });
});

test('addresses are named after the webhook, each name once', async () => {
  const names: string[] = [];
  for (const name of ['Front Desk', 'front  desk!', 'Café №1', '???']) {
    const { id } = await create({ name });
    const { data } = await run(space, 'fabric.swmlWebhooks.listAddresses', { params: { swml_webhook_id: id } });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      display_name: name,
      channels: { audio: `/public/${data[0]?.name}?channel=audio` },
    });
    names.push(data[0]?.name as string);
  }
  expect(names).toEqual(['front-desk', 'front-desk-2', 'cafe-no1', 'resource']);
});

test('they are listed page by page', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 5; i++) ids.unshift((await create()).id);
  const seen: string[] = [];
  let next: string | undefined = `${root}?page_size=2`;
  while (next) {
    const answer = await send(space, 'GET', next);
    const page = answer.body as Awaited<ReturnType<typeof run<'fabric.swmlWebhooks.list'>>>;
    seen.push(...page.data.map(({ id }) => id));
    next = page.links.next;
  }
  expect(seen).toEqual(ids);
  expect(await send(space, 'GET', `${root}?page_size=two`)).toMatchObject({
    status: 422,
    body: { errors: [{ attribute: 'page_size' }] },
  });
});

test('addresses that cannot be requested are refused by field', async () => {
  for (const field of ['primary_request_url', 'fallback_request_url', 'status_callback_url'])
    expect(
      await send(space, 'POST', root, {
        body: { primary_request_url: 'https://a.example', [field]: 'ftp://a.example' },
      }),
    ).toMatchObject({ status: 422, body: { errors: [{ code: 'http_url_required', attribute: field }] } });
  expect(await send(space, 'POST', root, { body: {} })).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'missing_required_parameter', attribute: 'primary_request_url' }] },
  });
});

test('a webhook is bound to a number, and the number is free when it goes', async () => {
  const { data } = await run(space, 'phoneNumbers.search', {});
  const number = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
  const webhook = await create({ name: 'Front Desk' });
  const params = { id: webhook.id };
  const address = await run(space, 'fabric.resources.assignPhoneRoute', {
    params,
    body: { phone_route_id: number.id, handler: 'calling' },
  });
  expect(address).toMatchObject({ name: 'front-desk', type: 'app' });
  const bound = () => run(space, 'phoneNumbers.get', { params: { id: number.id } });
  expect(await bound()).toMatchObject({
    call_handler: 'relay_script',
    call_relay_script_url: 'https://agent.example/',
    calling_handler_resource_id: webhook.id,
  });
  await run(space, 'fabric.swmlWebhooks.delete', { params });
  expect(await bound()).toMatchObject({
    call_handler: null,
    call_relay_script_url: null,
    calling_handler_resource_id: null,
  });
});

test('what cannot be bound says why', async () => {
  const webhook = await create({ used_for: 'messaging' });
  const path = `/api/fabric/resources/${webhook.id}/phone_routes`;
  const { data } = await run(space, 'phoneNumbers.search', {});
  const number = await run(space, 'phoneNumbers.create', { body: { number: data?.[0]?.number as string } });
  expect(await send(space, 'POST', path, { body: { phone_route_id: webhook.id, handler: 'messaging' } })).toMatchObject(
    {
      status: 422,
      body: { errors: [{ attribute: 'phone_route_id' }] },
    },
  );
  expect(await send(space, 'POST', path, { body: { phone_route_id: number.id, handler: 'calling' } })).toMatchObject({
    status: 422,
    body: { errors: [{ attribute: 'handler', message: expect.stringContaining('must be messaging') }] },
  });
});
