import type { Call as ClientCall, RelayEvent } from '@signalwire/sdk/relay';
import { expect, test } from 'vitest';
import { VirtualClock } from '../../src/clock/index.js';
import { ids, RawClient, startSpace, until } from './harness.js';

test('a client answers a call, plays to it and hangs up', async () => {
  const space = await startSpace({ pace: 0 });
  const client = space.client();
  const seen: string[] = [];
  const ended = new Promise<RelayEvent>((resolve, reject) => {
    client.onCall(async (call) => {
      try {
        expect(call).toMatchObject({
          context: 'front-desk',
          direction: 'inbound',
          state: 'created',
          segmentId: expect.any(String),
        });
        expect(call.device).toMatchObject({ type: 'phone', params: { from_number: '+15550100001' } });
        call.on('calling.call.state', (event) => void seen.push(event.callState));
        call.on('calling.call.play', (event) => void seen.push(event.state));
        expect(await call.answer()).toMatchObject({ code: '200' });
        const action = await call.play([{ type: 'tts', text: 'Welcome' }], {
          onCompleted: (event) => void seen.push(`completed ${String(event.params['state'])}`),
        });
        expect((await action.wait(5000)).params['state']).toBe('finished');
        expect(action).toMatchObject({ isDone: true, completed: true });
        await call.hangup();
        resolve(await call.waitForEnded(5000));
      } catch (error) {
        reject(error);
      }
    });
  });
  await client.connect();
  expect(client.relayProtocol).toMatch(/^signalwire_[^_]+_[^_]+_project-1$/);
  const call = space.call();
  expect((await ended).params).toMatchObject({ call_id: call.id, call_state: 'ended', end_reason: 'hangup' });
  expect(seen).toEqual(['answered', 'playing', 'completed finished', 'finished', 'ending', 'ended']);
  expect(call.log.events.filter(({ type }) => type === 'relay')).toMatchObject([
    { event: 'offered' },
    { event: 'taken' },
  ]);
  expect(call.log.events.find(({ type }) => type === 'speech')).toMatchObject({ text: 'Welcome' });
});

test('on the wire, each answer comes before the events that it sets off', async () => {
  const space = await startSpace({ pace: 0 });
  const client = await RawClient.connected(space.port);
  const call = space.call();
  const { node_id, call_id } = (await client.event('calling.call.receive')) as { node_id: string; call_id: string };
  await client.request('calling.answer', { node_id, call_id });
  await client.event('calling.call.state', ({ call_state }) => call_state === 'answered');
  await client.request('calling.play', {
    node_id,
    call_id,
    control_id: 'c1',
    play: [{ type: 'tts', params: { text: 'Hi' } }],
  });
  await client.event('calling.call.play', ({ state }) => state === 'finished');
  await client.request('calling.end', { node_id, call_id });
  await client.event('calling.call.state', ({ call_state }) => call_state === 'ended');
  expect(client.story).toEqual([
    'result',
    'authorization',
    'receive created',
    'result',
    'state answered',
    'result',
    'play playing',
    'play finished',
    'result',
    'state ending',
    'state ended',
  ]);
  expect(call.endReason).toBe('hangup');
  expect(client.wrong).toEqual([]);
});

test('what plays can be paused, resumed, made louder and stopped', async () => {
  const space = await startSpace();
  const client = await RawClient.connected(space.port);
  space.call();
  const { node_id, call_id } = (await client.event('calling.call.receive')) as { node_id: string; call_id: string };
  const action = { node_id, call_id, control_id: 'c1' };
  await client.request('calling.answer', { node_id, call_id });
  await client.request('calling.play', { ...action, play: [{ type: 'silence', params: { duration: 600 } }] });
  await client.event('calling.call.play', ({ state }) => state === 'playing');
  for (const verb of ['pause', 'resume', 'volume', 'stop'])
    expect(await client.request(`calling.play.${verb}`, { ...action, volume: 3 })).toMatchObject({
      result: { code: '200', control_id: 'c1' },
    });
  await client.event('calling.call.play', ({ state }) => state === 'finished');
  const states = client.story.filter((line) => line.startsWith('play'));
  expect(states).toEqual(['play playing', 'play paused', 'play playing', 'play finished']);
  expect(await client.request('calling.play.stop', action)).toMatchObject({ result: { code: '404' } });
});

test('when the caller hangs up, what plays is over before the call is', async () => {
  const space = await startSpace();
  const client = space.client();
  const raw: string[] = [];
  client.onEvent((type, params) => void raw.push(`${type} ${String(params['call_state'] ?? params['state'])}`));
  const results: unknown[] = [];
  client.onCall(async (call) => {
    await call.answer();
    const action = await call.play([{ type: 'silence', duration: 600 }]);
    results.push((await action.wait()).params['state']);
    await call.waitForEnded();
    // Too late, and not an error: the call is gone.
    results.push(await call.answer(), await call.hangup(), await action.stop());
    const late = await call.play([{ type: 'tts', text: 'Anybody?' }], {
      onCompleted: (event) => void results.push(event.eventType),
    });
    results.push(late.isDone);
  });
  await client.connect();
  const call = space.call();
  await call.log.first((event) => event.type === 'play');
  call.end('hangup', 'caller');
  await until(() => results.length === 6);
  expect(results).toEqual(['finished', {}, {}, {}, 'calling.call.state', true]);
  expect(raw.slice(-3)).toEqual([
    'calling.call.play finished',
    'calling.call.state ending',
    'calling.call.state ended',
  ]);
});

test('hanging up while something plays ends it first', async () => {
  const space = await startSpace();
  const client = await RawClient.connected(space.port);
  const call = space.call();
  await client.event('calling.call.receive');
  await client.request('calling.answer', ids(call));
  await client.request('calling.play', {
    ...ids(call),
    control_id: 'c1',
    play: [{ type: 'ringtone', params: { name: 'us', duration: 60 } }],
  });
  await client.request('calling.end', { ...ids(call), reason: 'busy' });
  expect(await client.event('calling.call.state', ({ call_state }) => call_state === 'ended')).toMatchObject({
    end_reason: 'busy',
  });
  expect(client.story.slice(-3)).toEqual(['play finished', 'state ending', 'state ended']);
});

test('a long call over RELAY takes no real time on a virtual clock', async () => {
  const clock = new VirtualClock();
  const space = await startSpace({ clock });
  const client = space.client();
  client.onCall(async (call: ClientCall) => {
    await call.answer();
    for (const text of ['One', 'Two'])
      await (
        await call.play([
          { type: 'tts', text },
          { type: 'silence', duration: 300 },
        ])
      ).wait();
    await call.hangup();
  });
  await client.connect();
  const call = space.call();
  const from = clock.now();
  await clock.passUntil(call.log.first((event) => event.type === 'state' && event.state === 'ended'));
  expect(clock.now() - from).toBeGreaterThan(600_000);
  expect(call.endReason).toBe('hangup');
});

test('a client that takes no calls passes them to one that does', async () => {
  const space = await startSpace();
  const idle = space.client();
  await idle.connect();
  const busy = space.client();
  const taken = new Promise<ClientCall>((resolve) =>
    busy.onCall(async (call) => {
      await call.answer();
      resolve(call);
    }),
  );
  await busy.connect();
  const call = space.call();
  expect((await taken).callId).toBe(call.id);
  expect(call.log.events.filter(({ type }) => type === 'relay')).toMatchObject([
    { event: 'offered' },
    { event: 'passed' },
    { event: 'offered' },
    { event: 'taken' },
  ]);
});

test('a client with enough calls passes on the rest', async () => {
  const space = await startSpace();
  const client = space.client({ maxActiveCalls: 1 });
  client.onCall((call) => void call.answer());
  await client.connect();
  await space.call().log.first((event) => event.type === 'state' && event.state === 'answered');
  const second = space.call();
  await second.log.first((event) => event.type === 'relay' && event.event === 'passed');
  expect(second.state).toBe('ringing');
});

test('calls go to clients of a context in turn', async () => {
  const space = await startSpace();
  const counts = [0, 0, 0];
  for (const index of counts.keys()) {
    const client = space.client({ contexts: [index === 2 ? 'elsewhere' : 'front-desk'] });
    client.onCall(async (call) => {
      counts[index]!++;
      await call.answer();
    });
    await client.connect();
  }
  for (let i = 0; i < 4; i++)
    await space.call().log.first((event) => event.type === 'state' && event.state === 'answered');
  expect(counts).toEqual([2, 2, 0]);
});

test('a call that rings without anybody goes to the first client that comes', async () => {
  const space = await startSpace();
  const call = space.call('night-desk');
  await call.log.first((event) => event.type === 'note');
  const client = space.client({ contexts: [] });
  client.onCall((each) => void each.answer());
  await client.connect();
  expect(call.state).toBe('ringing');
  await client.receive(['night-desk']);
  await call.log.first((event) => event.type === 'state' && event.state === 'answered');
  await client.unreceive(['night-desk']);
  const next = space.call('night-desk');
  expect(await next.log.first((event) => event.type === 'note')).toMatchObject({
    message: expect.stringContaining('night-desk'),
  });
});

test('waiting on a call: by predicate, with a limit, and no longer than the call', async () => {
  const space = await startSpace();
  const client = space.client();
  const outcomes: unknown[] = [];
  client.onCall(async (call) => {
    const never = call.waitFor('calling.call.play', () => false).catch((error: Error) => error.message);
    const late = call.waitFor('calling.call.play', undefined, 5).catch((error: Error) => error.message);
    await call.answer();
    outcomes.push(await late);
    await call.hangup();
    outcomes.push(await never, (await call.waitForEnded()).endReason);
  });
  await client.connect();
  space.call();
  await until(() => outcomes.length === 3);
  expect(outcomes).toEqual([
    expect.stringMatching(/No calling.call.play came within 5 ms/),
    expect.stringMatching(/ended without calling.call.play/),
    'hangup',
  ]);
});

test('where playing is to be reported is handed on; a space that reports nothing says so', async () => {
  const wishes: unknown[] = [];
  for (const [callbacks, code] of [
    [{ watch: (_: unknown, wish: unknown) => void wishes.push(wish) }, '200'],
    [undefined, '501'],
  ] as const) {
    const space = await startSpace(callbacks ? { relay: { callbacks } } : {});
    const client = await RawClient.connected(space.port);
    const call = space.call();
    await client.event('calling.call.receive');
    const play = [{ type: 'silence', params: { duration: 1 } }];
    const params = { ...ids(call), control_id: 'c1', play, status_url: 'https://app.example/status' };
    expect(await client.request('calling.play', params)).toMatchObject({ result: { code } });
  }
  expect(wishes).toMatchObject([{ url: 'https://app.example/status', event: 'entries' }]);
});
