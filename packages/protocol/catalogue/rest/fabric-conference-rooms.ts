import type { TSchema } from 'typebox';
import type { Namespace } from '../operation.js';
import {
  anyObject,
  bool,
  closed,
  integer,
  named,
  nullable,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  uuid,
} from '../schema.js';
import { operationsOf, resource } from './fabric-shared.js';

const layouts = [
  'grid-responsive',
  'grid-responsive-mobile',
  'highlight-1-responsive',
  '1x1',
  '2x1',
  '2x2',
  '5up',
  '3x3',
  '4x4',
  '5x5',
  '6x6',
  '8x8',
  '10x10',
];
const qualities = ['1080p', '720p'];

const described = {
  display_name: text('Name to show, at most 200 characters.', { maxLength: 200 }),
  description: text('What the room is for, at most 3000 characters.', { maxLength: 3000 }),
  max_members: integer('Members at most.', { minimum: 0, maximum: 300 }),
};
const joinFrom = 'When members may begin to join.';
const joinUntil = 'Until when members may join.';
const removeAt = 'When all members are removed.';
const removeAfter = 'Seconds after which a member is removed.';
const seconds = integer(removeAfter, { minimum: 0, maximum: 200_000 });
const synced = 'Whether sound and picture are kept in step.';

const switches = {
  record_on_start: bool('Whether recording starts with the conference.'),
  tone_on_entry_and_exit: bool('Whether a tone tells that a member comes or goes.'),
  room_join_video_off: bool('Whether the video of the room is off when a member joins.'),
  user_join_video_off: bool('Whether the video of a member is off when it joins.'),
};
const previews = bool('Whether there are live previews of the room.');
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
        quality: openEnum(qualities, 'Quality of the video.'),
        fps: integer('Frames a second: 20 or 30.'),
        join_from: nullable(timestamp(), joinFrom),
        join_until: nullable(timestamp(), joinUntil),
        remove_at: nullable(timestamp(), removeAt),
        remove_after_seconds_elapsed: nullable(seconds, removeAfter),
        layout: openEnum(layouts, 'How the members are laid out.'),
        ...switches,
        enable_room_previews: previews,
        sync_audio_video: nullable(bool(), synced),
        meta,
        prioritize_handraise: bool('Whether members who raise a hand are shown first.'),
      }),
      'A room where members meet with sound and picture.',
    ),
  },
  'A conference room among the resources of the project.',
);

const settings = (layout: object): Record<string, TSchema> => ({
  ...described,
  join_from: timestamp(joinFrom),
  join_until: timestamp(joinUntil),
  quality: oneOf(qualities, 'Quality of the video.', { default: '720p' }),
  remove_at: timestamp(removeAt),
  remove_after_seconds_elapsed: seconds,
  layout: oneOf(layouts, 'How the members are laid out.', { 'x-name': 'ConferenceRoomLayout', ...layout }),
  ...switches,
  meta,
});
const name = text('Its name.');
const sync = bool(synced);

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
