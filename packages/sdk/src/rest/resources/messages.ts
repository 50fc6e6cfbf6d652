import type {
  CreateMessage,
  CreateWhatsAppTemplate,
  ListWhatsAppTemplates,
  Message,
  UpdateMessage,
  UpdateWhatsAppTemplate,
  WhatsAppBusiness,
  WhatsAppBusinessList,
  WhatsAppNumber,
  WhatsAppNumberList,
  WhatsAppTemplate,
  WhatsAppTemplateDeleted,
  WhatsAppTemplateList,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource } from './resource.js';

/** Messages: SMS, MMS and WhatsApp. Their logs are at `client.logs.messages`. Needs the scope `messaging`. [apis/rest/messages] */
export class MessagesResource extends Resource {
  /**
   * Sends a message. [apis/rest/messages/send-a-message]
   * @param body `to`, in E.164 form, and `from`. An SMS or MMS comes from a number of the project or a short code and
   *   has a `body`, or `media`, URLs of up to 8 files. A message over WhatsApp comes from `whatsapp:` and a number, and
   *   has a `message_type` with a `body` that fits, within 24 hours of the recipient's last message, or a
   *   `template_id`. For all: `status_callback`; `custom_variables`, 20 at most, that its callbacks carry.
   * @returns The message as it is queued; how far it comes, its callbacks and its log say.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const { id } = await client.messages.create({ to: '+15125550101', from: '+15125550100', body: 'Hello' });
   */
  create(body: CreateMessage, options?: RequestOptions): ApiPromise<Message> {
    return this.send('messages.create', { body }, options);
  }

  /**
   * Changes a message: the one thing that can be changed is its text, to nothing. [apis/rest/messages/redact-a-message]
   * @param messageId Id of the message.
   * @param body `body`, which must be empty.
   * @throws {RestNotFoundError} When the project has no such message.
   * @example
   * await client.messages.update(id, { body: '' });
   */
  update(messageId: string, body: UpdateMessage, options?: RequestOptions): ApiPromise<Message> {
    return this.send('messages.update', { params: { message_id: messageId }, body }, options);
  }

  /**
   * Deletes the text of a message; the rest of it stays. [apis/rest/messages/redact-a-message]
   * @param messageId Id of the message.
   * @throws {RestNotFoundError} When the project has no such message.
   * @example
   * await client.messages.redact(id);
   */
  redact(messageId: string, options?: RequestOptions): ApiPromise<Message> {
    return this.update(messageId, { body: '' }, options);
  }
}

/** What WhatsApp messages are sent with. Needs the scope `numbers`. [apis/rest/whats-app-numbers] */
export class WhatsAppNamespace {
  readonly #api: Api;
  #businesses: WhatsAppBusinesses | undefined;
  #numbers: WhatsAppNumbers | undefined;
  #templates: WhatsAppTemplates | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** WhatsApp Business accounts. */
  get businesses(): WhatsAppBusinesses {
    this.#businesses ??= new WhatsAppBusinesses(this.#api);
    return this.#businesses;
  }

  /** Numbers on WhatsApp. */
  get numbers(): WhatsAppNumbers {
    this.#numbers ??= new WhatsAppNumbers(this.#api);
    return this.#numbers;
  }

  /** Templates of messages. */
  get templates(): WhatsAppTemplates {
    this.#templates ??= new WhatsAppTemplates(this.#api);
    return this.#templates;
  }
}

/** WhatsApp Business accounts of the space. Needs the scope `numbers`. [apis/rest/whats-app-businesses] */
export class WhatsAppBusinesses extends Resource {
  /**
   * Lists the accounts. [apis/rest/whats-app-businesses/list-whatsapp-businesses]
   * @returns All accounts when awaited; they come in one page.
   * @example
   * const { data } = await client.whatsapp.businesses.list();
   */
  list(options?: RequestOptions): PagePromise<WhatsAppBusinessList, WhatsAppBusiness> {
    return this.page('whatsapp.businesses.list', {}, options);
  }
}

/** Numbers on WhatsApp. Needs the scope `numbers`. [apis/rest/whats-app-numbers] */
export class WhatsAppNumbers extends Resource {
  /**
   * Lists the numbers. [apis/rest/whats-app-numbers/list-whatsapp-numbers]
   * @returns All numbers when awaited; they come in one page.
   * @example
   * for await (const number of client.whatsapp.numbers.list()) console.log(number.phone_number);
   */
  list(options?: RequestOptions): PagePromise<WhatsAppNumberList, WhatsAppNumber> {
    return this.page('whatsapp.numbers.list', {}, options);
  }

  /**
   * Gets a number. [apis/rest/whats-app-numbers/retrieve-whatsapp-number]
   * @param numberId The platform's id of the number.
   * @throws {RestNotFoundError} When the space has no such number on WhatsApp.
   * @example
   * const { voice_capable } = await client.whatsapp.numbers.get(id);
   */
  get(numberId: string, options?: RequestOptions): ApiPromise<WhatsAppNumber> {
    return this.send('whatsapp.numbers.get', { params: { id: numberId } }, options);
  }
}

/** Templates of messages over WhatsApp, approved by Meta. Needs the scope `numbers`. [apis/rest/whats-app-templates] */
export class WhatsAppTemplates extends Resource {
  /**
   * Lists the templates. [apis/rest/whats-app-templates/list-whatsapp-templates]
   * @param query `whatsapp_business_id`, the account; `status`, such as `approved`.
   * @returns All templates when awaited; they come in one page.
   * @example
   * for await (const template of client.whatsapp.templates.list({ status: 'approved' })) console.log(template.name);
   */
  list(query?: ListWhatsAppTemplates, options?: RequestOptions): PagePromise<WhatsAppTemplateList, WhatsAppTemplate> {
    return this.page('whatsapp.templates.list', { query }, options);
  }

  /**
   * Creates a template and hands it to Meta for approval. [apis/rest/whats-app-templates/create-whatsapp-template]
   * @param body `whatsapp_business_id`, the account; `name`, of lower-case letters, digits and underscores, 512 at
   *   most; `language`; `category`; `parameter_format`, `named` or `positional`; `components`, a `BODY` among them.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const template = await client.whatsapp.templates.create({
   *   whatsapp_business_id: id, name: 'reminder', language: 'en_US', category: 'utility',
   *   parameter_format: 'positional', components: [{ type: 'BODY', text: 'See you at {{1}}.' }],
   * });
   */
  create(body: CreateWhatsAppTemplate, options?: RequestOptions): ApiPromise<WhatsAppTemplate> {
    return this.send('whatsapp.templates.create', { body }, options);
  }

  /**
   * Gets a template. [apis/rest/whats-app-templates/retrieve-whatsapp-template]
   * @param templateId The platform's id of the template, or Meta's.
   * @throws {RestNotFoundError} When there is no such template.
   * @example
   * const { template_status } = await client.whatsapp.templates.get(id);
   */
  get(templateId: string, options?: RequestOptions): ApiPromise<WhatsAppTemplate> {
    return this.send('whatsapp.templates.get', { params: { id: templateId } }, options);
  }

  /**
   * Changes the category or the parts of a template. [apis/rest/whats-app-templates/update-whatsapp-template]
   * @param templateId The platform's id of the template, or Meta's.
   * @param body `category`, `components`, or both.
   * @throws {RestNotFoundError} When there is no such template.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * await client.whatsapp.templates.update(id, { category: 'marketing' });
   */
  update(templateId: string, body: UpdateWhatsAppTemplate, options?: RequestOptions): ApiPromise<WhatsAppTemplate> {
    return this.send('whatsapp.templates.update', { params: { id: templateId }, body }, options);
  }

  /**
   * Deletes a template. [apis/rest/whats-app-templates/delete-whatsapp-template]
   * @param templateId The platform's id of the template, or Meta's.
   * @returns `success`: whether Meta deleted it; `errors`: what Meta says is wrong.
   * @throws {RestNotFoundError} When there is no such template.
   * @example
   * const { success } = await client.whatsapp.templates.delete(id);
   */
  delete(templateId: string, options?: RequestOptions): ApiPromise<WhatsAppTemplateDeleted> {
    return this.send('whatsapp.templates.delete', { params: { id: templateId } }, options);
  }
}
