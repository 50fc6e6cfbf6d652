import type {
  AddNumberGroupMembership,
  Address,
  AddressPage,
  AddressSettings,
  CreateNumberGroup,
  ImportPhoneNumber,
  ListAddresses,
  ListNumberGroupMemberships,
  ListNumberGroups,
  ListShortCodes,
  NumberGroup,
  NumberGroupMembership,
  NumberGroupMembershipPage,
  NumberGroupPage,
  PhoneNumber,
  ShortCode,
  ShortCodePage,
  UpdateNumberGroup,
  UpdateShortCode,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Addresses that numbers are registered with for emergency calls. Needs the scope `numbers`. [rest/addresses] */
export class AddressesResource extends Resource {
  /**
   * Lists the addresses of the project. [rest/addresses/list]
   * @param query `filter_label`, matched anywhere; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const address of client.addresses.list()) console.log(address.label);
   */
  list(query?: ListAddresses, options?: RequestOptions): PagePromise<AddressPage, Address> {
    return this.page('addresses.list', { query }, options);
  }

  /**
   * Stores an address. [rest/addresses/create]
   * @param body `label`, who is found there and where: names, street, city and `postal_code`, 250 characters at most
   *   each, `state`, `country`. `emergency_enabled`, default `false`, has the carrier validate an address in the USA;
   *   `auto_correct_address`, default `true`, stores what the carrier corrects.
   * @throws {RestValidationError} When the carrier does not know the address; `candidates` in the error's `body` are
   *   what it suggests.
   * @example
   * const address = await client.addresses.create({
   *   label: 'Office', country: 'US', first_name: 'Ada', last_name: 'Byron', street_number: '1',
   *   street_name: 'Main St', city: 'Austin', state: 'TX', postal_code: '78701',
   * });
   */
  create(body: AddressSettings, options?: RequestOptions): ApiPromise<Address> {
    return this.send('addresses.create', { body }, options);
  }

  /**
   * Gets an address. [rest/addresses/get]
   * @param addressId Id of the address.
   * @throws {RestNotFoundError} When the project has no such address.
   * @example
   * const { validated } = await client.addresses.get(id);
   */
  get(addressId: string, options?: RequestOptions): ApiPromise<Address> {
    return this.send('addresses.get', { params: { id: addressId } }, options);
  }

  /**
   * Replaces an address. [apis/rest/addresses/update-address]
   * @param addressId Id of the address.
   * @param body The whole address, as for `create`.
   * @throws {RestNotFoundError} When the project has no such address.
   * @throws {RestValidationError} When the carrier does not know the address.
   * @example
   * await client.addresses.update(id, { ...settings, label: 'Head office' });
   */
  update(addressId: string, body: AddressSettings, options?: RequestOptions): ApiPromise<Address> {
    return this.send('addresses.update', { params: { id: addressId }, body }, options);
  }

  /**
   * Deletes an address. [rest/addresses/delete]
   * @param addressId Id of the address.
   * @throws {RestNotFoundError} When the project has no such address.
   * @example
   * await client.addresses.delete(id);
   */
  delete(addressId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('addresses.delete', { params: { id: addressId } }, options);
  }
}

/** Numbers of other carriers in the project. Needs the scope `numbers`. [rest/imported-numbers] */
export class ImportedNumbersResource extends Resource {
  /**
   * Adds a number of another carrier to the project. [rest/imported-numbers/create]
   * @param body `number` in E.164 form, 5 to 30 characters; `number_type`, `longcode` or `tollfree`; `capabilities`,
   *   of `sms`, `voice`, `fax` and `mms`, all when left out.
   * @throws {RestValidationError} When the number cannot be imported.
   * @example
   * const number = await client.importedNumbers.create({ number: '+15125550100', number_type: 'longcode' });
   */
  create(body: ImportPhoneNumber, options?: RequestOptions): ApiPromise<PhoneNumber> {
    return this.send('importedNumbers.create', { body }, options);
  }
}

/** Groups of numbers that messages are sent from as one. Needs the scope `numbers`. [rest/number-groups] */
export class NumberGroupsResource extends Resource {
  /**
   * Lists the number groups of the project. [rest/number-groups/list]
   * @param query `filter_name`, matched anywhere, 255 characters at most; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const group of client.numberGroups.list()) console.log(group.name, group.phone_number_count);
   */
  list(query?: ListNumberGroups, options?: RequestOptions): PagePromise<NumberGroupPage, NumberGroup> {
    return this.page('numberGroups.list', { query }, options);
  }

  /**
   * Creates a number group. [rest/number-groups/create]
   * @param body `name`; `sticky_sender`, whether a recipient always hears from the same number, default `false`.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const group = await client.numberGroups.create({ name: 'Reminders', sticky_sender: true });
   */
  create(body: CreateNumberGroup, options?: RequestOptions): ApiPromise<NumberGroup> {
    return this.send('numberGroups.create', { body }, options);
  }

  /**
   * Gets a number group. [rest/number-groups/get]
   * @param groupId Id of the group.
   * @throws {RestNotFoundError} When the project has no such group.
   * @example
   * const { phone_number_count } = await client.numberGroups.get(id);
   */
  get(groupId: string, options?: RequestOptions): ApiPromise<NumberGroup> {
    return this.send('numberGroups.get', { params: { id: groupId } }, options);
  }

  /**
   * Renames a number group, or changes how it sends. [rest/number-groups/update]
   * @param groupId Id of the group.
   * @param body `name`, also when it stays; `sticky_sender`.
   * @throws {RestNotFoundError} When the project has no such group.
   * @example
   * await client.numberGroups.update(id, { name: 'Reminders', sticky_sender: false });
   */
  update(groupId: string, body: UpdateNumberGroup, options?: RequestOptions): ApiPromise<NumberGroup> {
    return this.send('numberGroups.update', { params: { id: groupId }, body }, options);
  }

  /**
   * Deletes a number group; its numbers stay in the project. [rest/number-groups/delete]
   * @param groupId Id of the group.
   * @throws {RestNotFoundError} When the project has no such group.
   * @example
   * await client.numberGroups.delete(id);
   */
  delete(groupId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('numberGroups.delete', { params: { id: groupId } }, options);
  }

  /**
   * Lists the numbers in a group. [rest/number-groups/list-memberships]
   * @param groupId Id of the group.
   * @param query `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such group.
   * @example
   * for await (const { phone_number } of client.numberGroups.listMemberships(id)) console.log(phone_number.number);
   */
  listMemberships(
    groupId: string,
    query?: ListNumberGroupMemberships,
    options?: RequestOptions,
  ): PagePromise<NumberGroupMembershipPage, NumberGroupMembership> {
    return this.page('numberGroups.listMemberships', { params: { NumberGroupId: groupId }, query }, options);
  }

  /**
   * Puts a number into a group. [rest/number-groups/add-membership]
   * @param groupId Id of the group.
   * @param body `phone_number_id`, id of the number.
   * @returns The membership; its id is needed to take the number out again.
   * @throws {RestNotFoundError} When the project has no such group.
   * @example
   * const membership = await client.numberGroups.addMembership(id, { phone_number_id: number.id });
   */
  addMembership(
    groupId: string,
    body: AddNumberGroupMembership,
    options?: RequestOptions,
  ): ApiPromise<NumberGroupMembership> {
    return this.send('numberGroups.addMembership', { params: { NumberGroupId: groupId }, body }, options);
  }

  /**
   * Gets a membership. [rest/number-groups/get-membership]
   * @param membershipId Id of the membership.
   * @throws {RestNotFoundError} When the project has no such membership.
   * @example
   * const { phone_number } = await client.numberGroups.getMembership(id);
   */
  getMembership(membershipId: string, options?: RequestOptions): ApiPromise<NumberGroupMembership> {
    return this.send('numberGroups.getMembership', { params: { id: membershipId } }, options);
  }

  /**
   * Takes a number out of its group. [rest/number-groups/delete-membership]
   * @param membershipId Id of the membership.
   * @throws {RestNotFoundError} When the project has no such membership.
   * @example
   * await client.numberGroups.deleteMembership(id);
   */
  deleteMembership(membershipId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('numberGroups.deleteMembership', { params: { id: membershipId } }, options);
  }
}

/** Short codes of the project. Needs the scope `numbers`. [rest/short-codes] */
export class ShortCodesResource extends Resource {
  /**
   * Lists the short codes of the project. [rest/short-codes/list]
   * @param query `filter_name` and `filter_number`, matched anywhere; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const code of client.shortCodes.list()) console.log(code.number, code.name);
   */
  list(query?: ListShortCodes, options?: RequestOptions): PagePromise<ShortCodePage, ShortCode> {
    return this.page('shortCodes.list', { query }, options);
  }

  /**
   * Gets a short code. [rest/short-codes/get]
   * @param shortCodeId Id of the short code.
   * @throws {RestNotFoundError} When the project has no such short code.
   * @example
   * const { message_handler } = await client.shortCodes.get(id);
   */
  get(shortCodeId: string, options?: RequestOptions): ApiPromise<ShortCode> {
    return this.send('shortCodes.get', { params: { id: shortCodeId } }, options);
  }

  /**
   * Names a short code and says what handles its messages. [rest/short-codes/update]
   * @param shortCodeId Id of the short code.
   * @param body `name`, 255 characters at most; `message_handler`, `relay_context`, `laml_webhooks` or
   *   `laml_application`, with the `message_…` field that says where it is.
   * @throws {RestNotFoundError} When the project has no such short code.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.shortCodes.update(id, {
   *   name: 'Votes', message_handler: 'laml_webhooks', message_request_url: 'https://example.com/votes.xml',
   * });
   */
  update(shortCodeId: string, body: UpdateShortCode, options?: RequestOptions): ApiPromise<ShortCode> {
    return this.send('shortCodes.update', { params: { id: shortCodeId }, body }, options);
  }
}
