// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isVideoLogsListQuery(v: unknown): boolean {
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
function shapeOfVideoLogsListQuery(): Shape {
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
  if (v.id === undefined || v.source === undefined || v.type === undefined || v.url === undefined || v.room_name === undefined || v.status === undefined || v.locked === undefined || v.started_at === undefined || v.ended_at === undefined || v.charge === undefined || v.charge_details === undefined || v.created_at === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'source':
      case 'type':
      case 'url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'room_name':
      case 'status':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'locked':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'started_at':
      case 'ended_at':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
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
    }
  }
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['id', 'source', 'type', 'url', 'room_name', 'status', 'locked', 'started_at', 'ended_at', 'charge', 'charge_details', 'created_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, source: { type: 'string' }, type: { type: 'string' }, url: { type: 'string' }, room_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, locked: { type: 'boolean' }, started_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, ended_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, charge: { type: 'number' }, charge_details: shapeOf1ChargeDetails(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isItem2(v: unknown): boolean {
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
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['id', 'discarded_at', 'created_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, discarded_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isVideoLogsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x))) return false;
  return true;
}
function shapeOfVideoLogsListResultData(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2()] } };
}

function isVideoLogsListResultLinks(v: unknown): boolean {
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
function shapeOfVideoLogsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isVideoLogsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoLogsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoLogsListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoLogsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoLogsListResultData(), links: shapeOfVideoLogsListResultLinks() } };
}

function isVideoLogsGetResult(v: unknown): boolean {
  return (isItem1(v) || isItem2(v));
}
function shapeOfVideoLogsGetResult(): Shape {
  return { anyOf: [shapeOfItem1(), shapeOfItem2()] };
}

export const video_logs_list_query: CompiledValidator = { fits: isVideoLogsListQuery, shape: shapeOfVideoLogsListQuery };
export const video_logs_list_result: CompiledValidator = { fits: isVideoLogsListResult, shape: shapeOfVideoLogsListResult };
export const video_logs_get_result: CompiledValidator = { fits: isVideoLogsGetResult, shape: shapeOfVideoLogsGetResult };
