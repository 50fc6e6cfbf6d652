import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  RestAbortError,
  RestClient,
  RestConnectionError,
  RestNotFoundError,
  type RestRateLimitError,
  RestTimeoutError,
  type RestValidationError,
} from '../../src/rest/index.js';
import { FakeRest, FakeRestError } from '../../src/testing/index.js';
import { rejection } from '../rest/scripted-space.js';

const aNumber = { id: 'n', number: '+15550100', name: 'Front desk' };

test('answers by operation, as the client calls it', async () => {
  const fake = new FakeRest();
  fake.on('phoneNumbers.get').reply(aNumber);
  fake.on('compat.messages.create').reply(({ body }) => ({ sid: 'm', to: body.To, status: 'queued' }));
  fake.on('phoneNumbers.delete').reply();
  const client = fake.client();
  expect(await client.phoneNumbers.get('n')).toEqual(aNumber);
  const sent = await client.compat.messages.create({ To: '+15550101', From: '+15550100', Body: 'Hi', SendAsMms: true });
  expect(sent).toEqual({ sid: 'm', to: '+15550101', status: 'queued' });
  expect(await client.phoneNumbers.delete('n')).toBeUndefined();
  const { response } = await client.phoneNumbers.get('n').withResponse();
  expect(response.status).toBe(200);
  fake.verify();
});

test('keeps what was asked, before it was encoded', async () => {
  const fake = new FakeRest();
  fake.on('phoneNumbers.update').reply(aNumber);
  fake.on('phoneNumbers.list').reply({ data: [] });
  fake.on('compat.messages.create').reply({});
  fake.on('calling.end').reply({});
  const client = fake.client({ headers: { 'x-tenant': '7' } });
  await client.phoneNumbers.update('n/1', { name: 'Desk' });
  await client.phoneNumbers.list({ page_size: 7 });
  await client.compat.messages.create({ To: '1', From: '2', MediaUrl: ['a', 'b'], ValidityPeriod: 60 });
  await client.calling.end('c', { reason: 'hangup' });
  expect(fake.calls.map(({ operation }) => operation)).toEqual([
    'phoneNumbers.update',
    'phoneNumbers.list',
    'compat.messages.create',
    'calling.end',
  ]);
  const update = fake.lastCall('phoneNumbers.update');
  expect(update).toMatchObject({ params: { id: 'n/1' }, body: { name: 'Desk' }, method: 'PUT' });
  expect(update.url).toBe('https://fake.signalwire.com/api/relay/rest/phone_numbers/n%2F1');
  expect(update.headers.get('x-tenant')).toBe('7');
  expect(fake.callsOf('phoneNumbers.list')).toMatchObject([{ query: { page_size: 7 } }]);
  expect(fake.lastCall('compat.messages.create').body).toMatchObject({ MediaUrl: ['a', 'b'], ValidityPeriod: 60 });
  expect(fake.lastCall('calling.end').body).toMatchObject({ id: 'c', params: { reason: 'hangup' } });
  expectTypeOf(update.body.name).toEqualTypeOf<string | undefined>();
});

describe('sequences', () => {
  test('are answered in their order, then by what stays', async () => {
    const fake = new FakeRest();
    fake
      .on('phoneNumbers.get')
      .replyOnce({ id: '1' })
      .failOnce(404, { error: 'Not Found' })
      .replyOnce({ id: '2' }, { headers: { 'x-request-id': 'r' } })
      .reply({ id: 'rest' });
    const { phoneNumbers } = fake.client();
    expect(await phoneNumbers.get('n')).toEqual({ id: '1' });
    expect(await rejection(phoneNumbers.get('n'))).toBeInstanceOf(RestNotFoundError);
    expect((await phoneNumbers.get('n').withResponse()).response.requestId).toBe('r');
    for (let i = 0; i < 2; i++) expect(await phoneNumbers.get('n')).toEqual({ id: 'rest' });
  });

  test('that are not used up are told at the end', async () => {
    const fake = new FakeRest();
    fake.on('phoneNumbers.get').replyOnce(aNumber).replyOnce(aNumber);
    await fake.client().phoneNumbers.get('n');
    expect(() => fake.verify()).toThrow(new FakeRestError('phoneNumbers.get has 1 answer left.'));
    fake.reset();
    fake.verify();
    expect(fake.calls).toEqual([]);
  });
});

describe('errors', () => {
  test('are the errors of the client, fields and waits included', async () => {
    const fake = new FakeRest();
    fake
      .on('phoneNumbers.create')
      .failOnce(422, { errors: [{ detail: 'number: is taken.', status: '422', title: 'x', code: 'taken' }] })
      .failOnce(429, {}, { headers: { 'retry-after': '90' } })
      .failOnce(404, '<Response><RestException><Code>20404</Code></RestException></Response>');
    const { phoneNumbers } = fake.client();
    const invalid = (await rejection(phoneNumbers.create({ number: '+1' }))) as RestValidationError;
    expect(invalid.fields).toEqual([{ field: 'number', message: 'number: is taken.', code: 'taken' }]);
    const limited = (await rejection(phoneNumbers.create({ number: '+1' }))) as RestRateLimitError;
    expect(limited.retryAfterMs).toBe(90_000);
    expect(await rejection(phoneNumbers.create({ number: '+1' }))).toMatchObject({ body: { code: 20404 } });
  });

  test('that may be repeated are repeated at once', async () => {
    const fake = new FakeRest();
    fake.on('phoneNumbers.get').failOnce(503).disconnectOnce().reply(aNumber);
    expect(await fake.client().phoneNumbers.get('n')).toEqual(aNumber);
    expect(fake.callsOf('phoneNumbers.get')).toHaveLength(3);
  });

  test('of the connection, and answers that never come', async () => {
    const fake = new FakeRest();
    fake.on('phoneNumbers.get').disconnect();
    fake.on('phoneNumbers.list').hang();
    const client = fake.client({ maxRetries: 0 });
    expect(await rejection(client.phoneNumbers.get('n'))).toBeInstanceOf(RestConnectionError);
    expect(await rejection(client.phoneNumbers.list({}, { timeout: 20 }))).toBeInstanceOf(RestTimeoutError);
    const signal = AbortSignal.timeout(20);
    expect(await rejection(client.phoneNumbers.list({}, { signal }))).toBeInstanceOf(RestAbortError);
  });

  test('a delay is waited for, and ended by the timeout', async () => {
    const fake = new FakeRest();
    fake.on('phoneNumbers.get').reply(aNumber, { delay: 30 });
    const client = fake.client({ maxRetries: 0 });
    expect(await client.phoneNumbers.get('n')).toEqual(aNumber);
    expect(await rejection(client.phoneNumbers.get('n', { timeout: 5 }))).toBeInstanceOf(RestTimeoutError);
  });

  test('have the status of one', () => {
    expect(() => new FakeRest().on('phoneNumbers.get').fail(200)).toThrow('400 to 599');
  });
});

describe('lists', () => {
  test.each(['phoneNumbers.list', 'compat.calls.list', 'logs.voice.list'] as const)('%s has pages', async (id) => {
    const fake = new FakeRest();
    fake.on('phoneNumbers.list').pages([{ id: '1' }, { id: '2' }], [{ id: '3' }]);
    fake.on('compat.calls.list').pages([{ sid: '1' }, { sid: '2' }], [{ sid: '3' }]);
    fake.on('logs.voice.list').pages([{ id: '1' }, { id: '2' }], [{ id: '3' }]);
    const client = fake.client();
    const lists = {
      'phoneNumbers.list': () => client.phoneNumbers.list(),
      'compat.calls.list': () => client.compat.calls.list(),
      'logs.voice.list': () => client.logs.voice.list(),
    };
    expect(await lists[id]().toArray()).toHaveLength(3);
    expect(fake.callsOf(id)).toHaveLength(2);
  });

  test('of no operation but those', () => {
    expect(() => new FakeRest().on('phoneNumbers.get').pages()).toThrow('phoneNumbers.get is no list');
  });
});

test('files come as they are, for every call', async () => {
  const fake = new FakeRest();
  fake.on('compat.recordings.get').reply(new Response('RIFF', { headers: { 'content-type': 'audio/wav' } }));
  const { recordings } = fake.client().compat;
  for (let i = 0; i < 2; i++) expect(await (await recordings.download('r')).text()).toBe('RIFF');
});

describe('what the test did not foresee', () => {
  test('an operation without an answer: named, with the nearest that has one', async () => {
    const fake = new FakeRest();
    fake.on('phoneNumbers.list').reply({ data: [] });
    const error = (await rejection(fake.client().phoneNumbers.get('n'))) as Error;
    expect(error).toBeInstanceOf(FakeRestError);
    expect(error.message).toBe(
      'phoneNumbers.get was called, and the test has no answer for it. The nearest with an answer is phoneNumbers.list. ' +
        "Set one with fake.on('phoneNumbers.get').reply(…).",
    );
    expect(fake.calls).toHaveLength(1);
    expect(() => fake.verify()).toThrow('phoneNumbers.get was called');
  });

  test('answers for one call that are used up', async () => {
    const fake = new FakeRest();
    fake.on('phoneNumbers.get').replyOnce(aNumber);
    const { phoneNumbers } = fake.client();
    await phoneNumbers.get('n');
    expect(((await rejection(phoneNumbers.get('n'))) as Error).message).toContain('are used up');
  });

  test('names of operations that are none', () => {
    const fake = new FakeRest();
    // @ts-expect-error a name that is none
    expect(() => fake.on('phoneNumber.get')).toThrow(
      'There is no operation phoneNumber.get. Did you mean phoneNumbers.get?',
    );
    // @ts-expect-error a name that is none
    expect(() => fake.callsOf('messages.creat')).toThrow('Did you mean messages.create?');
    expect(() => fake.lastCall('messages.create')).toThrow('messages.create was not called. Called: nothing.');
  });

  test('bodies and queries that are not as described, when they are to be checked', async () => {
    const fake = new FakeRest({ validate: true });
    fake.on('phoneNumbers.create').reply(aNumber);
    fake.on('phoneNumbers.list').reply({ data: [] });
    const { phoneNumbers } = fake.client();
    expect(await phoneNumbers.create({ number: '+15550100' })).toEqual(aNumber);
    expect(await phoneNumbers.list({ page_size: 7, filter_name: undefined })).toEqual({ data: [] });
    const body = { nummer: '+15550100' } as unknown as { number: string };
    const wrong = (await rejection(phoneNumbers.create(body))) as Error;
    expect(wrong).toBeInstanceOf(FakeRestError);
    expect(wrong.message).toMatch(/^The body of phoneNumbers\.create is not as described\..*number/);
    const query = { page_size: 'many' } as unknown as { page_size: number };
    expect(((await rejection(phoneNumbers.list(query))) as Error).message).toContain('The query of phoneNumbers.list');
    expect(() => fake.verify()).toThrow('is not as described');
  });

  test('requests of something else', async () => {
    expect(await rejection(new FakeRest().fetch('https://example.com/'))).toMatchObject({
      message: 'https://example.com/ was requested by something else than a RestClient.',
    });
  });
});

test('a client of one’s own takes its fetch', async () => {
  const fake = new FakeRest();
  fake.on('lookup.phoneNumber').reply({ e164: '+15550100' });
  const client = new RestClient({ project: 'p', token: 't', host: 'example', fetch: fake.fetch });
  expect(await client.lookup.phoneNumber('+15550100')).toEqual({ e164: '+15550100' });
});

test('results are typed: what they do not have does not compile', () => {
  const fake = new FakeRest();
  const wrong = () => [
    // @ts-expect-error a property that the result does not have
    fake.on('phoneNumbers.get').reply({ nummer: '+15550100' }),
    // @ts-expect-error a value of the wrong type
    fake.on('phoneNumbers.get').reply({ number: 7 }),
    // @ts-expect-error an item that is none
    fake.on('phoneNumbers.list').pages([{ sid: '1' }]),
  ];
  expect(wrong).toBeTypeOf('function');
});
