import type { TSchema } from 'typebox';
import { type Namespace, operation } from '../operation.js';
import { bool, integer, named, number, open, text, timestamp, union, uuid } from '../schema.js';
import { page } from './shared.js';

const root = '/api/relay/rest/recordings';
const id = uuid('The recording.');
const scopes = ['calling'] as const;

const conferenceId = uuid('The conference that was recorded.');

const entry = (name: string, of: Record<string, TSchema>, optional: Record<string, TSchema>, what: string) =>
  named(
    name,
    open(
      {
        id: uuid('Unique id of the recording.'),
        project_id: uuid('The project that owns it.'),
        created_at: timestamp('When it was created.'),
        updated_at: timestamp('When it was last changed.'),
        duration_in_seconds: integer('Length in seconds.'),
        price: number('What it costs.'),
        price_unit: text('Currency of the price.'),
        status: text('How far it came.'),
        url: text('Where the file is.'),
        stereo: bool('Whether each side has a channel of its own.'),
        track: text('Which side was recorded.'),
        ...of,
      },
      { error_code: text('Why it failed.'), byte_size: integer('Size of the file in bytes.'), ...optional },
    ),
    what,
  );

const inConference = { relay_conference_id: conferenceId };

const recording = named(
  'Recording',
  union([
    entry(
      'PstnRecording',
      { relay_pstn_leg_id: uuid('The call that was recorded.') },
      inConference,
      'The recording of a call over the phone network.',
    ),
    entry(
      'SipRecording',
      { relay_sip_leg_id: uuid('The call that was recorded.') },
      inConference,
      'The recording of a call over SIP.',
    ),
    entry(
      'WebRtcRecording',
      { relay_webrtc_leg_id: uuid('The call that was recorded.') },
      inConference,
      'The recording of a call from a browser.',
    ),
    entry('ConferenceRecording', inConference, {}, 'The recording of a conference.'),
  ]),
  'A recording; the id that it has of a call or conference tells which kind.',
);

export const recordings: Namespace = {
  name: 'recordings',
  operations: [
    operation({
      id: 'recordings.list',
      summary: 'Lists the recordings of the project.',
      method: 'GET',
      path: root,
      scopes,
      success: { status: 200, schema: page('RecordingPage', recording, 'Recordings of the project.') },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      paging: { style: 'links', items: 'data' },
      page: 'rest/recordings/list',
    }),
    operation({
      id: 'recordings.get',
      summary: 'Gets a recording; its `url` leads to the file.',
      method: 'GET',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 200, schema: recording },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/recordings/get',
    }),
    operation({
      id: 'recordings.delete',
      summary: 'Deletes a recording.',
      method: 'DELETE',
      path: `${root}/{id}`,
      scopes,
      params: { id },
      success: { status: 204 },
      errors: { style: 'space', statuses: [401, 404, 422, 500] },
      page: 'rest/recordings/delete',
    }),
  ],
};
