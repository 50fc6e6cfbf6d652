import type {
  CompatFax,
  CompatFaxMedia,
  CompatFaxMediaPage,
  CompatFaxPage,
  CompatMessage,
  CompatMessageMedia,
  CompatMessageMediaPage,
  CompatMessagePage,
  CreateCompatFax,
  CreateCompatMessage,
  ListCompatFaxes,
  ListCompatFaxMedia,
  ListCompatMessageMedia,
  ListCompatMessages,
  UpdateCompatFax,
  UpdateCompatMessage,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Messages and their media. Needs the scope `messaging`. [rest/compat/messages] */
export class CompatMessages extends Resource {
  /**
   * Lists messages. [rest/compat/messages/list]
   * @param query `From`, `To`, `Status`; `DateSent` (YYYY-MM-DD in UTC), also as `DateSent<` and `DateSent>` for
   *   before and after; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const { from, body } of client.compat.messages.list({ 'DateSent>': '2026-01-01' }))
   *   console.log(from, body);
   */
  list(query?: ListCompatMessages, options?: RequestOptions): PagePromise<CompatMessagePage, CompatMessage> {
    return this.page('compat.messages.list', { query }, options);
  }

  /**
   * Sends a message. [rest/compat/messages/create]
   * @param body `To`; `From` or `MessagingServiceSid`; `Body` or `MediaUrl`, one URL or up to 8; `StatusCallback`;
   *   `ValidityPeriod`, 1 to 172800 seconds, default 14400; `MaxPrice` in dollars.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.compat.messages.create({ From: '+15550100', To: '+15550101', Body: 'Your table is ready.' });
   */
  create(body: CreateCompatMessage, options?: RequestOptions): ApiPromise<CompatMessage> {
    return this.send('compat.messages.create', { body }, options);
  }

  /**
   * Gets a message. [rest/compat/messages/get]
   * @param messageSid Id of the message.
   * @throws {RestNotFoundError} When the project has no such message.
   */
  get(messageSid: string, options?: RequestOptions): ApiPromise<CompatMessage> {
    return this.send('compat.messages.get', { params: { Sid: messageSid } }, options);
  }

  /**
   * Removes the text of a message. [rest/compat/messages/update]
   * @param messageSid Id of the message.
   * @param body `Body`, always empty.
   * @throws {RestNotFoundError} When the project has no such message.
   * @example
   * await client.compat.messages.update(messageSid, { Body: '' });
   */
  update(messageSid: string, body: UpdateCompatMessage, options?: RequestOptions): ApiPromise<CompatMessage> {
    return this.send('compat.messages.update', { params: { Sid: messageSid }, body }, options);
  }

  /**
   * Deletes a message. [rest/compat/messages/delete]
   * @param messageSid Id of the message.
   * @throws {RestNotFoundError} When the project has no such message.
   * @throws {RestValidationError} While it is queued.
   */
  delete(messageSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.messages.delete', { params: { Sid: messageSid } }, options);
  }

  /**
   * Lists the media of a message. [rest/compat/messages/list-media]
   * @param messageSid Id of the message.
   * @param query `DateCreated` (YYYY-MM-DD in UTC), also as `DateCreated<` and `DateCreated>` for before and after;
   *   `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  listMedia(
    messageSid: string,
    query?: ListCompatMessageMedia,
    options?: RequestOptions,
  ): PagePromise<CompatMessageMediaPage, CompatMessageMedia> {
    return this.page('compat.messages.listMedia', { params: { MessageSid: messageSid }, query }, options);
  }

  /**
   * Gets what is known of media of a message; the file itself comes from `downloadMedia`. [rest/compat/messages/get-media]
   * @param messageSid Id of the message.
   * @param mediaSid Id of the media.
   * @throws {RestNotFoundError} When there is no such media.
   */
  getMedia(messageSid: string, mediaSid: string, options?: RequestOptions): ApiPromise<CompatMessageMedia> {
    return this.send('compat.messages.getMedia', { params: { MessageSid: messageSid, Sid: mediaSid } }, options);
  }

  /**
   * Gets media of a message itself, as a response whose body streams. [rest/compat/messages/get-media]
   * @param messageSid Id of the message.
   * @param mediaSid Id of the media.
   * @returns The response, its body unread. `timeout` ends with its headers; `signal` ends the stream too.
   * @throws {RestNotFoundError} When there is no such media.
   * @example
   * const { body } = await client.compat.messages.downloadMedia(messageSid, mediaSid);
   * if (body) await pipeline(Readable.fromWeb(body), createWriteStream('photo'));
   */
  downloadMedia(messageSid: string, mediaSid: string, options?: RequestOptions): Promise<Response> {
    const params = { MessageSid: messageSid, Sid: mediaSid };
    return this.send('compat.messages.getMedia', { params }, acceptingFiles(options)).asResponse();
  }

  /**
   * Deletes media of a message. [rest/compat/messages/delete-media]
   * @param messageSid Id of the message.
   * @param mediaSid Id of the media.
   * @throws {RestNotFoundError} When there is no such media.
   * @throws {RestValidationError} While the message is under way.
   */
  deleteMedia(messageSid: string, mediaSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.messages.deleteMedia', { params: { MessageSid: messageSid, Sid: mediaSid } }, options);
  }
}

/** Faxes and their media. Needs the scope `fax`. [rest/compat/faxes] */
export class CompatFaxes extends Resource {
  /**
   * Lists faxes. [rest/compat/faxes/list]
   * @param query `From`, `To`, in E.164 form; `DateCreatedAfter` and `DateCreatedOnOrBefore` (ISO 8601); `PageSize`,
   *   1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  list(query?: ListCompatFaxes, options?: RequestOptions): PagePromise<CompatFaxPage, CompatFax> {
    return this.page('compat.faxes.list', { query }, options);
  }

  /**
   * Sends a fax. [rest/compat/faxes/create]
   * @param body `MediaUrl`, where the document is; `To`, `From`; `Quality`, default `fine`; `Ttl`, 5 to 300 minutes,
   *   default 60; `StoreMedia`, default `true`; `StatusCallback` with `StatusCallbackEvent`.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.compat.faxes.create({ From: '+15550100', To: '+15550101', MediaUrl: 'https://example.com/a.pdf' });
   */
  create(body: CreateCompatFax, options?: RequestOptions): ApiPromise<CompatFax> {
    return this.send('compat.faxes.create', { body }, options);
  }

  /**
   * Gets a fax; its document is at `media_url`. [rest/compat/faxes/get]
   * @param faxSid Id of the fax.
   * @throws {RestNotFoundError} When the project has no such fax.
   */
  get(faxSid: string, options?: RequestOptions): ApiPromise<CompatFax> {
    return this.send('compat.faxes.get', { params: { Sid: faxSid } }, options);
  }

  /**
   * Cancels a fax that is still queued. [rest/compat/faxes/update]
   * @param faxSid Id of the fax.
   * @param body `Status`, always `canceled`.
   * @throws {RestNotFoundError} When the project has no such fax.
   * @throws {RestValidationError} When it is no longer queued.
   * @example
   * await client.compat.faxes.update(faxSid, { Status: 'canceled' });
   */
  update(faxSid: string, body: UpdateCompatFax, options?: RequestOptions): ApiPromise<CompatFax> {
    return this.send('compat.faxes.update', { params: { Sid: faxSid }, body }, options);
  }

  /**
   * Deletes a fax. [rest/compat/faxes/delete]
   * @param faxSid Id of the fax.
   * @throws {RestNotFoundError} When the project has no such fax.
   * @throws {RestConflictError} While it is under way.
   */
  delete(faxSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.faxes.delete', { params: { Sid: faxSid } }, options);
  }

  /**
   * Lists the media of a fax. [rest/compat/faxes/list-media]
   * @param faxSid Id of the fax.
   * @param query `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such fax.
   */
  listMedia(
    faxSid: string,
    query?: ListCompatFaxMedia,
    options?: RequestOptions,
  ): PagePromise<CompatFaxMediaPage, CompatFaxMedia> {
    return this.page('compat.faxes.listMedia', { params: { FaxSid: faxSid }, query }, options);
  }

  /**
   * Gets what is known of media of a fax; the document itself comes from `downloadMedia`. [rest/compat/faxes/get-media]
   * @param faxSid Id of the fax.
   * @param mediaSid Id of the media.
   * @throws {RestNotFoundError} When there is no such media.
   */
  getMedia(faxSid: string, mediaSid: string, options?: RequestOptions): ApiPromise<CompatFaxMedia> {
    return this.send('compat.faxes.getMedia', { params: { FaxSid: faxSid, Sid: mediaSid } }, options);
  }

  /**
   * Gets the document of a fax itself, as a response whose body streams. [rest/compat/faxes/get-media]
   * @param faxSid Id of the fax.
   * @param mediaSid Id of the media.
   * @returns The response, its body unread. `timeout` ends with its headers; `signal` ends the stream too.
   * @throws {RestNotFoundError} When there is no such media.
   * @example
   * const { body } = await client.compat.faxes.downloadMedia(faxSid, mediaSid);
   * if (body) await pipeline(Readable.fromWeb(body), createWriteStream('fax.pdf'));
   */
  downloadMedia(faxSid: string, mediaSid: string, options?: RequestOptions): Promise<Response> {
    const params = { FaxSid: faxSid, Sid: mediaSid };
    return this.send('compat.faxes.getMedia', { params }, acceptingFiles(options)).asResponse();
  }

  /**
   * Deletes media of a fax. [rest/compat/faxes/delete-media]
   * @param faxSid Id of the fax.
   * @param mediaSid Id of the media.
   * @throws {RestNotFoundError} When there is no such media.
   * @throws {RestConflictError} While the fax is under way.
   */
  deleteMedia(faxSid: string, mediaSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.faxes.deleteMedia', { params: { FaxSid: faxSid, Sid: mediaSid } }, options);
  }
}

/** A file is what it is; without this the answer is what is known of it. */
const acceptingFiles = (options: RequestOptions | undefined): RequestOptions => ({
  ...options,
  headers: { accept: '*/*', ...options?.headers },
});
