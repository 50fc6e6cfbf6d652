import type { RelayEvent } from '@signalwire/sdk/relay';
import { expect, test } from 'vitest';
import { connectParams, ids, RawClient, silent, startSpace, until } from './harness.js';

test('a client whose connection breaks resumes its session: calls go on and nothing is lost', async () => {
  const space = await startSpace();
  const client = space.client();
  let result: RelayEvent | undefined;
  const types: string[] = [];
  client.onEvent((type, params) => void types.push(`${type} ${String(params['state'] ?? params['call_state'])}`));
  client.onCall(async (call) => {
    await call.answer();
    const action = await call.play([{ type: 'silence', duration: 600 }], { controlId: 'c1' });
    result = await action.wait();
    await call.hangup();
  });
  await client.connect();
  const protocol = client.relayProtocol;
  const call = space.call();
  await call.log.first((event) => event.type === 'play');
  await until(() => types.includes('calling.call.play playing'));
  space.relay.dropConnections();
  // While the client is away.
  await until(() => space.relay.sessions[0]?.connected === false);
  call.actions.get('c1')?.stop();
  await call.log.first((event) => event.type === 'state' && event.state === 'ended');
  expect(result?.params).toMatchObject({ control_id: 'c1', state: 'finished' });
  expect(client.relayProtocol).toBe(protocol);
  expect(space.relay.sessions).toHaveLength(1);
  expect(types.filter((type) => type === 'calling.call.play finished')).toHaveLength(1);
});

test('requests made while the client is away are sent when it is back', async () => {
  const space = await startSpace();
  let away = false;
  const warn = () => {
    away = true;
  };
  const client = space.client({ logger: { ...silent, warn } });
  await client.connect();
  space.relay.dropConnections();
  await until(() => away);
  await client.receive(['night-desk']);
  expect(space.relay.sessions[0]?.contexts).toEqual(['front-desk', 'night-desk']);
});

test('the server asks to reconnect: the session goes on', async () => {
  const space = await startSpace();
  const client = space.client();
  client.onCall((call) => void call.answer());
  await client.connect();
  const protocol = client.relayProtocol;
  const asked = space.relay.askToReconnect();
  const answer = client.execute('signalwire.ping', {});
  await asked;
  expect(await answer).toHaveProperty('timestamp');
  expect(client.relayProtocol).toBe(protocol);
});

test('the server asks to start anew: contexts are subscribed to again, calls are let go of', async () => {
  const space = await startSpace();
  const client = space.client();
  const ends: unknown[] = [];
  client.onCall(async (call) => {
    await call.answer();
    const action = await call.play([{ type: 'silence', duration: 600 }], {
      onCompleted: (event) => void ends.push(event.params['lost'] !== undefined),
    });
    ends.push((await action.wait()).params['end_reason'], (await call.waitForEnded()).callState);
  });
  await client.connect();
  await client.receive(['night-desk']);
  const protocol = client.relayProtocol;
  const call = space.call();
  await call.log.first((event) => event.type === 'play');
  await space.relay.askToReconnect({ restart: true });
  await until(() => client.relayProtocol !== '' && client.relayProtocol !== protocol && ends.length === 3);
  expect(ends).toEqual([true, 'error', 'ended']);
  await until(() => space.relay.sessions[0]?.contexts.length === 2);
  expect(call.state).toBe('answered');
  expect(await call.log.first((event) => event.type === 'note')).toMatchObject({
    message: expect.stringContaining('is gone'),
  });
});

test('an unknown protocol is no reason to refuse: a new session is made', async () => {
  const space = await startSpace();
  const client = await RawClient.open(space.port);
  const answer = await client.request('signalwire.connect', { ...connectParams(), protocol: 'signalwire_x_y_z' });
  expect(answer.result?.['protocol']).not.toBe('signalwire_x_y_z');
  expect(answer.result).toMatchObject({ session_restored: false });
});

test('a session belongs to one socket at a time', async () => {
  const space = await startSpace();
  const first = await RawClient.connected(space.port);
  const { protocol } = first;
  const second = await RawClient.connected(space.port, { protocol });
  expect(second.frames[0]).toMatchObject({ result: { protocol, session_restored: true } });
  expect(await first.closed).toMatchObject({ reason: expect.stringContaining('Another connection') });
  const call = space.call();
  await second.event('calling.call.receive');
  expect(await second.request('calling.answer', ids(call))).toMatchObject({ result: { code: '200' } });
});

test('what a client has not acknowledged is sent again under the same id', async () => {
  const space = await startSpace();
  const first = await RawClient.connected(space.port);
  const { protocol } = first;
  first.send = () => undefined;
  space.call();
  await first.event('calling.call.receive');
  const sent = first.frames.find((frame) => JSON.stringify(frame).includes('calling.call.receive'));
  first.socket.terminate();
  await until(() => space.relay.sessions[0]?.connected === false);
  const second = await RawClient.connected(space.port, { protocol });
  await second.event('calling.call.receive');
  const again = second.frames.filter((frame) => JSON.stringify(frame).includes('calling.call.receive'));
  expect(again).toEqual([sent]);
});

test('a call whose client goes away before it answers is offered to another', async () => {
  const space = await startSpace();
  const first = await RawClient.connected(space.port);
  const second = await RawClient.connected(space.port);
  const call = space.call();
  await first.event('calling.call.receive');
  first.socket.terminate();
  await second.event('calling.call.receive');
  expect(await second.request('calling.answer', ids(call))).toMatchObject({ result: { code: '200' } });
});

test('a session that is not resumed in time is forgotten', async () => {
  const space = await startSpace({ relay: { timing: { resumeMs: 5 } } });
  const client = await RawClient.connected(space.port);
  const call = space.call();
  await client.event('calling.call.receive');
  await client.request('calling.answer', ids(call));
  client.socket.terminate();
  await until(() => space.relay.sessions.length === 0);
  expect(await call.log.first((event) => event.type === 'note')).toMatchObject({
    message: expect.stringContaining('is gone'),
  });
  expect(call.state).toBe('answered');
});

test('the server pings, and drops a client that says nothing', async () => {
  const space = await startSpace({ relay: { timing: { pingMs: 5, deadAfterMs: 30 } } });
  const client = await RawClient.connected(space.port);
  await client.frame(({ method }) => method === 'signalwire.ping');
  client.send = () => undefined;
  expect(await client.closed).toMatchObject({ code: 1006 });
});

test('run() stays connected, and returns when the client is disconnected', async () => {
  const space = await startSpace();
  const client = space.client();
  const running = client.run();
  await until(() => client.relayProtocol !== '');
  space.relay.dropConnections();
  await until(() => space.relay.sessions[0]?.connected === false);
  await until(() => space.relay.sessions[0]?.connected === true);
  await client.disconnect();
  await running;
  expect(client.relayProtocol).toBe('');
  await client.connect();
  expect(client.relayProtocol).not.toBe('');
});

test('a client in a scope disconnects at its end', async () => {
  const space = await startSpace();
  {
    await using client = space.client();
    await client.connect();
    expect(space.relay.sessions[0]?.connected).toBe(true);
  }
  await until(() => space.relay.sessions[0]?.connected === false);
});

test('calls of two clients of one project stay apart', async () => {
  const space = await startSpace();
  const seen: string[][] = [[], []];
  const clients = ['a', 'b'].map((context, index) => {
    const client = space.client({ contexts: [context] });
    client.onCall(async (call) => {
      call.on('calling.call.state', ({ callId, callState }) => void seen[index]!.push(`${callId} ${callState}`));
      await call.answer();
      await call.hangup();
    });
    return client;
  });
  await Promise.all(clients.map((client) => client.connect()));
  const calls = [space.call('a'), space.call('b')];
  await until(() => seen.every((each) => each.length === 3));
  for (const [index, call] of calls.entries())
    expect(seen[index]).toEqual(['answered', 'ending', 'ended'].map((state) => `${call.id} ${state}`));
});

test('a session ends when its API token is revoked, and the client is not let in again', async () => {
  const space = await startSpace();
  const client = space.client({ token: 'PT-messaging' });
  const other = space.client();
  await other.connect();
  const running = client.run();
  await until(() => client.relayProtocol !== '');
  space.revoke('PT-messaging');
  await expect(running).rejects.toMatchObject({ code: -32002 });
  expect(space.relay.sessions.map(({ connected }) => connected)).toEqual([true]);
});
