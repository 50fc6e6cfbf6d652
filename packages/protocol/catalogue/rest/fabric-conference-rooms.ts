import type { TSchema } from 'typebox';
import type { Namespace } from '../operation.js';
import { anyObject, bool, closed, integer, named, nullable, open, openEnum, text, timestamp, uuid } from '../schema.js';
import { operationsOf, resource } from './fabric-shared.js';
import { layoutSetting, layouts, moments, qualities, qualitySetting, switches, titles, words } from './video-shared.js';

const described = { ...titles, max_members: integer('Members at most.', { minimum: 0, maximum: 300 }) };
const seconds = integer(words.removeAfter, { minimum: 0, maximum: 200_000 });
const previews = bool(words.previews);
const meta = anyObject('Data of your own.');

export const conferenceRoom = resource(
  'ConferenceRoomResource',
  'video_room',
  {
    conference_room: named(
      'ConferenceRoom',
      open({
        id: uuid('Unique id of the room.'),
        name: text('Its name.'),
        ...described,
        quality: openEnum(qualities, words.quality),
        fps: integer('Frames a second: 20 or 30.'),
        ...moments,
        layout: openEnum(layouts, words.layout),
        ...switches,
        enable_room_previews: previews,
        sync_audio_video: nullable(bool(), words.synced),
        meta,
        prioritize_handraise: bool(words.handraise),
      }),
      'A room where members meet with sound and picture.',
    ),
  },
  'A conference room among the resources of the project.',
);

const settings = (layout: Record<string, unknown>): Record<string, TSchema> => ({
  ...described,
  join_from: timestamp(words.joinFrom),
  join_until: timestamp(words.joinUntil),
  quality: qualitySetting(),
  remove_at: timestamp(words.removeAt),
  remove_after_seconds_elapsed: seconds,
  layout: layoutSetting(layout),
  ...switches,
  meta,
});
const name = text('Its name.');
const sync = bool(words.synced);

export const fabricConferenceRooms: Namespace = {
  name: 'fabric-conference-rooms',
  operations: operationsOf({
    name: 'conferenceRooms',
    path: 'conference_rooms',
    one: 'a conference room',
    many: 'conference rooms',
    resource: conferenceRoom,
    page: 'ConferenceRoomPage',
    create: {
      status: 200,
      body: named(
        'CreateConferenceRoom',
        closed({ name, enable_room_previews: previews }, { ...settings({}), sync_audio_video: sync }),
      ),
    },
    update: {
      method: 'PUT',
      body: named(
        'UpdateConferenceRoom',
        closed(
          { enable_room_previews: previews, sync_audio_video: sync },
          { name, ...settings({ default: 'grid-responsive' }) },
        ),
      ),
    },
    addresses: 'conference_room/{id}/addresses',
  }),
};
