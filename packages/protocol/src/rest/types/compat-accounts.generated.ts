// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface ListCompatAccounts {
  /** Only those with this name; up to 100 of `A-Za-z0-9_-`. */
  FriendlyName?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of projects. */
export interface CompatAccountPage {
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
  /** The projects of this page. */
  accounts: CompatAccount[];
}

/** A project or subproject, which this API calls an account. */
export interface CompatAccount {
  /** Id of the project. */
  sid: string;
  /** Its name. */
  friendly_name: string;
  /** Always `active`. */
  status: 'active' | (string & {});
  /** Always `redacted`. */
  auth_token: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** Always `Full`. */
  type: 'Full' | (string & {});
  /** The project above it; its own id when there is none. */
  owner_account_sid: string;
  /** Region that it prefers. */
  region_preference: string;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** Whether it is a subproject. */
  subproject: boolean;
  /** Key that signs webhooks; told once, when a subproject is created, then `null`. */
  signing_key: string | null;
  /** What belongs to a project. */
  subresource_uris: CompatAccountUris;
}

/** What belongs to a project. */
export interface CompatAccountUris {
  /** Addresses; not supported, always `null`. */
  addresses: null;
  /** Numbers on offer. */
  available_phone_numbers: string;
  /** Applications. */
  applications: string;
  /** Authorized connect apps; not supported, always `null`. */
  authorized_connect_apps: null;
  /** Calls. */
  calls: string;
  /** Conferences. */
  conferences: string;
  /** Connect apps; not supported, always `null`. */
  connect_apps: null;
  /** Numbers of the project. */
  incoming_phone_numbers: string;
  /** Keys; not supported, always `null`. */
  keys: null;
  /** Notifications; not supported, always `null`. */
  notifications: null;
  /** Outgoing caller ids; not supported, always `null`. */
  outgoing_caller_ids: null;
  /** Queues. */
  queues: string;
  /** Recordings. */
  recordings: string;
  /** Sandbox; not supported, always `null`. */
  sandbox: null;
  /** SIP; not supported, always `null`. */
  sip: null;
  /** Short codes; not supported, always `null`. */
  short_codes: null;
  /** Messages. */
  messages: string;
  /** Transcriptions. */
  transcriptions: string;
  /** Usage; not supported, always `null`. */
  usage: null;
}

export interface CreateCompatAccount {
  /** A name, up to 250 characters. */
  FriendlyName: string;
}

export interface UpdateCompatAccount {
  /** A name, up to 250 characters. */
  FriendlyName: string;
}
