import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventEnvelope } from '@signalwire/protocol/relay';
import { expect, onTestFinished, test } from 'vitest';
import { play } from '../calls/actions/index.js';
import { type CallEngine, createCallEngine, entriesOf, type FarEnd } from '../calls/index.js';
import { VirtualClock } from '../clock/index.js';
import { createOutbound } from '../http/index.js';
import { StatusCallbacks } from './index.js';

interface Seen {
  method: string;
  url: string;
  authorization: string | undefined;
  body: EventEnvelope | undefined;
}

/** A server that takes callbacks, and a call engine whose calls can be watched. */
async function setUp(farEnd: FarEnd = { ring: (leg) => leg.answer() }, answers: number[] = []) {
  const clock = new VirtualClock();
  onTestFinished(() => clock.close());
  const http = createOutbound({ clock });
  const callbacks = new StatusCallbacks({ clock, http });
  const engine: CallEngine = createCallEngine({
    clock,
    spaceId: 'space-1',
    routing: { inbound: () => undefined },
    farEnds: { find: () => farEnd },
    relay: { offer: () => false },
    handleSwml: async () => undefined,
  });
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += String(chunk);
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, authorization: headers.authorization, body: text ? JSON.parse(text) : undefined });
      response.statusCode = answers.shift() ?? 200;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    await engine.stop();
    await callbacks.stop();
    await http.close();
    await new Promise((resolve) => server.close(resolve));
  });
  const dial = () => engine.dial({ projectId: 'project-1', from: '+15550100001', to: '+15550100002', tag: 'tag-1' });
  const over = (call: ReturnType<typeof dial>) =>
    clock.passUntil(call.log.first((event) => event.type === 'state' && event.state === 'ended'));
  return { clock, callbacks, engine, seen, base, dial, over };
}

test('state changes are posted in order, those before the wish included', async () => {
  const { callbacks, seen, base, dial, over } = await setUp();
  const call = dial();
  callbacks.watch(call, { url: `http://user:secret@${base}/status`, event: 'calling.call.state' });
  await call.log.first((event) => event.type === 'state' && event.state === 'answered');
  call.end('hangup', 'callee');
  await over(call);
  await callbacks.stop();
  expect(seen.map(({ body }) => body?.params['call_state'])).toEqual(['created', 'ringing', 'answered', 'ended']);
  expect(seen[3]).toEqual({
    method: 'POST',
    url: '/status',
    authorization: `Basic ${Buffer.from('user:secret').toString('base64')}`,
    body: {
      event_type: 'calling.call.state',
      event_channel: expect.any(String),
      timestamp: expect.any(Number),
      project_id: 'project-1',
      space_id: 'space-1',
      params: {
        call_id: call.id,
        node_id: call.nodeId,
        segment_id: call.segmentId,
        tag: 'tag-1',
        call_state: 'ended',
        end_reason: 'hangup',
        direction: 'outbound',
        device: { type: 'phone', params: { from_number: '+15550100001', to_number: '+15550100002', headers: [] } },
      },
    },
  });
  expect(seen[0]?.body?.params['end_reason']).toBeNull();
  const logged = call.log.events.filter(({ type }) => type === 'webhook');
  expect(logged).toHaveLength(4);
  expect(logged[0]).toMatchObject({ url: `http://***@${base}/status`, event: 'calling.call.state', status: 200 });
});

test('only the states that were asked for; reasons as callbacks spell them', async () => {
  const { callbacks, seen, base, dial, over } = await setUp({ ring: (leg) => leg.reject('decline') });
  const call = dial();
  callbacks.watch(call, { url: `http://${base}/s`, event: 'calling.call.state', states: ['answered', 'ended'] });
  await over(call);
  await callbacks.stop();
  expect(seen.map(({ body }) => body?.params)).toMatchObject([{ call_state: 'ended', end_reason: 'declined' }]);
});

test('the course of one playback', async () => {
  const { callbacks, clock, seen, base, dial } = await setUp();
  const call = dial();
  await call.log.first((event) => event.type === 'state' && event.state === 'answered');
  const watched = play(call, { controlId: 'a', media: [{ type: 'silence', params: { duration: 60 } }] });
  play(call, { controlId: 'b', media: [{ type: 'silence', params: { duration: 1 } }] });
  callbacks.watch(call, { url: `http://${base}/play`, ...entriesOf('a') });
  watched.pause();
  watched.resume();
  await clock.passUntil(watched.done);
  await callbacks.stop();
  expect(seen.map(({ body }) => `${body?.params['control_id']} ${body?.params['state']}`)).toEqual([
    'a playing',
    'a paused',
    'a playing',
    'a finished',
  ]);
});

test('by GET, the fields are in the query', async () => {
  const { callbacks, seen, base, dial, over } = await setUp({ ring: (leg) => leg.reject('busy') });
  const call = dial();
  const wish = {
    url: `http://${base}/s?mine=1`,
    method: 'GET',
    event: 'calling.call.state',
    states: ['ended'],
  } as const;
  callbacks.watch(call, wish);
  await over(call);
  await callbacks.stop();
  const query = new URL(seen[0]?.url ?? '', 'http://x').searchParams;
  expect(Object.fromEntries(query)).toMatchObject({
    mine: '1',
    event_type: 'calling.call.state',
    call_id: call.id,
    end_reason: 'busy',
  });
});

test('a server that fails is asked again, and every attempt is in the log', async () => {
  const { callbacks, clock, seen, base, dial, over } = await setUp(
    { ring: (leg) => leg.reject('busy') },
    [503, 500, 200],
  );
  const call = dial();
  callbacks.watch(call, { url: `http://${base}/s`, event: 'calling.call.state', states: ['ended'] });
  const from = clock.now();
  await over(call);
  await clock.advance(10_000);
  expect(seen).toHaveLength(3);
  expect(clock.now() - from).toBe(10_000);
  expect(call.log.events.filter(({ type }) => type === 'webhook')).toMatchObject([
    { status: 503 },
    { status: 500 },
    { status: 200 },
  ]);
});

test('nobody at the address: the log says so, and stopping does not wait for retries', async () => {
  const { callbacks, dial, over } = await setUp({ ring: (leg) => leg.reject('busy') });
  const call = dial();
  callbacks.watch(call, { url: 'http://127.0.0.1:1/s', event: 'calling.call.state', states: ['ended'] });
  await over(call);
  await callbacks.stop();
  expect(call.log.events.filter(({ type }) => type === 'webhook')).toMatchObject([
    { error: expect.stringContaining('127.0.0.1:1') },
  ]);
});
