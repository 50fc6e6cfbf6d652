import Type from 'typebox';
import { type Namespace, operation, type Scope } from '../operation.js';
import { bool, closed, named, nullable, oneOf, open, openEnum, text, url, uuid } from '../schema.js';
import {
  accountPath,
  accountSid,
  common,
  dateFilter,
  form,
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
    operation({
      id: 'compat.conferences.list',
      summary: 'Lists conferences.',
      method: 'GET',
      path: conferences,
      scopes,
      params: accountSid,
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
      success: { status: 200, schema: page('CompatConferencePage', 'conferences', conference, 'conferences') },
      errors: refuses(422),
      paging: { style: 'laml', items: 'conferences' },
      page: 'rest/compat/conferences/list',
    }),
    operation({
      id: 'compat.conferences.get',
      summary: 'Gets a conference.',
      method: 'GET',
      path: `${conferences}/{Sid}`,
      scopes,
      params: sid,
      success: { status: 200, schema: conference },
      errors: refuses(404),
      page: 'rest/compat/conferences/get',
    }),
    operation({
      id: 'compat.conferences.update',
      summary: 'Announces something in a conference, or ends it.',
      method: 'POST',
      path: `${conferences}/{Sid}`,
      scopes,
      params: sid,
      body: form(
        named('UpdateCompatConference', closed({}, { Status: oneOf(['completed'], 'Ends it.'), ...announcement })),
      ),
      success: { status: 200, schema: conference },
      errors: refuses(404, 422, 503),
      page: 'rest/compat/conferences/update',
    }),
    operation({
      id: 'compat.conferences.listParticipants',
      summary: 'Lists who takes part in a conference.',
      method: 'GET',
      path: `${conferences}/{ConferenceSid}/Participants`,
      scopes,
      params: inConference,
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
      success: { status: 200, schema: page('CompatParticipantPage', 'participants', participant, 'participants') },
      errors: refuses(404, 422),
      paging: { style: 'laml', items: 'participants' },
      page: 'rest/compat/conferences/list-participants',
    }),
    operation({
      id: 'compat.conferences.getParticipant',
      summary: 'Gets a participant of a conference.',
      method: 'GET',
      path: `${conferences}/{ConferenceSid}/Participants/{CallSid}`,
      scopes,
      params: participantSid,
      success: { status: 200, schema: participant },
      errors: refuses(404),
      page: 'rest/compat/conferences/get-participant',
    }),
    operation({
      id: 'compat.conferences.updateParticipant',
      summary: 'Mutes, holds, announces to or coaches with a participant of a conference.',
      method: 'POST',
      path: `${conferences}/{ConferenceSid}/Participants/{CallSid}`,
      scopes,
      params: participantSid,
      body: form(
        named(
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
      ),
      success: { status: 200, schema: participant },
      errors: refuses(404, 422),
      page: 'rest/compat/conferences/update-participant',
    }),
    operation({
      id: 'compat.conferences.removeParticipant',
      summary: 'Removes a participant from a conference.',
      method: 'DELETE',
      path: `${conferences}/{ConferenceSid}/Participants/{CallSid}`,
      scopes,
      params: participantSid,
      success: { status: 204 },
      errors: refuses(404, 422),
      page: 'rest/compat/conferences/remove-participant',
    }),
    operation({
      id: 'compat.conferences.listRecordings',
      summary: 'Lists the recordings of a conference.',
      method: 'GET',
      path: `${conferences}/{ConferenceSid}/Recordings`,
      scopes,
      params: inConference,
      query: named(
        'ListCompatConferenceRecordings',
        closed({}, { ...dateFilter('DateCreated', 'was recorded', 'YYYY-MM-DD'), ...pageQuery }),
      ),
      success: { status: 200, schema: page('CompatConferenceRecordingPage', 'recordings', recording, 'recordings') },
      errors: refuses(404, 422),
      paging: { style: 'laml', items: 'recordings' },
      page: 'rest/compat/conferences/list-recordings',
    }),
    operation({
      id: 'compat.conferences.getRecording',
      summary: 'Gets a recording of a conference.',
      method: 'GET',
      path: `${conferences}/{ConferenceSid}/Recordings/{Sid}`,
      scopes,
      params: recordingSid,
      success: { status: 200, schema: recording },
      errors: refuses(404),
      page: 'rest/compat/conferences/get-recording',
    }),
    operation({
      id: 'compat.conferences.updateRecording',
      summary: 'Pauses the recording of a conference, goes on with it, or ends it.',
      method: 'POST',
      path: `${conferences}/{ConferenceSid}/Recordings/{Sid}`,
      scopes,
      params: recordingSid,
      body: form(updateRecording),
      success: { status: 200, schema: recording },
      errors: refusesSentences(404, 422, 503),
      page: 'rest/compat/conferences/update-recording',
    }),
    operation({
      id: 'compat.conferences.deleteRecording',
      summary: 'Deletes a recording of a conference.',
      method: 'DELETE',
      path: `${conferences}/{ConferenceSid}/Recordings/{Sid}`,
      scopes,
      params: recordingSid,
      success: { status: 204 },
      errors: refuses(404),
      page: 'rest/compat/conferences/delete-recording',
    }),
    operation({
      id: 'compat.conferences.startStream',
      summary: 'Starts to send the audio of a conference to a WebSocket server.',
      method: 'POST',
      path: `${conferences}/{ConferenceSid}/Streams`,
      scopes,
      params: inConference,
      body: form(
        named(
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
      ),
      success: { status: 200, schema: stream },
      errors: refusesSentences(404, 422),
      page: 'rest/compat/conferences/start-stream',
    }),
    operation({
      id: 'compat.conferences.stopStream',
      summary: 'Ends a stream of a conference.',
      method: 'POST',
      path: `${conferences}/{ConferenceSid}/Streams/{Sid}`,
      scopes,
      params: { ...inConference, Sid: uuid('The stream.') },
      body: form(stopStream),
      success: { status: 200, schema: stream },
      errors: refusesSentences(404, 422),
      page: 'rest/compat/conferences/stop-stream',
    }),
  ],
};
