// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { ChargeDetail, PageLinks } from './shared.generated.js';

export interface ListFaxLogs {
  /** Include discarded logs. Default: `false`. */
  include_deleted?: boolean | undefined;
  /** Only faxes before this date. */
  created_before?: string | undefined;
  /** Only faxes on this date. */
  created_on?: string | undefined;
  /** Only faxes after this date. */
  created_after?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: faxes of the project. */
export interface FaxLogPage {
  /** Faxes of the project. */
  data: FaxLog[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A fax in the log. */
export interface FaxLog {
  /** Unique id of the log. */
  id: string;
  /** The number that the fax comes from. */
  from: string | null;
  /** The number that it goes to. */
  to: string | null;
  /** How far the fax came. */
  status:
    | 'queued'
    | 'initiated'
    | 'ringing'
    | 'in-progress'
    | 'busy'
    | 'failed'
    | 'no-answer'
    | 'canceled'
    | 'completed'
    | (string & {});
  /** Which way the fax went. */
  direction: 'inbound' | 'outbound-api' | 'outbound-dial' | (string & {}) | null;
  /** What handled the fax. */
  source: 'laml' | (string & {});
  /** The kind of log. */
  type: 'laml_call' | (string & {});
  /** The resource of the fax. */
  url: string;
  /** What the machine at the other end calls itself. */
  remote_station: string | null;
  /** Dollars charged. */
  charge: number;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** Pages of the document. */
  number_of_pages: number | null;
  /** Quality that the document was sent in. */
  quality: 'fine' | 'standard' | 'superfine' | (string & {}) | null;
  /** When the fax was created. */
  created_at: string;
  /** Why it failed, as a word for programs. */
  error_code: string | null;
  /** Why it failed, in words. */
  error_message: string | null;
}
