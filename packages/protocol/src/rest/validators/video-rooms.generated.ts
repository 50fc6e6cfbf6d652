// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z0-9_-]+$/u;

function isVideoRoomsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'include_active_session':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'starts_after':
      case 'ends_before':
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
function shapeOfVideoRoomsListQuery(): Shape {
  return { type: 'object', properties: { include_active_session: { type: 'boolean' }, starts_after: { type: 'string' }, ends_before: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isItemActiveSession(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'room_id':
      case 'name':
      case 'display_name':
      case 'layout':
      case 'quality':
      case 'status':
      case 'preview_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
      case 'start_time':
      case 'end_time':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'remove_after_seconds_elapsed':
      case 'max_members':
      case 'fps':
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'record_on_start':
      case 'enable_room_previews':
      case 'audio_video_sync':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfItemActiveSession(): Shape {
  return { type: 'object', properties: { id: { type: 'string' }, room_id: { type: 'string' }, name: { type: 'string' }, display_name: { type: 'string' }, join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_after_seconds_elapsed: { type: 'integer' }, layout: { type: 'string' }, max_members: { type: 'integer' }, fps: { type: 'integer' }, quality: { type: 'string' }, start_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, end_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, duration: { type: 'integer' }, status: { type: 'string' }, record_on_start: { type: 'boolean' }, enable_room_previews: { type: 'boolean' }, preview_url: { type: 'string' }, audio_video_sync: { type: 'boolean' } } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.display_name === undefined || v.description === undefined || v.max_members === undefined || v.quality === undefined || v.fps === undefined || v.join_from === undefined || v.join_until === undefined || v.remove_at === undefined || v.remove_after_seconds_elapsed === undefined || v.layout === undefined || v.record_on_start === undefined || v.tone_on_entry_and_exit === undefined || v.room_join_video_off === undefined || v.user_join_video_off === undefined || v.enable_room_previews === undefined || v.sync_audio_video === undefined || v.meta === undefined || v.prioritize_handraise === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
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
      case 'description':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'max_members':
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
      case 'prioritize_handraise':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'enable_room_previews':
      case 'sync_audio_video':
        if (x !== undefined && !(typeof x === 'boolean' || x === null)) return false;
        break;
      case 'meta':
        if (x !== undefined && !(isObject(x) || x === null)) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'active_session':
        if (x !== undefined && !isItemActiveSession(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'name', 'display_name', 'description', 'max_members', 'quality', 'fps', 'join_from', 'join_until', 'remove_at', 'remove_after_seconds_elapsed', 'layout', 'record_on_start', 'tone_on_entry_and_exit', 'room_join_video_off', 'user_join_video_off', 'enable_room_previews', 'sync_audio_video', 'meta', 'prioritize_handraise', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, display_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, description: { anyOf: [{ type: 'string' }, { type: 'null' }] }, max_members: { type: 'integer' }, quality: { type: 'string' }, fps: { type: 'integer' }, join_from: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, join_until: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, remove_after_seconds_elapsed: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, layout: { type: 'string' }, record_on_start: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, enable_room_previews: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, sync_audio_video: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, meta: { anyOf: [{ type: 'object' }, { type: 'null' }] }, prioritize_handraise: { type: 'boolean' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, active_session: shapeOfItemActiveSession() } };
}

function isVideoRoomsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfVideoRoomsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isVideoRoomsListResultLinks(v: unknown): boolean {
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
function shapeOfVideoRoomsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isVideoRoomsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoRoomsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoRoomsListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoRoomsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoRoomsListResultData(), links: shapeOfVideoRoomsListResultLinks() } };
}

function isVideoRoomsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 100 && pattern3.test(x))) return false;
        break;
      case 'display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'description':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 3000)) return false;
        break;
      case 'max_members':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 300)) return false;
        break;
      case 'quality':
        if (x !== undefined && !(x === '720p' || x === '1080p')) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'remove_after_seconds_elapsed':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 200000)) return false;
        break;
      case 'layout':
        if (x !== undefined && !(x === 'grid-responsive' || x === 'grid-responsive-mobile' || x === 'highlight-1-responsive' || x === '1x1' || x === '2x1' || x === '2x2' || x === '5up' || x === '3x3' || x === '4x4' || x === '5x5' || x === '6x6' || x === '8x8' || x === '10x10')) return false;
        break;
      case 'record_on_start':
      case 'enable_room_previews':
      case 'sync_audio_video':
        if (x !== undefined && typeof x !== 'boolean') return false;
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
function shapeOfVideoRoomsCreateBody(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', pattern: '^[A-Za-z0-9_-]+$', maxLength: 100 }, display_name: { type: 'string', maxLength: 200 }, description: { type: 'string', maxLength: 3000 }, max_members: { type: 'integer', minimum: 1, maximum: 300 }, quality: { type: 'string', enum: ['720p', '1080p'] }, join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_after_seconds_elapsed: { type: 'integer', minimum: 1, maximum: 200000 }, layout: { type: 'string', enum: ['grid-responsive', 'grid-responsive-mobile', 'highlight-1-responsive', '1x1', '2x1', '2x2', '5up', '3x3', '4x4', '5x5', '6x6', '8x8', '10x10'] }, record_on_start: { type: 'boolean' }, enable_room_previews: { type: 'boolean' }, meta: { type: 'object' }, sync_audio_video: { type: 'boolean' } }, additionalProperties: false };
}

function isVideoRoomsGetQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'include_active_session':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoRoomsGetQuery(): Shape {
  return { type: 'object', properties: { include_active_session: { type: 'boolean' } }, additionalProperties: false };
}

function isVideoRoomsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'description':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 3000)) return false;
        break;
      case 'max_members':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 300)) return false;
        break;
      case 'quality':
        if (x !== undefined && !(x === '720p' || x === '1080p')) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'remove_after_seconds_elapsed':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 200000)) return false;
        break;
      case 'layout':
        if (x !== undefined && !(x === 'grid-responsive' || x === 'grid-responsive-mobile' || x === 'highlight-1-responsive' || x === '1x1' || x === '2x1' || x === '2x2' || x === '5up' || x === '3x3' || x === '4x4' || x === '5x5' || x === '6x6' || x === '8x8' || x === '10x10')) return false;
        break;
      case 'record_on_start':
      case 'enable_room_previews':
      case 'sync_audio_video':
        if (x !== undefined && typeof x !== 'boolean') return false;
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
function shapeOfVideoRoomsUpdateBody(): Shape {
  return { type: 'object', properties: { display_name: { type: 'string', maxLength: 200 }, description: { type: 'string', maxLength: 3000 }, max_members: { type: 'integer', minimum: 1, maximum: 300 }, quality: { type: 'string', enum: ['720p', '1080p'] }, join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_after_seconds_elapsed: { type: 'integer', minimum: 1, maximum: 200000 }, layout: { type: 'string', enum: ['grid-responsive', 'grid-responsive-mobile', 'highlight-1-responsive', '1x1', '2x1', '2x2', '5up', '3x3', '4x4', '5x5', '6x6', '8x8', '10x10'] }, record_on_start: { type: 'boolean' }, enable_room_previews: { type: 'boolean' }, meta: { type: 'object' }, sync_audio_video: { type: 'boolean' } }, additionalProperties: false };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.url === undefined || v.stream_type === undefined || v.width === undefined || v.height === undefined || v.fps === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.url;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.stream_type;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.width;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
  x = v.height;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
  x = v.fps;
  if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'url', 'stream_type', 'width', 'height', 'fps', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, stream_type: { anyOf: [{ type: 'string' }, { type: 'null' }] }, width: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, height: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, fps: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isVideoRoomsListStreamsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfVideoRoomsListStreamsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isVideoRoomsListStreamsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoRoomsListStreamsResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoRoomsListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoRoomsListStreamsResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoRoomsListStreamsResultData(), links: shapeOfVideoRoomsListResultLinks() } };
}

function isVideoRoomsCreateStreamBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoRoomsCreateStreamBody(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string' } }, additionalProperties: false };
}

function isVideoRoomTokensCreateBodyPermissions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'room.member.audio_mute' || x === 'room.member.audio_unmute' || x === 'room.member.video_mute' || x === 'room.member.video_unmute' || x === 'room.member.deaf' || x === 'room.member.undeaf' || x === 'room.member.set_input_volume' || x === 'room.member.set_output_volume' || x === 'room.member.set_input_sensitivity' || x === 'room.member.set_position' || x === 'room.member.set_meta' || x === 'room.member.raisehand' || x === 'room.member.lowerhand' || x === 'room.member.remove' || x === 'room.member.promote' || x === 'room.member.demote' || x === 'room.hide_video_muted' || x === 'room.list_available_layouts' || x === 'room.lock' || x === 'room.playback' || x === 'room.playback_seek' || x === 'room.prioritize_handraise' || x === 'room.recording' || x === 'room.set_layout' || x === 'room.set_position' || x === 'room.set_meta' || x === 'room.show_video_muted' || x === 'room.stream' || x === 'room.unlock' || x === 'room.self.audio_mute' || x === 'room.self.audio_unmute' || x === 'room.self.video_mute' || x === 'room.self.video_unmute' || x === 'room.self.deaf' || x === 'room.self.undeaf' || x === 'room.self.set_input_volume' || x === 'room.self.set_output_volume' || x === 'room.self.set_input_sensitivity' || x === 'room.self.set_position' || x === 'room.self.set_meta' || x === 'room.self.raisehand' || x === 'room.self.lowerhand' || x === 'room.self.screenshare' || x === 'room.self.additional_source')) return false;
  return true;
}
function shapeOfVideoRoomTokensCreateBodyPermissions(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['room.member.audio_mute', 'room.member.audio_unmute', 'room.member.video_mute', 'room.member.video_unmute', 'room.member.deaf', 'room.member.undeaf', 'room.member.set_input_volume', 'room.member.set_output_volume', 'room.member.set_input_sensitivity', 'room.member.set_position', 'room.member.set_meta', 'room.member.raisehand', 'room.member.lowerhand', 'room.member.remove', 'room.member.promote', 'room.member.demote', 'room.hide_video_muted', 'room.list_available_layouts', 'room.lock', 'room.playback', 'room.playback_seek', 'room.prioritize_handraise', 'room.recording', 'room.set_layout', 'room.set_position', 'room.set_meta', 'room.show_video_muted', 'room.stream', 'room.unlock', 'room.self.audio_mute', 'room.self.audio_unmute', 'room.self.video_mute', 'room.self.video_unmute', 'room.self.deaf', 'room.self.undeaf', 'room.self.set_input_volume', 'room.self.set_output_volume', 'room.self.set_input_sensitivity', 'room.self.set_position', 'room.self.set_meta', 'room.self.raisehand', 'room.self.lowerhand', 'room.self.screenshare', 'room.self.additional_source'] } };
}

function isVideoRoomTokensCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.room_name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'room_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 100 && pattern3.test(x))) return false;
        break;
      case 'user_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 100)) return false;
        break;
      case 'permissions':
        if (x !== undefined && !isVideoRoomTokensCreateBodyPermissions(x)) return false;
        break;
      case 'join_from':
      case 'join_until':
      case 'remove_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'remove_after_seconds_elapsed':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x <= 200000 && x > 0)) return false;
        break;
      case 'join_audio_muted':
      case 'join_video_muted':
      case 'auto_create_room':
      case 'enable_room_previews':
      case 'end_room_session_on_leave':
      case 'sync_audio_video':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'room_display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'join_as':
        if (x !== undefined && !(x === 'audience' || x === 'member')) return false;
        break;
      case 'media_allowed':
        if (x !== undefined && !(x === 'all' || x === 'video-only' || x === 'audio-only')) return false;
        break;
      case 'room_meta':
      case 'meta':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoRoomTokensCreateBody(): Shape {
  return { type: 'object', required: ['room_name'], properties: { room_name: { type: 'string', pattern: '^[A-Za-z0-9_-]+$', maxLength: 100 }, user_name: { type: 'string', maxLength: 100 }, permissions: shapeOfVideoRoomTokensCreateBodyPermissions(), join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, remove_after_seconds_elapsed: { type: 'integer', exclusiveMinimum: 0, maximum: 200000 }, join_audio_muted: { type: 'boolean' }, join_video_muted: { type: 'boolean' }, auto_create_room: { type: 'boolean' }, enable_room_previews: { type: 'boolean' }, room_display_name: { type: 'string', maxLength: 200 }, end_room_session_on_leave: { type: 'boolean' }, join_as: { type: 'string', enum: ['audience', 'member'] }, media_allowed: { type: 'string', enum: ['all', 'video-only', 'audio-only'] }, room_meta: { type: 'object' }, meta: { type: 'object' }, sync_audio_video: { type: 'boolean' } }, additionalProperties: false };
}

function isVideoRoomTokensCreateResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.token === undefined) return false;
  let x: unknown = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfVideoRoomTokensCreateResult(): Shape {
  return { type: 'object', required: ['token'], properties: { token: { type: 'string' } } };
}

export const video_rooms_list_query: CompiledValidator = { fits: isVideoRoomsListQuery, shape: shapeOfVideoRoomsListQuery };
export const video_rooms_list_result: CompiledValidator = { fits: isVideoRoomsListResult, shape: shapeOfVideoRoomsListResult };
export const video_rooms_create_body: CompiledValidator = { fits: isVideoRoomsCreateBody, shape: shapeOfVideoRoomsCreateBody };
export const video_rooms_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const video_rooms_get_query: CompiledValidator = { fits: isVideoRoomsGetQuery, shape: shapeOfVideoRoomsGetQuery };
export const video_rooms_update_body: CompiledValidator = { fits: isVideoRoomsUpdateBody, shape: shapeOfVideoRoomsUpdateBody };
export const video_rooms_listStreams_result: CompiledValidator = { fits: isVideoRoomsListStreamsResult, shape: shapeOfVideoRoomsListStreamsResult };
export const video_rooms_createStream_body: CompiledValidator = { fits: isVideoRoomsCreateStreamBody, shape: shapeOfVideoRoomsCreateStreamBody };
export const video_rooms_createStream_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
export const video_roomTokens_create_body: CompiledValidator = { fits: isVideoRoomTokensCreateBody, shape: shapeOfVideoRoomTokensCreateBody };
export const video_roomTokens_create_result: CompiledValidator = { fits: isVideoRoomTokensCreateResult, shape: shapeOfVideoRoomTokensCreateResult };
