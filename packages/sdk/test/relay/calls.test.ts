import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Call, PlayEvent, type PlayMedia } from '../../src/relay/index.js';
import { clientOf, FakeServer, received, settled, silent, stateOf } from './fake-server.js';

const play = (state: string, control_id = 'c1') => ({ call_id: 'call-1', node_id: 'node-1', control_id, state });
const hello = [{ type: 'tts', text: 'Hello' }] as const;

/** A connected client with one call. */
async function withCall(answer: FakeServer['answer'] = () => ({ code: '200' })) {
  const server = new FakeServer();
  const errors: string[] = [];
  const client = clientOf(server, { logger: { ...silent, error: (message) => void errors.push(message) } });
  const calls: Call[] = [];
  client.onCall((each) => void calls.push(each));
  await client.connect();
  server.answer = answer;
  server.socket.event('calling.call.receive', received());
  return { server, client, calls, call: calls[0] as Call, errors, socket: server.socket };
}

test('a call knows who it is', async () => {
  const { call } = await withCall();
  expect({
    callId: call.callId,
    nodeId: call.nodeId,
    projectId: call.projectId,
    context: call.context,
    tag: call.tag,
    direction: call.direction,
    from: call.device.params.from_number,
    state: call.state,
    segmentId: call.segmentId,
  }).toEqual({
    callId: 'call-1',
    nodeId: 'node-1',
    projectId: 'p',
    context: 'office',
    tag: 'tag-1',
    direction: 'inbound',
    from: '+15550100001',
    state: 'created',
    segmentId: 'segment-1',
  });
});

test('a call that is announced twice is one call', async () => {
  const { socket, calls } = await withCall();
  socket.event('calling.call.receive', received());
  socket.event('calling.call.state', stateOf('ended'));
  socket.event('calling.call.receive', received());
  expect(calls).toHaveLength(1);
});

test('an event that overtakes the announcement of its call is kept for it', async () => {
  const { socket, calls } = await withCall();
  socket.event('calling.call.state', stateOf('answered', 'call-2'));
  socket.event('calling.call.receive', received('call-2'));
  expect(calls[1]?.state).toBe('answered');
});

test('what goes over the wire', async () => {
  const { call, socket } = await withCall();
  const action = await call.play([...hello, { type: 'audio', params: { url: 'https://media.example/a.mp3' } }], {
    volume: -3,
    direction: 'listen',
    loop: 2,
    controlId: 'c1',
  });
  await action.volume(4);
  await action.pause();
  await call.hangup('busy');
  const on = { call_id: 'call-1', node_id: 'node-1' };
  expect(
    socket.frames.filter(({ method }) => method?.startsWith('calling.')).map(({ method, params }) => [method, params]),
  ).toEqual([
    [
      'calling.play',
      {
        ...on,
        control_id: 'c1',
        play: [
          { type: 'tts', params: { text: 'Hello' } },
          { type: 'audio', params: { url: 'https://media.example/a.mp3' } },
        ],
        volume: -3,
        direction: 'listen',
        loop: 2,
      },
    ],
    ['calling.play.volume', { ...on, control_id: 'c1', volume: 4 }],
    ['calling.play.pause', { ...on, control_id: 'c1' }],
    ['calling.end', { ...on, reason: 'busy' }],
  ]);
});

test('a last event that overtakes the answer ends the action', async () => {
  const { call } = await withCall((method, _, socket) => {
    if (method === 'calling.play') socket.event('calling.call.play', play('finished'));
    return { code: '200' };
  });
  const action = await call.play(hello, { controlId: 'c1' });
  expect(action.result).toBeInstanceOf(PlayEvent);
  expect(await action.stop()).toEqual({});
});

test('an answer without a code is a success: the action goes on', async () => {
  const { call, socket } = await withCall(() => ({}));
  const action = await call.play(hello, { controlId: 'c1' });
  expect(action.isDone).toBe(false);
  socket.event('calling.call.play', play('playing'));
  socket.event('calling.call.record', { ...play('finished') });
  expect(action.isDone).toBe(false);
  socket.event('calling.call.play', play('error'));
  expect((await action.wait()).params['state']).toBe('error');
});

test.each([[{ code: '404', message: 'no such call' }], [new Error('gone', { cause: 410 })]])(
  'a call that is gone: %j does nothing, and the action is over at once',
  async (answer) => {
    const { call } = await withCall(() => answer);
    const completed: string[] = [];
    const action = await call.play(hello, { onCompleted: (event) => void completed.push(event.eventType) });
    expect(action.isDone).toBe(true);
    expect(completed).toEqual(['calling.call.play']);
    expect(await call.answer()).toEqual({});
  },
);

test.each([
  [{ code: '409', message: 'in use' }, 409, 'in use'],
  [{ code: 500, message: 'broken' }, 500, 'broken'],
  [new Error('odd', { cause: -32000 }), -32000, 'odd'],
])('any other refusal is an error: %j', async (answer, code, serverMessage) => {
  const { call } = await withCall(() => answer);
  await expect(call.play(hello)).rejects.toMatchObject({ name: 'RelayError', code, serverMessage });
  await expect(call.answer()).rejects.toMatchObject({ message: `RELAY error ${code}: ${serverMessage}` });
});

test('a call that ends takes what runs on it along; callbacks and listeners that throw disturb nobody', async () => {
  const { call, socket, errors } = await withCall();
  const completed: string[] = [];
  const first = await call.play(hello, {
    onCompleted: () => {
      throw new Error('in a callback');
    },
  });
  const second = await call.play(hello, {
    onCompleted: async (event) => void completed.push(String(event.params['end_reason'])),
  });
  call.on('calling.call.state', () => Promise.reject(new Error('in a listener')));
  call.on('calling.call.state', (event) => void completed.push(event.callState));
  socket.event('calling.call.state', stateOf('ended'));
  expect([first.isDone, second.isDone, call.state]).toEqual([true, true, 'ended']);
  await settled();
  expect(completed).toEqual(['hangup', 'ended']);
  expect(errors.map((error) => /in a \w+/.exec(error)?.[0])).toEqual(['in a callback', 'in a listener']);
  expect((await call.waitForEnded()).endReason).toBe('hangup');
  await expect(call.waitFor('calling.call.play')).rejects.toThrow(/ended without/);
});

test('waiting for an action has a limit, and the action goes on', async () => {
  const { call } = await withCall();
  const action = await call.play(hello);
  await expect(action.wait(0.003)).rejects.toMatchObject({ code: -1, message: expect.stringContaining('0.003 s') });
  expect(action.isDone).toBe(false);
});

test('a predicate that throws rejects the wait and nothing else', async () => {
  const { call, socket } = await withCall();
  const waiting = call.waitFor('calling.call.state', () => {
    throw new Error('bad predicate');
  });
  const outcome = expect(waiting).rejects.toThrow('bad predicate');
  socket.event('calling.call.state', stateOf('answered'));
  await outcome;
  expect(call.state).toBe('answered');
});

test('a call that is passed is no longer this client’s', async () => {
  const { call, calls, socket } = await withCall();
  const ended = expect(call.waitForEnded()).rejects.toThrow(/passed on/);
  const action = await call.play(hello);
  expect(await call.pass()).toEqual({ code: '200' });
  await ended;
  expect(action.isDone).toBe(true);
  expect(await call.hangup()).toEqual({});
  // It may be offered again.
  socket.event('calling.call.receive', received());
  expect(calls).toHaveLength(2);
});

test('two actions with one control id', async () => {
  const { call } = await withCall();
  await call.play(hello, { controlId: 'c1' });
  await expect(call.play(hello, { controlId: 'c1' })).rejects.toThrow(/c1 runs on this call already/);
});

test.each([
  [(call: Call) => call.hangup('bussy'), /reason must be one of hangup.*Did you mean "busy"/],
  [(call: Call) => call.play([]), /at least one item/],
  [
    (call: Call) => call.play([{ type: 'ttss', text: 'x' } as unknown as PlayMedia]),
    /play\(\)\[0\].type.*Did you mean "tts"/,
  ],
  [(call: Call) => call.play([{ type: 'tts' } as unknown as PlayMedia]), /play\(\)\[0\].text is required/],
  [(call: Call) => call.play(hello, { volume: 41 }), /-40 to 40, not 41/],
  [(call: Call) => call.play(hello, { direction: 'lissten' }), /Did you mean "listen"/],
  [(call: Call) => call.play(hello, { loop: 0.5 }), /loop must be a whole number/],
])('what the server would not take is refused before it is sent (%#)', async (act, message) => {
  const { call, socket } = await withCall();
  await expect(act(call)).rejects.toThrow(message);
  expect(socket.frames.filter(({ method }) => method?.startsWith('calling.'))).toEqual([]);
});

test('whatever events come: states never go back, and each action ends once', async () => {
  const event = fc.oneof(
    fc
      .constantFrom('created', 'ringing', 'answered', 'ending', 'ended')
      .map((state) => ['calling.call.state', stateOf(state)] as const),
    fc
      .constantFrom('playing', 'paused', 'finished', 'error')
      .chain((state) => fc.constantFrom('c1', 'c2').map((id) => ['calling.call.play', play(state, id)] as const)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
      const { call, socket, client } = await withCall();
      const completions: string[] = [];
      for (const controlId of ['c1', 'c2'])
        await call.play(hello, { controlId, onCompleted: () => void completions.push(controlId) });
      const order = ['created', 'ringing', 'answered', 'ending', 'ended'];
      let reached = 0;
      for (const [type, params] of events) {
        socket.event(type, params);
        expect(order.indexOf(call.state)).toBeGreaterThanOrEqual(reached);
        reached = order.indexOf(call.state);
      }
      socket.event('calling.call.state', stateOf('ended'));
      expect(completions.sort()).toEqual(['c1', 'c2']);
      await client.disconnect();
    }),
    { numRuns: 60 },
  );
});
