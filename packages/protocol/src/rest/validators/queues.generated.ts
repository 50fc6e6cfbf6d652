// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.friendly_name === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.friendly_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.max_size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.current_size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.average_wait_time;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_created;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.date_updated;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'friendly_name'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, friendly_name: { type: 'string' }, max_size: { type: 'integer' }, current_size: { type: 'integer' }, average_wait_time: { type: 'integer' }, uri: { type: 'string' }, date_created: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, date_updated: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isQueuesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfQueuesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isQueuesListResultLinks(v: unknown): boolean {
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
function shapeOfQueuesListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isQueuesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isQueuesListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isQueuesListResultLinks(x)) return false;
  return true;
}
function shapeOfQueuesListResult(): Shape {
  return { type: 'object', properties: { data: shapeOfQueuesListResultData(), links: shapeOfQueuesListResultLinks() } };
}

function isQueuesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'max_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfQueuesCreateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, max_size: { type: 'integer' } }, additionalProperties: false };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.call_id === undefined || v.project_id === undefined || v.queue_id === undefined || v.position === undefined || v.uri === undefined) return false;
  let x: unknown = v.call_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.queue_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.position;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.wait_time;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.date_enqueued;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['call_id', 'project_id', 'queue_id', 'position', 'uri'], properties: { call_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string' }, queue_id: { type: 'string' }, position: { type: 'integer' }, uri: { type: 'string' }, wait_time: { type: 'integer' }, date_enqueued: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isQueuesListMembersResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfQueuesListMembersResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isQueuesListMembersResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isQueuesListMembersResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isQueuesListResultLinks(x)) return false;
  return true;
}
function shapeOfQueuesListMembersResult(): Shape {
  return { type: 'object', properties: { data: shapeOfQueuesListMembersResultData(), links: shapeOfQueuesListResultLinks() } };
}

export const queues_list_result: CompiledValidator = { fits: isQueuesListResult, shape: shapeOfQueuesListResult };
export const queues_create_body: CompiledValidator = { fits: isQueuesCreateBody, shape: shapeOfQueuesCreateBody };
export const queues_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const queues_update_body: CompiledValidator = { fits: isQueuesCreateBody, shape: shapeOfQueuesCreateBody };
export const queues_listMembers_result: CompiledValidator = { fits: isQueuesListMembersResult, shape: shapeOfQueuesListMembersResult };
export const queues_getNextMember_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
