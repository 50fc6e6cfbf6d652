// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern3 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isLogsMessagesListQuery(v: unknown): boolean {
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
function shapeOfLogsMessagesListQuery(): Shape {
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
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.status === undefined || v.direction === undefined || v.kind === undefined || v.source === undefined || v.type === undefined || v.url === undefined || v.number_of_segments === undefined || v.charge === undefined || v.charge_details === undefined || v.created_at === undefined || v.error_message === undefined || v.error_code === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'from':
      case 'to':
      case 'status':
      case 'direction':
      case 'kind':
      case 'source':
      case 'type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'url':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
        break;
      case 'number_of_segments':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'charge':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'charge_details':
        if (x !== undefined && !isItemChargeDetails(x)) return false;
        break;
      case 'created_at':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'error_message':
      case 'error_code':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'status', 'direction', 'kind', 'source', 'type', 'url', 'number_of_segments', 'charge', 'charge_details', 'created_at', 'error_message', 'error_code'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, status: { type: 'string' }, direction: { type: 'string' }, kind: { type: 'string' }, source: { type: 'string' }, type: { type: 'string' }, url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, number_of_segments: { type: 'integer' }, charge: { type: 'number' }, charge_details: shapeOfItemChargeDetails(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, error_message: { anyOf: [{ type: 'string' }, { type: 'null' }] }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isLogsMessagesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfLogsMessagesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isLogsMessagesListResultLinks(v: unknown): boolean {
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
function shapeOfLogsMessagesListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isLogsMessagesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isLogsMessagesListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isLogsMessagesListResultLinks(x)) return false;
  return true;
}
function shapeOfLogsMessagesListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfLogsMessagesListResultData(), links: shapeOfLogsMessagesListResultLinks() } };
}

export const logs_messages_list_query: CompiledValidator = { fits: isLogsMessagesListQuery, shape: shapeOfLogsMessagesListQuery };
export const logs_messages_list_result: CompiledValidator = { fits: isLogsMessagesListResult, shape: shapeOfLogsMessagesListResult };
export const logs_messages_get_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
