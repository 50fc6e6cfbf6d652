// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isCompatTranscriptionsListQuery(v: unknown): boolean {
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
function shapeOfCompatTranscriptionsListQuery(): Shape {
  return { type: 'object', properties: { DateCreated: { type: 'string' }, 'DateCreated<': { type: 'string' }, 'DateCreated>': { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isTranscriptionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.recording_sid === undefined || v.duration === undefined || v.price === undefined || v.price_unit === undefined || v.status === undefined || v.transcription_text === undefined || v.type === undefined || v.uri === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'sid':
      case 'account_sid':
      case 'recording_sid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'api_version':
      case 'date_created':
      case 'date_updated':
      case 'price_unit':
      case 'status':
      case 'type':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'price':
      case 'transcription_text':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfTranscriptionsItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'recording_sid', 'duration', 'price', 'price_unit', 'status', 'transcription_text', 'type', 'uri'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, recording_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, duration: { type: 'integer', minimum: 0 }, price: { anyOf: [{ type: 'string' }, { type: 'null' }] }, price_unit: { type: 'string' }, status: { type: 'string' }, transcription_text: { anyOf: [{ type: 'string' }, { type: 'null' }] }, type: { type: 'string' }, uri: { type: 'string' } } };
}

function isCompatTranscriptionsListResultTranscriptions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isTranscriptionsItem(x)) return false;
  return true;
}
function shapeOfCompatTranscriptionsListResultTranscriptions(): Shape {
  return { type: 'array', items: shapeOfTranscriptionsItem() };
}

function isCompatTranscriptionsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.transcriptions === undefined) return false;
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
  x = v.transcriptions;
  if (x !== undefined && !isCompatTranscriptionsListResultTranscriptions(x)) return false;
  return true;
}
function shapeOfCompatTranscriptionsListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'transcriptions'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, transcriptions: shapeOfCompatTranscriptionsListResultTranscriptions() } };
}

export const compat_transcriptions_list_query: CompiledValidator = { fits: isCompatTranscriptionsListQuery, shape: shapeOfCompatTranscriptionsListQuery };
export const compat_transcriptions_list_result: CompiledValidator = { fits: isCompatTranscriptionsListResult, shape: shapeOfCompatTranscriptionsListResult };
export const compat_transcriptions_get_result: CompiledValidator = { fits: isTranscriptionsItem, shape: shapeOfTranscriptionsItem };
