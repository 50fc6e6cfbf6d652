import type { TSchema } from 'typebox';
import type { Namespace, Scope } from '../operation.js';
import {
  bool,
  constant,
  integer,
  list,
  named,
  nullable,
  open,
  openEnum,
  text,
  timestamp,
  union,
  url,
  uuid,
} from '../schema.js';
import { charges, logQuery } from './log-shared.js';
import { operationsOn } from './resource-operations.js';
import { page } from './shared.js';

// Logs other than those of calls.

const messageLog = named(
  'MessageLog',
  open({
    id: uuid('Unique id of the log; that of the message.'),
    from: text('The number that the message comes from.'),
    to: text('The number that it goes to.'),
    status: openEnum(
      ['queued', 'initiated', 'delivered', 'sent', 'received', 'undelivered', 'failed'],
      'How far the message came.',
    ),
    direction: openEnum(
      ['inbound', 'outbound', 'outbound-api', 'outbound-call', 'outbound-reply'],
      'Which way the message went.',
    ),
    kind: openEnum(['sms', 'mms'], 'The kind of message.'),
    source: openEnum(['realtime_api', 'laml'], 'What handled the message.'),
    type: openEnum(['relay_message', 'laml_message'], 'The kind of log.'),
    url: nullable(url(), 'The resource of a cXML message; `null` for others.'),
    number_of_segments: integer('Segments that the text took.'),
    ...charges,
    created_at: timestamp('When the message was created.'),
    error_message: nullable(text(), 'Why it failed, in words.'),
    error_code: nullable(text(), 'Why it failed, as a word for programs; may be absent where there are words.'),
  }),
  'A message in the log.',
);

const faxLog = named(
  'FaxLog',
  open({
    id: uuid('Unique id of the log.'),
    from: nullable(text(), 'The number that the fax comes from.'),
    to: nullable(text(), 'The number that it goes to.'),
    status: openEnum(
      ['queued', 'initiated', 'ringing', 'in-progress', 'busy', 'failed', 'no-answer', 'canceled', 'completed'],
      'How far the fax came.',
    ),
    direction: nullable(openEnum(['inbound', 'outbound-api', 'outbound-dial']), 'Which way the fax went.'),
    source: openEnum(['laml'], 'What handled the fax.'),
    type: openEnum(['laml_call'], 'The kind of log.'),
    url: url('The resource of the fax.'),
    remote_station: nullable(text(), 'What the machine at the other end calls itself.'),
    ...charges,
    number_of_pages: nullable(integer(), 'Pages of the document.'),
    quality: nullable(openEnum(['fine', 'standard', 'superfine']), 'Quality that the document was sent in.'),
    created_at: timestamp('When the fax was created.'),
    error_code: nullable(text(), 'Why it failed, as a word for programs.'),
    error_message: nullable(text(), 'Why it failed, in words.'),
  }),
  'A fax in the log.',
);

const callConference = (name: string, type: string, more: Record<string, TSchema>, what: string) =>
  named(
    name,
    open({
      id: uuid('Unique id of the conference.'),
      created_at: timestamp('When it was created.'),
      project_id: uuid('The project that owns it.'),
      region: text('Where it is hosted.'),
      name: nullable(text(), 'Its name.'),
      status: nullable(text(), 'How far it came.'),
      max_size: nullable(integer(), 'How many it takes at most.'),
      current_participants: integer('How many are in it.'),
      updated_at: timestamp('When it was last changed.'),
      type: constant(type, 'The kind of conference.'),
      ...more,
    }),
    what,
  );

const conferenceLog = named(
  'ConferenceLog',
  union([
    callConference('CxmlConferenceLog', 'cxml_conference', {}, 'A conference of cXML.'),
    callConference(
      'RelayConferenceLog',
      'relay_conference',
      {
        recording_url: nullable(text(), 'Where its recording is.'),
        recording_duration: nullable(integer(), 'Length of its recording.'),
        recording_file_size: nullable(integer(), 'Size of its recording.'),
      },
      'A conference of RELAY or SWML.',
    ),
    named(
      'VideoConferenceLog',
      open({
        id: uuid('Unique id of the conference.'),
        created_at: timestamp('When it was created.'),
        source: text('What handled it.'),
        type: union([constant('video_conference_session'), constant('video_room_session')], 'The kind of conference.'),
        url: text('The resource of the session.'),
        room_name: nullable(text(), 'Name of the room.'),
        status: nullable(text(), 'How far it came.'),
        locked: bool('Whether nobody more is let in.'),
        started_at: nullable(timestamp(), 'When it started.'),
        ended_at: nullable(timestamp(), 'When it ended.'),
        charge: text('Dollars charged.'),
        charge_details: list(
          named(
            'ConferenceChargeDetail',
            open({ description: text('What was charged for.'), charge: text('Dollars charged.') }),
            'One charge.',
          ),
          'What was charged for.',
        ),
      }),
      'A session of a video room.',
    ),
  ]),
  'A conference in the log; its `type` tells which kind.',
);

const logs = (name: string, path: string, scopes: readonly Scope[], one: string, many: string) =>
  operationsOn({ id: `logs.${name}`, path, scopes, errors: 'rest', docs: `rest/logs/${name}`, one, many });

const ofMessages = logs('messages', '/api/messaging/logs', ['messaging'], 'the log of a message', 'messages');
const ofFaxes = logs('fax', '/api/fax/logs', ['fax'], 'the log of a fax', 'faxes');
const ofConferences = logs('conferences', '/api/logs/conferences', ['calling', 'video'], 'a conference', 'conferences');

export const messageLogs: Namespace = {
  name: 'message-logs',
  operations: [
    ofMessages.list({
      query: logQuery('ListMessageLogs', 'messages'),
      result: page('MessageLogPage', messageLog, 'Messages of the project.'),
      statuses: [400, 401, 422, 500],
    }),
    ofMessages.get({ result: messageLog, statuses: [400, 401, 404, 422, 500] }),
  ],
};

export const faxLogs: Namespace = {
  name: 'fax-logs',
  operations: [
    ofFaxes.list({
      query: logQuery('ListFaxLogs', 'faxes'),
      result: page('FaxLogPage', faxLog, 'Faxes of the project.'),
      statuses: [400, 401, 422, 500],
    }),
    ofFaxes.get({ result: faxLog, statuses: [400, 401, 404, 422, 500] }),
  ],
};

export const conferenceLogs: Namespace = {
  name: 'conference-logs',
  operations: [
    ofConferences.list({
      query: logQuery('ListConferenceLogs', 'conferences', bool('Include discarded logs.')),
      result: page('ConferenceLogPage', conferenceLog, 'Conferences of the project.'),
      statuses: [401, 422, 500],
    }),
  ],
};
