// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { ChargeDetail, PageLinks } from './shared.generated.js';
import type { DiscardedLog } from './voice-logs.generated.js';

export interface ListVideoLogs {
  /** Include discarded logs. Default: `false`. */
  include_deleted?: boolean | undefined;
  /** Only sessions before this date. */
  created_before?: string | undefined;
  /** Only sessions on this date. */
  created_on?: string | undefined;
  /** Only sessions after this date. */
  created_after?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: sessions of the project. */
export interface VideoLogPage {
  /** Sessions of the project. */
  data: VideoLog[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** One session in the log; a discarded one has no `type`. */
export type VideoLog = VideoSessionLog | DiscardedLog;

/** A session of a room or conference. */
export interface VideoSessionLog {
  /** Unique id of the log. */
  id: string;
  /** What handled it. */
  source: 'realtime_api' | (string & {});
  /** The kind of session. */
  type: 'video_room_session' | 'video_conference_session' | (string & {});
  /** The resource of the session. */
  url: string;
  /** Name of the room. */
  room_name: string | null;
  /** How far it came. */
  status: 'in-progress' | 'completed' | (string & {}) | null;
  /** Whether nobody more is let in. */
  locked: boolean;
  /** When it started. */
  started_at: string | null;
  /** When it ended. */
  ended_at: string | null;
  /** Dollars charged. */
  charge: number;
  /** What was charged for. */
  charge_details: ChargeDetail[];
  /** When it was created. */
  created_at: string;
}
