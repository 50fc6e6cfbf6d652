import Type from 'typebox';
import type { Namespace, Scope } from '../operation.js';
import { bool, closed, integer, named, nullable, number, oneOf, open, openEnum, text, url, uuid } from '../schema.js';
import { compatOperations } from './compat-operations.js';
import { recording } from './compat-recordings.js';
import {
  accountPath,
  accountSid,
  callEvents,
  common,
  maybeInteger,
  maybeText,
  method,
  page,
  pageQuery,
  refuses,
  stopStream,
  streamParameters,
  streamSettings,
  streamStatus,
  streamUrl,
  updateRecording,
  uri,
} from './compat-shared.js';
import { compatErrorList } from './errors.js';

const scopes: readonly Scope[] = ['calling'];
const on = compatOperations(scopes);
const calls = `${accountPath}/Calls`;
const sid = { ...accountSid, Sid: uuid('The call.') };
const ofCall = { ...accountSid, CallSid: uuid('The call.') };

const statuses = ['queued', 'ringing', 'in-progress', 'canceled', 'completed', 'busy', 'failed', 'no-answer'];

const call = named(
  'CompatCall',
  open({
    ...common('The call.'),
    parent_call_sid: nullable(uuid(), 'The call that made this one.'),
    to: text('Who was called.'),
    formatted_to: text('The same, formatted.'),
    to_formatted: text('The same as `formatted_to`.'),
    from: text('Who called.'),
    formatted_from: text('The same, formatted.'),
    from_formatted: text('The same as `formatted_from`.'),
    phone_number_sid: nullable(uuid(), 'The number of the project that took part.'),
    status: named('CompatCallStatus', openEnum(statuses), 'How far a call came.'),
    start_time: maybeText('When it began (RFC 2822).'),
    end_time: maybeText('When it ended (RFC 2822).'),
    duration: integer('Length in seconds.'),
    price: nullable(number(), 'What it cost, in `price_unit`.'),
    price_unit: text('Currency of the price.'),
    direction: openEnum(['inbound', 'outbound'], 'Which way it went.'),
    answered_by: nullable(openEnum(['human', 'machine']), 'What answered, as far as it was detected.'),
    forwarded_from: maybeText('Always `null`.'),
    caller_name: maybeText('Always `null`.'),
    uri,
    subresource_uris: named(
      'CompatCallUris',
      open({ notifications: maybeText('Always `null`.'), recordings: text('Its recordings.') }),
      'What belongs to a call.',
    ),
    annotation: maybeText('Always `null`.'),
    group_sid: maybeText('Always `null`.'),
    audio_in_mos: nullable(number(), 'Mean opinion score of the audio, 1 to 5.'),
    sip_result_code: maybeText('What SIP answered.'),
    audio_rtt_avg: maybeInteger('Mean round trip of audio in milliseconds.'),
    audio_rtt_min: maybeInteger('Shortest round trip of audio in milliseconds.'),
    audio_rtt_max: maybeInteger('Longest round trip of audio in milliseconds.'),
    audio_out_jitter_min: maybeInteger('Least jitter of the audio sent, in milliseconds.'),
    audio_out_jitter_max: maybeInteger('Most jitter of the audio sent, in milliseconds.'),
    audio_out_jitter_avg: maybeInteger('Mean jitter of the audio sent, in milliseconds.'),
    audio_out_lost: maybeInteger('Packets of the audio sent that were lost.'),
  }),
  'A call.',
);

const recordingSettings = {
  RecordingChannels: oneOf(['mono', 'dual'], 'One channel for both sides, or one for each.', { default: 'mono' }),
  RecordingTrack: oneOf(['inbound', 'outbound', 'both'], 'Which side is recorded.', { default: 'both' }),
  RecordingStatusCallback: url('Where the state of the recording is reported.'),
  RecordingStatusCallbackMethod: method('How `RecordingStatusCallback` is requested.'),
  RecordingStatusCallbackEvent: text('What it is told of: `completed`, `in-progress`, `absent`, with spaces between.', {
    default: 'completed',
  }),
};
const trim = (fallback: string) =>
  oneOf(['trim-silence', 'do-not-trim'], 'Whether silence at both ends is cut off.', { default: fallback });

const create = named(
  'CreateCompatCall',
  closed(
    {
      To: text('Who is called: a number in E.164 form, a SIP URI or a client.'),
      From: text('Who calls: for the phone network a number in E.164 form.'),
    },
    {
      Url: url('Where the cXML for the call is fetched; needed unless `ApplicationSid` is given.'),
      ApplicationSid: uuid('The application that handles the call.'),
      Method: method('How `Url` is requested.'),
      FallbackUrl: url('Where cXML is fetched when `Url` fails.'),
      FallbackMethod: method('How `FallbackUrl` is requested.'),
      StatusCallback: url('Where the state of the call is reported.'),
      StatusCallbackMethod: method('How `StatusCallback` is requested.'),
      StatusCallbackEvent: callEvents,
      CallerId: text('Caller id to show in place of `From`.'),
      SendDigits: text('Digits to press once connected: `0-9`, `#`, `*`, `w` waits 0.5 s, `W` 1 s; 32 at most.', {
        pattern: '^[0-9#*wW]{1,32}$',
        maxLength: 32,
      }),
      Timeout: integer('Seconds to wait for an answer.', { minimum: 1, maximum: 600, default: 60 }),
      MachineDetection: oneOf(
        ['Enable', 'DetectMessageEnd', 'none'],
        'Whether it is detected what answers; `DetectMessageEnd` waits for the end of the greeting.',
        { default: 'none' },
      ),
      MachineDetectionTimeout: integer('Seconds until the detection gives up.', {
        minimum: 1,
        maximum: 120,
        default: 30,
      }),
      MachineDetectionSpeechThreshold: integer('Milliseconds of speech that make a machine.', {
        minimum: 1000,
        maximum: 6000,
        default: 2400,
      }),
      MachineDetectionSpeechEndThreshold: integer('Milliseconds of silence that end speech.', {
        minimum: 500,
        maximum: 5000,
        default: 1200,
      }),
      MachineDetectionSilenceTimeout: integer('Milliseconds of silence at the start until the detection gives up.', {
        minimum: 2000,
        maximum: 10000,
        default: 5000,
      }),
      MachineWordsThreshold: integer('Words that make a machine.', { minimum: 1, maximum: 100, default: 6 }),
      AsyncAmd: bool('Whether the call goes on while the detection runs.', { default: false }),
      AsyncAmdStatusCallbackMethod: method('How `AsyncAmdStatusCallback` is requested.'),
      AsyncAmdStatusCallback: url('Where the outcome of such a detection is reported.'),
      AsyncAmdPartialResults: bool('Whether interim results are reported as well.', { default: false }),
      Record: bool('Whether the call is recorded.', { default: false }),
      ...recordingSettings,
      Trim: trim('trim-silence'),
      SipAuthUsername: text('User name, when `To` is a SIP URI.'),
      SipAuthPassword: text('Password, when `To` is a SIP URI.'),
      MaxPricePerMinute: text('Dollars a minute above which the call is not made, with up to 4 decimals.', {
        pattern: '^[0-9]+\\.?[0-9]{0,4}$',
      }),
    },
  ),
);

const update = named(
  'UpdateCompatCall',
  closed(
    {},
    {
      Url: url('Where the cXML is fetched that the call goes on with.'),
      Method: method('How `Url` is requested.', null),
      Status: oneOf(
        ['canceled', 'completed'],
        '`canceled` ends a call that does not yet stand, `completed` one that does.',
      ),
      FallbackUrl: url('Where cXML is fetched when `Url` fails.'),
      FallbackMethod: method('How `FallbackUrl` is requested.', null),
      StatusCallback: url('Where the state of the call is reported.'),
      StatusCallbackMethod: method('How `StatusCallback` is requested.', null),
    },
  ),
);

const stream = named(
  'CompatCallStream',
  open({
    sid: uuid('The stream.'),
    account_sid: uuid('The project.'),
    call_sid: uuid('The call.'),
    name: text('Its name.'),
    status: streamStatus,
    date_updated: text('When it was last changed (RFC 2822).'),
    uri,
  }),
  'A stream of a call: its audio, sent to a WebSocket server while it is spoken.',
);

const busy = refuses(404, 422, 503);

export const compatCalls: Namespace = {
  name: 'compat-calls',
  operations: [
    on.list('calls.list', 'Lists calls.', calls, accountSid, {
      query: named(
        'ListCompatCalls',
        closed(
          {},
          {
            EndTime: text('Only calls that ended then (RFC 2822).'),
            'EndTime<': text('Only calls that ended before (RFC 2822).'),
            'EndTime>': text('Only calls that ended after (RFC 2822).'),
            From: text('Only calls from here.'),
            ParentCallSid: uuid('Only calls that this call made.'),
            StartTime: text('Only calls that began then (RFC 2822).'),
            'StartTime<': text('Only calls that began before (RFC 2822).'),
            'StartTime>': text('Only calls that began after (RFC 2822).'),
            Status: oneOf(statuses, 'Only calls that came this far.'),
            To: text('Only calls to here.'),
            ...pageQuery,
          },
        ),
      ),
      result: page('CompatCallPage', 'calls', call, 'calls'),
      items: 'calls',
      statuses: [422],
    }),
    on.post('calls.create', 'Makes a call that cXML handles.', calls, accountSid, {
      body: create,
      result: call,
      errors: { ...refuses(422), bodies: { 400: compatErrorList } },
    }),
    on.get('calls.get', 'Gets a call.', `${calls}/{Sid}`, sid, { result: call, statuses: [404] }),
    on.post('calls.update', 'Lets other cXML go on with a call, or ends it.', `${calls}/{Sid}`, sid, {
      body: update,
      result: call,
      errors: busy,
    }),
    on.remove('calls.delete', 'Deletes the record of a call.', `${calls}/{Sid}`, sid, { statuses: [404, 422] }),
    on.post('calls.startRecording', 'Starts to record a call.', `${calls}/{CallSid}/Recordings`, ofCall, {
      body: named('StartCompatCallRecording', closed({}, { ...recordingSettings, Trim: trim('do-not-trim') })),
      result: recording,
      errors: busy,
    }),
    on.post(
      'calls.updateRecording',
      'Pauses the recording of a call, goes on with it, or ends it.',
      `${calls}/{CallSid}/Recordings/{Sid}`,
      { ...ofCall, Sid: uuid('The recording.') },
      { body: updateRecording, result: recording, errors: busy },
    ),
    on.post(
      'calls.startStream',
      'Starts to send the audio of a call to a WebSocket server.',
      `${calls}/{CallSid}/Streams`,
      ofCall,
      {
        body: named(
          'StartCompatCallStream',
          Type.Unsafe({ ...closed({ Url: streamUrl }, streamSettings), patternProperties: streamParameters }),
        ),
        result: stream,
        errors: busy,
      },
    ),
    on.post(
      'calls.stopStream',
      'Ends a stream of a call.',
      `${calls}/{CallSid}/Streams/{Sid}`,
      { ...ofCall, Sid: uuid('The stream.') },
      { body: stopStream, result: stream, errors: busy },
    ),
  ],
};
