// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^(?!sw_)/u;

function isValue1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.read === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'read':
      case 'write':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfValue1(): Shape {
  return { type: 'object', required: ['read'], properties: { read: { type: 'boolean' }, write: { type: 'boolean' } }, additionalProperties: false };
}

function isValue2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.write === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'write':
      case 'read':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfValue2(): Shape {
  return { type: 'object', required: ['write'], properties: { write: { type: 'boolean' }, read: { type: 'boolean' } }, additionalProperties: false };
}

function isChatCreateTokenBodyChannels(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (Object.keys(v).length < 1) return false;
  if (Object.keys(v).length > 500) return false;
  for (const key in v) {
    const x = v[key];
    if (!(typeof key !== 'string' || key.length >= 1 && key.length <= 250 && pattern1.test(key))) return false;
    if (!(isValue1(x) || isValue2(x))) return false;
  }
  return true;
}
function shapeOfChatCreateTokenBodyChannels(): Shape {
  return { type: 'object', minProperties: 1, maxProperties: 500, propertyNames: { minLength: 1, maxLength: 250, pattern: '^(?!sw_)' }, additionalProperties: { anyOf: [shapeOfValue1(), shapeOfValue2()] } };
}

function isChatCreateTokenBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.ttl === undefined || v.channels === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'ttl':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 43200)) return false;
        break;
      case 'channels':
        if (x !== undefined && !isChatCreateTokenBodyChannels(x)) return false;
        break;
      case 'member_id':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 250)) return false;
        break;
      case 'state':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfChatCreateTokenBody(): Shape {
  return { type: 'object', required: ['ttl', 'channels'], properties: { ttl: { type: 'integer', minimum: 1, maximum: 43200 }, channels: shapeOfChatCreateTokenBodyChannels(), member_id: { type: 'string', maxLength: 250 }, state: { type: 'object' } }, additionalProperties: false };
}

function isChatCreateTokenResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.token === undefined) return false;
  let x: unknown = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfChatCreateTokenResult(): Shape {
  return { type: 'object', required: ['token'], properties: { token: { type: 'string' } } };
}

export const chat_createToken_body: CompiledValidator = { fits: isChatCreateTokenBody, shape: shapeOfChatCreateTokenBody };
export const chat_createToken_result: CompiledValidator = { fits: isChatCreateTokenResult, shape: shapeOfChatCreateTokenResult };
