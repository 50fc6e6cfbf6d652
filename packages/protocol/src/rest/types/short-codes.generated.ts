// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks, WebhookMethod } from './shared.generated.js';

export interface ListShortCodes {
  /** Only short codes whose name contains this. */
  filter_name?: string | undefined;
  /** Only short codes that contain this. */
  filter_number?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: short codes of the project. */
export interface ShortCodePage {
  /** Short codes of the project. */
  data: ShortCode[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A short code of the project. */
export interface ShortCode {
  /** Unique id of the short code. */
  id: string;
  /** The name it was given. */
  name: string | null;
  /** The code. */
  number: string;
  /** What it can carry. */
  capabilities: Array<'sms' | 'mms' | (string & {})>;
  /** The kind of number. */
  number_type: 'shortcode';
  /** Whether it was chosen or drawn. */
  code_type: 'vanity' | 'random' | (string & {});
  /** Country, as ISO 3166-1 alpha-2. */
  country_code: string;
  /** When the project got it. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** When it is billed next. */
  next_billed_at: string | null;
  /** How long it is leased for, in words. */
  lease_duration: string | null;
  /** What handles inbound messages; the `message_…` fields say where. */
  message_handler: 'relay_context' | 'laml_webhooks' | 'laml_application' | (string & {}) | null;
  /** Where `laml_webhooks` fetches its cXML. */
  message_request_url: string | null;
  /** How `message_request_url` is requested. */
  message_request_method: WebhookMethod | null;
  /** Where the document is fetched when `message_request_url` fails. */
  message_fallback_url: string | null;
  /** How `message_fallback_url` is requested. */
  message_fallback_method: WebhookMethod | null;
  /** The application of `laml_application`. */
  message_laml_application_id: string | null;
  /** The context of `relay_context`. */
  message_relay_context: string | null;
}

export interface UpdateShortCode {
  /** A name to tell the short code by. */
  name: string;
  /** What handles inbound messages. */
  message_handler: 'relay_context' | 'laml_webhooks' | 'laml_application';
  /** Where `laml_webhooks` fetches its cXML. */
  message_request_url?: string | undefined;
  /** How `message_request_url` is requested. Default: `"POST"`. */
  message_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when `message_request_url` fails. */
  message_fallback_url?: string | undefined;
  /** How `message_fallback_url` is requested. Default: `"POST"`. */
  message_fallback_method?: WebhookMethod | undefined;
  /** The application of `laml_application`. */
  message_laml_application_id?: string | undefined;
  /** The context of `relay_context`. */
  message_relay_context?: string | undefined;
}
