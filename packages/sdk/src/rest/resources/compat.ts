import type {
  ApiToken,
  CompatAccount,
  CompatAccountPage,
  CompatApplication,
  CompatApplicationPage,
  CompatLamlBin,
  CompatLamlBinPage,
  CreateApiToken,
  CreateCompatAccount,
  CreateCompatApplication,
  CreateCompatLamlBin,
  ListCompatAccounts,
  ListCompatApplications,
  ListCompatLamlBins,
  UpdateApiToken,
  UpdateCompatAccount,
  UpdateCompatApplication,
  UpdateCompatLamlBin,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { CompatCalls, CompatQueues } from './compat-calls.js';
import { CompatConferences, CompatRecordings, CompatTranscriptions } from './compat-conferences.js';
import { CompatFaxes, CompatMessages } from './compat-messages.js';
import { CompatPhoneNumbers } from './compat-phone-numbers.js';
import { Resource } from './resource.js';

/**
 * The compatibility API: what cXML (LaML) handles, by the names that applications for Twilio know. Its `AccountSid` is
 * the client's project. Parameters are spelled as the API spells them (`FriendlyName`), results too (`friendly_name`);
 * bodies are sent as forms. [rest/compat]
 */
export class CompatNamespace {
  readonly #api: Api;
  #accounts: CompatAccounts | undefined;
  #applications: CompatApplications | undefined;
  #calls: CompatCalls | undefined;
  #conferences: CompatConferences | undefined;
  #faxes: CompatFaxes | undefined;
  #lamlBins: CompatLamlBins | undefined;
  #messages: CompatMessages | undefined;
  #phoneNumbers: CompatPhoneNumbers | undefined;
  #queues: CompatQueues | undefined;
  #recordings: CompatRecordings | undefined;
  #tokens: CompatTokens | undefined;
  #transcriptions: CompatTranscriptions | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** The project and its subprojects. */
  get accounts(): CompatAccounts {
    this.#accounts ??= new CompatAccounts(this.#api);
    return this.#accounts;
  }

  /** Applications: webhooks that numbers, calls and messages share. */
  get applications(): CompatApplications {
    this.#applications ??= new CompatApplications(this.#api);
    return this.#applications;
  }

  /** Calls, their recordings and streams. */
  get calls(): CompatCalls {
    this.#calls ??= new CompatCalls(this.#api);
    return this.#calls;
  }

  /** Conferences, who takes part, their recordings and streams. */
  get conferences(): CompatConferences {
    this.#conferences ??= new CompatConferences(this.#api);
    return this.#conferences;
  }

  /** Faxes and their media. */
  get faxes(): CompatFaxes {
    this.#faxes ??= new CompatFaxes(this.#api);
    return this.#faxes;
  }

  /** cXML scripts that the space keeps and serves. */
  get lamlBins(): CompatLamlBins {
    this.#lamlBins ??= new CompatLamlBins(this.#api);
    return this.#lamlBins;
  }

  /** Messages and their media. */
  get messages(): CompatMessages {
    this.#messages ??= new CompatMessages(this.#api);
    return this.#messages;
  }

  /** Phone numbers: on offer, and of the project. */
  get phoneNumbers(): CompatPhoneNumbers {
    this.#phoneNumbers ??= new CompatPhoneNumbers(this.#api);
    return this.#phoneNumbers;
  }

  /** Queues and the calls that wait in them. */
  get queues(): CompatQueues {
    this.#queues ??= new CompatQueues(this.#api);
    return this.#queues;
  }

  /** Recordings of calls and conferences. */
  get recordings(): CompatRecordings {
    this.#recordings ??= new CompatRecordings(this.#api);
    return this.#recordings;
  }

  /** API tokens of the project. */
  get tokens(): CompatTokens {
    this.#tokens ??= new CompatTokens(this.#api);
    return this.#tokens;
  }

  /** Transcriptions of recordings. */
  get transcriptions(): CompatTranscriptions {
    this.#transcriptions ??= new CompatTranscriptions(this.#api);
    return this.#transcriptions;
  }
}

/** The project and its subprojects, which this API calls accounts. Needs the scope `management`. [rest/compat/accounts] */
export class CompatAccounts extends Resource {
  /**
   * Lists the project and its subprojects. [rest/compat/accounts/list]
   * @param query `FriendlyName`, the exact name; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const { sid, friendly_name } of client.compat.accounts.list()) console.log(sid, friendly_name);
   */
  list(query?: ListCompatAccounts, options?: RequestOptions): PagePromise<CompatAccountPage, CompatAccount> {
    return this.page('compat.accounts.list', { query }, options);
  }

  /**
   * Creates a subproject. [rest/compat/accounts/create]
   * @param body `FriendlyName`, up to 250 characters.
   * @returns The subproject with its `signing_key`, which the platform does not show again.
   * @throws {RestValidationError} When the name is not accepted.
   * @example
   * const { sid, signing_key } = await client.compat.accounts.create({ FriendlyName: 'Support' });
   */
  create(body: CreateCompatAccount, options?: RequestOptions): ApiPromise<CompatAccount> {
    return this.send('compat.accounts.create', { body }, options);
  }

  /**
   * Gets the project or a subproject. [rest/compat/accounts/get]
   * @param accountSid Its id.
   * @throws {RestNotFoundError} When there is no such project in reach.
   */
  get(accountSid: string, options?: RequestOptions): ApiPromise<CompatAccount> {
    return this.send('compat.accounts.get', { params: { Sid: accountSid } }, options);
  }

  /**
   * Renames the project or a subproject. [rest/compat/accounts/update]
   * @param accountSid Its id.
   * @param body `FriendlyName`, up to 250 characters.
   * @throws {RestNotFoundError} When there is no such project in reach.
   * @throws {RestValidationError} When the name is not accepted.
   */
  update(accountSid: string, body: UpdateCompatAccount, options?: RequestOptions): ApiPromise<CompatAccount> {
    return this.send('compat.accounts.update', { params: { Sid: accountSid }, body }, options);
  }
}

/**
 * Applications: webhooks that numbers, calls and messages share. Needs one of the scopes `calling`, `messaging`, `fax`.
 * [rest/compat/applications]
 */
export class CompatApplications extends Resource {
  /**
   * Lists the applications. [rest/compat/applications/list]
   * @param query `FriendlyName`, the exact name; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  list(
    query?: ListCompatApplications,
    options?: RequestOptions,
  ): PagePromise<CompatApplicationPage, CompatApplication> {
    return this.page('compat.applications.list', { query }, options);
  }

  /**
   * Creates an application. [rest/compat/applications/create]
   * @param body `FriendlyName`, up to 64 characters; `VoiceUrl` and `SmsUrl`, where cXML is fetched, with their
   *   fallbacks and methods; `StatusCallback` and `SmsStatusCallback`.
   * @throws {RestValidationError} When a setting is not accepted.
   * @example
   * await client.compat.applications.create({ FriendlyName: 'ivr', VoiceUrl: 'https://example.com/voice.xml' });
   */
  create(body: CreateCompatApplication, options?: RequestOptions): ApiPromise<CompatApplication> {
    return this.send('compat.applications.create', { body }, options);
  }

  /**
   * Gets an application. [rest/compat/applications/get]
   * @param applicationSid Id of the application.
   * @throws {RestNotFoundError} When the project has no such application.
   */
  get(applicationSid: string, options?: RequestOptions): ApiPromise<CompatApplication> {
    return this.send('compat.applications.get', { params: { Sid: applicationSid } }, options);
  }

  /**
   * Changes an application. [rest/compat/applications/update]
   * @param applicationSid Id of the application.
   * @param body The settings that `create` takes; `FriendlyName` is needed here too.
   * @throws {RestNotFoundError} When the project has no such application.
   * @throws {RestValidationError} When a setting is not accepted.
   */
  update(
    applicationSid: string,
    body: UpdateCompatApplication,
    options?: RequestOptions,
  ): ApiPromise<CompatApplication> {
    return this.send('compat.applications.update', { params: { Sid: applicationSid }, body }, options);
  }

  /**
   * Deletes an application. [rest/compat/applications/delete]
   * @param applicationSid Id of the application.
   * @throws {RestNotFoundError} When the project has no such application.
   */
  delete(applicationSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.applications.delete', { params: { Sid: applicationSid } }, options);
  }
}

/**
 * CXML scripts that the space keeps and serves. Needs one of the scopes `calling`, `messaging`, `fax`.
 * [rest/compat/laml-bins]
 */
export class CompatLamlBins extends Resource {
  /**
   * Lists the scripts. [rest/compat/laml-bins/list]
   * @param query `Name`, the exact name; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   */
  list(query?: ListCompatLamlBins, options?: RequestOptions): PagePromise<CompatLamlBinPage, CompatLamlBin> {
    return this.page('compat.lamlBins.list', { query }, options);
  }

  /**
   * Creates a script. [rest/compat/laml-bins/create]
   * @param body `Name`, 1 character or more; `Contents`, the cXML.
   * @returns The script; its `request_url` can be given wherever cXML is fetched.
   * @throws {RestValidationError} When the cXML is not well formed.
   * @example
   * const { request_url } = await client.compat.lamlBins.create({
   *   Name: 'greeting',
   *   Contents: '<Response><Say>Hello.</Say></Response>',
   * });
   */
  create(body: CreateCompatLamlBin, options?: RequestOptions): ApiPromise<CompatLamlBin> {
    return this.send('compat.lamlBins.create', { body }, options);
  }

  /**
   * Gets a script. [rest/compat/laml-bins/get]
   * @param lamlBinSid Id of the script.
   * @throws {RestNotFoundError} When the project has no such script.
   */
  get(lamlBinSid: string, options?: RequestOptions): ApiPromise<CompatLamlBin> {
    return this.send('compat.lamlBins.get', { params: { Sid: lamlBinSid } }, options);
  }

  /**
   * Changes a script. [rest/compat/laml-bins/update]
   * @param lamlBinSid Id of the script.
   * @param body `Name`, needed here too; `Contents`, left as it is when absent.
   * @throws {RestNotFoundError} When the project has no such script.
   * @throws {RestValidationError} When the cXML is not well formed.
   */
  update(lamlBinSid: string, body: UpdateCompatLamlBin, options?: RequestOptions): ApiPromise<CompatLamlBin> {
    return this.send('compat.lamlBins.update', { params: { Sid: lamlBinSid }, body }, options);
  }

  /**
   * Deletes a script. [rest/compat/laml-bins/delete]
   * @param lamlBinSid Id of the script.
   * @throws {RestNotFoundError} When the project has no such script.
   */
  delete(lamlBinSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.lamlBins.delete', { params: { Sid: lamlBinSid } }, options);
  }
}

/** API tokens of the project, over the compatibility API. Needs the scope `management`. [rest/compat/tokens] */
export class CompatTokens extends Resource {
  /**
   * Creates an API token. [rest/compat/tokens/create]
   * @param body `name`, 1 character or more; `permissions`, the scopes that it grants, at least one;
   *   `subproject_id`, to create it for a subproject.
   * @returns The token with its secret, which the platform does not show again.
   * @throws {RestValidationError} When a permission is unknown or the name is empty.
   * @example
   * const { token } = await client.compat.tokens.create({ name: 'ci', permissions: ['numbers', 'calling'] });
   */
  create(body: CreateApiToken, options?: RequestOptions): ApiPromise<ApiToken> {
    return this.send('compat.tokens.create', { body }, options);
  }

  /**
   * Renames a token or changes what it may be used for. [rest/compat/tokens/update]
   * @param tokenId Id of the token.
   * @param body `name` and `permissions`; what is left out stays as it is.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * await client.compat.tokens.update(id, { permissions: ['numbers'] });
   */
  update(tokenId: string, body: UpdateApiToken, options?: RequestOptions): ApiPromise<ApiToken> {
    return this.send('compat.tokens.update', { params: { token_id: tokenId }, body }, options);
  }

  /**
   * Deletes a token; it stops working at once. [rest/compat/tokens/delete]
   * @param tokenId Id of the token.
   * @throws {RestNotFoundError} When the project has no such token.
   * @example
   * await client.compat.tokens.delete(id);
   */
  delete(tokenId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.tokens.delete', { params: { token_id: tokenId } }, options);
  }
}
