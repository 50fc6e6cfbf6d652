import { type Namespace, operation, type Scope } from '../operation.js';
import { closed, integer, named, nullable, open, openEnum, text, uuid } from '../schema.js';
import {
  accountPath,
  accountSid,
  common,
  dateFilter,
  maybeText,
  page,
  pageQuery,
  recordingOf,
  refuses,
  uri,
} from './compat-shared.js';

const scopes: readonly Scope[] = ['calling'];
const recordings = `${accountPath}/Recordings`;
const transcriptions = `${accountPath}/Transcriptions`;

/** A recording of a call or a conference. */
export const recording = named(
  'CompatRecording',
  open(
    recordingOf(
      [
        'DialVerb',
        'Conference',
        'OutBoundApi',
        'Trunking',
        'RecordVerb',
        'StartCallRecordingApi',
        'StartConferenceRecording',
      ],
      nullable(uuid(), 'The call; `null` for the recording of a conference.'),
    ),
  ),
  'A recording of a call or a conference: what is known of it, not its audio.',
);

export const compatRecordings: Namespace = {
  name: 'compat-recordings',
  operations: [
    operation({
      id: 'compat.recordings.list',
      summary: 'Lists recordings.',
      method: 'GET',
      path: recordings,
      scopes,
      params: accountSid,
      query: named(
        'ListCompatRecordings',
        closed(
          {},
          {
            ...dateFilter('DateCreated', 'was recorded', 'RFC 2822'),
            CallSid: uuid('Only recordings of this call.'),
            ConferenceSid: uuid('Only recordings of this conference.'),
            ...pageQuery,
          },
        ),
      ),
      success: { status: 200, schema: page('CompatRecordingPage', 'recordings', recording, 'recordings') },
      errors: refuses(422),
      paging: { style: 'laml', items: 'recordings' },
      page: 'rest/compat/recordings/list',
    }),
    operation({
      id: 'compat.recordings.get',
      summary: 'Gets a recording: what is known of it, or its audio.',
      method: 'GET',
      path: `${recordings}/{Sid}`,
      scopes,
      params: {
        ...accountSid,
        Sid: text(
          'The recording. With `.json` behind it, what is known of it; with `.wav`, `.mp3` or nothing, its audio, for which no token is needed unless the project protects its recordings.',
        ),
      },
      success: { status: 200, schema: recording },
      errors: refuses(404),
      page: 'rest/compat/recordings/get',
    }),
    operation({
      id: 'compat.recordings.delete',
      summary: 'Deletes a recording.',
      method: 'DELETE',
      path: `${recordings}/{Sid}`,
      scopes,
      params: { ...accountSid, Sid: uuid('The recording.') },
      success: { status: 204 },
      errors: refuses(404, 422),
      page: 'rest/compat/recordings/delete',
    }),
  ],
};

const transcription = named(
  'CompatTranscription',
  open({
    ...common('The transcription.'),
    recording_sid: uuid('The recording.'),
    duration: integer('Length of the audio in seconds.', { minimum: 0 }),
    price: maybeText('What it cost, in `price_unit`; `null` until that is known.'),
    price_unit: text('Currency of the price.'),
    status: openEnum(['completed'], 'Always `completed`.'),
    transcription_text: maybeText('What was said.'),
    type: text('Always empty.'),
    uri,
  }),
  'What was said in a recording, as text.',
);

const transcriptionSid = { ...accountSid, Sid: uuid('The transcription.') };

export const compatTranscriptions: Namespace = {
  name: 'compat-transcriptions',
  operations: [
    operation({
      id: 'compat.transcriptions.list',
      summary: 'Lists transcriptions.',
      method: 'GET',
      path: transcriptions,
      scopes,
      params: accountSid,
      query: named(
        'ListCompatTranscriptions',
        closed({}, { ...dateFilter('DateCreated', 'was transcribed', 'RFC 2822'), ...pageQuery }),
      ),
      success: {
        status: 200,
        schema: page('CompatTranscriptionPage', 'transcriptions', transcription, 'transcriptions'),
      },
      errors: refuses(422),
      paging: { style: 'laml', items: 'transcriptions' },
      page: 'rest/compat/transcriptions/list',
    }),
    operation({
      id: 'compat.transcriptions.get',
      summary: 'Gets a transcription.',
      method: 'GET',
      path: `${transcriptions}/{Sid}`,
      scopes,
      params: transcriptionSid,
      success: { status: 200, schema: transcription },
      errors: refuses(404),
      page: 'rest/compat/transcriptions/get',
    }),
    operation({
      id: 'compat.transcriptions.delete',
      summary: 'Deletes a transcription.',
      method: 'DELETE',
      path: `${transcriptions}/{Sid}`,
      scopes,
      params: transcriptionSid,
      success: { status: 204 },
      errors: refuses(404, 422),
      page: 'rest/compat/transcriptions/delete',
    }),
  ],
};
