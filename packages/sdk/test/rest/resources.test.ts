import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { issuesOf } from '@signalwire/protocol/validation';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  CampaignSettings,
  ConferenceLog,
  CreateMessage,
  RestClient,
  RestPermissionError,
  RestValidationError,
} from '../../src/rest/index.js';
import { AiChatError } from '../../src/rest/index.js';
import { ScriptedSpace } from './scripted-space.js';

const uuid = '7b0d1c2e-0000-4000-8000-000000000001';

const elsewhere = /^(compat|fabric|calling|project)\.|^phoneNumbers\.(?!.*E911)|^logs\.voice\./;
const operations = (Object.entries(routes) as [OperationId, Route][]).filter(([id]) => !elsewhere.test(id));

type Method = (...args: unknown[]) => PromiseLike<unknown>;

function methodOf(client: RestClient, id: OperationId): Method {
  const path = id.split('.');
  const name = path.pop() as string;
  const owner = path.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], client);
  const found = (owner as Record<string, Method>)[name];
  if (typeof found !== 'function') throw new Error(`client.${id} is not a method.`);
  return found.bind(owner);
}

test('there are operations to try', () => {
  expect(operations.length).toBeGreaterThanOrEqual(86);
});

test.each(operations)('%s takes ids in the order of its path, then its body', async (id, route) => {
  const space = await ScriptedSpace.start();
  if (route.success === 204) space.answer(204);
  else space.answer(route.success, { id: 'x', data: [], links: {} });
  const ids: string[] = [];
  const path = route.path.replace(/\{\w+\}/g, () => {
    ids.push(`id ${ids.length}`);
    return encodeURIComponent(ids.at(-1) as string);
  });
  const body = route.encoding && { given: true, brand_id: 'b' };
  const result = await methodOf(space.client(), id)(...ids, ...(body ? [body] : []));
  expect(result).toEqual(route.success === 204 ? undefined : { id: 'x', data: [], links: {} });
  expect(space.last).toMatchObject({ method: route.method, url: path });
  expect(space.last.body === '' ? undefined : JSON.parse(space.last.body)).toEqual(body);
});

const lists = operations.filter(([, { paging }]) => paging === 'links');

test.each(lists)('%s gives the items of every page, and takes options behind its query', async (id, route) => {
  const space = await ScriptedSpace.start();
  space.answer(200, { data: [{ id: 'x' }], links: { next: `${space.origin}/next?page_token=PAx` } });
  space.answer(200, { data: [{ id: 'y' }], links: {} });
  const ids = [...route.path.matchAll(/\{\w+\}/g)].map(() => 'a');
  const list = methodOf(space.client(), id)(...ids, { page_size: 1 }, { headers: { 'x-mine': '1' } });
  const items: unknown[] = [];
  for await (const item of list as unknown as AsyncIterable<unknown>) items.push(item);
  expect(items).toEqual([{ id: 'x' }, { id: 'y' }]);
  expect(space.received.map(({ url }) => url)).toEqual([
    `${route.path.replace(/\{\w+\}/g, 'a')}?page_size=1`,
    '/next?page_token=PAx',
  ]);
  expect(space.received.map(({ headers }) => headers['x-mine'])).toEqual(['1', '1']);
});

describe('what the methods add', () => {
  test('a page size as the page of recordings spells it', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, { data: [], links: {} });
    await space.client().recordings.list({ pageSize: 20 });
    expect(space.last.url).toBe('/api/relay/rest/recordings?page_size=20');
  });

  test('what to look up, as a list or as text', async () => {
    const space = await ScriptedSpace.start();
    const { lookup } = space.client();
    space.answer(200, {}).answer(200, {}).answer(200, {});
    await lookup.phoneNumber('+15550100');
    await lookup.phoneNumber('+15550100', { include: ['carrier', 'cnam'] });
    await lookup.phoneNumber('+15550100', { include: 'cnam' });
    const path = '/api/relay/rest/lookup/phone_number/%2B15550100';
    expect(space.received.map(({ url }) => url)).toEqual([
      path,
      `${path}?include=carrier%2Ccnam`,
      `${path}?include=cnam`,
    ]);
  });

  test('the brand of a campaign', async () => {
    const space = await ScriptedSpace.start();
    space.answer(201, {});
    const campaign: CampaignSettings = { name: 'Reminders', csp_campaign_reference: 'C1' };
    await space.client().registry.brands.createCampaign(uuid, campaign);
    const sent = JSON.parse(space.last.body);
    expect(sent).toEqual({ ...campaign, brand_id: uuid });
    expect(issues('registry.brands.createCampaign', 'body', sent)).toEqual([]);
  });

  test('a question, before what else is asked', async () => {
    const space = await ScriptedSpace.start();
    const { documents } = space.client().datasphere;
    space.answer(200, { chunks: [{ text: 'Press reset.', document_id: uuid }] }).answer(200, { chunks: [] });
    const { chunks } = await documents.search('How to reset?', { count: 3 }, { headers: { 'x-mine': '1' } });
    expect(chunks).toEqual([{ text: 'Press reset.', document_id: uuid }]);
    expect(JSON.parse(space.last.body)).toEqual({ query_string: 'How to reset?', count: 3 });
    expect(space.last.headers['x-mine']).toBe('1');
    await documents.search('How?');
    expect(JSON.parse(space.last.body)).toEqual({ query_string: 'How?' });
  });

  test('the empty text that redacts a message', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, { id: 'm', body: '' });
    await space.client().messages.redact('m');
    expect(space.last).toMatchObject({ method: 'PATCH', url: '/api/messaging/messages/m', body: '{"body":""}' });
  });
});

describe('conversations with agents', () => {
  const methods: [method: string, call: (client: RestClient) => PromiseLike<unknown>, params: object][] = [
    [
      'create_conversation',
      ({ ai }) => ai.chat.createConversation({ id: 'c', config_url: 'https://example.com/swml', reinit: true }),
      { id: 'c', config_url: 'https://example.com/swml', reinit: true },
    ],
    ['chat', ({ ai }) => ai.chat.sendMessage({ id: 'c', message: 'Hello' }), { id: 'c', message: 'Hello' }],
    ['end_conversation', ({ ai }) => ai.chat.endConversation('c'), { id: 'c' }],
    ['delete', ({ ai }) => ai.chat.deleteConversation('c'), { id: 'c' }],
    ['chat_log', ({ ai }) => ai.chat.getLog('c'), { id: 'c' }],
    ['summarize', ({ ai }) => ai.chat.summarize('c'), { id: 'c' }],
    ['summarize', ({ ai }) => ai.chat.summarize('c', { max_tokens: 9 }), { id: 'c', max_tokens: 9 }],
  ];

  test.each(methods)('%s is called, and its result taken out of the answer', async (method, call, params) => {
    const space = await ScriptedSpace.start();
    space.answer(200, { jsonrpc: '2.0', id: '1', result: { status: 'ok' } });
    expect(await call(space.client())).toEqual({ status: 'ok' });
    const sent = JSON.parse(space.last.body);
    expect(sent).toEqual({ jsonrpc: '2.0', id: expect.stringMatching(/^[0-9a-f-]{36}$/), method, params });
    expect(issues('ai.chat.request', 'body', sent)).toEqual([]);
  });

  test('an error in the answer is thrown', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, { jsonrpc: '2.0', id: '1', error: { code: -32001, message: 'Conversation not found' } });
    const error = await rejection(space.client().ai.chat.getLog('c'));
    expect(error).toBeInstanceOf(AiChatError);
    expect(error).toMatchObject({ name: 'AiChatError', code: -32001, method: 'chat_log', conversation: 'c' });
    expect((error as Error).message).toBe('chat_log of conversation "c" failed: Conversation not found (-32001)');
  });

  test('the response can be had as well, read or not', async () => {
    const space = await ScriptedSpace.start();
    const answer = { jsonrpc: '2.0', id: '1', result: { response: 'Hi' } };
    space.answer(200, answer).answer(200, answer);
    const { chat } = space.client().ai;
    const { data, response } = await chat.sendMessage({ id: 'c', message: 'Hello' }).withResponse();
    expect([data.response, response.status]).toEqual(['Hi', 200]);
    expect(await (await chat.sendMessage({ id: 'c', message: 'Hello' }).asResponse()).json()).toEqual(answer);
  });

  test('a failure of the request stays what it is', async () => {
    const space = await ScriptedSpace.start();
    space.answer(502, { error: 'Service unavailable' });
    const error = await rejection(space.client({ maxRetries: 0 }).ai.chat.endConversation('c'));
    expect(error).toMatchObject({ kind: 'server', statusCode: 502, operation: 'ai.chat.request' });
  });
});

describe('errors', () => {
  test('what the carrier suggests for an address that it does not know', async () => {
    const space = await ScriptedSpace.start();
    const candidates = [{ street_number: '1', street_name: 'Main St', city: 'Austin', state: 'TX', postal_code: null }];
    space.answer(422, {
      errors: [{ detail: 'The address is not valid', status: '422', title: 'Invalid', code: 'invalid_address' }],
      candidates,
    });
    const error = await rejection(space.client().addresses.update(uuid, settings));
    expect((error as RestValidationError).fields).toMatchObject([{ code: 'invalid_address' }]);
    expect((error as RestValidationError).body).toMatchObject({ candidates });
  });

  test('a hint names both scopes where both are needed, and none where none is', async () => {
    const space = await ScriptedSpace.start();
    const client = space.client();
    space
      .answer(403, { error: 'Forbidden' })
      .answer(403, { error: 'Forbidden' })
      .answer(401, { error: 'Unauthorized' });
    const both = (await rejection(client.registry.orders.get(uuid))) as RestPermissionError;
    expect(both.hint).toBe('The API token needs the scopes messaging and numbers.');
    expect(both.neededScopes).toEqual(['messaging', 'numbers']);
    const none = (await rejection(client.lookup.phoneNumber('+15550100'))) as RestPermissionError;
    expect(none).toMatchObject({ hint: null, neededScopes: [] });
    const unknown = (await rejection(client.lookup.phoneNumber('+15550100'))) as RestPermissionError;
    expect(unknown.hint).toMatch(/must belong together and to this space\.$/);
  });
});

const settings = {
  label: 'Office',
  country: 'US',
  first_name: 'Ada',
  last_name: 'Byron',
  street_number: '1',
  street_name: 'Main St',
  city: 'Austin',
  state: 'TX',
  postal_code: '78701',
};

describe('what the catalogue takes', () => {
  test('tokens for channels', () => {
    const chat = (value: unknown) => issues('chat.createToken', 'body', value);
    const pubsub = (value: unknown) => issues('pubsub.createToken', 'body', value);
    const good = { ttl: 60, channels: { a: { read: true, write: false }, b: { write: true } }, state: { name: 'Ada' } };
    expect(chat({ ...good, member_id: 'ada' })).toEqual([]);
    expect(pubsub(good)).toEqual([]);
    expect(chat({ ...good, ttl: 43_201 })).toMatchObject([{ path: 'ttl' }]);
    expect(chat({ ...good, channels: {} })).toMatchObject([{ path: 'channels', message: 'needs at least 1.' }]);
    expect(chat({ ...good, channels: { a: {} } })).not.toEqual([]);
    expect(chat({ ...good, channels: { sw_a: { read: true } } })).toMatchObject([{ path: 'channels.sw_a' }]);
    expect(pubsub({ ...good, channels: { sw_a: { read: true } } })).toEqual([]);
    expect(pubsub({ ...good, channels: { ['x'.repeat(251)]: { read: true } } })).toHaveLength(1);
    expect(pubsub({ ...good, channels: ['a'] })).toMatchObject([{ path: 'channels', code: 'type' }]);
  });

  test('documents, cut in one of four ways', () => {
    const body = (value: unknown) => issues('datasphere.documents.create', 'body', value);
    const url = 'https://example.com/manual.pdf';
    expect(body({ url })).toEqual([]);
    expect(body({ url, max_sentences_per_chunk: 5, split_newlines: true, tags: ['a'] })).toEqual([]);
    expect(body({ url, chunking_strategy: 'sliding', chunk_size: 20, overlap_size: 5 })).toEqual([]);
    expect(body({ url, chunking_strategy: 'page' })).toEqual([]);
    expect(body({ url, chunking_strategy: 'page', chunk_size: 20 })).toMatchObject([{ path: 'chunk_size' }]);
    expect(body({ chunking_strategy: 'paragraph' })).toMatchObject([{ path: 'url', code: 'missing' }]);
    const search = (value: unknown) => issues('datasphere.documents.search', 'body', value);
    expect(search({ query_string: 'why', count: 0 })).toMatchObject([{ path: 'count' }]);
    expect(search({ query_string: 'why', distance: 4.5, document_id: uuid })).toEqual([]);
  });

  test('an address', () => {
    const body = (value: unknown) => issues('addresses.create', 'body', value);
    expect(body({ ...settings, address_type: 'Suite', address_number: '4', emergency_enabled: true })).toEqual([]);
    expect(body({ ...settings, label: 'x'.repeat(251) })).toMatchObject([{ path: 'label' }]);
    expect(body({ ...settings, address_type: 'Suit' })).toMatchObject([{ path: 'address_type', nearest: 'Suite' }]);
    expect(body({ ...settings, postal_cod: '1' })).toMatchObject([{ path: 'postal_cod', nearest: 'postal_code' }]);
  });

  test('messages of every kind', () => {
    const body = (value: unknown) => issues('messages.create', 'body', value);
    const to = '+15550101';
    const whatsapp = { to, from: 'whatsapp:+15550100' };
    const good: CreateMessage[] = [
      { to, from: '+15550100', body: 'Hello', custom_variables: { order: '7' } },
      { to, from: '+15550100', media: ['https://example.com/a.png'], send_as_mms: true },
      { ...whatsapp, message_type: 'whatsapp_media_text', body: 'Hello' },
      { ...whatsapp, message_type: 'whatsapp_media_image', body: { link: 'https://example.com/a.png', caption: 'a' } },
      { ...whatsapp, message_type: 'whatsapp_media_reaction', body: { message_id: 'm', emoji: '🙂' } },
      {
        ...whatsapp,
        message_type: 'whatsapp_interactive_list',
        body: { type: 'list', action: { sections: [] }, body: { text: 'Which?' } },
      },
      { ...whatsapp, template_id: 't', body_template_parameters: ['a'], header_template_parameters: { name: 'b' } },
    ];
    for (const value of good) expect(body(value), JSON.stringify(value)).toEqual([]);
    expect(body({ to, from: '+15550100', body: 'Hello', custom_variables: { sw_x: '7' } })).not.toEqual([]);
    expect(body({ to, from: '+15550100', media: Array(9).fill('https://example.com/a') })).not.toEqual([]);
    expect(body({ ...whatsapp, message_type: 'whatsapp_media_text' })).not.toEqual([]);
    expect(
      body({ ...whatsapp, message_type: 'whatsapp_media_location', body: { latitude: 91, longitude: 0 } }),
    ).not.toEqual([]);
  });

  test('limits of tokens', () => {
    const body = (value: object) => issues('mfa.sms', 'body', { to: '+15550100', ...value });
    expect(body({ token_length: 4, max_attempts: 20, valid_for: 604800 })).toEqual([]);
    for (const value of [{ token_length: 3 }, { token_length: 21 }, { max_attempts: 0 }, { valid_for: 604801 }])
      expect(body(value), JSON.stringify(value)).toHaveLength(1);
  });

  test('conferences are of one of the kinds, and may know more than is described', () => {
    const list = (log: object) => issues('logs.conferences.list', 'result', { data: [log], links });
    const links = { self: 'a', first: 'b' };
    const cxml = {
      id: uuid,
      created_at: '2026-01-01T00:00:00Z',
      project_id: uuid,
      region: 'us',
      name: null,
      status: 'new',
      max_size: null,
      current_participants: 0,
      updated_at: '2026-01-01T00:00:00Z',
    };
    expect(list({ ...cxml, type: 'cxml_conference', more: 1 })).toEqual([]);
    expect(list({ ...cxml, type: 'relay_conference' })).not.toEqual([]);
  });
});

test('the type of a conference tells what it has', () => {
  expectTypeOf<Extract<ConferenceLog, { type: 'relay_conference' }>['recording_url']>().toEqualTypeOf<string | null>();
  const nameOf = (log: ConferenceLog) => ('room_name' in log ? log.room_name : log.name);
  expectTypeOf(nameOf).returns.toEqualTypeOf<string | null>();
});

test('what is wrong does not compile', async () => {
  const space = await ScriptedSpace.start();
  const client = space.client({ fetch: async () => new Response('{}', { status: 200 }) });
  const to = '+15550101';
  // @ts-expect-error -- the numbers are missing
  await client.messages.create({ body: 'Hello' });
  // @ts-expect-error -- no such kind of content
  await client.messages.create({ to, from: 'whatsapp:x', message_type: 'whatsapp_media_txt', body: 'Hello' });
  // @ts-expect-error -- a property that queues do not have
  await client.queues.create({ name: 'a', maxSize: 5 });
  // @ts-expect-error -- an id is text
  await expect(client.addresses.get(7)).rejects.toThrow('id must be text');
  // @ts-expect-error -- no such kind of number
  await client.importedNumbers.create({ number: '+15550100', number_type: 'toll-free' });
  // @ts-expect-error -- members go by the queue and their own id
  await expect(client.queues.getMember('q')).rejects.toThrow('id must be text');
  expect(space.received).toEqual([]);
});

function issues(id: OperationId, part: 'query' | 'body' | 'result', value: unknown) {
  const validate = validators[id][part];
  if (!validate) throw new Error(`${id} has no ${part}.`);
  return issuesOf(validate, value);
}

const rejection = async (call: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('The call succeeded.');
};
