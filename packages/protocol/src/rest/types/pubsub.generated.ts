// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { ChannelPermissions, ChannelToken } from './chat.generated.js';

export interface CreatePubSubToken {
  /** Minutes that the token is good for, at most 30 days. Range: 1 to 43200. */
  ttl: number;
  /** What it may do, by channel: 1 to 500, with names of 1 to 250 characters. */
  channels: Record<string, ChannelPermissions>;
  /** Who holds it. Default: a new UUID. */
  member_id?: string | undefined;
  /** What others see of who holds it: at most 2,000 characters as JSON. Default: `{}`. */
  state?: Record<string, unknown> | undefined;
}
