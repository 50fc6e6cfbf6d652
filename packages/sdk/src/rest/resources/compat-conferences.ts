import type {
  CompatConference,
  CompatConferencePage,
  CompatConferenceRecording,
  CompatConferenceRecordingPage,
  CompatConferenceStream,
  CompatParticipant,
  CompatParticipantPage,
  CompatRecording,
  CompatRecordingPage,
  CompatTranscription,
  CompatTranscriptionPage,
  ListCompatConferenceRecordings,
  ListCompatConferences,
  ListCompatParticipants,
  ListCompatRecordings,
  ListCompatTranscriptions,
  StartCompatConferenceStream,
  StopCompatStream,
  UpdateCompatConference,
  UpdateCompatParticipant,
  UpdateCompatRecording,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Conferences, who takes part, their recordings and streams. Needs the scope `calling`. [rest/compat/conferences] */
export class CompatConferences extends Resource {
  /**
   * Lists conferences. [rest/compat/conferences/list]
   * @param query `FriendlyName`, `Status`; `DateCreated` and `DateUpdated` (YYYY-MM-DD), also as `DateCreated<` and
   *   `DateCreated>` for before and after; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  list(query?: ListCompatConferences, options?: RequestOptions): PagePromise<CompatConferencePage, CompatConference> {
    return this.page('compat.conferences.list', { query }, options);
  }

  /**
   * Gets a conference. [rest/compat/conferences/get]
   * @param conferenceSid Id of the conference.
   * @throws {RestNotFoundError} When the project has no such conference.
   */
  get(conferenceSid: string, options?: RequestOptions): ApiPromise<CompatConference> {
    return this.send('compat.conferences.get', { params: { Sid: conferenceSid } }, options);
  }

  /**
   * Announces something in a conference, or ends it. [rest/compat/conferences/update]
   * @param conferenceSid Id of the conference.
   * @param body `AnnounceUrl`, where the audio is, and `AnnounceMethod`; or `Status`, always `completed`.
   * @throws {RestNotFoundError} When the project has no such conference.
   * @throws {RestServerError} 503 when the conference cannot be reached.
   * @example
   * await client.compat.conferences.update(conferenceSid, { Status: 'completed' });
   */
  update(
    conferenceSid: string,
    body: UpdateCompatConference = {},
    options?: RequestOptions,
  ): ApiPromise<CompatConference> {
    return this.send('compat.conferences.update', { params: { Sid: conferenceSid }, body }, options);
  }

  /**
   * Lists who takes part in a conference. [rest/compat/conferences/list-participants]
   * @param conferenceSid Id of the conference.
   * @param query `Muted`, `Hold`; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such conference.
   */
  listParticipants(
    conferenceSid: string,
    query?: ListCompatParticipants,
    options?: RequestOptions,
  ): PagePromise<CompatParticipantPage, CompatParticipant> {
    const params = { ConferenceSid: conferenceSid };
    return this.page('compat.conferences.listParticipants', { params, query }, options);
  }

  /**
   * Gets a participant of a conference. [rest/compat/conferences/get-participant]
   * @param conferenceSid Id of the conference.
   * @param callSid Id of the call that takes part.
   * @throws {RestNotFoundError} When it does not take part.
   */
  getParticipant(conferenceSid: string, callSid: string, options?: RequestOptions): ApiPromise<CompatParticipant> {
    const params = { ConferenceSid: conferenceSid, CallSid: callSid };
    return this.send('compat.conferences.getParticipant', { params }, options);
  }

  /**
   * Mutes, holds, announces to or coaches with a participant. [rest/compat/conferences/update-participant]
   * @param conferenceSid Id of the conference.
   * @param callSid Id of the call that takes part.
   * @param body `Muted`; `Hold` with `HoldUrl`; `AnnounceUrl`; `WaitUrl`; `Coaching` with `CallSidToCoach`.
   * @throws {RestNotFoundError} When it does not take part.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.compat.conferences.updateParticipant(conferenceSid, callSid, { Muted: true });
   */
  updateParticipant(
    conferenceSid: string,
    callSid: string,
    body: UpdateCompatParticipant,
    options?: RequestOptions,
  ): ApiPromise<CompatParticipant> {
    const params = { ConferenceSid: conferenceSid, CallSid: callSid };
    return this.send('compat.conferences.updateParticipant', { params, body }, options);
  }

  /**
   * Removes a participant. [rest/compat/conferences/remove-participant]
   * @param conferenceSid Id of the conference.
   * @param callSid Id of the call that takes part.
   * @throws {RestNotFoundError} When it does not take part.
   */
  removeParticipant(conferenceSid: string, callSid: string, options?: RequestOptions): ApiPromise<undefined> {
    const params = { ConferenceSid: conferenceSid, CallSid: callSid };
    return this.send('compat.conferences.removeParticipant', { params }, options);
  }

  /**
   * Lists the recordings of a conference. [rest/compat/conferences/list-recordings]
   * @param conferenceSid Id of the conference.
   * @param query `DateCreated` (YYYY-MM-DD), also as `DateCreated<` and `DateCreated>` for before and after;
   *   `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such conference.
   */
  listRecordings(
    conferenceSid: string,
    query?: ListCompatConferenceRecordings,
    options?: RequestOptions,
  ): PagePromise<CompatConferenceRecordingPage, CompatConferenceRecording> {
    const params = { ConferenceSid: conferenceSid };
    return this.page('compat.conferences.listRecordings', { params, query }, options);
  }

  /**
   * Gets what is known of a recording; its audio comes from `recordings.download`. [rest/compat/conferences/get-recording]
   * @param conferenceSid Id of the conference.
   * @param recordingSid Id of the recording.
   * @throws {RestNotFoundError} When there is no such recording.
   */
  getRecording(
    conferenceSid: string,
    recordingSid: string,
    options?: RequestOptions,
  ): ApiPromise<CompatConferenceRecording> {
    const params = { ConferenceSid: conferenceSid, Sid: recordingSid };
    return this.send('compat.conferences.getRecording', { params }, options);
  }

  /**
   * Pauses a recording, goes on with it, or ends it. [rest/compat/conferences/update-recording]
   * @param conferenceSid Id of the conference.
   * @param recordingSid Id of the recording.
   * @param body `Status`, `paused`, `in-progress` or `stopped`; `PauseBehavior`, `silence` (default) or `skip`.
   * @throws {RestNotFoundError} When there is no such recording.
   * @throws {RestServerError} 503 when the conference cannot be reached.
   */
  updateRecording(
    conferenceSid: string,
    recordingSid: string,
    body: UpdateCompatRecording,
    options?: RequestOptions,
  ): ApiPromise<CompatConferenceRecording> {
    const params = { ConferenceSid: conferenceSid, Sid: recordingSid };
    return this.send('compat.conferences.updateRecording', { params, body }, options);
  }

  /**
   * Deletes a recording of a conference. [rest/compat/conferences/delete-recording]
   * @param conferenceSid Id of the conference.
   * @param recordingSid Id of the recording.
   * @throws {RestNotFoundError} When there is no such recording.
   */
  deleteRecording(conferenceSid: string, recordingSid: string, options?: RequestOptions): ApiPromise<undefined> {
    const params = { ConferenceSid: conferenceSid, Sid: recordingSid };
    return this.send('compat.conferences.deleteRecording', { params }, options);
  }

  /**
   * Starts to send the audio of a conference to a WebSocket server. [rest/compat/conferences/start-stream]
   * @param conferenceSid Id of the conference.
   * @param body `Url`, `wss` only; `Track`, default `both_tracks`; `StreamCodec`; `StreamRealTime`; `Parameter1.Name`
   *   and `Parameter1.Value` to `Parameter99`, what the server is told.
   * @throws {RestNotFoundError} When the project has no such conference.
   */
  startStream(
    conferenceSid: string,
    body: StartCompatConferenceStream,
    options?: RequestOptions,
  ): ApiPromise<CompatConferenceStream> {
    return this.send('compat.conferences.startStream', { params: { ConferenceSid: conferenceSid }, body }, options);
  }

  /**
   * Ends a stream of a conference. [rest/compat/conferences/stop-stream]
   * @param conferenceSid Id of the conference.
   * @param streamSid Id of the stream.
   * @param body `Status`, always `stopped`.
   * @throws {RestNotFoundError} When there is no such stream.
   */
  stopStream(
    conferenceSid: string,
    streamSid: string,
    body: StopCompatStream = { Status: 'stopped' },
    options?: RequestOptions,
  ): ApiPromise<CompatConferenceStream> {
    const params = { ConferenceSid: conferenceSid, Sid: streamSid };
    return this.send('compat.conferences.stopStream', { params, body }, options);
  }
}

/** Recordings of calls and conferences. Needs the scope `calling`. [rest/compat/recordings] */
export class CompatRecordings extends Resource {
  /**
   * Lists recordings. [rest/compat/recordings/list]
   * @param query `CallSid`, `ConferenceSid`; `DateCreated` (RFC 2822), also as `DateCreated<` and `DateCreated>` for
   *   before and after; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  list(query?: ListCompatRecordings, options?: RequestOptions): PagePromise<CompatRecordingPage, CompatRecording> {
    return this.page('compat.recordings.list', { query }, options);
  }

  /**
   * Gets what is known of a recording; its audio comes from `download`. [rest/compat/recordings/get]
   *
   * Asks for `<recordingSid>.json`: without an ending the platform answers with the audio.
   * @param recordingSid Id of the recording.
   * @throws {RestNotFoundError} When the project has no such recording.
   * @example
   * const { duration, status } = await client.compat.recordings.get(recordingSid);
   */
  get(recordingSid: string, options?: RequestOptions): ApiPromise<CompatRecording> {
    return this.send('compat.recordings.get', { params: { Sid: withEnding(recordingSid, 'json') } }, options);
  }

  /**
   * Gets the audio of a recording, as a response whose body streams. [rest/compat/recordings/get]
   * @param recordingSid Id of the recording.
   * @param format `wav` (default) or `mp3`.
   * @returns The response, its body unread. `timeout` ends with its headers; `signal` ends the stream too.
   * @throws {RestNotFoundError} When the project has no such recording.
   * @throws {TypeError} When the format is another.
   * @example
   * const { body } = await client.compat.recordings.download(recordingSid, 'mp3');
   * if (body) await pipeline(Readable.fromWeb(body), createWriteStream('call.mp3'));
   */
  async download(recordingSid: string, format: 'wav' | 'mp3' = 'wav', options?: RequestOptions): Promise<Response> {
    const accept = audio[format];
    if (accept === undefined) throw new TypeError(`format must be "wav" or "mp3". Given: ${JSON.stringify(format)}.`);
    return this.send(
      'compat.recordings.get',
      { params: { Sid: withEnding(recordingSid, format) } },
      { ...options, headers: { accept, ...options?.headers } },
    ).asResponse();
  }

  /**
   * Deletes a recording. [rest/compat/recordings/delete]
   * @param recordingSid Id of the recording.
   * @throws {RestNotFoundError} When the project has no such recording.
   */
  delete(recordingSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.recordings.delete', { params: { Sid: recordingSid } }, options);
  }
}

const audio: Readonly<Record<string, string>> = { wav: 'audio/wav', mp3: 'audio/mpeg' };

/** The ending goes to what has a name, so that an empty id is still refused as one. */
const withEnding = (sid: string, ending: string): string =>
  typeof sid === 'string' && sid.trim() !== '' ? `${sid}.${ending}` : sid;

/** Transcriptions of recordings. Needs the scope `calling`. [rest/compat/transcriptions] */
export class CompatTranscriptions extends Resource {
  /**
   * Lists transcriptions. [rest/compat/transcriptions/list]
   * @param query `DateCreated` (RFC 2822), also as `DateCreated<` and `DateCreated>` for before and after;
   *   `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  list(
    query?: ListCompatTranscriptions,
    options?: RequestOptions,
  ): PagePromise<CompatTranscriptionPage, CompatTranscription> {
    return this.page('compat.transcriptions.list', { query }, options);
  }

  /**
   * Gets a transcription. [rest/compat/transcriptions/get]
   * @param transcriptionSid Id of the transcription.
   * @throws {RestNotFoundError} When the project has no such transcription.
   */
  get(transcriptionSid: string, options?: RequestOptions): ApiPromise<CompatTranscription> {
    return this.send('compat.transcriptions.get', { params: { Sid: transcriptionSid } }, options);
  }

  /**
   * Deletes a transcription. [rest/compat/transcriptions/delete]
   * @param transcriptionSid Id of the transcription.
   * @throws {RestNotFoundError} When the project has no such transcription.
   */
  delete(transcriptionSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.transcriptions.delete', { params: { Sid: transcriptionSid } }, options);
  }
}
