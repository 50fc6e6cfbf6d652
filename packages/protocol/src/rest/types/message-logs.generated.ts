// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { ChargeDetail, PageLinks } from './shared.generated.js';

export interface ListMessageLogs {
  /** Include discarded logs. Default: `false`. */
  include_deleted?: boolean | undefined;
  /** Only messages before this date. */
  created_before?: string | undefined;
  /** Only messages on this date. */
  created_on?: string | undefined;
  /** Only messages after this date. */
  created_after?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: messages of the project. */
export interface MessageLogPage {
  /** Messages of the project. */
  data: MessageLog[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A message in the log. */
export interface MessageLog {
  /** Unique id of the log; that of the message. */
  id: string;
  /** The number that the message comes from. */
  from: string;
  /** The number that it goes to. */
  to: string;
  /** How far the message came. */
  status: 'queued' | 'initiated' | 'delivered' | 'sent' | 'received' | 'undelivered' | 'failed' | (string & {});
  /** Which way the message went. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply' | (string & {});
  /** The kind of message. */
  kind: 'sms' | 'mms' | (string & {});
  /** What handled the message. */
  source: 'realtime_api' | 'laml' | (string & {});
  /** The kind of log. */
  type: 'relay_message' | 'laml_message' | (string & {});
  /** The resource of a cXML message; `null` for others. */
  url: string | null;
  /** Segments that the text took. */
  number_of_segments: number;
  /** Dollars charged. */
  charge: number;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** When the message was created. */
  created_at: string;
  /** Why it failed, in words. */
  error_message: string | null;
  /** Why it failed, as a word for programs; may be absent where there are words. */
  error_code: string | null;
}
