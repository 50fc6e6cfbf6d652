// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { VideoLayout } from './fabric-conference-rooms.generated.js';
import type { PageLinks } from './shared.generated.js';

export interface ListVideoRooms {
  /** Whether the session that takes place is told as well. */
  include_active_session?: boolean | undefined;
  /** Only rooms that may be joined from this date or time, or later. */
  starts_after?: string | undefined;
  /** Only rooms that may be joined until this date or time, or earlier. */
  ends_before?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: rooms of the project. */
export interface VideoRoomPage {
  /** Rooms of the project. */
  data: VideoRoom[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A room where members meet with sound and picture. */
export interface VideoRoom {
  /** Unique id of the room. */
  id: string;
  /** Its unique name. */
  name: string;
  /** Name to show. */
  display_name: string | null;
  /** What it is for. */
  description: string | null;
  /** Members at most. */
  max_members: number;
  /** Quality of the video. */
  quality: '720p' | '1080p' | (string & {});
  /** Frames a second. */
  fps: number;
  /** When members may begin to join. */
  join_from: string | null;
  /** Until when members may join. */
  join_until: string | null;
  /** When all members are removed. */
  remove_at: string | null;
  /** Seconds after which a member is removed. */
  remove_after_seconds_elapsed: number | null;
  /** How the members are laid out. */
  layout:
    | 'grid-responsive'
    | 'grid-responsive-mobile'
    | 'highlight-1-responsive'
    | '1x1'
    | '2x1'
    | '2x2'
    | '5up'
    | '3x3'
    | '4x4'
    | '5x5'
    | '6x6'
    | '8x8'
    | '10x10'
    | (string & {});
  /** Whether recording starts with the session. */
  record_on_start: boolean;
  /** Whether a tone tells that a member comes or goes. */
  tone_on_entry_and_exit: boolean;
  /** Whether the video of the room is off when a member joins. */
  room_join_video_off: boolean;
  /** Whether the video of a member is off when it joins. */
  user_join_video_off: boolean;
  /** Whether there are live previews of the room. */
  enable_room_previews: boolean | null;
  /** Whether sound and picture are kept in step. */
  sync_audio_video: boolean | null;
  /** Data of your own. */
  meta: Record<string, unknown> | null;
  /** Whether members who raise a hand are shown first. */
  prioritize_handraise: boolean;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** The session that takes place now. */
  active_session?: ActiveVideoSession | undefined;
}

/** The session that takes place now. */
export interface ActiveVideoSession {
  /** Unique id of the session. */
  id?: string | undefined;
  /** The room; absent where the session made its own. */
  room_id?: string | undefined;
  /** Name of the room. */
  name?: string | undefined;
  /** Name to show. */
  display_name?: string | undefined;
  /** When members may begin to join. */
  join_from?: string | undefined;
  /** Until when members may join. */
  join_until?: string | undefined;
  /** When all members are removed. */
  remove_at?: string | undefined;
  /** Seconds after which a member is removed. */
  remove_after_seconds_elapsed?: number | undefined;
  /** How the members are laid out at first. */
  layout?: string | undefined;
  /** Members at most. */
  max_members?: number | undefined;
  /** Frames a second: 20 or 30. */
  fps?: number | undefined;
  /** Quality of the video. */
  quality?: '720p' | '1080p' | (string & {}) | undefined;
  /** When it started. */
  start_time?: string | undefined;
  /** When it ended. */
  end_time?: string | undefined;
  /** How many seconds it lasted. */
  duration?: number | undefined;
  /** How far it came. */
  status?: 'in-progress' | 'completed' | (string & {}) | undefined;
  /** Whether recording started with it. */
  record_on_start?: boolean | undefined;
  /** Whether there are live previews of the room. */
  enable_room_previews?: boolean | undefined;
  /** Where its preview is, while it lasts. */
  preview_url?: string | undefined;
  /** Whether sound and picture are kept in step. */
  audio_video_sync?: boolean | undefined;
}

export interface CreateVideoRoom {
  /** A unique name. Letters, digits, `_` and `-`; at most 100. */
  name: string;
  /** Name to show, at most 200 characters. */
  display_name?: string | undefined;
  /** What it is for, at most 3000 characters. */
  description?: string | undefined;
  /** Members at most. Range: 1 to 300. Default: `20`. */
  max_members?: number | undefined;
  /** Quality of the video. Default: `"720p"`. */
  quality?: '720p' | '1080p' | undefined;
  /** When members may begin to join. */
  join_from?: string | undefined;
  /** Until when members may join. */
  join_until?: string | undefined;
  /** When all members are removed. */
  remove_at?: string | undefined;
  /** Seconds after which a member is removed. Range: 1 to 200000. */
  remove_after_seconds_elapsed?: number | undefined;
  /** How the members are laid out. Default: `"grid-responsive"`. */
  layout?: VideoLayout | undefined;
  /** Whether recording starts with the session. Default: `false`. */
  record_on_start?: boolean | undefined;
  /** Whether there are live previews of the room. Default: `false`. */
  enable_room_previews?: boolean | undefined;
  /** Data of your own, at most 2000 characters of JSON. */
  meta?: Record<string, unknown> | undefined;
  /** Whether sound and picture are kept in step. */
  sync_audio_video?: boolean | undefined;
}

export interface VideoSessionQuery {
  /** Whether the session that takes place is told as well. */
  include_active_session?: boolean | undefined;
}

export interface UpdateVideoRoom {
  /** Name to show, at most 200 characters. */
  display_name?: string | undefined;
  /** What it is for, at most 3000 characters. */
  description?: string | undefined;
  /** Members at most. Range: 1 to 300. Default: `20`. */
  max_members?: number | undefined;
  /** Quality of the video. Default: `"720p"`. */
  quality?: '720p' | '1080p' | undefined;
  /** When members may begin to join. */
  join_from?: string | undefined;
  /** Until when members may join. */
  join_until?: string | undefined;
  /** When all members are removed. */
  remove_at?: string | undefined;
  /** Seconds after which a member is removed. Range: 1 to 200000. */
  remove_after_seconds_elapsed?: number | undefined;
  /** How the members are laid out. Default: `"grid-responsive"`. */
  layout?: VideoLayout | undefined;
  /** Whether recording starts with the session. Default: `false`. */
  record_on_start?: boolean | undefined;
  /** Whether there are live previews of the room. Default: `false`. */
  enable_room_previews?: boolean | undefined;
  /** Data of your own, at most 2000 characters of JSON. */
  meta?: Record<string, unknown> | undefined;
  /** Whether sound and picture are kept in step. */
  sync_audio_video?: boolean | undefined;
}

/** One page: streams of the room. */
export interface VideoStreamPage {
  /** Streams of the room. */
  data: VideoStream[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** What goes on in a room, sent to a server of yours. */
export interface VideoStream {
  /** Unique id of the stream. */
  id: string;
  /** Where the picture is sent. */
  url: string | null;
  /** The kind of stream. */
  stream_type: string | null;
  /** Width in pixels. */
  width: number | null;
  /** Height in pixels. */
  height: number | null;
  /** Frames a second. */
  fps: number | null;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

export interface VideoStreamSettings {
  /** Where the picture is sent: an `rtmp:` or `rtmps:` address that takes it. */
  url: string;
}

export interface CreateVideoRoomToken {
  /** The room that it lets in to. Letters, digits, `_` and `-`; at most 100. */
  room_name: string;
  /** Name to show of the user, at most 100 characters; random when left out. */
  user_name?: string | undefined;
  /** What the user may do in the room; nothing for an audience. Default: `["room.self.audio_mute","room.self.audio_unmute","room.self.video_mute","room.self.video_unmute","room.self.deaf","room.self.undeaf","room.self.set_input_volume","room.self.set_output_volume","room.self.set_input_sensitivity","room.self.screenshare","room.self.additional_source"]`. */
  permissions?: VideoRoomPermission[] | undefined;
  /** When the user may begin to join. */
  join_from?: string | undefined;
  /** Until when the user may join. */
  join_until?: string | undefined;
  /** When the user is removed. */
  remove_at?: string | undefined;
  /** Seconds after which the user is removed. At most 200000. */
  remove_after_seconds_elapsed?: number | undefined;
  /** Whether the user joins without sound. Default: `false`. */
  join_audio_muted?: boolean | undefined;
  /** Whether the user joins without picture. Default: `false`. */
  join_video_muted?: boolean | undefined;
  /** Whether the room is made when there is none. Default: `true`. */
  auto_create_room?: boolean | undefined;
  /** Whether there are live previews of a room that is made. Default: `false`. */
  enable_room_previews?: boolean | undefined;
  /** Name to show of a room that is made, at most 200 characters. */
  room_display_name?: string | undefined;
  /** Whether the session ends when the user leaves. Default: `false`. */
  end_room_session_on_leave?: boolean | undefined;
  /** As what the user joins; an audience sends no media. Default: `"member"`. */
  join_as?: 'audience' | 'member' | undefined;
  /** What the user receives. Default: `"all"`. */
  media_allowed?: 'all' | 'video-only' | 'audio-only' | undefined;
  /** Data of the room, at most 2000 characters of JSON. */
  room_meta?: Record<string, unknown> | undefined;
  /** Data of the member, at most 2000 characters of JSON. */
  meta?: Record<string, unknown> | undefined;
  /** Whether sound and picture are kept in step. Default: `false`. */
  sync_audio_video?: boolean | undefined;
}

export type VideoRoomPermission =
  | 'room.member.audio_mute'
  | 'room.member.audio_unmute'
  | 'room.member.video_mute'
  | 'room.member.video_unmute'
  | 'room.member.deaf'
  | 'room.member.undeaf'
  | 'room.member.set_input_volume'
  | 'room.member.set_output_volume'
  | 'room.member.set_input_sensitivity'
  | 'room.member.set_position'
  | 'room.member.set_meta'
  | 'room.member.raisehand'
  | 'room.member.lowerhand'
  | 'room.member.remove'
  | 'room.member.promote'
  | 'room.member.demote'
  | 'room.hide_video_muted'
  | 'room.list_available_layouts'
  | 'room.lock'
  | 'room.playback'
  | 'room.playback_seek'
  | 'room.prioritize_handraise'
  | 'room.recording'
  | 'room.set_layout'
  | 'room.set_position'
  | 'room.set_meta'
  | 'room.show_video_muted'
  | 'room.stream'
  | 'room.unlock'
  | 'room.self.audio_mute'
  | 'room.self.audio_unmute'
  | 'room.self.video_mute'
  | 'room.self.video_unmute'
  | 'room.self.deaf'
  | 'room.self.undeaf'
  | 'room.self.set_input_volume'
  | 'room.self.set_output_volume'
  | 'room.self.set_input_sensitivity'
  | 'room.self.set_position'
  | 'room.self.set_meta'
  | 'room.self.raisehand'
  | 'room.self.lowerhand'
  | 'room.self.screenshare'
  | 'room.self.additional_source';

export interface VideoRoomToken {
  /** What the client of the user joins with. */
  token: string;
}
