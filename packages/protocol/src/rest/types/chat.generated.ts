// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface CreateChatToken {
  /** Minutes that the token is good for, at most 30 days. Range: 1 to 43200. */
  ttl: number;
  /** What it may do, by channel: 1 to 500, with names of 1 to 250 characters that do not start with `sw_`. */
  channels: Record<string, ChannelPermissions>;
  /** Who holds it. Default: a new UUID. */
  member_id?: string | undefined;
  /** What others see of who holds it: at most 2,000 characters as JSON. Default: `{}`. */
  state?: Record<string, unknown> | undefined;
}

/** What a token may do in a channel: `read`, `write`, or both. */
export type ChannelPermissions =
  | {
      /** Hears what is sent to the channel. */
      read: boolean;
      /** Sends to the channel. */
      write?: boolean | undefined;
    }
  | {
      /** Sends to the channel. */
      write: boolean;
      /** Hears what is sent to the channel. */
      read?: boolean | undefined;
    };

/** A token for channels. */
export interface ChannelToken {
  /** The token, a JWT. */
  token: string;
}
