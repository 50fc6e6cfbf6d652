// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { DomainApplication, SipCipherName, SipCodecName } from './fabric.generated.js';
import type { PageLinks, WebhookMethod } from './shared.generated.js';

export interface ListDomainApplications {
  /** Only those whose domain contains this. */
  filter_domain?: string | undefined;
  /** Only those whose name contains this. */
  filter_name?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: domain applications of the project. */
export interface DomainApplicationPage {
  /** Domain applications of the project. */
  data: DomainApplication[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

export interface CreateDomainApplication {
  /** A name to tell the domain application by. */
  name: string;
  /** The part of the domain that is its own. */
  identifier: string;
  /** The user part of the SIP addresses that it answers to; `*` for all. Default: `"*"`. */
  user?: string | undefined;
  /** Take requests from the addresses in `ip_auth` alone. */
  ip_auth_enabled?: boolean | undefined;
  /** IP addresses and blocks of addresses that are let in when `ip_auth_enabled`. Default: `[]`. */
  ip_auth?: string[] | undefined;
  /** Whether connections are encrypted. Default: `"optional"`. */
  encryption?: 'optional' | 'required' | 'forbidden' | undefined;
  /** Codecs to take. Default: `["PCMU","PCMA"]`. */
  codecs?: SipCodecName[] | undefined;
  /** Ciphers to take. Default: `["AEAD_AES_256_GCM_8","AES_256_CM_HMAC_SHA1_80","AES_CM_128_HMAC_SHA1_80","AES_256_CM_HMAC_SHA1_32","AES_CM_128_HMAC_SHA1_32"]`. */
  ciphers?: SipCipherName[] | undefined;
  /** What handles inbound calls. */
  call_handler?: SettableDomainApplicationCallHandler | undefined;
  /** Where `laml_webhooks` fetches its cXML. */
  call_request_url?: string | undefined;
  /** How `call_request_url` is requested. Default: `"POST"`. */
  call_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when `call_request_url` fails. */
  call_fallback_url?: string | undefined;
  /** How `call_fallback_url` is requested. Default: `"POST"`. */
  call_fallback_method?: WebhookMethod | undefined;
  /** Where `laml_webhooks` reports the state of calls. */
  call_status_callback_url?: string | undefined;
  /** How `call_status_callback_url` is requested. Default: `"POST"`. */
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
export type SettableDomainApplicationCallHandler =
  | 'relay_topic'
  | 'relay_application'
  | 'laml_webhooks'
  | 'laml_application'
  | 'video_room'
  | 'relay_script'
  | 'dialogflow'
  | 'ai_agent'
  | 'call_flow'
  | 'relay_context';

export interface UpdateDomainApplication {
  /** A name to tell the domain application by. */
  name?: string | undefined;
  /** The part of the domain that is its own. */
  identifier?: string | undefined;
  /** The user part of the SIP addresses that it answers to; `*` for all. */
  user?: string | undefined;
  /** Take requests from the addresses in `ip_auth` alone. */
  ip_auth_enabled?: boolean | undefined;
  /** IP addresses and blocks of addresses that are let in when `ip_auth_enabled`. */
  ip_auth?: string[] | undefined;
  /** Whether connections are encrypted. */
  encryption?: 'optional' | 'required' | 'forbidden' | undefined;
  /** Codecs to take. */
  codecs?: SipCodecName[] | undefined;
  /** Ciphers to take. */
  ciphers?: SipCipherName[] | undefined;
  /** What handles inbound calls. */
  call_handler?: SettableDomainApplicationCallHandler | undefined;
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
