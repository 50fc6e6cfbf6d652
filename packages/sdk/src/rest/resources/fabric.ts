import type { AssignPhoneRoute, FabricAddress } from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { Resource } from './resource.js';
import { SwmlWebhooks } from './swml-webhooks.js';

/** The resources of the project that calls and messages are routed to. [rest/fabric] */
export class FabricNamespace {
  readonly #api: Api;
  #swmlWebhooks: SwmlWebhooks | undefined;
  #resources: FabricResources | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** URLs that SWML documents are fetched from. */
  get swmlWebhooks(): SwmlWebhooks {
    this.#swmlWebhooks ??= new SwmlWebhooks(this.#api);
    return this.#swmlWebhooks;
  }

  /** Resources of any kind. */
  get resources(): FabricResources {
    this.#resources ??= new FabricResources(this.#api);
    return this.#resources;
  }
}

/** Resources of any kind. Needs one of the scopes `calling`, `messaging`, `fax`, `video`. [rest/fabric/resources] */
export class FabricResources extends Resource {
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
}
