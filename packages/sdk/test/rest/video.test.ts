import { type OperationId, routes } from '@signalwire/protocol/rest';
import { validators } from '@signalwire/protocol/rest/validators';
import { issuesOf } from '@signalwire/protocol/validation';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CreateVideoConference, CreateVideoRoom, VideoLog, VideoRoomSession } from '../../src/rest/index.js';
import { ScriptedSpace } from './scripted-space.js';

const uuid = '7b0d1c2e-0000-4000-8000-000000000001';
const at = '2026-01-01T00:00:00Z';

function issues(id: OperationId, part: 'query' | 'body' | 'result', value: unknown) {
  const validate = validators[id][part];
  if (!validate) throw new Error(`${id} has no ${part}.`);
  return issuesOf(validate, value);
}

describe('a room is found at one address', () => {
  test('by its id and by its name', async () => {
    const space = await ScriptedSpace.start();
    space.answer(200, { id: uuid }).answer(200, { id: uuid });
    const { rooms } = space.client().video;
    await rooms.get(uuid, { include_active_session: true });
    await rooms.getByName('daily meeting');
    expect(space.received.map(({ url }) => url)).toEqual([
      `/api/video/rooms/${uuid}?include_active_session=true`,
      '/api/video/rooms/daily%20meeting',
    ]);
  });

  test('which one operation describes', () => {
    const found = Object.values(routes).filter(({ method, path }) => method === 'GET' && /rooms\/\{\w+\}$/.test(path));
    expect(found.filter(({ path }) => path.startsWith('/api/video/'))).toHaveLength(1);
  });
});

test('links to files last as long as is asked for', async () => {
  const space = await ScriptedSpace.start();
  space.answer(200, {}).answer(200, { data: [], links: {} });
  const { roomRecordings, roomSessions } = space.client().video;
  await roomRecordings.get(uuid, { media_ttl: 60 });
  await roomSessions.listRecordings(uuid, { media_ttl: 60, page_size: 2 });
  expect(space.received.map(({ url }) => url)).toEqual([
    `/api/video/room_recordings/${uuid}?media_ttl=60`,
    `/api/video/room_sessions/${uuid}/recordings?media_ttl=60&page_size=2`,
  ]);
});

describe('what the catalogue takes', () => {
  test('settings of a room', () => {
    const body = (value: unknown) => issues('video.rooms.create', 'body', value);
    const room: CreateVideoRoom = { name: 'daily-1', max_members: 300, layout: '5up', meta: { team: 'a' } };
    expect(body(room)).toEqual([]);
    expect(body({ name: 'daily meeting' })).toMatchObject([{ path: 'name' }]);
    expect(body({ name: 'daily', max_members: 301 })).toMatchObject([{ path: 'max_members' }]);
    expect(body({ name: 'daily', layout: 'grid-responsiv' })).toMatchObject([{ nearest: 'grid-responsive' }]);
    expect(issues('video.rooms.update', 'body', { name: 'daily' })).toMatchObject([{ path: 'name', code: 'unknown' }]);
  });

  test('settings of a conference', () => {
    const body = (value: unknown) => issues('video.conferences.create', 'body', value);
    const conference: CreateVideoConference = { display_name: 'Team', size: 'small', dark_primary: '#00ff7F' };
    expect(body(conference)).toEqual([]);
    expect(body({})).toMatchObject([{ path: 'display_name', code: 'missing' }]);
    expect(body({ display_name: 'Team', dark_primary: 'blue' })).toMatchObject([{ path: 'dark_primary' }]);
    const update = { display_name: 'Team', tone_on_entry_and_exit: true };
    expect(issues('video.conferences.update', 'body', update)).toEqual([]);
    expect(body(update)).toMatchObject([{ path: 'tone_on_entry_and_exit', code: 'unknown' }]);
  });

  test('what a token allows', () => {
    const body = (value: object) => issues('video.roomTokens.create', 'body', { room_name: 'daily', ...value });
    expect(body({ permissions: ['room.self.audio_mute', 'room.lock', 'room.member.promote'] })).toEqual([]);
    expect(body({ permissions: ['room.self.audio_mut'] })).toMatchObject([{ nearest: 'room.self.audio_mute' }]);
    expect(body({ permissions: ['room.self.promote'] })).toHaveLength(1);
    expect(body({ remove_after_seconds_elapsed: 200_001 })).toHaveLength(1);
  });

  test('what to list', () => {
    const query = (value: object) => issues('video.roomSessions.list', 'query', value);
    expect(query({ room_id: uuid, status: 'completed', page_size: 1000 })).toEqual([]);
    expect(query({ status: 'complete' })).toMatchObject([{ nearest: 'completed' }]);
  });
});

test('logs are of sessions or discarded, and may know more than is described', () => {
  const result = (value: object) => issues('video.logs.get', 'result', value);
  const log = {
    id: uuid,
    source: 'realtime_api',
    type: 'video_room_session',
    url: 'https://example.com',
    room_name: null,
    status: null,
    locked: false,
    started_at: at,
    ended_at: null,
    charge: 0,
    charge_details: [],
    created_at: at,
  };
  expect(result({ ...log, more: 1, type: 'video_something_new' })).toEqual([]);
  expect(result({ id: uuid, discarded_at: at, created_at: at })).toEqual([]);
  expect(result({ ...log, locked: 'no' })).not.toEqual([]);
  const chargeOf = (entry: VideoLog) => ('charge' in entry ? entry.charge : null);
  expectTypeOf(chargeOf).returns.toEqualTypeOf<number | null>();
  expectTypeOf<VideoRoomSession['quality']>().toExtend<string | null>();
});

test('what is wrong does not compile', async () => {
  const space = await ScriptedSpace.start();
  const { video } = space.client({ fetch: async () => new Response('{}', { status: 200 }) });
  // @ts-expect-error -- the name is missing
  await video.rooms.create({ display_name: 'Daily' });
  // @ts-expect-error -- no such size
  await video.conferences.create({ display_name: 'Team', size: 'huge' });
  // @ts-expect-error -- a property that rooms do not have
  await video.rooms.update(uuid, { maxMembers: 5 });
  // @ts-expect-error -- no such permission
  await video.roomTokens.create({ room_name: 'daily', permissions: ['room.fly'] });
  // @ts-expect-error -- an id is text
  await expect(video.streams.get(7)).rejects.toThrow('id must be text');
  expect(space.received).toEqual([]);
});
