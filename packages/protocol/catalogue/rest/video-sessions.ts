import type { TSchema } from 'typebox';
import type { Namespace } from '../operation.js';
import {
  anyObject,
  bool,
  closed,
  integer,
  named,
  nullable,
  number,
  oneOf,
  open,
  openEnum,
  text,
  timestamp,
  uuid,
} from '../schema.js';
import { page, pageQuery } from './shared.js';
import {
  common,
  moments,
  onOne,
  paging,
  qualities,
  sessionStatuses,
  switches,
  videoOperations,
  words,
} from './video-shared.js';

const session = (more: Record<string, TSchema>) =>
  open({
    id: uuid('Unique id of the session.'),
    room_id: nullable(uuid(), 'The room; `null` where the session made its own.'),
    name: nullable(text(), 'Name of the room.'),
    display_name: nullable(text(), 'Name to show.'),
    max_members: nullable(integer(), 'Members at most.'),
    quality: nullable(openEnum(qualities), words.quality),
    fps: nullable(integer(), 'Frames a second: 20 or 30.'),
    ...moments,
    layout: nullable(text(), 'How the members are laid out at first.'),
    ...switches,
    locked: bool('Whether nobody more is let in.'),
    start_time: nullable(timestamp(), 'When it started.'),
    end_time: nullable(timestamp(), 'When it ended.'),
    duration: nullable(integer(), 'How many seconds it lasted.'),
    status: nullable(openEnum(sessionStatuses), 'How far it came.'),
    created_at: timestamp('When it was created.'),
    updated_at: timestamp('When it was last changed.'),
    preview_url: nullable(text(), 'Where its preview is, while it lasts.'),
    prioritize_handraise: nullable(bool(), words.handraise),
    sync_audio_video: nullable(bool(), words.synced),
    ...more,
  });

const listed = named(
  'VideoRoomSession',
  session({
    cost_in_dollars: number('Dollars that it costs.'),
    enable_room_previews: bool(words.previews),
    locked_cover: text('Where the picture is that shows when nobody more is let in.'),
  }),
  'A session of a room, in a list.',
);
const alone = named('VideoRoomSessionSummary', session({}), 'A session of a room.');

const member = named(
  'VideoRoomSessionMember',
  open({
    id: uuid('Unique id of the member.'),
    room_session_id: uuid('The session.'),
    name: nullable(text(), 'Name to show.'),
    join_time: nullable(timestamp(), 'When it joined.'),
    leave_time: nullable(timestamp(), 'When it left.'),
    duration: nullable(integer(), 'How many seconds it stayed; `null` before it joins.'),
    cost_in_dollars: number('Dollars that it costs.'),
  }),
  'A member of a session.',
);

const event = named(
  'VideoRoomSessionEvent',
  open(
    {
      id: uuid('Unique id of the event.'),
      project_id: uuid('The project.'),
      room_id: uuid('The room.'),
      room_session_id: uuid('The session.'),
      level: text('How serious it is.'),
      name: text('What happened.'),
      payload: anyObject('More about it; what it holds depends on `name`.'),
      created_at: timestamp('When it happened.'),
    },
    {
      room_recording_id: uuid('The recording, where one is concerned.'),
      room_participant_id: uuid('The member, where one is concerned.'),
    },
  ),
  'Something that happened in a session.',
);
const events = page('VideoRoomSessionEventPage', event, 'What happened.');

const recording = named(
  'VideoRoomRecording',
  open({
    id: uuid('Unique id of the recording.'),
    room_session_id: uuid('The session that was recorded.'),
    status: nullable(openEnum(['recording', 'paused', 'processing', 'completed']), 'How far it came.'),
    started_at: nullable(timestamp(), 'When it started.'),
    finished_at: nullable(timestamp(), 'When it stopped.'),
    duration: nullable(integer(), 'Length in seconds.'),
    size_in_bytes: nullable(integer(), 'Size of the file.'),
    format: nullable(text(), 'MIME type of the file.'),
    cost_in_dollars: number('Dollars that it costs.'),
    uri: nullable(text(), 'Where the file is, for as long as `media_ttl` says.'),
    created_at: timestamp('When it was created.'),
    updated_at: timestamp('When it was last changed.'),
  }),
  'A recording of a session.',
);
const mediaTtl = {
  media_ttl: integer('Seconds for which links to files work; 900 when left out.', { minimum: 0 }),
};
const ofRecordings = named('ListVideoRoomRecordings', closed({}, { ...mediaTtl, ...pageQuery }));
const recordingPage = page('VideoRoomRecordingPage', recording, 'Recordings of sessions.');

const sessions = videoOperations('roomSessions', 'a session of a room', 'sessions of rooms');
const recordings = videoOperations('roomRecordings', 'a recording of a session', 'recordings of sessions');

export const videoSessions: Namespace = {
  name: 'video-sessions',
  operations: [
    sessions.list({
      query: named(
        'ListVideoRoomSessions',
        closed(
          {},
          {
            room_id: uuid('Only sessions of this room.'),
            room_name: text('Only sessions of the room of this name.'),
            room_name_matches: text('Only sessions of rooms that have this in their names.'),
            status: oneOf(sessionStatuses, 'Only sessions that came this far.'),
            ...pageQuery,
          },
        ),
      ),
      result: page('VideoRoomSessionPage', listed, 'Sessions of rooms.'),
      statuses: common,
    }),
    sessions.get({ result: alone, statuses: [400, 401, 404, 500] }),
    sessions.listBelow('listEvents', '/events', 'Lists what happened in a session.', {
      query: paging,
      result: events,
      statuses: common,
    }),
    sessions.listBelow('listMembers', '/members', 'Lists the members of a session.', {
      query: paging,
      result: page('VideoRoomSessionMemberPage', member, 'Members of the session.'),
      statuses: common,
    }),
    sessions.listBelow('listRecordings', '/recordings', 'Lists the recordings of a session.', {
      query: ofRecordings,
      result: recordingPage,
      statuses: common,
    }),
    recordings.list({ query: ofRecordings, result: recordingPage, statuses: common }),
    recordings.get({
      query: named('GetVideoRoomRecording', closed({}, mediaTtl)),
      result: recording,
      statuses: onOne,
    }),
    recordings.delete({ statuses: onOne }),
    recordings.listBelow('listEvents', '/events', 'Lists what happened to a recording.', {
      query: paging,
      result: events,
      statuses: common,
    }),
  ],
};
