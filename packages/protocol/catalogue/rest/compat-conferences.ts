import Type from 'typebox';
import type { Namespace, Scope } from '../operation.js';
import { bool, closed, named, nullable, oneOf, open, openEnum, text, url, uuid } from '../schema.js';
import { compatOperations } from './compat-operations.js';
import {
  accountPath,
  accountSid,
  common,
  dateFilter,
  maybeText,
  method,
  page,
  pageQuery,
  recordingOf,
  refuses,
  stopStream,
  streamParameters,
  streamSettings,
  streamStatus,
  streamUrl,
  updateRecording,
  uri,
} from './compat-shared.js';
import { compatSentences } from './errors.js';

const scopes: readonly Scope[] = ['calling'];
const on = compatOperations(scopes);
const conferences = `${accountPath}/Conferences`;
const sid = { ...accountSid, Sid: uuid('The conference.') };
const inConference = { ...accountSid, ConferenceSid: uuid('The conference.') };
const participantSid = { ...inConference, CallSid: uuid('The call that takes part.') };
const recordingSid = { ...inConference, Sid: uuid('The recording.') };

const statuses = ['init', 'in-progress', 'completed'];

const conference = named(
  'CompatConference',
  open({
    ...common('The conference.'),
    friendly_name: text('Its name.'),
    status: named('CompatConferenceStatus', openEnum(statuses), 'How far a conference came.'),
    region: text('Region where its audio is mixed.'),
    uri,
    subresource_uris: named(
      'CompatConferenceUris',
      open({ participants: text('Who takes part.'), recordings: text('Its recordings.') }),
      'What belongs to a conference.',
    ),
  }),
  'A conference.',
);

const participant = named(
  'CompatParticipant',
  open({
    account_sid: uuid('The project.'),
    call_sid: uuid('The call that takes part.'),
    call_sid_to_coach: nullable(uuid(), 'The call whose side alone hears this one.'),
    coaching: bool('Whether it coaches another.'),
    conference_sid: uuid('The conference.'),
    date_created: text('When it joined (RFC 2822).'),
    status: openEnum(['completed', 'in-progress'], 'Whether it still takes part.'),
    date_updated: text('When it was last changed (RFC 2822).'),
    end_conference_on_exit: bool('Whether the conference ends when it leaves.'),
    muted: bool('Whether nobody hears it.'),
    hold: bool('Whether it is on hold.'),
    start_conference_on_enter: bool('Whether the conference begins when it joins.'),
    uri,
  }),
  'A call that takes part in a conference.',
);

const recording = named(
  'CompatConferenceRecording',
  open(recordingOf(['Conference', 'StartConferenceRecording'], maybeText('Always `null`.'))),
  'A recording of a conference.',
);

const stream = named(
  'CompatConferenceStream',
  open({
    account_sid: uuid('The project.'),
    conference_sid: uuid('The conference.'),
    date_updated: text('When it was last changed (RFC 2822).'),
    name: maybeText('Its name, if it was given one.'),
    sid: uuid('The stream.'),
    status: streamStatus,
    uri,
  }),
  'A stream of a conference: its audio, sent to a WebSocket server while it is spoken.',
);

const announcement = {
  AnnounceUrl: url('Where the audio of an announcement is.'),
  AnnounceMethod: method('How `AnnounceUrl` is requested.'),
};
const refusesSentences = (...statuses: number[]) => ({ ...refuses(...statuses), bodies: { 422: compatSentences } });

export const compatConferences: Namespace = {
  name: 'compat-conferences',
  operations: [
    on.list('conferences.list', 'Lists conferences.', conferences, accountSid, {
      query: named(
        'ListCompatConferences',
        closed(
          {},
          {
            ...dateFilter('DateCreated', 'was created', 'YYYY-MM-DD'),
            ...dateFilter('DateUpdated', 'was changed', 'YYYY-MM-DD'),
            FriendlyName: text('Only those with this name; up to 64 characters.', { maxLength: 64 }),
            Status: oneOf(statuses, 'Only conferences that came this far.'),
            ...pageQuery,
          },
        ),
      ),
      result: page('CompatConferencePage', 'conferences', conference, 'conferences'),
      items: 'conferences',
      statuses: [422],
    }),
    on.get('conferences.get', 'Gets a conference.', `${conferences}/{Sid}`, sid, {
      result: conference,
      statuses: [404],
    }),
    on.post('conferences.update', 'Announces something in a conference, or ends it.', `${conferences}/{Sid}`, sid, {
      body: named('UpdateCompatConference', closed({}, { Status: oneOf(['completed'], 'Ends it.'), ...announcement })),
      result: conference,
      statuses: [404, 422, 503],
    }),
    on.list(
      'conferences.listParticipants',
      'Lists who takes part in a conference.',
      `${conferences}/{ConferenceSid}/Participants`,
      inConference,
      {
        query: named(
          'ListCompatParticipants',
          closed(
            {},
            {
              Muted: bool('Only those who are muted, or who are not.'),
              Hold: bool('Only those on hold, or who are not.'),
              ...pageQuery,
            },
          ),
        ),
        result: page('CompatParticipantPage', 'participants', participant, 'participants'),
        items: 'participants',
        statuses: [404, 422],
      },
    ),
    on.get(
      'conferences.getParticipant',
      'Gets a participant of a conference.',
      `${conferences}/{ConferenceSid}/Participants/{CallSid}`,
      participantSid,
      { result: participant, statuses: [404] },
    ),
    on.post(
      'conferences.updateParticipant',
      'Mutes, holds, announces to or coaches with a participant of a conference.',
      `${conferences}/{ConferenceSid}/Participants/{CallSid}`,
      participantSid,
      {
        body: named(
          'UpdateCompatParticipant',
          closed(
            {},
            {
              ...announcement,
              Coaching: bool('Whether it coaches another; `true` needs `CallSidToCoach`.'),
              CallSidToCoach: uuid('The call whose side alone hears this one.'),
              Hold: bool('Whether it is on hold.'),
              HoldMethod: method('How `HoldUrl` is requested.', 'GET'),
              HoldUrl: url('Where the music on hold is.'),
              Muted: bool('Whether nobody hears it.'),
              WaitUrl: url('Where the music is that plays until the conference begins.'),
              WaitMethod: method('How `WaitUrl` is requested.'),
            },
          ),
        ),
        result: participant,
        statuses: [404, 422],
      },
    ),
    on.remove(
      'conferences.removeParticipant',
      'Removes a participant from a conference.',
      `${conferences}/{ConferenceSid}/Participants/{CallSid}`,
      participantSid,
      { statuses: [404, 422] },
    ),
    on.list(
      'conferences.listRecordings',
      'Lists the recordings of a conference.',
      `${conferences}/{ConferenceSid}/Recordings`,
      inConference,
      {
        query: named(
          'ListCompatConferenceRecordings',
          closed({}, { ...dateFilter('DateCreated', 'was recorded', 'YYYY-MM-DD'), ...pageQuery }),
        ),
        result: page('CompatConferenceRecordingPage', 'recordings', recording, 'recordings'),
        items: 'recordings',
        statuses: [404, 422],
      },
    ),
    on.get(
      'conferences.getRecording',
      'Gets a recording of a conference.',
      `${conferences}/{ConferenceSid}/Recordings/{Sid}`,
      recordingSid,
      { result: recording, statuses: [404] },
    ),
    on.post(
      'conferences.updateRecording',
      'Pauses the recording of a conference, goes on with it, or ends it.',
      `${conferences}/{ConferenceSid}/Recordings/{Sid}`,
      recordingSid,
      { body: updateRecording, result: recording, errors: refusesSentences(404, 422, 503) },
    ),
    on.remove(
      'conferences.deleteRecording',
      'Deletes a recording of a conference.',
      `${conferences}/{ConferenceSid}/Recordings/{Sid}`,
      recordingSid,
      { statuses: [404] },
    ),
    on.post(
      'conferences.startStream',
      'Starts to send the audio of a conference to a WebSocket server.',
      `${conferences}/{ConferenceSid}/Streams`,
      inConference,
      {
        body: named(
          'StartCompatConferenceStream',
          Type.Unsafe({
            ...closed(
              { Url: streamUrl },
              {
                ...streamSettings,
                StreamCodec: oneOf(['PCMU', 'PCMA', 'L16', 'L16@16000h', 'L16@24000h'], 'Codec of the audio.'),
                StreamRealTime: bool('Whether the audio is sent in real time.'),
              },
            ),
            patternProperties: streamParameters,
          }),
        ),
        result: stream,
        errors: refusesSentences(404, 422),
      },
    ),
    on.post(
      'conferences.stopStream',
      'Ends a stream of a conference.',
      `${conferences}/{ConferenceSid}/Streams/{Sid}`,
      { ...inConference, Sid: uuid('The stream.') },
      { body: stopStream, result: stream, errors: refusesSentences(404, 422) },
    ),
  ],
};
