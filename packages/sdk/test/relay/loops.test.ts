import { getEventListeners } from 'node:events';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Call, CallEvent, CallStateEvent, PlayEvent, RecordEvent } from '../../src/relay/index.js';
import { clientOf, FakeServer, received, settled, silent, stateOf } from './fake-server.js';
import { ofAction, withCall } from './support.js';

describe('a loop over the events of a call', () => {
  test('gets each of them in order and ends with the call', async () => {
    const { call, socket } = await withCall();
    const told: string[] = [];
    const looping = (async () => {
      for await (const event of call) {
        if (event.eventType === 'calling.call.play') told.push(`play ${event.state}`);
        else if (event.eventType === 'calling.call.state') told.push(`call ${event.callState}`);
        else told.push(event.eventType);
      }
    })();
    await settled();
    socket.event('calling.call.state', stateOf('answered'));
    socket.event('calling.call.play', ofAction({ state: 'playing' }));
    await settled();
    socket.event('calling.call.hold', ofAction({ state: 'hold' }));
    socket.event('calling.call.state', stateOf('ended'));
    socket.event('calling.call.play', ofAction({ state: 'finished' }));
    await looping;
    expect(told).toEqual(['call answered', 'play playing', 'calling.call.hold', 'call ended']);
    for await (const event of call) expect.unreachable(event.eventType);
  });

  test('can be left, and several run beside each other', async () => {
    const { call, socket } = await withCall();
    const first: CallEvent[] = [];
    const leaving = (async () => {
      for await (const event of call) {
        first.push(event);
        break;
      }
    })();
    const all: CallEvent[] = [];
    const staying = (async () => {
      for await (const event of call) all.push(event);
    })();
    await settled();
    for (const state of ['answered', 'ending', 'ended']) socket.event('calling.call.state', stateOf(state));
    await Promise.all([leaving, staying]);
    expect([first.length, all.length]).toEqual([1, 3]);
  });

  test('that falls far behind fails, and the call does not', async () => {
    const { call, socket } = await withCall();
    const events = call[Symbol.asyncIterator]();
    for (let i = 0; i < 4097; i++) socket.event('calling.call.play', ofAction({ state: 'playing', i }));
    await expect(events.next()).rejects.toThrow(/fell behind/);
    expect(await events.next()).toEqual({ value: undefined, done: true });
    socket.event('calling.call.state', stateOf('answered'));
    expect(call.state).toBe('answered');
  });
});

describe('a loop over inbound calls', () => {
  async function listening(options = {}) {
    const server = new FakeServer();
    const warnings: string[] = [];
    const client = clientOf(server, {
      logger: { ...silent, warn: (message) => void warnings.push(message) },
      ...options,
    });
    const handled: string[] = [];
    client.onCall((call) => void handled.push(call.callId));
    const calls = client.calls();
    await client.connect();
    return {
      server,
      client,
      calls,
      handled,
      warnings,
      come: (id: string) => server.socket.event('calling.call.receive', received(id)),
    };
  }

  test('takes them in place of the handler, and leaves out those that have ended', async () => {
    const { server, calls, handled, come } = await listening();
    const first = calls.next();
    for (const id of ['a', 'b', 'c']) come(id);
    server.socket.event('calling.call.state', stateOf('ended', 'b'));
    expect((await first).value?.callId).toBe('a');
    expect((await calls.next()).value?.callId).toBe('c');
    expect(handled).toEqual([]);
  });

  test('that is left passes on what it did not take, and the handler is back', async () => {
    const { server, calls, handled, come } = await listening();
    for (const id of ['a', 'b']) come(id);
    for await (const call of calls) {
      expect(call.callId).toBe('a');
      break;
    }
    expect(server.socket.requests('calling.pass').map(({ params }) => params?.['call_id'])).toEqual(['b']);
    come('c');
    expect(handled).toEqual(['c']);
  });

  test('shares them with other loops', async () => {
    const { client, calls, come } = await listening();
    const others = client.calls();
    const [one, two] = [calls.next(), others.next()];
    for (const id of ['a', 'b']) come(id);
    expect([(await one).value?.callId, (await two).value?.callId].sort()).toEqual(['a', 'b']);
  });

  test('gets calls that came shortly before it was opened; those that nobody wants are passed on', async () => {
    const server = new FakeServer();
    const client = clientOf(server);
    await client.connect();
    server.socket.event('calling.call.receive', received('a'));
    const calls = client.calls();
    expect((await calls.next()).value?.callId).toBe('a');
    await calls.return?.();
    server.socket.event('calling.call.receive', received('b'));
    server.socket.event('calling.call.receive', received('c'));
    server.socket.event('calling.call.state', stateOf('ended', 'c'));
    const passed = () => server.socket.requests('calling.pass').map(({ params }) => params?.['call_id']);
    expect(passed()).toEqual([]);
    while (passed().length === 0) await settled();
    expect([passed(), client.activeCalls]).toEqual([['b'], 1]);
  });

  test('ends with its signal, and what it did not take is passed on', async () => {
    const { client, server, calls } = await listening();
    await calls.return?.();
    const controller = new AbortController();
    const { signal } = controller;
    const loop = client.calls({ signal });
    const first = loop.next();
    for (const id of ['a', 'b']) server.socket.event('calling.call.receive', received(id));
    expect((await first).value?.callId).toBe('a');
    controller.abort();
    expect(await loop.next()).toEqual({ value: undefined, done: true });
    expect(await client.calls({ signal }).next()).toEqual({ value: undefined, done: true });
    expect(server.socket.requests('calling.pass').map(({ params }) => params?.['call_id'])).toEqual(['b']);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('ends when the client disconnects, and throws when it gives up', async () => {
    const { client, calls, server } = await listening();
    const pulled = calls.next();
    await client.disconnect();
    expect(await pulled).toEqual({ value: undefined, done: true });
    server.answer = () => new Error('no', { cause: -32002 });
    const more = client.calls().next();
    await expect(client.connect()).rejects.toMatchObject({ code: -32002 });
    await expect(more).rejects.toMatchObject({ code: -32002 });
  });
});

describe('a handler that fails', () => {
  const failing = async (hangupOnError: boolean, handler: () => void | Promise<void>) => {
    const { client, socket, errors } = await withCall(undefined, { hangupOnError });
    client.onCall(handler);
    socket.event('calling.call.receive', received('call-2'));
    await settled();
    return { ends: socket.requests('calling.end').map(({ params }) => params), errors };
  };
  const throwing = () => {
    throw new Error('in the handler');
  };

  test.each([[throwing], [async () => throwing()]])('is logged, and the call goes on', async (handler) => {
    const { ends, errors } = await failing(false, handler);
    expect(ends).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/onCall handler failed.*in the handler/)]);
  });

  test('ends the call when that is wished', async () => {
    const { ends, errors } = await failing(true, throwing);
    expect(ends).toEqual([{ call_id: 'call-2', node_id: 'node-1', reason: 'error' }]);
    expect(errors).toEqual([expect.stringMatching(/in the handler/)]);
  });
});

describe('more calls than are taken at once', () => {
  test.each([
    ['pass', 'calling.pass', {}],
    ['busy', 'calling.end', { reason: 'busy' }],
  ] as const)(
    'are refused (%s), until one has ended; calls that go out do not count',
    async (overload, method, more) => {
      const { client, socket, calls } = await withCall(undefined, { maxActiveCalls: 2, overload });
      const dialed = client.dial([[{ type: 'phone', to: '+1', from: '+1' }]], { tag: 't1' });
      await settled();
      socket.event('calling.call.dial', { tag: 't1', dial_state: 'answered', call: { call_id: 'out', node_id: 'n' } });
      await dialed;
      for (const id of ['call-2', 'call-3']) socket.event('calling.call.receive', received(id));
      expect(calls.map(({ callId }) => callId)).toEqual(['call-1', 'call-2']);
      expect(socket.requests(method).map(({ params }) => params)).toEqual([
        { call_id: 'call-3', node_id: 'node-1', ...more },
      ]);
      socket.event('calling.call.state', stateOf('ended'));
      socket.event('calling.call.receive', received('call-4'));
      expect(calls.map(({ callId }) => callId)).toEqual(['call-1', 'call-2', 'call-4']);
    },
  );
});

test('calls that come in while the client leaves are passed on', async () => {
  const { client, server, socket, calls } = await withCall((method) =>
    method === 'calling.slow' ? undefined : { code: '200' },
  );
  const slow = client.execute('calling.slow', {}).catch((error: unknown) => error);
  const left = client.disconnect();
  socket.event('calling.call.receive', received('call-2'));
  await left;
  await slow;
  expect(calls).toHaveLength(1);
  expect(server.sockets).toHaveLength(1);
});

test('a listener can be taken off; the others go on', async () => {
  const { call, socket } = await withCall();
  const heard: string[] = [];
  const one = () => void heard.push('one');
  const two = () => void heard.push('two');
  call.on('calling.call.play', one);
  call.on('calling.call.play', two);
  call.off('calling.call.play', one);
  call.off('calling.call.record', two);
  socket.event('calling.call.play', ofAction({ state: 'playing' }));
  expect(heard).toEqual(['two']);
});

test('a call that the server no longer knows has ended, after a while for its last event', async () => {
  const { call } = await withCall((method) =>
    method === 'calling.end' ? { code: '404', message: 'no such call' } : {},
  );
  expect(await call.hangup()).toEqual({});
  const ended = await call.waitForEnded();
  expect(ended.params).toMatchObject({ end_reason: 'error', lost: 'the server no longer knows it' });
});

test('a call that was lost with its session is taken when the next one is offered it', async () => {
  const { server, call, calls, socket, client } = await withCall(undefined, { timing: { serverCloseMs: 1 } });
  server.protocol = 'signalwire_sig_2_p';
  socket.push({ id: 'd', method: 'signalwire.disconnect', params: { restart: true } });
  expect((await call.waitForEnded()).params).toMatchObject({ end_reason: 'error' });
  while (server.sockets.length < 2 || client.connectionState !== 'connected') await settled();
  server.socket.event('calling.call.receive', received());
  expect(calls.map(({ callId, state }) => [callId, state])).toEqual([
    ['call-1', 'ended'],
    ['call-1', 'created'],
  ]);
});

test('a call ends with its block', async () => {
  const { call, socket } = await withCall();
  {
    await using leased: Call = call;
    await leased.answer();
  }
  expect(socket.frames.map(({ method }) => method).filter((method) => method?.startsWith('calling.'))).toEqual([
    'calling.answer',
    'calling.end',
  ]);
});

test('a client leaves with its block', async () => {
  const server = new FakeServer();
  {
    await using client = clientOf(server);
    await client.connect();
  }
  expect(server.socket.open).toBe(false);
});

test('waiting for a state is over at once when it is reached or past, and with the call', async () => {
  const { call, socket } = await withCall();
  const answered = call.waitForAnswered();
  const ending = call.waitForEnding();
  socket.event('calling.call.state', stateOf('ringing'));
  expect((await call.waitForRinging()).callState).toBe('ringing');
  socket.event('calling.call.state', stateOf('ended'));
  expect([(await answered).callState, (await ending).callState]).toEqual(['ended', 'ended']);
  expect((await call.waitForRinging()).endReason).toBe('hangup');
});

test('events are typed by their names', async () => {
  const { call } = await withCall();
  call.on('calling.call.play', (event) => {
    expectTypeOf(event).toEqualTypeOf<PlayEvent>();
    expectTypeOf(event.state).toEqualTypeOf<'playing' | 'paused' | 'finished' | 'error' | ''>();
  });
  call.on('custom.thing', (event) => {
    expectTypeOf(event.eventType).toEqualTypeOf<string>();
  });
  const waited = call.waitFor('calling.call.record', (event) => event.state === 'finished', { timeout: 1 });
  expectTypeOf(waited).toEqualTypeOf<Promise<RecordEvent>>();
  await expect(waited).rejects.toThrow(/within 1 ms/);
  expectTypeOf(call.state).toEqualTypeOf<'created' | 'ringing' | 'answered' | 'ending' | 'ended'>();
  expectTypeOf(call.waitForEnded).returns.toEqualTypeOf<Promise<CallStateEvent>>();
});
