// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isVerifiedCallersListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_name':
      case 'filter_number':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVerifiedCallersListQuery(): Shape {
  return { type: 'object', properties: { filter_name: { type: 'string' }, filter_number: { type: 'string' } }, additionalProperties: false };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.number === undefined || v.verified === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.verified;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.extension;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.verified_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.status;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'number', 'verified'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, number: { type: 'string' }, verified: { type: 'boolean' }, type: { type: 'string' }, name: { type: 'string' }, extension: { type: 'string' }, verified_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, status: { type: 'string' } } };
}

function isVerifiedCallersListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfVerifiedCallersListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isVerifiedCallersListResultLinks(v: unknown): boolean {
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
function shapeOfVerifiedCallersListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isVerifiedCallersListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isVerifiedCallersListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isVerifiedCallersListResultLinks(x)) return false;
  return true;
}
function shapeOfVerifiedCallersListResult(): Shape {
  return { type: 'object', properties: { data: shapeOfVerifiedCallersListResultData(), links: shapeOfVerifiedCallersListResultLinks() } };
}

function isVerifiedCallersCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.number === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'number':
      case 'extension':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVerifiedCallersCreateBody(): Shape {
  return { type: 'object', required: ['number'], properties: { number: { type: 'string' }, name: { type: 'string', maxLength: 200 }, extension: { type: 'string' } }, additionalProperties: false };
}

function isVerifiedCallersUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 200)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVerifiedCallersUpdateBody(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 200 } }, additionalProperties: false };
}

function isVerifiedCallersSubmitVerificationBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.verification_code === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'verification_code':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfVerifiedCallersSubmitVerificationBody(): Shape {
  return { type: 'object', required: ['verification_code'], properties: { verification_code: { type: 'string' } }, additionalProperties: false };
}

export const verifiedCallers_list_query: CompiledValidator = { fits: isVerifiedCallersListQuery, shape: shapeOfVerifiedCallersListQuery };
export const verifiedCallers_list_result: CompiledValidator = { fits: isVerifiedCallersListResult, shape: shapeOfVerifiedCallersListResult };
export const verifiedCallers_create_body: CompiledValidator = { fits: isVerifiedCallersCreateBody, shape: shapeOfVerifiedCallersCreateBody };
export const verifiedCallers_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const verifiedCallers_update_body: CompiledValidator = { fits: isVerifiedCallersUpdateBody, shape: shapeOfVerifiedCallersUpdateBody };
export const verifiedCallers_submitVerification_body: CompiledValidator = { fits: isVerifiedCallersSubmitVerificationBody, shape: shapeOfVerifiedCallersSubmitVerificationBody };
