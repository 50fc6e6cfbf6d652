// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isItem1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.created_at === undefined || v.updated_at === undefined || v.duration_in_seconds === undefined || v.price === undefined || v.price_unit === undefined || v.status === undefined || v.url === undefined || v.stereo === undefined || v.track === undefined || v.relay_pstn_leg_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'project_id':
      case 'relay_pstn_leg_id':
      case 'relay_conference_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'duration_in_seconds':
      case 'byte_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'price':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'price_unit':
      case 'status':
      case 'url':
      case 'track':
      case 'error_code':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'stereo':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'created_at', 'updated_at', 'duration_in_seconds', 'price', 'price_unit', 'status', 'url', 'stereo', 'track', 'relay_pstn_leg_id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, duration_in_seconds: { type: 'integer' }, price: { type: 'number' }, price_unit: { type: 'string' }, status: { type: 'string' }, url: { type: 'string' }, stereo: { type: 'boolean' }, track: { type: 'string' }, relay_pstn_leg_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, error_code: { type: 'string' }, byte_size: { type: 'integer' }, relay_conference_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } } };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.created_at === undefined || v.updated_at === undefined || v.duration_in_seconds === undefined || v.price === undefined || v.price_unit === undefined || v.status === undefined || v.url === undefined || v.stereo === undefined || v.track === undefined || v.relay_sip_leg_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'project_id':
      case 'relay_sip_leg_id':
      case 'relay_conference_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'duration_in_seconds':
      case 'byte_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'price':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'price_unit':
      case 'status':
      case 'url':
      case 'track':
      case 'error_code':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'stereo':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'created_at', 'updated_at', 'duration_in_seconds', 'price', 'price_unit', 'status', 'url', 'stereo', 'track', 'relay_sip_leg_id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, duration_in_seconds: { type: 'integer' }, price: { type: 'number' }, price_unit: { type: 'string' }, status: { type: 'string' }, url: { type: 'string' }, stereo: { type: 'boolean' }, track: { type: 'string' }, relay_sip_leg_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, error_code: { type: 'string' }, byte_size: { type: 'integer' }, relay_conference_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } } };
}

function isItem3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.created_at === undefined || v.updated_at === undefined || v.duration_in_seconds === undefined || v.price === undefined || v.price_unit === undefined || v.status === undefined || v.url === undefined || v.stereo === undefined || v.track === undefined || v.relay_webrtc_leg_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'project_id':
      case 'relay_webrtc_leg_id':
      case 'relay_conference_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'duration_in_seconds':
      case 'byte_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'price':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'price_unit':
      case 'status':
      case 'url':
      case 'track':
      case 'error_code':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'stereo':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfItem3(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'created_at', 'updated_at', 'duration_in_seconds', 'price', 'price_unit', 'status', 'url', 'stereo', 'track', 'relay_webrtc_leg_id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, duration_in_seconds: { type: 'integer' }, price: { type: 'number' }, price_unit: { type: 'string' }, status: { type: 'string' }, url: { type: 'string' }, stereo: { type: 'boolean' }, track: { type: 'string' }, relay_webrtc_leg_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, error_code: { type: 'string' }, byte_size: { type: 'integer' }, relay_conference_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } } };
}

function isItem4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.created_at === undefined || v.updated_at === undefined || v.duration_in_seconds === undefined || v.price === undefined || v.price_unit === undefined || v.status === undefined || v.url === undefined || v.stereo === undefined || v.track === undefined || v.relay_conference_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'project_id':
      case 'relay_conference_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'duration_in_seconds':
      case 'byte_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'price':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'price_unit':
      case 'status':
      case 'url':
      case 'track':
      case 'error_code':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'stereo':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfItem4(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'created_at', 'updated_at', 'duration_in_seconds', 'price', 'price_unit', 'status', 'url', 'stereo', 'track', 'relay_conference_id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, duration_in_seconds: { type: 'integer' }, price: { type: 'number' }, price_unit: { type: 'string' }, status: { type: 'string' }, url: { type: 'string' }, stereo: { type: 'boolean' }, track: { type: 'string' }, relay_conference_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, error_code: { type: 'string' }, byte_size: { type: 'integer' } } };
}

function isRecordingsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x) || isItem3(x) || isItem4(x))) return false;
  return true;
}
function shapeOfRecordingsListResultData(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3(), shapeOfItem4()] } };
}

function isRecordingsListResultLinks(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.self === undefined || v.first === undefined) return false;
  let x: unknown = v.self;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.first;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.next;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.prev;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfRecordingsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isRecordingsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isRecordingsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isRecordingsListResultLinks(x)) return false;
  return true;
}
function shapeOfRecordingsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfRecordingsListResultData(), links: shapeOfRecordingsListResultLinks() } };
}

function isRecordingsGetResult(v: unknown): boolean {
  return (isItem1(v) || isItem2(v) || isItem3(v) || isItem4(v));
}
function shapeOfRecordingsGetResult(): Shape {
  return { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3(), shapeOfItem4()] };
}

export const recordings_list_result: CompiledValidator = { fits: isRecordingsListResult, shape: shapeOfRecordingsListResult };
export const recordings_get_result: CompiledValidator = { fits: isRecordingsGetResult, shape: shapeOfRecordingsGetResult };
