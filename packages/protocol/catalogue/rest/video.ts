import type { Namespace } from '../operation.js';
import { bool, named, nullable, open, openEnum, text, timestamp, union, uuid } from '../schema.js';
import { charges, discardedLog, logQuery } from './log-shared.js';
import { page } from './shared.js';
import { videoConferences } from './video-conferences.js';
import { videoRooms } from './video-rooms.js';
import { videoSessions } from './video-sessions.js';
import { sessionStatuses, videoOperations } from './video-shared.js';

const log = named(
  'VideoLog',
  union([
    named(
      'VideoSessionLog',
      open({
        id: uuid('Unique id of the log.'),
        source: openEnum(['realtime_api'], 'What handled it.'),
        type: openEnum(['video_room_session', 'video_conference_session'], 'The kind of session.'),
        url: text('The resource of the session.'),
        room_name: nullable(text(), 'Name of the room.'),
        status: nullable(openEnum(sessionStatuses), 'How far it came.'),
        locked: bool('Whether nobody more is let in.'),
        started_at: nullable(timestamp(), 'When it started.'),
        ended_at: nullable(timestamp(), 'When it ended.'),
        ...charges,
        created_at: timestamp('When it was created.'),
      }),
      'A session of a room or conference.',
    ),
    discardedLog,
  ]),
  'One session in the log; a discarded one has no `type`.',
);

const logs = videoOperations('logs', 'the log of a session', 'sessions');

const videoLogs: Namespace = {
  name: 'video-logs',
  operations: [
    logs.list({
      query: logQuery('ListVideoLogs', 'sessions'),
      result: page('VideoLogPage', log, 'Sessions of the project.'),
      statuses: [400, 401, 403, 422, 500],
      page: 'rest/video',
    }),
    logs.get({ result: log, statuses: [400, 401, 403, 404, 422, 500], page: 'rest/video' }),
  ],
};

/** Everything below `/api/video`. */
export const video: readonly Namespace[] = [videoRooms, videoSessions, videoConferences, videoLogs];
