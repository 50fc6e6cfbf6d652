// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { ChargeDetail, PageLinks } from './shared.generated.js';

export interface ListVoiceLogs {
  /** Include discarded logs. Default: `false`. */
  include_deleted?: boolean | undefined;
  /** Only calls before this date. */
  created_before?: string | undefined;
  /** Only calls on this date. */
  created_on?: string | undefined;
  /** Only calls after this date. */
  created_after?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: calls of the project. */
export interface VoiceLogPage {
  /** Calls of the project. */
  data: VoiceLog[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** One call in the log; its `type` tells which kind, a discarded one has none. */
export type VoiceLog = CallLog | VideoRoomLegLog | DialogflowCallLog | DeviceLegLog | DiscardedLog;

/** A call over the phone network, SIP or a browser. */
export interface CallLog {
  /** Unique id of the log. */
  id: string;
  /** Who called. */
  from: string;
  /** Who was called. */
  to: string;
  /** What handled the call. */
  source: 'dialogflow' | 'laml' | 'realtime_api' | (string & {});
  /** Dollars charged. */
  charge: number;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** When the call was created. */
  created_at: string;
  /** The kind of call. */
  type: 'laml_call' | 'relay_pstn_call' | 'relay_sip_call' | 'relay_webrtc_call';
  /** The resource of a cXML call; `null` for others. */
  url: string | null;
  /** Which way the call went. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | 'outbound-dial' | (string & {});
  /** How far a call came. */
  status: VoiceLogStatus;
  /** Length in seconds. */
  duration: number | null;
  /** Length in milliseconds. */
  duration_ms: number | null;
  /** Billed length in milliseconds. */
  billing_ms: number | null;
  /** The log of the call that this one belongs to. */
  parent_id: string | null;
}

/** How far a call came. */
export type VoiceLogStatus =
  | 'queued'
  | 'initiated'
  | 'created'
  | 'ringing'
  | 'in-progress'
  | 'answered'
  | 'joined'
  | 'ending'
  | 'ended'
  | 'completed'
  | 'busy'
  | 'no-answer'
  | 'canceled'
  | 'failed'
  | (string & {});

/** A call into a video room. */
export interface VideoRoomLegLog {
  /** Unique id of the log. */
  id: string;
  /** Who called. */
  from: string;
  /** Who was called. */
  to: string;
  /** What handled the call. */
  source: 'dialogflow' | 'laml' | 'realtime_api' | (string & {});
  /** Dollars charged. */
  charge: number;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** When the call was created. */
  created_at: string;
  /** The kind of call. */
  type: 'video_room_pstn_leg' | 'video_room_sip_leg';
  /** Always `null`. */
  url: null;
  /** Which way the call went. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | 'outbound-dial' | (string & {});
  /** How far a call came. */
  status: VoiceLogStatus;
  /** Length in seconds. */
  duration: number | null;
  /** Length in milliseconds. */
  duration_ms: number | null;
}

/** A call that a Dialogflow agent handled. */
export interface DialogflowCallLog {
  /** Unique id of the log. */
  id: string;
  /** Who called. */
  from: string;
  /** Who was called. */
  to: string;
  /** What handled the call. */
  source: 'dialogflow' | 'laml' | 'realtime_api' | (string & {});
  /** Dollars charged. */
  charge: number;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** When the call was created. */
  created_at: string;
  /** The kind of call. */
  type: 'dialogflow_call';
  /** Always `null`. */
  url: null;
  /** How far a call came. */
  status: VoiceLogStatus;
  /** Length in seconds. */
  duration: number | null;
}

/** A call to a subscriber's device. */
export interface DeviceLegLog {
  /** Unique id of the log. */
  id: string;
  /** Who called. */
  from: string;
  /** Who was called. */
  to: string;
  /** What handled the call. */
  source: 'dialogflow' | 'laml' | 'realtime_api' | (string & {});
  /** Dollars charged. */
  charge: number;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** When the call was created. */
  created_at: string;
  /** The kind of call. */
  type: 'fabric_subscriber_device_leg';
  /** Always `null`. */
  url: null;
  /** Which way the call went. */
  direction: 'inbound' | 'outbound' | 'outbound-api' | 'outbound-dial' | (string & {});
  /** How far the call came; `null` for this kind. */
  status: VoiceLogStatus | null;
}

/** A log whose content is gone. */
export interface DiscardedLog {
  /** Unique id of the log. */
  id: string;
  /** When it was discarded. */
  discarded_at: string;
  /** When what it told of was created. */
  created_at: string;
}

/** All events of a call. */
export interface VoiceLogEventList {
  /** Events in the order in which they happened. */
  data: VoiceLogEvent[];
}

/** Something that happened in a call. */
export interface VoiceLogEvent {
  /** When it happened. */
  event_at: string;
  /** How serious it is. */
  level: 'debug' | 'info' | 'warn' | 'error' | (string & {});
  /** What happened. */
  name: string;
  /** More about it; what it holds depends on `name`. */
  details: Record<string, unknown>;
  /** The project. */
  project_id: string;
  /** The log. */
  log_id: string;
}
