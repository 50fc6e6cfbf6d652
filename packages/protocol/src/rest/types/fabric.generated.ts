// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type {
  AddressChannels,
  AiAgentResource,
  CallFlowResource,
  DialogflowAgentResource,
  FabricAddress,
  FabricAddressPage,
} from './fabric-agents.generated.js';
import type { ConferenceRoomResource } from './fabric-conference-rooms.generated.js';
import type {
  CxmlApplicationResource,
  CxmlScriptResource,
  CxmlWebhookResource,
  RelayApplicationResource,
  SwmlScriptResource,
  SwmlWebhookResource,
} from './fabric-scripts.generated.js';
import type {
  FreeswitchConnectorResource,
  SipCipherInUse,
  SipCodecInUse,
  SipGatewayResource,
} from './fabric-sip.generated.js';
import type { SubscriberResource } from './fabric-subscribers.generated.js';
import type { PageLinks, WebhookMethod } from './shared.generated.js';

/** One page: resources of the project. */
export interface FabricResourcePage {
  /** Resources of the project. */
  data: FabricResource[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** A resource of any kind; its `type` tells which. */
export type FabricResource =
  | AiAgentResource
  | CallFlowResource
  | CxmlWebhookResource
  | CxmlScriptResource
  | CxmlApplicationResource
  | DialogflowAgentResource
  | FreeswitchConnectorResource
  | RelayApplicationResource
  | SipEndpointResource
  | SipGatewayResource
  | SubscriberResource
  | SwmlWebhookResource
  | SwmlScriptResource
  | ConferenceRoomResource;

/** A SIP endpoint among the resources of the project. */
export interface SipEndpointResource {
  /** Unique id of the resource. */
  id: string;
  /** The project that owns it. */
  project_id: string;
  /** Name to show. */
  display_name: string;
  /** The kind of resource. */
  type: 'sip_endpoint';
  /** When it was created. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** What a SIP device registers with, and what it may do. */
  sip_endpoint: SipEndpointDetails;
}

/** What a SIP device registers with, and what it may do. */
export interface SipEndpointDetails {
  /** Unique id of the endpoint. */
  id: string;
  /** The user name that it registers with. */
  username: string;
  /** Who it shows as the caller. */
  caller_id: string;
  /** The number that it calls phones from. */
  send_as: string;
  /** Ciphers that it may use. */
  ciphers: SipCipherInUse[];
  /** Codecs that it may use. */
  codecs: SipCodecInUse[];
  /** Whether media must be encrypted. */
  encryption: 'required' | 'optional' | 'default' | (string & {});
  /** What its calls run through: the SIP profile of the space (`default`), nothing (`passthrough`), nothing and without calls to phones (`block-pstn`), or a resource (`resource`). */
  call_handler: 'default' | 'passthrough' | 'block-pstn' | 'resource' | (string & {});
  /** The resource that handles its calls, with the handler `resource`. */
  calling_handler_resource_id: string | null;
}

export interface AssignPhoneRoute {
  /** The phone route. */
  phone_route_id: string;
  /** Whether the resource handles its calls or its messages. */
  handler: 'calling' | 'messaging';
}

export interface AssignDomainApplication {
  /** The domain application. */
  domain_application_id: string;
}

/** A SIP domain of the space whose calls are handled in one way. */
export interface DomainApplication {
  /** Unique id of the domain application. */
  id: string;
  /** The kind of object. */
  type: string;
  /** The domain that it answers to. */
  domain: string;
  /** The name it was given. */
  name: string | null;
  /** The part of the domain that is its own. */
  identifier: string;
  /** The user part of the SIP addresses that it answers to; `*` for all. */
  user: string;
  /** Whether requests are taken from the addresses in `ip_auth` alone. */
  ip_auth_enabled: boolean;
  /** IP addresses and blocks of addresses. */
  ip_auth: string[];
  /** What handles inbound calls; the `call_…` fields say where it is. */
  call_handler: DomainApplicationCallHandler | null;
  /** The fabric resource behind the call handler. */
  calling_handler_resource_id: string | null;
  /** Where `laml_webhooks` fetches its cXML. */
  call_request_url: string | null;
  /** How `call_request_url` is requested. */
  call_request_method: WebhookMethod | null;
  /** Where the document is fetched when `call_request_url` fails. */
  call_fallback_url: string | null;
  /** How `call_fallback_url` is requested. */
  call_fallback_method: WebhookMethod | null;
  /** Where `laml_webhooks` reports the state of calls. */
  call_status_callback_url: string | null;
  /** How `call_status_callback_url` is requested. */
  call_status_callback_method: WebhookMethod | null;
  /** The application of `laml_application`. */
  call_laml_application_id: string | null;
  /** The topic of `relay_topic`. */
  call_relay_topic: string | null;
  /** Where `relay_topic` reports the state of calls. */
  call_relay_topic_status_callback_url: string | null;
  /** The context of `relay_context`. */
  call_relay_context: string | null;
  /** Where `relay_context` reports the state of calls. */
  call_relay_context_status_callback_url: string | null;
  /** Where `relay_script` fetches its SWML document. */
  call_relay_script_url: string | null;
  /** The room of `video_room`. */
  call_video_room_id: string | null;
  /** Whether connections are encrypted. */
  encryption: 'optional' | 'required' | 'forbidden' | (string & {});
  /** Codecs that it takes. */
  codecs: SipCodecName[];
  /** Ciphers that it takes. */
  ciphers: SipCipherName[];
}

export type DomainApplicationCallHandler =
  | 'relay_topic'
  | 'relay_application'
  | 'laml_webhooks'
  | 'laml_application'
  | 'video_room'
  | 'relay_script'
  | 'dialogflow'
  | 'ai_agent'
  | 'call_flow'
  | 'relay_context'
  | 'relay_connector'
  | 'fabric_subscriber'
  | 'sip_gateway'
  | 'call_queue'
  | (string & {});

export type SipCodecName = 'OPUS' | 'G722' | 'PCMU' | 'PCMA' | 'G729' | 'VP8' | 'H264' | (string & {});

export type SipCipherName =
  | 'AEAD_AES_256_GCM_8'
  | 'AES_256_CM_HMAC_SHA1_80'
  | 'AES_CM_128_HMAC_SHA1_80'
  | 'AES_256_CM_HMAC_SHA1_32'
  | 'AES_CM_128_HMAC_SHA1_32'
  | (string & {});

export interface AssignSipEndpoint {
  /** The SIP endpoint. */
  sip_endpoint_id: string;
}

/** A SIP endpoint whose calls a resource handles. */
export interface AssignedSipEndpoint {
  /** The SIP endpoint. */
  id: string;
  /** Its name. */
  name: string;
  /** What it is. */
  type: 'call';
  /** Cover picture. */
  cover_url: string | null;
  /** Preview picture. */
  preview_url: string | null;
  /** The channels that an address has, each with the address to reach it by. */
  channels: AddressChannels;
}
