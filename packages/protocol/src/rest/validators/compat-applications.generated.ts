// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isCompatApplicationsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
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
function shapeOfCompatApplicationsListQuery(): Shape {
  return { type: 'object', properties: { FriendlyName: { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isApplicationsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.friendly_name === undefined || v.uri === undefined || v.voice_url === undefined || v.voice_method === undefined || v.voice_fallback_url === undefined || v.voice_fallback_method === undefined || v.status_callback === undefined || v.status_callback_method === undefined || v.voice_caller_id_lookup === undefined || v.sms_url === undefined || v.sms_method === undefined || v.sms_fallback_url === undefined || v.sms_fallback_method === undefined || v.sms_status_callback === undefined || v.sms_status_callback_method === undefined || v.message_status_callback === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'sid':
      case 'account_sid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'api_version':
      case 'date_created':
      case 'date_updated':
      case 'friendly_name':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'voice_url':
      case 'voice_method':
      case 'voice_fallback_url':
      case 'voice_fallback_method':
      case 'status_callback':
      case 'status_callback_method':
      case 'sms_url':
      case 'sms_method':
      case 'sms_fallback_url':
      case 'sms_fallback_method':
      case 'sms_status_callback':
      case 'sms_status_callback_method':
      case 'message_status_callback':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'voice_caller_id_lookup':
        if (x !== undefined && !(typeof x === 'boolean' || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfApplicationsItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'friendly_name', 'uri', 'voice_url', 'voice_method', 'voice_fallback_url', 'voice_fallback_method', 'status_callback', 'status_callback_method', 'voice_caller_id_lookup', 'sms_url', 'sms_method', 'sms_fallback_url', 'sms_fallback_method', 'sms_status_callback', 'sms_status_callback_method', 'message_status_callback'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, friendly_name: { type: 'string' }, uri: { type: 'string' }, voice_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_method: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_fallback_method: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status_callback: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status_callback_method: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_caller_id_lookup: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, sms_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_method: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_fallback_method: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_status_callback: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_status_callback_method: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_status_callback: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isCompatApplicationsListResultApplications(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isApplicationsItem(x)) return false;
  return true;
}
function shapeOfCompatApplicationsListResultApplications(): Shape {
  return { type: 'array', items: shapeOfApplicationsItem() };
}

function isCompatApplicationsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.applications === undefined) return false;
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
  x = v.applications;
  if (x !== undefined && !isCompatApplicationsListResultApplications(x)) return false;
  return true;
}
function shapeOfCompatApplicationsListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'applications'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, applications: shapeOfCompatApplicationsListResultApplications() } };
}

function isCompatApplicationsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.FriendlyName === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'FriendlyName':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 64)) return false;
        break;
      case 'VoiceUrl':
      case 'VoiceFallbackUrl':
      case 'StatusCallback':
      case 'SmsUrl':
      case 'SmsFallbackUrl':
      case 'SmsStatusCallback':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'VoiceMethod':
      case 'VoiceFallbackMethod':
      case 'StatusCallbackMethod':
      case 'SmsMethod':
      case 'SmsFallbackMethod':
      case 'SmsStatusCallbackMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatApplicationsCreateBody(): Shape {
  return { type: 'object', required: ['FriendlyName'], properties: { FriendlyName: { type: 'string', maxLength: 64 }, VoiceUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, VoiceMethod: { type: 'string', enum: ['GET', 'POST'] }, VoiceFallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, VoiceFallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, SmsUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, SmsMethod: { type: 'string', enum: ['GET', 'POST'] }, SmsFallbackUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, SmsFallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, SmsStatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, SmsStatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

export const compat_applications_list_query: CompiledValidator = { fits: isCompatApplicationsListQuery, shape: shapeOfCompatApplicationsListQuery };
export const compat_applications_list_result: CompiledValidator = { fits: isCompatApplicationsListResult, shape: shapeOfCompatApplicationsListResult };
export const compat_applications_create_body: CompiledValidator = { fits: isCompatApplicationsCreateBody, shape: shapeOfCompatApplicationsCreateBody };
export const compat_applications_create_result: CompiledValidator = { fits: isApplicationsItem, shape: shapeOfApplicationsItem };
export const compat_applications_update_body: CompiledValidator = { fits: isCompatApplicationsCreateBody, shape: shapeOfCompatApplicationsCreateBody };
