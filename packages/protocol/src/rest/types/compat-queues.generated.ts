// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { WebhookMethod } from './shared.generated.js';

export interface ListCompatQueues {
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of queues. */
export interface CompatQueuePage {
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
  /** The queues of this page. */
  queues: CompatQueue[];
}

/** A queue of calls. */
export interface CompatQueue {
  /** The queue. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** Its name. */
  friendly_name: string;
  /** Calls that may wait; `null` for no limit. */
  max_size: number | null;
  /** Calls that wait now. At least 0. */
  current_size: number;
  /** Mean wait in seconds. At least 0. */
  average_wait_time: number;
  /** Where the resource is, relative to the space. */
  uri: string;
}

export interface CreateCompatQueue {
  /** A name of letters, digits and underscores. */
  FriendlyName: string;
  /** Calls that may wait, 1 or more. */
  MaxSize?: number | undefined;
}

export interface UpdateCompatQueue {
  /** A name of letters, digits and underscores. */
  FriendlyName: string;
  /** Calls that may wait, 1 or more. */
  MaxSize?: number | undefined;
}

export interface ListCompatQueueMembers {
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of calls that wait. */
export interface CompatQueueMemberPage {
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
  /** The calls that wait of this page. */
  queue_members: CompatQueueMember[];
}

/** A call that waits in a queue. */
export interface CompatQueueMember {
  /** The call. */
  call_sid: string;
  /** The project. */
  account_sid: string;
  /** The queue. */
  queue_sid: string;
  /** When it began to wait (RFC 2822). */
  date_enqueued: string;
  /** Its place, counted from 1. At least 1. */
  position: number;
  /** Seconds that it has waited. At least 0. */
  wait_time: number;
  /** What kind of member it is. */
  member_type: string;
  /** Where the resource is, relative to the space. */
  uri: string;
}

export interface DequeueCompatMember {
  /** Where the cXML is fetched that the call goes on with. */
  Url: string;
  /** How `Url` is requested. Default: `"POST"`. */
  Method?: WebhookMethod | undefined;
}
