// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { SwmlDocument } from '../../swml/index.js';
import type { ChargeDetail, WebhookMethod } from './shared.generated.js';

export interface DialCommand {
  command: 'dial';
  /** A call to make: with `url` or with `swml`, not both. */
  params: DialParams;
}

/** A call to make: with `url` or with `swml`, not both. */
export type DialParams = DialUrlParams | DialSwmlParams;

export interface DialUrlParams {
  /** Who calls: a number in E.164 form; for SIP and Verto destinations a SIP URI or caller id as well. */
  from: string;
  /** Where the SWML document for the call is fetched. */
  url: string;
  /** Who is called: a number in E.164 form, or a `sip:`, `sips:`, `verto:`, `client:` or fabric address. Needed unless `to_script` is given. */
  to?: string | undefined;
  /** SIP user name, when `to` is a SIP URI; never returned. */
  username?: string | undefined;
  /** SIP password, when `to` is a SIP URI; never returned. */
  password?: string | undefined;
  /** SWML that runs at the called side. */
  to_script?: string | SwmlDocument | undefined;
  /** Caller id shown to the called side. */
  caller_id?: string | undefined;
  /** Where SWML is fetched when `url` fails. */
  fallback_url?: string | undefined;
  /** Where the events of `status_events` are reported. */
  status_url?: string | undefined;
  /** Events to report. Default: `["ended"]`. */
  status_events?: Array<'created' | 'ringing' | 'answered' | 'ended'> | undefined;
  /** How `url` is requested. Default: `"POST"`. */
  url_method?: WebhookMethod | undefined;
  /** Codecs to offer, as a list or separated by commas. */
  codecs?: Codec[] | string | undefined;
  /** Seconds to ring. Range: 1 to 600. */
  timeout?: number | undefined;
  /** Dollars a minute above which the call is not made. At least 0. */
  max_price_per_minute?: number | undefined;
  /** Digits to send once answered: `0-9`, `A-D`, `*`, `#`, `w` to wait, `,` to pause. */
  send_digits?: string | undefined;
  /** Preferred region, or regions in order. */
  region?: string | string[] | undefined;
  /** Variables of the call, found as `${envs.<name>}` in its SWML: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A codec to offer. */
export type Codec =
  | 'OPUS'
  | 'OPUS@48000H@20I'
  | 'OPUS@24000H@20I'
  | 'OPUS@16000H@20I'
  | 'OPUS@8000H@20I'
  | 'G722'
  | 'PCMU'
  | 'PCMA'
  | 'G729'
  | 'VP8'
  | 'H264';

export interface DialSwmlParams {
  /** Who calls: a number in E.164 form; for SIP and Verto destinations a SIP URI or caller id as well. */
  from: string;
  /** The SWML document for the call. */
  swml: SwmlDocument;
  /** Who is called: a number in E.164 form, or a `sip:`, `sips:`, `verto:`, `client:` or fabric address. Needed unless `to_script` is given. */
  to?: string | undefined;
  /** SIP user name, when `to` is a SIP URI; never returned. */
  username?: string | undefined;
  /** SIP password, when `to` is a SIP URI; never returned. */
  password?: string | undefined;
  /** SWML that runs at the called side. */
  to_script?: string | SwmlDocument | undefined;
  /** Caller id shown to the called side. */
  caller_id?: string | undefined;
  /** Where SWML is fetched when `url` fails. */
  fallback_url?: string | undefined;
  /** Where the events of `status_events` are reported. */
  status_url?: string | undefined;
  /** Events to report. Default: `["ended"]`. */
  status_events?: Array<'created' | 'ringing' | 'answered' | 'ended'> | undefined;
  /** How `url` is requested. Default: `"POST"`. */
  url_method?: WebhookMethod | undefined;
  /** Codecs to offer, as a list or separated by commas. */
  codecs?: Codec[] | string | undefined;
  /** Seconds to ring. Range: 1 to 600. */
  timeout?: number | undefined;
  /** Dollars a minute above which the call is not made. At least 0. */
  max_price_per_minute?: number | undefined;
  /** Digits to send once answered: `0-9`, `A-D`, `*`, `#`, `w` to wait, `,` to pause. */
  send_digits?: string | undefined;
  /** Preferred region, or regions in order. */
  region?: string | string[] | undefined;
  /** Variables of the call, found as `${envs.<name>}` in its SWML: at most 20, each 1 to 1024 characters; names of letters, digits and underscores that do not start with `signalwire_`, `sw_`, `rtc_` or `internal_`. */
  custom_variables?: Record<string, string> | undefined;
}

/** A call; its `type` tells which. */
export type CallResponse = CallLeg | FabricDeviceLeg;

/** A call to a phone, a SIP address or a browser. */
export interface CallLeg {
  /** The call. */
  id: string;
  /** Who calls. */
  from: string;
  /** Who is called. */
  to: string;
  /** Which way the call goes. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | (string & {});
  /** What made the call. */
  source: 'realtime_api' | (string & {});
  /** The URL behind the call. */
  url: string | null;
  /** Dollars charged so far. */
  charge: number;
  /** When the call was created. */
  created_at: string;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** How far the call is. */
  status:
    | 'queued'
    | 'initiated'
    | 'created'
    | 'ringing'
    | 'answered'
    | 'ending'
    | 'ended'
    | 'failed'
    | 'canceled'
    | 'completed'
    | (string & {})
    | null;
  /** Length in seconds. */
  duration: number | null;
  /** Length in milliseconds. */
  duration_ms: number | null;
  /** Billed length in milliseconds. */
  billing_ms: number | null;
  /** How the other side is reached. */
  type: 'relay_pstn_call' | 'relay_sip_call' | 'relay_webrtc_call';
  /** The call that this one belongs to. */
  parent_id: string | null;
}

/** A call to a subscriber's device. */
export interface FabricDeviceLeg {
  /** The call. */
  id: string;
  /** Who calls. */
  from: string;
  /** Who is called. */
  to: string;
  /** Which way the call goes. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | (string & {});
  /** What made the call. */
  source: 'realtime_api' | (string & {});
  /** The URL behind the call. */
  url: string | null;
  /** Dollars charged so far. */
  charge: number;
  /** When the call was created. */
  created_at: string;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** Always `null`. */
  status: null;
  /** How the other side is reached. */
  type: 'fabric_subscriber_device_leg';
}

export interface UpdateCallCommand {
  command: 'update';
  /** What a call continues with: `url` or `swml`, not both. */
  params: UpdateCallParams;
}

/** What a call continues with: `url` or `swml`, not both. */
export type UpdateCallParams = UpdateCallUrlParams | UpdateCallSwmlParams;

export interface UpdateCallUrlParams {
  /** The call. */
  id: string;
  /** Where the SWML document for the call is fetched. */
  url: string;
  /** Where SWML is fetched when the first source fails. */
  fallback_url?: string | undefined;
  /** `canceled` ends a call that does not yet stand, `completed` one that does. */
  status?: 'canceled' | 'completed' | undefined;
  /** Where the state of the call is reported. */
  status_url?: string | undefined;
}

export interface UpdateCallSwmlParams {
  /** The call. */
  id: string;
  /** The SWML document for the call. */
  swml: SwmlDocument;
  /** Where SWML is fetched when the first source fails. */
  fallback_url?: string | undefined;
  /** `canceled` ends a call that does not yet stand, `completed` one that does. */
  status?: 'canceled' | 'completed' | undefined;
  /** Where the state of the call is reported. */
  status_url?: string | undefined;
}

export interface EndCallCommand {
  /** The call. */
  id: string;
  command: 'calling.end';
  params: EndCallParams;
}

export interface EndCallParams {
  /** Why the call ends. */
  reason?: 'hangup' | 'cancel' | 'busy' | 'noAnswer' | 'decline' | 'error' | undefined;
}
