// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isShortCodesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_name':
      case 'filter_number':
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
function shapeOfShortCodesListQuery(): Shape {
  return { type: 'object', properties: { filter_name: { type: 'string' }, filter_number: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isItemCapabilities(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemCapabilities(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.number === undefined || v.capabilities === undefined || v.number_type === undefined || v.code_type === undefined || v.country_code === undefined || v.created_at === undefined || v.updated_at === undefined || v.next_billed_at === undefined || v.lease_duration === undefined || v.message_handler === undefined || v.message_request_url === undefined || v.message_request_method === undefined || v.message_fallback_url === undefined || v.message_fallback_method === undefined || v.message_laml_application_id === undefined || v.message_relay_context === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'name':
      case 'next_billed_at':
      case 'lease_duration':
      case 'message_handler':
      case 'message_request_url':
      case 'message_fallback_url':
      case 'message_relay_context':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'number':
      case 'code_type':
      case 'country_code':
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'capabilities':
        if (x !== undefined && !isItemCapabilities(x)) return false;
        break;
      case 'number_type':
        if (x !== undefined && x !== 'shortcode') return false;
        break;
      case 'message_request_method':
      case 'message_fallback_method':
        if (x !== undefined && !((x === 'GET' || x === 'POST') || x === null)) return false;
        break;
      case 'message_laml_application_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'name', 'number', 'capabilities', 'number_type', 'code_type', 'country_code', 'created_at', 'updated_at', 'next_billed_at', 'lease_duration', 'message_handler', 'message_request_url', 'message_request_method', 'message_fallback_url', 'message_fallback_method', 'message_laml_application_id', 'message_relay_context'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, number: { type: 'string' }, capabilities: shapeOfItemCapabilities(), number_type: { type: 'string', const: 'shortcode' }, code_type: { type: 'string' }, country_code: { type: 'string' }, created_at: { type: 'string' }, updated_at: { type: 'string' }, next_billed_at: { anyOf: [{ type: 'string' }, { type: 'null' }] }, lease_duration: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_handler: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_request_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, message_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_fallback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, message_laml_application_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, message_relay_context: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isShortCodesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfShortCodesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isShortCodesListResultLinks(v: unknown): boolean {
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
function shapeOfShortCodesListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isShortCodesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isShortCodesListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isShortCodesListResultLinks(x)) return false;
  return true;
}
function shapeOfShortCodesListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfShortCodesListResultData(), links: shapeOfShortCodesListResultLinks() } };
}

function isShortCodesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.message_handler === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 255)) return false;
        break;
      case 'message_handler':
        if (x !== undefined && !(x === 'relay_context' || x === 'laml_webhooks' || x === 'laml_application')) return false;
        break;
      case 'message_request_url':
      case 'message_fallback_url':
      case 'message_relay_context':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'message_request_method':
      case 'message_fallback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'message_laml_application_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfShortCodesUpdateBody(): Shape {
  return { type: 'object', required: ['name', 'message_handler'], properties: { name: { type: 'string', maxLength: 255 }, message_handler: { type: 'string', enum: ['relay_context', 'laml_webhooks', 'laml_application'] }, message_request_url: { type: 'string' }, message_request_method: { type: 'string', enum: ['GET', 'POST'] }, message_fallback_url: { type: 'string' }, message_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, message_laml_application_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, message_relay_context: { type: 'string' } }, additionalProperties: false };
}

export const shortCodes_list_query: CompiledValidator = { fits: isShortCodesListQuery, shape: shapeOfShortCodesListQuery };
export const shortCodes_list_result: CompiledValidator = { fits: isShortCodesListResult, shape: shapeOfShortCodesListResult };
export const shortCodes_get_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const shortCodes_update_body: CompiledValidator = { fits: isShortCodesUpdateBody, shape: shapeOfShortCodesUpdateBody };
