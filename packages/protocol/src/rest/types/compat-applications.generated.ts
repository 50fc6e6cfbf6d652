// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { WebhookMethod } from './shared.generated.js';

export interface ListCompatApplications {
  /** Only those with this name. */
  FriendlyName?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of cXML applications. */
export interface CompatApplicationPage {
  /** This page. */
  uri: string;
  /** The first page. */
  first_page_uri: string;
  /** The next page; `null` on the last. */
  next_page_uri: string | null;
  /** The page before; `null` on the first. */
  previous_page_uri: string | null;
  /** Which page it is, counted from 0. */
  page: number;
  /** Items on a page. */
  page_size: number;
  /** The cXML applications of this page. */
  applications: CompatApplication[];
}

/** A cXML application: the webhooks that numbers, calls and messages can share. */
export interface CompatApplication {
  /** The application. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** Its name. */
  friendly_name: string;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** Where the cXML for calls and faxes is fetched. */
  voice_url: string | null;
  /** How `voice_url` is requested. */
  voice_method: string | null;
  /** Where it is fetched when `voice_url` fails. */
  voice_fallback_url: string | null;
  /** How `voice_fallback_url` is requested. */
  voice_fallback_method: string | null;
  /** Where the state of calls is reported. */
  status_callback: string | null;
  /** How `status_callback` is requested. */
  status_callback_method: string | null;
  /** Always `null`. */
  voice_caller_id_lookup: boolean | null;
  /** Where the cXML for messages is fetched. */
  sms_url: string | null;
  /** How `sms_url` is requested. */
  sms_method: string | null;
  /** Where it is fetched when `sms_url` fails. */
  sms_fallback_url: string | null;
  /** How `sms_fallback_url` is requested. */
  sms_fallback_method: string | null;
  /** Where the state of messages is reported. */
  sms_status_callback: string | null;
  /** How `sms_status_callback` is requested. */
  sms_status_callback_method: string | null;
  /** Where the state of messages is reported. */
  message_status_callback: string | null;
}

export interface CreateCompatApplication {
  /** A name, up to 64 characters. */
  FriendlyName: string;
  /** Where the cXML for calls and faxes is fetched. */
  VoiceUrl?: string | undefined;
  /** How `VoiceUrl` is requested. Default: `"POST"`. */
  VoiceMethod?: WebhookMethod | undefined;
  /** Where it is fetched when `VoiceUrl` fails. */
  VoiceFallbackUrl?: string | undefined;
  /** How `VoiceFallbackUrl` is requested. Default: `"POST"`. */
  VoiceFallbackMethod?: WebhookMethod | undefined;
  /** Where the state of calls is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. Default: `"POST"`. */
  StatusCallbackMethod?: WebhookMethod | undefined;
  /** Where the cXML for messages is fetched. */
  SmsUrl?: string | undefined;
  /** How `SmsUrl` is requested. Default: `"POST"`. */
  SmsMethod?: WebhookMethod | undefined;
  /** Where it is fetched when `SmsUrl` fails. */
  SmsFallbackUrl?: string | undefined;
  /** How `SmsFallbackUrl` is requested. Default: `"POST"`. */
  SmsFallbackMethod?: WebhookMethod | undefined;
  /** Where the state of messages is reported. */
  SmsStatusCallback?: string | undefined;
  /** How `SmsStatusCallback` is requested. Default: `"POST"`. */
  SmsStatusCallbackMethod?: WebhookMethod | undefined;
}

export interface UpdateCompatApplication {
  /** A name, up to 64 characters. */
  FriendlyName: string;
  /** Where the cXML for calls and faxes is fetched. */
  VoiceUrl?: string | undefined;
  /** How `VoiceUrl` is requested. Default: `"POST"`. */
  VoiceMethod?: WebhookMethod | undefined;
  /** Where it is fetched when `VoiceUrl` fails. */
  VoiceFallbackUrl?: string | undefined;
  /** How `VoiceFallbackUrl` is requested. Default: `"POST"`. */
  VoiceFallbackMethod?: WebhookMethod | undefined;
  /** Where the state of calls is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. Default: `"POST"`. */
  StatusCallbackMethod?: WebhookMethod | undefined;
  /** Where the cXML for messages is fetched. */
  SmsUrl?: string | undefined;
  /** How `SmsUrl` is requested. Default: `"POST"`. */
  SmsMethod?: WebhookMethod | undefined;
  /** Where it is fetched when `SmsUrl` fails. */
  SmsFallbackUrl?: string | undefined;
  /** How `SmsFallbackUrl` is requested. Default: `"POST"`. */
  SmsFallbackMethod?: WebhookMethod | undefined;
  /** Where the state of messages is reported. */
  SmsStatusCallback?: string | undefined;
  /** How `SmsStatusCallback` is requested. Default: `"POST"`. */
  SmsStatusCallbackMethod?: WebhookMethod | undefined;
}
