import type {
  Brand,
  BrandPage,
  Campaign,
  CampaignPage,
  CreateBrand,
  CreateManagedCampaign,
  CreateNumberAssignmentOrder,
  CreatePartnerCampaign,
  ListBrands,
  ListCampaigns,
  ListNumberAssignmentOrders,
  ListNumberAssignments,
  NumberAssignment,
  NumberAssignmentOrder,
  NumberAssignmentOrderPage,
  NumberAssignmentPage,
  UpdateCampaign,
} from '@signalwire/protocol/rest';
import type { Api } from '../api.js';
import type { ApiPromise } from '../api-promise.js';
import type { QueryValues } from '../encoding.js';
import type { RequestOptions } from '../options.js';
import type { PagePromise } from '../pagination.js';
import { Resource, withQueryOf } from './resource.js';

/** A campaign to register; its brand is the one that it is registered with, unless the body names it. */
export type CampaignSettings = WithoutBrand<CreateManagedCampaign> | WithoutBrand<CreatePartnerCampaign>;
type WithoutBrand<T extends { brand_id: string }> = Omit<T, 'brand_id'> & Partial<Pick<T, 'brand_id'>>;

/**
 * The registry of who sends messages from long numbers in the USA (10DLC). Needs both scopes `messaging` and
 * `numbers`. [rest/registry]
 */
export class RegistryNamespace {
  readonly #api: Api;
  #brands: RegistryBrands | undefined;
  #campaigns: RegistryCampaigns | undefined;
  #numbers: RegistryNumbers | undefined;
  #orders: RegistryOrders | undefined;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  /** Organizations that send messages. */
  get brands(): RegistryBrands {
    this.#brands ??= new RegistryBrands(this.#api);
    return this.#brands;
  }

  /** What they send messages for. */
  get campaigns(): RegistryCampaigns {
    this.#campaigns ??= new RegistryCampaigns(this.#api);
    return this.#campaigns;
  }

  /** Numbers that messages are sent from. */
  get numbers(): RegistryNumbers {
    this.#numbers ??= new RegistryNumbers(this.#api);
    return this.#numbers;
  }

  /** Orders to assign numbers to campaigns. */
  get orders(): RegistryOrders {
    this.#orders ??= new RegistryOrders(this.#api);
    return this.#orders;
  }
}

/** Organizations that send messages. Needs both scopes `messaging` and `numbers`. [rest/registry/brands] */
export class RegistryBrands extends Resource {
  /**
   * Lists the brands of the project. [rest/registry/brands/list]
   * @param query `filter_name`, matched anywhere; `filter_state`, such as `pending` or `complete`.
   * @returns The first page when awaited; all items when iterated.
   * @example
   * for await (const brand of client.registry.brands.list()) console.log(brand.name, brand.state);
   */
  list(query?: ListBrands & QueryValues, options?: RequestOptions): PagePromise<BrandPage, Brand> {
    return this.page('registry.brands.list', {}, withQueryOf(query, options));
  }

  /**
   * Registers a brand. [rest/registry/brands/create]
   * @param body For a brand that the platform registers: `name`, `company_name`, `contact_email`, `contact_phone` (3
   *   to 64 characters each), `ein`, `ein_issuing_country`, `legal_entity_type`, `company_address`,
   *   `company_website`, `company_vertical`. For one that a campaign service provider registered itself:
   *   `csp_self_registered`, `name`, `csp_brand_reference`. For both: `status_callback_url`.
   * @returns The brand; its registration takes a while.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const brand = await client.registry.brands.create({
   *   csp_self_registered: true, name: 'Example', csp_brand_reference: 'BXXXXXX',
   * });
   */
  create(body: CreateBrand, options?: RequestOptions): ApiPromise<Brand> {
    return this.send('registry.brands.create', { body }, options);
  }

  /**
   * Gets a brand. [rest/registry/brands/get]
   * @param brandId Id of the brand.
   * @throws {RestNotFoundError} When the project has no such brand.
   * @example
   * const { state } = await client.registry.brands.get(id);
   */
  get(brandId: string, options?: RequestOptions): ApiPromise<Brand> {
    return this.send('registry.brands.get', { params: { id: brandId } }, options);
  }

  /**
   * Lists the campaigns of a brand. [rest/registry/brands/list-campaigns]
   * @param brandId Id of the brand.
   * @param query `filter_name`, matched anywhere; `filter_state`, such as `pending` or `complete`.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such brand.
   * @example
   * for await (const campaign of client.registry.brands.listCampaigns(id)) console.log(campaign.name);
   */
  listCampaigns(
    brandId: string,
    query?: ListCampaigns & QueryValues,
    options?: RequestOptions,
  ): PagePromise<CampaignPage, Campaign> {
    return this.page('registry.brands.listCampaigns', { params: { id: brandId } }, withQueryOf(query, options));
  }

  /**
   * Registers a campaign of a brand. [rest/registry/brands/create-campaign]
   * @param brandId Id of the brand; also sent as `brand_id`, unless the body has one.
   * @param body For a campaign that the platform registers: `name` (3 to 64 characters), `sms_use_case`, `description`
   *   and `message_flow` (40 characters or more), `sample1` and `sample2`, `opt_out_message` and `help_message` (20
   *   characters or more), and what the messages hold, each `true` or `false`. For one that a campaign service
   *   provider registered itself: `name`, `csp_campaign_reference`. For both: `status_callback_url`.
   * @returns The campaign; its registration takes a while.
   * @throws {RestNotFoundError} When the project has no such brand.
   * @throws {RestValidationError} When a value is not accepted.
   * @example
   * const campaign = await client.registry.brands.createCampaign(brand.id, {
   *   name: 'Reminders', csp_campaign_reference: 'CXXXXXX',
   * });
   */
  createCampaign(brandId: string, body: CampaignSettings, options?: RequestOptions): ApiPromise<Campaign> {
    const named = { ...body, brand_id: body.brand_id ?? brandId };
    return this.send('registry.brands.createCampaign', { params: { id: brandId }, body: named }, options);
  }
}

/** What brands send messages for. Needs both scopes `messaging` and `numbers`. [rest/registry/campaigns] */
export class RegistryCampaigns extends Resource {
  /**
   * Gets a campaign. [rest/registry/campaigns/get]
   * @param campaignId Id of the campaign.
   * @throws {RestNotFoundError} When the project has no such campaign.
   * @example
   * const { state } = await client.registry.campaigns.get(id);
   */
  get(campaignId: string, options?: RequestOptions): ApiPromise<Campaign> {
    return this.send('registry.campaigns.get', { params: { id: campaignId } }, options);
  }

  /**
   * Renames a campaign. [rest/registry/campaigns/update]
   * @param campaignId Id of the campaign.
   * @param body `name`.
   * @throws {RestNotFoundError} When the project has no such campaign.
   * @example
   * await client.registry.campaigns.update(id, { name: 'Reminders' });
   */
  update(campaignId: string, body: UpdateCampaign, options?: RequestOptions): ApiPromise<Campaign> {
    return this.send('registry.campaigns.update', { params: { id: campaignId }, body }, options);
  }

  /**
   * Lists the numbers that are assigned to a campaign. [rest/registry/campaigns/list-numbers]
   * @param campaignId Id of the campaign.
   * @param query `filter_state`, such as `pending` or `complete`.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such campaign.
   * @example
   * for await (const { phone_number } of client.registry.campaigns.listNumbers(id)) console.log(phone_number?.number);
   */
  listNumbers(
    campaignId: string,
    query?: ListNumberAssignments & QueryValues,
    options?: RequestOptions,
  ): PagePromise<NumberAssignmentPage, NumberAssignment> {
    return this.page('registry.campaigns.listNumbers', { params: { id: campaignId } }, withQueryOf(query, options));
  }

  /**
   * Lists the orders to assign numbers to a campaign. [rest/registry/campaigns/list-orders]
   * @param campaignId Id of the campaign.
   * @param query `filter_state`, such as `pending` or `processed`.
   * @returns The first page when awaited; all items when iterated.
   * @throws {RestNotFoundError} When the project has no such campaign.
   * @example
   * for await (const order of client.registry.campaigns.listOrders(id)) console.log(order.state);
   */
  listOrders(
    campaignId: string,
    query?: ListNumberAssignmentOrders & QueryValues,
    options?: RequestOptions,
  ): PagePromise<NumberAssignmentOrderPage, NumberAssignmentOrder> {
    return this.page('registry.campaigns.listOrders', { params: { id: campaignId } }, withQueryOf(query, options));
  }

  /**
   * Orders numbers to be assigned to a campaign. [rest/registry/campaigns/create-order]
   * @param campaignId Id of the campaign.
   * @param body `phone_numbers`, in E.164 form; `status_callback_url`.
   * @returns The order; the assignments follow.
   * @throws {RestNotFoundError} When the project has no such campaign.
   * @throws {RestValidationError} When a number cannot be assigned.
   * @example
   * const order = await client.registry.campaigns.createOrder(id, { phone_numbers: ['+15125550100'] });
   */
  createOrder(
    campaignId: string,
    body: CreateNumberAssignmentOrder,
    options?: RequestOptions,
  ): ApiPromise<NumberAssignmentOrder> {
    return this.send('registry.campaigns.createOrder', { params: { id: campaignId }, body }, options);
  }
}

/** Assignments of numbers to campaigns. Needs both scopes `messaging` and `numbers`. [rest/registry/numbers] */
export class RegistryNumbers extends Resource {
  /**
   * Ends the assignment of a number to its campaign. [rest/registry/numbers]
   * @param assignmentId Id of the assignment, as `campaigns.listNumbers` has it.
   * @throws {RestNotFoundError} When there is no such assignment.
   * @example
   * await client.registry.numbers.delete(id);
   */
  delete(assignmentId: string, options?: RequestOptions): ApiPromise<undefined> {
    return this.send('registry.numbers.delete', { params: { id: assignmentId } }, options);
  }
}

/** Orders to assign numbers to campaigns. Needs both scopes `messaging` and `numbers`. [rest/registry/orders] */
export class RegistryOrders extends Resource {
  /**
   * Gets an order. [rest/registry/orders]
   * @param orderId Id of the order.
   * @throws {RestNotFoundError} When there is no such order.
   * @example
   * const { state } = await client.registry.orders.get(id);
   */
  get(orderId: string, options?: RequestOptions): ApiPromise<NumberAssignmentOrder> {
    return this.send('registry.orders.get', { params: { id: orderId } }, options);
  }
}
