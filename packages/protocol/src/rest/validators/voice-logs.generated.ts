// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isLogsVoiceListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'include_deleted':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'created_before':
      case 'created_on':
      case 'created_after':
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'page_number':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'page_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfLogsVoiceListQuery(): Shape {
  return { type: 'object', properties: { include_deleted: { type: 'boolean' }, created_before: { type: 'string' }, created_on: { type: 'string' }, created_after: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isChargeDetailsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.description === undefined || v.charge === undefined) return false;
  let x: unknown = v.description;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.charge;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  return true;
}
function shapeOfChargeDetailsItem(): Shape {
  return { type: 'object', required: ['description', 'charge'], properties: { description: { type: 'string' }, charge: { type: 'number' } } };
}

function is1ChargeDetails(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isChargeDetailsItem(x)) return false;
  return true;
}
function shapeOf1ChargeDetails(): Shape {
  return { type: 'array', items: shapeOfChargeDetailsItem() };
}

function isItem1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.source === undefined || v.charge === undefined || v.charge_details === undefined || v.created_at === undefined || v.type === undefined || v.url === undefined || v.direction === undefined || v.status === undefined || v.duration === undefined || v.duration_ms === undefined || v.billing_ms === undefined || v.parent_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'from':
      case 'to':
      case 'source':
      case 'direction':
      case 'status':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'charge':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'charge_details':
        if (x !== undefined && !is1ChargeDetails(x)) return false;
        break;
      case 'created_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'type':
        if (x !== undefined && !(x === 'laml_call' || x === 'relay_pstn_call' || x === 'relay_sip_call' || x === 'relay_webrtc_call')) return false;
        break;
      case 'url':
        if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
        break;
      case 'duration':
      case 'duration_ms':
      case 'billing_ms':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'parent_id':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'source', 'charge', 'charge_details', 'created_at', 'type', 'url', 'direction', 'status', 'duration', 'duration_ms', 'billing_ms', 'parent_id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, source: { type: 'string' }, charge: { type: 'number' }, charge_details: shapeOf1ChargeDetails(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string', enum: ['laml_call', 'relay_pstn_call', 'relay_sip_call', 'relay_webrtc_call'] }, url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, direction: { type: 'string' }, status: { type: 'string' }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, duration_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, billing_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, parent_id: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.source === undefined || v.charge === undefined || v.charge_details === undefined || v.created_at === undefined || v.type === undefined || v.url === undefined || v.direction === undefined || v.status === undefined || v.duration === undefined || v.duration_ms === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'from':
      case 'to':
      case 'source':
      case 'direction':
      case 'status':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'charge':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'charge_details':
        if (x !== undefined && !is1ChargeDetails(x)) return false;
        break;
      case 'created_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'type':
        if (x !== undefined && !(x === 'video_room_pstn_leg' || x === 'video_room_sip_leg')) return false;
        break;
      case 'url':
        if (x !== undefined && x !== null) return false;
        break;
      case 'duration':
      case 'duration_ms':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'source', 'charge', 'charge_details', 'created_at', 'type', 'url', 'direction', 'status', 'duration', 'duration_ms'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, source: { type: 'string' }, charge: { type: 'number' }, charge_details: shapeOf1ChargeDetails(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string', enum: ['video_room_pstn_leg', 'video_room_sip_leg'] }, url: { type: 'null' }, direction: { type: 'string' }, status: { type: 'string' }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, duration_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }] } } };
}

function isItem3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.source === undefined || v.charge === undefined || v.charge_details === undefined || v.created_at === undefined || v.type === undefined || v.url === undefined || v.status === undefined || v.duration === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.source;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.charge;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  x = v.charge_details;
  if (x !== undefined && !is1ChargeDetails(x)) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.type;
  if (x !== undefined && x !== 'dialogflow_call') return false;
  x = v.url;
  if (x !== undefined && x !== null) return false;
  x = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.duration;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
  return true;
}
function shapeOfItem3(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'source', 'charge', 'charge_details', 'created_at', 'type', 'url', 'status', 'duration'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, source: { type: 'string' }, charge: { type: 'number' }, charge_details: shapeOf1ChargeDetails(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string', const: 'dialogflow_call' }, url: { type: 'null' }, status: { type: 'string' }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] } } };
}

function isItem4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.source === undefined || v.charge === undefined || v.charge_details === undefined || v.created_at === undefined || v.type === undefined || v.url === undefined || v.direction === undefined || v.status === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.source;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.charge;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  x = v.charge_details;
  if (x !== undefined && !is1ChargeDetails(x)) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.type;
  if (x !== undefined && x !== 'fabric_subscriber_device_leg') return false;
  x = v.url;
  if (x !== undefined && x !== null) return false;
  x = v.direction;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  return true;
}
function shapeOfItem4(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'source', 'charge', 'charge_details', 'created_at', 'type', 'url', 'direction', 'status'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, source: { type: 'string' }, charge: { type: 'number' }, charge_details: shapeOf1ChargeDetails(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string', const: 'fabric_subscriber_device_leg' }, url: { type: 'null' }, direction: { type: 'string' }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isItem5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.discarded_at === undefined || v.created_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.discarded_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfItem5(): Shape {
  return { type: 'object', required: ['id', 'discarded_at', 'created_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, discarded_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isLogsVoiceListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x) || isItem3(x) || isItem4(x) || isItem5(x))) return false;
  return true;
}
function shapeOfLogsVoiceListResultData(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3(), shapeOfItem4(), shapeOfItem5()] } };
}

function isLogsVoiceListResultLinks(v: unknown): boolean {
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
function shapeOfLogsVoiceListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isLogsVoiceListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isLogsVoiceListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isLogsVoiceListResultLinks(x)) return false;
  return true;
}
function shapeOfLogsVoiceListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfLogsVoiceListResultData(), links: shapeOfLogsVoiceListResultLinks() } };
}

function isLogsVoiceGetResult(v: unknown): boolean {
  return (isItem1(v) || isItem2(v) || isItem3(v) || isItem4(v) || isItem5(v));
}
function shapeOfLogsVoiceGetResult(): Shape {
  return { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3(), shapeOfItem4(), shapeOfItem5()] };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event_at === undefined || v.level === undefined || v.name === undefined || v.details === undefined || v.project_id === undefined || v.log_id === undefined) return false;
  let x: unknown = v.event_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.level;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.details;
  if (x !== undefined && !isObject(x)) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.log_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['event_at', 'level', 'name', 'details', 'project_id', 'log_id'], properties: { event_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, level: { type: 'string' }, name: { type: 'string' }, details: { type: 'object' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, log_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } } };
}

function isLogsVoiceListEventsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfLogsVoiceListEventsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isLogsVoiceListEventsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isLogsVoiceListEventsResultData(x)) return false;
  return true;
}
function shapeOfLogsVoiceListEventsResult(): Shape {
  return { type: 'object', required: ['data'], properties: { data: shapeOfLogsVoiceListEventsResultData() } };
}

export const logs_voice_list_query: CompiledValidator = { fits: isLogsVoiceListQuery, shape: shapeOfLogsVoiceListQuery };
export const logs_voice_list_result: CompiledValidator = { fits: isLogsVoiceListResult, shape: shapeOfLogsVoiceListResult };
export const logs_voice_get_result: CompiledValidator = { fits: isLogsVoiceGetResult, shape: shapeOfLogsVoiceGetResult };
export const logs_voice_listEvents_result: CompiledValidator = { fits: isLogsVoiceListEventsResult, shape: shapeOfLogsVoiceListEventsResult };
