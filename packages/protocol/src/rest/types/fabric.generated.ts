// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks, WebhookMethod } from './shared.generated.js';

export interface CreateSwmlWebhook {
  /** Where the SWML document is fetched. */
  primary_request_url: string;
  /** A name to tell the webhook by. */
  name?: string | undefined;
  /** Whether it answers calls or messages. Default: `"calling"`. */
  used_for?: 'calling' | 'messaging' | undefined;
  /** How the primary URL is requested. Default: `"POST"`. */
  primary_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when the primary URL fails. */
  fallback_request_url?: string | undefined;
  /** How the fallback URL is requested. Default: `"POST"`. */
  fallback_request_method?: WebhookMethod | undefined;
  /** Where the state of calls or messages is reported. */
  status_callback_url?: string | undefined;
  /** How the status callback is requested. Default: `"POST"`. */
  status_callback_method?: WebhookMethod | undefined;
}

/** A SWML webhook among the resources of the project. */
export interface SwmlWebhookResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'swml_webhook';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Where a SWML document is fetched. */
  swml_webhook: SwmlWebhook;
}

/** Where a SWML document is fetched. */
export interface SwmlWebhook {
  /** Unique id of the webhook. */
  id: string;
  /** Its name. */
  name: string;
  /** Whether it answers calls or messages. */
  used_for: 'calling' | 'messaging' | (string & {});
  /** Where the SWML document is fetched. */
  primary_request_url: string;
  /** HTTP method of a webhook. */
  primary_request_method: WebhookMethod;
  /** Where it is fetched when the primary URL fails. */
  fallback_request_url: string | null;
  /** HTTP method of a webhook. */
  fallback_request_method: WebhookMethod;
  /** Where the state of calls or messages is reported. */
  status_callback_url: string | null;
  /** HTTP method of a webhook. */
  status_callback_method: WebhookMethod;
}

/** One page: swml webhooks of the project. */
export interface SwmlWebhookPage {
  /** SWML webhooks of the project. */
  data: SwmlWebhookResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

export interface UpdateSwmlWebhook {
  /** Where the SWML document is fetched. */
  primary_request_url?: string | undefined;
  /** A name to tell the webhook by. */
  name?: string | undefined;
  /** Whether it answers calls or messages. Default: `"calling"`. */
  used_for?: 'calling' | 'messaging' | undefined;
  /** How the primary URL is requested. Default: `"POST"`. */
  primary_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when the primary URL fails. */
  fallback_request_url?: string | undefined;
  /** How the fallback URL is requested. Default: `"POST"`. */
  fallback_request_method?: WebhookMethod | undefined;
  /** Where the state of calls or messages is reported. */
  status_callback_url?: string | undefined;
  /** How the status callback is requested. Default: `"POST"`. */
  status_callback_method?: WebhookMethod | undefined;
}

/** One page: addresses of the resource. */
export interface FabricAddressPage {
  /** Addresses of the resource. */
  data: FabricAddress[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** An address that a resource is reached by. */
export interface FabricAddress {
  /** Unique id of the address. */
  id: string;
  /** Name, part of the address. */
  name: string;
  /** Name to show. */
  display_name: string;
  /** Cover picture. */
  cover_url: string;
  /** Preview picture. */
  preview_url: string;
  /** Whether the address refuses calls. */
  locked: boolean;
  /** The channels of an address, each with the address to reach it by. */
  channels: AddressChannels;
  /** When the address was created. */
  created_at: string;
  /** What the address points to. */
  type: 'app' | (string & {});
}

/** The channels of an address, each with the address to reach it by. */
export type AddressChannels =
  | {
      /** Where audio calls go. */
      audio: string;
    }
  | {
      /** Where messages go. */
      messaging: string;
    }
  | {
      /** Where video calls go. */
      video: string;
    };

export interface AssignPhoneRoute {
  /** The phone route. */
  phone_route_id: string;
  /** Whether the resource handles its calls or its messages. */
  handler: 'calling' | 'messaging';
}
