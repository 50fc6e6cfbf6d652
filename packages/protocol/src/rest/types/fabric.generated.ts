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

/** A domain that SIP calls come in by, and what handles them. */
export interface FabricDomainApplication {
  /** Unique id of the domain application. */
  id: string;
  /** What the record is. */
  type: string;
  /** The domain that SIP calls reach it by. */
  domain: string;
  /** Its name. */
  name: string | null;
  /** Its part of the domain. */
  identifier: string;
  /** The user name that it answers to. */
  user: string;
  /** Whether only the addresses in `ip_auth` may call. */
  ip_auth_enabled: boolean;
  /** IP addresses and blocks that may call. */
  ip_auth: string[];
  /** What handles the calls. */
  call_handler:
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
    | (string & {})
    | null;
  /** The resource that handles the calls. */
  calling_handler_resource_id: string | null;
  /** The RELAY topic that calls go to. */
  call_relay_topic: string | null;
  /** Where the state of calls to the topic is reported. */
  call_relay_topic_status_callback_url: string | null;
  /** Old: the RELAY context that calls go to. */
  call_relay_context: string | null;
  /** Old: where the state of calls to the context is reported. */
  call_relay_context_status_callback_url: string | null;
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
  /** The video room that calls go to. */
  call_video_room_id: string | null;
  /** Where SWML is fetched. */
  call_relay_script_url: string | null;
  /** Whether media must be encrypted. */
  encryption: 'optional' | 'required' | 'forbidden' | (string & {});
  /** Codecs that it may use. */
  codecs: string[];
  /** Ciphers that it may use. */
  ciphers: string[];
}

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
