// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { FabricAddress, FabricAddressPage } from './fabric-agents.generated.js';
import type { PageLinks, WebhookMethod } from './shared.generated.js';

/** One page: SIP endpoints of the project. */
export interface FabricSipEndpointPage {
  /** SIP endpoints of the project. */
  data: FabricSipEndpoint[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** What a SIP device registers with, and what handles the calls to it. */
export interface FabricSipEndpoint {
  /** What the record is. */
  type: string;
  /** Unique id of the endpoint. */
  id: string;
  /** The user name that it registers with. */
  username: string;
  /** Who it shows as the caller. */
  caller_id: string | null;
  /** The number that it calls phones from; `random` for any of the project. */
  send_as: string;
  /** Ciphers that it may use. */
  ciphers: SipCipherInUse[];
  /** Codecs that it may use. */
  codecs: SipCodecInUse[];
  /** Whether media must be encrypted. */
  encryption: 'required' | 'optional' | 'default' | (string & {});
  /** What handles the calls to it. */
  call_handler:
    | 'relay_context'
    | 'relay_topic'
    | 'relay_application'
    | 'relay_connector'
    | 'relay_script'
    | 'laml_webhooks'
    | 'laml_application'
    | 'dialogflow'
    | 'video_room'
    | 'call_flow'
    | 'ai_agent'
    | (string & {})
    | null;
  /** The resource that handles the calls to it. */
  calling_handler_resource_id: string | null;
  /** Where cXML is fetched. */
  call_request_url: string | null;
  call_request_method: WebhookMethod | null;
  /** Where cXML is fetched when `call_request_url` fails. */
  call_fallback_url: string | null;
  call_fallback_method: WebhookMethod | null;
  /** Where the state of calls is reported. */
  call_status_callback_url: string | null;
  call_status_callback_method: WebhookMethod | null;
  /** The cXML application that handles the calls. */
  call_laml_application_id: string | null;
  /** The Dialogflow agent that handles the calls. */
  call_dialogflow_agent_id: string | null;
  /** The RELAY topic that calls go to. */
  call_relay_topic: string | null;
  /** Where the state of calls to the topic is reported. */
  call_relay_topic_status_callback_url: string | null;
  /** The RELAY context that calls go to. */
  call_relay_context: string | null;
  /** Where the state of calls to the context is reported. */
  call_relay_context_status_callback_url: string | null;
  /** The RELAY application that calls go to. */
  call_relay_application: string | null;
  /** The video room that calls go to. */
  call_video_room_id: string | null;
  /** Where SWML is fetched. */
  call_relay_script_url: string | null;
}

/** A cipher for encrypted media. */
export type SipCipherInUse =
  | 'AEAD_AES_256_GCM_8'
  | 'AES_256_CM_HMAC_SHA1_80'
  | 'AES_CM_128_HMAC_SHA1_80'
  | 'AES_256_CM_HMAC_SHA1_32'
  | 'AES_CM_128_HMAC_SHA1_32'
  | (string & {});

/** A codec that is offered over SIP. */
export type SipCodecInUse =
  | 'PCMU'
  | 'PCMA'
  | 'G722'
  | 'G729'
  | 'OPUS'
  | 'OPUS@48000H@20I'
  | 'OPUS@24000H@20I'
  | 'OPUS@16000H@20I'
  | 'OPUS@8000H@20I'
  | 'VP8'
  | 'H264'
  | (string & {});

export interface CreateFabricSipEndpoint {
  /** The user name that it registers with. */
  username: string;
  /** Who it shows as the caller. */
  caller_id: string;
  /** The number that it calls phones from. */
  send_as: string;
  /** Ciphers that it may use. */
  ciphers: SipCipher[];
  /** Codecs that it may use. */
  codecs: SipCodec[];
  /** Whether media must be encrypted. Default: `"default"`. */
  encryption: SipEncryption;
  /** What its calls run through: the SIP profile of the space (`default`), nothing (`passthrough`), nothing and without calls to phones (`block-pstn`), or a resource (`resource`). */
  call_handler: SipEndpointHandler;
  /** The id that it gets. */
  id?: string | undefined;
  /** The resource that handles its calls, with the handler `resource`. */
  calling_handler_resource_id?: string | null | undefined;
}

/** A cipher for encrypted media. */
export type SipCipher =
  | 'AEAD_AES_256_GCM_8'
  | 'AES_256_CM_HMAC_SHA1_80'
  | 'AES_CM_128_HMAC_SHA1_80'
  | 'AES_256_CM_HMAC_SHA1_32'
  | 'AES_CM_128_HMAC_SHA1_32';

/** A codec to offer over SIP. */
export type SipCodec =
  | 'PCMU'
  | 'PCMA'
  | 'G722'
  | 'G729'
  | 'OPUS'
  | 'OPUS@48000H@20I'
  | 'OPUS@24000H@20I'
  | 'OPUS@16000H@20I'
  | 'OPUS@8000H@20I'
  | 'VP8'
  | 'H264';

/** Whether media must be encrypted. */
export type SipEncryption = 'required' | 'optional' | 'default';

/** What its calls run through: the SIP profile of the space (`default`), nothing (`passthrough`), nothing and without calls to phones (`block-pstn`), or a resource (`resource`). */
export type SipEndpointHandler = 'default' | 'passthrough' | 'block-pstn' | 'resource';

export interface UpdateFabricSipEndpoint {
  /** The user name that it registers with. */
  username?: string | undefined;
  /** Who it shows as the caller. */
  caller_id?: string | undefined;
  /** The number that it calls phones from. */
  send_as?: string | undefined;
  /** Ciphers that it may use. */
  ciphers?: SipCipher[] | undefined;
  /** Codecs that it may use. */
  codecs?: SipCodec[] | undefined;
  /** Whether media must be encrypted. Default: `"default"`. */
  encryption?: SipEncryption | undefined;
  /** What its calls run through: the SIP profile of the space (`default`), nothing (`passthrough`), nothing and without calls to phones (`block-pstn`), or a resource (`resource`). */
  call_handler?: SipEndpointHandler | undefined;
  /** The resource that handles its calls, with the handler `resource`. */
  calling_handler_resource_id?: string | null | undefined;
}

/** One page: SIP gateways of the project. */
export interface SipGatewayPage {
  /** SIP gateways of the project. */
  data: SipGatewayResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A SIP gateway among the resources of the project. */
export interface SipGatewayResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'sip_gateway';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A SIP address outside the platform that calls are handed to. */
  sip_gateway: SipGateway;
}

/** A SIP address outside the platform that calls are handed to. */
export interface SipGateway {
  /** Unique id of the gateway. */
  id: string;
  /** Where its calls go. */
  uri: string;
  /** Its name. */
  name: string;
  /** Ciphers that it may use. */
  ciphers: SipCipherInUse[];
  /** Codecs that it may use. */
  codecs: SipCodecInUse[];
  /** Whether media must be encrypted. */
  encryption: 'required' | 'optional' | 'default' | (string & {});
}

export interface CreateSipGateway {
  /** Its name. */
  name: string;
  /** The SIP address that calls go to. */
  uri: string;
  /** Ciphers that it may use. */
  ciphers: SipCipher[];
  /** Codecs that it may use. */
  codecs: SipCodec[];
  /** Whether media must be encrypted. */
  encryption: SipEncryption;
}

export interface UpdateSipGateway {
  /** Its name. */
  name?: string | undefined;
  /** The SIP address that calls go to. */
  uri?: string | undefined;
  /** Ciphers that it may use. */
  ciphers?: SipCipher[] | undefined;
  /** Codecs that it may use. */
  codecs?: SipCodec[] | undefined;
  /** Whether media must be encrypted. */
  encryption?: SipEncryption | undefined;
}

/** One page: FreeSWITCH connectors of the project. */
export interface FreeswitchConnectorPage {
  /** FreeSWITCH connectors of the project. */
  data: FreeswitchConnectorResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A FreeSWITCH connector among the resources of the project. */
export interface FreeswitchConnectorResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'freeswitch_connector';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** A FreeSWITCH server that is connected to the platform. */
  freeswitch_connector: FreeswitchConnector;
}

/** A FreeSWITCH server that is connected to the platform. */
export interface FreeswitchConnector {
  /** Unique id of the connector. */
  id: string;
  /** Its name. */
  name?: string | undefined;
  /** Who it shows as the caller. */
  caller_id?: string | null | undefined;
  /** The number that it calls phones from. */
  send_as?: string | null | undefined;
}

export interface CreateFreeswitchConnector {
  /** Its name. */
  name: string;
  /** The token that the server connects with. */
  token: string;
}

export interface UpdateFreeswitchConnector {
  /** Its name. */
  name?: string | undefined;
  /** Who it shows as the caller. */
  caller_id?: string | undefined;
  /** The number that it calls phones from. */
  send_as?: string | undefined;
}

export interface ListSipAddresses {
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: SIP addresses of the project. */
export interface SipAddressPage {
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
  /** How many items are on this page. */
  items_count: number;
  /** SIP addresses of the project. */
  data: SipAddress[];
}

/** A SIP URI that a resource is reached by. */
export interface SipAddress {
  /** Unique id of the address. */
  id: string;
  /** What the record is. */
  type: 'sip_address';
  /** The resource that it belongs to. */
  resource_id: string;
  /** Name, part of its URI. */
  name: string;
  /** Name to show. */
  display_name: string;
  /** The domain that it is grouped under, such as `public`. */
  context: string;
  /** The SIP URI to call. */
  uri: string;
  /** The user name to call; `*` for any. */
  user: string;
  /** Whether media must be encrypted. */
  encryption: 'required' | 'optional' | 'forbidden' | (string & {});
  /** Codecs that it may use. */
  codecs: Array<'OPUS' | 'G722' | 'PCMU' | 'PCMA' | 'G729' | 'VP8' | 'H264' | (string & {})>;
  /** Ciphers that it may use. */
  ciphers: SipCipherInUse[];
  /** Whether only the addresses in `ip_auth` may call. */
  ip_auth_enabled: boolean;
  /** IP addresses and blocks that may call. */
  ip_auth: string[];
  /** The resource that handles the calls. */
  calling_handler_resource_id: string;
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
}

export interface CreateSipAddress {
  /** Lower-case letters, digits and single hyphens, at most 50; part of its URI. */
  name: string;
  /** The resource that handles the calls. */
  calling_handler_resource_id: string;
  /** The user name to call, without spaces; `*` for any. Default: `"*"`. */
  user?: string | undefined;
  /** The domain that it is grouped under; the default one of the project when absent. */
  context_id?: string | undefined;
  /** Whether only the addresses in `ip_auth` may call. Default: `false`. */
  ip_auth_enabled?: boolean | undefined;
  /** IP addresses and blocks that may call, at most 256; at least one when they are checked. Default: `[]`. */
  ip_auth?: string[] | undefined;
  /** Codecs that it may use. Default: `["PCMU","PCMA"]`. */
  codecs?: SipAddressCodec[] | undefined;
  /** Ciphers that it may use. Default: `["AEAD_AES_256_GCM_8","AES_256_CM_HMAC_SHA1_80","AES_CM_128_HMAC_SHA1_80","AES_256_CM_HMAC_SHA1_32","AES_CM_128_HMAC_SHA1_32"]`. */
  ciphers?: SipCipher[] | undefined;
  /** Whether media must be encrypted. Default: `"optional"`. */
  encryption?: SipAddressEncryption | undefined;
  /** Password to register with; never returned. */
  password?: string | undefined;
}

/** A codec of a SIP address. */
export type SipAddressCodec = 'OPUS' | 'G722' | 'PCMU' | 'PCMA' | 'G729' | 'VP8' | 'H264';

/** Whether media must be encrypted. */
export type SipAddressEncryption = 'required' | 'optional' | 'forbidden';

export interface UpdateSipAddress {
  /** Lower-case letters, digits and single hyphens, at most 50; part of its URI. */
  name?: string | undefined;
  /** The user name to call, without spaces; `*` for any. */
  user?: string | undefined;
  /** The domain that it is grouped under; the default one of the project when absent. */
  context_id?: string | undefined;
  /** Whether only the addresses in `ip_auth` may call. */
  ip_auth_enabled?: boolean | undefined;
  /** IP addresses and blocks that may call, at most 256; at least one when they are checked. */
  ip_auth?: string[] | undefined;
  /** Codecs that it may use. */
  codecs?: SipAddressCodec[] | undefined;
  /** Ciphers that it may use. */
  ciphers?: SipCipher[] | undefined;
  /** Whether media must be encrypted. */
  encryption?: SipAddressEncryption | undefined;
  /** Password to register with; never returned. */
  password?: string | undefined;
}
