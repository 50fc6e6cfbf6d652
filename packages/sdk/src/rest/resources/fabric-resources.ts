import type { AssignPhoneRoute, FabricAddress } from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { Resource } from './resource.js';

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
