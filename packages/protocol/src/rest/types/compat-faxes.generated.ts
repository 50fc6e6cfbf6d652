// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompatCallEvent } from './compat-calls.generated.js';
import type { WebhookMethod } from './shared.generated.js';

export interface ListCompatFaxes {
  /** Only faxes after this date (ISO 8601). */
  DateCreatedAfter?: string | undefined;
  /** Only faxes on or before this date (ISO 8601). */
  DateCreatedOnOrBefore?: string | undefined;
  /** Only faxes from this number, in E.164 form. */
  From?: string | undefined;
  /** Only faxes to this number, in E.164 form. */
  To?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of faxes. */
export interface CompatFaxPage {
  /** This page. */
  uri: string;
  /** The first page. */
  first_page_uri: string;
  /** The next page; `null` on the last. */
  next_page_uri: string | null;
  /** The page before; `null` on the first. */
  previous_page_uri: string | null;
  /** Which page it is, counted from 0. */
  page: number;
  /** Items on a page. */
  page_size: number;
  /** The faxes of this page. */
  faxes: CompatFax[];
}

/** A fax. */
export interface CompatFax {
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (ISO 8601). */
  date_created: string;
  /** When it was last changed (ISO 8601). */
  date_updated: string;
  /** Which way it went. */
  direction: 'inbound' | 'outbound' | (string & {});
  /** Who sent it, in E.164 form. */
  from: string;
  /** Where the document is; `null` when there is none. */
  media_url: string | null;
  /** Its media. */
  media_sid: string;
  /** Pages of the document; `null` until that is known. */
  num_pages: string | null;
  /** What it cost, in `price_unit`; `null` until that is known. */
  price: string | null;
  /** Currency of the price. */
  price_unit: string;
  /** How finely it was scanned. */
  quality: 'standard' | 'fine' | 'superfine' | (string & {});
  /** The fax. */
  sid: string;
  /** How far a fax came. */
  status: CompatFaxStatus;
  /** Who got it, in E.164 form. */
  to: string;
  /** Seconds that it took. */
  duration: number;
  /** What belongs to a fax. */
  links: CompatFaxLinks;
  /** Where the fax is. */
  url: string;
  /** What went wrong, as a code. */
  error_code: string | null;
  /** What went wrong, in words. */
  error_message: string | null;
}

/** How far a fax came. */
export type CompatFaxStatus =
  | 'queued'
  | 'processing'
  | 'sending'
  | 'delivered'
  | 'receiving'
  | 'received'
  | 'no-answer'
  | 'busy'
  | 'failed'
  | 'canceled'
  | (string & {});

/** What belongs to a fax. */
export interface CompatFaxLinks {
  /** Its media. */
  media: string;
}

export interface CreateCompatFax {
  /** Where the document is. */
  MediaUrl: string;
  /** Who gets it: a number in E.164 form, or a SIP URI. */
  To: string;
  /** Who sends it: a number in E.164 form, or a client. */
  From: string;
  /** How finely it is scanned. Default: `"fine"`. */
  Quality?: 'standard' | 'fine' | 'superfine' | undefined;
  /** Where the state of the fax is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. Default: `"POST"`. */
  StatusCallbackMethod?: WebhookMethod | undefined;
  /** What `StatusCallback` is told of. Default: `["completed"]`. */
  StatusCallbackEvent?: CompatCallEvent[] | undefined;
  /** Whether the document is kept. Default: `true`. */
  StoreMedia?: boolean | 'true' | 'false' | undefined;
  /** Minutes in which it must be sent. Range: 5 to 300. Default: `60`. */
  Ttl?: number | undefined;
  /** User name, when `To` is a SIP URI. */
  SipAuthUsername?: string | undefined;
  /** Password, when `To` is a SIP URI. */
  SipAuthPassword?: string | undefined;
}

export interface UpdateCompatFax {
  /** Cancels it, while it is queued. */
  Status: 'canceled';
}

export interface ListCompatFaxMedia {
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of media. */
export interface CompatFaxMediaPage {
  /** This page. */
  uri: string;
  /** The first page. */
  first_page_uri: string;
  /** The next page; `null` on the last. */
  next_page_uri: string | null;
  /** The page before; `null` on the first. */
  previous_page_uri: string | null;
  /** Which page it is, counted from 0. */
  page: number;
  /** Items on a page. */
  page_size: number;
  /** The media of this page. */
  media: CompatFaxMedia[];
  /** The same as `media`. */
  fax_media: CompatFaxMedia[];
}

/** The document of a fax: what is known of it, not its content. */
export interface CompatFaxMedia {
  /** The project that it belongs to. */
  account_sid: string;
  /** Its content type. */
  content_type: string;
  /** When it was created (ISO 8601). */
  date_created: string;
  /** When it was last changed (ISO 8601). */
  date_updated: string;
  /** The fax. */
  fax_sid: string;
  /** The media. */
  sid: string;
  /** Where it is, relative to the space. */
  uri: string;
  /** Where it is. */
  url: string;
}
