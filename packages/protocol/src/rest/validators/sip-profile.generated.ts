// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isSipProfileGetResultDefaultCodecs(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfSipProfileGetResultDefaultCodecs(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isSipProfileGetResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.domain;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.domain_identifier;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.default_codecs;
  if (x !== undefined && !isSipProfileGetResultDefaultCodecs(x)) return false;
  x = v.default_ciphers;
  if (x !== undefined && !isSipProfileGetResultDefaultCodecs(x)) return false;
  x = v.default_encryption;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.default_send_as;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSipProfileGetResult(): Shape {
  return { type: 'object', properties: { domain: { type: 'string' }, domain_identifier: { type: 'string' }, default_codecs: shapeOfSipProfileGetResultDefaultCodecs(), default_ciphers: shapeOfSipProfileGetResultDefaultCodecs(), default_encryption: { type: 'string' }, default_send_as: { type: 'string' } } };
}

function isSipProfileUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'domain_identifier':
      case 'default_send_as':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'default_codecs':
      case 'default_ciphers':
        if (x !== undefined && !isSipProfileGetResultDefaultCodecs(x)) return false;
        break;
      case 'default_encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSipProfileUpdateBody(): Shape {
  return { type: 'object', properties: { domain_identifier: { type: 'string' }, default_codecs: shapeOfSipProfileGetResultDefaultCodecs(), default_ciphers: shapeOfSipProfileGetResultDefaultCodecs(), default_encryption: { type: 'string', enum: ['required', 'optional'] }, default_send_as: { type: 'string' } }, additionalProperties: false };
}

export const sipProfile_get_result: CompiledValidator = { fits: isSipProfileGetResult, shape: shapeOfSipProfileGetResult };
export const sipProfile_update_body: CompiledValidator = { fits: isSipProfileUpdateBody, shape: shapeOfSipProfileUpdateBody };
