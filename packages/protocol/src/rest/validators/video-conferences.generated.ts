// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z0-9_-]+$/u;
const pattern4 = /^#[0-9a-fA-F]{6}$/u;

function isVideoConferencesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'starts_after':
      case 'ends_before':
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'include_active_session':
        if (x !== undefined && typeof x !== 'boolean') return false;
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
function shapeOfVideoConferencesListQuery(): Shape {
  return { type: 'object', properties: { starts_after: { type: 'string' }, ends_before: { type: 'string' }, include_active_session: { type: 'boolean' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
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
  if (v.id === undefined || v.name === undefined || v.display_name === undefined || v.description === undefined || v.join_from === undefined || v.join_until === undefined || v.quality === undefined || v.layout === undefined || v.size === undefined || v.record_on_start === undefined || v.tone_on_entry_and_exit === undefined || v.room_join_video_off === undefined || v.user_join_video_off === undefined || v.enable_chat === undefined || v.enable_room_previews === undefined || v.dark_primary === undefined || v.dark_background === undefined || v.dark_foreground === undefined || v.dark_success === undefined || v.dark_negative === undefined || v.light_primary === undefined || v.light_background === undefined || v.light_foreground === undefined || v.light_success === undefined || v.light_negative === undefined || v.meta === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
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
      case 'size':
      case 'dark_primary':
      case 'dark_background':
      case 'dark_foreground':
      case 'dark_success':
      case 'dark_negative':
      case 'light_primary':
      case 'light_background':
      case 'light_foreground':
      case 'light_success':
      case 'light_negative':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'join_from':
      case 'join_until':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
        break;
      case 'record_on_start':
      case 'tone_on_entry_and_exit':
      case 'room_join_video_off':
      case 'user_join_video_off':
      case 'enable_chat':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'enable_room_previews':
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
  return { type: 'object', required: ['id', 'name', 'display_name', 'description', 'join_from', 'join_until', 'quality', 'layout', 'size', 'record_on_start', 'tone_on_entry_and_exit', 'room_join_video_off', 'user_join_video_off', 'enable_chat', 'enable_room_previews', 'dark_primary', 'dark_background', 'dark_foreground', 'dark_success', 'dark_negative', 'light_primary', 'light_background', 'light_foreground', 'light_success', 'light_negative', 'meta', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, display_name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, description: { anyOf: [{ type: 'string' }, { type: 'null' }] }, join_from: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, join_until: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, quality: { type: 'string' }, layout: { type: 'string' }, size: { anyOf: [{ type: 'string' }, { type: 'null' }] }, record_on_start: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, enable_chat: { type: 'boolean' }, enable_room_previews: { anyOf: [{ type: 'boolean' }, { type: 'null' }] }, dark_primary: { anyOf: [{ type: 'string' }, { type: 'null' }] }, dark_background: { anyOf: [{ type: 'string' }, { type: 'null' }] }, dark_foreground: { anyOf: [{ type: 'string' }, { type: 'null' }] }, dark_success: { anyOf: [{ type: 'string' }, { type: 'null' }] }, dark_negative: { anyOf: [{ type: 'string' }, { type: 'null' }] }, light_primary: { anyOf: [{ type: 'string' }, { type: 'null' }] }, light_background: { anyOf: [{ type: 'string' }, { type: 'null' }] }, light_foreground: { anyOf: [{ type: 'string' }, { type: 'null' }] }, light_success: { anyOf: [{ type: 'string' }, { type: 'null' }] }, light_negative: { anyOf: [{ type: 'string' }, { type: 'null' }] }, meta: { anyOf: [{ type: 'object' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, active_session: shapeOfItemActiveSession() } };
}

function isVideoConferencesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfVideoConferencesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isVideoConferencesListResultLinks(v: unknown): boolean {
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
function shapeOfVideoConferencesListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isVideoConferencesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoConferencesListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoConferencesListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoConferencesListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoConferencesListResultData(), links: shapeOfVideoConferencesListResultLinks() } };
}

function isVideoConferencesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.display_name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 100 && pattern3.test(x))) return false;
        break;
      case 'description':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 3000)) return false;
        break;
      case 'join_from':
      case 'join_until':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'quality':
        if (x !== undefined && !(x === '720p' || x === '1080p')) return false;
        break;
      case 'layout':
        if (x !== undefined && !(x === 'grid-responsive' || x === 'grid-responsive-mobile' || x === 'highlight-1-responsive' || x === '1x1' || x === '2x1' || x === '2x2' || x === '5up' || x === '3x3' || x === '4x4' || x === '5x5' || x === '6x6' || x === '8x8' || x === '10x10')) return false;
        break;
      case 'size':
        if (x !== undefined && !(x === 'small' || x === 'medium' || x === 'large')) return false;
        break;
      case 'record_on_start':
      case 'enable_room_previews':
      case 'enable_chat':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'dark_primary':
      case 'dark_background':
      case 'dark_foreground':
      case 'dark_success':
      case 'dark_negative':
      case 'light_primary':
      case 'light_background':
      case 'light_foreground':
      case 'light_success':
      case 'light_negative':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoConferencesCreateBody(): Shape {
  return { type: 'object', required: ['display_name'], properties: { display_name: { type: 'string', maxLength: 200 }, name: { type: 'string', pattern: '^[A-Za-z0-9_-]+$', maxLength: 100 }, description: { type: 'string', maxLength: 3000 }, join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, quality: { type: 'string', enum: ['720p', '1080p'] }, layout: { type: 'string', enum: ['grid-responsive', 'grid-responsive-mobile', 'highlight-1-responsive', '1x1', '2x1', '2x2', '5up', '3x3', '4x4', '5x5', '6x6', '8x8', '10x10'] }, size: { type: 'string', enum: ['small', 'medium', 'large'] }, record_on_start: { type: 'boolean' }, enable_room_previews: { type: 'boolean' }, enable_chat: { type: 'boolean' }, dark_primary: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_background: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_foreground: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_success: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_negative: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_primary: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_background: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_foreground: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_success: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_negative: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' } }, additionalProperties: false };
}

function isVideoConferencesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.display_name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'display_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      case 'description':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 3000)) return false;
        break;
      case 'join_from':
      case 'join_until':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'quality':
        if (x !== undefined && !(x === '720p' || x === '1080p')) return false;
        break;
      case 'layout':
        if (x !== undefined && !(x === 'grid-responsive' || x === 'grid-responsive-mobile' || x === 'highlight-1-responsive' || x === '1x1' || x === '2x1' || x === '2x2' || x === '5up' || x === '3x3' || x === '4x4' || x === '5x5' || x === '6x6' || x === '8x8' || x === '10x10')) return false;
        break;
      case 'size':
        if (x !== undefined && !(x === 'small' || x === 'medium' || x === 'large')) return false;
        break;
      case 'record_on_start':
      case 'enable_room_previews':
      case 'tone_on_entry_and_exit':
      case 'room_join_video_off':
      case 'user_join_video_off':
      case 'enable_chat':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'dark_primary':
      case 'dark_background':
      case 'dark_foreground':
      case 'dark_success':
      case 'dark_negative':
      case 'light_primary':
      case 'light_background':
      case 'light_foreground':
      case 'light_success':
      case 'light_negative':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVideoConferencesUpdateBody(): Shape {
  return { type: 'object', required: ['display_name'], properties: { display_name: { type: 'string', maxLength: 200 }, description: { type: 'string', maxLength: 3000 }, join_from: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, join_until: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, quality: { type: 'string', enum: ['720p', '1080p'] }, layout: { type: 'string', enum: ['grid-responsive', 'grid-responsive-mobile', 'highlight-1-responsive', '1x1', '2x1', '2x2', '5up', '3x3', '4x4', '5x5', '6x6', '8x8', '10x10'] }, size: { type: 'string', enum: ['small', 'medium', 'large'] }, record_on_start: { type: 'boolean' }, enable_room_previews: { type: 'boolean' }, tone_on_entry_and_exit: { type: 'boolean' }, room_join_video_off: { type: 'boolean' }, user_join_video_off: { type: 'boolean' }, enable_chat: { type: 'boolean' }, dark_primary: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_background: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_foreground: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_success: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, dark_negative: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_primary: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_background: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_foreground: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_success: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' }, light_negative: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' } }, additionalProperties: false };
}

function isItemScopes(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemScopes(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.token === undefined || v.scopes === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.scopes;
  if (x !== undefined && !isItemScopes(x)) return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'name', 'token', 'scopes'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, token: { type: 'string' }, scopes: shapeOfItemScopes() } };
}

function isVideoConferencesListConferenceTokensResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfVideoConferencesListConferenceTokensResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isVideoConferencesListConferenceTokensResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVideoConferencesListConferenceTokensResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVideoConferencesListResultLinks(x)) return false;
  return true;
}
function shapeOfVideoConferencesListConferenceTokensResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfVideoConferencesListConferenceTokensResultData(), links: shapeOfVideoConferencesListResultLinks() } };
}

export const video_conferences_list_query: CompiledValidator = { fits: isVideoConferencesListQuery, shape: shapeOfVideoConferencesListQuery };
export const video_conferences_list_result: CompiledValidator = { fits: isVideoConferencesListResult, shape: shapeOfVideoConferencesListResult };
export const video_conferences_create_body: CompiledValidator = { fits: isVideoConferencesCreateBody, shape: shapeOfVideoConferencesCreateBody };
export const video_conferences_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const video_conferences_update_body: CompiledValidator = { fits: isVideoConferencesUpdateBody, shape: shapeOfVideoConferencesUpdateBody };
export const video_conferences_listConferenceTokens_result: CompiledValidator = { fits: isVideoConferencesListConferenceTokensResult, shape: shapeOfVideoConferencesListConferenceTokensResult };
export const video_conferenceTokens_get_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
