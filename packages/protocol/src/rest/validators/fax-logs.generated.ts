// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern3 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isLogsFaxListQuery(v: unknown): boolean {
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
function shapeOfLogsFaxListQuery(): Shape {
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

function isItemChargeDetails(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isChargeDetailsItem(x)) return false;
  return true;
}
function shapeOfItemChargeDetails(): Shape {
  return { type: 'array', items: shapeOfChargeDetailsItem() };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.status === undefined || v.direction === undefined || v.source === undefined || v.type === undefined || v.url === undefined || v.remote_station === undefined || v.charge === undefined || v.charge_details === undefined || v.number_of_pages === undefined || v.quality === undefined || v.created_at === undefined || v.error_code === undefined || v.error_message === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'from':
      case 'to':
      case 'direction':
      case 'remote_station':
      case 'quality':
      case 'error_code':
      case 'error_message':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'status':
      case 'source':
      case 'type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'charge':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'charge_details':
        if (x !== undefined && !isItemChargeDetails(x)) return false;
        break;
      case 'number_of_pages':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'created_at':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'status', 'direction', 'source', 'type', 'url', 'remote_station', 'charge', 'charge_details', 'number_of_pages', 'quality', 'created_at', 'error_code', 'error_message'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { anyOf: [{ type: 'string' }, { type: 'null' }] }, to: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status: { type: 'string' }, direction: { anyOf: [{ type: 'string' }, { type: 'null' }] }, source: { type: 'string' }, type: { type: 'string' }, url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, remote_station: { anyOf: [{ type: 'string' }, { type: 'null' }] }, charge: { type: 'number' }, charge_details: shapeOfItemChargeDetails(), number_of_pages: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, quality: { anyOf: [{ type: 'string' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, error_message: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isLogsFaxListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfLogsFaxListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isLogsFaxListResultLinks(v: unknown): boolean {
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
function shapeOfLogsFaxListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isLogsFaxListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isLogsFaxListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isLogsFaxListResultLinks(x)) return false;
  return true;
}
function shapeOfLogsFaxListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfLogsFaxListResultData(), links: shapeOfLogsFaxListResultLinks() } };
}

export const logs_fax_list_query: CompiledValidator = { fits: isLogsFaxListQuery, shape: shapeOfLogsFaxListQuery };
export const logs_fax_list_result: CompiledValidator = { fits: isLogsFaxListResult, shape: shapeOfLogsFaxListResult };
export const logs_fax_get_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
