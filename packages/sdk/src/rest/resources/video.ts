import type {
  CreateVideoConference,
  GetVideoRoomRecording,
  ListVideoConferences,
  ListVideoLogs,
  ListVideoRoomRecordings,
  UpdateVideoConference,
  VideoConference,
  VideoConferencePage,
  VideoConferenceToken,
  VideoConferenceTokenPage,
  VideoLog,
  VideoLogPage,
  VideoPaging,
  VideoRoomRecording,
  VideoRoomRecordingPage,
  VideoRoomSessionEvent,
  VideoRoomSessionEventPage,
  VideoSessionQuery,
  VideoStream,
  VideoStreamPage,
  VideoStreamSettings,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';
import { VideoRoomSessions, VideoRooms, VideoRoomTokens } from './video-rooms.js';

/** Meetings with sound and picture. [rest/video] */
export class VideoNamespace {
  readonly #api: Api;
  #conferenceTokens: VideoConferenceTokens | undefined;
  #conferences: VideoConferences | undefined;
  #logs: VideoLogs | undefined;
  #roomRecordings: VideoRoomRecordings | undefined;
  #roomSessions: VideoRoomSessions | undefined;
  #roomTokens: VideoRoomTokens | undefined;
  #rooms: VideoRooms | undefined;
  #streams: VideoStreams | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Tokens that let users join conferences. */
  get conferenceTokens(): VideoConferenceTokens {
    this.#conferenceTokens ??= new VideoConferenceTokens(this.#api);
    return this.#conferenceTokens;
  }

  /** Rooms with a page of their own to meet on. */
  get conferences(): VideoConferences {
    this.#conferences ??= new VideoConferences(this.#api);
    return this.#conferences;
  }

  /** Logs of sessions. */
  get logs(): VideoLogs {
    this.#logs ??= new VideoLogs(this.#api);
    return this.#logs;
  }

  /** Recordings of sessions. */
  get roomRecordings(): VideoRoomRecordings {
    this.#roomRecordings ??= new VideoRoomRecordings(this.#api);
    return this.#roomRecordings;
  }

  /** Sessions of rooms. */
  get roomSessions(): VideoRoomSessions {
    this.#roomSessions ??= new VideoRoomSessions(this.#api);
    return this.#roomSessions;
  }

  /** Tokens that let users join rooms. */
  get roomTokens(): VideoRoomTokens {
    this.#roomTokens ??= new VideoRoomTokens(this.#api);
    return this.#roomTokens;
  }

  /** Rooms. */
  get rooms(): VideoRooms {
    this.#rooms ??= new VideoRooms(this.#api);
    return this.#rooms;
  }

  /** What goes on in rooms and conferences, sent to servers. */
  get streams(): VideoStreams {
    this.#streams ??= new VideoStreams(this.#api);
    return this.#streams;
  }
}

/** Rooms with a page of their own to meet on. Needs the scope `video`. [rest/video/conferences] */
export class VideoConferences extends Resource {
  /**
   * Lists the conferences of the project. [rest/video/conferences/list]
   * @param query `starts_after`, `ends_before` (dates or times); `include_active_session`; `page_size`, 1 to 1000,
   *   default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const conference of client.video.conferences.list()) console.log(conference.display_name);
   */
  list(query?: ListVideoConferences, options?: RequestOptions): PagePromise<VideoConferencePage, VideoConference> {
    return this.page('video.conferences.list', { query }, options);
  }

  /**
   * Creates a conference. [rest/video/conferences/create]
   * @param body `display_name`, 200 characters at most; `name`, letters, digits, `_` and `-`; `size`, default
   *   `medium`; `quality`, `layout`; `join_from`, `join_until` (times); switches; colors as `#RRGGBB`.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const conference = await client.video.conferences.create({ display_name: 'Team', size: 'small' });
   */
  create(body: CreateVideoConference, options?: RequestOptions): ApiPromise<VideoConference> {
    return this.send('video.conferences.create', { body }, options);
  }

  /**
   * Gets a conference. [rest/video/conferences/get]
   * @param conferenceId Id of the conference.
   * @param query `include_active_session`: whether the session that takes place is told as well.
   * @throws {RestNotFoundError} When the project has no such conference.
   * @example
   * const { display_name } = await client.video.conferences.get(id);
   */
  get(conferenceId: string, query?: VideoSessionQuery, options?: RequestOptions): ApiPromise<VideoConference> {
    return this.send('video.conferences.get', { params: { id: conferenceId }, query }, options);
  }

  /**
   * Replaces the settings of a conference. [rest/video/conferences/update]
   * @param conferenceId Id of the conference.
   * @param body As for `create`, without the name; all that is to stay must be given.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.video.conferences.update(id, { display_name: 'Team', enable_chat: false });
   */
  update(conferenceId: string, body: UpdateVideoConference, options?: RequestOptions): ApiPromise<VideoConference> {
    return this.send('video.conferences.update', { params: { id: conferenceId }, body }, options);
  }

  /**
   * Deletes a conference. [rest/video/conferences/delete]
   * @param conferenceId Id of the conference.
   * @throws {RestNotFoundError} When the project has no such conference.
   * @example
   * await client.video.conferences.delete(id);
   */
  delete(conferenceId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('video.conferences.delete', { params: { id: conferenceId } }, options);
  }

  /**
   * Lists the tokens of a conference. [rest/video/conferences/list-conference-tokens]
   * @param conferenceId Id of the conference.
   * @param query `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such conference.
   * @example
   * for await (const { name, token } of client.video.conferences.listConferenceTokens(id)) console.log(name, token);
   */
  listConferenceTokens(
    conferenceId: string,
    query?: VideoPaging,
    options?: RequestOptions,
  ): PagePromise<VideoConferenceTokenPage, VideoConferenceToken> {
    return this.page('video.conferences.listConferenceTokens', { params: { id: conferenceId }, query }, options);
  }

  /**
   * Lists the streams of a conference. [rest/video/conferences/list-streams]
   * @param conferenceId Id of the conference.
   * @param query Parameters of the query; the reference names none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const stream of client.video.conferences.listStreams(id)) console.log(stream.url);
   */
  listStreams(
    conferenceId: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<VideoStreamPage, VideoStream> {
    return this.page('video.conferences.listStreams', { params: { id: conferenceId } }, withQueryOf(query, options));
  }

  /**
   * Sends what goes on in a conference to a server. [rest/video/conferences/create-stream]
   * @param conferenceId Id of the conference.
   * @param body `url`, an `rtmp:` or `rtmps:` address.
   * @throws {RestValidationError} When the address is not accepted.
   * @example
   * await client.video.conferences.createStream(id, { url: 'rtmps://live.example.com/app/key' });
   */
  createStream(conferenceId: string, body: VideoStreamSettings, options?: RequestOptions): ApiPromise<VideoStream> {
    return this.send('video.conferences.createStream', { params: { id: conferenceId }, body }, options);
  }
}

/** Tokens that let users join conferences. Needs the scope `video`. [rest/video/conference-tokens] */
export class VideoConferenceTokens extends Resource {
  /**
   * Gets a token of a conference. [rest/video/conference-tokens/get]
   * @param tokenId Id of the token.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * const { token } = await client.video.conferenceTokens.get(id);
   */
  get(tokenId: string, options?: RequestOptions): ApiPromise<VideoConferenceToken> {
    return this.send('video.conferenceTokens.get', { params: { id: tokenId } }, options);
  }

  /**
   * Gives a token another value; the one before lets nobody in any more. [rest/video/conference-tokens/reset]
   * @param tokenId Id of the token.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * const { token } = await client.video.conferenceTokens.reset(id);
   */
  reset(tokenId: string, options?: RequestOptions): ApiPromise<VideoConferenceToken> {
    return this.send('video.conferenceTokens.reset', { params: { id: tokenId } }, options);
  }
}

/** Recordings of sessions. Needs the scope `video`. [rest/video/room-recordings] */
export class VideoRoomRecordings extends Resource {
  /**
   * Lists the recordings of the project's sessions. [rest/video/room-recordings/list]
   * @param query `media_ttl`, seconds for which the links to files work, default 900; `page_size`, 1 to 1000,
   *   default 50.
   * @returns The first page when awaited; all items when iterated. `duration` is in seconds.
   * @example
   * for await (const recording of client.video.roomRecordings.list({ media_ttl: 3600 })) console.log(recording.uri);
   */
  list(
    query?: ListVideoRoomRecordings,
    options?: RequestOptions,
  ): PagePromise<VideoRoomRecordingPage, VideoRoomRecording> {
    return this.page('video.roomRecordings.list', { query }, options);
  }

  /**
   * Gets a recording. [rest/video/room-recordings/get]
   * @param recordingId Id of the recording.
   * @param query `media_ttl`, seconds for which the link to the file works, default 900.
   * @throws {RestNotFoundError} When the project has no such recording.
   * @example
   * const { uri, status } = await client.video.roomRecordings.get(id);
   */
  get(recordingId: string, query?: GetVideoRoomRecording, options?: RequestOptions): ApiPromise<VideoRoomRecording> {
    return this.send('video.roomRecordings.get', { params: { id: recordingId }, query }, options);
  }

  /**
   * Deletes a recording. [rest/video/room-recordings/delete]
   * @param recordingId Id of the recording.
   * @throws {RestNotFoundError} When the project has no such recording.
   * @example
   * await client.video.roomRecordings.delete(id);
   */
  delete(recordingId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('video.roomRecordings.delete', { params: { id: recordingId } }, options);
  }

  /**
   * Lists what happened to a recording. [rest/video/room-recordings/list-events]
   * @param recordingId Id of the recording.
   * @param query `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const event of client.video.roomRecordings.listEvents(id)) console.log(event.name, event.created_at);
   */
  listEvents(
    recordingId: string,
    query?: VideoPaging,
    options?: RequestOptions,
  ): PagePromise<VideoRoomSessionEventPage, VideoRoomSessionEvent> {
    return this.page('video.roomRecordings.listEvents', { params: { id: recordingId }, query }, options);
  }
}

/** What goes on in rooms and conferences, sent to servers. Needs the scope `video`. [rest/video/streams] */
export class VideoStreams extends Resource {
  /**
   * Gets a stream. [rest/video/streams/get]
   * @param streamId Id of the stream.
   * @throws {RestNotFoundError} When the project has no such stream.
   * @example
   * const { url } = await client.video.streams.get(id);
   */
  get(streamId: string, options?: RequestOptions): ApiPromise<VideoStream> {
    return this.send('video.streams.get', { params: { id: streamId } }, options);
  }

  /**
   * Changes where a stream is sent. [rest/video/streams/update]
   * @param streamId Id of the stream.
   * @param body `url`, an `rtmp:` or `rtmps:` address.
   * @throws {RestValidationError} When the address is not accepted.
   * @example
   * await client.video.streams.update(id, { url: 'rtmps://live.example.com/app/other' });
   */
  update(streamId: string, body: VideoStreamSettings, options?: RequestOptions): ApiPromise<VideoStream> {
    return this.send('video.streams.update', { params: { id: streamId }, body }, options);
  }

  /**
   * Deletes a stream. [rest/video/streams/delete]
   * @param streamId Id of the stream.
   * @throws {RestNotFoundError} When the project has no such stream.
   * @example
   * await client.video.streams.delete(id);
   */
  delete(streamId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('video.streams.delete', { params: { id: streamId } }, options);
  }
}

/** Logs of sessions. The client's pages leave them out. Needs the scope `video`. [apis/rest/video] */
export class VideoLogs extends Resource {
  /**
   * Lists the sessions of the project. [apis/rest/video]
   * @param query `created_on`, `created_before`, `created_after` (dates or times); `include_deleted`, default
   *   `false`; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated. A discarded log has no `type`.
   * @example
   * for await (const log of client.video.logs.list()) if ('type' in log) console.log(log.room_name, log.charge);
   */
  list(query?: ListVideoLogs, options?: RequestOptions): PagePromise<VideoLogPage, VideoLog> {
    return this.page('video.logs.list', { query }, options);
  }

  /**
   * Gets the log of a session. [apis/rest/video]
   * @param logId Id of the log.
   * @throws {RestNotFoundError} When the project has no such log.
   * @example
   * const log = await client.video.logs.get(id);
   */
  get(logId: string, options?: RequestOptions): ApiPromise<VideoLog> {
    return this.send('video.logs.get', { params: { id: logId } }, options);
  }
}
