// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isItemSubscriber(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.email === undefined || v.first_name === undefined || v.last_name === undefined || v.display_name === undefined || v.job_title === undefined || v.timezone === undefined || v.country === undefined || v.company_name === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.email;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.first_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.last_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.job_title;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.timezone;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.country;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.company_name;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSubscriber(): Shape {
  return { type: 'object', required: ['id', 'email', 'first_name', 'last_name', 'display_name', 'job_title', 'timezone', 'country', 'company_name'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, email: { type: 'string' }, first_name: { type: 'string' }, last_name: { type: 'string' }, display_name: { type: 'string' }, job_title: { type: 'string' }, timezone: { type: 'string' }, country: { type: 'string' }, company_name: { type: 'string' } } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.subscriber === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'subscriber') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.subscriber;
  if (x !== undefined && !isItemSubscriber(x)) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'subscriber'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'subscriber' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, subscriber: shapeOfItemSubscriber() } };
}

function isFabricSubscribersListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfFabricSubscribersListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isFabricSubscribersListResultLinks(v: unknown): boolean {
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
function shapeOfFabricSubscribersListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isFabricSubscribersListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricSubscribersListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSubscribersListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricSubscribersListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricSubscribersListResultData(), links: shapeOfFabricSubscribersListResultLinks() } };
}

function isFabricSubscribersCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.email === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'email':
      case 'first_name':
      case 'last_name':
      case 'display_name':
      case 'job_title':
      case 'timezone':
      case 'country':
      case 'company_name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'password':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 8 && x.length <= 72)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSubscribersCreateBody(): Shape {
  return { type: 'object', required: ['email'], properties: { email: { type: 'string' }, password: { type: 'string', minLength: 8, maxLength: 72 }, first_name: { type: 'string' }, last_name: { type: 'string' }, display_name: { type: 'string' }, job_title: { type: 'string' }, timezone: { type: 'string' }, country: { type: 'string' }, company_name: { type: 'string' } }, additionalProperties: false };
}

function isItemCiphers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemCiphers(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.username === undefined || v.caller_id === undefined || v.send_as === undefined || v.ciphers === undefined || v.codecs === undefined || v.encryption === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.username;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.caller_id;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.send_as;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ciphers;
  if (x !== undefined && !isItemCiphers(x)) return false;
  x = v.codecs;
  if (x !== undefined && !isItemCiphers(x)) return false;
  x = v.encryption;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'username', 'caller_id', 'send_as', 'ciphers', 'codecs', 'encryption'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, username: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' }, ciphers: shapeOfItemCiphers(), codecs: shapeOfItemCiphers(), encryption: { type: 'string' } } };
}

function isFabricSubscribersListSipEndpointsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfFabricSubscribersListSipEndpointsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isFabricSubscribersListSipEndpointsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricSubscribersListSipEndpointsResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSubscribersListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricSubscribersListSipEndpointsResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricSubscribersListSipEndpointsResultData(), links: shapeOfFabricSubscribersListResultLinks() } };
}

function isFabricSubscribersCreateSipEndpointBodyCiphers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'AEAD_AES_256_GCM_8' || x === 'AES_256_CM_HMAC_SHA1_80' || x === 'AES_CM_128_HMAC_SHA1_80' || x === 'AES_256_CM_HMAC_SHA1_32' || x === 'AES_CM_128_HMAC_SHA1_32')) return false;
  return true;
}
function shapeOfFabricSubscribersCreateSipEndpointBodyCiphers(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['AEAD_AES_256_GCM_8', 'AES_256_CM_HMAC_SHA1_80', 'AES_CM_128_HMAC_SHA1_80', 'AES_256_CM_HMAC_SHA1_32', 'AES_CM_128_HMAC_SHA1_32'] } };
}

function isFabricSubscribersCreateSipEndpointBodyCodecs(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'PCMU' || x === 'PCMA' || x === 'G722' || x === 'G729' || x === 'OPUS' || x === 'OPUS@48000H@20I' || x === 'OPUS@24000H@20I' || x === 'OPUS@16000H@20I' || x === 'OPUS@8000H@20I' || x === 'VP8' || x === 'H264')) return false;
  return true;
}
function shapeOfFabricSubscribersCreateSipEndpointBodyCodecs(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['PCMU', 'PCMA', 'G722', 'G729', 'OPUS', 'OPUS@48000H@20I', 'OPUS@24000H@20I', 'OPUS@16000H@20I', 'OPUS@8000H@20I', 'VP8', 'H264'] } };
}

function isFabricSubscribersCreateSipEndpointBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.username === undefined || v.password === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'username':
      case 'password':
      case 'caller_id':
      case 'send_as':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSubscribersCreateSipEndpointBodyCiphers(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSubscribersCreateSipEndpointBodyCodecs(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'default')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSubscribersCreateSipEndpointBody(): Shape {
  return { type: 'object', required: ['username', 'password'], properties: { username: { type: 'string' }, password: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' }, ciphers: shapeOfFabricSubscribersCreateSipEndpointBodyCiphers(), codecs: shapeOfFabricSubscribersCreateSipEndpointBodyCodecs(), encryption: { type: 'string', enum: ['required', 'optional', 'default'] } }, additionalProperties: false };
}

function isFabricSubscribersUpdateSipEndpointBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'username':
      case 'password':
      case 'caller_id':
      case 'send_as':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSubscribersCreateSipEndpointBodyCiphers(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSubscribersCreateSipEndpointBodyCodecs(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'default')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSubscribersUpdateSipEndpointBody(): Shape {
  return { type: 'object', properties: { username: { type: 'string' }, password: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' }, ciphers: shapeOfFabricSubscribersCreateSipEndpointBodyCiphers(), codecs: shapeOfFabricSubscribersCreateSipEndpointBodyCodecs(), encryption: { type: 'string', enum: ['required', 'optional', 'default'] } }, additionalProperties: false };
}

export const fabric_subscribers_list_result: CompiledValidator = { fits: isFabricSubscribersListResult, shape: shapeOfFabricSubscribersListResult };
export const fabric_subscribers_create_body: CompiledValidator = { fits: isFabricSubscribersCreateBody, shape: shapeOfFabricSubscribersCreateBody };
export const fabric_subscribers_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const fabric_subscribers_listSipEndpoints_result: CompiledValidator = { fits: isFabricSubscribersListSipEndpointsResult, shape: shapeOfFabricSubscribersListSipEndpointsResult };
export const fabric_subscribers_createSipEndpoint_body: CompiledValidator = { fits: isFabricSubscribersCreateSipEndpointBody, shape: shapeOfFabricSubscribersCreateSipEndpointBody };
export const fabric_subscribers_createSipEndpoint_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
export const fabric_subscribers_updateSipEndpoint_body: CompiledValidator = { fits: isFabricSubscribersUpdateSipEndpointBody, shape: shapeOfFabricSubscribersUpdateSipEndpointBody };
