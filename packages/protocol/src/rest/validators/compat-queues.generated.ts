// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z0-9_]+$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isCompatQueuesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Page':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'PageSize':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatQueuesListQuery(): Shape {
  return { type: 'object', properties: { Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isQueuesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.friendly_name === undefined || v.max_size === undefined || v.current_size === undefined || v.average_wait_time === undefined || v.uri === undefined) return false;
  let x: unknown = v.sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.account_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.api_version;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_created;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_updated;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.friendly_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.max_size;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
  x = v.current_size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.average_wait_time;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfQueuesItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'friendly_name', 'max_size', 'current_size', 'average_wait_time', 'uri'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, friendly_name: { type: 'string' }, max_size: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, current_size: { type: 'integer', minimum: 0 }, average_wait_time: { type: 'integer', minimum: 0 }, uri: { type: 'string' } } };
}

function isCompatQueuesListResultQueues(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isQueuesItem(x)) return false;
  return true;
}
function shapeOfCompatQueuesListResultQueues(): Shape {
  return { type: 'array', items: shapeOfQueuesItem() };
}

function isCompatQueuesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.queues === undefined) return false;
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
  x = v.queues;
  if (x !== undefined && !isCompatQueuesListResultQueues(x)) return false;
  return true;
}
function shapeOfCompatQueuesListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'queues'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, queues: shapeOfCompatQueuesListResultQueues() } };
}

function isCompatQueuesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.FriendlyName === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'FriendlyName':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1 && pattern2.test(x))) return false;
        break;
      case 'MaxSize':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x > 0)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatQueuesCreateBody(): Shape {
  return { type: 'object', required: ['FriendlyName'], properties: { FriendlyName: { type: 'string', pattern: '^[A-Za-z0-9_]+$', minLength: 1 }, MaxSize: { type: 'integer', exclusiveMinimum: 0 } }, additionalProperties: false };
}

function isQueueMembersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.call_sid === undefined || v.account_sid === undefined || v.queue_sid === undefined || v.date_enqueued === undefined || v.position === undefined || v.wait_time === undefined || v.member_type === undefined || v.uri === undefined) return false;
  let x: unknown = v.call_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.account_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.queue_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.date_enqueued;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.position;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1)) return false;
  x = v.wait_time;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
  x = v.member_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfQueueMembersItem(): Shape {
  return { type: 'object', required: ['call_sid', 'account_sid', 'queue_sid', 'date_enqueued', 'position', 'wait_time', 'member_type', 'uri'], properties: { call_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, queue_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, date_enqueued: { type: 'string' }, position: { type: 'integer', minimum: 1 }, wait_time: { type: 'integer', minimum: 0 }, member_type: { type: 'string' }, uri: { type: 'string' } } };
}

function isCompatQueuesListMembersResultQueueMembers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isQueueMembersItem(x)) return false;
  return true;
}
function shapeOfCompatQueuesListMembersResultQueueMembers(): Shape {
  return { type: 'array', items: shapeOfQueueMembersItem() };
}

function isCompatQueuesListMembersResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.queue_members === undefined) return false;
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
  x = v.queue_members;
  if (x !== undefined && !isCompatQueuesListMembersResultQueueMembers(x)) return false;
  return true;
}
function shapeOfCompatQueuesListMembersResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'queue_members'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, queue_members: shapeOfCompatQueuesListMembersResultQueueMembers() } };
}

function isCompatQueuesDequeueMemberBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'Method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatQueuesDequeueMemberBody(): Shape {
  return { type: 'object', required: ['Url'], properties: { Url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, Method: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

export const compat_queues_list_query: CompiledValidator = { fits: isCompatQueuesListQuery, shape: shapeOfCompatQueuesListQuery };
export const compat_queues_list_result: CompiledValidator = { fits: isCompatQueuesListResult, shape: shapeOfCompatQueuesListResult };
export const compat_queues_create_body: CompiledValidator = { fits: isCompatQueuesCreateBody, shape: shapeOfCompatQueuesCreateBody };
export const compat_queues_create_result: CompiledValidator = { fits: isQueuesItem, shape: shapeOfQueuesItem };
export const compat_queues_update_body: CompiledValidator = { fits: isCompatQueuesCreateBody, shape: shapeOfCompatQueuesCreateBody };
export const compat_queues_listMembers_query: CompiledValidator = { fits: isCompatQueuesListQuery, shape: shapeOfCompatQueuesListQuery };
export const compat_queues_listMembers_result: CompiledValidator = { fits: isCompatQueuesListMembersResult, shape: shapeOfCompatQueuesListMembersResult };
export const compat_queues_getMember_result: CompiledValidator = { fits: isQueueMembersItem, shape: shapeOfQueueMembersItem };
export const compat_queues_dequeueMember_body: CompiledValidator = { fits: isCompatQueuesDequeueMemberBody, shape: shapeOfCompatQueuesDequeueMemberBody };
