// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^\+[0-9]{5,30}$/u;
const pattern2 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern3 = /^\+[0-9]{5,17}$/u;
const pattern4 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isItemSubresourceUris(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.local === undefined || v.toll_free === undefined) return false;
  let x: unknown = v.local;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.toll_free;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubresourceUris(): Shape {
  return { type: 'object', required: ['local', 'toll_free'], properties: { local: { type: 'string' }, toll_free: { type: 'string' } } };
}

function isCountriesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.country_code === undefined || v.country === undefined || v.uri === undefined || v.beta === undefined || v.subresource_uris === undefined) return false;
  let x: unknown = v.country_code;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.country;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.beta;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.subresource_uris;
  if (x !== undefined && !isItemSubresourceUris(x)) return false;
  return true;
}
function shapeOfCountriesItem(): Shape {
  return { type: 'object', required: ['country_code', 'country', 'uri', 'beta', 'subresource_uris'], properties: { country_code: { type: 'string' }, country: { type: 'string' }, uri: { type: 'string' }, beta: { type: 'boolean' }, subresource_uris: shapeOfItemSubresourceUris() } };
}

function isCompatPhoneNumbersListAvailableCountriesResultCountries(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isCountriesItem(x)) return false;
  return true;
}
function shapeOfCompatPhoneNumbersListAvailableCountriesResultCountries(): Shape {
  return { type: 'array', items: shapeOfCountriesItem() };
}

function isCompatPhoneNumbersListAvailableCountriesResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.countries === undefined) return false;
  let x: unknown = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.countries;
  if (x !== undefined && !isCompatPhoneNumbersListAvailableCountriesResultCountries(x)) return false;
  return true;
}
function shapeOfCompatPhoneNumbersListAvailableCountriesResult(): Shape {
  return { type: 'object', required: ['uri', 'countries'], properties: { uri: { type: 'string' }, countries: shapeOfCompatPhoneNumbersListAvailableCountriesResultCountries() } };
}

function isCompatPhoneNumbersSearchLocalQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'AreaCode':
      case 'Contains':
      case 'InLocality':
      case 'InRegion':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Beta':
      case 'ExcludeAllAddressRequired':
      case 'ExcludeForeignAddressRequired':
      case 'ExcludeLocalAddressRequired':
      case 'FaxEnabled':
      case 'MmsEnabled':
      case 'SmsEnabled':
      case 'VoiceEnabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatPhoneNumbersSearchLocalQuery(): Shape {
  return { type: 'object', properties: { AreaCode: { type: 'string' }, Beta: { type: 'boolean' }, Contains: { type: 'string' }, ExcludeAllAddressRequired: { type: 'boolean' }, ExcludeForeignAddressRequired: { type: 'boolean' }, ExcludeLocalAddressRequired: { type: 'boolean' }, FaxEnabled: { type: 'boolean' }, InLocality: { type: 'string' }, InRegion: { type: 'string' }, MmsEnabled: { type: 'boolean' }, SmsEnabled: { type: 'boolean' }, VoiceEnabled: { type: 'boolean' } }, additionalProperties: false };
}

function isItemCapabilities(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.voice === undefined || v.SMS === undefined || v.MMS === undefined) return false;
  let x: unknown = v.voice;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.SMS;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.MMS;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfItemCapabilities(): Shape {
  return { type: 'object', required: ['voice', 'SMS', 'MMS'], properties: { voice: { type: 'boolean' }, SMS: { type: 'boolean' }, MMS: { type: 'boolean' } } };
}

function isAvailablePhoneNumbersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.friendly_name === undefined || v.phone_number === undefined || v.lata === undefined || v.locality === undefined || v.rate_center === undefined || v.latitude === undefined || v.longitude === undefined || v.region === undefined || v.postal_code === undefined || v.iso_country === undefined || v.capabilities === undefined || v.beta === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'friendly_name':
      case 'phone_number':
      case 'iso_country':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'lata':
      case 'locality':
      case 'rate_center':
      case 'latitude':
      case 'longitude':
      case 'region':
      case 'postal_code':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'capabilities':
        if (x !== undefined && !isItemCapabilities(x)) return false;
        break;
      case 'beta':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfAvailablePhoneNumbersItem(): Shape {
  return { type: 'object', required: ['friendly_name', 'phone_number', 'lata', 'locality', 'rate_center', 'latitude', 'longitude', 'region', 'postal_code', 'iso_country', 'capabilities', 'beta'], properties: { friendly_name: { type: 'string' }, phone_number: { type: 'string' }, lata: { anyOf: [{ type: 'string' }, { type: 'null' }] }, locality: { anyOf: [{ type: 'string' }, { type: 'null' }] }, rate_center: { anyOf: [{ type: 'string' }, { type: 'null' }] }, latitude: { anyOf: [{ type: 'string' }, { type: 'null' }] }, longitude: { anyOf: [{ type: 'string' }, { type: 'null' }] }, region: { anyOf: [{ type: 'string' }, { type: 'null' }] }, postal_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, iso_country: { type: 'string' }, capabilities: shapeOfItemCapabilities(), beta: { type: 'boolean' } } };
}

function isCompatPhoneNumbersSearchLocalResultAvailablePhoneNumbers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isAvailablePhoneNumbersItem(x)) return false;
  return true;
}
function shapeOfCompatPhoneNumbersSearchLocalResultAvailablePhoneNumbers(): Shape {
  return { type: 'array', items: shapeOfAvailablePhoneNumbersItem() };
}

function isCompatPhoneNumbersSearchLocalResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.available_phone_numbers === undefined) return false;
  let x: unknown = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.available_phone_numbers;
  if (x !== undefined && !isCompatPhoneNumbersSearchLocalResultAvailablePhoneNumbers(x)) return false;
  return true;
}
function shapeOfCompatPhoneNumbersSearchLocalResult(): Shape {
  return { type: 'object', required: ['uri', 'available_phone_numbers'], properties: { uri: { type: 'string' }, available_phone_numbers: shapeOfCompatPhoneNumbersSearchLocalResultAvailablePhoneNumbers() } };
}

function isCompatPhoneNumbersImportNumberBodyCapabilities(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(x === 'sms' || x === 'voice' || x === 'fax' || x === 'mms')) return false;
  return true;
}
function shapeOfCompatPhoneNumbersImportNumberBodyCapabilities(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['sms', 'voice', 'fax', 'mms'] }, minItems: 1 };
}

function isCompatPhoneNumbersImportNumberBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.number === undefined || v.number_type === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'number':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 6 && x.length <= 31 && pattern1.test(x))) return false;
        break;
      case 'number_type':
        if (x !== undefined && !(x === 'longcode' || x === 'tollfree')) return false;
        break;
      case 'capabilities':
        if (x !== undefined && !isCompatPhoneNumbersImportNumberBodyCapabilities(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatPhoneNumbersImportNumberBody(): Shape {
  return { type: 'object', required: ['number', 'number_type'], properties: { number: { type: 'string', pattern: '^\\+[0-9]{5,30}$', minLength: 6, maxLength: 31 }, number_type: { type: 'string', enum: ['longcode', 'tollfree'] }, capabilities: shapeOfCompatPhoneNumbersImportNumberBodyCapabilities() }, additionalProperties: false };
}

function isCompatPhoneNumbersImportNumberResultCapabilities(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.voice === undefined || v.sms === undefined || v.mms === undefined || v.fax === undefined) return false;
  let x: unknown = v.voice;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.sms;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.mms;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.fax;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfCompatPhoneNumbersImportNumberResultCapabilities(): Shape {
  return { type: 'object', required: ['voice', 'sms', 'mms', 'fax'], properties: { voice: { type: 'boolean' }, sms: { type: 'boolean' }, mms: { type: 'boolean' }, fax: { type: 'boolean' } } };
}

function isCompatPhoneNumbersImportNumberResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.account_id === undefined || v.address_requirements === undefined || v.address_sid === undefined || v.beta === undefined || v.capabilities === undefined || v.country_code === undefined || v.emergency_address_sid === undefined || v.emergency_status === undefined || v.friendly_name === undefined || v.identity_sid === undefined || v.origin === undefined || v.phone_number === undefined || v.sms_application_sid === undefined || v.sms_fallback_method === undefined || v.sms_fallback_url === undefined || v.sms_method === undefined || v.sms_url === undefined || v.status_callback === undefined || v.status_callback_method === undefined || v.trunk_sid === undefined || v.uri === undefined || v.voice_application_sid === undefined || v.voice_caller_id_lookup === undefined || v.voice_fallback_method === undefined || v.voice_fallback_url === undefined || v.voice_method === undefined || v.voice_url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'sid':
      case 'api_version':
      case 'date_created':
      case 'date_updated':
      case 'address_requirements':
      case 'country_code':
      case 'emergency_status':
      case 'friendly_name':
      case 'origin':
      case 'phone_number':
      case 'sms_fallback_method':
      case 'sms_method':
      case 'status_callback_method':
      case 'uri':
      case 'voice_fallback_method':
      case 'voice_method':
      case 'verification_status':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'account_sid':
      case 'account_id':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'address_sid':
      case 'emergency_address_sid':
      case 'identity_sid':
      case 'sms_application_sid':
      case 'sms_fallback_url':
      case 'sms_url':
      case 'status_callback':
      case 'trunk_sid':
      case 'voice_application_sid':
      case 'voice_fallback_url':
      case 'voice_url':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'beta':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'capabilities':
        if (x !== undefined && !isCompatPhoneNumbersImportNumberResultCapabilities(x)) return false;
        break;
      case 'voice_caller_id_lookup':
        if (x !== undefined && !(typeof x === 'boolean' || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfCompatPhoneNumbersImportNumberResult(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'account_id', 'address_requirements', 'address_sid', 'beta', 'capabilities', 'country_code', 'emergency_address_sid', 'emergency_status', 'friendly_name', 'identity_sid', 'origin', 'phone_number', 'sms_application_sid', 'sms_fallback_method', 'sms_fallback_url', 'sms_method', 'sms_url', 'status_callback', 'status_callback_method', 'trunk_sid', 'uri', 'voice_application_sid', 'voice_caller_id_lookup', 'voice_fallback_method', 'voice_fallback_url', 'voice_method', 'voice_url'], properties: { sid: { type: 'string' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, account_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, address_requirements: { type: 'string' }, address_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, beta: { type: 'boolean' }, capabilities: shapeOfCompatPhoneNumbersImportNumberResultCapabilities(), country_code: { type: 'string' }, emergency_address_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, emergency_status: { type: 'string' }, friendly_name: { type: 'string' }, identity_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, origin: { type: 'string' }, phone_number: { type: 'string' }, sms_application_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_fallback_method: { type: 'string' }, sms_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_method: { type: 'string' }, sms_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status_callback: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status_callback_method: { type: 'string' }, trunk_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, uri: { type: 'string' }, voice_application_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_caller_id_lookup: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, voice_fallback_method: { type: 'string' }, voice_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_method: { type: 'string' }, voice_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, verification_status: { type: 'string' } } };
}

function isCompatPhoneNumbersListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'PhoneNumber':
      case 'FriendlyName':
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Page':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'PageSize':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatPhoneNumbersListQuery(): Shape {
  return { type: 'object', properties: { PhoneNumber: { type: 'string' }, FriendlyName: { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isCompatPhoneNumbersListResultIncomingPhoneNumbers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isCompatPhoneNumbersImportNumberResult(x)) return false;
  return true;
}
function shapeOfCompatPhoneNumbersListResultIncomingPhoneNumbers(): Shape {
  return { type: 'array', items: shapeOfCompatPhoneNumbersImportNumberResult() };
}

function isCompatPhoneNumbersListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.incoming_phone_numbers === undefined) return false;
  let x: unknown = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.first_page_uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.next_page_uri;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.previous_page_uri;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.page;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.page_size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.incoming_phone_numbers;
  if (x !== undefined && !isCompatPhoneNumbersListResultIncomingPhoneNumbers(x)) return false;
  return true;
}
function shapeOfCompatPhoneNumbersListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'incoming_phone_numbers'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, incoming_phone_numbers: shapeOfCompatPhoneNumbersListResultIncomingPhoneNumbers() } };
}

function isCompatPhoneNumbersPurchaseBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.PhoneNumber === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'PhoneNumber':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 6 && x.length <= 18 && pattern3.test(x))) return false;
        break;
      case 'FriendlyName':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'SmsApplicationSid':
      case 'VoiceApplicationSid':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'SmsFallbackMethod':
      case 'SmsMethod':
      case 'StatusCallbackMethod':
      case 'VoiceFallbackMethod':
      case 'VoiceMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'SmsFallbackUrl':
      case 'SmsUrl':
      case 'StatusCallback':
      case 'VoiceFallbackUrl':
      case 'VoiceUrl':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'VoiceReceiveMode':
        if (x !== undefined && !(x === 'voice' || x === 'fax')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatPhoneNumbersPurchaseBody(): Shape {
  return { type: 'object', required: ['PhoneNumber'], properties: { PhoneNumber: { type: 'string', pattern: '^\\+[0-9]{5,17}$', minLength: 6, maxLength: 18 }, FriendlyName: { type: 'string' }, SmsApplicationSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, SmsFallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, SmsFallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, SmsMethod: { type: 'string', enum: ['GET', 'POST'] }, SmsUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, VoiceApplicationSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, VoiceFallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, VoiceFallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, VoiceMethod: { type: 'string', enum: ['GET', 'POST'] }, VoiceReceiveMode: { type: 'string', enum: ['voice', 'fax'] }, VoiceUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCompatPhoneNumbersUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'AccountSid':
      case 'EmergencyAddressSid':
      case 'SmsApplicationSid':
      case 'VoiceApplicationSid':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'FriendlyName':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1 && x.length <= 255)) return false;
        break;
      case 'SmsFallbackMethod':
      case 'SmsMethod':
      case 'StatusCallbackMethod':
      case 'VoiceFallbackMethod':
      case 'VoiceMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'SmsFallbackUrl':
      case 'SmsUrl':
      case 'StatusCallback':
      case 'VoiceFallbackUrl':
      case 'VoiceUrl':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'VoiceReceiveMode':
        if (x !== undefined && !(x === 'voice' || x === 'fax')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatPhoneNumbersUpdateBody(): Shape {
  return { type: 'object', properties: { AccountSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, EmergencyAddressSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, FriendlyName: { type: 'string', minLength: 1, maxLength: 255 }, SmsApplicationSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, SmsFallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, SmsFallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, SmsMethod: { type: 'string', enum: ['GET', 'POST'] }, SmsUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, VoiceApplicationSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, VoiceFallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, VoiceFallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, VoiceMethod: { type: 'string', enum: ['GET', 'POST'] }, VoiceReceiveMode: { type: 'string', enum: ['voice', 'fax'] }, VoiceUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

export const compat_phoneNumbers_listAvailableCountries_result: CompiledValidator = { fits: isCompatPhoneNumbersListAvailableCountriesResult, shape: shapeOfCompatPhoneNumbersListAvailableCountriesResult };
export const compat_phoneNumbers_getAvailableCountry_result: CompiledValidator = { fits: isCountriesItem, shape: shapeOfCountriesItem };
export const compat_phoneNumbers_searchLocal_query: CompiledValidator = { fits: isCompatPhoneNumbersSearchLocalQuery, shape: shapeOfCompatPhoneNumbersSearchLocalQuery };
export const compat_phoneNumbers_searchLocal_result: CompiledValidator = { fits: isCompatPhoneNumbersSearchLocalResult, shape: shapeOfCompatPhoneNumbersSearchLocalResult };
export const compat_phoneNumbers_importNumber_body: CompiledValidator = { fits: isCompatPhoneNumbersImportNumberBody, shape: shapeOfCompatPhoneNumbersImportNumberBody };
export const compat_phoneNumbers_importNumber_result: CompiledValidator = { fits: isCompatPhoneNumbersImportNumberResult, shape: shapeOfCompatPhoneNumbersImportNumberResult };
export const compat_phoneNumbers_list_query: CompiledValidator = { fits: isCompatPhoneNumbersListQuery, shape: shapeOfCompatPhoneNumbersListQuery };
export const compat_phoneNumbers_list_result: CompiledValidator = { fits: isCompatPhoneNumbersListResult, shape: shapeOfCompatPhoneNumbersListResult };
export const compat_phoneNumbers_purchase_body: CompiledValidator = { fits: isCompatPhoneNumbersPurchaseBody, shape: shapeOfCompatPhoneNumbersPurchaseBody };
export const compat_phoneNumbers_update_body: CompiledValidator = { fits: isCompatPhoneNumbersUpdateBody, shape: shapeOfCompatPhoneNumbersUpdateBody };
