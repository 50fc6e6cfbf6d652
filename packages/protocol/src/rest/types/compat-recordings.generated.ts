// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface ListCompatRecordings {
  /** Only what was recorded on this date (RFC 2822). */
  DateCreated?: string | undefined;
  /** Only what was recorded before this date (RFC 2822). */
  'DateCreated<'?: string | undefined;
  /** Only what was recorded after this date (RFC 2822). */
  'DateCreated>'?: string | undefined;
  /** Only recordings of this call. */
  CallSid?: string | undefined;
  /** Only recordings of this conference. */
  ConferenceSid?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of recordings. */
export interface CompatRecordingPage {
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
  /** The recordings of this page. */
  recordings: CompatRecording[];
}

/** A recording of a call or a conference: what is known of it, not its audio. */
export interface CompatRecording {
  /** The recording. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** The call; `null` for the recording of a conference. */
  call_sid: string | null;
  /** The conference; `null` for the recording of a call. */
  conference_sid: string | null;
  /** The same as `channels`. */
  channel: '1' | '2' | (string & {});
  /** One channel for all, or one for each side. */
  channels: '1' | '2' | (string & {});
  /** When it began (RFC 2822). */
  start_time: string | null;
  /** When it ended (RFC 2822). */
  end_time: string | null;
  /** Length in seconds. At least 0. */
  duration: number;
  /** What it cost, in `price_unit`. */
  price: string | null;
  /** Currency of the price. */
  price_unit: string;
  /** What made the recording. */
  source:
    | 'DialVerb'
    | 'Conference'
    | 'OutBoundApi'
    | 'Trunking'
    | 'RecordVerb'
    | 'StartCallRecordingApi'
    | 'StartConferenceRecording'
    | (string & {});
  /** How far a recording came. */
  status: CompatRecordingStatus;
  /** Why it failed. */
  error_code: string | null;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** What belongs to a recording. */
  subresource_uris: CompatRecordingUris;
  /** Always `null`. */
  encryption_details: string | null;
  /** Whether silence at both ends is cut off. */
  trim: string;
}

/** How far a recording came. */
export type CompatRecordingStatus =
  | 'queued'
  | 'in-progress'
  | 'paused'
  | 'resumed'
  | 'completed'
  | 'absent'
  | 'stopped'
  | (string & {});

/** What belongs to a recording. */
export interface CompatRecordingUris {
  /** Its transcriptions. */
  transcriptions: string;
}
