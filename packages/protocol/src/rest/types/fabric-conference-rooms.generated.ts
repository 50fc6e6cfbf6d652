// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { FabricAddress, FabricAddressPage } from './fabric-agents.generated.js';
import type { PageLinks } from './shared.generated.js';

/** One page: conference rooms of the project. */
export interface ConferenceRoomPage {
  /** Conference rooms of the project. */
  data: ConferenceRoomResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A conference room among the resources of the project. */
export interface ConferenceRoomResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'video_room';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A room where members meet with sound and picture. */
  conference_room: ConferenceRoom;
}

/** A room where members meet with sound and picture. */
export interface ConferenceRoom {
  /** Unique id of the room. */
  id: string;
  /** Its name. */
  name: string;
  /** Name to show, at most 200 characters. */
  display_name: string;
  /** What it is for, at most 3000 characters. */
  description: string;
  /** Members at most. Range: 0 to 300. */
  max_members: number;
  /** Quality of the video. */
  quality: '720p' | '1080p' | (string & {});
  /** Frames a second: 20 or 30. */
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
  enable_room_previews: boolean;
  /** Whether sound and picture are kept in step. */
  sync_audio_video: boolean | null;
  /** Data of your own. */
  meta: Record<string, unknown>;
  /** Whether members who raise a hand are shown first. */
  prioritize_handraise: boolean;
}

export interface CreateConferenceRoom {
  /** Its name. */
  name: string;
  /** Whether there are live previews of the room. */
  enable_room_previews: boolean;
  /** Name to show, at most 200 characters. */
  display_name?: string | undefined;
  /** What it is for, at most 3000 characters. */
  description?: string | undefined;
  /** Members at most. Range: 0 to 300. */
  max_members?: number | undefined;
  /** When members may begin to join. */
  join_from?: string | undefined;
  /** Until when members may join. */
  join_until?: string | undefined;
  /** Quality of the video. Default: `"720p"`. */
  quality?: '720p' | '1080p' | undefined;
  /** When all members are removed. */
  remove_at?: string | undefined;
  /** Seconds after which a member is removed. Range: 0 to 200000. */
  remove_after_seconds_elapsed?: number | undefined;
  /** How the members are laid out. */
  layout?: VideoLayout | undefined;
  /** Whether recording starts with the session. */
  record_on_start?: boolean | undefined;
  /** Whether a tone tells that a member comes or goes. */
  tone_on_entry_and_exit?: boolean | undefined;
  /** Whether the video of the room is off when a member joins. */
  room_join_video_off?: boolean | undefined;
  /** Whether the video of a member is off when it joins. */
  user_join_video_off?: boolean | undefined;
  /** Data of your own. */
  meta?: Record<string, unknown> | undefined;
  /** Whether sound and picture are kept in step. */
  sync_audio_video?: boolean | undefined;
}

/** How the members are laid out. */
export type VideoLayout =
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
  | '10x10';

export interface UpdateConferenceRoom {
  /** Whether there are live previews of the room. */
  enable_room_previews: boolean;
  /** Whether sound and picture are kept in step. */
  sync_audio_video: boolean;
  /** Its name. */
  name?: string | undefined;
  /** Name to show, at most 200 characters. */
  display_name?: string | undefined;
  /** What it is for, at most 3000 characters. */
  description?: string | undefined;
  /** Members at most. Range: 0 to 300. */
  max_members?: number | undefined;
  /** When members may begin to join. */
  join_from?: string | undefined;
  /** Until when members may join. */
  join_until?: string | undefined;
  /** Quality of the video. Default: `"720p"`. */
  quality?: '720p' | '1080p' | undefined;
  /** When all members are removed. */
  remove_at?: string | undefined;
  /** Seconds after which a member is removed. Range: 0 to 200000. */
  remove_after_seconds_elapsed?: number | undefined;
  /** How the members are laid out. Default: `"grid-responsive"`. */
  layout?: VideoLayout | undefined;
  /** Whether recording starts with the session. */
  record_on_start?: boolean | undefined;
  /** Whether a tone tells that a member comes or goes. */
  tone_on_entry_and_exit?: boolean | undefined;
  /** Whether the video of the room is off when a member joins. */
  room_join_video_off?: boolean | undefined;
  /** Whether the video of a member is off when it joins. */
  user_join_video_off?: boolean | undefined;
  /** Data of your own. */
  meta?: Record<string, unknown> | undefined;
}
