// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isCompatFaxesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'DateCreatedAfter':
      case 'DateCreatedOnOrBefore':
      case 'From':
      case 'To':
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
function shapeOfCompatFaxesListQuery(): Shape {
  return { type: 'object', properties: { DateCreatedAfter: { type: 'string' }, DateCreatedOnOrBefore: { type: 'string' }, From: { type: 'string' }, To: { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isItemLinks(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.media === undefined) return false;
  let x: unknown = v.media;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemLinks(): Shape {
  return { type: 'object', required: ['media'], properties: { media: { type: 'string' } } };
}

function isFaxesItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.direction === undefined || v.from === undefined || v.media_url === undefined || v.media_sid === undefined || v.num_pages === undefined || v.price === undefined || v.price_unit === undefined || v.quality === undefined || v.sid === undefined || v.status === undefined || v.to === undefined || v.duration === undefined || v.links === undefined || v.url === undefined || v.error_code === undefined || v.error_message === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'account_sid':
      case 'api_version':
      case 'date_created':
      case 'date_updated':
      case 'direction':
      case 'from':
      case 'media_sid':
      case 'price_unit':
      case 'quality':
      case 'sid':
      case 'status':
      case 'to':
      case 'url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'media_url':
      case 'num_pages':
      case 'price':
      case 'error_code':
      case 'error_message':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'links':
        if (x !== undefined && !isItemLinks(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfFaxesItem(): Shape {
  return { type: 'object', required: ['account_sid', 'api_version', 'date_created', 'date_updated', 'direction', 'from', 'media_url', 'media_sid', 'num_pages', 'price', 'price_unit', 'quality', 'sid', 'status', 'to', 'duration', 'links', 'url', 'error_code', 'error_message'], properties: { account_sid: { type: 'string' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, direction: { type: 'string' }, from: { type: 'string' }, media_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, media_sid: { type: 'string' }, num_pages: { anyOf: [{ type: 'string' }, { type: 'null' }] }, price: { anyOf: [{ type: 'string' }, { type: 'null' }] }, price_unit: { type: 'string' }, quality: { type: 'string' }, sid: { type: 'string' }, status: { type: 'string' }, to: { type: 'string' }, duration: { type: 'integer' }, links: shapeOfItemLinks(), url: { type: 'string' }, error_code: { anyOf: [{ type: 'string' }, { type: 'null' }] }, error_message: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isCompatFaxesListResultFaxes(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isFaxesItem(x)) return false;
  return true;
}
function shapeOfCompatFaxesListResultFaxes(): Shape {
  return { type: 'array', items: shapeOfFaxesItem() };
}

function isCompatFaxesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.faxes === undefined) return false;
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
  x = v.faxes;
  if (x !== undefined && !isCompatFaxesListResultFaxes(x)) return false;
  return true;
}
function shapeOfCompatFaxesListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'faxes'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, faxes: shapeOfCompatFaxesListResultFaxes() } };
}

function isCompatFaxesCreateBodyStatusCallbackEvent(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'initiated' || x === 'ringing' || x === 'answered' || x === 'completed' || x === 'ringing_forwarded' || x === 'ringing_queued')) return false;
  return true;
}
function shapeOfCompatFaxesCreateBodyStatusCallbackEvent(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['initiated', 'ringing', 'answered', 'completed', 'ringing_forwarded', 'ringing_queued'] } };
}

function isCompatFaxesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.MediaUrl === undefined || v.To === undefined || v.From === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'MediaUrl':
      case 'To':
      case 'From':
      case 'StatusCallback':
      case 'SipAuthUsername':
      case 'SipAuthPassword':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Quality':
        if (x !== undefined && !(x === 'standard' || x === 'fine' || x === 'superfine')) return false;
        break;
      case 'StatusCallbackMethod':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'StatusCallbackEvent':
        if (x !== undefined && !isCompatFaxesCreateBodyStatusCallbackEvent(x)) return false;
        break;
      case 'StoreMedia':
        if (x !== undefined && !(typeof x === 'boolean' || (x === 'true' || x === 'false'))) return false;
        break;
      case 'Ttl':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 5 && x <= 300)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatFaxesCreateBody(): Shape {
  return { type: 'object', required: ['MediaUrl', 'To', 'From'], properties: { MediaUrl: { type: 'string' }, To: { type: 'string' }, From: { type: 'string' }, Quality: { type: 'string', enum: ['standard', 'fine', 'superfine'] }, StatusCallback: { type: 'string' }, StatusCallbackMethod: { type: 'string', enum: ['GET', 'POST'] }, StatusCallbackEvent: shapeOfCompatFaxesCreateBodyStatusCallbackEvent(), StoreMedia: { anyOf: [{ type: 'boolean' }, { type: 'string', enum: ['true', 'false'] }] }, Ttl: { type: 'integer', minimum: 5, maximum: 300 }, SipAuthUsername: { type: 'string' }, SipAuthPassword: { type: 'string' } }, additionalProperties: false };
}

function isCompatFaxesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Status === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Status':
        if (x !== undefined && x !== 'canceled') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatFaxesUpdateBody(): Shape {
  return { type: 'object', required: ['Status'], properties: { Status: { type: 'string', enum: ['canceled'] } }, additionalProperties: false };
}

function isCompatFaxesListMediaQuery(v: unknown): boolean {
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
function shapeOfCompatFaxesListMediaQuery(): Shape {
  return { type: 'object', properties: { Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isMediaItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.account_sid === undefined || v.content_type === undefined || v.date_created === undefined || v.date_updated === undefined || v.fax_sid === undefined || v.sid === undefined || v.uri === undefined || v.url === undefined) return false;
  let x: unknown = v.account_sid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.content_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_created;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_updated;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.fax_sid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.sid;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.url;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfMediaItem(): Shape {
  return { type: 'object', required: ['account_sid', 'content_type', 'date_created', 'date_updated', 'fax_sid', 'sid', 'uri', 'url'], properties: { account_sid: { type: 'string' }, content_type: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, fax_sid: { type: 'string' }, sid: { type: 'string' }, uri: { type: 'string' }, url: { type: 'string' } } };
}

function isCompatFaxesListMediaResultMedia(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isMediaItem(x)) return false;
  return true;
}
function shapeOfCompatFaxesListMediaResultMedia(): Shape {
  return { type: 'array', items: shapeOfMediaItem() };
}

function isCompatFaxesListMediaResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.media === undefined || v.fax_media === undefined) return false;
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
  x = v.media;
  if (x !== undefined && !isCompatFaxesListMediaResultMedia(x)) return false;
  x = v.fax_media;
  if (x !== undefined && !isCompatFaxesListMediaResultMedia(x)) return false;
  return true;
}
function shapeOfCompatFaxesListMediaResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'media', 'fax_media'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, media: shapeOfCompatFaxesListMediaResultMedia(), fax_media: shapeOfCompatFaxesListMediaResultMedia() } };
}

export const compat_faxes_list_query: CompiledValidator = { fits: isCompatFaxesListQuery, shape: shapeOfCompatFaxesListQuery };
export const compat_faxes_list_result: CompiledValidator = { fits: isCompatFaxesListResult, shape: shapeOfCompatFaxesListResult };
export const compat_faxes_create_body: CompiledValidator = { fits: isCompatFaxesCreateBody, shape: shapeOfCompatFaxesCreateBody };
export const compat_faxes_create_result: CompiledValidator = { fits: isFaxesItem, shape: shapeOfFaxesItem };
export const compat_faxes_update_body: CompiledValidator = { fits: isCompatFaxesUpdateBody, shape: shapeOfCompatFaxesUpdateBody };
export const compat_faxes_listMedia_query: CompiledValidator = { fits: isCompatFaxesListMediaQuery, shape: shapeOfCompatFaxesListMediaQuery };
export const compat_faxes_listMedia_result: CompiledValidator = { fits: isCompatFaxesListMediaResult, shape: shapeOfCompatFaxesListMediaResult };
export const compat_faxes_getMedia_result: CompiledValidator = { fits: isMediaItem, shape: shapeOfMediaItem };
