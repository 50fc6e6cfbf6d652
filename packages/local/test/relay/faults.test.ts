import { expect, onTestFinished, test } from 'vitest';
import { LocalSpace } from '../../src/index.js';
import { connectParams, ids, RawClient, startSpace, until } from './harness.js';

const silence = [{ type: 'silence', params: { duration: 600 } }];

test('events that are lost on their way come when the session resumes, once each', async () => {
  const space = await startSpace();
  const raw = await RawClient.connected(space.port);
  const call = space.call();
  await raw.event('calling.call.receive');
  const stop = space.relay.faults.use({ drop: { share: 1, frames: ['event'] } });
  expect((await raw.request('calling.answer', ids(call))).result).toMatchObject({ code: '200' });
  await until(() => space.relay.faults.counts.dropped > 0);
  stop();
  space.relay.faults.dropConnections();
  expect(await raw.closed).toMatchObject({ code: 1006 });
  const again = await RawClient.connected(space.port, { protocol: raw.protocol });
  expect(await again.event('calling.call.state')).toMatchObject({ call_state: 'answered' });
  expect(raw.story).not.toContain('state answered');
});

test('frames arrive twice when they are told to, under the same id', async () => {
  const space = await startSpace();
  const raw = await RawClient.connected(space.port);
  space.relay.faults.use({ duplicate: 1 });
  const call = space.call();
  await raw.event('calling.call.receive');
  await raw.request('calling.answer', ids(call));
  await raw.event('calling.call.state', ({ call_state }) => call_state === 'answered');
  await until(() => raw.story.filter((each) => each === 'state answered').length === 2);
  const answered = raw.frames.filter(
    ({ params }) => (params as { params?: { call_state?: string } })?.params?.call_state === 'answered',
  );
  expect(new Set(answered.map(({ id }) => id)).size).toBe(1);
});

test.each(['before', 'after'] as const)('the connection breaks %s a request is carried out', async (when) => {
  const space = await startSpace();
  const raw = await RawClient.connected(space.port);
  const call = space.call();
  await raw.event('calling.call.receive');
  space.relay.faults.use({ closeMidRequest: { share: 1, when } });
  const request = raw.request('calling.answer', ids(call));
  await expect(request).rejects.toThrow('closed first');
  space.relay.faults.clear();
  expect(call.state).toBe(when === 'before' ? 'ringing' : 'answered');
  const again = await RawClient.connected(space.port, { protocol: raw.protocol });
  expect((await again.request('calling.answer', ids(call))).result).toMatchObject({ code: '200' });
});

test('handshakes are refused as often as was said, with the code that was said', async () => {
  const space = await startSpace();
  space.relay.faults.refuseAuth({ code: -32000, message: 'Try again.' });
  const raw = await RawClient.open(space.port);
  const refused = await raw.request('signalwire.connect', connectParams());
  expect(refused['error']).toMatchObject({ code: -32000, message: 'Try again.' });
  expect(await raw.closed).toMatchObject({ code: 1008 });
  const next = await RawClient.connected(space.port);
  expect(next.protocol).toMatch(/^signalwire_/);
  expect(space.relay.faults.counts.refused).toBe(1);
});

test('after a restart clients have to start anew', async () => {
  const space = await startSpace();
  const raw = await RawClient.connected(space.port);
  const restarted = space.relay.faults.restart();
  const frame = await raw.frame(({ method }) => method === 'signalwire.disconnect');
  expect(frame['params']).toEqual({ restart: true });
  await restarted;
  expect(await raw.closed).toMatchObject({ code: 1012 });
  const again = await RawClient.connected(space.port, { protocol: raw.protocol });
  expect(again.protocol).not.toBe(raw.protocol);
});

test('a frozen connection stays open and says nothing', async () => {
  const space = await startSpace({ relay: { timing: { pingMs: 5 } } });
  const raw = await RawClient.connected(space.port);
  await raw.frame(({ method }) => method === 'signalwire.ping');
  const thaw = space.relay.faults.freeze();
  const seen = raw.frames.length;
  const call = space.call();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(raw.frames.length).toBe(seen);
  expect(raw.socket.readyState).toBe(raw.socket.OPEN);
  thaw();
  await raw.frame(({ method }) => method === 'signalwire.ping');
  expect(call.state).toBe('ringing');
});

test('delays are on the space’s clock: a minute of them takes no time', async () => {
  const space = await LocalSpace.start({ clock: 'virtual' });
  onTestFinished(() => space.stop());
  space.faults.relay.use({ delay: { ms: 60_000 } });
  const raw = await RawClient.open(Number(new URL(space.url).port));
  const authentication = { project: space.project, token: space.token };
  await raw.request('signalwire.connect', { ...connectParams(), authentication });
  const began = space.clock.now();
  const asked = raw.request('signalwire.receive', { contexts: ['night'] });
  const answer = await space.clock.passUntil(asked);
  expect(answer.result).toMatchObject({ code: '200' });
  expect(space.clock.now() - began).toBeGreaterThanOrEqual(60_000);
});

test('what is overtaken still comes, and calls take no harm of it', async () => {
  const space = await startSpace();
  space.relay.faults.use({ seed: 3, reorder: 0.5, duplicate: 0.3, delay: { ms: [0, 5] } });
  const raw = await RawClient.connected(space.port);
  const call = space.call();
  await raw.event('calling.call.receive');
  await raw.request('calling.answer', ids(call));
  await raw.request('calling.play', { ...ids(call), control_id: 'c1', play: silence });
  await raw.request('calling.play.stop', { ...ids(call), control_id: 'c1' });
  await raw.event('calling.call.play', ({ state }) => state === 'finished');
  await raw.request('calling.end', ids(call));
  await raw.event('calling.call.state', ({ call_state }) => call_state === 'ended');
  expect(raw.wrong).toEqual([]);
  expect(space.relay.faults.counts.reordered).toBeGreaterThan(0);
});
