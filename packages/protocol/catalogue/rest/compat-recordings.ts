import type { Namespace, Scope } from '../operation.js';
import { closed, integer, named, nullable, open, openEnum, text, uuid } from '../schema.js';
import { compatOperations } from './compat-operations.js';
import {
  accountPath,
  accountSid,
  common,
  dateFilter,
  maybeText,
  page,
  pageQuery,
  recordingOf,
  uri,
} from './compat-shared.js';

const scopes: readonly Scope[] = ['calling'];
const on = compatOperations(scopes);
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
    on.list('recordings.list', 'Lists recordings.', recordings, accountSid, {
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
      result: page('CompatRecordingPage', 'recordings', recording, 'recordings'),
      items: 'recordings',
      statuses: [422],
    }),
    on.get(
      'recordings.get',
      'Gets a recording: what is known of it, or its audio.',
      `${recordings}/{Sid}`,
      {
        ...accountSid,
        Sid: text(
          'The recording. With `.json` behind it, what is known of it; with `.wav`, `.mp3` or nothing, its audio, for which no token is needed unless the project protects its recordings.',
        ),
      },
      { result: recording, statuses: [404] },
    ),
    on.remove(
      'recordings.delete',
      'Deletes a recording.',
      `${recordings}/{Sid}`,
      { ...accountSid, Sid: uuid('The recording.') },
      { statuses: [404, 422] },
    ),
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
    on.list('transcriptions.list', 'Lists transcriptions.', transcriptions, accountSid, {
      query: named(
        'ListCompatTranscriptions',
        closed({}, { ...dateFilter('DateCreated', 'was transcribed', 'RFC 2822'), ...pageQuery }),
      ),
      result: page('CompatTranscriptionPage', 'transcriptions', transcription, 'transcriptions'),
      items: 'transcriptions',
      statuses: [422],
    }),
    on.get('transcriptions.get', 'Gets a transcription.', `${transcriptions}/{Sid}`, transcriptionSid, {
      result: transcription,
      statuses: [404],
    }),
    on.remove('transcriptions.delete', 'Deletes a transcription.', `${transcriptions}/{Sid}`, transcriptionSid, {
      statuses: [404, 422],
    }),
  ],
};
