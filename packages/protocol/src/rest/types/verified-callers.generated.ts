// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks } from './shared.generated.js';

export interface ListVerifiedCallers {
  /** Only those whose name contains this. */
  filter_name?: string | undefined;
  /** Only those whose number contains this. */
  filter_number?: string | undefined;
}

/** One page: verified caller ids of the project. */
export interface VerifiedCallerPage {
  /** Verified caller ids of the project. */
  data?: VerifiedCaller[] | undefined;
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
}

/** A number of another carrier that calls may be made from. */
export interface VerifiedCaller {
  /** Unique id of the verified caller id. */
  id: string;
  /** The number in E.164 form. */
  number: string;
  /** Whether the number is verified. */
  verified: boolean;
  /** The kind of object. */
  type?: 'verified_caller_id' | (string & {}) | undefined;
  /** The name it was given; else the number as it is written. */
  name?: string | undefined;
  /** The extension that the verification call dials. */
  extension?: string | undefined;
  /** When the number was verified. */
  verified_at?: string | undefined;
  /** How far the verification is. */
  status?: 'Verified' | 'Awaiting Verification' | (string & {}) | undefined;
}

export interface CreateVerifiedCaller {
  /** The number in E.164 form; it must be able to take the verification call. */
  number: string;
  /** A name to tell it by; the number as it is written when absent. */
  name?: string | undefined;
  /** The extension that the verification call dials. */
  extension?: string | undefined;
}

export interface UpdateVerifiedCaller {
  /** The new name. */
  name: string;
}

export interface SubmitVerification {
  /** The code. */
  verification_code: string;
}
