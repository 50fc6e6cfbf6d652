// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern2 = /^[0-9A-Da-d*#wW,]*$/u;
const pattern3 = /^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$/u;
const pattern4 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern5 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function is2Sections(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.main === undefined) return false;
  return true;
}
function shapeOf2Sections(): Shape {
  return { type: 'object', required: ['main'], properties: { main: {} } };
}

function isToScript2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sections === undefined) return false;
  let x: unknown = v.version;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.sections;
  if (x !== undefined && !is2Sections(x)) return false;
  return true;
}
function shapeOfToScript2(): Shape {
  return { type: 'object', required: ['sections'], properties: { version: { type: 'string' }, sections: shapeOf2Sections() } };
}

function is1StatusEvents(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'created' || x === 'ringing' || x === 'answered' || x === 'ended')) return false;
  return true;
}
function shapeOf1StatusEvents(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['created', 'ringing', 'answered', 'ended'] } };
}

function isCodecs1(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'OPUS' || x === 'OPUS@48000H@20I' || x === 'OPUS@24000H@20I' || x === 'OPUS@16000H@20I' || x === 'OPUS@8000H@20I' || x === 'G722' || x === 'PCMU' || x === 'PCMA' || x === 'G729' || x === 'VP8' || x === 'H264')) return false;
  return true;
}
function shapeOfCodecs1(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['OPUS', 'OPUS@48000H@20I', 'OPUS@24000H@20I', 'OPUS@16000H@20I', 'OPUS@8000H@20I', 'G722', 'PCMU', 'PCMA', 'G729', 'VP8', 'H264'] } };
}

function isRegion2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfRegion2(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function is1CustomVariables(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (Object.keys(v).length > 20) return false;
  for (const key in v) {
    const x = v[key];
    if (!(typeof key !== 'string' || pattern3.test(key))) return false;
    if (!(typeof x === 'string' && x.length >= 1 && x.length <= 1024)) return false;
  }
  return true;
}
function shapeOf1CustomVariables(): Shape {
  return { type: 'object', maxProperties: 20, propertyNames: { pattern: '^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$' }, additionalProperties: { type: 'string', minLength: 1, maxLength: 1024 } };
}

function isParams1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.from === undefined || v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'from':
      case 'url':
      case 'to':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'username':
      case 'password':
      case 'caller_id':
      case 'fallback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'to_script':
        if (x !== undefined && !(typeof x === 'string' || isToScript2(x))) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'status_events':
        if (x !== undefined && !is1StatusEvents(x)) return false;
        break;
      case 'url_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'codecs':
        if (x !== undefined && !(isCodecs1(x) || typeof x === 'string')) return false;
        break;
      case 'timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 600)) return false;
        break;
      case 'max_price_per_minute':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
        break;
      case 'send_digits':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'region':
        if (x !== undefined && !(typeof x === 'string' || isRegion2(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParams1(): Shape {
  return { type: 'object', required: ['from', 'url'], properties: { from: { type: 'string', minLength: 1 }, url: { type: 'string', minLength: 1 }, to: { type: 'string', minLength: 1 }, username: { type: 'string' }, password: { type: 'string' }, to_script: { anyOf: [{ type: 'string' }, shapeOfToScript2()] }, caller_id: { type: 'string' }, fallback_url: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_events: shapeOf1StatusEvents(), url_method: { type: 'string', enum: ['GET', 'POST'] }, codecs: { anyOf: [shapeOfCodecs1(), { type: 'string' }] }, timeout: { type: 'integer', minimum: 1, maximum: 600 }, max_price_per_minute: { type: 'number', minimum: 0 }, send_digits: { type: 'string', pattern: '^[0-9A-Da-d*#wW,]*$' }, region: { anyOf: [{ type: 'string' }, shapeOfRegion2()] }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isParams2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.from === undefined || v.swml === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'from':
      case 'to':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'swml':
        if (x !== undefined && !isToScript2(x)) return false;
        break;
      case 'username':
      case 'password':
      case 'caller_id':
      case 'fallback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'to_script':
        if (x !== undefined && !(typeof x === 'string' || isToScript2(x))) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'status_events':
        if (x !== undefined && !is1StatusEvents(x)) return false;
        break;
      case 'url_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'codecs':
        if (x !== undefined && !(isCodecs1(x) || typeof x === 'string')) return false;
        break;
      case 'timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 600)) return false;
        break;
      case 'max_price_per_minute':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
        break;
      case 'send_digits':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'region':
        if (x !== undefined && !(typeof x === 'string' || isRegion2(x))) return false;
        break;
      case 'custom_variables':
        if (x !== undefined && !is1CustomVariables(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParams2(): Shape {
  return { type: 'object', required: ['from', 'swml'], properties: { from: { type: 'string', minLength: 1 }, swml: shapeOfToScript2(), to: { type: 'string', minLength: 1 }, username: { type: 'string' }, password: { type: 'string' }, to_script: { anyOf: [{ type: 'string' }, shapeOfToScript2()] }, caller_id: { type: 'string' }, fallback_url: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_events: shapeOf1StatusEvents(), url_method: { type: 'string', enum: ['GET', 'POST'] }, codecs: { anyOf: [shapeOfCodecs1(), { type: 'string' }] }, timeout: { type: 'integer', minimum: 1, maximum: 600 }, max_price_per_minute: { type: 'number', minimum: 0 }, send_digits: { type: 'string', pattern: '^[0-9A-Da-d*#wW,]*$' }, region: { anyOf: [{ type: 'string' }, shapeOfRegion2()] }, custom_variables: shapeOf1CustomVariables() }, additionalProperties: false };
}

function isCallingDialBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'command':
        if (x !== undefined && x !== 'dial') return false;
        break;
      case 'params':
        if (x !== undefined && !(isParams1(x) || isParams2(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingDialBody(): Shape {
  return { type: 'object', required: ['command', 'params'], properties: { command: { type: 'string', const: 'dial' }, params: { anyOf: [shapeOfParams1(), shapeOfParams2()] } }, additionalProperties: false };
}

function isChargeDetailsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.description === undefined || v.charge === undefined) return false;
  let x: unknown = v.description;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.charge;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  return true;
}
function shapeOfChargeDetailsItem(): Shape {
  return { type: 'object', required: ['description', 'charge'], properties: { description: { type: 'string' }, charge: { type: 'number' } } };
}

function is1ChargeDetails(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isChargeDetailsItem(x)) return false;
  return true;
}
function shapeOf1ChargeDetails(): Shape {
  return { type: 'array', items: shapeOfChargeDetailsItem() };
}

function isCallingDialResult1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.direction === undefined || v.source === undefined || v.url === undefined || v.charge === undefined || v.created_at === undefined || v.charge_details === undefined || v.status === undefined || v.duration === undefined || v.duration_ms === undefined || v.billing_ms === undefined || v.type === undefined || v.parent_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'from':
      case 'to':
      case 'direction':
      case 'source':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'url':
      case 'status':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'charge':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'created_at':
        if (x !== undefined && !(typeof x === 'string' && pattern5.test(x))) return false;
        break;
      case 'charge_details':
        if (x !== undefined && !is1ChargeDetails(x)) return false;
        break;
      case 'duration':
      case 'duration_ms':
      case 'billing_ms':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x)) || x === null)) return false;
        break;
      case 'type':
        if (x !== undefined && !(x === 'relay_pstn_call' || x === 'relay_sip_call' || x === 'relay_webrtc_call')) return false;
        break;
      case 'parent_id':
        if (x !== undefined && !((typeof x === 'string' && pattern4.test(x)) || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfCallingDialResult1(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'direction', 'source', 'url', 'charge', 'created_at', 'charge_details', 'status', 'duration', 'duration_ms', 'billing_ms', 'type', 'parent_id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, direction: { type: 'string' }, source: { type: 'string' }, url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, charge: { type: 'number' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, charge_details: shapeOf1ChargeDetails(), status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, duration: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, duration_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, billing_ms: { anyOf: [{ type: 'integer' }, { type: 'null' }] }, type: { type: 'string', enum: ['relay_pstn_call', 'relay_sip_call', 'relay_webrtc_call'] }, parent_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] } } };
}

function isCallingDialResult2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.from === undefined || v.to === undefined || v.direction === undefined || v.source === undefined || v.url === undefined || v.charge === undefined || v.created_at === undefined || v.charge_details === undefined || v.status === undefined || v.type === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
  x = v.from;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.to;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.direction;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.source;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.url;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.charge;
  if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern5.test(x))) return false;
  x = v.charge_details;
  if (x !== undefined && !is1ChargeDetails(x)) return false;
  x = v.status;
  if (x !== undefined && x !== null) return false;
  x = v.type;
  if (x !== undefined && x !== 'fabric_subscriber_device_leg') return false;
  return true;
}
function shapeOfCallingDialResult2(): Shape {
  return { type: 'object', required: ['id', 'from', 'to', 'direction', 'source', 'url', 'charge', 'created_at', 'charge_details', 'status', 'type'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, from: { type: 'string' }, to: { type: 'string' }, direction: { type: 'string' }, source: { type: 'string' }, url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, charge: { type: 'number' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, charge_details: shapeOf1ChargeDetails(), status: { type: 'null' }, type: { type: 'string', const: 'fabric_subscriber_device_leg' } } };
}

function isCallingDialResult(v: unknown): boolean {
  return (isCallingDialResult1(v) || isCallingDialResult2(v));
}
function shapeOfCallingDialResult(): Shape {
  return { anyOf: [shapeOfCallingDialResult1(), shapeOfCallingDialResult2()] };
}

function isParams1_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'fallback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status':
        if (x !== undefined && !(x === 'canceled' || x === 'completed')) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParams1_2(): Shape {
  return { type: 'object', required: ['id', 'url'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, url: { type: 'string', minLength: 1 }, fallback_url: { type: 'string' }, status: { type: 'string', enum: ['canceled', 'completed'] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isParams2_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.swml === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'swml':
        if (x !== undefined && !isToScript2(x)) return false;
        break;
      case 'fallback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status':
        if (x !== undefined && !(x === 'canceled' || x === 'completed')) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParams2_2(): Shape {
  return { type: 'object', required: ['id', 'swml'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, swml: shapeOfToScript2(), fallback_url: { type: 'string' }, status: { type: 'string', enum: ['canceled', 'completed'] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'command':
        if (x !== undefined && x !== 'update') return false;
        break;
      case 'params':
        if (x !== undefined && !(isParams1_2(x) || isParams2_2(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingUpdateBody(): Shape {
  return { type: 'object', required: ['command', 'params'], properties: { command: { type: 'string', const: 'update' }, params: { anyOf: [shapeOfParams1_2(), shapeOfParams2_2()] } }, additionalProperties: false };
}

function isCallingEndBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'reason':
        if (x !== undefined && !(x === 'hangup' || x === 'cancel' || x === 'busy' || x === 'noAnswer' || x === 'decline' || x === 'error')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingEndBodyParams(): Shape {
  return { type: 'object', properties: { reason: { type: 'string', enum: ['hangup', 'cancel', 'busy', 'noAnswer', 'decline', 'error'] } }, additionalProperties: false };
}

function isCallingEndBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.end') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingEndBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingEndBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.end' }, params: shapeOfCallingEndBodyParams() }, additionalProperties: false };
}

export const calling_dial_body: CompiledValidator = { fits: isCallingDialBody, shape: shapeOfCallingDialBody };
export const calling_dial_result: CompiledValidator = { fits: isCallingDialResult, shape: shapeOfCallingDialResult };
export const calling_update_body: CompiledValidator = { fits: isCallingUpdateBody, shape: shapeOfCallingUpdateBody };
export const calling_end_body: CompiledValidator = { fits: isCallingEndBody, shape: shapeOfCallingEndBody };
