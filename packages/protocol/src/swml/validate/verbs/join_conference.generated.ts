// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;
const pattern2 = /^(?:true|false|onEnter|onExit)$|^[$%]\{.*\}$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;
const pattern4 = /^(?:do-not-record|record-from-start)$|^[$%]\{.*\}$/u;
const pattern5 = /^(?:global|us|eu|ch)$|^[$%]\{.*\}$/u;
const pattern6 = /^(?:trim-silence|do-not-trim)$|^[$%]\{.*\}$/u;
const pattern7 = /^(?:GET|POST)$|^[$%]\{.*\}$/u;

function isResult1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.case === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'case':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'variable':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'default':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfResult1(): Shape {
  return { type: 'object', required: ['case'], properties: { case: { type: 'object' }, variable: { type: 'string' }, default: { anyOf: [{ type: 'array' }, { type: 'object' }] } }, additionalProperties: false };
}

function isItem1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.when === undefined || v.then === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'when':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'then':
      case 'else':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['when', 'then'], properties: { when: { type: 'string' }, then: { anyOf: [{ type: 'array' }, { type: 'object' }] }, else: { anyOf: [{ type: 'array' }, { type: 'object' }] } }, additionalProperties: false };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.else === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'else':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['else'], properties: { else: { anyOf: [{ type: 'array' }, { type: 'object' }] } }, additionalProperties: false };
}

function isResult2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x))) return false;
  return true;
}
function shapeOfResult2(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2()] } };
}

function is1Stream(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'name':
      case 'codec':
      case 'authorization_bearer_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'realtime':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'status_url_method':
        if (x !== undefined && !(typeof x === 'string' && pattern7.test(x))) return false;
        break;
      case 'custom_parameters':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf1Stream(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string', minLength: 1 }, name: { type: 'string' }, codec: { type: 'string' }, realtime: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, status_url_method: { type: 'string', pattern: '^(?:GET|POST)$|^[$%]\\{.*\\}$' }, authorization_bearer_token: { type: 'string' }, custom_parameters: { type: 'object' } }, additionalProperties: false };
}

function isJoinConference1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'muted':
      case 'start_on_enter':
      case 'end_on_exit':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'beep':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'wait_url':
      case 'status_callback':
      case 'recording_status_callback':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'max_participants':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 2 && x <= 100000) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'record':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'region':
        if (x !== undefined && !(typeof x === 'string' && pattern5.test(x))) return false;
        break;
      case 'trim':
        if (x !== undefined && !(typeof x === 'string' && pattern6.test(x))) return false;
        break;
      case 'coach':
      case 'status_callback_event':
      case 'status_callback_event_type':
      case 'recording_status_callback_event':
      case 'recording_status_callback_event_type':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status_callback_method':
      case 'recording_status_callback_method':
        if (x !== undefined && !(typeof x === 'string' && pattern7.test(x))) return false;
        break;
      case 'result':
        if (x !== undefined && !(isResult1(x) || isResult2(x))) return false;
        break;
      case 'stream':
        if (x !== undefined && !is1Stream(x)) return false;
        break;
      case 'meta':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfJoinConference1(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 }, muted: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, beep: { type: 'string', pattern: '^(?:true|false|onEnter|onExit)$|^[$%]\\{.*\\}$' }, start_on_enter: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, end_on_exit: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, wait_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, max_participants: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 2, maximum: 100000 }, record: { type: 'string', pattern: '^(?:do-not-record|record-from-start)$|^[$%]\\{.*\\}$' }, region: { type: 'string', pattern: '^(?:global|us|eu|ch)$|^[$%]\\{.*\\}$' }, trim: { type: 'string', pattern: '^(?:trim-silence|do-not-trim)$|^[$%]\\{.*\\}$' }, coach: { type: 'string' }, status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, status_callback_method: { type: 'string', pattern: '^(?:GET|POST)$|^[$%]\\{.*\\}$' }, status_callback_event: { type: 'string' }, status_callback_event_type: { type: 'string' }, recording_status_callback: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, recording_status_callback_method: { type: 'string', pattern: '^(?:GET|POST)$|^[$%]\\{.*\\}$' }, recording_status_callback_event: { type: 'string' }, recording_status_callback_event_type: { type: 'string' }, result: { anyOf: [shapeOfResult1(), shapeOfResult2()] }, stream: shapeOf1Stream(), meta: { type: 'object' } }, additionalProperties: false };
}

function isJoinConference(v: unknown): boolean {
  return (isJoinConference1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfJoinConference(): Shape {
  return { anyOf: [shapeOfJoinConference1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isJoinConference, shape: shapeOfJoinConference };
