import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { eventClasses } from '../../src/relay/events/index.js';
import { type Call, type ConnectionChange, parseEvent, type RelayEvent } from '../../src/relay/index.js';
import { clientOf, FakeServer, received, settled, silent, stateOf, until } from './fake-server.js';
import { ofAction, withCall } from './support.js';

const devices = [[{ type: 'phone', to: '+15550100002', from: '+15550100001' }]] as const;

describe('coming back while leaving', () => {
  test('connect() lets disconnect() finish and connects anew', async () => {
    const server = new FakeServer();
    const client = clientOf(server);
    await client.connect();
    const left = client.disconnect();
    await client.connect();
    await left;
    expect([client.connectionState, server.sockets.length]).toEqual(['connected', 2]);
    expect(await client.execute('calling.quick', {})).toEqual({ code: '200' });
  });

  test('so does run()', async () => {
    const server = new FakeServer();
    const client = clientOf(server);
    await client.connect();
    void client.disconnect();
    let over = false;
    const running = client.run().then(() => {
      over = true;
    });
    await until(() => client.connectionState === 'connected' && server.sockets.length === 2);
    expect(over).toBe(false);
    await client.disconnect();
    await running;
  });
});

test('a call that comes in while the client leaves is given back to the server', async () => {
  const { client, socket, calls } = await withCall((method) =>
    method === 'calling.slow' ? undefined : { code: '200' },
  );
  const slow = client.execute('calling.slow', {}).catch((error: unknown) => error);
  const left = client.disconnect();
  socket.event('calling.call.receive', received('call-2'));
  expect(socket.requests('calling.pass').map(({ params }) => params)).toEqual([
    { call_id: 'call-2', node_id: 'node-1' },
  ]);
  await left;
  await slow;
  expect(calls).toHaveLength(1);
});

test('a dial that waits for the connection is sent in a new session too, and its call is had', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  await client.connect();
  server.unreachable = 1;
  server.protocol = 'signalwire_sig_2_p';
  server.socket.end('cable cut');
  await until(() => client.connectionState === 'reconnecting');
  const dialed = client.dial(devices, { tag: 't1' });
  await until(() => server.socket.requests('calling.dial').length === 1);
  server.socket.event('calling.call.dial', {
    tag: 't1',
    dial_state: 'answered',
    call: { call_id: 'out', node_id: 'n', call_state: 'answered' },
  });
  expect((await dialed).callId).toBe('out');
});

test('a dial in flight when its session is forgotten leaves nobody waiting', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { serverCloseMs: 1 } });
  await client.connect();
  server.answer = (method) => (method === 'calling.dial' ? undefined : { code: '200' });
  const dialed = client.dial(devices, { tag: 't1' }).catch((error: unknown) => error);
  await settled();
  server.protocol = 'signalwire_sig_2_p';
  server.socket.push({ id: 'd', method: 'signalwire.disconnect', params: { restart: true } });
  const error = (await dialed) as { outcome: string; dial?: { wait(): Promise<Call> } };
  expect(error.outcome).toBe('unknown');
  await until(() => client.connectionState === 'connected' && server.sockets.length === 2);
  await expect(error.dial?.wait() ?? Promise.reject(new Error('lost'))).rejects.toThrow(/lost/);
});

test('what a server that restarts still tells before it closes is heard, and nothing of it stays', async () => {
  const { client, server, socket, call, calls } = await withCall(undefined, { timing: { serverCloseMs: 5 } });
  server.protocol = 'signalwire_sig_2_p';
  socket.push({ id: 'd', method: 'signalwire.disconnect', params: { restart: true } });
  socket.event('calling.call.state', { ...stateOf('ended'), end_reason: 'busy' });
  expect((await call.waitForEnded()).endReason).toBe('busy');
  socket.event('calling.call.receive', received('late'));
  await until(() => client.connectionState === 'connected' && server.sockets.length === 2);
  expect(calls.map(({ callId, state }) => [callId, state])).toEqual([
    ['call-1', 'ended'],
    ['late', 'ended'],
  ]);
  expect(client.activeCalls).toBe(0);
});

describe('a call whose end was never told', () => {
  const gone = { code: '404', message: 'Call does not exist' };
  /** The connection breaks and the session goes on; the call's end was told to nobody. */
  async function resumed(answer: (method: string) => object, state = 'answered') {
    const server = new FakeServer();
    const client = clientOf(server, { timing: { unheardMs: 5 } });
    let call: Call | undefined;
    client.onCall((each) => {
      call = each;
    });
    await client.connect();
    server.socket.event('calling.call.receive', received());
    server.socket.event('calling.call.state', stateOf(state));
    server.answer = (method) => (method === 'signalwire.connect' ? { code: '200' } : answer(method));
    server.socket.end();
    await until(() => client.connectionState === 'connected' && server.sockets.length === 2);
    return { server, client, call: call as unknown as Call };
  }

  test('is asked about after a resume, and ends when the server does not know it', async () => {
    const { client, call, server } = await resumed(() => gone);
    expect((await call.waitForEnded()).params).toMatchObject({
      end_reason: 'error',
      lost: 'the server no longer knows it',
    });
    expect(server.socket.requests('calling.answer')).toHaveLength(1);
    expect(client.activeCalls).toBe(0);
  });

  test.each([{ code: '200' }, { code: '409', message: 'answered already' }])(
    'stays when the server has it',
    async (answer) => {
      const { call, server } = await resumed(() => answer);
      await until(() => server.socket.requests('calling.answer').length > 0);
      await settled();
      expect(call.state).toBe('answered');
    },
  );

  test('is not asked about when it was heard of, or is not answered yet', async () => {
    const heard = await resumed(() => gone);
    heard.server.socket.event('calling.call.hold', ofAction({ state: 'hold' }));
    const ringing = await resumed(() => gone, 'ringing');
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const { server } of [heard, ringing]) expect(server.socket.requests('calling.answer')).toEqual([]);
  });

  test('shows when something is started on it; 410 is enough whatever was asked', async () => {
    const answered = await withCall(() => gone);
    answered.socket.event('calling.call.state', stateOf('answered'));
    const ringing = await withCall(() => ({ code: '410', message: 'gone' }));
    expect((await answered.call.playTTS('Hello')).isDone).toBe(true);
    await ringing.call.playTTS('Hello');
    const ends = await Promise.all([answered, ringing].map(({ call }) => call.waitForEnded()));
    expect(ends.map(({ endReason }) => endReason)).toEqual(['error', 'error']);
  });
});

test('a call that is handed on to another context of this client is offered again', async () => {
  const { call, calls, socket, client } = await withCall();
  socket.event('calling.call.state', stateOf('answered'));
  await call.transfer('context:sales');
  socket.event('calling.call.receive', { ...received(), context: 'sales' });
  socket.event('calling.call.receive', { ...received(), context: 'sales' });
  expect(calls.map(({ callId, context }) => [callId, context])).toEqual([
    ['call-1', 'sales'],
    ['call-1', 'sales'],
  ]);
  socket.event('calling.call.state', stateOf('ended'));
  expect(calls.map(({ state }) => state)).toEqual(['ended', 'ended']);
  expect(client.activeCalls).toBe(0);
});

test('inbound calls are counted down as they were counted up, whatever direction the server gives them', async () => {
  const { socket, calls } = await withCall(undefined, { maxActiveCalls: 2 });
  for (const id of ['a', 'b', 'c']) {
    socket.event('calling.call.receive', { ...received(id), direction: 'outbound' });
    socket.event('calling.call.state', { ...stateOf('ended', id), direction: 'outbound' });
  }
  expect(calls.map(({ callId }) => callId)).toEqual(['call-1', 'a', 'b', 'c']);
});

describe('durations', () => {
  test('that are no numbers are refused; endless ones are as long as a timer can be', async () => {
    const server = new FakeServer();
    const client = clientOf(server, { timing: { pingMs: Number.POSITIVE_INFINITY } });
    await client.connect();
    await settled();
    expect(server.sockets).toHaveLength(1);
    const endless = { timeoutMs: Number.POSITIVE_INFINITY };
    server.answer = (method) => (method === 'calling.slow' ? undefined : { code: '200' });
    const slow = client.execute('calling.slow', {}, endless);
    await new Promise((resolve) => setTimeout(resolve, 5));
    server.socket.push({ id: server.socket.requests('calling.slow')[0]?.id, result: { code: '200' } });
    expect(await slow).toEqual({ code: '200' });
    await expect(client.execute('calling.slow', {}, { timeoutMs: Number.NaN })).rejects.toThrow(RangeError);
    await expect(client.execute('calling.slow', {}, { timeoutMs: '5' as never })).rejects.toThrow(/timeoutMs must be/);
    const timed = (timing: object) => () => clientOf(server, { timing });
    expect(timed({ pingMs: 0 })).toThrow(/timing\.pingMs/);
    expect(timed({ requestMs: '5' })).toThrow(/timing\.requestMs/);
    expect(timed({ pingMS: 5 })).toThrow(/pingMs/);
    expect(timed({ pingMs: undefined })).not.toThrow();
  });
});

test('parameters that cannot be sent leave nothing waiting', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { timing: { drainMs: 60_000 } });
  await client.connect();
  await expect(client.execute('calling.x', { big: 1n })).rejects.toThrow(TypeError);
  await client.disconnect();
  expect(client.connectionState).toBe('disconnected');
});

test('a promise of another library that a listener returns is watched too', async () => {
  const { call, socket, errors } = await withCall();
  const thenable = {
    then: (_: unknown, reject: (error: Error) => void) => reject(new Error('of another library')),
  };
  call.on('calling.call.play', () => thenable as unknown as Promise<void>);
  socket.event('calling.call.play', ofAction({ state: 'playing' }));
  expect(errors).toEqual([expect.stringMatching(/of another library/)]);
});

describe('events that no simulation sends come over the wire all the same', () => {
  test('calling.error, tap and stream', async () => {
    const { call, client, socket } = await withCall();
    const observed: string[] = [];
    client.onEvent((type) => void observed.push(type));
    const heard: RelayEvent[] = [];
    call.on('calling.error', (event) => void heard.push(event));
    const tap = await call.tap({ type: 'audio' }, { type: 'ws', params: { uri: 'wss://a.test' } }, { controlId: 't' });
    const stream = await call.stream('wss://a.test', { controlId: 's' });
    socket.event('calling.error', { call_id: 'call-1', node_id: 'node-1', code: '500', message: 'broken' });
    socket.event('calling.call.tap', ofAction({ state: 'tapping', tap: { type: 'audio' } }, 't'));
    socket.event('calling.call.tap', ofAction({ state: 'finished' }, 't'));
    socket.event('calling.call.stream', ofAction({ state: 'streaming', url: 'wss://a.test' }, 's'));
    socket.event('calling.call.stream', ofAction({ state: 'finished', url: 'wss://a.test' }, 's'));
    expect(heard).toMatchObject([{ code: '500', message: 'broken' }]);
    expect(await tap.wait()).toMatchObject({ eventType: 'calling.call.tap', state: 'finished' });
    expect(await stream.wait()).toMatchObject({ eventType: 'calling.call.stream', url: 'wss://a.test' });
    expect(observed).toHaveLength(5);
  });
});

test('a storm of broken connections loses no request that waits', async () => {
  const server = new FakeServer();
  const client = clientOf(server, { logger: silent });
  const changes: ConnectionChange[] = [];
  client.onConnectionChange((change) => void changes.push(change));
  await client.connect();
  server.unreachable = 20;
  server.socket.end();
  await until(() => client.connectionState === 'reconnecting');
  const asked = Promise.all(Array.from({ length: 500 }, () => client.execute('calling.x', {})));
  await expect(client.execute('calling.x', {})).rejects.toMatchObject({ outcome: 'not-sent' });
  expect(await asked).toHaveLength(500);
  expect(changes.filter(({ state }) => state === 'connected')).toHaveLength(2);
  expect(parseEvent({ event_type: 'x', params: {} }).eventType).toBe('x');
});

test('whatever a server says of calls, dials and messages, the client lives on', async () => {
  const { client, socket, server, errors } = await withCall();
  const keys = ['call_id', 'node_id', 'control_id', 'tag', 'call', 'device', 'call_state', 'state', 'result'];
  const more = ['dial_state', 'message_id', 'message_state', 'context', 'direction', 'detect', 'segment_id', 'media'];
  const known = fc.constantFrom<unknown>(
    'call-1',
    'late',
    't1',
    'm1',
    'created',
    'answered',
    'ended',
    'failed',
    'inbound',
  );
  const value = fc.oneof(known, fc.jsonValue({ maxDepth: 2 }), fc.record({ call_id: fc.oneof(known, fc.jsonValue()) }));
  const params = fc.dictionary(fc.constantFrom(...keys, ...more), value);
  const type = fc.constantFrom(...Object.keys(eventClasses), 'signalwire.authorization.state', 'custom.thing');
  const dialed = client.dial(devices, { tag: 't1' }).catch((error: unknown) => error);
  await settled();
  fc.assert(
    fc.property(fc.array(fc.tuple(type, params), { maxLength: 8 }), (events) => {
      for (const [name, given] of events) socket.event(name, given);
    }),
    { numRuns: 500 },
  );
  expect(await client.execute('calling.quick', {})).toEqual({ code: '200' });
  expect([server.sockets.length, errors]).toEqual([1, []]);
  await client.disconnect();
  await dialed;
  expect(client.activeCalls).toBe(0);
});

test('a message that waits for the connection tells of its states to the session that it is sent in', async () => {
  const server = new FakeServer();
  const client = clientOf(server);
  await client.connect();
  server.unreachable = 1;
  server.protocol = 'signalwire_sig_2_p';
  server.answer = () => ({ code: '200', message_id: 'm1' });
  server.socket.end();
  await until(() => client.connectionState === 'reconnecting');
  const message = await client.sendMessage({ toNumber: '+15550100002', fromNumber: '+15550100001', body: 'Hi' });
  expect(server.socket.requests('messaging.send')[0]?.params).toMatchObject({ context: 'signalwire_sig_2_p' });
  expect(message.context).toBe('signalwire_sig_2_p');
});

test('a logger that throws takes nothing down; what it was told goes to the console', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => told.mockRestore());
  const broken = () => {
    throw new Error('disk full');
  };
  const logger = { debug: broken, info: broken, warn: broken, error: broken };
  const { call, socket, client, server } = await withCall(undefined, { logger });
  call.on('calling.call.play', broken);
  call.on('calling.call.play', async () => broken());
  socket.event('calling.call.play', ofAction({ state: 'playing' }));
  socket.end();
  await until(() => client.connectionState === 'connected' && server.sockets.length === 2);
  expect(told).toHaveBeenCalledTimes(3);
  expect(told.mock.calls[0]?.[0]).toMatch(
    /logger of a RelayClient failed.*disk full[\s\S]*listener for calling\.call\.play/,
  );
});

test('a loop over the events of a call ends with its signal', async () => {
  const { call, socket } = await withCall();
  const controller = new AbortController();
  const { signal } = controller;
  const told: string[] = [];
  const looping = (async () => {
    for await (const event of call.events({ signal })) told.push(event.eventType);
  })();
  socket.event('calling.call.hold', ofAction({ state: 'hold' }));
  await settled();
  controller.abort();
  await looping;
  socket.event('calling.call.hold', ofAction({ state: 'unhold' }));
  for await (const event of call.events({ signal })) expect.unreachable(event.eventType);
  const left = call.events({ signal: new AbortController().signal });
  await left.return?.();
  expect([told, getEventListeners(signal, 'abort')]).toEqual([['calling.call.hold'], []]);
});

test('what a key plays may be written as for play()', async () => {
  const { call, socket } = await withCall();
  await call.bindDigit('*9', 'calling.play', { bindParams: { play: [{ type: 'tts', text: 'Press star.' }] } });
  await call.bindDigit('*0', 'calling.transfer', { bindParams: { dest: 'operator' } });
  expect(socket.requests('calling.bind_digit').map(({ params }) => params?.['params'])).toEqual([
    { play: [{ type: 'tts', params: { text: 'Press star.' } }] },
    { dest: 'operator' },
  ]);
});

test('connecting is given up at once, also when the server says nothing at all', async () => {
  const server = new FakeServer();
  server.answer = () => undefined;
  const client = clientOf(server, { timing: { closeMs: 60_000 } });
  const controller = new AbortController();
  const connecting = client.connect({ signal: controller.signal });
  await settled();
  server.socket.alive = false;
  controller.abort(new Error('too slow'));
  await expect(connecting).rejects.toThrow('too slow');
  expect([client.connectionState, server.socket.open]).toEqual(['disconnected', false]);
});

test('settings of an agent that are not described are taken and sent', async () => {
  const { call, socket } = await withCall();
  await call.ai({ prompt: { text: 'You are helpful.' }, aiParams: { barge_confidence: 0.02 } });
  expect(socket.requests('calling.ai')[0]?.params).toMatchObject({ params: { barge_confidence: 0.02 } });
});
