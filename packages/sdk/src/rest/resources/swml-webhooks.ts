import type {
  CreateSwmlWebhook,
  FabricAddress,
  FabricAddressPage,
  SwmlWebhookPage,
  SwmlWebhookResource,
  UpdateSwmlWebhook,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** URLs that SWML documents are fetched from. Needs one of the scopes `calling`, `messaging`, `fax`, `video`. [rest/fabric/swml-webhooks] */
export class SwmlWebhooks extends Resource {
  /**
   * Creates a SWML webhook. [rest/fabric/swml-webhooks/create]
   * @param body `primary_request_url`, an absolute URL; `name`; `used_for`, `calling` (default) or `messaging`; methods
   *   (default `POST`), a fallback and a status callback.
   * @throws {RestValidationError} When a URL is not absolute.
   * @example
   * const webhook = await client.fabric.swmlWebhooks.create({
   *   name: 'front desk',
   *   primary_request_url: 'https://example.com/swml',
   * });
   */
  create(body: CreateSwmlWebhook, options?: RequestOptions): ApiPromise<SwmlWebhookResource> {
    return this.send('fabric.swmlWebhooks.create', { body }, options);
  }

  /**
   * Lists the SWML webhooks of the project. [rest/fabric/swml-webhooks/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const webhook of client.fabric.swmlWebhooks.list()) console.log(webhook.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<SwmlWebhookPage, SwmlWebhookResource> {
    return this.page('fabric.swmlWebhooks.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<SwmlWebhookResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Gets a SWML webhook. [rest/fabric/swml-webhooks/get]
   * @param id Id of the webhook.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @example
   * const { swml_webhook } = await client.fabric.swmlWebhooks.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<SwmlWebhookResource> {
    return this.send('fabric.swmlWebhooks.get', { params: { id } }, options);
  }

  /**
   * Changes settings of a SWML webhook. [rest/fabric/swml-webhooks/update]
   * @param id Id of the webhook.
   * @param body The settings to change; the others stay as they are.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @throws {RestValidationError} When a URL is not absolute.
   * @example
   * await client.fabric.swmlWebhooks.update(id, { primary_request_url: 'https://example.com/v2' });
   */
  update(id: string, body: UpdateSwmlWebhook, options?: RequestOptions): ApiPromise<SwmlWebhookResource> {
    return this.send('fabric.swmlWebhooks.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a SWML webhook. [rest/fabric/swml-webhooks/delete]
   * @param id Id of the webhook.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @example
   * await client.fabric.swmlWebhooks.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.swmlWebhooks.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a SWML webhook. [rest/fabric/swml-webhooks/list-addresses]
   * @param id Id of the webhook.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @example
   * const { data } = await client.fabric.swmlWebhooks.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    const params = { swml_webhook_id: id };
    return this.page('fabric.swmlWebhooks.listAddresses', { params }, withQueryOf(query, options));
  }
}

/** Parameters that no description names travel as the call's own. */
function withQueryOf(query: QueryValues | undefined, options: RequestOptions | undefined): RequestOptions | undefined {
  return query ? { ...options, query: { ...query, ...options?.query } } : options;
}
