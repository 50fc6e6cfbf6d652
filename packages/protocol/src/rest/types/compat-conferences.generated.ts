// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompatStreamStatus, StopCompatStream, UpdateCompatRecording } from './compat-calls.generated.js';
import type { CompatRecordingStatus, CompatRecordingUris } from './compat-recordings.generated.js';
import type { CompatErrorSentences } from './errors.generated.js';
import type { WebhookMethod } from './shared.generated.js';

export interface ListCompatConferences {
  /** Only what was created on this date (YYYY-MM-DD). */
  DateCreated?: string | undefined;
  /** Only what was created before this date (YYYY-MM-DD). */
  'DateCreated<'?: string | undefined;
  /** Only what was created after this date (YYYY-MM-DD). */
  'DateCreated>'?: string | undefined;
  /** Only what was changed on this date (YYYY-MM-DD). */
  DateUpdated?: string | undefined;
  /** Only what was changed before this date (YYYY-MM-DD). */
  'DateUpdated<'?: string | undefined;
  /** Only what was changed after this date (YYYY-MM-DD). */
  'DateUpdated>'?: string | undefined;
  /** Only those with this name; up to 64 characters. */
  FriendlyName?: string | undefined;
  /** Only conferences that came this far. */
  Status?: 'init' | 'in-progress' | 'completed' | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of conferences. */
export interface CompatConferencePage {
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
  /** The conferences of this page. */
  conferences: CompatConference[];
}

/** A conference. */
export interface CompatConference {
  /** The conference. */
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
  /** How far a conference came. */
  status: CompatConferenceStatus;
  /** Region where its audio is mixed. */
  region: string;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** What belongs to a conference. */
  subresource_uris: CompatConferenceUris;
}

/** How far a conference came. */
export type CompatConferenceStatus = 'init' | 'in-progress' | 'completed' | (string & {});

/** What belongs to a conference. */
export interface CompatConferenceUris {
  /** Who takes part. */
  participants: string;
  /** Its recordings. */
  recordings: string;
}

export interface UpdateCompatConference {
  /** Ends it. */
  Status?: 'completed' | undefined;
  /** Where the audio of an announcement is. */
  AnnounceUrl?: string | undefined;
  /** How `AnnounceUrl` is requested. Default: `"POST"`. */
  AnnounceMethod?: WebhookMethod | undefined;
}

export interface ListCompatParticipants {
  /** Only those who are muted, or who are not. */
  Muted?: boolean | undefined;
  /** Only those on hold, or who are not. */
  Hold?: boolean | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of participants. */
export interface CompatParticipantPage {
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
  /** The participants of this page. */
  participants: CompatParticipant[];
}

/** A call that takes part in a conference. */
export interface CompatParticipant {
  /** The project. */
  account_sid: string;
  /** The call that takes part. */
  call_sid: string;
  /** The call whose side alone hears this one. */
  call_sid_to_coach: string | null;
  /** Whether it coaches another. */
  coaching: boolean;
  /** The conference. */
  conference_sid: string;
  /** When it joined (RFC 2822). */
  date_created: string;
  /** Whether it still takes part. */
  status: 'completed' | 'in-progress' | (string & {});
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** Whether the conference ends when it leaves. */
  end_conference_on_exit: boolean;
  /** Whether nobody hears it. */
  muted: boolean;
  /** Whether it is on hold. */
  hold: boolean;
  /** Whether the conference begins when it joins. */
  start_conference_on_enter: boolean;
  /** Where the resource is, relative to the space. */
  uri: string;
}

export interface UpdateCompatParticipant {
  /** Where the audio of an announcement is. */
  AnnounceUrl?: string | undefined;
  /** How `AnnounceUrl` is requested. Default: `"POST"`. */
  AnnounceMethod?: WebhookMethod | undefined;
  /** Whether it coaches another; `true` needs `CallSidToCoach`. */
  Coaching?: boolean | undefined;
  /** The call whose side alone hears this one. */
  CallSidToCoach?: string | undefined;
  /** Whether it is on hold. */
  Hold?: boolean | undefined;
  /** How `HoldUrl` is requested. Default: `"GET"`. */
  HoldMethod?: WebhookMethod | undefined;
  /** Where the music on hold is. */
  HoldUrl?: string | undefined;
  /** Whether nobody hears it. */
  Muted?: boolean | undefined;
  /** Where the music is that plays until the conference begins. */
  WaitUrl?: string | undefined;
  /** How `WaitUrl` is requested. Default: `"POST"`. */
  WaitMethod?: WebhookMethod | undefined;
}

export interface ListCompatConferenceRecordings {
  /** Only what was recorded on this date (YYYY-MM-DD). */
  DateCreated?: string | undefined;
  /** Only what was recorded before this date (YYYY-MM-DD). */
  'DateCreated<'?: string | undefined;
  /** Only what was recorded after this date (YYYY-MM-DD). */
  'DateCreated>'?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of recordings. */
export interface CompatConferenceRecordingPage {
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
  recordings: CompatConferenceRecording[];
}

/** A recording of a conference. */
export interface CompatConferenceRecording {
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
  /** Always `null`. */
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
  source: 'Conference' | 'StartConferenceRecording' | (string & {});
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

export interface StartCompatConferenceStream {
  /** The WebSocket server that gets the audio; `wss` only. */
  Url: string;
  /** A name for it, unique in the call or conference, by which it can be stopped. */
  Name?: string | undefined;
  /** Which audio is sent. Default: `"both_tracks"`. */
  Track?: 'inbound_track' | 'outbound_track' | 'both_tracks' | undefined;
  /** Where the state of the stream is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. Default: `"POST"`. */
  StatusCallbackMethod?: WebhookMethod | undefined;
  /** Bearer token for the WebSocket server. */
  AuthorizationBearerToken?: string | undefined;
  /** Codec of the audio. */
  StreamCodec?: 'PCMU' | 'PCMA' | 'L16' | 'L16@16000h' | 'L16@24000h' | undefined;
  /** Whether the audio is sent in real time. */
  StreamRealTime?: boolean | undefined;
  /** Name or value of one of up to 99 parameters that the WebSocket server is told. */
  [key: `Parameter${number}.${'Name' | 'Value'}`]: string | undefined;
}

/** A stream of a conference: its audio, sent to a WebSocket server while it is spoken. */
export interface CompatConferenceStream {
  /** The project. */
  account_sid: string;
  /** The conference. */
  conference_sid: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** Its name, if it was given one. */
  name: string | null;
  /** The stream. */
  sid: string;
  /** How far a stream came. */
  status: CompatStreamStatus;
  /** Where the resource is, relative to the space. */
  uri: string;
}
