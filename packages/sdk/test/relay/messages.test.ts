import { describe, expect, test } from 'vitest';
import { Message, type SendMessageOptions } from '../../src/relay/index.js';
import { clientOf, FakeServer, settled, silent } from './fake-server.js';

const numbers = { toNumber: '+15550100002', fromNumber: '+15550100001' };
const wire = { to_number: '+15550100002', from_number: '+15550100001' };
const stateOf = (message_state: string, more: object = {}) => ({
  message_id: 'm1',
  context: 'office',
  direction: 'outbound',
  ...wire,
  message_state,
  ...more,
});

async function texting(answer: FakeServer['answer'] = () => ({ code: '200', message_id: 'm1' })) {
  const server = new FakeServer();
  const logged: string[] = [];
  const log = (message: string) => void logged.push(message);
  const client = clientOf(server, { logger: { ...silent, warn: log, error: log } });
  await client.connect();
  server.answer = answer;
  return { server, client, logged, socket: server.socket };
}

test('a message goes out, and its states come back', async () => {
  const { client, socket } = await texting();
  const completed: string[] = [];
  const message = await client.sendMessage({
    ...numbers,
    context: 'office',
    body: 'Hi',
    media: ['https://a.test/a.png'],
    tags: ['vip'],
    region: 'us',
    onCompleted: (event) => void completed.push(event.messageState),
  });
  expect(socket.requests('messaging.send')[0]?.params).toEqual({
    ...wire,
    context: 'office',
    body: 'Hi',
    media: ['https://a.test/a.png'],
    tags: ['vip'],
    region: 'us',
  });
  expect(message).toMatchObject({
    messageId: 'm1',
    context: 'office',
    direction: 'outbound',
    ...numbers,
    body: 'Hi',
    media: ['https://a.test/a.png'],
    segments: 0,
    state: 'queued',
    reason: '',
    tags: ['vip'],
    isDone: false,
    result: null,
  });
  const heard: string[] = [];
  message.on((event) => void heard.push(event.messageState));
  const waited = message.wait(1000);
  socket.event('messaging.state', stateOf('initiated'));
  socket.event('messaging.state', stateOf('sent', { segments: 2 }));
  socket.event('messaging.state', stateOf('initiated'));
  expect([message.state, message.segments]).toEqual(['sent', 2]);
  socket.event('messaging.state', stateOf('undelivered', { reason: 'unreachable' }));
  socket.event('messaging.state', stateOf('delivered'));
  expect((await waited).messageState).toBe('undelivered');
  expect(message).toMatchObject({
    state: 'undelivered',
    reason: 'unreachable',
    isDone: true,
    result: { reason: 'unreachable' },
  });
  expect(heard).toEqual(['initiated', 'sent', 'initiated', 'undelivered']);
  expect(completed).toEqual(['undelivered']);
  expect((await message.wait()).messageState).toBe('undelivered');
});

test('states that overtake the answer are kept for their message', async () => {
  const { client } = await texting((_, __, socket) => {
    for (const state of ['queued', 'sent', 'delivered']) socket.event('messaging.state', stateOf(state));
    return { code: '200', message_id: 'm1' };
  });
  const message = await client.sendMessage({ ...numbers, body: 'Hi' });
  expect(message).toMatchObject({ state: 'delivered', isDone: true });
});

test('without a context the states come to the session', async () => {
  const { client, socket } = await texting();
  await client.sendMessage({ ...numbers, body: 'Hi' });
  expect(socket.requests('messaging.send')[0]?.params).toEqual({ ...wire, context: client.relayProtocol, body: 'Hi' });
});

describe('what cannot be sent', () => {
  test.each<[Partial<SendMessageOptions>, RegExp]>([
    [{ ...numbers }, /nothing to send/],
    [{ ...numbers, body: '', media: [] }, /nothing to send/],
    [{ toNumber: '+1', body: 'x' }, /fromNumber/],
    [{ fromNumber: '+1', body: 'x' }, /toNumber/],
  ])('%j is refused before it is sent', async (options, message) => {
    const { client, socket } = await texting();
    await expect(client.sendMessage(options as SendMessageOptions)).rejects.toThrow(message);
    expect(socket.requests('messaging.send')).toEqual([]);
  });

  test('the server’s refusal, and an answer without an id, are errors', async () => {
    const { client, server } = await texting(() => ({ code: '422', message: 'not your number' }));
    await expect(client.sendMessage({ ...numbers, body: 'x' })).rejects.toMatchObject({ code: 422 });
    server.answer = () => ({ code: '200' });
    await expect(client.sendMessage({ ...numbers, body: 'x' })).rejects.toThrow(/without an id/);
  });
});

describe('waiting for a message', () => {
  test('has a limit and can be called off', async () => {
    const { client } = await texting();
    const message = await client.sendMessage({ ...numbers, body: 'x' });
    await expect(message.wait(0.002)).rejects.toThrow(/within 0.002 s/);
    await expect(message.wait({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });

  test('is over when the session is', async () => {
    const { client } = await texting();
    const message = await client.sendMessage({ ...numbers, body: 'x' });
    const waited = expect(message.wait()).rejects.toThrow(/is not known: the client was disconnected/);
    await client.disconnect();
    await waited;
    expect(message.result).toBeNull();
  });
});

test('messages whose last state never comes do not pile up', async () => {
  let sent = 0;
  const { client, socket } = await texting(() => ({ code: '200', message_id: `m${++sent}` }));
  const first = await client.sendMessage({ ...numbers, body: 'x' });
  const lost = expect(first.wait()).rejects.toThrow(/more than 10000 messages/);
  for (let i = 0; i < 10_000; i++) await client.sendMessage({ ...numbers, body: 'x' });
  await lost;
  socket.frames.length = 0;
});

describe('messages that come in', () => {
  const inbound = { ...stateOf('received'), direction: 'inbound', body: 'Hi', media: [], segments: 1, tags: ['a'] };

  test('reach the handler, each once', async () => {
    const { client, socket } = await texting();
    const messages: Message[] = [];
    const handler = (message: Message) => void messages.push(message);
    expect(client.onMessage(handler)).toBe(handler);
    socket.event('messaging.receive', inbound);
    socket.event('messaging.receive', inbound);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toBeInstanceOf(Message);
    expect(messages[0]).toMatchObject({
      body: 'Hi',
      state: 'received',
      direction: 'inbound',
      tags: ['a'],
      isDone: false,
    });
    await expect(messages[0]?.wait()).rejects.toThrow(/nothing to wait for/);
  });

  test('whose handler fails, or that have none, are logged', async () => {
    const { client, socket, logged } = await texting();
    socket.event('messaging.receive', inbound);
    client.onMessage(async () => {
      throw new Error('in the handler');
    });
    socket.event('messaging.receive', { ...inbound, message_id: 'm2' });
    await settled();
    expect(logged).toEqual([
      expect.stringMatching(/m1.*no onMessage handler/),
      expect.stringMatching(/in the handler/),
    ]);
  });
});
