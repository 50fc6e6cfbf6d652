import type { TSchema } from 'typebox';
import type { Namespace } from '../operation.js';
import {
  anyObject,
  bool,
  closed,
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
  paging,
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

const sizes = ['small', 'medium', 'large'];
const chat = 'Whether the members can write to each other.';

/** The colors of both themes, each described by what it is for and what it is at first. */
const colors = (schema: (what: string, color: string) => TSchema): Record<string, TSchema> => ({
  dark_primary: schema('Buttons and what is selected, in the dark theme.', '#044EF4'),
  dark_background: schema('Background of the dark theme.', '#FFFFFF'),
  dark_foreground: schema('Foreground of the dark theme.', '#1D2127'),
  dark_success: schema('What went well, in the dark theme.', '#17BB58'),
  dark_negative: schema('What went wrong, in the dark theme.', '#F42C50'),
  light_primary: schema('Buttons and what is selected, in the light theme.', '#044EF4'),
  light_background: schema('Background of the light theme.', '#FFFFFF'),
  light_foreground: schema('Foreground of the light theme.', '#1D2127'),
  light_success: schema('What went well, in the light theme.', '#17BB58'),
  light_negative: schema('What went wrong, in the light theme.', '#F42C50'),
});
const hex = { pattern: '^#[0-9a-fA-F]{6}$' };

const { join_from, join_until } = moments;
const conference = named(
  'VideoConference',
  open(
    {
      id: uuid('Unique id of the conference.'),
      name: text('Its unique name.'),
      display_name: nullable(text(), 'Name to show.'),
      description: nullable(text(), 'What it is for.'),
      join_from,
      join_until,
      quality: openEnum(qualities, words.quality),
      layout: openEnum(layouts, words.layout),
      size: nullable(openEnum(sizes), 'How large it is.'),
      ...switches,
      enable_chat: bool(chat),
      enable_room_previews: nullable(bool(), words.previews),
      ...colors((what) => nullable(text(), what)),
      meta: nullable(anyObject(), 'Data of your own.'),
      created_at: timestamp('When it was created.'),
      updated_at: timestamp('When it was last changed.'),
    },
    { active_session: activeSession },
  ),
  'A room with a page of its own to meet on.',
);

const settings = {
  description: titles.description,
  join_from: timestamp(words.joinFrom),
  join_until: timestamp(words.joinUntil),
  quality: qualitySetting(),
  layout: layoutSetting({ default: 'grid-responsive' }),
  size: oneOf(sizes, 'How large it is.', { default: 'medium' }),
  record_on_start: switches.record_on_start,
  enable_room_previews: bool(words.previews),
};
const { display_name } = titles;

const token = named(
  'VideoConferenceToken',
  open({
    id: uuid('Unique id of the token.'),
    name: nullable(text(), 'Its name.'),
    token: text('What a client joins with.'),
    scopes: list(text(), 'What it allows.'),
  }),
  'A token that lets users join a conference.',
);

const conferences = videoOperations('conferences', 'a conference', 'conferences');
const tokens = videoOperations('conferenceTokens', 'a token of a conference', 'tokens of conferences');
const anyId = text('The conference.');

export const videoConferences: Namespace = {
  name: 'video-conferences',
  operations: [
    conferences.list({
      query: named('ListVideoConferences', closed({}, { ...joinable('conferences'), ...withSession, ...pageQuery })),
      result: page('VideoConferencePage', conference, 'Conferences of the project.'),
      statuses: common,
    }),
    conferences.create({
      body: named(
        'CreateVideoConference',
        closed(
          { display_name },
          {
            name: uniqueName('A unique name.'),
            ...settings,
            enable_chat: bool(chat, { default: true }),
            ...colors((what, color) => text(what, { ...hex, default: color })),
          },
        ),
      ),
      result: conference,
      statuses: common,
    }),
    conferences.get({ query: sessionQuery, result: conference, statuses: onOne }),
    conferences.update('PUT', {
      summary: 'Replaces the settings of a conference.',
      body: named(
        'UpdateVideoConference',
        closed(
          { display_name },
          { ...settings, ...switches, enable_chat: bool(chat), ...colors((what) => text(what, hex)) },
        ),
      ),
      result: conference,
      statuses: onOne,
    }),
    conferences.delete({ statuses: [400, 401, 404, 500] }),
    conferences.listBelow('listConferenceTokens', '/conference_tokens', 'Lists the tokens of a conference.', {
      query: paging,
      result: page('VideoConferenceTokenPage', token, 'Tokens of the conference.'),
      statuses: onOne,
    }),
    conferences.listBelow('listStreams', '/streams', 'Lists the streams of a conference.', {
      param: anyId,
      result: streamPage,
      statuses: [401, 422, 500],
    }),
    conferences.postBelow('createStream', '/streams', 'Sends what goes on in a conference to a server.', {
      param: anyId,
      body: streamSettings,
      result: stream,
      statuses: [401, 422, 500],
    }),
    tokens.get({ result: token, statuses: [400, 401, 404, 500] }),
    tokens.postBelow('reset', '/reset', 'Gives a token of a conference another value.', {
      result: token,
      statuses: [400, 401, 404, 500],
    }),
  ],
};
