// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isLogsConferencesListQuery(v: unknown): boolean {
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
function shapeOfLogsConferencesListQuery(): Shape {
  return { type: 'object', properties: { include_deleted: { type: 'boolean' }, created_before: { type: 'string' }, created_on: { type: 'string' }, created_after: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isItem1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.created_at === undefined || v.project_id === undefined || v.region === undefined || v.name === undefined || v.status === undefined || v.max_size === undefined || v.current_participants === undefined || v.updated_at === undefined || v.type === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.region;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.status;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.max_size;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
  x = v.current_participants;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.type;
  if (x !== undefined && x !== 'cxml_conference') return false;
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['id', 'created_at', 'project_id', 'region', 'name', 'status', 'max_size', 'current_participants', 'updated_at', 'type'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, region: { type: 'string' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, max_size: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, current_participants: { type: 'integer' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string', const: 'cxml_conference' } } };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.created_at === undefined || v.project_id === undefined || v.region === undefined || v.name === undefined || v.status === undefined || v.max_size === undefined || v.current_participants === undefined || v.updated_at === undefined || v.type === undefined || v.recording_url === undefined || v.recording_duration === undefined || v.recording_file_size === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'project_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'region':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'name':
      case 'status':
      case 'recording_url':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'max_size':
      case 'recording_duration':
      case 'recording_file_size':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'current_participants':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'type':
        if (x !== undefined && x !== 'relay_conference') return false;
        break;
    }
  }
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['id', 'created_at', 'project_id', 'region', 'name', 'status', 'max_size', 'current_participants', 'updated_at', 'type', 'recording_url', 'recording_duration', 'recording_file_size'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, region: { type: 'string' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, max_size: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, current_participants: { type: 'integer' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string', const: 'relay_conference' }, recording_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, recording_duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, recording_file_size: { anyOf: [{ type: 'integer' }, { type: 'null' }] } } };
}

function isChargeDetailsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.description === undefined || v.charge === undefined) return false;
  let x: unknown = v.description;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.charge;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfChargeDetailsItem(): Shape {
  return { type: 'object', required: ['description', 'charge'], properties: { description: { type: 'string' }, charge: { type: 'string' } } };
}

function is3ChargeDetails(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isChargeDetailsItem(x)) return false;
  return true;
}
function shapeOf3ChargeDetails(): Shape {
  return { type: 'array', items: shapeOfChargeDetailsItem() };
}

function isItem3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.created_at === undefined || v.source === undefined || v.type === undefined || v.url === undefined || v.room_name === undefined || v.status === undefined || v.locked === undefined || v.started_at === undefined || v.ended_at === undefined || v.charge === undefined || v.charge_details === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'created_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'source':
      case 'url':
      case 'charge':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'type':
        if (x !== undefined && !(x === 'video_conference_session' || x === 'video_room_session')) return false;
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
      case 'charge_details':
        if (x !== undefined && !is3ChargeDetails(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfItem3(): Shape {
  return { type: 'object', required: ['id', 'created_at', 'source', 'type', 'url', 'room_name', 'status', 'locked', 'started_at', 'ended_at', 'charge', 'charge_details'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, source: { type: 'string' }, type: { anyOf: [{ type: 'string', const: 'video_conference_session' }, { type: 'string', const: 'video_room_session' }] }, url: { type: 'string' }, room_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, locked: { type: 'boolean' }, started_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, ended_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, charge: { type: 'string' }, charge_details: shapeOf3ChargeDetails() } };
}

function isLogsConferencesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x) || isItem3(x))) return false;
  return true;
}
function shapeOfLogsConferencesListResultData(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3()] } };
}

function isLogsConferencesListResultLinks(v: unknown): boolean {
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
function shapeOfLogsConferencesListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isLogsConferencesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isLogsConferencesListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isLogsConferencesListResultLinks(x)) return false;
  return true;
}
function shapeOfLogsConferencesListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfLogsConferencesListResultData(), links: shapeOfLogsConferencesListResultLinks() } };
}

export const logs_conferences_list_query: CompiledValidator = { fits: isLogsConferencesListQuery, shape: shapeOfLogsConferencesListQuery };
export const logs_conferences_list_result: CompiledValidator = { fits: isLogsConferencesListResult, shape: shapeOfLogsConferencesListResult };
