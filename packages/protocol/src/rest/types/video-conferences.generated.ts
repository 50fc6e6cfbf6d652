// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { VideoLayout } from './fabric-conference-rooms.generated.js';
import type { PageLinks } from './shared.generated.js';
import type {
  ActiveVideoSession,
  VideoSessionQuery,
  VideoStream,
  VideoStreamPage,
  VideoStreamSettings,
} from './video-rooms.generated.js';
import type { VideoPaging } from './video-sessions.generated.js';

export interface ListVideoConferences {
  /** Only conferences that may be joined from this date or time, or later. */
  starts_after?: string | undefined;
  /** Only conferences that may be joined until this date or time, or earlier. */
  ends_before?: string | undefined;
  /** Whether the session that takes place is told as well. */
  include_active_session?: boolean | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: conferences of the project. */
export interface VideoConferencePage {
  /** Conferences of the project. */
  data: VideoConference[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A room with a page of its own to meet on. */
export interface VideoConference {
  /** Unique id of the conference. */
  id: string;
  /** Its unique name. */
  name: string;
  /** Name to show. */
  display_name: string | null;
  /** What it is for. */
  description: string | null;
  /** When members may begin to join. */
  join_from: string | null;
  /** Until when members may join. */
  join_until: string | null;
  /** Quality of the video. */
  quality: '720p' | '1080p' | (string & {});
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
  /** How large it is. */
  size: 'small' | 'medium' | 'large' | (string & {}) | null;
  /** Whether recording starts with the session. */
  record_on_start: boolean;
  /** Whether a tone tells that a member comes or goes. */
  tone_on_entry_and_exit: boolean;
  /** Whether the video of the room is off when a member joins. */
  room_join_video_off: boolean;
  /** Whether the video of a member is off when it joins. */
  user_join_video_off: boolean;
  /** Whether the members can write to each other. */
  enable_chat: boolean;
  /** Whether there are live previews of the room. */
  enable_room_previews: boolean | null;
  /** Buttons and what is selected, in the dark theme. */
  dark_primary: string | null;
  /** Background of the dark theme. */
  dark_background: string | null;
  /** Foreground of the dark theme. */
  dark_foreground: string | null;
  /** What went well, in the dark theme. */
  dark_success: string | null;
  /** What went wrong, in the dark theme. */
  dark_negative: string | null;
  /** Buttons and what is selected, in the light theme. */
  light_primary: string | null;
  /** Background of the light theme. */
  light_background: string | null;
  /** Foreground of the light theme. */
  light_foreground: string | null;
  /** What went well, in the light theme. */
  light_success: string | null;
  /** What went wrong, in the light theme. */
  light_negative: string | null;
  /** Data of your own. */
  meta: Record<string, unknown> | null;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** The session that takes place now. */
  active_session?: ActiveVideoSession | undefined;
}

export interface CreateVideoConference {
  /** Name to show, at most 200 characters. */
  display_name: string;
  /** A unique name. Letters, digits, `_` and `-`; at most 100. */
  name?: string | undefined;
  /** What it is for, at most 3000 characters. */
  description?: string | undefined;
  /** When members may begin to join. */
  join_from?: string | undefined;
  /** Until when members may join. */
  join_until?: string | undefined;
  /** Quality of the video. Default: `"720p"`. */
  quality?: '720p' | '1080p' | undefined;
  /** How the members are laid out. Default: `"grid-responsive"`. */
  layout?: VideoLayout | undefined;
  /** How large it is. Default: `"medium"`. */
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Whether recording starts with the session. */
  record_on_start?: boolean | undefined;
  /** Whether there are live previews of the room. */
  enable_room_previews?: boolean | undefined;
  /** Whether the members can write to each other. Default: `true`. */
  enable_chat?: boolean | undefined;
  /** Buttons and what is selected, in the dark theme. Default: `"#044EF4"`. */
  dark_primary?: string | undefined;
  /** Background of the dark theme. Default: `"#FFFFFF"`. */
  dark_background?: string | undefined;
  /** Foreground of the dark theme. Default: `"#1D2127"`. */
  dark_foreground?: string | undefined;
  /** What went well, in the dark theme. Default: `"#17BB58"`. */
  dark_success?: string | undefined;
  /** What went wrong, in the dark theme. Default: `"#F42C50"`. */
  dark_negative?: string | undefined;
  /** Buttons and what is selected, in the light theme. Default: `"#044EF4"`. */
  light_primary?: string | undefined;
  /** Background of the light theme. Default: `"#FFFFFF"`. */
  light_background?: string | undefined;
  /** Foreground of the light theme. Default: `"#1D2127"`. */
  light_foreground?: string | undefined;
  /** What went well, in the light theme. Default: `"#17BB58"`. */
  light_success?: string | undefined;
  /** What went wrong, in the light theme. Default: `"#F42C50"`. */
  light_negative?: string | undefined;
}

export interface UpdateVideoConference {
  /** Name to show, at most 200 characters. */
  display_name: string;
  /** What it is for, at most 3000 characters. */
  description?: string | undefined;
  /** When members may begin to join. */
  join_from?: string | undefined;
  /** Until when members may join. */
  join_until?: string | undefined;
  /** Quality of the video. Default: `"720p"`. */
  quality?: '720p' | '1080p' | undefined;
  /** How the members are laid out. Default: `"grid-responsive"`. */
  layout?: VideoLayout | undefined;
  /** How large it is. Default: `"medium"`. */
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Whether recording starts with the session. */
  record_on_start?: boolean | undefined;
  /** Whether there are live previews of the room. */
  enable_room_previews?: boolean | undefined;
  /** Whether a tone tells that a member comes or goes. */
  tone_on_entry_and_exit?: boolean | undefined;
  /** Whether the video of the room is off when a member joins. */
  room_join_video_off?: boolean | undefined;
  /** Whether the video of a member is off when it joins. */
  user_join_video_off?: boolean | undefined;
  /** Whether the members can write to each other. */
  enable_chat?: boolean | undefined;
  /** Buttons and what is selected, in the dark theme. */
  dark_primary?: string | undefined;
  /** Background of the dark theme. */
  dark_background?: string | undefined;
  /** Foreground of the dark theme. */
  dark_foreground?: string | undefined;
  /** What went well, in the dark theme. */
  dark_success?: string | undefined;
  /** What went wrong, in the dark theme. */
  dark_negative?: string | undefined;
  /** Buttons and what is selected, in the light theme. */
  light_primary?: string | undefined;
  /** Background of the light theme. */
  light_background?: string | undefined;
  /** Foreground of the light theme. */
  light_foreground?: string | undefined;
  /** What went well, in the light theme. */
  light_success?: string | undefined;
  /** What went wrong, in the light theme. */
  light_negative?: string | undefined;
}

/** One page: tokens of the conference. */
export interface VideoConferenceTokenPage {
  /** Tokens of the conference. */
  data: VideoConferenceToken[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A token that lets users join a conference. */
export interface VideoConferenceToken {
  /** Unique id of the token. */
  id: string;
  /** Its name. */
  name: string | null;
  /** What a client joins with. */
  token: string;
  /** What it allows. */
  scopes: string[];
}
