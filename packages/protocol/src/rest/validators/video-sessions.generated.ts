// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isVideoRoomSessionsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'room_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'room_name':
      case 'room_name_matches':
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status':
        if (x !== undefined && !(x === 'in-progress' || x === 'completed')) return false;
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
function shapeOfVideoRoomSessionsListQuery(): Shape {
  return { type: 'object', properties: { room_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_name: { type: 'string' }, room_name_matches: { type: 'string' }, status: { type: 'string', enum: ['in-progress', 'completed'] }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.room_id === undefined || v.name === undefined || v.display_name === undefined || v.max_members === undefined || v.quality === undefined || v.fps === undefined || v.join_from === undefined || v.join_until === undefined || v.remove_at === undefined || v.remove_after_seconds_elapsed === undefined || v.layout === undefined || v.record_on_start === undefined || v.tone_on_entry_and_exit === undefined || v.room_join_video_off === undefined || v.user_join_video_off === undefined || v.locked === undefined || v.start_time === undefined || v.end_time === undefined || v.duration === undefined || v.status === undefined || v.created_at === undefined || v.updated_at === undefined || v.preview_url === undefined || v.prioritize_handraise === undefined || v.sync_audio_video === undefined || v.cost_in_dollars === undefined || v.enable_room_previews === undefined || v.locked_cover === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'room_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'name':
      case 'display_name':
      case 'quality':
      case 'layout':
      case 'status':
      case 'preview_url':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'max_members':
      case 'fps':
      case 'remove_after_seconds_elapsed':
      case 'duration':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
      case 'start_time':
      case 'end_time':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
        break;
      case 'record_on_start':
      case 'tone_on_entry_and_exit':
      case 'room_join_video_off':
      case 'user_join_video_off':
      case 'locked':
      case 'enable_room_previews':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'prioritize_handraise':
      case 'sync_audio_video':
        if (x !== undefined && !(typeof x === 'boolean' || x === null)) return false;
        break;
      case 'cost_in_dollars':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'locked_cover':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'room_id', 'name', 'display_name', 'max_members', 'quality', 'fps', 'join_from', 'join_until', 'remove_at', 'remove_after_seconds_elapsed', 'layout', 'record_on_start', 'tone_on_entry_and_exit', 'room_join_video_off', 'user_join_video_off', 'locked', 'start_time', 'end_time', 'duration', 'status', 'created_at', 'updated_at', 'preview_url', 'prioritize_handraise', 'sync_audio_video', 'cost_in_dollars', 'enable_room_previews', 'locked_cover'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, display_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, max_members: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, quality: { anyOf: [{ type: 'string' }, { type: 'null' }] }, fps: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, join_from: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, join_until: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_after_seconds_elapsed: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, layout: { anyOf: [{ type: 'string' }, { type: 'null' }] }, record_on_start: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, locked: { type: 'boolean' }, start_time: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, end_time: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, preview_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, prioritize_handraise: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, sync_audio_video: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, cost_in_dollars: { type: 'number' }, enable_room_previews: { type: 'boolean' }, locked_cover: { type: 'string' } } };
}

function isVideoRoomSessionsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isVideoRoomSessionsListResultLinks(v: unknown): boolean {
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
function shapeOfVideoRoomSessionsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isVideoRoomSessionsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoRoomSessionsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoRoomSessionsListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoRoomSessionsListResultData(), links: shapeOfVideoRoomSessionsListResultLinks() } };
}

function isVideoRoomSessionsGetResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.room_id === undefined || v.name === undefined || v.display_name === undefined || v.max_members === undefined || v.quality === undefined || v.fps === undefined || v.join_from === undefined || v.join_until === undefined || v.remove_at === undefined || v.remove_after_seconds_elapsed === undefined || v.layout === undefined || v.record_on_start === undefined || v.tone_on_entry_and_exit === undefined || v.room_join_video_off === undefined || v.user_join_video_off === undefined || v.locked === undefined || v.start_time === undefined || v.end_time === undefined || v.duration === undefined || v.status === undefined || v.created_at === undefined || v.updated_at === undefined || v.preview_url === undefined || v.prioritize_handraise === undefined || v.sync_audio_video === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'room_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'name':
      case 'display_name':
      case 'quality':
      case 'layout':
      case 'status':
      case 'preview_url':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'max_members':
      case 'fps':
      case 'remove_after_seconds_elapsed':
      case 'duration':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
      case 'start_time':
      case 'end_time':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
        break;
      case 'record_on_start':
      case 'tone_on_entry_and_exit':
      case 'room_join_video_off':
      case 'user_join_video_off':
      case 'locked':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'prioritize_handraise':
      case 'sync_audio_video':
        if (x !== undefined && !(typeof x === 'boolean' || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfVideoRoomSessionsGetResult(): Shape {
  return { type: 'object', required: ['id', 'room_id', 'name', 'display_name', 'max_members', 'quality', 'fps', 'join_from', 'join_until', 'remove_at', 'remove_after_seconds_elapsed', 'layout', 'record_on_start', 'tone_on_entry_and_exit', 'room_join_video_off', 'user_join_video_off', 'locked', 'start_time', 'end_time', 'duration', 'status', 'created_at', 'updated_at', 'preview_url', 'prioritize_handraise', 'sync_audio_video'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, display_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, max_members: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, quality: { anyOf: [{ type: 'string' }, { type: 'null' }] }, fps: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, join_from: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, join_until: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_after_seconds_elapsed: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, layout: { anyOf: [{ type: 'string' }, { type: 'null' }] }, record_on_start: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, locked: { type: 'boolean' }, start_time: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, end_time: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, preview_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, prioritize_handraise: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, sync_audio_video: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } } };
}

function isVideoRoomSessionsListEventsQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'page_number':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'page_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoRoomSessionsListEventsQuery(): Shape {
  return { type: 'object', properties: { page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.room_id === undefined || v.room_session_id === undefined || v.level === undefined || v.name === undefined || v.payload === undefined || v.created_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.room_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.room_session_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.level;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.payload;
  if (x !== undefined && !isObject(x)) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.room_recording_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.room_participant_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'room_id', 'room_session_id', 'level', 'name', 'payload', 'created_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_session_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, level: { type: 'string' }, name: { type: 'string' }, payload: { type: 'object' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, room_recording_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_participant_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } } };
}

function isVideoRoomSessionsListEventsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListEventsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isVideoRoomSessionsListEventsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoRoomSessionsListEventsResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoRoomSessionsListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListEventsResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoRoomSessionsListEventsResultData(), links: shapeOfVideoRoomSessionsListResultLinks() } };
}

function isDataItem_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.room_session_id === undefined || v.name === undefined || v.join_time === undefined || v.leave_time === undefined || v.duration === undefined || v.cost_in_dollars === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.room_session_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.join_time;
  if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
  x = v.leave_time;
  if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
  x = v.duration;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
  x = v.cost_in_dollars;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  return true;
}
function shapeOfDataItem_3(): Shape {
  return { type: 'object', required: ['id', 'room_session_id', 'name', 'join_time', 'leave_time', 'duration', 'cost_in_dollars'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_session_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, join_time: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, leave_time: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, cost_in_dollars: { type: 'number' } } };
}

function isVideoRoomSessionsListMembersResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_3(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListMembersResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_3() };
}

function isVideoRoomSessionsListMembersResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoRoomSessionsListMembersResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoRoomSessionsListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListMembersResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoRoomSessionsListMembersResultData(), links: shapeOfVideoRoomSessionsListResultLinks() } };
}

function isVideoRoomSessionsListRecordingsQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'media_ttl':
      case 'page_number':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'page_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoRoomSessionsListRecordingsQuery(): Shape {
  return { type: 'object', properties: { media_ttl: { type: 'integer', minimum: 0 }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isDataItem_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.room_session_id === undefined || v.status === undefined || v.started_at === undefined || v.finished_at === undefined || v.duration === undefined || v.size_in_bytes === undefined || v.format === undefined || v.cost_in_dollars === undefined || v.uri === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'room_session_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'status':
      case 'format':
      case 'uri':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'started_at':
      case 'finished_at':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
        break;
      case 'duration':
      case 'size_in_bytes':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'cost_in_dollars':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem_4(): Shape {
  return { type: 'object', required: ['id', 'room_session_id', 'status', 'started_at', 'finished_at', 'duration', 'size_in_bytes', 'format', 'cost_in_dollars', 'uri', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, room_session_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, started_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, finished_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, size_in_bytes: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, format: { anyOf: [{ type: 'string' }, { type: 'null' }] }, cost_in_dollars: { type: 'number' }, uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isVideoRoomSessionsListRecordingsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_4(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListRecordingsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_4() };
}

function isVideoRoomSessionsListRecordingsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoRoomSessionsListRecordingsResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoRoomSessionsListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoRoomSessionsListRecordingsResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoRoomSessionsListRecordingsResultData(), links: shapeOfVideoRoomSessionsListResultLinks() } };
}

function isVideoRoomRecordingsGetQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'media_ttl':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoRoomRecordingsGetQuery(): Shape {
  return { type: 'object', properties: { media_ttl: { type: 'integer', minimum: 0 } }, additionalProperties: false };
}

export const video_roomSessions_list_query: CompiledValidator = { fits: isVideoRoomSessionsListQuery, shape: shapeOfVideoRoomSessionsListQuery };
export const video_roomSessions_list_result: CompiledValidator = { fits: isVideoRoomSessionsListResult, shape: shapeOfVideoRoomSessionsListResult };
export const video_roomSessions_get_result: CompiledValidator = { fits: isVideoRoomSessionsGetResult, shape: shapeOfVideoRoomSessionsGetResult };
export const video_roomSessions_listEvents_query: CompiledValidator = { fits: isVideoRoomSessionsListEventsQuery, shape: shapeOfVideoRoomSessionsListEventsQuery };
export const video_roomSessions_listEvents_result: CompiledValidator = { fits: isVideoRoomSessionsListEventsResult, shape: shapeOfVideoRoomSessionsListEventsResult };
export const video_roomSessions_listMembers_result: CompiledValidator = { fits: isVideoRoomSessionsListMembersResult, shape: shapeOfVideoRoomSessionsListMembersResult };
export const video_roomSessions_listRecordings_query: CompiledValidator = { fits: isVideoRoomSessionsListRecordingsQuery, shape: shapeOfVideoRoomSessionsListRecordingsQuery };
export const video_roomSessions_listRecordings_result: CompiledValidator = { fits: isVideoRoomSessionsListRecordingsResult, shape: shapeOfVideoRoomSessionsListRecordingsResult };
export const video_roomRecordings_get_query: CompiledValidator = { fits: isVideoRoomRecordingsGetQuery, shape: shapeOfVideoRoomRecordingsGetQuery };
export const video_roomRecordings_get_result: CompiledValidator = { fits: isDataItem_4, shape: shapeOfDataItem_4 };
