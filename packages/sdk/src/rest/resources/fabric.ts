import type {
  AssignDomainApplication,
  AssignedSipEndpoint,
  AssignPhoneRoute,
  AssignSipEndpoint,
  DomainApplication,
  FabricAddress,
  FabricAddressPage,
  FabricResource,
  FabricResourcePage,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { AiAgents, CallFlows, DialogflowAgents } from './fabric-agents.js';
import { ConferenceRooms, CxmlApplications, RelayApplications } from './fabric-applications.js';
import { CxmlScripts, CxmlWebhooks, SwmlScripts, SwmlWebhooks } from './fabric-scripts.js';
import { FreeswitchConnectors, SipAddresses, SipEndpoints, SipGateways } from './fabric-sip.js';
import { FabricTokens, Subscribers } from './fabric-subscribers.js';
import { Resource, withQueryOf } from './resource.js';

/** The resources of the project that calls and messages are routed to. [rest/fabric] */
export class FabricNamespace {
  readonly #api: Api;
  #aiAgents: AiAgents | undefined;
  #dialogflowAgents: DialogflowAgents | undefined;
  #callFlows: CallFlows | undefined;
  #swmlWebhooks: SwmlWebhooks | undefined;
  #swmlScripts: SwmlScripts | undefined;
  #cxmlWebhooks: CxmlWebhooks | undefined;
  #cxmlScripts: CxmlScripts | undefined;
  #cxmlApplications: CxmlApplications | undefined;
  #relayApplications: RelayApplications | undefined;
  #conferenceRooms: ConferenceRooms | undefined;
  #sipEndpoints: SipEndpoints | undefined;
  #sipGateways: SipGateways | undefined;
  #freeswitchConnectors: FreeswitchConnectors | undefined;
  #sipAddresses: SipAddresses | undefined;
  #subscribers: Subscribers | undefined;
  #tokens: FabricTokens | undefined;
  #resources: FabricResources | undefined;
  #addresses: FabricAddresses | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** AI agents that the platform keeps. */
  get aiAgents(): AiAgents {
    this.#aiAgents ??= new AiAgents(this.#api);
    return this.#aiAgents;
  }

  /** Agents of Dialogflow that take calls. */
  get dialogflowAgents(): DialogflowAgents {
    this.#dialogflowAgents ??= new DialogflowAgents(this.#api);
    return this.#dialogflowAgents;
  }

  /** Call flows. */
  get callFlows(): CallFlows {
    this.#callFlows ??= new CallFlows(this.#api);
    return this.#callFlows;
  }

  /** URLs that SWML documents are fetched from. */
  get swmlWebhooks(): SwmlWebhooks {
    this.#swmlWebhooks ??= new SwmlWebhooks(this.#api);
    return this.#swmlWebhooks;
  }

  /** SWML documents that the platform keeps. */
  get swmlScripts(): SwmlScripts {
    this.#swmlScripts ??= new SwmlScripts(this.#api);
    return this.#swmlScripts;
  }

  /** URLs that cXML documents are fetched from. */
  get cxmlWebhooks(): CxmlWebhooks {
    this.#cxmlWebhooks ??= new CxmlWebhooks(this.#api);
    return this.#cxmlWebhooks;
  }

  /** cXML documents that the platform keeps. */
  get cxmlScripts(): CxmlScripts {
    this.#cxmlScripts ??= new CxmlScripts(this.#api);
    return this.#cxmlScripts;
  }

  /** Applications that fetch cXML. */
  get cxmlApplications(): CxmlApplications {
    this.#cxmlApplications ??= new CxmlApplications(this.#api);
    return this.#cxmlApplications;
  }

  /** Programs that take calls over RELAY. */
  get relayApplications(): RelayApplications {
    this.#relayApplications ??= new RelayApplications(this.#api);
    return this.#relayApplications;
  }

  /** Rooms where members meet. */
  get conferenceRooms(): ConferenceRooms {
    this.#conferenceRooms ??= new ConferenceRooms(this.#api);
    return this.#conferenceRooms;
  }

  /** What SIP devices register with. */
  get sipEndpoints(): SipEndpoints {
    this.#sipEndpoints ??= new SipEndpoints(this.#api);
    return this.#sipEndpoints;
  }

  /** SIP addresses outside the platform that calls are handed to. */
  get sipGateways(): SipGateways {
    this.#sipGateways ??= new SipGateways(this.#api);
    return this.#sipGateways;
  }

  /** FreeSWITCH servers that are connected to the platform. */
  get freeswitchConnectors(): FreeswitchConnectors {
    this.#freeswitchConnectors ??= new FreeswitchConnectors(this.#api);
    return this.#freeswitchConnectors;
  }

  /** SIP URIs that resources are reached by. */
  get sipAddresses(): SipAddresses {
    this.#sipAddresses ??= new SipAddresses(this.#api);
    return this.#sipAddresses;
  }

  /** People and devices that call and are called. */
  get subscribers(): Subscribers {
    this.#subscribers ??= new Subscribers(this.#api);
    return this.#subscribers;
  }

  /** Tokens with which browsers and phones connect. */
  get tokens(): FabricTokens {
    this.#tokens ??= new FabricTokens(this.#api);
    return this.#tokens;
  }

  /** Resources of any kind. */
  get resources(): FabricResources {
    this.#resources ??= new FabricResources(this.#api);
    return this.#resources;
  }

  /** Addresses that a subscriber sees. */
  get addresses(): FabricAddresses {
    this.#addresses ??= new FabricAddresses(this.#api);
    return this.#addresses;
  }
}

/** Resources of any kind. Needs one of the scopes `calling`, `messaging`, `fax`, `video`. [rest/fabric/resources] */
export class FabricResources extends Resource {
  /**
   * Lists the resources of the project. [rest/fabric/resources/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated. The `type` of a resource tells which fields it has.
   * @example
   * for await (const resource of client.fabric.resources.list())
   *   if (resource.type === 'swml_webhook') console.log(resource.swml_webhook.primary_request_url);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<FabricResourcePage, FabricResource> {
    return this.page('fabric.resources.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<FabricResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Gets a resource. [rest/fabric/resources/get]
   * @param resourceId Id of the resource.
   * @returns The resource; its `type` tells which fields it has.
   * @throws {RestNotFoundError} When the project has no such resource.
   * @example
   * const resource = await client.fabric.resources.get(id);
   */
  get(resourceId: string, options?: RequestOptions): ApiPromise<FabricResource> {
    return this.send('fabric.resources.get', { params: { id: resourceId } }, options);
  }

  /**
   * Deletes a resource. [rest/fabric/resources/delete]
   * @param resourceId Id of the resource.
   * @throws {RestNotFoundError} When the project has no such resource.
   * @example
   * await client.fabric.resources.delete(id);
   */
  delete(resourceId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.resources.delete', { params: { id: resourceId } }, options);
  }

  /**
   * Lists the addresses that reach a resource. [rest/fabric/resources/list-addresses]
   * @param resourceId Id of the resource.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such resource.
   * @example
   * const { data } = await client.fabric.resources.listAddresses(id);
   */
  listAddresses(
    resourceId: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.resources.listAddresses', { params: { id: resourceId } }, withQueryOf(query, options));
  }

  /**
   * Lets a resource handle the calls or the messages of a phone route. [rest/fabric/resources/assign-phone-route]
   *
   * To let a number's calls be answered by SWML at a URL, `client.phoneNumbers.setSwmlWebhook` is enough.
   * @param resourceId Id of the resource.
   * @param body `phone_route_id`; `handler`, `calling` or `messaging`.
   * @returns The address by which the resource is now reached.
   * @throws {RestNotFoundError} When the project has no such resource.
   * @throws {RestValidationError} When there is no such route.
   * @example
   * await client.fabric.resources.assignPhoneRoute(webhook.id, { phone_route_id: routeId, handler: 'calling' });
   */
  assignPhoneRoute(resourceId: string, body: AssignPhoneRoute, options?: RequestOptions): ApiPromise<FabricAddress> {
    return this.send('fabric.resources.assignPhoneRoute', { params: { id: resourceId }, body }, options);
  }

  /**
   * Lets a resource handle the calls of a domain application. [rest/fabric/resources/assign-domain-application]
   * @param resourceId Id of the resource.
   * @param body `domain_application_id`.
   * @returns The domain application.
   * @throws {RestNotFoundError} When the project has no such resource.
   * @throws {RestValidationError} When there is no such domain application.
   * @example
   * await client.fabric.resources.assignDomainApplication(agent.id, { domain_application_id: domain.id });
   */
  assignDomainApplication(
    resourceId: string,
    body: AssignDomainApplication,
    options?: RequestOptions,
  ): ApiPromise<DomainApplication> {
    return this.send('fabric.resources.assignDomainApplication', { params: { id: resourceId }, body }, options);
  }

  /**
   * Lets a resource handle the calls of a SIP endpoint. [rest/fabric]
   * @param resourceId Id of the resource.
   * @param body `sip_endpoint_id`.
   * @returns The endpoint and the channels that it is reached by.
   * @throws {RestNotFoundError} When the project has no such resource.
   * @throws {RestValidationError} When there is no such endpoint.
   * @example
   * await client.fabric.resources.assignSipEndpoint(agent.id, { sip_endpoint_id: endpoint.id });
   */
  assignSipEndpoint(
    resourceId: string,
    body: AssignSipEndpoint,
    options?: RequestOptions,
  ): ApiPromise<AssignedSipEndpoint> {
    return this.send('fabric.resources.assignSipEndpoint', { params: { id: resourceId }, body }, options);
  }
}

/**
 * Addresses that a subscriber sees. A subscriber asks for them, not the project: pass its access token as `bearerToken`.
 * Needs one of the scopes `calling`, `messaging`, `fax`, `video`. [rest/fabric/addresses]
 */
export class FabricAddresses extends Resource {
  /**
   * Lists the addresses that a subscriber sees. [rest/fabric/addresses]
   * @param query Query parameters; the platform documents none.
   * @param options `bearerToken`: the access token of a subscriber.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestAuthError} When the access token is missing or has ended.
   * @example
   * const { data } = await client.fabric.addresses.list({}, { bearerToken: token });
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.addresses.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<FabricAddress, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Gets an address that a subscriber sees. [rest/fabric/addresses]
   * @param addressId Id of the address.
   * @param options `bearerToken`: the access token of a subscriber.
   * @throws {RestAuthError} When the access token is missing or has ended.
   * @throws {RestNotFoundError} When there is no such address.
   * @example
   * const address = await client.fabric.addresses.get(id, { bearerToken: token });
   */
  get(addressId: string, options?: RequestOptions): ApiPromise<FabricAddress> {
    return this.send('fabric.addresses.get', { params: { id: addressId } }, options);
  }
}
