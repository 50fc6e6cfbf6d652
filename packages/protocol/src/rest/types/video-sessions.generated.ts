// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

export interface ListVideoRoomSessions {
  /** Only sessions of this room. */
  room_id?: string | undefined;
  /** Only sessions of the room of this name. */
  room_name?: string | undefined;
  /** Only sessions of rooms that have this in their names. */
  room_name_matches?: string | undefined;
  /** Only sessions that came this far. */
  status?: 'in-progress' | 'completed' | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: sessions of rooms. */
export interface VideoRoomSessionPage {
  /** Sessions of rooms. */
  data: VideoRoomSession[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A session of a room, in a list. */
export interface VideoRoomSession {
  /** Unique id of the session. */
  id: string;
  /** The room; `null` where the session made its own. */
  room_id: string | null;
  /** Name of the room. */
  name: string | null;
  /** Name to show. */
  display_name: string | null;
  /** Members at most. */
  max_members: number | null;
  /** Quality of the video. */
  quality: '720p' | '1080p' | (string & {}) | null;
  /** Frames a second: 20 or 30. */
  fps: number | null;
  /** When members may begin to join. */
  join_from: string | null;
  /** Until when members may join. */
  join_until: string | null;
  /** When all members are removed. */
  remove_at: string | null;
  /** Seconds after which a member is removed. */
  remove_after_seconds_elapsed: number | null;
  /** How the members are laid out at first. */
  layout: string | null;
  /** Whether recording starts with the session. */
  record_on_start: boolean;
  /** Whether a tone tells that a member comes or goes. */
  tone_on_entry_and_exit: boolean;
  /** Whether the video of the room is off when a member joins. */
  room_join_video_off: boolean;
  /** Whether the video of a member is off when it joins. */
  user_join_video_off: boolean;
  /** Whether nobody more is let in. */
  locked: boolean;
  /** When it started. */
  start_time: string | null;
  /** When it ended. */
  end_time: string | null;
  /** How many seconds it lasted. */
  duration: number | null;
  /** How far it came. */
  status: 'in-progress' | 'completed' | (string & {}) | null;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Where its preview is, while it lasts. */
  preview_url: string | null;
  /** Whether members who raise a hand are shown first. */
  prioritize_handraise: boolean | null;
  /** Whether sound and picture are kept in step. */
  sync_audio_video: boolean | null;
  /** Dollars that it costs. */
  cost_in_dollars: number;
  /** Whether there are live previews of the room. */
  enable_room_previews: boolean;
  /** Where the picture is that shows when nobody more is let in. */
  locked_cover: string;
}

/** A session of a room. */
export interface VideoRoomSessionSummary {
  /** Unique id of the session. */
  id: string;
  /** The room; `null` where the session made its own. */
  room_id: string | null;
  /** Name of the room. */
  name: string | null;
  /** Name to show. */
  display_name: string | null;
  /** Members at most. */
  max_members: number | null;
  /** Quality of the video. */
  quality: '720p' | '1080p' | (string & {}) | null;
  /** Frames a second: 20 or 30. */
  fps: number | null;
  /** When members may begin to join. */
  join_from: string | null;
  /** Until when members may join. */
  join_until: string | null;
  /** When all members are removed. */
  remove_at: string | null;
  /** Seconds after which a member is removed. */
  remove_after_seconds_elapsed: number | null;
  /** How the members are laid out at first. */
  layout: string | null;
  /** Whether recording starts with the session. */
  record_on_start: boolean;
  /** Whether a tone tells that a member comes or goes. */
  tone_on_entry_and_exit: boolean;
  /** Whether the video of the room is off when a member joins. */
  room_join_video_off: boolean;
  /** Whether the video of a member is off when it joins. */
  user_join_video_off: boolean;
  /** Whether nobody more is let in. */
  locked: boolean;
  /** When it started. */
  start_time: string | null;
  /** When it ended. */
  end_time: string | null;
  /** How many seconds it lasted. */
  duration: number | null;
  /** How far it came. */
  status: 'in-progress' | 'completed' | (string & {}) | null;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** Where its preview is, while it lasts. */
  preview_url: string | null;
  /** Whether members who raise a hand are shown first. */
  prioritize_handraise: boolean | null;
  /** Whether sound and picture are kept in step. */
  sync_audio_video: boolean | null;
}

export interface VideoPaging {
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: what happened. */
export interface VideoRoomSessionEventPage {
  /** What happened. */
  data: VideoRoomSessionEvent[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** Something that happened in a session. */
export interface VideoRoomSessionEvent {
  /** Unique id of the event. */
  id: string;
  /** The project. */
  project_id: string;
  /** The room. */
  room_id: string;
  /** The session. */
  room_session_id: string;
  /** How serious it is. */
  level: string;
  /** What happened. */
  name: string;
  /** More about it; what it holds depends on `name`. */
  payload: Record<string, unknown>;
  /** When it happened. */
  created_at: string;
  /** The recording, where one is concerned. */
  room_recording_id?: string | undefined;
  /** The member, where one is concerned. */
  room_participant_id?: string | undefined;
}

/** One page: members of the session. */
export interface VideoRoomSessionMemberPage {
  /** Members of the session. */
  data: VideoRoomSessionMember[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A member of a session. */
export interface VideoRoomSessionMember {
  /** Unique id of the member. */
  id: string;
  /** The session. */
  room_session_id: string;
  /** Name to show. */
  name: string | null;
  /** When it joined. */
  join_time: string | null;
  /** When it left. */
  leave_time: string | null;
  /** How many seconds it stayed; `null` before it joins. */
  duration: number | null;
  /** Dollars that it costs. */
  cost_in_dollars: number;
}

export interface ListVideoRoomRecordings {
  /** Seconds for which links to files work; 900 when left out. At least 0. */
  media_ttl?: number | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: recordings of sessions. */
export interface VideoRoomRecordingPage {
  /** Recordings of sessions. */
  data: VideoRoomRecording[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A recording of a session. */
export interface VideoRoomRecording {
  /** Unique id of the recording. */
  id: string;
  /** The session that was recorded. */
  room_session_id: string;
  /** How far it came. */
  status: 'recording' | 'paused' | 'processing' | 'completed' | (string & {}) | null;
  /** When it started. */
  started_at: string | null;
  /** When it stopped. */
  finished_at: string | null;
  /** Length in seconds. */
  duration: number | null;
  /** Size of the file. */
  size_in_bytes: number | null;
  /** MIME type of the file. */
  format: string | null;
  /** Dollars that it costs. */
  cost_in_dollars: number;
  /** Where the file is, for as long as `media_ttl` says. */
  uri: string | null;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

export interface GetVideoRoomRecording {
  /** Seconds for which links to files work; 900 when left out. At least 0. */
  media_ttl?: number | undefined;
}
