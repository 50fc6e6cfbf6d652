import { bool, integer, named, open, openEnum, text } from '../schema.js';
import { webhook } from './webhook.js';

const account = text('The project.');
const callSid = text('The call.');
const from = text('Who called or sent: a number in E.164 form, or a SIP URI.');
const to = text('Who was called or sent to.');
const timestamp = text('When it happened.');
const apiVersion = text('Version of the API.');

const packets = (what: string) => integer(`Packets: ${what}.`);

const callStatus = named(
  'CallStatusCallback',
  open(
    {
      AccountSid: account,
      CallSid: callSid,
      CallStatus: named(
        'CallStatusValue',
        openEnum([
          'initiated',
          'queued',
          'ringing',
          'in-progress',
          'completed',
          'busy',
          'no-answer',
          'failed',
          'canceled',
        ]),
        'How far a call came.',
      ),
      From: from,
      To: to,
    },
    {
      ApiVersion: apiVersion,
      Direction: openEnum(
        ['inbound', 'outbound-api', 'outbound-dial'],
        'Who made the call: somebody, the API, `<Dial>`.',
      ),
      Timestamp: text('When it happened (RFC 2822).'),
      SequenceNumber: integer('Place among the callbacks of the call, from 0; they may come in another order.'),
      CallbackSource: text('What made the callback.'),
      CallDuration: integer('Length in seconds; when the call is over.'),
      CallerName: text('Name of the caller, where names are looked up.'),
      ForwardedFrom: text('The number that forwarded the call.'),
      ParentCallSid: text('The call that made this one.'),
      RecordingSid: text('The recording of the call.'),
      RecordingUrl: text('Where its audio is.'),
      RecordingDuration: integer('Its length in seconds.'),
      SipResultCode: text('What the far end answered to the INVITE.'),
      SipInviteResultPhrase: text('The same in words.'),
      AudioInMos: text('How good the audio was, 1 to 5.'),
      AudioInAveragePtime: integer('Milliseconds between packets that came.'),
      AudioInJitterMaxVariance: integer('Most that the jitter varied.'),
      AudioInJitterMinVariance: integer('Least that the jitter varied.'),
      AudioInLargestJbSize: integer('Largest size of the jitter buffer.'),
      AudioInMediaPacketCount: packets('with audio that came'),
      AudioInDtmfPacketCount: packets('with keys that came'),
      AudioInSkipPacketCount: packets('that were due and did not come'),
      AudioInFlushPacketCount: packets('that the jitter buffer threw away'),
      AudioOutMediaPacketCount: packets('with audio that went out'),
      AudioOutDtmfPacketCount: packets('with keys that went out'),
    },
  ),
  'The state of a call; requests for cXML of a call begin with the same fields.',
);

const recordingStatus = named(
  'RecordingStatusCallback',
  open(
    {
      AccountSid: account,
      RecordingSid: text('The recording.'),
      RecordingStatus: openEnum(['in-progress', 'completed', 'absent', 'failed'], 'How far the recording came.'),
    },
    {
      CallSid: callSid,
      ConferenceSid: text('The conference, when one is recorded.'),
      RecordingUrl: text('Where the audio is.'),
      RecordingDuration: integer('Length in seconds.'),
      RecordingChannels: integer('One channel for all, or one for each side.'),
      RecordingSource: text('What made the recording.'),
    },
  ),
  'The state of a recording.',
);

const transcriptionStatus = named(
  'TranscriptionStatusCallback',
  open(
    {
      TranscriptionSid: text('The transcription.'),
      TranscriptionStatus: openEnum(['completed', 'failed'], 'How it went.'),
      RecordingSid: text('The recording.'),
    },
    {
      AccountSid: account,
      CallSid: callSid,
      TranscriptionText: text('What was said.'),
      TranscriptionUrl: text('Where the transcription is.'),
      RecordingUrl: text('Where the audio is.'),
    },
  ),
  'What was said in a recording, as text.',
);

const conferenceStatus = named(
  'ConferenceStatusCallback',
  open(
    {
      AccountSid: account,
      ConferenceSid: text('The conference.'),
      StatusCallbackEvent: openEnum(
        [
          'conference-start',
          'conference-end',
          'participant-join',
          'participant-leave',
          'participant-mute',
          'participant-unmute',
          'participant-hold',
          'participant-unhold',
          'participant-speech-start',
          'participant-speech-stop',
        ],
        'What happened.',
      ),
    },
    {
      FriendlyName: text('Name of the conference.'),
      CallSid: text('The call that takes part, when it is about one.'),
      EventName: text('Name of the event.'),
      Timestamp: text('When it happened (RFC 2822).'),
      Duration: integer('Length of the conference in seconds.'),
      Muted: bool('Whether the participant is muted.'),
      Hold: bool('Whether the participant is on hold.'),
      StartConferenceOnEnter: bool('Whether the conference starts with the participant.'),
      EndConferenceOnExit: bool('Whether the conference ends with the participant.'),
      RecordingUrl: text('Where the audio of its recording is.'),
      RecordingFileSize: text('Size of the audio in bytes.'),
    },
  ),
  'Something happened in a conference.',
);

const streamStatus = named(
  'StreamStatusCallback',
  open(
    {
      AccountSid: account,
      StreamSid: text('The stream.'),
      StreamEvent: openEnum(['stream-started', 'stream-stopped', 'stream-error'], 'What happened.'),
    },
    {
      CallSid: callSid,
      ConferenceSid: text('The conference, when one is streamed.'),
      StreamName: text('Name of the stream; its id when it was given none.'),
      StreamTrack: openEnum(['inbound_track', 'outbound_track', 'both_tracks'], 'Which audio is sent.'),
      StreamError: text('Why it failed, such as `connection_refused`.'),
      Timestamp: text('When it happened (ISO 8601).'),
    },
  ),
  'The state of a stream of audio.',
);

const faxParties = { AccountSid: account, FaxSid: text('The fax.') };
const faxDetails = {
  From: from,
  To: to,
  ApiVersion: apiVersion,
  RemoteStationId: text('What the machine at the far end calls itself.'),
  NumPages: integer('Pages.'),
  MediaSid: text('Media of the fax.'),
  MediaUrl: text('Where the document is.'),
  OriginalMediaUrl: text('Where the document was that was sent.'),
  ErrorCode: text('Why it failed.'),
  ErrorMessage: text('The same in words.'),
};

const faxStatus = named(
  'FaxStatusCallback',
  open(
    {
      ...faxParties,
      FaxStatus: openEnum(
        [
          'queued',
          'processing',
          'sending',
          'delivered',
          'receiving',
          'received',
          'no-answer',
          'busy',
          'failed',
          'canceled',
        ],
        'How far the fax came.',
      ),
    },
    faxDetails,
  ),
  'The state of a fax that is sent, or what came of one that was received.',
);

const faxReceived = named('FaxReceivedWebhook', open(faxParties, faxDetails), 'A fax comes in; answered with cXML.');

const messageParties = {
  AccountSid: account,
  MessageSid: text('The message.'),
  From: text('The number that sent it.'),
  To: text('The number that it was sent to.'),
};
const messageContent = {
  Body: text('The text.'),
  NumMedia: integer('How many files came with it; `MediaUrl0` and `MediaContentType0` are the first.'),
  NumSegments: integer('How many segments it was cut into.'),
};

const messageStatus = named(
  'MessageStatusCallback',
  open(
    {
      ...messageParties,
      MessageStatus: openEnum(
        ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'receiving', 'received'],
        'How far the message came.',
      ),
    },
    { ...messageContent, ErrorCode: text('Why it failed.'), ErrorMessage: text('The same in words.') },
  ),
  'The state of a message.',
);

const messageReceived = named(
  'MessageReceivedWebhook',
  open(messageParties, { ...messageContent, SmsStatus: text('Always `received`.'), ApiVersion: apiVersion }),
  'A message comes in; answered with cXML.',
);

const queueResult = named(
  'QueueResultWebhook',
  open(
    {
      AccountSid: account,
      CallSid: callSid,
      QueueResult: openEnum(
        [
          'bridged',
          'bridging-in-progress',
          'error',
          'hangup',
          'leave',
          'redirected',
          'redirected-from-bridged',
          'queue-full',
          'system-error',
        ],
        'Why the call is no longer in the queue.',
      ),
    },
    {
      QueueSid: text('The queue.'),
      QueueTime: integer('Seconds that the call waited.'),
      From: from,
      To: to,
      Timestamp: timestamp,
    },
  ),
  'A call left a queue; answered with cXML.',
);

const queueWait = named(
  'QueueWaitWebhook',
  open(
    {
      AccountSid: account,
      CallSid: callSid,
      QueueSid: text('The queue.'),
      QueuePosition: integer('Place of the call in the queue.'),
    },
    {
      QueueTime: integer('Seconds that the call has waited.'),
      AvgQueueTime: integer('Seconds that callers wait on average.'),
      CurrentQueueSize: integer('How many wait.'),
      From: from,
      To: to,
    },
  ),
  'A call waits in a queue; answered with cXML for the time until it is its turn.',
);

const form = (kind: string, summary: string, has: readonly string[], schema: typeof callStatus | object) =>
  webhook({ kind, summary, encoding: 'form', has, schema: schema as typeof callStatus });

/** What the compatibility API and cXML call, the most telling first: most of them name the call, too. */
export const lamlWebhooks = [
  form('stream.status', 'The state of a stream of audio.', ['StreamSid', 'StreamEvent'], streamStatus),
  form(
    'transcription.status',
    'A transcription is there, or failed.',
    ['TranscriptionSid', 'TranscriptionStatus'],
    transcriptionStatus,
  ),
  form('recording.status', 'The state of a recording.', ['RecordingSid', 'RecordingStatus'], recordingStatus),
  form(
    'conference.status',
    'Something happened in a conference.',
    ['ConferenceSid', 'StatusCallbackEvent'],
    conferenceStatus,
  ),
  form('fax.status', 'The state of a fax.', ['FaxSid', 'FaxStatus'], faxStatus),
  form('fax.received', 'A fax comes in.', ['FaxSid'], faxReceived),
  form('message.status', 'The state of a message.', ['MessageSid', 'MessageStatus'], messageStatus),
  form('message.received', 'A message comes in.', ['MessageSid'], messageReceived),
  form('queue.result', 'A call left a queue.', ['CallSid', 'QueueResult'], queueResult),
  form('queue.wait', 'A call waits in a queue.', ['CallSid', 'QueuePosition'], queueWait),
  form('call.status', 'The state of a call, or a request for its cXML.', ['CallSid', 'CallStatus'], callStatus),
];
