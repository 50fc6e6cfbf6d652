// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { PageLinks, WebhookMethod } from './shared.generated.js';

export interface SearchPhoneNumbers {
  /** Area code to search in. */
  areacode?: string | undefined;
  /** Kind of number. Default: `"local"`. */
  number_type?: 'local' | 'toll-free' | undefined;
  /** 3 to 7 digits that the number starts with; not with `contains` or `ends_with`. */
  starts_with?: string | undefined;
  /** 3 to 7 digits somewhere in the number; not with `starts_with` or `ends_with`. */
  contains?: string | undefined;
  /** 3 to 7 digits that the number ends with; not with `starts_with` or `contains`. */
  ends_with?: string | undefined;
  /** Numbers to return at most. Range: 1 to 100. Default: `50`. */
  max_results?: number | undefined;
  /** State or region as ISO 3166-2 alpha-2 (`TX`); local numbers only. */
  region?: string | undefined;
  /** City, together with `region`; local numbers only. */
  city?: string | undefined;
}

/** Numbers that can be purchased. */
export interface AvailablePhoneNumberPage {
  /** Links between the pages of a list, absolute or relative to the space. */
  links?: PageLinks | undefined;
  /** Numbers on offer. */
  data?: AvailablePhoneNumber[] | undefined;
}

/** A phone number that can be purchased. */
export interface AvailablePhoneNumber {
  /** The number in E.164 form. */
  number: string;
  /** State or region. */
  region?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Rate center. */
  rate_center?: string | undefined;
  /** Local access and transport area. */
  lata?: string | undefined;
  /** What a number on offer can carry. */
  capabilities?: AvailableCapabilities | undefined;
}

/** What a number on offer can carry. */
export interface AvailableCapabilities {
  /** Takes calls. */
  voice?: boolean | undefined;
  /** Sends and receives SMS. */
  sms?: boolean | undefined;
  /** Sends and receives MMS. */
  mms?: boolean | undefined;
  /** Sends and receives fax. */
  fax?: boolean | undefined;
}

export interface PurchasePhoneNumber {
  /** The number in E.164 form. */
  number: string;
}

/** A phone number of the project. */
export interface PhoneNumber {
  /** Unique id of the number. */
  id: string;
  /** The number in E.164 form. */
  number: string;
  /** The name it was given. */
  name: string | null;
  /** What the number can carry. */
  capabilities: Array<'voice' | 'sms' | 'mms' | 'fax' | (string & {})>;
  /** What kind of number it is. */
  number_type: 'longcode' | 'toll-free' | (string & {});
  /** The emergency address that it is registered with. */
  e911_address_id: string | null;
  /** How far the emergency registration is; `null` when there never was one. */
  e911_status: 'pending' | 'active' | 'failed' | 'pending_removal' | 'unregistered' | (string & {}) | null;
  /** When the project got the number. */
  created_at: string;
  /** When it was last changed. */
  updated_at: string;
  /** When it is billed next. */
  next_billed_at: string | null;
  /** What handles inbound calls; the `call_…` fields say where it is. */
  call_handler: NumberCallHandler | null;
  /** The fabric resource behind the call handler. */
  calling_handler_resource_id: string | null;
  /** Whether calls are received as voice or as fax. */
  call_receive_mode: 'voice' | 'fax' | (string & {});
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
  /** The agent of `dialogflow`. */
  call_dialogflow_agent_id: string | null;
  /** The topic of `relay_topic`. */
  call_relay_topic: string | null;
  /** Where `relay_topic` reports the state of calls. */
  call_relay_topic_status_callback_url: string | null;
  /** Where `relay_script` fetches its SWML document. */
  call_relay_script_url: string | null;
  /** The context of `relay_context`. */
  call_relay_context: string | null;
  /** Where `relay_context` reports the state of calls. */
  call_relay_context_status_callback_url: string | null;
  /** The name of the application of `relay_application`. */
  call_relay_application: string | null;
  /** The connector of `relay_connector`. */
  call_relay_connector_id: string | null;
  /** The endpoint of `relay_sip_endpoint`. */
  call_sip_endpoint_id: string | null;
  /** The endpoint of `relay_verto_endpoint`. */
  call_verto_resource: string | null;
  /** The room of `video_room`. */
  call_video_room_id: string | null;
  /** What handles inbound messages; the `message_…` fields say where it is. */
  message_handler: NumberMessageHandler | null;
  /** The fabric resource behind the message handler. */
  messaging_handler_resource_id: string | null;
  /** Where `laml_webhooks` fetches its cXML. */
  message_request_url: string | null;
  /** How `message_request_url` is requested. */
  message_request_method: WebhookMethod | null;
  /** Where the document is fetched when `message_request_url` fails. */
  message_fallback_url: string | null;
  /** How `message_fallback_url` is requested. */
  message_fallback_method: WebhookMethod | null;
  /** The application of `laml_application`. */
  message_laml_application_id: string | null;
  /** The topic of `relay_topic`. */
  message_relay_topic: string | null;
  /** The context of `relay_context`. */
  message_relay_context: string | null;
  /** Country of the number, as ISO 3166-1 alpha-2. */
  country_code: string | null;
}

/** What handles the calls to a number. */
export type NumberCallHandler =
  | 'relay_context'
  | 'relay_topic'
  | 'relay_script'
  | 'relay_application'
  | 'relay_connector'
  | 'relay_sip_endpoint'
  | 'relay_verto_endpoint'
  | 'laml_webhooks'
  | 'laml_application'
  | 'dialogflow'
  | 'video_room'
  | 'call_flow'
  | 'ai_agent'
  | 'fabric_subscriber'
  | 'sip_gateway'
  | 'call_queue'
  | (string & {});

/** What handles the messages to a number. */
export type NumberMessageHandler =
  | 'relay_context'
  | 'relay_topic'
  | 'relay_application'
  | 'laml_webhooks'
  | 'laml_application'
  | (string & {});

export interface ListPhoneNumbers {
  /** Only numbers whose name contains this. */
  filter_name?: string | undefined;
  /** Only numbers that contain this, in E.164 form. */
  filter_number?: string | undefined;
  /** Page to return, counted from 0; above 0 it needs `page_token`. At least 0. Default: `0`. */
  page_number?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  page_size?: number | undefined;
  /** Where the page starts, as the link to it says. */
  page_token?: string | undefined;
}

/** One page: numbers of the project. */
export interface PhoneNumberPage {
  /** Numbers of the project. */
  data: PhoneNumber[];
  /** Links between the pages of a list, absolute or relative to the space. */
  links: PageLinks;
}

export interface UpdatePhoneNumber {
  /** A name to tell the number by. */
  name?: string | undefined;
  /** What can be set to handle the calls to a number. */
  call_handler?: SettableCallHandler | undefined;
  /** Whether calls are received as voice or as fax. */
  call_receive_mode?: 'voice' | 'fax' | undefined;
  /** Where `laml_webhooks` fetches its cXML. */
  call_request_url?: string | undefined;
  /** HTTP method of a webhook. */
  call_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when `call_request_url` fails. */
  call_fallback_url?: string | undefined;
  /** HTTP method of a webhook. */
  call_fallback_method?: WebhookMethod | undefined;
  /** Where `laml_webhooks` reports the state of calls. */
  call_status_callback_url?: string | undefined;
  /** HTTP method of a webhook. */
  call_status_callback_method?: WebhookMethod | undefined;
  /** The application of `laml_application`. */
  call_laml_application_id?: string | undefined;
  /** The agent of `dialogflow`. */
  call_dialogflow_agent_id?: string | undefined;
  /** The topic of `relay_topic`. */
  call_relay_topic?: string | undefined;
  /** Where `relay_topic` reports the state of calls. */
  call_relay_topic_status_callback_url?: string | undefined;
  /** Where `relay_script` fetches its SWML document. */
  call_relay_script_url?: string | undefined;
  /** The context of `relay_context`. Superseded by applications and topics. */
  call_relay_context?: string | undefined;
  /** Where `relay_context` reports the state of calls. */
  call_relay_context_status_callback_url?: string | undefined;
  /** The name of the application of `relay_application`. */
  call_relay_application?: string | undefined;
  /** The connector of `relay_connector`. */
  call_relay_connector_id?: string | undefined;
  /** The endpoint of `relay_sip_endpoint`. */
  call_sip_endpoint_id?: string | undefined;
  /** The endpoint of `relay_verto_endpoint`. */
  call_verto_resource?: string | undefined;
  /** The room of `video_room`. */
  call_video_room_id?: string | undefined;
  /** The AI agent resource of `ai_agent`. */
  call_ai_agent_id?: string | undefined;
  /** The call flow of `call_flow`. */
  call_flow_id?: string | undefined;
  /** Which version of the call flow runs; the deployed one when absent. */
  call_flow_version?: 'working_copy' | 'current_deployed' | undefined;
  /** What can be set to handle the messages to a number. */
  message_handler?: SettableMessageHandler | undefined;
  /** Where `laml_webhooks` fetches its cXML. */
  message_request_url?: string | undefined;
  /** HTTP method of a webhook. */
  message_request_method?: WebhookMethod | undefined;
  /** Where the document is fetched when `message_request_url` fails. */
  message_fallback_url?: string | undefined;
  /** HTTP method of a webhook. */
  message_fallback_method?: WebhookMethod | undefined;
  /** The application of `laml_application`. */
  message_laml_application_id?: string | undefined;
  /** The topic of `relay_topic`. */
  message_relay_topic?: string | undefined;
  /** The context of `relay_context`. Superseded by applications and topics. */
  message_relay_context?: string | undefined;
  /** The name of the application of `relay_application`. */
  message_relay_application?: string | undefined;
}

/** What can be set to handle the calls to a number. */
export type SettableCallHandler =
  | 'relay_context'
  | 'relay_topic'
  | 'relay_script'
  | 'relay_application'
  | 'relay_connector'
  | 'relay_sip_endpoint'
  | 'relay_verto_endpoint'
  | 'laml_webhooks'
  | 'laml_application'
  | 'dialogflow'
  | 'video_room'
  | 'call_flow'
  | 'ai_agent';

/** What can be set to handle the messages to a number. */
export type SettableMessageHandler =
  | 'relay_context'
  | 'relay_topic'
  | 'relay_application'
  | 'laml_webhooks'
  | 'laml_application';

export interface AssignE911Address {
  /** A validated address of the same project. */
  e911_address_id: string;
}
