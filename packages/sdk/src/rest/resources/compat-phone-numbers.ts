import type {
  CompatAvailableCountry,
  CompatAvailableCountryList,
  CompatAvailablePhoneNumber,
  CompatAvailablePhoneNumberList,
  CompatPhoneNumber,
  CompatPhoneNumberPage,
  ImportCompatPhoneNumber,
  ListCompatPhoneNumbers,
  PurchaseCompatPhoneNumber,
  SearchCompatPhoneNumbers,
  UpdateCompatPhoneNumber,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Phone numbers: on offer, and of the project. Needs the scope `numbers`. [rest/compat/phone-numbers] */
export class CompatPhoneNumbers extends Resource {
  /**
   * Lists the numbers of the project. [rest/compat/phone-numbers/list]
   * @param query `PhoneNumber`, a pattern; `FriendlyName`; `PageSize`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const { phone_number } of client.compat.phoneNumbers.list()) console.log(phone_number);
   */
  list(
    query?: ListCompatPhoneNumbers,
    options?: RequestOptions,
  ): PagePromise<CompatPhoneNumberPage, CompatPhoneNumber> {
    return this.page('compat.phoneNumbers.list', { query }, options);
  }

  /**
   * Purchases a number. [rest/compat/phone-numbers/purchase]
   * @param body `PhoneNumber`, in E.164 form, as a search gave it; `FriendlyName`; `VoiceUrl` and `SmsUrl`, where
   *   cXML is fetched, or `VoiceApplicationSid` and `SmsApplicationSid`; `VoiceReceiveMode`, `voice` (default) or `fax`.
   * @throws {RestValidationError} When the number is not on offer or a setting is not accepted.
   * @example
   * await client.compat.phoneNumbers.purchase({ PhoneNumber: '+15125550100', VoiceUrl: 'https://example.com/a.xml' });
   */
  purchase(body: PurchaseCompatPhoneNumber, options?: RequestOptions): ApiPromise<CompatPhoneNumber> {
    return this.send('compat.phoneNumbers.purchase', { body }, options);
  }

  /**
   * Gets a number of the project. [rest/compat/phone-numbers/get]
   * @param numberSid Id of the number.
   * @throws {RestNotFoundError} When the project has no such number.
   */
  get(numberSid: string, options?: RequestOptions): ApiPromise<CompatPhoneNumber> {
    return this.send('compat.phoneNumbers.get', { params: { Sid: numberSid } }, options);
  }

  /**
   * Changes what handles a number, or moves it to another project. [rest/compat/phone-numbers/update]
   * @param numberSid Id of the number.
   * @param body The settings that `purchase` takes; `EmergencyAddressSid`; `AccountSid`, the project of the same
   *   space that it moves to.
   * @throws {RestNotFoundError} When the project has no such number.
   * @throws {RestValidationError} When a setting is not accepted.
   * @example
   * await client.compat.phoneNumbers.update(numberSid, { VoiceUrl: 'https://example.com/voice.xml' });
   */
  update(numberSid: string, body: UpdateCompatPhoneNumber, options?: RequestOptions): ApiPromise<CompatPhoneNumber> {
    return this.send('compat.phoneNumbers.update', { params: { Sid: numberSid }, body }, options);
  }

  /**
   * Releases a number; the project loses it. [rest/compat/phone-numbers/delete]
   * @param numberSid Id of the number.
   * @throws {RestNotFoundError} When the project has no such number.
   * @throws {RestConflictError} Or `RestValidationError`, when it was purchased too short a time ago.
   */
  delete(numberSid: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('compat.phoneNumbers.delete', { params: { Sid: numberSid } }, options);
  }

  /**
   * Imports a number that another carrier holds; the space must be enabled for it. [rest/compat/phone-numbers/import-number]
   * @param body `number` in E.164 form; `number_type`, `longcode` or `tollfree`; `capabilities`, all when absent.
   * @throws {RestValidationError} When the number cannot be imported.
   * @example
   * await client.compat.phoneNumbers.importNumber({ number: '+15125550100', number_type: 'longcode' });
   */
  importNumber(body: ImportCompatPhoneNumber, options?: RequestOptions): ApiPromise<CompatPhoneNumber> {
    return this.send('compat.phoneNumbers.importNumber', { body }, options);
  }

  /**
   * Lists the countries with numbers on offer. [rest/compat/phone-numbers/list-available-countries]
   * @returns All countries when awaited; they come in one page.
   */
  listAvailableCountries(options?: RequestOptions): PagePromise<CompatAvailableCountryList, CompatAvailableCountry> {
    return this.page('compat.phoneNumbers.listAvailableCountries', {}, options);
  }

  /**
   * Gets what kinds of numbers a country has on offer. [rest/compat/phone-numbers]
   * @param country ISO 3166-1 alpha-2 (`US`).
   */
  getAvailableCountry(country: string, options?: RequestOptions): ApiPromise<CompatAvailableCountry> {
    return this.send('compat.phoneNumbers.getAvailableCountry', { params: { IsoCountry: country } }, options);
  }

  /**
   * Searches the local numbers that can be purchased. [rest/compat/phone-numbers/search-local]
   * @param country ISO 3166-1 alpha-2 (`US`).
   * @param query `AreaCode`; `Contains`, a pattern; `InRegion`, two letters, with `InLocality`.
   * @returns All that were found when awaited; they come in one page.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const { available_phone_numbers } = await client.compat.phoneNumbers.searchLocal('US', { AreaCode: '512' });
   */
  searchLocal(
    country: string,
    query?: SearchCompatPhoneNumbers,
    options?: RequestOptions,
  ): PagePromise<CompatAvailablePhoneNumberList, CompatAvailablePhoneNumber> {
    return this.page('compat.phoneNumbers.searchLocal', { params: { IsoCountry: country }, query }, options);
  }

  /**
   * Searches the toll-free numbers that can be purchased. [rest/compat/phone-numbers/search-toll-free]
   * @param country ISO 3166-1 alpha-2 (`US`).
   * @param query What `searchLocal` takes.
   * @returns All that were found when awaited; they come in one page.
   * @throws {RestValidationError} When a parameter is not accepted.
   */
  searchTollFree(
    country: string,
    query?: SearchCompatPhoneNumbers,
    options?: RequestOptions,
  ): PagePromise<CompatAvailablePhoneNumberList, CompatAvailablePhoneNumber> {
    return this.page('compat.phoneNumbers.searchTollFree', { params: { IsoCountry: country }, query }, options);
  }
}
