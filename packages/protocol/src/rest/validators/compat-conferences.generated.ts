// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern3 = /^Parameter[1-9][0-9]?\.(Name|Value)$/u;

function isCompatConferencesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'DateCreated':
      case 'DateCreated<':
      case 'DateCreated>':
      case 'DateUpdated':
      case 'DateUpdated<':
      case 'DateUpdated>':
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'FriendlyName':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 64)) return false;
        break;
      case 'Status':
        if (x !== undefined && !(x === 'init' || x === 'in-progress' || x === 'completed')) return false;
        break;
      case 'Page':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'PageSize':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatConferencesListQuery(): Shape {
  return { type: 'object', properties: { DateCreated: { type: 'string' }, 'DateCreated<': { type: 'string' }, 'DateCreated>': { type: 'string' }, DateUpdated: { type: 'string' }, 'DateUpdated<': { type: 'string' }, 'DateUpdated>': { type: 'string' }, FriendlyName: { type: 'string', maxLength: 64 }, Status: { type: 'string', enum: ['init', 'in-progress', 'completed'] }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isItemSubresourceUris(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.participants === undefined || v.recordings === undefined) return false;
  let x: unknown = v.participants;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.recordings;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubresourceUris(): Shape {
  return { type: 'object', required: ['participants', 'recordings'], properties: { participants: { type: 'string' }, recordings: { type: 'string' } } };
}

function isConferencesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.friendly_name === undefined || v.status === undefined || v.region === undefined || v.uri === undefined || v.subresource_uris === undefined) return false;
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
  x = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.region;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.subresource_uris;
  if (x !== undefined && !isItemSubresourceUris(x)) return false;
  return true;
}
function shapeOfConferencesItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'friendly_name', 'status', 'region', 'uri', 'subresource_uris'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, friendly_name: { type: 'string' }, status: { type: 'string' }, region: { type: 'string' }, uri: { type: 'string' }, subresource_uris: shapeOfItemSubresourceUris() } };
}

function isCompatConferencesListResultConferences(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isConferencesItem(x)) return false;
  return true;
}
function shapeOfCompatConferencesListResultConferences(): Shape {
  return { type: 'array', items: shapeOfConferencesItem() };
}

function isCompatConferencesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.conferences === undefined) return false;
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
  x = v.conferences;
  if (x !== undefined && !isCompatConferencesListResultConferences(x)) return false;
  return true;
}
function shapeOfCompatConferencesListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'conferences'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, conferences: shapeOfCompatConferencesListResultConferences() } };
}

function isCompatConferencesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Status':
        if (x !== undefined && x !== 'completed') return false;
        break;
      case 'AnnounceUrl':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'AnnounceMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatConferencesUpdateBody(): Shape {
  return { type: 'object', properties: { Status: { type: 'string', enum: ['completed'] }, AnnounceUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, AnnounceMethod: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isCompatConferencesListParticipantsQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Muted':
      case 'Hold':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
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
function shapeOfCompatConferencesListParticipantsQuery(): Shape {
  return { type: 'object', properties: { Muted: { type: 'boolean' }, Hold: { type: 'boolean' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isParticipantsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.account_sid === undefined || v.call_sid === undefined || v.call_sid_to_coach === undefined || v.coaching === undefined || v.conference_sid === undefined || v.date_created === undefined || v.status === undefined || v.date_updated === undefined || v.end_conference_on_exit === undefined || v.muted === undefined || v.hold === undefined || v.start_conference_on_enter === undefined || v.uri === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'account_sid':
      case 'call_sid':
      case 'conference_sid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'call_sid_to_coach':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'coaching':
      case 'end_conference_on_exit':
      case 'muted':
      case 'hold':
      case 'start_conference_on_enter':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'date_created':
      case 'status':
      case 'date_updated':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
    }
  }
  return true;
}
function shapeOfParticipantsItem(): Shape {
  return { type: 'object', required: ['account_sid', 'call_sid', 'call_sid_to_coach', 'coaching', 'conference_sid', 'date_created', 'status', 'date_updated', 'end_conference_on_exit', 'muted', 'hold', 'start_conference_on_enter', 'uri'], properties: { account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_sid_to_coach: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, coaching: { type: 'boolean' }, conference_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, date_created: { type: 'string' }, status: { type: 'string' }, date_updated: { type: 'string' }, end_conference_on_exit: { type: 'boolean' }, muted: { type: 'boolean' }, hold: { type: 'boolean' }, start_conference_on_enter: { type: 'boolean' }, uri: { type: 'string' } } };
}

function isCompatConferencesListParticipantsResultParticipants(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isParticipantsItem(x)) return false;
  return true;
}
function shapeOfCompatConferencesListParticipantsResultParticipants(): Shape {
  return { type: 'array', items: shapeOfParticipantsItem() };
}

function isCompatConferencesListParticipantsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.participants === undefined) return false;
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
  x = v.participants;
  if (x !== undefined && !isCompatConferencesListParticipantsResultParticipants(x)) return false;
  return true;
}
function shapeOfCompatConferencesListParticipantsResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'participants'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, participants: shapeOfCompatConferencesListParticipantsResultParticipants() } };
}

function isCompatConferencesUpdateParticipantBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'AnnounceUrl':
      case 'HoldUrl':
      case 'WaitUrl':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'AnnounceMethod':
      case 'HoldMethod':
      case 'WaitMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'Coaching':
      case 'Hold':
      case 'Muted':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'CallSidToCoach':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatConferencesUpdateParticipantBody(): Shape {
  return { type: 'object', properties: { AnnounceUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, AnnounceMethod: { type: 'string', enum: ['GET', 'POST'] }, Coaching: { type: 'boolean' }, CallSidToCoach: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, Hold: { type: 'boolean' }, HoldMethod: { type: 'string', enum: ['GET', 'POST'] }, HoldUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, Muted: { type: 'boolean' }, WaitUrl: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, WaitMethod: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isCompatConferencesListRecordingsQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'DateCreated':
      case 'DateCreated<':
      case 'DateCreated>':
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Page':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'PageSize':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatConferencesListRecordingsQuery(): Shape {
  return { type: 'object', properties: { DateCreated: { type: 'string' }, 'DateCreated<': { type: 'string' }, 'DateCreated>': { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isItemSubresourceUris_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.transcriptions === undefined) return false;
  let x: unknown = v.transcriptions;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubresourceUris_2(): Shape {
  return { type: 'object', required: ['transcriptions'], properties: { transcriptions: { type: 'string' } } };
}

function isRecordingsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.call_sid === undefined || v.conference_sid === undefined || v.channel === undefined || v.channels === undefined || v.start_time === undefined || v.end_time === undefined || v.duration === undefined || v.price === undefined || v.price_unit === undefined || v.source === undefined || v.status === undefined || v.error_code === undefined || v.uri === undefined || v.subresource_uris === undefined || v.encryption_details === undefined || v.trim === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'sid':
      case 'account_sid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'api_version':
      case 'date_created':
      case 'date_updated':
      case 'channel':
      case 'channels':
      case 'price_unit':
      case 'source':
      case 'status':
      case 'uri':
      case 'trim':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'call_sid':
      case 'start_time':
      case 'end_time':
      case 'price':
      case 'error_code':
      case 'encryption_details':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'conference_sid':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'subresource_uris':
        if (x !== undefined && !isItemSubresourceUris_2(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfRecordingsItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'call_sid', 'conference_sid', 'channel', 'channels', 'start_time', 'end_time', 'duration', 'price', 'price_unit', 'source', 'status', 'error_code', 'uri', 'subresource_uris', 'encryption_details', 'trim'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, call_sid: { anyOf: [{ type: 'string' }, { type: 'null' }] }, conference_sid: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, channel: { type: 'string' }, channels: { type: 'string' }, start_time: { anyOf: [{ type: 'string' }, { type: 'null' }] }, end_time: { anyOf: [{ type: 'string' }, { type: 'null' }] }, duration: { type: 'integer', minimum: 0 }, price: { anyOf: [{ type: 'string' }, { type: 'null' }] }, price_unit: { type: 'string' }, source: { type: 'string' }, status: { type: 'string' }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, uri: { type: 'string' }, subresource_uris: shapeOfItemSubresourceUris_2(), encryption_details: { anyOf: [{ type: 'string' }, { type: 'null' }] }, trim: { type: 'string' } } };
}

function isCompatConferencesListRecordingsResultRecordings(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isRecordingsItem(x)) return false;
  return true;
}
function shapeOfCompatConferencesListRecordingsResultRecordings(): Shape {
  return { type: 'array', items: shapeOfRecordingsItem() };
}

function isCompatConferencesListRecordingsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.recordings === undefined) return false;
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
  x = v.recordings;
  if (x !== undefined && !isCompatConferencesListRecordingsResultRecordings(x)) return false;
  return true;
}
function shapeOfCompatConferencesListRecordingsResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'recordings'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, recordings: shapeOfCompatConferencesListRecordingsResultRecordings() } };
}

function isCompatConferencesStartStreamBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    if (pattern3.test(key) && typeof x !== 'string') return false;
    switch (key) {
      case 'Url':
      case 'StatusCallback':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'Name':
      case 'AuthorizationBearerToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Track':
        if (x !== undefined && !(x === 'inbound_track' || x === 'outbound_track' || x === 'both_tracks')) return false;
        break;
      case 'StatusCallbackMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'StreamCodec':
        if (x !== undefined && !(x === 'PCMU' || x === 'PCMA' || x === 'L16' || x === 'L16@16000h' || x === 'L16@24000h')) return false;
        break;
      case 'StreamRealTime':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        if (!pattern3.test(key)) return false;
    }
  }
  return true;
}
function shapeOfCompatConferencesStartStreamBody(): Shape {
  return { type: 'object', required: ['Url'], properties: { Url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, Name: { type: 'string' }, Track: { type: 'string', enum: ['inbound_track', 'outbound_track', 'both_tracks'] }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, AuthorizationBearerToken: { type: 'string' }, StreamCodec: { type: 'string', enum: ['PCMU', 'PCMA', 'L16', 'L16@16000h', 'L16@24000h'] }, StreamRealTime: { type: 'boolean' } }, additionalProperties: false, patternProperties: { '^Parameter[1-9][0-9]?\\.(Name|Value)$': { type: 'string' } } };
}

function isCompatConferencesStartStreamResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.account_sid === undefined || v.conference_sid === undefined || v.date_updated === undefined || v.name === undefined || v.sid === undefined || v.status === undefined || v.uri === undefined) return false;
  let x: unknown = v.account_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.conference_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.date_updated;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCompatConferencesStartStreamResult(): Shape {
  return { type: 'object', required: ['account_sid', 'conference_sid', 'date_updated', 'name', 'sid', 'status', 'uri'], properties: { account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, conference_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, date_updated: { type: 'string' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, status: { type: 'string' }, uri: { type: 'string' } } };
}

export const compat_conferences_list_query: CompiledValidator = { fits: isCompatConferencesListQuery, shape: shapeOfCompatConferencesListQuery };
export const compat_conferences_list_result: CompiledValidator = { fits: isCompatConferencesListResult, shape: shapeOfCompatConferencesListResult };
export const compat_conferences_get_result: CompiledValidator = { fits: isConferencesItem, shape: shapeOfConferencesItem };
export const compat_conferences_update_body: CompiledValidator = { fits: isCompatConferencesUpdateBody, shape: shapeOfCompatConferencesUpdateBody };
export const compat_conferences_listParticipants_query: CompiledValidator = { fits: isCompatConferencesListParticipantsQuery, shape: shapeOfCompatConferencesListParticipantsQuery };
export const compat_conferences_listParticipants_result: CompiledValidator = { fits: isCompatConferencesListParticipantsResult, shape: shapeOfCompatConferencesListParticipantsResult };
export const compat_conferences_getParticipant_result: CompiledValidator = { fits: isParticipantsItem, shape: shapeOfParticipantsItem };
export const compat_conferences_updateParticipant_body: CompiledValidator = { fits: isCompatConferencesUpdateParticipantBody, shape: shapeOfCompatConferencesUpdateParticipantBody };
export const compat_conferences_listRecordings_query: CompiledValidator = { fits: isCompatConferencesListRecordingsQuery, shape: shapeOfCompatConferencesListRecordingsQuery };
export const compat_conferences_listRecordings_result: CompiledValidator = { fits: isCompatConferencesListRecordingsResult, shape: shapeOfCompatConferencesListRecordingsResult };
export const compat_conferences_getRecording_result: CompiledValidator = { fits: isRecordingsItem, shape: shapeOfRecordingsItem };
export const compat_conferences_startStream_body: CompiledValidator = { fits: isCompatConferencesStartStreamBody, shape: shapeOfCompatConferencesStartStreamBody };
export const compat_conferences_startStream_result: CompiledValidator = { fits: isCompatConferencesStartStreamResult, shape: shapeOfCompatConferencesStartStreamResult };
