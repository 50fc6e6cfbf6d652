import type {
  CreateFabricSipEndpoint,
  CreateFreeswitchConnector,
  CreateSipAddress,
  CreateSipGateway,
  FabricAddress,
  FabricAddressPage,
  FabricSipEndpoint,
  FabricSipEndpointPage,
  FreeswitchConnectorPage,
  FreeswitchConnectorResource,
  ListSipAddresses,
  SipAddress,
  SipAddressPage,
  SipGatewayPage,
  SipGatewayResource,
  UpdateFabricSipEndpoint,
  UpdateFreeswitchConnector,
  UpdateSipAddress,
  UpdateSipGateway,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/**
 * What SIP devices register with. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/sip-endpoints]
 */
export class SipEndpoints extends Resource {
  /**
   * Lists the SIP endpoints of the project. [rest/fabric/sip-endpoints/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const endpoint of client.fabric.sipEndpoints.list()) console.log(endpoint.username);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<FabricSipEndpointPage, FabricSipEndpoint> {
    return this.page('fabric.sipEndpoints.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<FabricSipEndpoint, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a SIP endpoint. [rest/fabric/sip-endpoints/create]
   * @param body `username`; `caller_id`; `send_as`, a number of the project; `ciphers`, `codecs`, `encryption`
   *   (`required`, `optional` or `default`); `call_handler` (`default`, `passthrough`, `block-pstn` or `resource`) and,
   *   with `resource`, `calling_handler_resource_id`.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * const endpoint = await client.fabric.sipEndpoints.create({
   *   username: 'desk',
   *   caller_id: '+15550100',
   *   send_as: '+15550100',
   *   ciphers: ['AEAD_AES_256_GCM_8'],
   *   codecs: ['OPUS'],
   *   encryption: 'required',
   *   call_handler: 'default',
   * });
   */
  create(body: CreateFabricSipEndpoint, options?: RequestOptions): ApiPromise<FabricSipEndpoint> {
    return this.send('fabric.sipEndpoints.create', { body }, options);
  }

  /**
   * Gets a SIP endpoint. [rest/fabric/sip-endpoints/get]
   * @param id Id of the endpoint.
   * @throws {RestNotFoundError} When the project has no such endpoint.
   * @example
   * const endpoint = await client.fabric.sipEndpoints.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<FabricSipEndpoint> {
    return this.send('fabric.sipEndpoints.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a SIP endpoint. [rest/fabric/sip-endpoints/update]
   * @param id Id of the endpoint.
   * @param body What an endpoint is created with.
   * @throws {RestNotFoundError} When the project has no such endpoint.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * await client.fabric.sipEndpoints.update(id, { username: 'lobby' });
   */
  update(id: string, body: UpdateFabricSipEndpoint, options?: RequestOptions): ApiPromise<FabricSipEndpoint> {
    return this.send('fabric.sipEndpoints.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a SIP endpoint. [rest/fabric/sip-endpoints/delete]
   * @param id Id of the endpoint.
   * @throws {RestNotFoundError} When the project has no such endpoint.
   * @example
   * await client.fabric.sipEndpoints.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.sipEndpoints.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a SIP endpoint. [rest/fabric/sip-endpoints/list-addresses]
   * @param id Id of the endpoint.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such endpoint.
   * @example
   * const { data } = await client.fabric.sipEndpoints.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.sipEndpoints.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}

/**
 * SIP addresses outside the platform that calls are handed to. Needs one of the scopes `calling`, `messaging`, `fax`,
 * `video`. [rest/fabric/sip-gateways]
 */
export class SipGateways extends Resource {
  /**
   * Lists the SIP gateways of the project. [rest/fabric/sip-gateways/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const gateway of client.fabric.sipGateways.list()) console.log(gateway.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<SipGatewayPage, SipGatewayResource> {
    return this.page('fabric.sipGateways.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<SipGatewayResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a SIP gateway. [rest/fabric/sip-gateways/create]
   * @param body `name`; `uri`, the SIP address; `ciphers`, `codecs`, `encryption` (`required`, `optional` or
   *   `default`).
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * const gateway = await client.fabric.sipGateways.create({
   *   name: 'office',
   *   uri: 'sip:pbx.example.com',
   *   encryption: 'required',
   *   ciphers: ['AEAD_AES_256_GCM_8'],
   *   codecs: ['OPUS', 'PCMU'],
   * });
   */
  create(body: CreateSipGateway, options?: RequestOptions): ApiPromise<SipGatewayResource> {
    return this.send('fabric.sipGateways.create', { body }, options);
  }

  /**
   * Gets a SIP gateway. [rest/fabric/sip-gateways/get]
   * @param id Id of the gateway.
   * @throws {RestNotFoundError} When the project has no such gateway.
   * @example
   * const gateway = await client.fabric.sipGateways.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<SipGatewayResource> {
    return this.send('fabric.sipGateways.get', { params: { id } }, options);
  }

  /**
   * Changes settings of a SIP gateway. [rest/fabric/sip-gateways/update]
   * @param id Id of the gateway.
   * @param body The settings to change; the others stay as they are.
   * @throws {RestNotFoundError} When the project has no such gateway.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * await client.fabric.sipGateways.update(id, { uri: 'sip:pbx2.example.com' });
   */
  update(id: string, body: UpdateSipGateway, options?: RequestOptions): ApiPromise<SipGatewayResource> {
    return this.send('fabric.sipGateways.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a SIP gateway. [rest/fabric/sip-gateways/delete]
   * @param id Id of the gateway.
   * @throws {RestNotFoundError} When the project has no such gateway.
   * @example
   * await client.fabric.sipGateways.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.sipGateways.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a SIP gateway. [rest/fabric/sip-gateways/list-addresses]
   * @param id Id of the gateway.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such gateway.
   * @example
   * const { data } = await client.fabric.sipGateways.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.sipGateways.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}

/**
 * FreeSWITCH servers that are connected to the platform. Needs one of the scopes `calling`, `messaging`, `fax`,
 * `video`. [rest/fabric/freeswitch-connectors]
 */
export class FreeswitchConnectors extends Resource {
  /**
   * Lists the FreeSWITCH connectors of the project. [rest/fabric/freeswitch-connectors/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const connector of client.fabric.freeswitchConnectors.list()) console.log(connector.display_name);
   */
  list(
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FreeswitchConnectorPage, FreeswitchConnectorResource> {
    return this.page('fabric.freeswitchConnectors.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(
    query?: QueryValues,
    options?: RequestOptions,
  ): AsyncGenerator<FreeswitchConnectorResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a FreeSWITCH connector. [rest/fabric/freeswitch-connectors/create]
   * @param body `name`; `token`, the one that the server connects with.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * const connector = await client.fabric.freeswitchConnectors.create({ name: 'pbx', token });
   */
  create(body: CreateFreeswitchConnector, options?: RequestOptions): ApiPromise<FreeswitchConnectorResource> {
    return this.send('fabric.freeswitchConnectors.create', { body }, options);
  }

  /**
   * Gets a FreeSWITCH connector. [rest/fabric/freeswitch-connectors/get]
   * @param id Id of the connector.
   * @throws {RestNotFoundError} When the project has no such connector.
   * @example
   * const connector = await client.fabric.freeswitchConnectors.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<FreeswitchConnectorResource> {
    return this.send('fabric.freeswitchConnectors.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a FreeSWITCH connector. [rest/fabric/freeswitch-connectors/update]
   * @param id Id of the connector.
   * @param body `name`, `caller_id`, `send_as`.
   * @throws {RestNotFoundError} When the project has no such connector.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * await client.fabric.freeswitchConnectors.update(id, { caller_id: 'Office' });
   */
  update(
    id: string,
    body: UpdateFreeswitchConnector,
    options?: RequestOptions,
  ): ApiPromise<FreeswitchConnectorResource> {
    return this.send('fabric.freeswitchConnectors.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a FreeSWITCH connector. [rest/fabric/freeswitch-connectors/delete]
   * @param id Id of the connector.
   * @throws {RestNotFoundError} When the project has no such connector.
   * @example
   * await client.fabric.freeswitchConnectors.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.freeswitchConnectors.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a FreeSWITCH connector. [rest/fabric/freeswitch-connectors/list-addresses]
   * @param id Id of the connector.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such connector.
   * @example
   * const { data } = await client.fabric.freeswitchConnectors.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.freeswitchConnectors.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}

/**
 * SIP URIs that resources are reached by. The platform has them, the pages of the client do not. Needs one of the scopes `calling`, `messaging`, `fax`, `video`. [rest/fabric]
 */
export class SipAddresses extends Resource {
  /**
   * Lists the SIP addresses of the project. [rest/fabric]
   * @param query `page_size`, 1 to 1000, default 50; `page_number` and `page_token`, as the links to pages have them.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const address of client.fabric.sipAddresses.list()) console.log(address.uri);
   */
  list(query?: ListSipAddresses, options?: RequestOptions): PagePromise<SipAddressPage, SipAddress> {
    return this.page('fabric.sipAddresses.list', { query }, options);
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: ListSipAddresses, options?: RequestOptions): AsyncGenerator<SipAddress, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a SIP address. [rest/fabric]
   * @param body `name`, lower-case letters, digits and hyphens, at most 50; `calling_handler_resource_id`, the resource
   *   that handles the calls; `user`, default `*`; `ip_auth_enabled` with up to 256 addresses and blocks in `ip_auth`;
   *   `codecs`, default PCMU and PCMA; `ciphers`, `encryption` (default `optional`), `password`, `context_id`.
   * @throws {RestValidationError} When a setting is not accepted or the name is taken.
   * @example
   * const address = await client.fabric.sipAddresses.create({
   *   name: 'front-desk',
   *   calling_handler_resource_id: agent.id,
   * });
   */
  create(body: CreateSipAddress, options?: RequestOptions): ApiPromise<SipAddress> {
    return this.send('fabric.sipAddresses.create', { body }, options);
  }

  /**
   * Gets a SIP address. [rest/fabric]
   * @param id Id of the address.
   * @throws {RestNotFoundError} When the project has no such address.
   * @example
   * const { uri } = await client.fabric.sipAddresses.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<SipAddress> {
    return this.send('fabric.sipAddresses.get', { params: { id } }, options);
  }

  /**
   * Changes settings of a SIP address. [rest/fabric]
   * @param id Id of the address.
   * @param body The settings to change; the others stay as they are. The resource that handles the calls cannot change.
   * @throws {RestNotFoundError} When the project has no such address.
   * @throws {RestValidationError} When a setting is not accepted.
   * @example
   * await client.fabric.sipAddresses.update(id, { ip_auth_enabled: true, ip_auth: ['192.0.2.0/24'] });
   */
  update(id: string, body: UpdateSipAddress, options?: RequestOptions): ApiPromise<SipAddress> {
    return this.send('fabric.sipAddresses.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a SIP address. [rest/fabric]
   * @param id Id of the address.
   * @throws {RestNotFoundError} When the project has no such address.
   * @example
   * await client.fabric.sipAddresses.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.sipAddresses.delete', { params: { id } }, options);
  }
}
