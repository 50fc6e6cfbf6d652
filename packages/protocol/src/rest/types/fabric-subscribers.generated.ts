// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { FabricAddress, FabricAddressPage } from './fabric-agents.generated.js';
import type { SipCipher, SipCipherInUse, SipCodec, SipCodecInUse, SipEncryption } from './fabric-sip.generated.js';
import type { PageLinks } from './shared.generated.js';

/** One page: subscribers of the project. */
export interface SubscriberPage {
  /** Subscribers of the project. */
  data: SubscriberResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A subscriber among the resources of the project. */
export interface SubscriberResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'subscriber';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A person or device that calls and is called over the platform. */
  subscriber: Subscriber;
}

/** A person or device that calls and is called over the platform. */
export interface Subscriber {
  /** Unique id of the subscriber. */
  id: string;
  /** E-mail address, which is also what the subscriber signs in with. */
  email: string;
  /** First name. */
  first_name: string;
  /** Last name. */
  last_name: string;
  /** Name to show. */
  display_name: string;
  /** Job title. */
  job_title: string;
  /** Time zone. */
  timezone: string;
  /** Country. */
  country: string;
  /** Company. */
  company_name: string;
}

/** What a subscriber is created with or replaced by. */
export interface SubscriberSettings {
  /** E-mail address, which is also what the subscriber signs in with. */
  email: string;
  /** Password of 8 to 72 characters; a random one when absent. */
  password?: string | undefined;
  /** First name. */
  first_name?: string | undefined;
  /** Last name. */
  last_name?: string | undefined;
  /** Name to show. */
  display_name?: string | undefined;
  /** Job title. */
  job_title?: string | undefined;
  /** Time zone. */
  timezone?: string | undefined;
  /** Country. */
  country?: string | undefined;
  /** Company. */
  company_name?: string | undefined;
}

/** One page: SIP endpoints of the subscriber. */
export interface SubscriberSipEndpointPage {
  /** SIP endpoints of the subscriber. */
  data: SubscriberSipEndpoint[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A SIP device of a subscriber's. */
export interface SubscriberSipEndpoint {
  /** Unique id of the endpoint. */
  id: string;
  /** The user name that it registers with. */
  username: string;
  /** Who it shows as the caller. */
  caller_id: string;
  /** The number that it calls phones from: one bought or verified. */
  send_as: string;
  /** Ciphers that it may use. */
  ciphers: SipCipherInUse[];
  /** Codecs that it may use. */
  codecs: SipCodecInUse[];
  /** Whether media must be encrypted. */
  encryption: 'required' | 'optional' | 'default' | (string & {});
}

export interface CreateSubscriberSipEndpoint {
  /** The user name that it registers with. */
  username: string;
  /** The password that it registers with; never returned. */
  password: string;
  /** Who it shows as the caller. */
  caller_id?: string | undefined;
  /** The number that it calls phones from: one bought or verified. */
  send_as?: string | undefined;
  /** Ciphers that it may use. */
  ciphers?: SipCipher[] | undefined;
  /** Codecs that it may use. */
  codecs?: SipCodec[] | undefined;
  /** Whether media must be encrypted. Default: `"default"`. */
  encryption?: SipEncryption | undefined;
}

export interface UpdateSubscriberSipEndpoint {
  /** The user name that it registers with. */
  username?: string | undefined;
  /** The password that it registers with; never returned. */
  password?: string | undefined;
  /** Who it shows as the caller. */
  caller_id?: string | undefined;
  /** The number that it calls phones from: one bought or verified. */
  send_as?: string | undefined;
  /** Ciphers that it may use. */
  ciphers?: SipCipher[] | undefined;
  /** Codecs that it may use. */
  codecs?: SipCodec[] | undefined;
  /** Whether media must be encrypted. Default: `"default"`. */
  encryption?: SipEncryption | undefined;
}
