// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function is1Media(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOf1Media(): Shape {
  return { type: 'array', items: { type: 'string' }, minItems: 1 };
}

function is1Tags(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOf1Tags(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isSendSms1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to_number === undefined || v.from_number === undefined || v.body === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to_number':
      case 'from_number':
      case 'body':
      case 'region':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'media':
        if (x !== undefined && !is1Media(x)) return false;
        break;
      case 'tags':
        if (x !== undefined && !is1Tags(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSendSms1(): Shape {
  return { type: 'object', required: ['to_number', 'from_number', 'body'], properties: { to_number: { type: 'string' }, from_number: { type: 'string' }, body: { type: 'string' }, media: shapeOf1Media(), region: { type: 'string' }, tags: shapeOf1Tags(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

function isSendSms2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to_number === undefined || v.from_number === undefined || v.media === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to_number':
      case 'from_number':
      case 'body':
      case 'region':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'media':
        if (x !== undefined && !is1Media(x)) return false;
        break;
      case 'tags':
        if (x !== undefined && !is1Tags(x)) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSendSms2(): Shape {
  return { type: 'object', required: ['to_number', 'from_number', 'media'], properties: { to_number: { type: 'string' }, from_number: { type: 'string' }, media: shapeOf1Media(), body: { type: 'string' }, region: { type: 'string' }, tags: shapeOf1Tags(), status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

function isSendSms(v: unknown): boolean {
  return (isSendSms1(v) || isSendSms2(v));
}
function shapeOfSendSms(): Shape {
  return { anyOf: [shapeOfSendSms1(), shapeOfSendSms2()] };
}

export const validate: CompiledValidator = { fits: isSendSms, shape: shapeOfSendSms };
