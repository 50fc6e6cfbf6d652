import type {
  ListVoiceLogs,
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
  #voice: VoiceLogs | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
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
