// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern3 = /^[0-9]+\.?[0-9]{0,4}$/u;

function isCompatMessagesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'DateSent':
      case 'DateSent<':
      case 'DateSent>':
      case 'From':
      case 'To':
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Status':
        if (x !== undefined && !(x === 'queued' || x === 'initiated' || x === 'sent' || x === 'failed' || x === 'delivered' || x === 'undelivered' || x === 'received')) return false;
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
function shapeOfCompatMessagesListQuery(): Shape {
  return { type: 'object', properties: { DateSent: { type: 'string' }, 'DateSent<': { type: 'string' }, 'DateSent>': { type: 'string' }, From: { type: 'string' }, To: { type: 'string' }, Status: { type: 'string', enum: ['queued', 'initiated', 'sent', 'failed', 'delivered', 'undelivered', 'received'] }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isItemSubresourceUris(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.media === undefined) return false;
  let x: unknown = v.media;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubresourceUris(): Shape {
  return { type: 'object', required: ['media'], properties: { media: { type: 'string' } } };
}

function isMessagesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.body === undefined || v.num_segments === undefined || v.num_media === undefined || v.date_sent === undefined || v.direction === undefined || v.error_code === undefined || v.error_message === undefined || v.from === undefined || v.price === undefined || v.price_unit === undefined || v.status === undefined || v.to === undefined || v.messaging_service_sid === undefined || v.uri === undefined || v.subresource_uris === undefined) return false;
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
      case 'direction':
      case 'from':
      case 'price_unit':
      case 'status':
      case 'to':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'body':
      case 'date_sent':
      case 'error_code':
      case 'error_message':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'num_segments':
      case 'num_media':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'price':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x)) || x === null)) return false;
        break;
      case 'messaging_service_sid':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'subresource_uris':
        if (x !== undefined && !isItemSubresourceUris(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfMessagesItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'body', 'num_segments', 'num_media', 'date_sent', 'direction', 'error_code', 'error_message', 'from', 'price', 'price_unit', 'status', 'to', 'messaging_service_sid', 'uri', 'subresource_uris'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, body: { anyOf: [{ type: 'string' }, { type: 'null' }] }, num_segments: { type: 'integer' }, num_media: { type: 'integer' }, date_sent: { anyOf: [{ type: 'string' }, { type: 'null' }] }, direction: { type: 'string' }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, error_message: { anyOf: [{ type: 'string' }, { type: 'null' }] }, from: { type: 'string' }, price: { anyOf: [{ type: 'number' }, { type: 'null' }] }, price_unit: { type: 'string' }, status: { type: 'string' }, to: { type: 'string' }, messaging_service_sid: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, uri: { type: 'string' }, subresource_uris: shapeOfItemSubresourceUris() } };
}

function isCompatMessagesListResultMessages(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isMessagesItem(x)) return false;
  return true;
}
function shapeOfCompatMessagesListResultMessages(): Shape {
  return { type: 'array', items: shapeOfMessagesItem() };
}

function isCompatMessagesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.messages === undefined) return false;
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
  x = v.messages;
  if (x !== undefined && !isCompatMessagesListResultMessages(x)) return false;
  return true;
}
function shapeOfCompatMessagesListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'messages'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, messages: shapeOfCompatMessagesListResultMessages() } };
}

function isMediaUrl2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length > 8) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfMediaUrl2(): Shape {
  return { type: 'array', items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, maxItems: 8 };
}

function isCompatMessagesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.To === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'To':
      case 'From':
      case 'Body':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'MediaUrl':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || isMediaUrl2(x))) return false;
        break;
      case 'SendAsMms':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'ApplicationSid':
      case 'MessagingServiceSid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'MaxPrice':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'StatusCallback':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'ValidityPeriod':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 172800)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatMessagesCreateBody(): Shape {
  return { type: 'object', required: ['To'], properties: { To: { type: 'string' }, From: { type: 'string' }, Body: { type: 'string' }, MediaUrl: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, shapeOfMediaUrl2()] }, SendAsMms: { type: 'boolean' }, ApplicationSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, MaxPrice: { type: 'string', pattern: '^[0-9]+\\.?[0-9]{0,4}$' }, StatusCallback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, ValidityPeriod: { type: 'integer', minimum: 1, maximum: 172800 }, MessagingServiceSid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isCompatMessagesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Body':
        if (x !== undefined && x !== '') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatMessagesUpdateBody(): Shape {
  return { type: 'object', required: ['Body'], properties: { Body: { type: 'string', const: '' } }, additionalProperties: false };
}

function isCompatMessagesListMediaQuery(v: unknown): boolean {
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
function shapeOfCompatMessagesListMediaQuery(): Shape {
  return { type: 'object', properties: { DateCreated: { type: 'string' }, 'DateCreated<': { type: 'string' }, 'DateCreated>': { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isMediaListItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.account_sid === undefined || v.content_type === undefined || v.date_created === undefined || v.date_updated === undefined || v.parent_sid === undefined || v.sid === undefined || v.uri === undefined) return false;
  let x: unknown = v.account_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.content_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_created;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_updated;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.parent_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfMediaListItem(): Shape {
  return { type: 'object', required: ['account_sid', 'content_type', 'date_created', 'date_updated', 'parent_sid', 'sid', 'uri'], properties: { account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, content_type: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, parent_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, uri: { type: 'string' } } };
}

function isCompatMessagesListMediaResultMediaList(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isMediaListItem(x)) return false;
  return true;
}
function shapeOfCompatMessagesListMediaResultMediaList(): Shape {
  return { type: 'array', items: shapeOfMediaListItem() };
}

function isCompatMessagesListMediaResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.media_list === undefined) return false;
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
  x = v.media_list;
  if (x !== undefined && !isCompatMessagesListMediaResultMediaList(x)) return false;
  return true;
}
function shapeOfCompatMessagesListMediaResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'media_list'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, media_list: shapeOfCompatMessagesListMediaResultMediaList() } };
}

export const compat_messages_list_query: CompiledValidator = { fits: isCompatMessagesListQuery, shape: shapeOfCompatMessagesListQuery };
export const compat_messages_list_result: CompiledValidator = { fits: isCompatMessagesListResult, shape: shapeOfCompatMessagesListResult };
export const compat_messages_create_body: CompiledValidator = { fits: isCompatMessagesCreateBody, shape: shapeOfCompatMessagesCreateBody };
export const compat_messages_create_result: CompiledValidator = { fits: isMessagesItem, shape: shapeOfMessagesItem };
export const compat_messages_update_body: CompiledValidator = { fits: isCompatMessagesUpdateBody, shape: shapeOfCompatMessagesUpdateBody };
export const compat_messages_listMedia_query: CompiledValidator = { fits: isCompatMessagesListMediaQuery, shape: shapeOfCompatMessagesListMediaQuery };
export const compat_messages_listMedia_result: CompiledValidator = { fits: isCompatMessagesListMediaResult, shape: shapeOfCompatMessagesListMediaResult };
export const compat_messages_getMedia_result: CompiledValidator = { fits: isMediaListItem, shape: shapeOfMediaListItem };
