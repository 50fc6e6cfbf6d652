import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, type Call, CallStateEvent, type RelayEvent } from '../../src/relay/index.js';
import { settled, stateOf } from './fake-server.js';
import { ofAction, withCall } from './support.js';

type Start = (call: Call, options: { controlId: string; onCompleted(event: RelayEvent): void }) => Promise<Action>;

interface Kind {
  start: Start;
  type: string;
  /** Events that say that it goes on. */
  running: object[];
  /** Events that settle it. */
  last: object[];
}

const detected = (event: string) => ({ detect: { type: 'machine', params: { event } } });
const collected = (type: string, more: object = {}) => ({ result: { type, params: {} }, ...more });

/** The kinds of actions, and what their events look like. */
const kinds: Record<string, Kind> = {
  play: {
    start: (call, options) => call.playTTS('Hi', options),
    type: 'calling.call.play',
    running: [{ state: 'playing' }, { state: 'paused' }, {}],
    last: [{ state: 'finished' }, { state: 'error' }],
  },
  record: {
    start: (call, options) => call.record({}, options),
    type: 'calling.call.record',
    running: [{ state: 'recording' }, { state: 'paused' }],
    last: [{ state: 'finished', url: 'https://a.test/r.mp3' }, { state: 'no_input' }],
  },
  collect: {
    start: (call, options) => call.collect({ ...options, digits: { max: 1 } }),
    type: 'calling.call.collect',
    running: [
      collected('start_of_input'),
      collected('speech', { final: false }),
      { result: {} },
      { state: 'collecting' },
    ],
    last: [collected('digit'), collected('speech', { final: true }), collected('no_input'), collected('error')],
  },
  'collect that goes on': {
    start: (call, options) => call.collect({ ...options, speech: {}, continuous: true }),
    type: 'calling.call.collect',
    running: [collected('speech', { state: 'collecting' }), collected('digit'), collected('no_input')],
    last: [collected('finished'), { state: 'finished' }, collected('error')],
  },
  playAndCollect: {
    start: (call, options) => call.promptTTS('Hi', { digits: { max: 1 } }, options),
    type: 'calling.call.collect',
    running: [collected('start_of_input')],
    last: [collected('digit'), collected('no_match')],
  },
  sendFax: {
    start: (call, options) => call.sendFax('https://a.test/a.pdf', options),
    type: 'calling.call.fax',
    running: [{ fax: { type: 'page', params: { number: 1 } } }],
    last: [{ fax: { type: 'finished', params: {} } }, { state: 'error', fax: { type: 'error', params: {} } }],
  },
  tap: {
    start: (call, options) => call.tap({ type: 'audio' }, { type: 'ws', params: { uri: 'wss://a.test' } }, options),
    type: 'calling.call.tap',
    running: [{ state: 'tapping' }],
    last: [{ state: 'finished' }],
  },
  stream: {
    start: (call, options) => call.stream('wss://a.test', options),
    type: 'calling.call.stream',
    running: [{ state: 'streaming' }],
    last: [{ state: 'finished' }],
  },
  transcribe: {
    start: (call, options) => call.transcribe(options),
    type: 'calling.call.transcribe',
    running: [{ state: 'transcribing' }],
    last: [{ state: 'finished' }],
  },
  pay: {
    start: (call, options) => call.pay('https://a.test', options),
    type: 'calling.call.pay',
    running: [{ for: 'payment-card-number' }],
    last: [{ state: 'finished', for: 'payment-completed' }, { for: 'payment-failed' }, { state: 'error' }],
  },
  ai: {
    start: (call, options) => call.ai(options),
    type: 'calling.call.ai',
    running: [{ state: 'started' }],
    last: [{ state: 'finished' }],
  },
};

describe.each(Object.entries(kinds))('%s', (_, { start, type, running, last }) => {
  test('goes on with what says so, and is settled once by what ends it', async () => {
    for (const end of last) {
      const { call, socket } = await withCall();
      const completed: RelayEvent[] = [];
      const action = await start(call, { controlId: 'c1', onCompleted: (event) => void completed.push(event) });
      const waited = action.wait();
      for (const params of running) socket.event(type, ofAction(params));
      socket.event(type, ofAction(end, 'another'));
      socket.event('calling.call.hold', ofAction(end));
      expect([action.isDone, action.completed, action.result]).toEqual([false, false, null]);
      socket.event(type, ofAction(end));
      socket.event(type, ofAction({ ...end, again: true }));
      expect([action.isDone, action.completed]).toEqual([true, true]);
      expect((await waited).params).toEqual(ofAction(end));
      expect(completed).toEqual([action.result]);
      expect(await (action as unknown as { stop(): Promise<object> }).stop()).toEqual({});
    }
  });
});

describe('a detector', () => {
  test('has its result with the first decision, goes on, and can be stopped until it is over', async () => {
    const { call, socket } = await withCall();
    const action = await call.detectAnsweringMachine({ controlId: 'c1' });
    socket.event('calling.call.detect', ofAction(detected('READY')));
    socket.event('calling.call.detect', ofAction({ detect: {} }));
    expect(action.isDone).toBe(false);
    socket.event('calling.call.detect', ofAction(detected('MACHINE')));
    expect([action.isDone, action.completed]).toEqual([true, false]);
    expect(action.result).toMatchObject({ event: 'MACHINE' });
    expect(await action.stop()).toEqual({ code: '200' });
    socket.event('calling.call.detect', ofAction(detected('finished')));
    expect([action.isDone, action.completed]).toEqual([true, true]);
    expect(action.result).toMatchObject({ event: 'MACHINE' });
    expect(await action.stop()).toEqual({});
    expect(socket.requests('calling.detect.stop')).toHaveLength(1);
  });

  test('that finds nothing ends with that', async () => {
    const { call, socket } = await withCall();
    const action = await call.detectFax({ controlId: 'c1' });
    socket.event('calling.call.detect', ofAction({ detect: { type: 'fax', params: { event: 'finished' } } }));
    expect(action.result).toMatchObject({ event: 'finished' });
    expect(action.completed).toBe(true);
  });
});

test('a result can be told from the end of the call, by the compiler too', async () => {
  const { call, socket } = await withCall();
  const action = await call.record();
  socket.event('calling.call.state', stateOf('ended'));
  const result = await action.wait();
  if (result.eventType === 'calling.call.record') expect.unreachable(result.url);
  else expect(result.endReason).toBe('hangup');
});

test('an action that the server no longer knows is over, after a while for its last event', async () => {
  const { call, socket } = await withCall((method) =>
    method.endsWith('.stop') ? { code: '404', message: 'no such action' } : { code: '200' },
  );
  const [told, forgotten] = [
    await call.playTTS('Hi', { controlId: 'c1' }),
    await call.playTTS('Hi', { controlId: 'c2' }),
  ];
  await Promise.all([told.stop(), forgotten.stop()]);
  expect([told.isDone, forgotten.isDone]).toEqual([false, false]);
  socket.event('calling.call.play', ofAction({ state: 'finished' }));
  expect((await told.wait()).params['state']).toBe('finished');
  const event = await forgotten.wait();
  expect([event.eventType, event.params['state']]).toEqual(['calling.call.play', undefined]);
});

test('a start whose answer is lost rejects, and what comes of it concerns nobody', async () => {
  const { call, server, socket, errors } = await withCall((method) =>
    method.startsWith('calling.') ? undefined : { code: '200' },
  );
  const started = expect(call.playTTS('Hi', { controlId: 'c1' })).rejects.toMatchObject({ outcome: 'unknown' });
  socket.end();
  await started;
  while (server.sockets.length < 2) await settled();
  server.answer = () => ({ code: '200' });
  await settled();
  server.socket.event('calling.call.play', ofAction({ state: 'finished' }));
  expect((await call.playTTS('Hi', { controlId: 'c1' })).isDone).toBe(false);
  expect(errors).toEqual([]);
});

test('one signal serves any number of waits', async () => {
  const { call } = await withCall();
  const warnings: Error[] = [];
  const warn = (warning: Error) => void warnings.push(warning);
  process.on('warning', warn);
  const controller = new AbortController();
  const { signal } = controller;
  const waits = Array.from({ length: 50 }, () => call.waitForEnded({ signal }));
  const short = call.waitForEnded({ signal, timeout: 1 });
  await expect(short).rejects.toThrow(/within 1 ms/);
  expect(getEventListeners(signal, 'abort')).toHaveLength(1);
  controller.abort(new Error('enough'));
  for (const result of await Promise.allSettled(waits)) expect(result).toMatchObject({ reason: { message: 'enough' } });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  await settled();
  process.off('warning', warn);
  expect(warnings).toEqual([]);
});

test('waits are called off by a signal, and leave nothing behind', async () => {
  const { call, socket } = await withCall();
  const action = await call.playTTS('Hi', { controlId: 'c1' });
  const controller = new AbortController();
  const { signal } = controller;
  const waits = [
    action.wait({ signal }),
    call.waitFor('calling.call.play', undefined, { signal }),
    call.waitForEnded({ signal, timeout: 1000 }),
    call.waitForAnswered({ signal }),
  ];
  controller.abort(new Error('enough'));
  for (const waited of waits) await expect(waited).rejects.toThrow('enough');
  await expect(action.wait({ signal })).rejects.toThrow('enough');
  socket.event('calling.call.play', ofAction({ state: 'finished' }));
  expect(action.isDone).toBe(true);
});

/** One step of a story that the server tells. */
type Step =
  | { kind: 'answer' }
  | { kind: 'refuse'; code: number }
  | { kind: 'running' }
  | { kind: 'last'; n: number }
  | { kind: 'ended' }
  | { kind: 'drop' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ kind: 'answer' }) },
  { weight: 1, arbitrary: fc.constantFrom(404, 409, 410, 500).map((code): Step => ({ kind: 'refuse', code })) },
  { weight: 3, arbitrary: fc.constant<Step>({ kind: 'running' }) },
  { weight: 3, arbitrary: fc.nat(9).map((n): Step => ({ kind: 'last', n })) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'ended' }) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'drop' }) },
);

type Expected = 'own' | 'gone' | 'call' | 'lost' | number;

/** What a story comes to: whatever comes first settles it, and nothing after does. */
function outcomeOf(story: readonly Step[]): Expected {
  let answered = false;
  for (const { kind, ...more } of story) {
    if (kind === 'last') return 'own';
    if (kind === 'ended') return 'call';
    if (kind === 'answer') answered = true;
    if (kind === 'refuse' && !answered) {
      const { code } = more as { code: number };
      return code === 404 || code === 410 ? 'gone' : code;
    }
    if (kind === 'drop' && !answered) return 'lost';
  }
  return 'call';
}

test('whatever the order of answers, events, hangups and breaks: each action settles once, as it should', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(kinds)), fc.array(step, { maxLength: 8 }), async (name, story) => {
      const { start, type, running, last } = kinds[name] as Kind;
      const { call, server, client } = await withCall((method) =>
        method.startsWith('calling.') ? undefined : { code: '200' },
      );
      const first = server.socket;
      const completed: RelayEvent[] = [];
      const started = start(call, { controlId: 'c1', onCompleted: (event) => void completed.push(event) });
      const outcome = started.then(
        (action) => action.wait(),
        (error: { code: number; outcome: string }) => error,
      );
      await settled();
      const asked = first.frames.find((frame) => frame.method?.startsWith('calling.'));
      for (const [at, each] of [...story, { kind: 'ended' } as const].entries()) {
        const { socket } = server;
        const own = { n: at };
        if (each.kind === 'answer') socket.push({ id: asked?.id, result: { code: '200' } });
        else if (each.kind === 'refuse') socket.push({ id: asked?.id, result: { code: String(each.code) } });
        else if (each.kind === 'running') socket.event(type, ofAction({ ...running[0], ...own }));
        else if (each.kind === 'last') socket.event(type, ofAction({ ...last[each.n % last.length], ...own }));
        else if (each.kind === 'ended') socket.event('calling.call.state', stateOf('ended'));
        else {
          socket.end();
          while (client.connectionState !== 'connected' || server.socket === socket) await settled();
        }
        await settled();
      }
      const result = await outcome;
      const expected = outcomeOf(story);
      if (expected === 'own') {
        const at = story.findIndex(({ kind }) => kind === 'last');
        expect(result).toMatchObject({ eventType: type, params: { n: at } });
      } else if (expected === 'call') expect(result).toBeInstanceOf(CallStateEvent);
      else if (expected === 'gone') expect(result).toMatchObject({ eventType: type });
      else if (expected === 'lost') expect(result).toMatchObject({ outcome: 'unknown' });
      else expect(result).toMatchObject({ code: expected });
      // A start that was rejected has told of it already.
      const rejected = expected === 'lost' || typeof expected === 'number';
      expect(completed).toHaveLength(rejected ? 0 : 1);
      await client.disconnect();
    }),
    { numRuns: 150, seed: 6 },
  );
});
