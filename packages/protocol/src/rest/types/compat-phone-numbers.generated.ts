// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompatImportErrorBody } from './errors.generated.js';
import type { WebhookMethod } from './shared.generated.js';

/** Countries with numbers on offer. */
export interface CompatAvailableCountryList {
  /** Where the resource is, relative to the space. */
  uri: string;
  /** Countries with numbers on offer. */
  countries: CompatAvailableCountry[];
}

/** A country with numbers on offer. */
export interface CompatAvailableCountry {
  /** The country, as ISO 3166-1 alpha-2. */
  country_code: string;
  /** Its name. */
  country: string;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** Always `false`. */
  beta: boolean;
  /** Where the numbers of a country are searched. */
  subresource_uris: CompatAvailableCountryUris;
}

/** Where the numbers of a country are searched. */
export interface CompatAvailableCountryUris {
  /** Local numbers. */
  local: string;
  /** Toll-free numbers. */
  toll_free: string;
}

/** What a number to purchase should be like. */
export interface SearchCompatPhoneNumbers {
  /** Area code to search in; US and Canada only. */
  AreaCode?: string | undefined;
  /** Whether numbers new to the platform are wanted. */
  Beta?: boolean | undefined;
  /** A pattern of `0-9`, `a-z` and `A-Z`. */
  Contains?: string | undefined;
  /** Leaves out numbers that need an address. Taken, without effect. */
  ExcludeAllAddressRequired?: boolean | undefined;
  /** Leaves out numbers that need a foreign address. Taken, without effect. */
  ExcludeForeignAddressRequired?: boolean | undefined;
  /** Leaves out numbers that need a local address. Taken, without effect. */
  ExcludeLocalAddressRequired?: boolean | undefined;
  /** Only numbers that take faxes. Taken, without effect. */
  FaxEnabled?: boolean | undefined;
  /** City; needs `InRegion`. */
  InLocality?: string | undefined;
  /** State or province, two letters. */
  InRegion?: string | undefined;
  /** Only numbers that take MMS. Taken, without effect. */
  MmsEnabled?: boolean | undefined;
  /** Only numbers that take SMS. Taken, without effect. */
  SmsEnabled?: boolean | undefined;
  /** Only numbers that take calls. Taken, without effect. */
  VoiceEnabled?: boolean | undefined;
}

/** Numbers that can be purchased. */
export interface CompatAvailablePhoneNumberList {
  /** Where the resource is, relative to the space. */
  uri: string;
  /** Numbers on offer. */
  available_phone_numbers: CompatAvailablePhoneNumber[];
}

/** A number that can be purchased. */
export interface CompatAvailablePhoneNumber {
  /** The number, formatted. */
  friendly_name: string;
  /** The number in E.164 form. */
  phone_number: string;
  /** Always `null`. */
  lata: string | null;
  /** Always `null`. */
  locality: string | null;
  /** Rate center; US and Canada only. */
  rate_center: string | null;
  /** Always `null`. */
  latitude: string | null;
  /** Always `null`. */
  longitude: string | null;
  /** State or province, abbreviated; US and Canada only. */
  region: string | null;
  /** Always `null`. */
  postal_code: string | null;
  /** The country, as ISO 3166-1 alpha-2. */
  iso_country: string;
  /** What a number on offer can carry. */
  capabilities: CompatAvailableCapabilities;
  /** Always `false`. */
  beta: boolean;
}

/** What a number on offer can carry. */
export interface CompatAvailableCapabilities {
  /** Takes calls. */
  voice: boolean;
  /** Sends and receives SMS. */
  SMS: boolean;
  /** Sends and receives MMS. */
  MMS: boolean;
}

export interface ImportCompatPhoneNumber {
  /** The number in E.164 form: `+` and 5 to 30 digits. */
  number: string;
  /** Kind of number. */
  number_type: 'longcode' | 'tollfree';
  /** What it shall carry; all when absent. */
  capabilities?: Array<'sms' | 'voice' | 'fax' | 'mms'> | undefined;
}

/** A number of the project. */
export interface CompatPhoneNumber {
  /** The number. */
  sid: string;
  /** The project that it belongs to. */
  account_sid: string;
  /** Version of the API. */
  api_version: string;
  /** When it was created (RFC 2822). */
  date_created: string;
  /** When it was last changed (RFC 2822). */
  date_updated: string;
  /** The project that it belongs to. */
  account_id: string;
  /** Always `none`. */
  address_requirements: 'none' | 'any' | 'local' | 'foreign' | (string & {});
  /** Always `null`. */
  address_sid: string | null;
  /** Always `false`. */
  beta: boolean;
  /** What a number can carry. */
  capabilities: CompatPhoneNumberCapabilities;
  /** The country, as ISO 3166-1 alpha-2. */
  country_code: string;
  /** The address that emergency services are told. */
  emergency_address_sid: string | null;
  /** Whether emergency services are told an address. */
  emergency_status: 'Active' | 'Inactive' | (string & {});
  /** Its name; the number, formatted, when it was given none. */
  friendly_name: string;
  /** Always `null`. */
  identity_sid: string | null;
  /** Who holds the number. */
  origin: 'signalwire' | 'hosted' | (string & {});
  /** The number in E.164 form. */
  phone_number: string;
  /** The application that handles messages. */
  sms_application_sid: string | null;
  /** How `sms_fallback_url` is requested. */
  sms_fallback_method: string;
  /** Where cXML is fetched when `sms_url` fails. */
  sms_fallback_url: string | null;
  /** How `sms_url` is requested. */
  sms_method: string;
  /** Where the cXML for messages is fetched. */
  sms_url: string | null;
  /** Where the state of calls is reported. */
  status_callback: string | null;
  /** How `status_callback` is requested. */
  status_callback_method: string;
  /** Always `null`. */
  trunk_sid: string | null;
  /** Where the resource is, relative to the space. */
  uri: string;
  /** The application that handles calls. */
  voice_application_sid: string | null;
  /** Always `null`. */
  voice_caller_id_lookup: boolean | null;
  /** How `voice_fallback_url` is requested. */
  voice_fallback_method: string;
  /** Where cXML is fetched when `voice_url` fails. */
  voice_fallback_url: string | null;
  /** How `voice_url` is requested. */
  voice_method: string;
  /** Where the cXML for calls is fetched. */
  voice_url: string | null;
  /** How far the verification of a toll-free number came; absent for others. */
  verification_status?: string | undefined;
}

/** What a number can carry. */
export interface CompatPhoneNumberCapabilities {
  /** Takes calls. */
  voice: boolean;
  /** Sends and receives SMS. */
  sms: boolean;
  /** Sends and receives MMS. */
  mms: boolean;
  /** Sends and receives fax. */
  fax: boolean;
}

export interface ListCompatPhoneNumbers {
  /** Only numbers that match this pattern. */
  PhoneNumber?: string | undefined;
  /** Only those with this name. */
  FriendlyName?: string | undefined;
  /** Page to return, counted from 0. At least 0. Default: `0`. */
  Page?: number | undefined;
  /** Items on a page. Range: 1 to 1000. Default: `50`. */
  PageSize?: number | undefined;
  /** Where the page starts, as the link to it says. */
  PageToken?: string | undefined;
}

/** A page of numbers. */
export interface CompatPhoneNumberPage {
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
  /** The numbers of this page. */
  incoming_phone_numbers: CompatPhoneNumber[];
}

export interface PurchaseCompatPhoneNumber {
  /** The number in E.164 form: `+` and 5 to 17 digits. */
  PhoneNumber: string;
  /** A name; the number, formatted, when absent. */
  FriendlyName?: string | undefined;
  /** The application that handles messages. */
  SmsApplicationSid?: string | undefined;
  /** How `SmsFallbackUrl` is requested. Default: `"POST"`. */
  SmsFallbackMethod?: WebhookMethod | undefined;
  /** Where cXML is fetched when `SmsUrl` fails. */
  SmsFallbackUrl?: string | undefined;
  /** How `SmsUrl` is requested. Default: `"POST"`. */
  SmsMethod?: WebhookMethod | undefined;
  /** Where the cXML for messages is fetched. */
  SmsUrl?: string | undefined;
  /** Where the state of calls is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. Default: `"POST"`. */
  StatusCallbackMethod?: WebhookMethod | undefined;
  /** The application that handles calls. */
  VoiceApplicationSid?: string | undefined;
  /** How `VoiceFallbackUrl` is requested. Default: `"POST"`. */
  VoiceFallbackMethod?: WebhookMethod | undefined;
  /** Where cXML is fetched when `VoiceUrl` fails. */
  VoiceFallbackUrl?: string | undefined;
  /** How `VoiceUrl` is requested. Default: `"POST"`. */
  VoiceMethod?: WebhookMethod | undefined;
  /** What calls to it are. Default: `"voice"`. */
  VoiceReceiveMode?: 'voice' | 'fax' | undefined;
  /** Where the cXML for calls is fetched. */
  VoiceUrl?: string | undefined;
}

export interface UpdateCompatPhoneNumber {
  /** The project of the same space that the number moves to. */
  AccountSid?: string | undefined;
  /** The address that emergency services are told; not for toll-free numbers. */
  EmergencyAddressSid?: string | undefined;
  /** A name, 1 to 255 characters. */
  FriendlyName?: string | undefined;
  /** The application that handles messages. */
  SmsApplicationSid?: string | undefined;
  /** How `SmsFallbackUrl` is requested. Default: `"POST"`. */
  SmsFallbackMethod?: WebhookMethod | undefined;
  /** Where cXML is fetched when `SmsUrl` fails. */
  SmsFallbackUrl?: string | undefined;
  /** How `SmsUrl` is requested. Default: `"POST"`. */
  SmsMethod?: WebhookMethod | undefined;
  /** Where the cXML for messages is fetched. */
  SmsUrl?: string | undefined;
  /** Where the state of calls is reported. */
  StatusCallback?: string | undefined;
  /** How `StatusCallback` is requested. Default: `"POST"`. */
  StatusCallbackMethod?: WebhookMethod | undefined;
  /** The application that handles calls. */
  VoiceApplicationSid?: string | undefined;
  /** How `VoiceFallbackUrl` is requested. Default: `"POST"`. */
  VoiceFallbackMethod?: WebhookMethod | undefined;
  /** Where cXML is fetched when `VoiceUrl` fails. */
  VoiceFallbackUrl?: string | undefined;
  /** How `VoiceUrl` is requested. Default: `"POST"`. */
  VoiceMethod?: WebhookMethod | undefined;
  /** What calls to it are. */
  VoiceReceiveMode?: 'voice' | 'fax' | undefined;
  /** Where the cXML for calls is fetched. */
  VoiceUrl?: string | undefined;
}
