// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { SipCipherName, SipCodecName } from './fabric.generated.js';

/** What SIP endpoints do when they say nothing else. */
export interface SipProfile {
  /** The domain that endpoints register at. */
  domain?: string | undefined;
  /** The part of the domain that is its own in the space. */
  domain_identifier?: string | undefined;
  /** Codecs that endpoints take. */
  default_codecs?: SipCodecName[] | undefined;
  /** Ciphers that endpoints take. */
  default_ciphers?: SipCipherName[] | undefined;
  /** Whether endpoints must encrypt; where it is optional, it is done when both sides can. */
  default_encryption?: 'required' | 'optional' | (string & {}) | undefined;
  /** The number that endpoints call phones from, in E.164 form; empty for any of the project. */
  default_send_as?: string | undefined;
}

export interface UpdateSipProfile {
  /** The part of the domain that is its own in the space. */
  domain_identifier?: string | undefined;
  /** Codecs that endpoints take. */
  default_codecs?: SipCodecName[] | undefined;
  /** Ciphers that endpoints take. */
  default_ciphers?: SipCipherName[] | undefined;
  /** Whether endpoints must encrypt; where it is optional, it is done when both sides can. */
  default_encryption?: 'required' | 'optional' | undefined;
  /** The number that endpoints call phones from, in E.164 form; empty for any of the project. */
  default_send_as?: string | undefined;
}
