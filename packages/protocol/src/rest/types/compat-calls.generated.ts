// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompatRecording } from './compat-recordings.generated.js';
import type { CompatErrorList } from './errors.generated.js';
import type { WebhookMethod } from './shared.generated.js';

export interface ListCompatCalls {
  /** Only calls that ended then (RFC 2822). */
  EndTime?: string | undefined;
  /** Only calls that ended before (RFC 2822). */
  'EndTime<'?: string | undefined;
  /** Only calls that ended after (RFC 2822). */
  'EndTime>'?: string | undefined;
  /** Only calls from here. */
  From?: string | undefined;
  /** Only calls that this call made. */
  ParentCallSid?: string | undefined;
  /** Only calls that began then (RFC 2822). */
  StartTime?: string | undefined;
  /** Only calls that began before (RFC 2822). */
  'StartTime<'?: string | undefined;
  /** Only calls that began after (RFC 2822). */
  'StartTime>'?: string | undefined;
  /** Only calls that came this far. */
  Status?:
    | 'queued'
    | 'ringing'
    | 'in-progress'
    | 'canceled'
    | 'completed'
    | 'busy'
    | 'failed'
    | 'no-answer'
    | undefined;
  /** Only calls to here. */
  To?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of calls. */
export interface CompatCallPage {
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
  /** The calls of this page. */
  calls: CompatCall[];
}

/** A call. */
export interface CompatCall {
  /** The call. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** The call that made this one. */
  parent_call_sid: string | null;
  /** Who was called. */
  to: string;
  /** The same, formatted. */
  formatted_to: string;
  /** The same as `formatted_to`. */
  to_formatted: string;
  /** Who called. */
  from: string;
  /** The same, formatted. */
  formatted_from: string;
  /** The same as `formatted_from`. */
  from_formatted: string;
  /** The number of the project that took part. */
  phone_number_sid: string | null;
  /** How far a call came. */
  status: CompatCallStatus;
  /** When it began (RFC 2822). */
  start_time: string | null;
  /** When it ended (RFC 2822). */
  end_time: string | null;
  /** Length in seconds. */
  duration: number;
  /** What it cost, in `price_unit`. */
  price: number | null;
  /** Currency of the price. */
  price_unit: string;
  /** Which way it went. */
  direction: 'inbound' | 'outbound' | (string & {});
  /** What answered, as far as it was detected. */
  answered_by: 'human' | 'machine' | (string & {}) | null;
  /** Always `null`. */
  forwarded_from: string | null;
  /** Always `null`. */
  caller_name: string | null;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** What belongs to a call. */
  subresource_uris: CompatCallUris;
  /** Always `null`. */
  annotation: string | null;
  /** Always `null`. */
  group_sid: string | null;
  /** Mean opinion score of the audio, 1 to 5. */
  audio_in_mos: number | null;
  /** What SIP answered. */
  sip_result_code: string | null;
  /** Mean round trip of audio in milliseconds. */
  audio_rtt_avg: number | null;
  /** Shortest round trip of audio in milliseconds. */
  audio_rtt_min: number | null;
  /** Longest round trip of audio in milliseconds. */
  audio_rtt_max: number | null;
  /** Least jitter of the audio sent, in milliseconds. */
  audio_out_jitter_min: number | null;
  /** Most jitter of the audio sent, in milliseconds. */
  audio_out_jitter_max: number | null;
  /** Mean jitter of the audio sent, in milliseconds. */
  audio_out_jitter_avg: number | null;
  /** Packets of the audio sent that were lost. */
  audio_out_lost: number | null;
}

/** How far a call came. */
export type CompatCallStatus =
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'canceled'
  | 'completed'
  | 'busy'
  | 'failed'
  | 'no-answer'
  | (string & {});

/** What belongs to a call. */
export interface CompatCallUris {
  /** Always `null`. */
  notifications: string | null;
  /** Its recordings. */
  recordings: string;
}

export interface CreateCompatCall {
  /** Who is called: a number in E.164 form, a SIP URI or a client. */
  To: string;
  /** Who calls: for the phone network a number in E.164 form. */
  From: string;
  /** Where the cXML for the call is fetched; needed unless `ApplicationSid` is given. */
  Url?: string | undefined;
  /** The application that handles the call. */
  ApplicationSid?: string | undefined;
  /** How `Url` is requested. Default: `"POST"`. */
  Method?: WebhookMethod | undefined;
  /** Where cXML is fetched when `Url` fails. */
  FallbackUrl?: string | undefined;
  /** How `FallbackUrl` is requested. Default: `"POST"`. */
  FallbackMethod?: WebhookMethod | undefined;
  /** Where the state of the call is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. Default: `"POST"`. */
  StatusCallbackMethod?: WebhookMethod | undefined;
  /** What `StatusCallback` is told of. Default: `["completed"]`. */
  StatusCallbackEvent?: CompatCallEvent[] | undefined;
  /** Caller id to show in place of `From`. */
  CallerId?: string | undefined;
  /** Digits to press once connected: `0-9`, `#`, `*`, `w` waits 0.5 s, `W` 1 s; 32 at most. */
  SendDigits?: string | undefined;
  /** Seconds to wait for an answer. Range: 1 to 600. Default: `60`. */
  Timeout?: number | undefined;
  /** Whether it is detected what answers; `DetectMessageEnd` waits for the end of the greeting. Default: `"none"`. */
  MachineDetection?: 'Enable' | 'DetectMessageEnd' | 'none' | undefined;
  /** Seconds until the detection gives up. Range: 1 to 120. Default: `30`. */
  MachineDetectionTimeout?: number | undefined;
  /** Milliseconds of speech that make a machine. Range: 1000 to 6000. Default: `2400`. */
  MachineDetectionSpeechThreshold?: number | undefined;
  /** Milliseconds of silence that end speech. Range: 500 to 5000. Default: `1200`. */
  MachineDetectionSpeechEndThreshold?: number | undefined;
  /** Milliseconds of silence at the start until the detection gives up. Range: 2000 to 10000. Default: `5000`. */
  MachineDetectionSilenceTimeout?: number | undefined;
  /** Words that make a machine. Range: 1 to 100. Default: `6`. */
  MachineWordsThreshold?: number | undefined;
  /** Whether the call goes on while the detection runs. Default: `false`. */
  AsyncAmd?: boolean | undefined;
  /** How `AsyncAmdStatusCallback` is requested. Default: `"POST"`. */
  AsyncAmdStatusCallbackMethod?: WebhookMethod | undefined;
  /** Where the outcome of such a detection is reported. */
  AsyncAmdStatusCallback?: string | undefined;
  /** Whether interim results are reported as well. Default: `false`. */
  AsyncAmdPartialResults?: boolean | undefined;
  /** Whether the call is recorded. Default: `false`. */
  Record?: boolean | undefined;
  /** One channel for both sides, or one for each. Default: `"mono"`. */
  RecordingChannels?: 'mono' | 'dual' | undefined;
  /** Which side is recorded. Default: `"both"`. */
  RecordingTrack?: 'inbound' | 'outbound' | 'both' | undefined;
  /** Where the state of the recording is reported. */
  RecordingStatusCallback?: string | undefined;
  /** How `RecordingStatusCallback` is requested. Default: `"POST"`. */
  RecordingStatusCallbackMethod?: WebhookMethod | undefined;
  /** What it is told of: `completed`, `in-progress`, `absent`, with spaces between. Default: `"completed"`. */
  RecordingStatusCallbackEvent?: string | undefined;
  /** Whether silence at both ends is cut off. Default: `"trim-silence"`. */
  Trim?: 'trim-silence' | 'do-not-trim' | undefined;
  /** User name, when `To` is a SIP URI. */
  SipAuthUsername?: string | undefined;
  /** Password, when `To` is a SIP URI. */
  SipAuthPassword?: string | undefined;
  /** Dollars a minute above which the call is not made, with up to 4 decimals. */
  MaxPricePerMinute?: string | undefined;
}

/** A change of a call that can be reported. */
export type CompatCallEvent =
  | 'initiated'
  | 'ringing'
  | 'answered'
  | 'completed'
  | 'ringing_forwarded'
  | 'ringing_queued';

export interface UpdateCompatCall {
  /** Where the cXML is fetched that the call goes on with. */
  Url?: string | undefined;
  /** How `Url` is requested. */
  Method?: WebhookMethod | undefined;
  /** `canceled` ends a call that does not yet stand, `completed` one that does. */
  Status?: 'canceled' | 'completed' | undefined;
  /** Where cXML is fetched when `Url` fails. */
  FallbackUrl?: string | undefined;
  /** How `FallbackUrl` is requested. */
  FallbackMethod?: WebhookMethod | undefined;
  /** Where the state of the call is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. */
  StatusCallbackMethod?: WebhookMethod | undefined;
}

export interface StartCompatCallRecording {
  /** One channel for both sides, or one for each. Default: `"mono"`. */
  RecordingChannels?: 'mono' | 'dual' | undefined;
  /** Which side is recorded. Default: `"both"`. */
  RecordingTrack?: 'inbound' | 'outbound' | 'both' | undefined;
  /** Where the state of the recording is reported. */
  RecordingStatusCallback?: string | undefined;
  /** How `RecordingStatusCallback` is requested. Default: `"POST"`. */
  RecordingStatusCallbackMethod?: WebhookMethod | undefined;
  /** What it is told of: `completed`, `in-progress`, `absent`, with spaces between. Default: `"completed"`. */
  RecordingStatusCallbackEvent?: string | undefined;
  /** Whether silence at both ends is cut off. Default: `"do-not-trim"`. */
  Trim?: 'trim-silence' | 'do-not-trim' | undefined;
}

/** What to do with a recording that is under way. */
export interface UpdateCompatRecording {
  /** Pauses the recording, goes on with it, or ends it. */
  Status: 'paused' | 'in-progress' | 'stopped';
  /** What a pause leaves in the recording: nothing, or silence. Default: `"silence"`. */
  PauseBehavior?: 'skip' | 'silence' | undefined;
}

export interface StartCompatCallStream {
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
  /** Name or value of one of up to 99 parameters that the WebSocket server is told. */
  [key: `Parameter${number}.${'Name' | 'Value'}`]: string | undefined;
}

/** A stream of a call: its audio, sent to a WebSocket server while it is spoken. */
export interface CompatCallStream {
  /** The stream. */
  sid: string;
  /** The project. */
  account_sid: string;
  /** The call. */
  call_sid: string;
  /** Its name. */
  name: string;
  /** How far a stream came. */
  status: CompatStreamStatus;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** Where the resource is, relative to the space. */
  uri: string;
}

/** How far a stream came. */
export type CompatStreamStatus = 'queued' | 'in-progress' | 'stopped' | (string & {});

/** What to do with a stream: end it. */
export interface StopCompatStream {
  /** Ends the stream. */
  Status: 'stopped';
}
