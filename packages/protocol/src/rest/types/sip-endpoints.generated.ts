// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { SipCipherName, SipCodecName } from './fabric.generated.js';
import type { PageLinks, WebhookMethod } from './shared.generated.js';

export interface ListLegacySipEndpoints {
  /** Only those whose user name contains this. */
  filter_username?: string | undefined;
  /** Only those whose caller id contains this. */
  filter_caller_id?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: SIP endpoints of the project. */
export interface LegacySipEndpointPage {
  /** SIP endpoints of the project. */
  data: LegacySipEndpoint[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

/** Something that registers over SIP. */
export interface LegacySipEndpoint {
  /** The kind of object. */
  type: string;
  /** Unique id of the SIP endpoint. */
  id: string;
  /** The name that it registers with. */
  username: string;
  /** The name that its calls show. */
  caller_id: string | null;
  /** The number that it calls phones from, in E.164 form; `random` for any of the project. */
  send_as: string;
  /** Ciphers that it takes. */
  ciphers: SipCipherName[];
  /** Codecs that it takes. */
  codecs: SipCodecName[];
  /** Whether connections are encrypted; `default` does as the SIP profile. */
  encryption: 'default' | 'required' | 'optional' | (string & {});
  /** What handles inbound calls; the `call_…` fields say where it is. */
  call_handler: SipEndpointCallHandler | null;
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
  /** The agent of `dialogflow`. */
  call_dialogflow_agent_id: string | null;
  /** The name of the application of `relay_application`. */
  call_relay_application: string | null;
}

export type SipEndpointCallHandler =
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
  | (string & {});

export interface CreateLegacySipEndpoint {
  /** The name that it registers with, of its own in the project; no spaces and no `@`. */
  username: string;
  /** The password that it registers with. */
  password: string;
  /** The name that its calls show. */
  caller_id?: string | undefined;
  /** The number that it calls phones from, in E.164 form; `random` for any of the project. */
  send_as?: string | undefined;
  /** Ciphers to take. */
  ciphers?: SipCipherName[] | undefined;
  /** Codecs to take. */
  codecs?: SipCodecName[] | undefined;
  /** Whether connections are encrypted; `default` does as the SIP profile. */
  encryption?: 'default' | 'required' | 'optional' | undefined;
  /** What handles inbound calls. */
  call_handler?: SettableSipEndpointCallHandler | undefined;
  /** Where `laml_webhooks` fetches its cXML. */
  call_request_url?: string | undefined;
  /** How `call_request_url` is requested. */
  call_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when `call_request_url` fails. */
  call_fallback_url?: string | undefined;
  /** How `call_fallback_url` is requested. */
  call_fallback_method?: WebhookMethod | undefined;
  /** Where `laml_webhooks` reports the state of calls. */
  call_status_callback_url?: string | undefined;
  /** How `call_status_callback_url` is requested. */
  call_status_callback_method?: WebhookMethod | undefined;
  /** The application of `laml_application`. */
  call_laml_application_id?: string | undefined;
  /** The agent of `dialogflow`. */
  call_dialogflow_agent_id?: string | undefined;
  /** The topic of `relay_topic`. */
  call_relay_topic?: string | undefined;
  /** Where `relay_topic` reports the state of calls. */
  call_relay_topic_status_callback_url?: string | undefined;
  /** The context of `relay_context`. Superseded by applications and topics. */
  call_relay_context?: string | undefined;
  /** Where `relay_context` reports the state of calls. */
  call_relay_context_status_callback_url?: string | undefined;
  /** The name of the application of `relay_application`. */
  call_relay_application?: string | undefined;
  /** Where `relay_script` fetches its SWML document. */
  call_relay_script_url?: string | undefined;
  /** The room of `video_room`. */
  call_video_room_id?: string | undefined;
  /** The call flow of `call_flow`. */
  call_flow_id?: string | undefined;
  /** Which version of the call flow runs; the deployed one when absent. */
  call_flow_version?: 'working_copy' | 'current_deployed' | undefined;
  /** The AI agent resource of `ai_agent`. */
  call_ai_agent_id?: string | undefined;
}

/** What handles inbound calls. */
export type SettableSipEndpointCallHandler =
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
  | 'ai_agent';

export interface UpdateLegacySipEndpoint {
  /** The name that it registers with, of its own in the project; no spaces and no `@`. */
  username?: string | undefined;
  /** The password that it registers with. */
  password?: string | undefined;
  /** The name that its calls show. */
  caller_id?: string | undefined;
  /** The number that it calls phones from, in E.164 form; `random` for any of the project. */
  send_as?: string | undefined;
  /** Ciphers to take. */
  ciphers?: SipCipherName[] | undefined;
  /** Codecs to take. */
  codecs?: SipCodecName[] | undefined;
  /** Whether connections are encrypted; `default` does as the SIP profile. */
  encryption?: 'default' | 'required' | 'optional' | undefined;
  /** What handles inbound calls. */
  call_handler?: SettableSipEndpointCallHandler | undefined;
  /** Where `laml_webhooks` fetches its cXML. */
  call_request_url?: string | undefined;
  /** How `call_request_url` is requested. */
  call_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when `call_request_url` fails. */
  call_fallback_url?: string | undefined;
  /** How `call_fallback_url` is requested. */
  call_fallback_method?: WebhookMethod | undefined;
  /** Where `laml_webhooks` reports the state of calls. */
  call_status_callback_url?: string | undefined;
  /** How `call_status_callback_url` is requested. */
  call_status_callback_method?: WebhookMethod | undefined;
  /** The application of `laml_application`. */
  call_laml_application_id?: string | undefined;
  /** The agent of `dialogflow`. */
  call_dialogflow_agent_id?: string | undefined;
  /** The topic of `relay_topic`. */
  call_relay_topic?: string | undefined;
  /** Where `relay_topic` reports the state of calls. */
  call_relay_topic_status_callback_url?: string | undefined;
  /** The context of `relay_context`. Superseded by applications and topics. */
  call_relay_context?: string | undefined;
  /** Where `relay_context` reports the state of calls. */
  call_relay_context_status_callback_url?: string | undefined;
  /** The name of the application of `relay_application`. */
  call_relay_application?: string | undefined;
  /** Where `relay_script` fetches its SWML document. */
  call_relay_script_url?: string | undefined;
  /** The room of `video_room`. */
  call_video_room_id?: string | undefined;
  /** The call flow of `call_flow`. */
  call_flow_id?: string | undefined;
  /** Which version of the call flow runs; the deployed one when absent. */
  call_flow_version?: 'working_copy' | 'current_deployed' | undefined;
  /** The AI agent resource of `ai_agent`. */
  call_ai_agent_id?: string | undefined;
}
