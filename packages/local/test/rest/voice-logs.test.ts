import { afterEach, beforeEach, expect, test } from 'vitest';
import { LocalSpace, VirtualClock } from '../../src/index.js';
import { run, send } from './client.js';

let space: LocalSpace;
let clock: VirtualClock;
beforeEach(async () => {
  clock = new VirtualClock({ startAt: Date.parse('2026-01-31T22:00:00Z') });
  space = await LocalSpace.start({ clock });
});
afterEach(async () => {
  await space.stop();
  clock.close();
});

const hello = { version: '1.0.0', sections: { main: [{ play: { url: 'say:Hello there' } }] } };

async function call() {
  const phone = space.phone('+15550199').answers();
  const { id } = await run(space, 'calling.dial', {
    body: { command: 'dial', params: { from: '+15550100', to: '+15550199', swml: hello as never } },
  });
  await (await phone.incoming()).ended();
  const found = space.calls.find(id);
  return { id, log: found?.segmentId as string };
}

const listed = async (query: Record<string, string | number> = {}) =>
  (await run(space, 'logs.voice.list', { query })).data.map(({ id }) => id);

test('a call is logged with all that happened, at once', async () => {
  const { id, log } = await call();
  const entry = await run(space, 'logs.voice.get', { params: { id: log } });
  expect(entry).toMatchObject({
    id: log,
    from: '+15550100',
    to: '+15550199',
    source: 'realtime_api',
    type: 'relay_pstn_call',
    direction: 'outbound-api',
    status: 'ended',
    duration: 1,
    duration_ms: expect.any(Number),
    created_at: '2026-01-31T22:00:00.000Z',
  });
  expect(await run(space, 'logs.voice.get', { params: { id } })).toEqual(entry);
  const { data } = await run(space, 'logs.voice.listEvents', { params: { id: log } });
  const names = data.map(({ name }) => name);
  expect(names).toContain('calling_call_speech');
  expect(names.filter((name) => /initiated|ringing|answered|ending|ended/.test(name))).toEqual([
    'calling_call_initiated',
    'calling_call_ringing',
    'calling_call_answered',
    'calling_call_ending',
    'calling_call_ended',
  ]);
  expect(data.find(({ name }) => name === 'calling_call_speech')?.details).toMatchObject({ text: 'Hello there' });
});

test('a call that is up is there as well', async () => {
  const phone = space.phone('+15550199');
  await run(space, 'calling.dial', {
    body: { command: 'dial', params: { from: '+15550100', to: '+15550199', swml: hello as never } },
  });
  await phone.incoming();
  expect((await run(space, 'logs.voice.list', {})).data).toMatchObject([{ status: 'ringing', duration: null }]);
});

test('by time', async () => {
  const first = (await call()).log;
  await clock.advance(3 * 3600_000);
  const second = (await call()).log;
  expect(await listed()).toEqual([second, first]);
  expect(await listed({ created_on: '2026-01-31' })).toEqual([first]);
  expect(await listed({ created_on: '2026-02-01T12:00:00Z' })).toEqual([second]);
  expect(await listed({ created_after: '2026-02-01' })).toEqual([second]);
  expect(await listed({ created_before: '2026-02-01T00:00:00Z' })).toEqual([first]);
  expect(await listed({ created_before: '2026-01-31', created_after: '2026-01-30' })).toEqual([]);
  expect(await send(space, 'GET', '/api/voice/logs?created_on=yesterday')).toMatchObject({
    status: 422,
    body: { errors: [{ code: 'datetime_required', attribute: 'created_on' }] },
  });
});

test('page by page', async () => {
  const logs: string[] = [];
  for (let i = 0; i < 5; i++) logs.unshift((await call()).log);
  const first = await run(space, 'logs.voice.list', { query: { page_size: 2 } });
  expect(first.data.map(({ id }) => id)).toEqual(logs.slice(0, 2));
  const second = (await send(space, 'GET', first.links.next as string)).body as typeof first;
  expect(second.data.map(({ id }) => id)).toEqual(logs.slice(2, 4));
});

test('other people’s calls are not there', async () => {
  const { log } = await call();
  const other = await space.addProject({ name: 'Other' });
  expect((await run(space, 'logs.voice.list', { as: other })).data).toEqual([]);
  expect(await send(space, 'GET', `/api/voice/logs/${log}/events`, { as: other })).toMatchObject({
    status: 404,
    body: { error: 'Not Found', message: expect.stringContaining(log) },
  });
});
