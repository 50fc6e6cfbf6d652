// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.

/** A token to send. */
export interface RequestMfaToken {
  /** The number that gets the token, in E.164 form. */
  to: string;
  /** A number of the project that it comes from, in E.164 form; one of the platform when absent. */
  from?: string | undefined;
  /** What stands before the token; one segment: 160 characters, 70 if any is not of the GSM set. Default: `"Your Personal Authorization Code is:"`. */
  message?: string | undefined;
  /** Characters of the token. Range: 4 to 20. Default: `6`. */
  token_length?: number | undefined;
  /** Seconds for which the token is valid. At most 604800. Default: `3600`. */
  valid_for?: number | undefined;
  /** Attempts to verify the token, the first one included. Range: 1 to 20. Default: `3`. */
  max_attempts?: number | undefined;
  /** Whether the token has letters as well as digits. Default: `false`. */
  allow_alphas?: boolean | undefined;
}

/** A token on its way. */
export interface MfaRequested {
  /** Id of the request, to verify the token with. */
  id: string;
  /** Whether the token is on its way. */
  success: boolean;
  /** The number that gets it. */
  to: string;
  /** How it gets there. */
  channel: 'sms' | 'call' | (string & {});
}

export interface VerifyMfaToken {
  /** The token to verify. */
  token: string;
}

/** Whether a token is the one that was sent. */
export interface MfaVerified {
  /** Whether the token is right. */
  success: boolean;
}
