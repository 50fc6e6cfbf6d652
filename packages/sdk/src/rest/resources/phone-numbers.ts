import type {
  AssignE911Address,
  AvailablePhoneNumber,
  AvailablePhoneNumberPage,
  ListPhoneNumbers,
  PhoneNumber,
  PhoneNumberPage,
  PurchasePhoneNumber,
  SearchPhoneNumbers,
  UpdatePhoneNumber,
} from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { PhoneCallHandler } from './phone-call-handler.js';
import { Resource } from './resource.js';

/** Fields of a number's update that a helper sends along. */
export type SetSwmlWebhookExtra = Omit<UpdatePhoneNumber, 'call_handler' | 'call_relay_script_url'>;
/** Fields of a number's update that a helper sends along; also ones that the types do not know. */
export type PhoneNumberExtra = UpdatePhoneNumber | Record<string, unknown>;

export interface SetCxmlWebhookParams {
  /** Where the cXML is fetched; sent as `call_request_url`. */
  url: string;
  /** Where it is fetched when `url` fails; sent as `call_fallback_url`. */
  fallbackUrl?: string | undefined;
  /** Where the state of calls is reported; sent as `call_status_callback_url`. */
  statusCallbackUrl?: string | undefined;
}

export interface SetCallFlowParams {
  /** Id of the call flow; sent as `call_flow_id`. */
  flowId: string;
  /** Which version runs; the deployed one when absent. Sent as `call_flow_version`. */
  version?: 'working_copy' | 'current_deployed' | undefined;
}

export interface SetRelayTopicParams {
  /** The topic; sent as `call_relay_topic`. */
  topic: string;
  /** Where the state of calls is reported; sent as `call_relay_topic_status_callback_url`. */
  statusCallbackUrl?: string | undefined;
}

/** Phone numbers: on offer, and of the project. Needs the scope `numbers`. [rest/phone-numbers] */
export class PhoneNumbersResource extends Resource {
  /**
   * Searches the numbers that can be purchased. [rest/phone-numbers/search]
   * @param query `areacode` (or `areaCode`); `number_type`, `local` (default) or `toll-free`; one of `starts_with`,
   *   `contains`, `ends_with`, 3 to 7 digits; `region` and `city`; `max_results`, 1 to 100, default 50.
   * @example
   * const { data = [] } = await client.phoneNumbers.search({ areacode: '512', max_results: 5 });
   */
  search(
    query: SearchPhoneNumbers & { areaCode?: string | undefined } = {},
    options?: RequestOptions,
  ): PagePromise<AvailablePhoneNumberPage, AvailablePhoneNumber> {
    const { areaCode, ...rest } = query;
    return this.page(
      'phoneNumbers.search',
      { query: areaCode === undefined ? rest : { areacode: areaCode, ...rest } },
      options,
    );
  }

  /**
   * Purchases a number. [rest/phone-numbers/create]
   * @param body `number`, in E.164 form, as `search` gave it.
   * @throws {RestValidationError} When the number is not on offer.
   * @example
   * const number = await client.phoneNumbers.create({ number: '+15125550100' });
   */
  create(body: PurchasePhoneNumber, options?: RequestOptions): ApiPromise<PhoneNumber> {
    return this.send('phoneNumbers.create', { body }, options);
  }

  /**
   * Lists the numbers of the project. [rest/phone-numbers/list]
   * @param query `filter_name` and `filter_number`, matched anywhere; `page_size`, 1 to 1000, default 50.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const { number, name } of client.phoneNumbers.list()) console.log(number, name);
   */
  list(query?: ListPhoneNumbers, options?: RequestOptions): PagePromise<PhoneNumberPage, PhoneNumber> {
    return this.page('phoneNumbers.list', { query }, options);
  }

  /** The items of all pages of `list`, each page requested when the one before is used up. */
  async *paginate(query?: ListPhoneNumbers, options?: RequestOptions): AsyncGenerator<PhoneNumber, void, undefined> {
    yield* this.list(query, options);
  }

  /**
   * Gets a number. [rest/phone-numbers/get]
   * @param resourceId Id of the number.
   * @throws {RestNotFoundError} When the project has no such number.
   * @example
   * const { call_handler } = await client.phoneNumbers.get(id);
   */
  get(resourceId: string, options?: RequestOptions): ApiPromise<PhoneNumber> {
    return this.send('phoneNumbers.get', { params: { id: resourceId } }, options);
  }

  /**
   * Changes settings of a number. [rest/phone-numbers/update]
   * @param resourceId Id of the number.
   * @param body The settings to change: `name`, `call_handler` with the field that says where it is, and so on.
   * @throws {RestNotFoundError} When the project has no such number.
   * @throws {RestValidationError} When a setting is not accepted.
   * @example
   * await client.phoneNumbers.update(id, { name: 'Support line' });
   */
  update(resourceId: string, body: UpdatePhoneNumber, options?: RequestOptions): ApiPromise<PhoneNumber> {
    return this.send('phoneNumbers.update', { params: { id: resourceId }, body }, options);
  }

  /**
   * Releases a number; the project loses it. [rest/phone-numbers/delete]
   * @param resourceId Id of the number.
   * @throws {RestNotFoundError} When the project has no such number.
   * @example
   * await client.phoneNumbers.delete(id);
   */
  delete(resourceId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('phoneNumbers.delete', { params: { id: resourceId } }, options);
  }

  /**
   * Registers a number with an address for emergency calls. [apis/rest/phone-numbers/assign-e-911-address]
   * @param resourceId Id of the number.
   * @param body `e911_address_id`, id of a validated address of the same project.
   * @returns The number; `e911_status` tells how far the registration is.
   * @throws {RestNotFoundError} When the project has no such number.
   * @throws {RestValidationError} When the address is not validated.
   * @example
   * await client.phoneNumbers.assignE911Address(id, { e911_address_id: address.id });
   */
  assignE911Address(resourceId: string, body: AssignE911Address, options?: RequestOptions): ApiPromise<PhoneNumber> {
    return this.send('phoneNumbers.assignE911Address', { params: { id: resourceId }, body }, options);
  }

  /**
   * Ends the registration of a number for emergency calls. [apis/rest/phone-numbers/remove-e-911-address]
   * @param resourceId Id of the number.
   * @returns The number; `e911_status` tells how far that is.
   * @throws {RestNotFoundError} When the project has no such number.
   * @example
   * await client.phoneNumbers.removeE911Address(id);
   */
  removeE911Address(resourceId: string, options?: RequestOptions): ApiPromise<PhoneNumber> {
    return this.send('phoneNumbers.removeE911Address', { params: { id: resourceId } }, options);
  }

  /**
   * Lets SWML at a URL handle the calls to a number. [rest/phone-numbers/set-swml-webhook]
   *
   * The platform makes the resource for the URL itself; nothing has to be created before.
   * @param resourceId Id of the number.
   * @param url Where the SWML document is fetched for each call.
   * @param extra More fields of the update, such as `name`.
   * @example
   * await client.phoneNumbers.setSwmlWebhook(id, 'https://example.com/swml');
   */
  setSwmlWebhook(
    resourceId: string,
    url: string,
    extra: SetSwmlWebhookExtra = {},
    options?: RequestOptions,
  ): ApiPromise<PhoneNumber> {
    const body = { ...extra, call_handler: PhoneCallHandler.RELAY_SCRIPT, call_relay_script_url: url };
    return this.update(resourceId, body, options);
  }

  /**
   * Lets cXML at a URL handle the calls to a number. [rest/phone-numbers/set-cxml-webhook]
   * @param resourceId Id of the number.
   * @param params `url`; `fallbackUrl`; `statusCallbackUrl`.
   * @example
   * await client.phoneNumbers.setCxmlWebhook(id, { url: 'https://example.com/voice.xml' });
   */
  setCxmlWebhook(resourceId: string, params: SetCxmlWebhookParams, options?: RequestOptions): ApiPromise<PhoneNumber> {
    const body = {
      call_handler: PhoneCallHandler.LAML_WEBHOOKS,
      call_request_url: params.url,
      call_fallback_url: params.fallbackUrl,
      call_status_callback_url: params.statusCallbackUrl,
    };
    return this.update(resourceId, body, options);
  }

  /**
   * Lets a cXML application handle the calls to a number. [rest/phone-numbers/set-cxml-application]
   * @param resourceId Id of the number.
   * @param applicationId Id of the application.
   * @param extra More fields of the update.
   * @example
   * await client.phoneNumbers.setCxmlApplication(id, applicationId);
   */
  setCxmlApplication(
    resourceId: string,
    applicationId: string,
    extra: PhoneNumberExtra = {},
    options?: RequestOptions,
  ): ApiPromise<PhoneNumber> {
    const handler = { call_handler: PhoneCallHandler.LAML_APPLICATION, call_laml_application_id: applicationId };
    return this.update(resourceId, { ...extra, ...handler }, options);
  }

  /**
   * Lets an AI agent resource handle the calls to a number. [rest/phone-numbers/set-ai-agent]
   * @param resourceId Id of the number.
   * @param agentId Id of the AI agent resource.
   * @param extra More fields of the update.
   * @example
   * await client.phoneNumbers.setAiAgent(id, agentId);
   */
  setAiAgent(
    resourceId: string,
    agentId: string,
    extra: PhoneNumberExtra = {},
    options?: RequestOptions,
  ): ApiPromise<PhoneNumber> {
    const handler = { call_handler: PhoneCallHandler.AI_AGENT, call_ai_agent_id: agentId };
    return this.update(resourceId, { ...extra, ...handler }, options);
  }

  /**
   * Lets a call flow handle the calls to a number. [rest/phone-numbers/set-call-flow]
   * @param resourceId Id of the number.
   * @param params `flowId`; `version`, `working_copy` or `current_deployed`.
   * @example
   * await client.phoneNumbers.setCallFlow(id, { flowId, version: 'working_copy' });
   */
  setCallFlow(resourceId: string, params: SetCallFlowParams, options?: RequestOptions): ApiPromise<PhoneNumber> {
    const body = {
      call_handler: PhoneCallHandler.CALL_FLOW,
      call_flow_id: params.flowId,
      call_flow_version: params.version,
    };
    return this.update(resourceId, body, options);
  }

  /**
   * Lets a RELAY application handle the calls to a number. [rest/phone-numbers/set-relay-application]
   * @param resourceId Id of the number.
   * @param name Name of the application.
   * @param extra More fields of the update.
   * @example
   * await client.phoneNumbers.setRelayApplication(id, 'front-desk');
   */
  setRelayApplication(
    resourceId: string,
    name: string,
    extra: PhoneNumberExtra = {},
    options?: RequestOptions,
  ): ApiPromise<PhoneNumber> {
    const handler = { call_handler: PhoneCallHandler.RELAY_APPLICATION, call_relay_application: name };
    return this.update(resourceId, { ...extra, ...handler }, options);
  }

  /**
   * Sends the calls to a number to the RELAY clients that listen to a topic. [rest/phone-numbers/set-relay-topic]
   * @param resourceId Id of the number.
   * @param params `topic`; `statusCallbackUrl`.
   * @example
   * await client.phoneNumbers.setRelayTopic(id, { topic: 'office' });
   */
  setRelayTopic(resourceId: string, params: SetRelayTopicParams, options?: RequestOptions): ApiPromise<PhoneNumber> {
    const body = {
      call_handler: PhoneCallHandler.RELAY_TOPIC,
      call_relay_topic: params.topic,
      call_relay_topic_status_callback_url: params.statusCallbackUrl,
    };
    return this.update(resourceId, body, options);
  }
}
