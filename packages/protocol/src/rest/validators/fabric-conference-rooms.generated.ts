// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isItemConferenceRoom(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.display_name === undefined || v.description === undefined || v.max_members === undefined || v.quality === undefined || v.fps === undefined || v.join_from === undefined || v.join_until === undefined || v.remove_at === undefined || v.remove_after_seconds_elapsed === undefined || v.layout === undefined || v.record_on_start === undefined || v.tone_on_entry_and_exit === undefined || v.room_join_video_off === undefined || v.user_join_video_off === undefined || v.enable_room_previews === undefined || v.sync_audio_video === undefined || v.meta === undefined || v.prioritize_handraise === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'name':
      case 'quality':
      case 'layout':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'description':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 3000)) return false;
        break;
      case 'max_members':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 300)) return false;
        break;
      case 'fps':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
        break;
      case 'remove_after_seconds_elapsed':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'record_on_start':
      case 'tone_on_entry_and_exit':
      case 'room_join_video_off':
      case 'user_join_video_off':
      case 'enable_room_previews':
      case 'prioritize_handraise':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'sync_audio_video':
        if (x !== undefined && !(typeof x === 'boolean' || x === null)) return false;
        break;
      case 'meta':
        if (x !== undefined && !isObject(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfItemConferenceRoom(): Shape {
  return { type: 'object', required: ['id', 'name', 'display_name', 'description', 'max_members', 'quality', 'fps', 'join_from', 'join_until', 'remove_at', 'remove_after_seconds_elapsed', 'layout', 'record_on_start', 'tone_on_entry_and_exit', 'room_join_video_off', 'user_join_video_off', 'enable_room_previews', 'sync_audio_video', 'meta', 'prioritize_handraise'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, display_name: { type: 'string', maxLength: 200 }, description: { type: 'string', maxLength: 3000 }, max_members: { type: 'integer', minimum: 0, maximum: 300 }, quality: { type: 'string' }, fps: { type: 'integer' }, join_from: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, join_until: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_after_seconds_elapsed: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, layout: { type: 'string' }, record_on_start: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, enable_room_previews: { type: 'boolean' }, sync_audio_video: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, meta: { type: 'object' }, prioritize_handraise: { type: 'boolean' } } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.conference_room === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'video_room') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.conference_room;
  if (x !== undefined && !isItemConferenceRoom(x)) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'conference_room'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'video_room' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, conference_room: shapeOfItemConferenceRoom() } };
}

function isFabricConferenceRoomsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfFabricConferenceRoomsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isFabricConferenceRoomsListResultLinks(v: unknown): boolean {
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
function shapeOfFabricConferenceRoomsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isFabricConferenceRoomsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricConferenceRoomsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricConferenceRoomsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricConferenceRoomsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricConferenceRoomsListResultData(), links: shapeOfFabricConferenceRoomsListResultLinks() } };
}

function isFabricConferenceRoomsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.enable_room_previews === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'enable_room_previews':
      case 'record_on_start':
      case 'tone_on_entry_and_exit':
      case 'room_join_video_off':
      case 'user_join_video_off':
      case 'sync_audio_video':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'description':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 3000)) return false;
        break;
      case 'max_members':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 300)) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'quality':
        if (x !== undefined && !(x === '720p' || x === '1080p')) return false;
        break;
      case 'remove_after_seconds_elapsed':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 200000)) return false;
        break;
      case 'layout':
        if (x !== undefined && !(x === 'grid-responsive' || x === 'grid-responsive-mobile' || x === 'highlight-1-responsive' || x === '1x1' || x === '2x1' || x === '2x2' || x === '5up' || x === '3x3' || x === '4x4' || x === '5x5' || x === '6x6' || x === '8x8' || x === '10x10')) return false;
        break;
      case 'meta':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricConferenceRoomsCreateBody(): Shape {
  return { type: 'object', required: ['name', 'enable_room_previews'], properties: { name: { type: 'string' }, enable_room_previews: { type: 'boolean' }, display_name: { type: 'string', maxLength: 200 }, description: { type: 'string', maxLength: 3000 }, max_members: { type: 'integer', minimum: 0, maximum: 300 }, join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, quality: { type: 'string', enum: ['720p', '1080p'] }, remove_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_after_seconds_elapsed: { type: 'integer', minimum: 0, maximum: 200000 }, layout: { type: 'string', enum: ['grid-responsive', 'grid-responsive-mobile', 'highlight-1-responsive', '1x1', '2x1', '2x2', '5up', '3x3', '4x4', '5x5', '6x6', '8x8', '10x10'] }, record_on_start: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, meta: { type: 'object' }, sync_audio_video: { type: 'boolean' } }, additionalProperties: false };
}

function isFabricConferenceRoomsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.enable_room_previews === undefined || v.sync_audio_video === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'enable_room_previews':
      case 'sync_audio_video':
      case 'record_on_start':
      case 'tone_on_entry_and_exit':
      case 'room_join_video_off':
      case 'user_join_video_off':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'description':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 3000)) return false;
        break;
      case 'max_members':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 300)) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'quality':
        if (x !== undefined && !(x === '720p' || x === '1080p')) return false;
        break;
      case 'remove_after_seconds_elapsed':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 200000)) return false;
        break;
      case 'layout':
        if (x !== undefined && !(x === 'grid-responsive' || x === 'grid-responsive-mobile' || x === 'highlight-1-responsive' || x === '1x1' || x === '2x1' || x === '2x2' || x === '5up' || x === '3x3' || x === '4x4' || x === '5x5' || x === '6x6' || x === '8x8' || x === '10x10')) return false;
        break;
      case 'meta':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricConferenceRoomsUpdateBody(): Shape {
  return { type: 'object', required: ['enable_room_previews', 'sync_audio_video'], properties: { enable_room_previews: { type: 'boolean' }, sync_audio_video: { type: 'boolean' }, name: { type: 'string' }, display_name: { type: 'string', maxLength: 200 }, description: { type: 'string', maxLength: 3000 }, max_members: { type: 'integer', minimum: 0, maximum: 300 }, join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, quality: { type: 'string', enum: ['720p', '1080p'] }, remove_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_after_seconds_elapsed: { type: 'integer', minimum: 0, maximum: 200000 }, layout: { type: 'string', enum: ['grid-responsive', 'grid-responsive-mobile', 'highlight-1-responsive', '1x1', '2x1', '2x2', '5up', '3x3', '4x4', '5x5', '6x6', '8x8', '10x10'] }, record_on_start: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, meta: { type: 'object' } }, additionalProperties: false };
}

export const fabric_conferenceRooms_list_result: CompiledValidator = { fits: isFabricConferenceRoomsListResult, shape: shapeOfFabricConferenceRoomsListResult };
export const fabric_conferenceRooms_create_body: CompiledValidator = { fits: isFabricConferenceRoomsCreateBody, shape: shapeOfFabricConferenceRoomsCreateBody };
export const fabric_conferenceRooms_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const fabric_conferenceRooms_update_body: CompiledValidator = { fits: isFabricConferenceRoomsUpdateBody, shape: shapeOfFabricConferenceRoomsUpdateBody };
