// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isMfaCallBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
      case 'message':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'token_length':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 4 && x <= 20)) return false;
        break;
      case 'valid_for':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x <= 604800)) return false;
        break;
      case 'max_attempts':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 20)) return false;
        break;
      case 'allow_alphas':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMfaCallBody(): Shape {
  return { type: 'object', required: ['to'], properties: { to: { type: 'string' }, from: { type: 'string' }, message: { type: 'string' }, token_length: { type: 'integer', minimum: 4, maximum: 20 }, valid_for: { type: 'integer', maximum: 604800 }, max_attempts: { type: 'integer', minimum: 1, maximum: 20 }, allow_alphas: { type: 'boolean' } }, additionalProperties: false };
}

function isMfaCallResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.success === undefined || v.to === undefined || v.channel === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.success;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.channel;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfMfaCallResult(): Shape {
  return { type: 'object', required: ['id', 'success', 'to', 'channel'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, success: { type: 'boolean' }, to: { type: 'string' }, channel: { type: 'string' } } };
}

function isMfaVerifyBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.token === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMfaVerifyBody(): Shape {
  return { type: 'object', required: ['token'], properties: { token: { type: 'string' } }, additionalProperties: false };
}

function isMfaVerifyResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.success === undefined) return false;
  let x: unknown = v.success;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfMfaVerifyResult(): Shape {
  return { type: 'object', required: ['success'], properties: { success: { type: 'boolean' } } };
}

export const mfa_call_body: CompiledValidator = { fits: isMfaCallBody, shape: shapeOfMfaCallBody };
export const mfa_call_result: CompiledValidator = { fits: isMfaCallResult, shape: shapeOfMfaCallResult };
export const mfa_verify_body: CompiledValidator = { fits: isMfaVerifyBody, shape: shapeOfMfaVerifyBody };
export const mfa_verify_result: CompiledValidator = { fits: isMfaVerifyResult, shape: shapeOfMfaVerifyResult };
