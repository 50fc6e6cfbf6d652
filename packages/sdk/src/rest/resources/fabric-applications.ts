import type {
  ConferenceRoomPage,
  ConferenceRoomResource,
  CreateConferenceRoom,
  CreateRelayApplication,
  CxmlApplicationPage,
  CxmlApplicationResource,
  FabricAddress,
  FabricAddressPage,
  RelayApplicationPage,
  RelayApplicationResource,
  UpdateConferenceRoom,
  UpdateCxmlApplication,
  UpdateRelayApplication,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/**
 * Applications that fetch cXML for calls and messages. They are created by the compatibility API. Needs one of the
 * scopes `calling`, `messaging`, `fax`, `video`. [rest/fabric/cxml-applications]
 */
export class CxmlApplications extends Resource {
  /**
   * Lists the cXML applications of the project. [rest/fabric/cxml-applications/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const application of client.fabric.cxmlApplications.list()) console.log(application.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<CxmlApplicationPage, CxmlApplicationResource> {
    return this.page('fabric.cxmlApplications.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(
    query?: QueryValues,
    options?: RequestOptions,
  ): AsyncGenerator<CxmlApplicationResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Gets a cXML application. [rest/fabric/cxml-applications/get]
   * @param id Id of the application.
   * @throws {RestNotFoundError} When the project has no such application.
   * @example
   * const application = await client.fabric.cxmlApplications.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<CxmlApplicationResource> {
    return this.send('fabric.cxmlApplications.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a cXML application. [rest/fabric/cxml-applications/update]
   * @param id Id of the application.
   * @param body `display_name`; `voice_url` and `sms_url`, each with its method, a fallback and a status callback.
   * @throws {RestNotFoundError} When the project has no such application.
   * @throws {RestValidationError} When a URL is not absolute.
   * @example
   * await client.fabric.cxmlApplications.update(id, { voice_url: 'https://example.com/voice.xml' });
   */
  update(id: string, body: UpdateCxmlApplication, options?: RequestOptions): ApiPromise<CxmlApplicationResource> {
    return this.send('fabric.cxmlApplications.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a cXML application. [rest/fabric/cxml-applications/delete]
   * @param id Id of the application.
   * @throws {RestNotFoundError} When the project has no such application.
   * @example
   * await client.fabric.cxmlApplications.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.cxmlApplications.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a cXML application. [rest/fabric/cxml-applications/list-addresses]
   * @param id Id of the application.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such application.
   * @example
   * const { data } = await client.fabric.cxmlApplications.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.cxmlApplications.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}

/**
 * Programs that take calls over RELAY. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/relay-applications]
 */
export class RelayApplications extends Resource {
  /**
   * Lists the RELAY applications of the project. [rest/fabric/relay-applications/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const application of client.fabric.relayApplications.list()) console.log(application.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<RelayApplicationPage, RelayApplicationResource> {
    return this.page('fabric.relayApplications.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(
    query?: QueryValues,
    options?: RequestOptions,
  ): AsyncGenerator<RelayApplicationResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a RELAY application. [rest/fabric/relay-applications/create]
   * @param body `name`; `topic`, which the program subscribes to; `call_status_callback_url`.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * const application = await client.fabric.relayApplications.create({ name: 'desk', topic: 'office' });
   */
  create(body: CreateRelayApplication, options?: RequestOptions): ApiPromise<RelayApplicationResource> {
    return this.send('fabric.relayApplications.create', { body }, options);
  }

  /**
   * Gets a RELAY application. [rest/fabric/relay-applications/get]
   * @param id Id of the application.
   * @throws {RestNotFoundError} When the project has no such application.
   * @example
   * const application = await client.fabric.relayApplications.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<RelayApplicationResource> {
    return this.send('fabric.relayApplications.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a RELAY application. [rest/fabric/relay-applications/update]
   * @param id Id of the application.
   * @param body `name`, `topic`, `call_status_callback_url`.
   * @throws {RestNotFoundError} When the project has no such application.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * await client.fabric.relayApplications.update(id, { topic: 'home' });
   */
  update(id: string, body: UpdateRelayApplication, options?: RequestOptions): ApiPromise<RelayApplicationResource> {
    return this.send('fabric.relayApplications.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a RELAY application. [rest/fabric/relay-applications/delete]
   * @param id Id of the application.
   * @throws {RestNotFoundError} When the project has no such application.
   * @example
   * await client.fabric.relayApplications.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.relayApplications.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a RELAY application. [rest/fabric/relay-applications/list-addresses]
   * @param id Id of the application.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such application.
   * @example
   * const { data } = await client.fabric.relayApplications.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.relayApplications.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}

/**
 * Rooms where members meet with sound and picture. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/conference-rooms]
 */
export class ConferenceRooms extends Resource {
  /**
   * Lists the conference rooms of the project. [rest/fabric/conference-rooms/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const room of client.fabric.conferenceRooms.list()) console.log(room.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<ConferenceRoomPage, ConferenceRoomResource> {
    return this.page('fabric.conferenceRooms.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(
    query?: QueryValues,
    options?: RequestOptions,
  ): AsyncGenerator<ConferenceRoomResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a conference room. [rest/fabric/conference-rooms/create]
   * @param body `name`; `enable_room_previews`; `display_name` of up to 200 characters; `max_members`, 0 to 300;
   *   `quality`, `720p` (default) or `1080p`; `layout`; when members may join and are removed
   *   (`remove_after_seconds_elapsed`, 0 to 200000 seconds); and more.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * const room = await client.fabric.conferenceRooms.create({ name: 'daily', enable_room_previews: true });
   */
  create(body: CreateConferenceRoom, options?: RequestOptions): ApiPromise<ConferenceRoomResource> {
    return this.send('fabric.conferenceRooms.create', { body }, options);
  }

  /**
   * Gets a conference room. [rest/fabric/conference-rooms/get]
   * @param id Id of the room.
   * @throws {RestNotFoundError} When the project has no such room.
   * @example
   * const room = await client.fabric.conferenceRooms.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<ConferenceRoomResource> {
    return this.send('fabric.conferenceRooms.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a conference room. [rest/fabric/conference-rooms/update]
   * @param id Id of the room.
   * @param body `enable_room_previews` and `sync_audio_video`, which are always needed; what else the room is created
   *   with.
   * @throws {RestNotFoundError} When the project has no such room.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * await client.fabric.conferenceRooms.update(id, {
   *   enable_room_previews: true,
   *   sync_audio_video: true,
   *   max_members: 20,
   * });
   */
  update(id: string, body: UpdateConferenceRoom, options?: RequestOptions): ApiPromise<ConferenceRoomResource> {
    return this.send('fabric.conferenceRooms.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a conference room. [rest/fabric/conference-rooms/delete]
   * @param id Id of the room.
   * @throws {RestNotFoundError} When the project has no such room.
   * @example
   * await client.fabric.conferenceRooms.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.conferenceRooms.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a conference room. [rest/fabric/conference-rooms/list-addresses]
   * @param id Id of the room.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such room.
   * @example
   * const { data } = await client.fabric.conferenceRooms.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.conferenceRooms.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}
