import type { Namespace } from '../operation.js';
import {
  anyObject,
  bool,
  closed,
  integer,
  list,
  named,
  nullable,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  uuid,
} from '../schema.js';
import { page, pageQuery } from './shared.js';
import {
  activeSession,
  common,
  joinable,
  layoutSetting,
  layouts,
  moments,
  onOne,
  qualities,
  qualitySetting,
  sessionQuery,
  stream,
  streamPage,
  streamSettings,
  switches,
  titles,
  uniqueName,
  videoOperations,
  withSession,
  words,
} from './video-shared.js';

const room = named(
  'VideoRoom',
  open(
    {
      id: uuid('Unique id of the room.'),
      name: text('Its unique name.'),
      display_name: nullable(text(), 'Name to show.'),
      description: nullable(text(), 'What it is for.'),
      max_members: integer('Members at most.'),
      quality: openEnum(qualities, words.quality),
      fps: integer('Frames a second.'),
      ...moments,
      layout: openEnum(layouts, words.layout),
      ...switches,
      enable_room_previews: nullable(bool(), words.previews),
      sync_audio_video: nullable(bool(), words.synced),
      meta: nullable(anyObject(), 'Data of your own.'),
      prioritize_handraise: bool(words.handraise),
      created_at: timestamp('When it was created.'),
      updated_at: timestamp('When it was last changed.'),
    },
    { active_session: activeSession },
  ),
  'A room where members meet with sound and picture.',
);

const settings = {
  ...titles,
  max_members: integer('Members at most.', { minimum: 1, maximum: 300, default: 20 }),
  quality: qualitySetting(),
  join_from: timestamp(words.joinFrom),
  join_until: timestamp(words.joinUntil),
  remove_at: timestamp(words.removeAt),
  remove_after_seconds_elapsed: integer(words.removeAfter, { minimum: 1, maximum: 200_000 }),
  layout: layoutSetting({ default: 'grid-responsive' }),
  record_on_start: bool(words.record, { default: false }),
  enable_room_previews: bool(words.previews, { default: false }),
  meta: anyObject('Data of your own, at most 2000 characters of JSON.'),
  sync_audio_video: bool(words.synced),
};

const rooms = videoOperations('rooms', 'a room', 'rooms');

const ownVoice = ['audio_mute', 'audio_unmute', 'video_mute', 'video_unmute', 'deaf', 'undeaf'];
const levels = ['set_input_volume', 'set_output_volume', 'set_input_sensitivity'];
const hands = ['set_position', 'set_meta', 'raisehand', 'lowerhand'];
const ofRoom = [
  'hide_video_muted',
  'list_available_layouts',
  'lock',
  'playback',
  'playback_seek',
  'prioritize_handraise',
];
const ofRoomToo = ['recording', 'set_layout', 'set_position', 'set_meta', 'show_video_muted', 'stream', 'unlock'];
const permissions = [
  ...[...ownVoice, ...levels, ...hands, 'remove', 'promote', 'demote'].map((act) => `room.member.${act}`),
  ...[...ofRoom, ...ofRoomToo].map((act) => `room.${act}`),
  ...[...ownVoice, ...levels, ...hands, 'screenshare', 'additional_source'].map((act) => `room.self.${act}`),
];
const usual = [...ownVoice, ...levels, 'screenshare', 'additional_source'].map((act) => `room.self.${act}`);

const tokenSettings = named(
  'CreateVideoRoomToken',
  closed(
    { room_name: uniqueName('The room that it lets in to.') },
    {
      user_name: text('Name to show of the user, at most 100 characters; random when left out.', { maxLength: 100 }),
      permissions: list(
        oneOf(permissions, undefined, { 'x-name': 'VideoRoomPermission' }),
        'What the user may do in the room; nothing for an audience.',
        { default: usual },
      ),
      join_from: timestamp('When the user may begin to join.'),
      join_until: timestamp('Until when the user may join.'),
      remove_at: timestamp('When the user is removed.'),
      remove_after_seconds_elapsed: integer('Seconds after which the user is removed.', {
        exclusiveMinimum: 0,
        maximum: 200_000,
      }),
      join_audio_muted: bool('Whether the user joins without sound.', { default: false }),
      join_video_muted: bool('Whether the user joins without picture.', { default: false }),
      auto_create_room: bool('Whether the room is made when there is none.', { default: true }),
      enable_room_previews: bool('Whether there are live previews of a room that is made.', { default: false }),
      room_display_name: text('Name to show of a room that is made, at most 200 characters.', { maxLength: 200 }),
      end_room_session_on_leave: bool('Whether the session ends when the user leaves.', { default: false }),
      join_as: oneOf(['audience', 'member'], 'As what the user joins; an audience sends no media.', {
        default: 'member',
      }),
      media_allowed: oneOf(['all', 'video-only', 'audio-only'], 'What the user receives.', { default: 'all' }),
      room_meta: anyObject('Data of the room, at most 2000 characters of JSON.'),
      meta: anyObject('Data of the member, at most 2000 characters of JSON.'),
      sync_audio_video: bool(words.synced, { default: false }),
    },
  ),
);

const streams = videoOperations('streams', 'a stream', 'streams');

const tokens = videoOperations('roomTokens', 'a token that lets a user join a room', 'tokens');

export const videoRooms: Namespace = {
  name: 'video-rooms',
  operations: [
    rooms.list({
      query: named('ListVideoRooms', closed({}, { ...withSession, ...joinable('rooms'), ...pageQuery })),
      result: page('VideoRoomPage', room, 'Rooms of the project.'),
      statuses: common,
    }),
    rooms.create({
      body: named('CreateVideoRoom', closed({ name: uniqueName('A unique name.') }, settings)),
      result: room,
      statuses: common,
    }),
    rooms.get({
      // The API describes the room by its id and the room by its name apart, but both have one address.
      param: text('The room, by its id or its unique name.'),
      query: sessionQuery,
      result: room,
      statuses: onOne,
    }),
    rooms.update('PUT', {
      summary: 'Replaces the settings of a room.',
      body: named('UpdateVideoRoom', closed({}, settings)),
      result: room,
      statuses: onOne,
    }),
    rooms.delete({ statuses: [400, 401, 404, 500] }),
    rooms.listBelow('listStreams', '/streams', 'Lists the streams of a room.', {
      result: streamPage,
      statuses: [401, 422, 500],
    }),
    rooms.postBelow('createStream', '/streams', 'Sends what goes on in a room to a server.', {
      body: streamSettings,
      success: 201,
      result: stream,
      statuses: [401, 404, 422, 500],
    }),
    tokens.create({
      body: tokenSettings,
      result: named('VideoRoomToken', open({ token: text('What the client of the user joins with.') })),
      statuses: common,
    }),
    streams.get({ result: stream, statuses: [401, 404, 500] }),
    streams.update('PUT', {
      summary: 'Changes where a stream is sent.',
      body: streamSettings,
      result: stream,
      statuses: [401, 404, 422, 500],
    }),
    streams.delete({ statuses: [401, 404, 500] }),
  ],
};
