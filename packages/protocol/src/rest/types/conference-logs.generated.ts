// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

export interface ListConferenceLogs {
  /** Include discarded logs. */
  include_deleted?: boolean | undefined;
  /** Only conferences before this date. */
  created_before?: string | undefined;
  /** Only conferences on this date. */
  created_on?: string | undefined;
  /** Only conferences after this date. */
  created_after?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: conferences of the project. */
export interface ConferenceLogPage {
  /** Conferences of the project. */
  data: ConferenceLog[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A conference in the log; its `type` tells which kind. */
export type ConferenceLog = CxmlConferenceLog | RelayConferenceLog | VideoConferenceLog;

/** A conference of cXML. */
export interface CxmlConferenceLog {
  /** Unique id of the conference. */
  id: string;
  /** When it was created. */
  created_at: string;
  /** The project that owns it. */
  project_id: string;
  /** Where it is hosted. */
  region: string;
  /** Its name. */
  name: string | null;
  /** How far it came. */
  status: string | null;
  /** How many it takes at most. */
  max_size: number | null;
  /** How many are in it. */
  current_participants: number;
  /** When it was last changed. */
  updated_at: string;
  /** The kind of conference. */
  type: 'cxml_conference';
}

/** A conference of RELAY or SWML. */
export interface RelayConferenceLog {
  /** Unique id of the conference. */
  id: string;
  /** When it was created. */
  created_at: string;
  /** The project that owns it. */
  project_id: string;
  /** Where it is hosted. */
  region: string;
  /** Its name. */
  name: string | null;
  /** How far it came. */
  status: string | null;
  /** How many it takes at most. */
  max_size: number | null;
  /** How many are in it. */
  current_participants: number;
  /** When it was last changed. */
  updated_at: string;
  /** The kind of conference. */
  type: 'relay_conference';
  /** Where its recording is. */
  recording_url: string | null;
  /** Length of its recording. */
  recording_duration: number | null;
  /** Size of its recording. */
  recording_file_size: number | null;
}

/** A session of a video room. */
export interface VideoConferenceLog {
  /** Unique id of the conference. */
  id: string;
  /** When it was created. */
  created_at: string;
  /** What handled it. */
  source: string;
  /** The kind of conference. */
  type: 'video_conference_session' | 'video_room_session';
  /** The resource of the session. */
  url: string;
  /** Name of the room. */
  room_name: string | null;
  /** How far it came. */
  status: string | null;
  /** Whether nobody more is let in. */
  locked: boolean;
  /** When it started. */
  started_at: string | null;
  /** When it ended. */
  ended_at: string | null;
  /** Dollars charged. */
  charge: string;
  /** What was charged for. */
  charge_details: ConferenceChargeDetail[];
}

/** One charge. */
export interface ConferenceChargeDetail {
  /** What was charged for. */
  description: string;
  /** Dollars charged. */
  charge: string;
}
