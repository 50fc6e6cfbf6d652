import type {
  CreateEmbedToken,
  CreateGuestToken,
  CreateInviteToken,
  CreateSubscriberSipEndpoint,
  CreateSubscriberToken,
  EmbedToken,
  FabricAddress,
  FabricAddressPage,
  GuestToken,
  InviteToken,
  RefreshedSubscriberToken,
  RefreshSubscriberToken,
  SubscriberPage,
  SubscriberResource,
  SubscriberSettings,
  SubscriberSipEndpoint,
  SubscriberSipEndpointPage,
  SubscriberToken,
  UpdateSubscriberSipEndpoint,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/**
 * People and devices that call and are called over the platform. Needs one of the scopes `calling`, `messaging`,
 * `fax`, `video`. [rest/fabric/subscribers]
 */
export class Subscribers extends Resource {
  /**
   * Lists the subscribers of the project. [rest/fabric/subscribers/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const subscriber of client.fabric.subscribers.list()) console.log(subscriber.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<SubscriberPage, SubscriberResource> {
    return this.page('fabric.subscribers.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<SubscriberResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a subscriber. [rest/fabric/subscribers/create]
   * @param body `email`; `password` of 8 to 72 characters, default a random one; names, job, company, country and
   *   `timezone`.
   * @throws {RestValidationError} When the address is taken or a setting is not accepted.
   * @example
   * const subscriber = await client.fabric.subscribers.create({ email: 'alice@example.com', display_name: 'Alice' });
   */
  create(body: SubscriberSettings, options?: RequestOptions): ApiPromise<SubscriberResource> {
    return this.send('fabric.subscribers.create', { body }, options);
  }

  /**
   * Gets a subscriber. [rest/fabric/subscribers/get]
   * @param id Id of the subscriber.
   * @throws {RestNotFoundError} When the project has no such subscriber.
   * @example
   * const subscriber = await client.fabric.subscribers.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<SubscriberResource> {
    return this.send('fabric.subscribers.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a subscriber. [rest/fabric/subscribers/update]
   * @param id Id of the subscriber.
   * @param body What a subscriber is created with, `email` included.
   * @throws {RestNotFoundError} When the project has no such subscriber.
   * @throws {RestValidationError} When the address is taken or a setting is not accepted.
   * @example
   * await client.fabric.subscribers.update(id, { email: 'alice@example.com', job_title: 'Director' });
   */
  update(id: string, body: SubscriberSettings, options?: RequestOptions): ApiPromise<SubscriberResource> {
    return this.send('fabric.subscribers.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a subscriber. [rest/fabric/subscribers/delete]
   * @param id Id of the subscriber.
   * @throws {RestNotFoundError} When the project has no such subscriber.
   * @example
   * await client.fabric.subscribers.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.subscribers.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a subscriber. [rest/fabric/subscribers/list-addresses]
   * @param id Id of the subscriber.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such subscriber.
   * @example
   * const { data } = await client.fabric.subscribers.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.subscribers.listAddresses', { params: { id } }, withQueryOf(query, options));
  }

  /**
   * Lists the SIP endpoints of a subscriber. [rest/fabric/subscribers/list-sip-endpoints]
   * @param subscriberId Id of the subscriber.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such subscriber.
   * @example
   * const { data } = await client.fabric.subscribers.listSipEndpoints(subscriber.id);
   */
  listSipEndpoints(
    subscriberId: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<SubscriberSipEndpointPage, SubscriberSipEndpoint> {
    return this.page(
      'fabric.subscribers.listSipEndpoints',
      { params: { fabric_subscriber_id: subscriberId } },
      withQueryOf(query, options),
    );
  }

  /**
   * Creates a SIP endpoint for a subscriber. [rest/fabric/subscribers/create-sip-endpoint]
   * @param subscriberId Id of the subscriber.
   * @param body `username` and `password`; `caller_id`; `send_as`, a number of the project; `ciphers`, `codecs`,
   *   `encryption` (`required`, `optional` or `default`).
   * @throws {RestNotFoundError} When the project has no such subscriber.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * const endpoint = await client.fabric.subscribers.createSipEndpoint(subscriber.id, { username: 'alice', password });
   */
  createSipEndpoint(
    subscriberId: string,
    body: CreateSubscriberSipEndpoint,
    options?: RequestOptions,
  ): ApiPromise<SubscriberSipEndpoint> {
    return this.send(
      'fabric.subscribers.createSipEndpoint',
      { params: { fabric_subscriber_id: subscriberId }, body },
      options,
    );
  }

  /**
   * Gets a SIP endpoint of a subscriber. [rest/fabric/subscribers/get-sip-endpoint]
   * @param subscriberId Id of the subscriber.
   * @param endpointId Id of the SIP endpoint.
   * @throws {RestNotFoundError} When the subscriber has no such endpoint.
   * @example
   * const endpoint = await client.fabric.subscribers.getSipEndpoint(subscriber.id, id);
   */
  getSipEndpoint(
    subscriberId: string,
    endpointId: string,
    options?: RequestOptions,
  ): ApiPromise<SubscriberSipEndpoint> {
    return this.send(
      'fabric.subscribers.getSipEndpoint',
      { params: { fabric_subscriber_id: subscriberId, id: endpointId } },
      options,
    );
  }

  /**
   * Changes settings of a SIP endpoint of a subscriber. [rest/fabric/subscribers/update-sip-endpoint]
   * @param subscriberId Id of the subscriber.
   * @param endpointId Id of the SIP endpoint.
   * @param body The settings to change; the others stay as they are.
   * @throws {RestNotFoundError} When the subscriber has no such endpoint.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * await client.fabric.subscribers.updateSipEndpoint(subscriber.id, id, { username: 'alice-2' });
   */
  updateSipEndpoint(
    subscriberId: string,
    endpointId: string,
    body: UpdateSubscriberSipEndpoint,
    options?: RequestOptions,
  ): ApiPromise<SubscriberSipEndpoint> {
    return this.send(
      'fabric.subscribers.updateSipEndpoint',
      { params: { fabric_subscriber_id: subscriberId, id: endpointId }, body },
      options,
    );
  }

  /**
   * Deletes a SIP endpoint of a subscriber. [rest/fabric/subscribers/delete-sip-endpoint]
   * @param subscriberId Id of the subscriber.
   * @param endpointId Id of the SIP endpoint.
   * @throws {RestNotFoundError} When the subscriber has no such endpoint.
   * @example
   * await client.fabric.subscribers.deleteSipEndpoint(subscriber.id, id);
   */
  deleteSipEndpoint(subscriberId: string, endpointId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send(
      'fabric.subscribers.deleteSipEndpoint',
      { params: { fabric_subscriber_id: subscriberId, id: endpointId } },
      options,
    );
  }
}

/** Tokens with which browsers and phones connect to the platform. Needs one of the scopes `calling`, `messaging`, `fax`, `video`. [rest/fabric/tokens] */
export class FabricTokens extends Resource {
  /**
   * Creates an access token for a subscriber, and the subscriber if there is none yet.
   * [rest/fabric/tokens/create-subscriber-token]
   * @param body `reference`, which tells the subscriber from others, such as an e-mail address; `expire_at` in seconds
   *   since 1970, default two hours from now; `fingerprint` and `scope` to let a device refresh the token itself;
   *   settings of the subscriber to change.
   * @returns The access token, a refresh token and the id of the subscriber.
   * @throws {RestValidationError} When a setting is missing or not accepted.
   * @example
   * const { token, refresh_token } = await client.fabric.tokens.createSubscriberToken({ reference: 'alice@example.com' });
   */
  createSubscriberToken(body: CreateSubscriberToken, options?: RequestOptions): ApiPromise<SubscriberToken> {
    return this.send('fabric.tokens.createSubscriberToken', { body }, options);
  }

  /**
   * Exchanges a refresh token for new tokens. [rest/fabric/tokens/refresh-subscriber-token]
   * @param body `refresh_token`, as it came with an access token.
   * @returns An access token, good for 2 hours, and the next refresh token, good for 5 minutes more.
   * @throws {RestValidationError} When the refresh token has ended or is not one.
   * @example
   * const { token } = await client.fabric.tokens.refreshSubscriberToken({ refresh_token });
   */
  refreshSubscriberToken(body: RefreshSubscriberToken, options?: RequestOptions): ApiPromise<RefreshedSubscriberToken> {
    return this.send('fabric.tokens.refreshSubscriberToken', { body }, options);
  }

  /**
   * Creates a token with which a subscriber invites somebody to an address. The subscriber does so, not the project:
   * pass its access token as `bearerToken`. [rest/fabric/tokens/create-invite-token]
   * @param body `address_id`, an address of the subscriber; `expires_at` in seconds since 1970, default two hours from
   *   now.
   * @param options `bearerToken`: the access token of the subscriber.
   * @throws {RestAuthError} When the access token is missing or has ended.
   * @throws {RestNotFoundError} When there is no such address.
   * @example
   * const invite = await client.fabric.tokens.createInviteToken({ address_id: address.id }, { bearerToken: token });
   */
  createInviteToken(body: CreateInviteToken, options?: RequestOptions): ApiPromise<InviteToken> {
    return this.send('fabric.tokens.createInviteToken', { body }, options);
  }

  /**
   * Creates a token for somebody who is no subscriber. [rest/fabric/tokens/create-guest-token]
   * @param body `allowed_addresses`, the ids of up to 10 addresses that the guest may call; `expire_at` in seconds
   *   since 1970, default two hours from now.
   * @returns The access token and a refresh token.
   * @throws {RestValidationError} When an address is not one of the project.
   * @example
   * const { token } = await client.fabric.tokens.createGuestToken({ allowed_addresses: [address.id] });
   */
  createGuestToken(body: CreateGuestToken, options?: RequestOptions): ApiPromise<GuestToken> {
    return this.send('fabric.tokens.createGuestToken', { body }, options);
  }

  /**
   * Exchanges the public token of a click-to-call widget for one that a guest calls with. The public token is all that
   * it takes: the project's credentials are not sent. [rest/fabric/tokens/create-embed-token]
   * @param body `token`, the public token of the widget.
   * @throws {RestPermissionError} When the widget may not be used.
   * @throws {RestNotFoundError} When there is no such widget.
   * @example
   * const { token } = await client.fabric.tokens.createEmbedToken({ token: widgetToken });
   */
  createEmbedToken(body: CreateEmbedToken, options?: RequestOptions): ApiPromise<EmbedToken> {
    return this.send('fabric.tokens.createEmbedToken', { body }, options);
  }
}
