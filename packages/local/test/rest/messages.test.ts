import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RestClient, type RestError } from '@signalwire/sdk/rest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocalSpace } from '../../src/index.js';
import { run } from './client.js';

let space: LocalSpace;
let client: RestClient;
let server: Server;
let statusUrl: string;
let statuses: Record<string, unknown>[];
let from: string;
const to = '+15550100177';

beforeEach(async () => {
  space = await LocalSpace.start({ clock: 'virtual' });
  client = new RestClient({ project: space.project, token: space.token, host: space.url, maxRetries: 0 });
  const found = await client.phoneNumbers.search({ areacode: '312' });
  from = (await client.phoneNumbers.create({ number: found.data?.[0]?.number as string })).number as string;
  statuses = [];
  server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    statuses.push(JSON.parse(text) as Record<string, unknown>);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  statusUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/status`;
});
afterEach(async () => {
  await client.close();
  await space.stop();
  server.closeAllConnections();
  server.close();
});

/** Until somebody was told that a message has come as far as this. */
const told = async (status: string) => {
  await expect.poll(() => statuses.map((each) => each['status'])).toContain(status);
  return statuses.at(-1);
};

describe('a message', () => {
  test('reaches the phone, and its statuses are told with what it carries', async () => {
    const phone = space.phone(to);
    const sent = await client.messages.create({
      from,
      to,
      body: 'Your table is booked.',
      status_callback: statusUrl,
      custom_variables: { order: '7' },
    });
    expect(sent).toMatchObject({
      from,
      to,
      status: 'queued',
      direction: 'outbound',
      kind: 'sms',
      number_of_segments: 1,
      status_callback_url: statusUrl,
      project_id: space.project,
    });
    expect(await phone.message()).toMatchObject({ id: sent.id, body: 'Your table is booked.' });
    expect(await told('delivered')).toMatchObject({ id: sent.id, custom_variables: { order: '7' }, error_code: null });
    expect(statuses.map(({ status }) => status)).toEqual(['queued', 'initiated', 'sent', 'delivered']);
    const log = await client.logs.messages.get(sent.id);
    expect(log).toMatchObject({ id: sent.id, status: 'delivered', source: 'realtime_api', kind: 'sms' });
    expect(log).not.toHaveProperty('body');
    expect(sent.message_uri).toBe(`${space.url}/api/messaging/logs/${sent.id}`);
  });

  test('with media, or sent as one with media, stays sent', async () => {
    space.phone(to);
    const media = ['https://example.com/a.png'];
    const pictures = await client.messages.create({ from, to, media, status_callback: statusUrl });
    expect(pictures).toMatchObject({ kind: 'mms', media, body: '' });
    expect(await told('sent')).toMatchObject({ id: pictures.id });
    const plain = await client.messages.create({ from, to, body: 'Hi', send_as_mms: true });
    expect(plain.kind).toBe('mms');
  });

  test('to a number without a phone says so', async () => {
    await client.messages.create({ from, to: '+15550100999', body: 'Hi', status_callback: statusUrl });
    expect(await told('undelivered')).toMatchObject({
      error_code: 'unreachable',
      error_message: expect.stringContaining('No phone is registered'),
    });
  });

  test('loses its text when it is redacted, and keeps its status', async () => {
    space.phone(to);
    const { id } = await client.messages.create({ from, to, body: 'Secret', status_callback: statusUrl });
    await told('delivered');
    expect(await client.messages.redact(id)).toMatchObject({ id, body: '', status: 'delivered' });
    expect(space.messages).toMatchObject([{ id, body: '', status: 'delivered' }]);
    await expect(client.messages.redact(space.project)).rejects.toMatchObject({ statusCode: 404 });
  });
});

test('the log has the messages of the project, newest first, page by page', async () => {
  space.phone(to);
  const ids: string[] = [];
  for (const body of ['one', 'two', 'three']) ids.unshift((await client.messages.create({ from, to, body })).id);
  const found: string[] = [];
  for await (const { id } of client.logs.messages.list({ page_size: 2 })) found.push(id);
  expect(found).toEqual(ids);
  const page = await run(space, 'logs.messages.list', { query: { page_size: 2 } });
  expect(page.data).toHaveLength(2);
  const second = await run(space, 'logs.messages.list', {
    query: Object.fromEntries(new URL(page.links.next as string).searchParams),
  });
  expect(second.data.map(({ id }) => id)).toEqual(ids.slice(2));
  expect(second.links.next).toBeUndefined();
  expect((await run(space, 'logs.messages.list', { query: { created_before: '2001-01-01' } })).data).toEqual([]);

  const other = await space.addProject({ name: 'Other' });
  const others = new RestClient({ ...other, host: space.url, maxRetries: 0 });
  expect((await others.logs.messages.list()).data).toEqual([]);
  await expect(others.logs.messages.get(ids[0] as string)).rejects.toMatchObject({ statusCode: 404 });
  await others.close();
});

describe('what cannot be sent is refused, with the parameter at fault', () => {
  const refusal = async (body: object) => {
    const error = await client.messages.create({ from, to, body: 'Hi', ...body } as never).then(
      () => undefined,
      (thrown: unknown) => thrown as RestError & { fields?: { attribute?: string }[] },
    );
    return { status: error?.statusCode, message: error?.message ?? '' };
  };

  test.each<[object, string]>([
    [{ from: '+15550100111' }, 'is not a number of the project'],
    [{ to: '5550100' }, 'must be in E.164 form'],
    [{ body: '' }, 'needs a text or media'],
    [{ status_callback: 'ftp://example.com' }, 'status_callback: must be an HTTP or HTTPS URL'],
    [{ media: ['file:///etc/passwd'] }, 'media[0]: must be an HTTP or HTTPS URL'],
  ])('%j', async (body, why) => {
    const { status, message } = await refusal(body);
    expect(status).toBe(422);
    expect(message).toContain(why);
  });

  test('WhatsApp is not simulated', async () => {
    const { status, message } = await refusal({
      from: 'whatsapp:+15550100',
      message_type: 'whatsapp_media_text',
      body: 'Hello',
    });
    expect(status).toBe(501);
    expect(message).toContain('does not simulate');
  });
});
