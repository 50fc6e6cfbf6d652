import type {
  CreateVideoRoom,
  CreateVideoRoomToken,
  ListVideoRoomRecordings,
  ListVideoRoomSessions,
  ListVideoRooms,
  UpdateVideoRoom,
  VideoPaging,
  VideoRoom,
  VideoRoomPage,
  VideoRoomRecording,
  VideoRoomRecordingPage,
  VideoRoomSession,
  VideoRoomSessionEvent,
  VideoRoomSessionEventPage,
  VideoRoomSessionMember,
  VideoRoomSessionMemberPage,
  VideoRoomSessionPage,
  VideoRoomSessionSummary,
  VideoRoomToken,
  VideoSessionQuery,
  VideoStream,
  VideoStreamPage,
  VideoStreamSettings,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/** Rooms where members meet with sound and picture. Needs the scope `video`. [rest/video/rooms] */
export class VideoRooms extends Resource {
  /**
   * Lists the rooms of the project. [rest/video/rooms/list]
   * @param query `starts_after`, `ends_before` (dates or times); `include_active_session`; `page_size`, 1 to 1000,
   *   default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const room of client.video.rooms.list()) console.log(room.name, room.id);
   */
  list(query?: ListVideoRooms, options?: RequestOptions): PagePromise<VideoRoomPage, VideoRoom> {
    return this.page('video.rooms.list', { query }, options);
  }

  /**
   * Creates a room. [rest/video/rooms/create]
   * @param body `name`, letters, digits, `_` and `-`, 100 at most; `display_name`; `max_members`, 1 to 300, default
   *   20; `quality`, `layout`; `join_from`, `join_until`, `remove_at` (times); `remove_after_seconds_elapsed`;
   *   `record_on_start` and other switches; `meta`, data of your own.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const room = await client.video.rooms.create({ name: 'daily', max_members: 10 });
   */
  create(body: CreateVideoRoom, options?: RequestOptions): ApiPromise<VideoRoom> {
    return this.send('video.rooms.create', { body }, options);
  }

  /**
   * Gets a room. [rest/video/rooms/get]
   * @param roomId Id of the room; its unique name does as well.
   * @param query `include_active_session`: whether the session that takes place is told as well.
   * @throws {RestNotFoundError} When the project has no such room.
   * @example
   * const room = await client.video.rooms.get(id, { include_active_session: true });
   */
  get(roomId: string, query?: VideoSessionQuery, options?: RequestOptions): ApiPromise<VideoRoom> {
    return this.send('video.rooms.get', { params: { id: roomId }, query }, options);
  }

  /**
   * Gets a room by its unique name. [apis/rest/video/rooms]
   * @param name Name of the room.
   * @param query As for `get`.
   * @throws {RestNotFoundError} When the project has no such room.
   * @example
   * const { id } = await client.video.rooms.getByName('daily');
   */
  getByName(name: string, query?: VideoSessionQuery, options?: RequestOptions): ApiPromise<VideoRoom> {
    return this.get(name, query, options);
  }

  /**
   * Replaces the settings of a room. [rest/video/rooms/update]
   * @param roomId Id of the room.
   * @param body As for `create`, without the name; what is left out falls back to its default.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.video.rooms.update(id, { display_name: 'Daily', record_on_start: true });
   */
  update(roomId: string, body: UpdateVideoRoom, options?: RequestOptions): ApiPromise<VideoRoom> {
    return this.send('video.rooms.update', { params: { id: roomId }, body }, options);
  }

  /**
   * Deletes a room. [rest/video/rooms/delete]
   * @param roomId Id of the room.
   * @throws {RestNotFoundError} When the project has no such room.
   * @example
   * await client.video.rooms.delete(id);
   */
  delete(roomId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('video.rooms.delete', { params: { id: roomId } }, options);
  }

  /**
   * Lists the streams of a room. [rest/video/rooms/list-streams]
   * @param roomId Id of the room.
   * @param query Parameters of the query; the reference names none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const stream of client.video.rooms.listStreams(id)) console.log(stream.url);
   */
  listStreams(
    roomId: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<VideoStreamPage, VideoStream> {
    return this.page('video.rooms.listStreams', { params: { id: roomId } }, withQueryOf(query, options));
  }

  /**
   * Sends what goes on in a room to a server. [rest/video/rooms/create-stream]
   * @param roomId Id of the room.
   * @param body `url`, an `rtmp:` or `rtmps:` address.
   * @throws {RestValidationError} When the address is not accepted.
   * @example
   * await client.video.rooms.createStream(id, { url: 'rtmps://live.example.com/app/key' });
   */
  createStream(roomId: string, body: VideoStreamSettings, options?: RequestOptions): ApiPromise<VideoStream> {
    return this.send('video.rooms.createStream', { params: { id: roomId }, body }, options);
  }
}

/** Tokens that let users join rooms. Needs the scope `video`. [rest/video/room-tokens] */
export class VideoRoomTokens extends Resource {
  /**
   * Creates a token that lets a user join a room. [rest/video/room-tokens/create]
   * @param body `room_name`; `user_name`; `permissions`, those over the user's own media when left out; `join_as`,
   *   default `member`; `join_from`, `join_until`, `remove_at` (times); `remove_after_seconds_elapsed`, up to 200000;
   *   `auto_create_room`, default `true`; `room_meta` and `meta`, data of the room and of the member.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const { token } = await client.video.roomTokens.create({ room_name: 'daily', user_name: 'Ada' });
   */
  create(body: CreateVideoRoomToken, options?: RequestOptions): ApiPromise<VideoRoomToken> {
    return this.send('video.roomTokens.create', { body }, options);
  }
}

/** Sessions that take or took place in rooms. Needs the scope `video`. [rest/video/room-sessions] */
export class VideoRoomSessions extends Resource {
  /**
   * Lists the sessions of rooms. [rest/video/room-sessions/list]
   * @param query `room_id`, `room_name`, `room_name_matches` (a part of it), `status`; `page_size`, 1 to 1000,
   *   default 50.
   * @returns The first page when awaited; all items when iterated. `duration` is in seconds.
   * @example
   * for await (const session of client.video.roomSessions.list({ status: 'in-progress' })) console.log(session.name);
   */
  list(query?: ListVideoRoomSessions, options?: RequestOptions): PagePromise<VideoRoomSessionPage, VideoRoomSession> {
    return this.page('video.roomSessions.list', { query }, options);
  }

  /**
   * Gets a session. [rest/video/room-sessions/get]
   * @param sessionId Id of the session.
   * @throws {RestNotFoundError} When the project has no such session.
   * @example
   * const { status, duration } = await client.video.roomSessions.get(id);
   */
  get(sessionId: string, options?: RequestOptions): ApiPromise<VideoRoomSessionSummary> {
    return this.send('video.roomSessions.get', { params: { id: sessionId } }, options);
  }

  /**
   * Lists what happened in a session. [rest/video/room-sessions/list-events]
   * @param sessionId Id of the session.
   * @param query `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const event of client.video.roomSessions.listEvents(id)) console.log(event.name, event.payload);
   */
  listEvents(
    sessionId: string,
    query?: VideoPaging,
    options?: RequestOptions,
  ): PagePromise<VideoRoomSessionEventPage, VideoRoomSessionEvent> {
    return this.page('video.roomSessions.listEvents', { params: { id: sessionId }, query }, options);
  }

  /**
   * Lists the members of a session. [rest/video/room-sessions/list-members]
   * @param sessionId Id of the session.
   * @param query `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const member of client.video.roomSessions.listMembers(id)) console.log(member.name, member.duration);
   */
  listMembers(
    sessionId: string,
    query?: VideoPaging,
    options?: RequestOptions,
  ): PagePromise<VideoRoomSessionMemberPage, VideoRoomSessionMember> {
    return this.page('video.roomSessions.listMembers', { params: { id: sessionId }, query }, options);
  }

  /**
   * Lists the recordings of a session. [rest/video/room-sessions/list-recordings]
   * @param sessionId Id of the session.
   * @param query `media_ttl`, seconds for which the links to files work, default 900; `page_size`, 1 to 1000,
   *   default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const recording of client.video.roomSessions.listRecordings(id)) console.log(recording.uri);
   */
  listRecordings(
    sessionId: string,
    query?: ListVideoRoomRecordings,
    options?: RequestOptions,
  ): PagePromise<VideoRoomRecordingPage, VideoRoomRecording> {
    return this.page('video.roomSessions.listRecordings', { params: { id: sessionId }, query }, options);
  }
}
