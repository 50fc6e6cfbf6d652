// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

/** One page: recordings of the project. */
export interface RecordingPage {
  /** Recordings of the project. */
  data: Recording[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A recording; the id that it has of a call or conference tells which kind. */
export type Recording = PstnRecording | SipRecording | WebRtcRecording | ConferenceRecording;

/** The recording of a call over the phone network. */
export interface PstnRecording {
  /** Unique id of the recording. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** What it costs. */
  price: number;
  /** Currency of the price. */
  price_unit: string;
  /** How far it came. */
  status: string;
  /** Where the file is. */
  url: string;
  /** Whether each side has a channel of its own. */
  stereo: boolean;
  /** Which side was recorded. */
  track: string;
  /** The call that was recorded. */
  relay_pstn_leg_id: string;
  /** Why it failed. */
  error_code?: string | undefined;
  /** Size of the file in bytes. */
  byte_size?: number | undefined;
  /** The conference that was recorded. */
  relay_conference_id?: string | undefined;
}

/** The recording of a call over SIP. */
export interface SipRecording {
  /** Unique id of the recording. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** What it costs. */
  price: number;
  /** Currency of the price. */
  price_unit: string;
  /** How far it came. */
  status: string;
  /** Where the file is. */
  url: string;
  /** Whether each side has a channel of its own. */
  stereo: boolean;
  /** Which side was recorded. */
  track: string;
  /** The call that was recorded. */
  relay_sip_leg_id: string;
  /** Why it failed. */
  error_code?: string | undefined;
  /** Size of the file in bytes. */
  byte_size?: number | undefined;
  /** The conference that was recorded. */
  relay_conference_id?: string | undefined;
}

/** The recording of a call from a browser. */
export interface WebRtcRecording {
  /** Unique id of the recording. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** What it costs. */
  price: number;
  /** Currency of the price. */
  price_unit: string;
  /** How far it came. */
  status: string;
  /** Where the file is. */
  url: string;
  /** Whether each side has a channel of its own. */
  stereo: boolean;
  /** Which side was recorded. */
  track: string;
  /** The call that was recorded. */
  relay_webrtc_leg_id: string;
  /** Why it failed. */
  error_code?: string | undefined;
  /** Size of the file in bytes. */
  byte_size?: number | undefined;
  /** The conference that was recorded. */
  relay_conference_id?: string | undefined;
}

/** The recording of a conference. */
export interface ConferenceRecording {
  /** Unique id of the recording. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Length in seconds. */
  duration_in_seconds: number;
  /** What it costs. */
  price: number;
  /** Currency of the price. */
  price_unit: string;
  /** How far it came. */
  status: string;
  /** Where the file is. */
  url: string;
  /** Whether each side has a channel of its own. */
  stereo: boolean;
  /** Which side was recorded. */
  track: string;
  /** The conference that was recorded. */
  relay_conference_id: string;
  /** Why it failed. */
  error_code?: string | undefined;
  /** Size of the file in bytes. */
  byte_size?: number | undefined;
}
