import type {
  CreateCxmlScript,
  CreateCxmlWebhook,
  CreateSwmlScript,
  CreateSwmlWebhook,
  CxmlScriptPage,
  CxmlScriptResource,
  CxmlWebhookPage,
  CxmlWebhookResource,
  FabricAddress,
  FabricAddressPage,
  SwmlScriptPage,
  SwmlScriptResource,
  SwmlWebhookPage,
  SwmlWebhookResource,
  UpdateCxmlScript,
  UpdateCxmlWebhook,
  UpdateSwmlScript,
  UpdateSwmlWebhook,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/**
 * URLs that SWML documents are fetched from. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/swml-webhooks]
 */
export class SwmlWebhooks extends Resource {
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
   * Gets a SWML webhook. [rest/fabric/swml-webhooks/get]
   * @param id Id of the webhook.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @example
   * const webhook = await client.fabric.swmlWebhooks.get(id);
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
    return this.page(
      'fabric.swmlWebhooks.listAddresses',
      { params: { swml_webhook_id: id } },
      withQueryOf(query, options),
    );
  }
}

/**
 * SWML documents that the platform keeps. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/swml-scripts]
 */
export class SwmlScripts extends Resource {
  /**
   * Lists the SWML scripts of the project. [rest/fabric/swml-scripts/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const script of client.fabric.swmlScripts.list()) console.log(script.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<SwmlScriptPage, SwmlScriptResource> {
    return this.page('fabric.swmlScripts.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<SwmlScriptResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a SWML script. [rest/fabric/swml-scripts/create]
   * @param body `name`; `contents`, the document; `script_type`, `calling` (default) or `messaging`, which takes the
   *   verbs of messages; `status_callback_url`, for calls only.
   * @throws {RestValidationError} When the document is not accepted.
   * @example
   * const script = await client.fabric.swmlScripts.create({
   *   name: 'greeting',
   *   contents: { sections: { main: [{ play: { url: 'say:Hello' } }] } },
   * });
   */
  create(body: CreateSwmlScript, options?: RequestOptions): ApiPromise<SwmlScriptResource> {
    return this.send('fabric.swmlScripts.create', { body }, options);
  }

  /**
   * Gets a SWML script. [rest/fabric/swml-scripts/get]
   * @param id Id of the script.
   * @throws {RestNotFoundError} When the project has no such script.
   * @example
   * const script = await client.fabric.swmlScripts.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<SwmlScriptResource> {
    return this.send('fabric.swmlScripts.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a SWML script. [rest/fabric/swml-scripts/update]
   * @param id Id of the script.
   * @param body `display_name`, `contents` and, for calls, `status_callback_url`; `script_type: messaging` with the
   *   contents of a script for messages.
   * @throws {RestNotFoundError} When the project has no such script.
   * @throws {RestValidationError} When the document is not accepted.
   * @example
   * await client.fabric.swmlScripts.update(id, { display_name: 'welcome' });
   */
  update(id: string, body: UpdateSwmlScript, options?: RequestOptions): ApiPromise<SwmlScriptResource> {
    return this.send('fabric.swmlScripts.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a SWML script. [rest/fabric/swml-scripts/delete]
   * @param id Id of the script.
   * @throws {RestNotFoundError} When the project has no such script.
   * @example
   * await client.fabric.swmlScripts.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.swmlScripts.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a SWML script. [rest/fabric/swml-scripts/list-addresses]
   * @param id Id of the script.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such script.
   * @example
   * const { data } = await client.fabric.swmlScripts.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.swmlScripts.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}

/**
 * URLs that cXML documents are fetched from. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/cxml-webhooks]
 */
export class CxmlWebhooks extends Resource {
  /**
   * Lists the cXML webhooks of the project. [rest/fabric/cxml-webhooks/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const webhook of client.fabric.cxmlWebhooks.list()) console.log(webhook.display_name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<CxmlWebhookPage, CxmlWebhookResource> {
    return this.page('fabric.cxmlWebhooks.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<CxmlWebhookResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a cXML webhook. [rest/fabric/cxml-webhooks/create]
   * @param body `primary_request_url`, an absolute URL; `name`; `used_for`, `calling` (default) or `messaging`; methods
   *   (default `POST`), a fallback and a status callback.
   * @throws {RestValidationError} When a URL is not absolute.
   * @example
   * const webhook = await client.fabric.cxmlWebhooks.create({
   *   name: 'front desk',
   *   primary_request_url: 'https://example.com/voice.xml',
   * });
   */
  create(body: CreateCxmlWebhook, options?: RequestOptions): ApiPromise<CxmlWebhookResource> {
    return this.send('fabric.cxmlWebhooks.create', { body }, options);
  }

  /**
   * Gets a cXML webhook. [rest/fabric/cxml-webhooks/get]
   * @param id Id of the webhook.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @example
   * const webhook = await client.fabric.cxmlWebhooks.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<CxmlWebhookResource> {
    return this.send('fabric.cxmlWebhooks.get', { params: { id } }, options);
  }

  /**
   * Changes settings of a cXML webhook. [rest/fabric/cxml-webhooks/update]
   * @param id Id of the webhook.
   * @param body The settings to change; the others stay as they are.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @throws {RestValidationError} When a URL is not absolute.
   * @example
   * await client.fabric.cxmlWebhooks.update(id, { primary_request_url: 'https://example.com/v2' });
   */
  update(id: string, body: UpdateCxmlWebhook, options?: RequestOptions): ApiPromise<CxmlWebhookResource> {
    return this.send('fabric.cxmlWebhooks.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a cXML webhook. [rest/fabric/cxml-webhooks/delete]
   * @param id Id of the webhook.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @example
   * await client.fabric.cxmlWebhooks.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.cxmlWebhooks.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a cXML webhook. [rest/fabric/cxml-webhooks/list-addresses]
   * @param id Id of the webhook.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such webhook.
   * @example
   * const { data } = await client.fabric.cxmlWebhooks.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page(
      'fabric.cxmlWebhooks.listAddresses',
      { params: { cxml_webhook_id: id } },
      withQueryOf(query, options),
    );
  }
}

/**
 * cXML documents that the platform keeps. Needs one of the scopes `calling`, `messaging`, `fax`, `video`.
 * [rest/fabric/cxml-scripts]
 */
export class CxmlScripts extends Resource {
  /**
   * Lists the cXML scripts of the project. [rest/fabric/cxml-scripts/list]
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const script of client.fabric.cxmlScripts.list()) console.log(script.name);
   */
  list(query?: QueryValues, options?: RequestOptions): PagePromise<CxmlScriptPage, CxmlScriptResource> {
    return this.page('fabric.cxmlScripts.list', {}, withQueryOf(query, options));
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: QueryValues, options?: RequestOptions): AsyncGenerator<CxmlScriptResource, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Creates a cXML script. [rest/fabric/cxml-scripts/create]
   * @param body `display_name`; `contents`, the document as text; `status_callback_url` and `status_callback_method`.
   * @throws {RestValidationError} When the document is not accepted.
   * @example
   * const script = await client.fabric.cxmlScripts.create({
   *   display_name: 'greeting',
   *   contents: '<Response><Say>Hello</Say></Response>',
   * });
   */
  create(body: CreateCxmlScript, options?: RequestOptions): ApiPromise<CxmlScriptResource> {
    return this.send('fabric.cxmlScripts.create', { body }, options);
  }

  /**
   * Gets a cXML script. [rest/fabric/cxml-scripts/get]
   * @param id Id of the script.
   * @throws {RestNotFoundError} When the project has no such script.
   * @example
   * const script = await client.fabric.cxmlScripts.get(id);
   */
  get(id: string, options?: RequestOptions): ApiPromise<CxmlScriptResource> {
    return this.send('fabric.cxmlScripts.get', { params: { id } }, options);
  }

  /**
   * Replaces the settings of a cXML script. [rest/fabric/cxml-scripts/update]
   * @param id Id of the script.
   * @param body `display_name`, `contents`, `status_callback_url`, `status_callback_method`.
   * @throws {RestNotFoundError} When the project has no such script.
   * @throws {RestValidationError} When the document is not accepted.
   * @example
   * await client.fabric.cxmlScripts.update(id, { display_name: 'welcome' });
   */
  update(id: string, body: UpdateCxmlScript, options?: RequestOptions): ApiPromise<CxmlScriptResource> {
    return this.send('fabric.cxmlScripts.update', { params: { id }, body }, options);
  }

  /**
   * Deletes a cXML script. [rest/fabric/cxml-scripts/delete]
   * @param id Id of the script.
   * @throws {RestNotFoundError} When the project has no such script.
   * @example
   * await client.fabric.cxmlScripts.delete(id);
   */
  delete(id: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('fabric.cxmlScripts.delete', { params: { id } }, options);
  }

  /**
   * Lists the addresses that reach a cXML script. [rest/fabric/cxml-scripts/list-addresses]
   * @param id Id of the script.
   * @param query Query parameters; the platform documents none.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such script.
   * @example
   * const { data } = await client.fabric.cxmlScripts.listAddresses(id);
   */
  listAddresses(
    id: string,
    query?: QueryValues,
    options?: RequestOptions,
  ): PagePromise<FabricAddressPage, FabricAddress> {
    return this.page('fabric.cxmlScripts.listAddresses', { params: { id } }, withQueryOf(query, options));
  }
}
