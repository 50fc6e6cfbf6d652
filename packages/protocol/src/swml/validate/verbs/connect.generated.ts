// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;
const pattern2 = /^(?:mandatory|optional|forbidden)$|^[$%]\{.*\}$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;
const pattern4 = /^(?:GET|POST)$|^[$%]\{.*\}$/u;

function isConnect1(v: unknown): boolean {
  if (!isObject(v)) return true;
  if (v.to === undefined) return false;
  return true;
}
function shapeOfConnect1(): Shape {
  return { required: ['to'] };
}

function isConnect2(v: unknown): boolean {
  if (!isObject(v)) return true;
  if (v.serial === undefined) return false;
  return true;
}
function shapeOfConnect2(): Shape {
  return { required: ['serial'] };
}

function isConnect3(v: unknown): boolean {
  if (!isObject(v)) return true;
  if (v.parallel === undefined) return false;
  return true;
}
function shapeOfConnect3(): Shape {
  return { required: ['parallel'] };
}

function isConnect4(v: unknown): boolean {
  if (!isObject(v)) return true;
  if (v.serial_parallel === undefined) return false;
  return true;
}
function shapeOfConnect4(): Shape {
  return { required: ['serial_parallel'] };
}

function isCodecs2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfCodecs2(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isHeadersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.value === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'value':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfHeadersItem(): Shape {
  return { type: 'object', required: ['name', 'value'], properties: { name: { type: 'string' }, value: { type: 'string' } }, additionalProperties: false };
}

function isItemHeaders(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isHeadersItem(x)) return false;
  return true;
}
function shapeOfItemHeaders(): Shape {
  return { type: 'array', items: shapeOfHeadersItem() };
}

function isSerialItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'from':
      case 'from_name':
      case 'username':
      case 'password':
      case 'name':
      case 'codec':
      case 'authorization_bearer_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'timeout':
      case 'session_timeout':
      case 'confirm_timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'codecs':
        if (x !== undefined && !(typeof x === 'string' || isCodecs2(x))) return false;
        break;
      case 'headers':
        if (x !== undefined && !isItemHeaders(x)) return false;
        break;
      case 'webrtc_media':
      case 'realtime':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'confirm':
        if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || (Array.isArray(x) || isObject(x)))) return false;
        break;
      case 'call_state_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'call_state_events':
        if (x !== undefined && !isCodecs2(x)) return false;
        break;
      case 'status_url_method':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
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
function shapeOfSerialItem(): Shape {
  return { type: 'object', required: ['to'], properties: { to: { type: 'string', minLength: 1 }, from: { type: 'string' }, from_name: { type: 'string' }, timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, codecs: { anyOf: [{ type: 'string' }, shapeOfCodecs2()] }, headers: shapeOfItemHeaders(), webrtc_media: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, session_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, encryption: { type: 'string', pattern: '^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$' }, username: { type: 'string' }, password: { type: 'string' }, confirm: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, { anyOf: [{ type: 'array' }, { type: 'object' }] }] }, confirm_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, call_state_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, call_state_events: shapeOfCodecs2(), name: { type: 'string' }, codec: { type: 'string' }, realtime: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, status_url_method: { type: 'string', pattern: '^(?:GET|POST)$|^[$%]\\{.*\\}$' }, authorization_bearer_token: { type: 'string' }, custom_parameters: { type: 'object' } }, additionalProperties: false };
}

function isConnectSerial(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isSerialItem(x)) return false;
  return true;
}
function shapeOfConnectSerial(): Shape {
  return { type: 'array', items: shapeOfSerialItem(), minItems: 1 };
}

function isConnectSerialParallel(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isConnectSerial(x)) return false;
  return true;
}
function shapeOfConnectSerialParallel(): Shape {
  return { type: 'array', items: shapeOfConnectSerial(), minItems: 1 };
}

function isConnectRingback(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && x.length >= 1)) return false;
  return true;
}
function shapeOfConnectRingback(): Shape {
  return { type: 'array', items: { type: 'string', minLength: 1 } };
}

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

function isConnect(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'serial':
      case 'parallel':
        if (x !== undefined && !isConnectSerial(x)) return false;
        break;
      case 'serial_parallel':
        if (x !== undefined && !isConnectSerialParallel(x)) return false;
        break;
      case 'from':
      case 'from_name':
      case 'username':
      case 'password':
      case 'name':
      case 'codec':
      case 'authorization_bearer_token':
      case 'transfer_after_bridge':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'timeout':
      case 'session_timeout':
      case 'confirm_timeout':
      case 'max_duration':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'codecs':
        if (x !== undefined && !(typeof x === 'string' || isCodecs2(x))) return false;
        break;
      case 'headers':
        if (x !== undefined && !isItemHeaders(x)) return false;
        break;
      case 'webrtc_media':
      case 'realtime':
      case 'answer_on_bridge':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'confirm':
        if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || (Array.isArray(x) || isObject(x)))) return false;
        break;
      case 'call_state_url':
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'call_state_events':
        if (x !== undefined && !isCodecs2(x)) return false;
        break;
      case 'status_url_method':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'custom_parameters':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'ringback':
        if (x !== undefined && !isConnectRingback(x)) return false;
        break;
      case 'result':
        if (x !== undefined && !(isResult1(x) || isResult2(x))) return false;
        break;
      default:
        return false;
    }
  }
  if (!(Number(isConnect1(v)) + Number(isConnect2(v)) + Number(isConnect3(v)) + Number(isConnect4(v)) === 1)) return false;
  return true;
}
function shapeOfConnect(): Shape {
  return { type: 'object', properties: { to: { type: 'string', minLength: 1 }, serial: shapeOfConnectSerial(), parallel: shapeOfConnectSerial(), serial_parallel: shapeOfConnectSerialParallel(), from: { type: 'string' }, from_name: { type: 'string' }, timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, codecs: { anyOf: [{ type: 'string' }, shapeOfCodecs2()] }, headers: shapeOfItemHeaders(), webrtc_media: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, session_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, encryption: { type: 'string', pattern: '^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$' }, username: { type: 'string' }, password: { type: 'string' }, confirm: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, { anyOf: [{ type: 'array' }, { type: 'object' }] }] }, confirm_timeout: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, call_state_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, call_state_events: shapeOfCodecs2(), name: { type: 'string' }, codec: { type: 'string' }, realtime: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, status_url_method: { type: 'string', pattern: '^(?:GET|POST)$|^[$%]\\{.*\\}$' }, authorization_bearer_token: { type: 'string' }, custom_parameters: { type: 'object' }, max_duration: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, answer_on_bridge: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, ringback: shapeOfConnectRingback(), result: { anyOf: [shapeOfResult1(), shapeOfResult2()] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, transfer_after_bridge: { type: 'string' } }, additionalProperties: false, oneOf: [shapeOfConnect1(), shapeOfConnect2(), shapeOfConnect3(), shapeOfConnect4()] };
}

export const validate: CompiledValidator = { fits: isConnect, shape: shapeOfConnect };
