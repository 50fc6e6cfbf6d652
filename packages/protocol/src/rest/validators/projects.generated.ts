// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isProjectsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
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
function shapeOfProjectsListQuery(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.parent_project_id === undefined || v.subproject === undefined || v.region_preference === undefined || v.protect_recordings === undefined || v.protect_message_media === undefined || v.protect_fax_media === undefined || v.force_https_requests === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.parent_project_id;
  if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
  x = v.subproject;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.region_preference;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.protect_recordings;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.protect_message_media;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.protect_fax_media;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.force_https_requests;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'name', 'parent_project_id', 'subproject', 'region_preference', 'protect_recordings', 'protect_message_media', 'protect_fax_media', 'force_https_requests', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, parent_project_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, subproject: { type: 'boolean' }, region_preference: { type: 'string' }, protect_recordings: { type: 'boolean' }, protect_message_media: { type: 'boolean' }, protect_fax_media: { type: 'boolean' }, force_https_requests: { type: 'boolean' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isProjectsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfProjectsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isProjectsListResultLinks(v: unknown): boolean {
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
function shapeOfProjectsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isProjectsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isProjectsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isProjectsListResultLinks(x)) return false;
  return true;
}
function shapeOfProjectsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfProjectsListResultData(), links: shapeOfProjectsListResultLinks() } };
}

function isProjectsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 250)) return false;
        break;
      case 'protect_recordings':
      case 'protect_message_media':
      case 'protect_fax_media':
      case 'force_https_requests':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfProjectsCreateBody(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 250 }, protect_recordings: { type: 'boolean' }, protect_message_media: { type: 'boolean' }, protect_fax_media: { type: 'boolean' }, force_https_requests: { type: 'boolean' } }, additionalProperties: false };
}

function isProjectsCreateResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.parent_project_id === undefined || v.subproject === undefined || v.region_preference === undefined || v.protect_recordings === undefined || v.protect_message_media === undefined || v.protect_fax_media === undefined || v.force_https_requests === undefined || v.created_at === undefined || v.updated_at === undefined || v.signing_key === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'name':
      case 'region_preference':
      case 'signing_key':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'parent_project_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'subproject':
      case 'protect_recordings':
      case 'protect_message_media':
      case 'protect_fax_media':
      case 'force_https_requests':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfProjectsCreateResult(): Shape {
  return { type: 'object', required: ['id', 'name', 'parent_project_id', 'subproject', 'region_preference', 'protect_recordings', 'protect_message_media', 'protect_fax_media', 'force_https_requests', 'created_at', 'updated_at', 'signing_key'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, parent_project_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, subproject: { type: 'boolean' }, region_preference: { type: 'string' }, protect_recordings: { type: 'boolean' }, protect_message_media: { type: 'boolean' }, protect_fax_media: { type: 'boolean' }, force_https_requests: { type: 'boolean' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, signing_key: { type: 'string' } } };
}

function isProjectsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 250)) return false;
        break;
      case 'protect_recordings':
      case 'protect_message_media':
      case 'protect_fax_media':
      case 'force_https_requests':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfProjectsUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string', maxLength: 250 }, protect_recordings: { type: 'boolean' }, protect_message_media: { type: 'boolean' }, protect_fax_media: { type: 'boolean' }, force_https_requests: { type: 'boolean' } }, additionalProperties: false };
}

export const projects_list_query: CompiledValidator = { fits: isProjectsListQuery, shape: shapeOfProjectsListQuery };
export const projects_list_result: CompiledValidator = { fits: isProjectsListResult, shape: shapeOfProjectsListResult };
export const projects_create_body: CompiledValidator = { fits: isProjectsCreateBody, shape: shapeOfProjectsCreateBody };
export const projects_create_result: CompiledValidator = { fits: isProjectsCreateResult, shape: shapeOfProjectsCreateResult };
export const projects_get_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const projects_update_body: CompiledValidator = { fits: isProjectsUpdateBody, shape: shapeOfProjectsUpdateBody };
