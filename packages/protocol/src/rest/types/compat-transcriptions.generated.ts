// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface ListCompatTranscriptions {
  /** Only what was transcribed on this date (RFC 2822). */
  DateCreated?: string | undefined;
  /** Only what was transcribed before this date (RFC 2822). */
  'DateCreated<'?: string | undefined;
  /** Only what was transcribed after this date (RFC 2822). */
  'DateCreated>'?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of transcriptions. */
export interface CompatTranscriptionPage {
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
  /** The transcriptions of this page. */
  transcriptions: CompatTranscription[];
}

/** What was said in a recording, as text. */
export interface CompatTranscription {
  /** The transcription. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** The recording. */
  recording_sid: string;
  /** Length of the audio in seconds. At least 0. */
  duration: number;
  /** What it cost, in `price_unit`; `null` until that is known. */
  price: string | null;
  /** Currency of the price. */
  price_unit: string;
  /** Always `completed`. */
  status: 'completed' | (string & {});
  /** What was said. */
  transcription_text: string | null;
  /** Always empty. */
  type: string;
  /** Where the resource is, relative to the space. */
  uri: string;
}
