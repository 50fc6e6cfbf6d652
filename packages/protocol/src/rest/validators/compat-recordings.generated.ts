// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isCompatRecordingsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'DateCreated':
      case 'DateCreated<':
      case 'DateCreated>':
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'CallSid':
      case 'ConferenceSid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
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
function shapeOfCompatRecordingsListQuery(): Shape {
  return { type: 'object', properties: { DateCreated: { type: 'string' }, 'DateCreated<': { type: 'string' }, 'DateCreated>': { type: 'string' }, CallSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, ConferenceSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isItemSubresourceUris(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.transcriptions === undefined) return false;
  let x: unknown = v.transcriptions;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubresourceUris(): Shape {
  return { type: 'object', required: ['transcriptions'], properties: { transcriptions: { type: 'string' } } };
}

function isRecordingsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.call_sid === undefined || v.conference_sid === undefined || v.channel === undefined || v.channels === undefined || v.start_time === undefined || v.end_time === undefined || v.duration === undefined || v.price === undefined || v.price_unit === undefined || v.source === undefined || v.status === undefined || v.error_code === undefined || v.uri === undefined || v.subresource_uris === undefined || v.encryption_details === undefined || v.trim === undefined) return false;
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
      case 'channel':
      case 'channels':
      case 'price_unit':
      case 'source':
      case 'status':
      case 'uri':
      case 'trim':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'call_sid':
      case 'conference_sid':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'start_time':
      case 'end_time':
      case 'price':
      case 'error_code':
      case 'encryption_details':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'subresource_uris':
        if (x !== undefined && !isItemSubresourceUris(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfRecordingsItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'call_sid', 'conference_sid', 'channel', 'channels', 'start_time', 'end_time', 'duration', 'price', 'price_unit', 'source', 'status', 'error_code', 'uri', 'subresource_uris', 'encryption_details', 'trim'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, call_sid: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, conference_sid: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, channel: { type: 'string' }, channels: { type: 'string' }, start_time: { anyOf: [{ type: 'string' }, { type: 'null' }] }, end_time: { anyOf: [{ type: 'string' }, { type: 'null' }] }, duration: { type: 'integer', minimum: 0 }, price: { anyOf: [{ type: 'string' }, { type: 'null' }] }, price_unit: { type: 'string' }, source: { type: 'string' }, status: { type: 'string' }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, uri: { type: 'string' }, subresource_uris: shapeOfItemSubresourceUris(), encryption_details: { anyOf: [{ type: 'string' }, { type: 'null' }] }, trim: { type: 'string' } } };
}

function isCompatRecordingsListResultRecordings(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isRecordingsItem(x)) return false;
  return true;
}
function shapeOfCompatRecordingsListResultRecordings(): Shape {
  return { type: 'array', items: shapeOfRecordingsItem() };
}

function isCompatRecordingsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.recordings === undefined) return false;
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
  x = v.recordings;
  if (x !== undefined && !isCompatRecordingsListResultRecordings(x)) return false;
  return true;
}
function shapeOfCompatRecordingsListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'recordings'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, recordings: shapeOfCompatRecordingsListResultRecordings() } };
}

export const compat_recordings_list_query: CompiledValidator = { fits: isCompatRecordingsListQuery, shape: shapeOfCompatRecordingsListQuery };
export const compat_recordings_list_result: CompiledValidator = { fits: isCompatRecordingsListResult, shape: shapeOfCompatRecordingsListResult };
export const compat_recordings_get_result: CompiledValidator = { fits: isRecordingsItem, shape: shapeOfRecordingsItem };
