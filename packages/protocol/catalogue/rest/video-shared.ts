import { bool, closed, integer, named, nullable, oneOf, open, openEnum, text, timestamp, uuid } from '../schema.js';
import { kebab, operationsOn } from './resource-operations.js';
import { page, pageQuery } from './shared.js';

/**
 * Operations on one kind of thing.
 * @param name Its name in the client: `roomTokens`.
 * @param one `a room`.
 * @param many `rooms`.
 */
export const videoOperations = (name: string, one: string, many: string) =>
  operationsOn({
    id: `video.${name}`,
    path: `/api/video/${kebab(name).replaceAll('-', '_')}`,
    scopes: ['video'],
    errors: 'rest',
    docs: `rest/video/${kebab(name)}`,
    one,
    many,
  });

/** What most operations are refused with. */
export const common = [400, 401, 422, 500];
/** The same, on something that may not be there. */
export const onOne = [400, 401, 404, 422, 500];

export const layouts = [
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
export const qualities = ['720p', '1080p'];

/** What is said of rooms, conferences and their sessions alike. */
export const words = {
  layout: 'How the members are laid out.',
  quality: 'Quality of the video.',
  joinFrom: 'When members may begin to join.',
  joinUntil: 'Until when members may join.',
  removeAt: 'When all members are removed.',
  removeAfter: 'Seconds after which a member is removed.',
  record: 'Whether recording starts with the session.',
  previews: 'Whether there are live previews of the room.',
  tone: 'Whether a tone tells that a member comes or goes.',
  roomVideoOff: 'Whether the video of the room is off when a member joins.',
  userVideoOff: 'Whether the video of a member is off when it joins.',
  synced: 'Whether sound and picture are kept in step.',
  handraise: 'Whether members who raise a hand are shown first.',
};

/** Texts, as they are set. */
export const titles = {
  display_name: text('Name to show, at most 200 characters.', { maxLength: 200 }),
  description: text('What it is for, at most 3000 characters.', { maxLength: 3000 }),
};
export const uniqueName = (description: string) =>
  text(`${description} Letters, digits, \`_\` and \`-\`; at most 100.`, {
    pattern: '^[A-Za-z0-9_-]+$',
    maxLength: 100,
  });

export const layoutSetting = (options: Record<string, unknown> = {}) =>
  oneOf(layouts, words.layout, { 'x-name': 'VideoLayout', ...options });
export const qualitySetting = () => oneOf(qualities, words.quality, { default: '720p' });

/** When members come and go, as it is told. */
export const moments = {
  join_from: nullable(timestamp(), words.joinFrom),
  join_until: nullable(timestamp(), words.joinUntil),
  remove_at: nullable(timestamp(), words.removeAt),
  remove_after_seconds_elapsed: nullable(integer(), words.removeAfter),
};

export const switches = {
  record_on_start: bool(words.record),
  tone_on_entry_and_exit: bool(words.tone),
  room_join_video_off: bool(words.roomVideoOff),
  user_join_video_off: bool(words.userVideoOff),
};

export const sessionStatuses = ['in-progress', 'completed'];

export const activeSession = named(
  'ActiveVideoSession',
  open(
    {},
    {
      id: text('Unique id of the session.'),
      room_id: text('The room; absent where the session made its own.'),
      name: text('Name of the room.'),
      display_name: text('Name to show.'),
      join_from: timestamp(words.joinFrom),
      join_until: timestamp(words.joinUntil),
      remove_at: timestamp(words.removeAt),
      remove_after_seconds_elapsed: integer(words.removeAfter),
      layout: text('How the members are laid out at first.'),
      max_members: integer('Members at most.'),
      fps: integer('Frames a second: 20 or 30.'),
      quality: openEnum(qualities, words.quality),
      start_time: timestamp('When it started.'),
      end_time: timestamp('When it ended.'),
      duration: integer('How many seconds it lasted.'),
      status: openEnum(sessionStatuses, 'How far it came.'),
      record_on_start: bool('Whether recording started with it.'),
      enable_room_previews: bool(words.previews),
      preview_url: text('Where its preview is, while it lasts.'),
      audio_video_sync: bool(words.synced),
    },
  ),
  'The session that takes place now.',
);

/** Query parameters of what may tell of the session that takes place. */
export const withSession = { include_active_session: bool('Whether the session that takes place is told as well.') };

export const sessionQuery = named('VideoSessionQuery', closed({}, withSession));
export const paging = named('VideoPaging', closed({}, pageQuery));

/** Query parameters of lists of rooms and of conferences. */
export const joinable = (what: string) => ({
  starts_after: text(`Only ${what} that may be joined from this date or time, or later.`),
  ends_before: text(`Only ${what} that may be joined until this date or time, or earlier.`),
});

export const stream = named(
  'VideoStream',
  open({
    id: uuid('Unique id of the stream.'),
    url: nullable(text(), 'Where the picture is sent.'),
    stream_type: nullable(text(), 'The kind of stream.'),
    width: nullable(integer(), 'Width in pixels.'),
    height: nullable(integer(), 'Height in pixels.'),
    fps: nullable(integer(), 'Frames a second.'),
    created_at: timestamp('When it was created.'),
    updated_at: timestamp('When it was last changed.'),
  }),
  'What goes on in a room, sent to a server of yours.',
);

export const streamPage = page('VideoStreamPage', stream, 'Streams of the room.');

export const streamSettings = named(
  'VideoStreamSettings',
  closed({ url: text('Where the picture is sent: an `rtmp:` or `rtmps:` address that takes it.') }),
);
