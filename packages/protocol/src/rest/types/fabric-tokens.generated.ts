// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

export interface CreateSubscriberToken {
  /** What tells the subscriber from others: an e-mail address, or any other text. */
  reference: string;
  /** When the token ends, in seconds since 1970; two hours from now when absent. */
  expire_at?: number | undefined;
  /** The application that the token is for. */
  application_id?: string | undefined;
  /** A new password; empty or absent leaves it as it is. */
  password?: string | undefined;
  /** Ties the token to one device: 43 letters, digits, `_` and `-`, as the browser SDK makes it. */
  fingerprint?: string | undefined;
  /** Lets the holder refresh the token itself; goes with `fingerprint`. */
  scope?: 'sat:refresh' | undefined;
  /** A new first name. */
  first_name?: string | undefined;
  /** A new last name. */
  last_name?: string | undefined;
  /** A new name to show. */
  display_name?: string | undefined;
  /** A new job title. */
  job_title?: string | undefined;
  /** A new time zone. */
  time_zone?: string | undefined;
  /** A new country. */
  country?: string | undefined;
  /** The region that the client is sent to. */
  region?: 'us-central' | undefined;
  /** A new company. */
  company_name?: string | undefined;
}

/** Tokens of a subscriber. */
export interface SubscriberToken {
  /** The subscriber. */
  subscriber_id: string;
  /** The access token. */
  token: string;
  /** Gets new tokens when the access token has ended. */
  refresh_token: string;
}

export interface RefreshSubscriberToken {
  /** The refresh token. */
  refresh_token: string;
}

/** New tokens of a subscriber. */
export interface RefreshedSubscriberToken {
  /** The access token, good for 2 hours. */
  token: string;
  /** The next refresh token, good for 2 hours and 5 minutes. */
  refresh_token: string;
}

export interface CreateInviteToken {
  /** The subscriber's address. */
  address_id: string;
  /** When the token ends, in seconds since 1970; two hours from now when absent. */
  expires_at?: number | undefined;
}

/** A token to be invited with. */
export interface InviteToken {
  /** The token. */
  token: string;
}

export interface CreateGuestToken {
  /** Addresses that the guest may call, at most 10. */
  allowed_addresses: string[];
  /** When the token ends, in seconds since 1970; two hours from now when absent. */
  expire_at?: number | undefined;
  /** The region that the client is sent to. */
  region?: 'us-central' | undefined;
  /** The region whose servers the client connects to directly. */
  ch?: 'us-central' | undefined;
}

/** Tokens of a guest. */
export interface GuestToken {
  /** The access token. */
  token: string;
  /** Gets new tokens when the access token has ended. */
  refresh_token: string;
}

export interface CreateEmbedToken {
  /** The public token of the widget. */
  token: string;
}

/** A token to call with from a page. */
export interface EmbedToken {
  /** The token, encrypted. */
  token: string;
}
