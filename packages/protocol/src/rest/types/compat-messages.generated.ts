// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface ListCompatMessages {
  /** Only what was sent on this date (YYYY-MM-DD in UTC). */
  DateSent?: string | undefined;
  /** Only what was sent before this date (YYYY-MM-DD in UTC). */
  'DateSent<'?: string | undefined;
  /** Only what was sent after this date (YYYY-MM-DD in UTC). */
  'DateSent>'?: string | undefined;
  /** Only messages from this number, in E.164 form. */
  From?: string | undefined;
  /** Only messages to this number, in E.164 form. */
  To?: string | undefined;
  /** Only messages that came this far. */
  Status?: 'queued' | 'initiated' | 'sent' | 'failed' | 'delivered' | 'undelivered' | 'received' | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of messages. */
export interface CompatMessagePage {
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
  /** The messages of this page. */
  messages: CompatMessage[];
}

/** A message, SMS or MMS. */
export interface CompatMessage {
  /** The message. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** Its text, up to 1600 characters; may be `null` when it was taken for spam. */
  body: string | null;
  /** Segments that it takes. */
  num_segments: number;
  /** Media that came with it. */
  num_media: number;
  /** When it was sent (RFC 2822). */
  date_sent: string | null;
  /** Which way it went, and why. */
  direction: 'inbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply' | (string & {});
  /** What went wrong, as a code. */
  error_code: string | null;
  /** What went wrong, in words. */
  error_message: string | null;
  /** Who sent it, in E.164 form. */
  from: string;
  /** What it cost, in `price_unit`; `null` until that is known. */
  price: number | null;
  /** Currency of the price. */
  price_unit: string;
  /** How far a message came. */
  status: CompatMessageStatus;
  /** Who got it, in E.164 form. */
  to: string;
  /** The number group that it was sent by. */
  messaging_service_sid: string | null;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** What belongs to a message. */
  subresource_uris: CompatMessageUris;
}

/** How far a message came. */
export type CompatMessageStatus =
  | 'queued'
  | 'initiated'
  | 'sent'
  | 'failed'
  | 'delivered'
  | 'undelivered'
  | 'received'
  | (string & {});

/** What belongs to a message. */
export interface CompatMessageUris {
  /** Its media. */
  media: string;
}

export interface CreateCompatMessage {
  /** Who gets it, in E.164 form. */
  To: string;
  /** Who sends it, in E.164 form; this or `MessagingServiceSid` is needed. */
  From?: string | undefined;
  /** Its text; this or `MediaUrl` is needed. */
  Body?: string | undefined;
  /** Where media is to send along; up to 8. */
  MediaUrl?: string | string[] | undefined;
  /** Whether it is sent as MMS even without media. */
  SendAsMms?: boolean | undefined;
  /** The application that hears of its state. */
  ApplicationSid?: string | undefined;
  /** Dollars above which it is not sent, with up to 4 decimals. */
  MaxPrice?: string | undefined;
  /** Where the state of the message is reported. */
  StatusCallback?: string | undefined;
  /** Seconds in which it must be sent; 14400 are 4 hours. Range: 1 to 172800. Default: `14400`. */
  ValidityPeriod?: number | undefined;
  /** The number group that sends it. */
  MessagingServiceSid?: string | undefined;
}

export interface UpdateCompatMessage {
  /** Always empty, which removes the text. */
  Body: '';
}

export interface ListCompatMessageMedia {
  /** Only what was created on this date (YYYY-MM-DD in UTC). */
  DateCreated?: string | undefined;
  /** Only what was created before this date (YYYY-MM-DD in UTC). */
  'DateCreated<'?: string | undefined;
  /** Only what was created after this date (YYYY-MM-DD in UTC). */
  'DateCreated>'?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of media. */
export interface CompatMessageMediaPage {
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
  media_list: CompatMessageMedia[];
}

/** Media of a message: what is known of it, not its content. */
export interface CompatMessageMedia {
  /** The project that it belongs to. */
  account_sid: string;
  /** Its content type. */
  content_type: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** The message. */
  parent_sid: string;
  /** The media. */
  sid: string;
  /** Where the resource is, relative to the space. */
  uri: string;
}
