import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import type { ConnectionChange, RelayClient } from '../../src/relay/index.js';
import { clientOf, FakeServer, settled, silent, until } from './fake-server.js';

/** The changes of a client's connection, as they come. */
function changesOf(client: RelayClient): ConnectionChange[] {
  const changes: ConnectionChange[] = [];
  client.onConnectionChange((change) => void changes.push(change));
  return changes;
}
const states = (changes: ConnectionChange[]) => changes.map(({ state }) => state);

test('a connection tells how it fares, with what belongs to each state', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { serverCloseMs: 1 } });
  const changes = changesOf(client);
  expect(client.connectionState).toBe('disconnected');
  await client.connect();
  expect(client.connectionState).toBe('connected');
  server.socket.end('cable cut');
  await until(() => server.sockets.length === 2 && client.connectionState === 'connected');
  server.socket.push({ id: 'd', method: 'signalwire.disconnect', params: { restart: true } });
  server.protocol = 'signalwire_sig_2_p';
  await until(() => server.sockets.length === 3 && client.connectionState === 'connected');
  await client.disconnect();
  expect(changes).toEqual([
    { state: 'connecting', previous: 'disconnected' },
    { state: 'connected', previous: 'connecting', resumed: false },
    {
      state: 'reconnecting',
      previous: 'connected',
      reason: expect.stringContaining('cable cut'),
      attempt: 1,
      delayMs: expect.any(Number),
    },
    { state: 'connected', previous: 'reconnecting', resumed: true },
    { state: 'draining', previous: 'connected', restart: true },
    expect.objectContaining({ state: 'reconnecting', previous: 'draining', attempt: 1 }),
    { state: 'connected', previous: 'reconnecting', resumed: false },
    { state: 'disconnecting', previous: 'connected' },
    { state: 'disconnected', previous: 'disconnecting' },
  ]);
});

test('credentials that cannot be checked just now are tried again, by connect() too', async () => {
  const server = new FakeServer();
  let refusals = 3;
  server.answer = () => (refusals-- > 0 ? new Error('busy', { cause: -32603 }) : { code: '200' });
  const client = clientOf(server);
  const changes = changesOf(client);
  await client.connect();
  expect(states(changes)).toEqual(['connecting', ...Array(3).fill('reconnecting'), 'connected']);
  expect(changes.flatMap((change) => (change.state === 'reconnecting' ? [change.attempt] : []))).toEqual([2, 3, 4]);
});

test('connect() does not try for ever', async () => {
  const server = new FakeServer();
  server.answer = () => new Error('busy', { cause: -32603 });
  await expect(clientOf(server).connect()).rejects.toMatchObject({ code: -32603 });
  expect(server.sockets).toHaveLength(5);
});

test.each([-32002, -32602, 401, 402])('a refusal for good (%i) is reported once and final', async (code) => {
  const server = new FakeServer();
  server.answer = () => new Error('no', { cause: code });
  const client = clientOf(server);
  const changes = changesOf(client);
  const running = client.run();
  await expect(running).rejects.toMatchObject({ code, outcome: 'refused' });
  await settled();
  expect(states(changes)).toEqual(['connecting', 'failed']);
  expect(server.sockets).toHaveLength(1);
  expect(client.connectionState).toBe('failed');
  await expect(client.execute('calling.end', {})).rejects.toMatchObject({ outcome: 'not-sent' });
  await client.disconnect();
  expect(client.connectionState).toBe('failed');
});

test('a peer that says nothing any more is dropped within one interval, without a request on the way', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { pingMs: 90, pongMs: 1000 } });
  await client.connect();
  const dead = server.socket;
  // Answers pings, and so lives on for several intervals.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(dead.requests('signalwire.ping').length).toBeGreaterThan(1);
  expect(server.sockets).toHaveLength(1);
  dead.alive = false;
  server.answer = (method) => (method === 'signalwire.ping' ? undefined : { code: '200' });
  await until(() => server.sockets.length > 1);
  expect(dead.open).toBe(false);
});

test.each(['signalwire.receive', 'calling.end', 'calling.play.stop', 'calling.play_and_collect.volume'])(
  'in flight when the connection is lost: %s is sent once more, on the next one',
  async (method) => {
    const server = new FakeServer();
    server.answer = (asked, _, socket) =>
      asked === method && socket === server.sockets[0] ? undefined : { code: '200' };
    const client = clientOf(server);
    await client.connect();
    const asked = client.execute(method, { contexts: ['late'] });
    server.socket.end('cable cut');
    expect(await asked).toEqual({ code: '200' });
    expect(server.sockets.map((socket) => socket.requests(method).length)).toEqual([1, 1]);
  },
);

test('what may not be done twice is not sent again, and the error says that the outcome is unknown', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.play' ? undefined : { code: '200' });
  const client = clientOf(server);
  await client.connect();
  const asked = client.execute('calling.play', {});
  server.socket.end('cable cut');
  await expect(asked).rejects.toMatchObject({
    code: -1,
    outcome: 'unknown',
    message: expect.stringMatching(/cable cut/),
  });
  await until(() => client.connectionState === 'connected');
  expect(server.sockets.flatMap((socket) => socket.requests('calling.play'))).toHaveLength(1);
});

test('a request between the loss and its report waits for the next connection', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  await client.connect();
  server.socket.end();
  // Not reported yet: the promise that tells of the end has not been looked at.
  expect(client.connectionState).toBe('connected');
  expect(await client.execute('calling.play', {})).toEqual({ code: '200' });
});

test('contexts added later are subscribed to again after a restart, those left are not', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { contexts: ['office', 'night'], timing: { serverCloseMs: 1 } });
  await client.connect();
  await client.receive(['lab']);
  await client.unreceive(['night']);
  server.socket.push({ id: 'd', method: 'signalwire.disconnect', params: { restart: true } });
  await until(() => server.sockets.length === 2 && server.socket.frames.length > 0);
  expect(server.socket.frames[0]?.params).toMatchObject({ contexts: ['office', 'lab'] });
  expect(server.socket.frames[0]?.params).not.toHaveProperty('protocol');
});

test('a request has its own time limit and can be given up, sent or not; nothing is left behind', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.slow' ? undefined : { code: '200' });
  const client = clientOf(server);
  await client.connect();
  await expect(client.execute('calling.slow', {}, { timeoutMs: 3 })).rejects.toThrow(/within 3 ms/);
  const controller = new AbortController();
  const { signal } = controller;
  const inFlight = client.execute('calling.slow', {}, { signal });
  expect(await client.execute('calling.quick', {}, { signal })).toEqual({ code: '200' });
  server.unreachable = 1000;
  const lost = expect(inFlight).rejects.toMatchObject({ outcome: 'unknown' });
  server.socket.end();
  await lost;
  await settled();
  const queued = client.execute('calling.slow', {}, { signal });
  await settled();
  controller.abort(new Error('changed my mind'));
  await expect(queued).rejects.toThrow('changed my mind');
  await expect(client.execute('calling.slow', {}, { signal })).rejects.toThrow('changed my mind');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('an answer that comes after a request was given up concerns nobody', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.slow' ? undefined : { code: '200' });
  const client = clientOf(server);
  await client.connect();
  const controller = new AbortController();
  const asked = client.execute('calling.slow', {}, { signal: controller.signal });
  controller.abort();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  server.socket.push({ id: server.socket.requests('calling.slow')[0]?.id, result: { code: '200' } });
  expect(await client.execute('calling.quick', {})).toEqual({ code: '200' });
});

test('disconnect() lets what is in flight be answered and takes nothing more', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.slow' ? undefined : { code: '200' });
  const client = clientOf(server, { timing: { drainMs: 5000 } });
  await client.connect();
  const slow = client.execute('calling.slow', {});
  const left = client.disconnect();
  expect(client.connectionState).toBe('disconnecting');
  await expect(client.execute('calling.x', {})).rejects.toMatchObject({ outcome: 'not-sent' });
  server.socket.push({ id: server.socket.requests('calling.slow')[0]?.id, result: { code: '200' } });
  expect(await slow).toEqual({ code: '200' });
  await left;
  expect(server.socket.open).toBe(false);
});

test('a connection that is lost while disconnect() drains is not made again', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.end' ? undefined : { code: '200' });
  const client = clientOf(server, { timing: { drainMs: 5000 } });
  await client.connect();
  const ending = expect(client.execute('calling.end', {})).rejects.toMatchObject({ outcome: 'unknown' });
  const left = client.disconnect();
  server.socket.end();
  await Promise.all([ending, left]);
  expect(server.sockets).toHaveLength(1);
});

test('connecting can be given up', async () => {
  const server = new FakeServer();
  server.answer = () => undefined;
  const client = clientOf(server);
  const controller = new AbortController();
  const connecting = expect(client.connect({ signal: controller.signal })).rejects.toThrow('too slow');
  await settled();
  controller.abort(new Error('too slow'));
  await connecting;
  expect(client.connectionState).toBe('disconnected');
  await expect(client.connect({ signal: controller.signal })).rejects.toThrow('too slow');
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
});

test('run() ends with its signal', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  const controller = new AbortController();
  const running = client.run({ signal: controller.signal });
  await until(() => client.connectionState === 'connected');
  controller.abort();
  await running;
  expect([client.connectionState, server.socket.open]).toEqual(['disconnected', false]);
  await client.run({ signal: controller.signal });
  expect(server.sockets).toHaveLength(1);
});

test('handlers of changes that throw are logged and disturb nobody', async () => {
  const errors: string[] = [];
  const client = clientOf(new FakeServer(), { logger: { ...silent, error: (message) => void errors.push(message) } });
  client.onConnectionChange(() => {
    throw new Error('in a handler');
  });
  const changes = changesOf(client);
  await client.connect();
  expect(states(changes)).toEqual(['connecting', 'connected']);
  expect(errors).toEqual([expect.stringMatching(/in a handler/), expect.stringMatching(/in a handler/)]);
});
