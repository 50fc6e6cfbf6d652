import type {
  ConferenceLog,
  ConferenceLogPage,
  FaxLog,
  FaxLogPage,
  ListConferenceLogs,
  ListFaxLogs,
  ListMessageLogs,
  ListVoiceLogs,
  MessageLog,
  MessageLogPage,
  VoiceLog,
  VoiceLogEvent,
  VoiceLogEventList,
  VoiceLogPage,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Logs of what happened in the project. [rest/logs] */
export class LogsNamespace {
  readonly #api: Api;
  #conferences: ConferenceLogs | undefined;
  #fax: FaxLogs | undefined;
  #messages: MessageLogs | undefined;
  #voice: VoiceLogs | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Conferences. */
  get conferences(): ConferenceLogs {
    this.#conferences ??= new ConferenceLogs(this.#api);
    return this.#conferences;
  }

  /** Faxes. */
  get fax(): FaxLogs {
    this.#fax ??= new FaxLogs(this.#api);
    return this.#fax;
  }

  /** Messages. */
  get messages(): MessageLogs {
    this.#messages ??= new MessageLogs(this.#api);
    return this.#messages;
  }

  /** Calls. */
  get voice(): VoiceLogs {
    this.#voice ??= new VoiceLogs(this.#api);
    return this.#voice;
  }
}

/** Logs of calls. Needs the scope `calling`. [rest/logs/voice] */
export class VoiceLogs extends Resource {
  /**
   * Lists the calls of the project. [rest/logs/voice/list]
   * @param query `created_on`, `created_before`, `created_after` (dates); `include_deleted`, default `false`;
   *   `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated. The `type` of a log tells which fields it has.
   * @example
   * for await (const log of client.logs.voice.list({ created_after: '2026-01-01' }))
   *   if ('duration' in log) console.log(log.from, log.to, log.duration);
   */
  list(query?: ListVoiceLogs, options?: RequestOptions): PagePromise<VoiceLogPage, VoiceLog> {
    return this.page('logs.voice.list', { query }, options);
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: ListVoiceLogs, options?: RequestOptions): AsyncGenerator<VoiceLog, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Gets the log of a call. [rest/logs/voice/get]
   * @param logId Id of the log.
   * @throws {RestNotFoundError} When the project has no such log.
   * @example
   * const log = await client.logs.voice.get(id);
   */
  get(logId: string, options?: RequestOptions): ApiPromise<VoiceLog> {
    return this.send('logs.voice.get', { params: { id: logId } }, options);
  }

  /**
   * Lists what happened in a call. [rest/logs/voice/list-events]
   * @param logId Id of the log.
   * @returns All events when awaited; they come in one page.
   * @throws {RestNotFoundError} When the project has no such log.
   * @example
   * const { data } = await client.logs.voice.listEvents(id);
   */
  listEvents(logId: string, options?: RequestOptions): PagePromise<VoiceLogEventList, VoiceLogEvent> {
    return this.page('logs.voice.listEvents', { params: { id: logId } }, options);
  }
}

/** Logs of messages. Needs the scope `messaging`. [rest/logs/messages] */
export class MessageLogs extends Resource {
  /**
   * Lists the messages of the project. [rest/logs/messages/list]
   * @param query `created_on`, `created_before`, `created_after` (dates); `include_deleted`, default `false`;
   *   `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const message of client.logs.messages.list()) console.log(message.from, message.to, message.status);
   */
  list(query?: ListMessageLogs, options?: RequestOptions): PagePromise<MessageLogPage, MessageLog> {
    return this.page('logs.messages.list', { query }, options);
  }

  /**
   * Gets the log of a message. [rest/logs/messages/get]
   * @param logId Id of the log; that of the message.
   * @throws {RestNotFoundError} When the project has no such log.
   * @example
   * const { status, error_message } = await client.logs.messages.get(id);
   */
  get(logId: string, options?: RequestOptions): ApiPromise<MessageLog> {
    return this.send('logs.messages.get', { params: { id: logId } }, options);
  }
}

/** Logs of faxes. Needs the scope `fax`. [rest/logs/fax] */
export class FaxLogs extends Resource {
  /**
   * Lists the faxes of the project. [rest/logs/fax/list]
   * @param query `created_on`, `created_before`, `created_after` (dates); `include_deleted`, default `false`;
   *   `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const fax of client.logs.fax.list()) console.log(fax.from, fax.to, fax.number_of_pages);
   */
  list(query?: ListFaxLogs, options?: RequestOptions): PagePromise<FaxLogPage, FaxLog> {
    return this.page('logs.fax.list', { query }, options);
  }

  /**
   * Gets the log of a fax. [rest/logs/fax/get]
   * @param logId Id of the log.
   * @throws {RestNotFoundError} When the project has no such log.
   * @example
   * const { status } = await client.logs.fax.get(id);
   */
  get(logId: string, options?: RequestOptions): ApiPromise<FaxLog> {
    return this.send('logs.fax.get', { params: { id: logId } }, options);
  }
}

/** Logs of conferences. Needs one of the scopes `calling`, `video`. [rest/logs/conferences] */
export class ConferenceLogs extends Resource {
  /**
   * Lists the conferences of the project. [rest/logs/conferences/list]
   * @param query `created_on`, `created_before`, `created_after` (dates or times); `include_deleted`; `page_size`, 1
   *   to 1000, default 50.
   * @returns The first page when awaited; all items when iterated. The `type` of a log tells which fields it has.
   * @example
   * for await (const conference of client.logs.conferences.list()) console.log(conference.type, conference.status);
   */
  list(query?: ListConferenceLogs, options?: RequestOptions): PagePromise<ConferenceLogPage, ConferenceLog> {
    return this.page('logs.conferences.list', { query }, options);
  }
}
