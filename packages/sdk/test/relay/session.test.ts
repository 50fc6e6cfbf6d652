import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { clientOf, FakeServer, received, settled, silent, until } from './fake-server.js';

test('what is asked for before the credentials are accepted waits for that', async () => {
  const server = new FakeServer();
  let accept = false;
  server.answer = (method) => (method === 'signalwire.connect' && !accept ? undefined : { code: '200' });
  const client = clientOf(server, { contexts: ['office'] });
  const connected = client.connect();
  const asked = client.execute('calling.end', {});
  await settled();
  expect(server.socket.frames.map(({ method }) => method)).toEqual(['signalwire.connect']);
  expect(server.socket.frames[0]?.params).toEqual({
    version: { major: 2, minor: 0, revision: 0 },
    agent: expect.any(String),
    event_acks: true,
    authentication: { project: 'p', token: 't' },
    contexts: ['office'],
  });
  accept = true;
  server.socket.push({ id: server.socket.frames[0]?.id, result: { protocol: 'signalwire_sig_1_p' } });
  await connected;
  expect(await asked).toEqual({ code: '200' });
});

test('delays grow while the server cannot be reached, and run() keeps trying', async () => {
  const server = new FakeServer();
  server.unreachable = 4;
  const warnings: string[] = [];
  const client = clientOf(server, {
    logger: { ...silent, warn: (message) => void warnings.push(message) },
    timing: { reconnectMinMs: 4, reconnectMaxMs: 1000 },
  });
  const running = client.run();
  await until(() => client.relayProtocol !== '');
  const delays = warnings.map((message) => Number(/in (\d+) ms/.exec(message)?.[1]));
  expect(delays).toHaveLength(4);
  for (const [index, delay] of delays.entries()) {
    expect(delay).toBeGreaterThanOrEqual(2 * 2 ** index);
    expect(delay).toBeLessThanOrEqual(4 * 2 ** index);
  }
  expect(warnings[0]).toContain('ECONNREFUSED');
  await client.disconnect();
  await running;
});

test('connect() alone does not try again when the server cannot be reached', async () => {
  const server = new FakeServer();
  server.unreachable = 1;
  await expect(clientOf(server).connect()).rejects.toMatchObject({
    code: -1,
    message: expect.stringContaining('ECONNREFUSED'),
  });
  expect(server.sockets).toHaveLength(1);
});

test('a connection that is lost while it is being made is not waited for', async () => {
  const server = new FakeServer();
  server.answer = (_, __, socket) => {
    queueMicrotask(() => socket.end());
    return undefined;
  };
  await expect(clientOf(server).connect()).rejects.toMatchObject({ code: -1 });
});

test('refused credentials end run(), also when they were accepted before', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  const running = client.run();
  await until(() => client.relayProtocol !== '');
  server.answer = () => new Error('Unauthorized', { cause: -32002 });
  const waiting = client.execute('calling.end', {}).catch((error: Error) => error.message);
  server.socket.end();
  await expect(running).rejects.toMatchObject({ code: -32002 });
  expect(await waiting).toMatch(/got no answer|Unauthorized/);
  // Once with the session that there was, once without it; no more.
  expect(server.sockets.map((socket) => socket.requests('signalwire.connect')[0]?.params?.['protocol'])).toEqual([
    undefined,
    'signalwire_sig_1_p',
    undefined,
  ]);
  await settled();
  expect(server.sockets.every((socket) => !socket.open)).toBe(true);
});

test('a session is resumed with its protocol and the newest state', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  await client.connect();
  for (const authorization_state of ['old', 'new'])
    server.socket.event('signalwire.authorization.state', { authorization_state });
  server.socket.end();
  await until(() => server.sockets.length === 2 && server.socket.frames.length > 0);
  expect(server.socket.frames[0]?.params).toMatchObject({ protocol: 'signalwire_sig_1_p', authorization_state: 'new' });
});

test('an event is acknowledged each time it comes and processed once', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  const seen: string[] = [];
  client.onEvent((type) => void seen.push(type));
  await client.connect();
  server.socket.event('custom.thing', {}, 'event-1');
  server.socket.event('custom.thing', {}, 'event-1');
  server.socket.event('custom.other', {}, 'event-2');
  expect(seen).toEqual(['custom.thing', 'custom.other']);
  const acks = server.socket.frames.filter(({ result }) => result);
  expect(acks.map(({ id, result }) => [id, result])).toEqual([
    ['event-1', {}],
    ['event-1', {}],
    ['event-2', {}],
  ]);
});

test('events that make no sense are acknowledged and dropped, and observers that throw disturb nobody', async () => {
  const server = new FakeServer();
  const errors: string[] = [];
  const client = clientOf(server, { logger: { ...silent, error: (message) => void errors.push(message) } });
  const seen: string[] = [];
  client.onEvent(() => {
    throw new Error('observer one');
  });
  client.onEvent(async () => Promise.reject(new Error('observer two')));
  client.onEvent((type) => void seen.push(type));
  await client.connect();
  server.socket.event('', {});
  server.socket.event('calling.call.state', null);
  server.socket.events.received('{"jsonrpc":"2.0","id":"x","method":"signalwire.event","params":null}');
  server.socket.events.received('nonsense');
  server.socket.event('custom.thing', {});
  await settled();
  expect(seen).toEqual(['custom.thing']);
  expect(errors.map((error) => /observer (one|two)/.exec(error)?.[1])).toEqual(['one', 'two']);
  expect(server.socket.open).toBe(true);
});

test('the server’s pings are answered, and what a client does not serve is refused', async () => {
  const server = new FakeServer();
  await clientOf(server).connect();
  server.socket.push({ id: 'p1', method: 'signalwire.ping', params: { timestamp: 12.5 } });
  server.socket.push({ id: 'p2', method: 'signalwire.ping' });
  server.socket.push({ id: 'p3', method: 'signalwire.dance' });
  expect(server.socket.frames.slice(1)).toMatchObject([
    { id: 'p1', result: { timestamp: 12.5 } },
    { id: 'p2', result: {} },
    { id: 'p3', error: { code: -32601 } },
  ]);
});

test('one slow answer does not cost the connection', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.slow' ? undefined : { code: '200' });
  const client = clientOf(server, { timing: { requestMs: 10 } });
  await client.connect();
  await expect(client.execute('calling.slow', {})).rejects.toMatchObject({
    code: -1,
    message: expect.stringContaining('10 ms'),
  });
  await settled();
  expect(server.socket.requests('signalwire.ping')).toHaveLength(1);
  expect(await client.execute('calling.quick', {})).toEqual({ code: '200' });
  expect(server.sockets).toHaveLength(1);
});

test('a peer that answers nothing is dropped, and the client connects again', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { pingMs: 5, pongMs: 5 } });
  await client.connect();
  const dead = server.socket;
  dead.alive = false;
  server.answer = (method) => (method === 'signalwire.ping' ? undefined : { code: '200' });
  await until(() => server.sockets.length > 1);
  expect(client.relayProtocol).toBe('signalwire_sig_1_p');
  // What the dead socket still says concerns nobody.
  dead.events.closed('late');
  dead.push({ id: 'x', method: 'signalwire.ping' });
  expect(await client.execute('calling.quick', {})).toEqual({ code: '200' });
});

test('in flight when the connection is lost: rejected at once, and told that it may have happened', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.slow' ? undefined : { code: '200' });
  const client = clientOf(server);
  await client.connect();
  const slow = client.execute('calling.slow', {});
  server.socket.end('cable cut');
  await expect(slow).rejects.toMatchObject({
    code: -1,
    message: expect.stringMatching(/cable cut.*may have carried it out/),
  });
});

test('a request that expires in the queue is never sent', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { requestMs: 15 } });
  await client.connect();
  server.unreachable = 4;
  server.socket.end();
  await settled();
  await expect(client.execute('calling.late', {})).rejects.toThrow(/no connection for 15 ms/);
  await until(() => server.socket.requests('signalwire.connect').length === 1);
  await client.execute('calling.next', {});
  expect(server.sockets.flatMap((socket) => socket.requests('calling.late'))).toEqual([]);
});

test('the queue has an end', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  await client.connect();
  server.unreachable = 1000;
  server.socket.end();
  await settled();
  const waiting = Array.from({ length: 500 }, () => client.execute('calling.x', {}));
  const outcome = Promise.allSettled(waiting);
  await expect(client.execute('calling.x', {})).rejects.toThrow(/500 requests wait/);
  await client.disconnect();
  expect(new Set((await outcome).map(({ status }) => status))).toEqual(new Set(['rejected']));
});

test('after the server said that it closes, requests wait; if it does not, the client does', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { serverCloseMs: 5 } });
  await client.connect();
  const first = server.socket;
  first.push({ id: 'd', method: 'signalwire.disconnect', params: {} });
  expect(first.frames.at(-1)).toMatchObject({ id: 'd', result: {} });
  const asked = client.execute('calling.x', {});
  expect(await asked).toEqual({ code: '200' });
  expect(first.requests('calling.x')).toHaveLength(0);
  expect(server.sockets).toHaveLength(2);
});

test('disconnect() rejects what is in flight, and the client can connect again', async () => {
  const server = new FakeServer();
  server.answer = (method) => (method === 'calling.slow' ? undefined : { code: '200' });
  const client = clientOf(server);
  await client.connect();
  const slow = client.execute('calling.slow', {});
  const outcome = expect(slow).rejects.toMatchObject({
    code: -1,
    message: expect.stringContaining('was disconnected'),
  });
  await client.disconnect();
  await outcome;
  await client.disconnect();
  await expect(client.execute('calling.x', {})).rejects.toThrow(/not connected/);
  client.notify('calling.x', {});
  await client.connect();
  client.notify('custom.method', { a: 1 });
  expect(server.sockets).toHaveLength(2);
  expect(server.socket.frames.at(-1)).toMatchObject({ method: 'custom.method', params: { a: 1 } });
});

test('disconnect() while it connects', async () => {
  const server = new FakeServer();
  server.answer = () => undefined;
  const client = clientOf(server);
  const connecting = client.connect();
  const outcome = expect(connecting).rejects.toThrow(/disconnected/);
  await settled();
  await client.disconnect();
  await outcome;
});

test('a peer that does not follow the closing handshake does not keep disconnect() waiting for long', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { closeMs: 5 } });
  await client.connect();
  server.socket.alive = false;
  await client.disconnect();
  expect(client.relayProtocol).toBe('');
});

test('calls are let go of when the client disconnects', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  let end: Promise<string> | undefined;
  client.onCall((call) => {
    end = call.waitForEnded().then((event) => String(event.params['lost']));
  });
  await client.connect();
  server.socket.event('calling.call.receive', received());
  await client.disconnect();
  expect(await end).toMatch(/disconnected/);
});

test('signals to stop the process end run()', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  const before = process.listeners('SIGTERM');
  const running = client.run();
  await until(() => client.relayProtocol !== '');
  const added = process.listeners('SIGTERM').filter((listener) => !before.includes(listener));
  expect(added).toHaveLength(1);
  (added[0] as () => void)();
  await running;
  expect(process.listeners('SIGTERM')).toEqual(before);
});

test('credentials do not show when a client is printed', async () => {
  const client = clientOf(new FakeServer(), { token: 'PT-secret' });
  expect(client.token).toBe('PT-secret');
  expect(inspect(client, { depth: 5 })).not.toContain('PT-secret');
  expect(JSON.stringify(client)).not.toContain('PT-secret');
});
