// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;
const pattern2 = /^[0-9A-Da-d*#wW,]*$/u;
const pattern3 = /^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$/u;
const pattern4 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern5 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern6 = /^[sS][iI][pP]:/u;
const pattern7 = /^[wW][sS][sS]?:\/\//u;
const pattern8 = /^[wW][sS][sS]:\/\//u;
const pattern9 = /^prompt:.+$/u;

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

function isCallingDisconnectBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    return false;
  }
  return true;
}
function shapeOfCallingDisconnectBodyParams(): Shape {
  return { type: 'object', properties: {}, additionalProperties: false };
}

function isCallingDisconnectBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.disconnect') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingDisconnectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingDisconnectBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.disconnect' }, params: shapeOfCallingDisconnectBodyParams() }, additionalProperties: false };
}

function isCallingTransferBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.dest === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'dest':
        if (x !== undefined && !(typeof x === 'string' || isToScript2(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingTransferBodyParams(): Shape {
  return { type: 'object', required: ['dest'], properties: { dest: { anyOf: [{ type: 'string' }, shapeOfToScript2()] } }, additionalProperties: false };
}

function isCallingTransferBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.transfer') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingTransferBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingTransferBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.transfer' }, params: shapeOfCallingTransferBodyParams() }, additionalProperties: false };
}

function isDeviceParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to':
      case 'from':
        if (x !== undefined && !(typeof x === 'string' && pattern6.test(x))) return false;
        break;
      case 'username':
      case 'password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDeviceParams(): Shape {
  return { type: 'object', required: ['to'], properties: { to: { type: 'string', pattern: '^[sS][iI][pP]:' }, from: { type: 'string', pattern: '^[sS][iI][pP]:' }, username: { type: 'string' }, password: { type: 'string' } }, additionalProperties: false };
}

function isParamsDevice(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'sip') return false;
        break;
      case 'params':
        if (x !== undefined && !isDeviceParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsDevice(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'sip' }, params: shapeOfDeviceParams() }, additionalProperties: false };
}

function isCallingReferBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.device === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'device':
        if (x !== undefined && !isParamsDevice(x)) return false;
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
function shapeOfCallingReferBodyParams(): Shape {
  return { type: 'object', required: ['device'], properties: { device: shapeOfParamsDevice(), status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingReferBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.refer') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingReferBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingReferBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.refer' }, params: shapeOfCallingReferBodyParams() }, additionalProperties: false };
}

function isCallingUserEventBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'event':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingUserEventBodyParams(): Shape {
  return { type: 'object', required: ['event'], properties: { event: { type: 'object' } }, additionalProperties: false };
}

function isCallingUserEventBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.user_event') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingUserEventBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingUserEventBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.user_event' }, params: shapeOfCallingUserEventBodyParams() }, additionalProperties: false };
}

function is1Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf1Params(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isItem1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'audio') return false;
        break;
      case 'params':
        if (x !== undefined && !is1Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'audio' }, params: shapeOf1Params() }, additionalProperties: false };
}

function is2Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.text === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'text':
      case 'language':
      case 'voice':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'gender':
        if (x !== undefined && !(x === 'female' || x === 'male')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf2Params(): Shape {
  return { type: 'object', required: ['text'], properties: { text: { type: 'string' }, language: { type: 'string' }, gender: { type: 'string', enum: ['female', 'male'] }, voice: { type: 'string' } }, additionalProperties: false };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'tts') return false;
        break;
      case 'params':
        if (x !== undefined && !is2Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'tts' }, params: shapeOf2Params() }, additionalProperties: false };
}

function is3Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.duration === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf3Params(): Shape {
  return { type: 'object', required: ['duration'], properties: { duration: { type: 'number', minimum: 0 } }, additionalProperties: false };
}

function isItem3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'silence') return false;
        break;
      case 'params':
        if (x !== undefined && !is3Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem3(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'silence' }, params: shapeOf3Params() }, additionalProperties: false };
}

function is4Params(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(x === 'at' || x === 'au' || x === 'bg' || x === 'br' || x === 'be' || x === 'ch' || x === 'cl' || x === 'cn' || x === 'cz' || x === 'de' || x === 'dk' || x === 'ee' || x === 'es' || x === 'fi' || x === 'fr' || x === 'gr' || x === 'hu' || x === 'il' || x === 'in' || x === 'it' || x === 'lt' || x === 'jp' || x === 'mx' || x === 'my' || x === 'nl' || x === 'no' || x === 'nz' || x === 'ph' || x === 'pl' || x === 'pt' || x === 'ru' || x === 'se' || x === 'sg' || x === 'th' || x === 'uk' || x === 'us' || x === 'tw' || x === 've' || x === 'za' || x === 'ca' || x === 'cy' || x === 'dz' || x === 'eg' || x === 'ko' || x === 'pk' || x === 'ro' || x === 'rs' || x === 'sa' || x === 'tr' || x === 'bong')) return false;
        break;
      case 'duration':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf4Params(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', enum: ['at', 'au', 'bg', 'br', 'be', 'ch', 'cl', 'cn', 'cz', 'de', 'dk', 'ee', 'es', 'fi', 'fr', 'gr', 'hu', 'il', 'in', 'it', 'lt', 'jp', 'mx', 'my', 'nl', 'no', 'nz', 'ph', 'pl', 'pt', 'ru', 'se', 'sg', 'th', 'uk', 'us', 'tw', 've', 'za', 'ca', 'cy', 'dz', 'eg', 'ko', 'pk', 'ro', 'rs', 'sa', 'tr', 'bong'] }, duration: { type: 'number', minimum: 0 } }, additionalProperties: false };
}

function isItem4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'ringtone') return false;
        break;
      case 'params':
        if (x !== undefined && !is4Params(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem4(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'ringtone' }, params: shapeOf4Params() }, additionalProperties: false };
}

function isParamsPlay(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x) || isItem3(x) || isItem4(x))) return false;
  return true;
}
function shapeOfParamsPlay(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2(), shapeOfItem3(), shapeOfItem4()] }, minItems: 1 };
}

function isCallingPlayBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined || v.play === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
      case 'language':
      case 'voice':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'play':
        if (x !== undefined && !isParamsPlay(x)) return false;
        break;
      case 'volume':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40)) return false;
        break;
      case 'direction':
        if (x !== undefined && !(x === 'listen' || x === 'speak' || x === 'both')) return false;
        break;
      case 'loop':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'gender':
        if (x !== undefined && !(x === 'male' || x === 'female')) return false;
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
function shapeOfCallingPlayBodyParams(): Shape {
  return { type: 'object', required: ['control_id', 'play'], properties: { control_id: { type: 'string' }, play: shapeOfParamsPlay(), volume: { type: 'number', minimum: -40, maximum: 40 }, direction: { type: 'string', enum: ['listen', 'speak', 'both'] }, loop: { type: 'integer', minimum: 0 }, language: { type: 'string' }, voice: { type: 'string' }, gender: { type: 'string', enum: ['male', 'female'] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingPlayBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.play') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingPlayBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.play' }, params: shapeOfCallingPlayBodyParams() }, additionalProperties: false };
}

function isCallingPlayPauseBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingPlayPauseBodyParams(): Shape {
  return { type: 'object', required: ['control_id'], properties: { control_id: { type: 'string' } }, additionalProperties: false };
}

function isCallingPlayPauseBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.play.pause') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingPlayPauseBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.play.pause' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingPlayResumeBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.play.resume') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingPlayResumeBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.play.resume' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingPlayStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.play.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingPlayStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.play.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingPlayVolumeBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined || v.volume === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'volume':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingPlayVolumeBodyParams(): Shape {
  return { type: 'object', required: ['control_id', 'volume'], properties: { control_id: { type: 'string' }, volume: { type: 'number', minimum: -40, maximum: 40 } }, additionalProperties: false };
}

function isCallingPlayVolumeBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.play.volume') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayVolumeBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingPlayVolumeBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.play.volume' }, params: shapeOfCallingPlayVolumeBodyParams() }, additionalProperties: false };
}

function isRecordAudio(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'beep':
      case 'stereo':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'format':
        if (x !== undefined && !(x === 'mp3' || x === 'wav' || x === 'mp4')) return false;
        break;
      case 'direction':
        if (x !== undefined && !(x === 'listen' || x === 'speak' || x === 'both')) return false;
        break;
      case 'initial_timeout':
      case 'end_silence_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
        break;
      case 'max_length':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'terminators':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'input_sensitivity':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 100)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRecordAudio(): Shape {
  return { type: 'object', properties: { beep: { type: 'boolean' }, format: { type: 'string', enum: ['mp3', 'wav', 'mp4'] }, stereo: { type: 'boolean' }, direction: { type: 'string', enum: ['listen', 'speak', 'both'] }, initial_timeout: { type: 'number', minimum: 0 }, end_silence_timeout: { type: 'number', minimum: 0 }, max_length: { type: 'integer', minimum: 0 }, terminators: { type: 'string' }, input_sensitivity: { type: 'number', minimum: 0, maximum: 100 } }, additionalProperties: false };
}

function isParamsRecord(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.audio === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'audio':
        if (x !== undefined && !isRecordAudio(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsRecord(): Shape {
  return { type: 'object', required: ['audio'], properties: { audio: shapeOfRecordAudio() }, additionalProperties: false };
}

function isCallingRecordBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined || v.record === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'record':
        if (x !== undefined && !isParamsRecord(x)) return false;
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
function shapeOfCallingRecordBodyParams(): Shape {
  return { type: 'object', required: ['control_id', 'record'], properties: { control_id: { type: 'string' }, record: shapeOfParamsRecord(), status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingRecordBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.record') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingRecordBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingRecordBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.record' }, params: shapeOfCallingRecordBodyParams() }, additionalProperties: false };
}

function isCallingRecordPauseBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'behavior':
        if (x !== undefined && !(x === 'skip' || x === 'silence')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingRecordPauseBodyParams(): Shape {
  return { type: 'object', required: ['control_id'], properties: { control_id: { type: 'string' }, behavior: { type: 'string', enum: ['skip', 'silence'] } }, additionalProperties: false };
}

function isCallingRecordPauseBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.record.pause') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingRecordPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingRecordPauseBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.record.pause' }, params: shapeOfCallingRecordPauseBodyParams() }, additionalProperties: false };
}

function isCallingRecordResumeBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.record.resume') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingRecordResumeBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.record.resume' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingRecordStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.record.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingRecordStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.record.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isParamsDigits(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.max === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'max':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1)) return false;
        break;
      case 'terminators':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'digit_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x > 0)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsDigits(): Shape {
  return { type: 'object', required: ['max'], properties: { max: { type: 'integer', minimum: 1 }, terminators: { type: 'string' }, digit_timeout: { type: 'number', exclusiveMinimum: 0 } }, additionalProperties: false };
}

function isParamsSpeech(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'end_silence_timeout':
      case 'speech_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
        break;
      case 'language':
      case 'model':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'hints':
        if (x !== undefined && !isRegion2(x)) return false;
        break;
      case 'engine':
        if (x !== undefined && !(x === 'Deepgram' || x === 'Google' || x === 'Google.V2')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsSpeech(): Shape {
  return { type: 'object', properties: { end_silence_timeout: { type: 'number', minimum: 0 }, speech_timeout: { type: 'number', minimum: 0 }, language: { type: 'string' }, hints: shapeOfRegion2(), model: { type: 'string' }, engine: { type: 'string', enum: ['Deepgram', 'Google', 'Google.V2'] } }, additionalProperties: false };
}

function isCallingCollectBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'initial_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x > 0)) return false;
        break;
      case 'digits':
        if (x !== undefined && !isParamsDigits(x)) return false;
        break;
      case 'speech':
        if (x !== undefined && !isParamsSpeech(x)) return false;
        break;
      case 'continuous':
      case 'partial_results':
      case 'send_start_of_input':
      case 'start_input_timers':
        if (x !== undefined && typeof x !== 'boolean') return false;
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
function shapeOfCallingCollectBodyParams(): Shape {
  return { type: 'object', required: ['control_id'], properties: { control_id: { type: 'string' }, initial_timeout: { type: 'number', exclusiveMinimum: 0 }, digits: shapeOfParamsDigits(), speech: shapeOfParamsSpeech(), continuous: { type: 'boolean' }, partial_results: { type: 'boolean' }, send_start_of_input: { type: 'boolean' }, start_input_timers: { type: 'boolean' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingCollectBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.collect') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingCollectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingCollectBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.collect' }, params: shapeOfCallingCollectBodyParams() }, additionalProperties: false };
}

function isCallingCollectStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.collect.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingCollectStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.collect.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingCollectStartInputTimersBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.collect.start_input_timers') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingCollectStartInputTimersBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.collect.start_input_timers' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function is1Params_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'initial_timeout':
      case 'end_silence_timeout':
      case 'machine_ready_timeout':
      case 'machine_voice_threshold':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x))) return false;
        break;
      case 'machine_words_threshold':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'detect_interruptions':
      case 'detect_message_end':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf1Params_2(): Shape {
  return { type: 'object', properties: { initial_timeout: { type: 'number' }, end_silence_timeout: { type: 'number' }, machine_ready_timeout: { type: 'number' }, machine_voice_threshold: { type: 'number' }, machine_words_threshold: { type: 'integer' }, detect_interruptions: { type: 'boolean' }, detect_message_end: { type: 'boolean' } }, additionalProperties: false };
}

function isDetect1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'machine') return false;
        break;
      case 'params':
        if (x !== undefined && !is1Params_2(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDetect1(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'machine' }, params: shapeOf1Params_2() }, additionalProperties: false };
}

function is2Params_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'tone':
        if (x !== undefined && !(x === 'CNG' || x === 'CED' || x === 'cng' || x === 'ced')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf2Params_2(): Shape {
  return { type: 'object', properties: { tone: { type: 'string', enum: ['CNG', 'CED', 'cng', 'ced'] } }, additionalProperties: false };
}

function isDetect2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'fax') return false;
        break;
      case 'params':
        if (x !== undefined && !is2Params_2(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDetect2(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'fax' }, params: shapeOf2Params_2() }, additionalProperties: false };
}

function is3Params_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'digits':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf3Params_2(): Shape {
  return { type: 'object', properties: { digits: { type: 'string' } }, additionalProperties: false };
}

function isDetect3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'digit') return false;
        break;
      case 'params':
        if (x !== undefined && !is3Params_2(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDetect3(): Shape {
  return { type: 'object', required: ['type'], properties: { type: { type: 'string', const: 'digit' }, params: shapeOf3Params_2() }, additionalProperties: false };
}

function isCallingDetectBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined || v.detect === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'detect':
        if (x !== undefined && !(isDetect1(x) || isDetect2(x) || isDetect3(x))) return false;
        break;
      case 'timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isFinite(x) && x >= 0)) return false;
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
function shapeOfCallingDetectBodyParams(): Shape {
  return { type: 'object', required: ['control_id', 'detect'], properties: { control_id: { type: 'string' }, detect: { anyOf: [shapeOfDetect1(), shapeOfDetect2(), shapeOfDetect3()] }, timeout: { type: 'number', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingDetectBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.detect') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingDetectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingDetectBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.detect' }, params: shapeOfCallingDetectBodyParams() }, additionalProperties: false };
}

function isCallingDetectStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.detect.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingDetectStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.detect.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isTapParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.direction === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'direction':
        if (x !== undefined && !(x === 'listen' || x === 'speak' || x === 'both')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfTapParams(): Shape {
  return { type: 'object', required: ['direction'], properties: { direction: { type: 'string', enum: ['listen', 'speak', 'both'] } }, additionalProperties: false };
}

function isParamsTap(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'audio') return false;
        break;
      case 'params':
        if (x !== undefined && !isTapParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsTap(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'audio' }, params: shapeOfTapParams() }, additionalProperties: false };
}

function is1Params_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.addr === undefined || v.port === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'addr':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'port':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 65535)) return false;
        break;
      case 'codec':
        if (x !== undefined && !(x === 'PCMA' || x === 'PCMU' || x === 'pcma' || x === 'pcmu' || x === 'OPUS' || x === 'opus')) return false;
        break;
      case 'ptime':
        if (x !== undefined && !(x === 10 || x === 20 || x === 30 || x === 40 || x === 50 || x === 60 || x === 70 || x === 80 || x === 90 || x === 100 || x === 110 || x === 120)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf1Params_3(): Shape {
  return { type: 'object', required: ['addr', 'port'], properties: { addr: { type: 'string' }, port: { type: 'integer', minimum: 1, maximum: 65535 }, codec: { type: 'string', enum: ['PCMA', 'PCMU', 'pcma', 'pcmu', 'OPUS', 'opus'] }, ptime: { type: 'integer', enum: [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120] } }, additionalProperties: false };
}

function isDevice1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'rtp') return false;
        break;
      case 'params':
        if (x !== undefined && !is1Params_3(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDevice1(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'rtp' }, params: shapeOf1Params_3() }, additionalProperties: false };
}

function is2Params_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'uri':
        if (x !== undefined && !(typeof x === 'string' && pattern7.test(x))) return false;
        break;
      case 'codec':
        if (x !== undefined && !(x === 'PCMA' || x === 'PCMU' || x === 'pcma' || x === 'pcmu' || x === 'OPUS' || x === 'opus')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf2Params_3(): Shape {
  return { type: 'object', required: ['uri'], properties: { uri: { type: 'string', pattern: '^[wW][sS][sS]?://' }, codec: { type: 'string', enum: ['PCMA', 'PCMU', 'pcma', 'pcmu', 'OPUS', 'opus'] } }, additionalProperties: false };
}

function isDevice2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
        if (x !== undefined && x !== 'ws') return false;
        break;
      case 'params':
        if (x !== undefined && !is2Params_3(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDevice2(): Shape {
  return { type: 'object', required: ['type', 'params'], properties: { type: { type: 'string', const: 'ws' }, params: shapeOf2Params_3() }, additionalProperties: false };
}

function isCallingTapBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined || v.tap === undefined || v.device === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'tap':
        if (x !== undefined && !isParamsTap(x)) return false;
        break;
      case 'device':
        if (x !== undefined && !(isDevice1(x) || isDevice2(x))) return false;
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
function shapeOfCallingTapBodyParams(): Shape {
  return { type: 'object', required: ['control_id', 'tap', 'device'], properties: { control_id: { type: 'string' }, tap: shapeOfParamsTap(), device: { anyOf: [shapeOfDevice1(), shapeOfDevice2()] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingTapBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.tap') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingTapBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingTapBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.tap' }, params: shapeOfCallingTapBodyParams() }, additionalProperties: false };
}

function isCallingTapStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.tap.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingTapStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.tap.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingStreamBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined || v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
      case 'name':
      case 'codec':
      case 'authorization_bearer_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern8.test(x))) return false;
        break;
      case 'track':
        if (x !== undefined && !(x === 'inbound_track' || x === 'outbound_track' || x === 'both_tracks')) return false;
        break;
      case 'custom_parameters':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'status_url_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingStreamBodyParams(): Shape {
  return { type: 'object', required: ['control_id', 'url'], properties: { control_id: { type: 'string' }, url: { type: 'string', pattern: '^[wW][sS][sS]://' }, name: { type: 'string' }, codec: { type: 'string' }, track: { type: 'string', enum: ['inbound_track', 'outbound_track', 'both_tracks'] }, authorization_bearer_token: { type: 'string' }, custom_parameters: { type: 'object' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_url_method: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isCallingStreamBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.stream') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingStreamBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingStreamBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.stream' }, params: shapeOfCallingStreamBodyParams() }, additionalProperties: false };
}

function isCallingStreamStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.stream.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingStreamStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.stream.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingDenoiseBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.denoise') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingDisconnectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingDenoiseBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.denoise' }, params: shapeOfCallingDisconnectBodyParams() }, additionalProperties: false };
}

function isCallingDenoiseStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.denoise.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingDisconnectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingDenoiseStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.denoise.stop' }, params: shapeOfCallingDisconnectBodyParams() }, additionalProperties: false };
}

function isCallingTranscribeBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.control_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
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
function shapeOfCallingTranscribeBodyParams(): Shape {
  return { type: 'object', required: ['control_id'], properties: { control_id: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingTranscribeBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.transcribe') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingTranscribeBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingTranscribeBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.transcribe' }, params: shapeOfCallingTranscribeBodyParams() }, additionalProperties: false };
}

function isCallingTranscribeStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.transcribe.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingTranscribeStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.transcribe.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isStartDirection(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'remote-caller' || x === 'local-caller')) return false;
  return true;
}
function shapeOfStartDirection(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['remote-caller', 'local-caller'] } };
}

function is1Start(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.lang === undefined || v.direction === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'lang':
      case 'webhook':
      case 'ai_summary_prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'direction':
        if (x !== undefined && !isStartDirection(x)) return false;
        break;
      case 'live_events':
      case 'ai_summary':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'speech_engine':
        if (x !== undefined && !(x === 'deepgram' || x === 'google')) return false;
        break;
      case 'speech_timeout':
      case 'vad_silence_ms':
      case 'vad_thresh':
      case 'debug_level':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf1Start(): Shape {
  return { type: 'object', required: ['lang', 'direction'], properties: { lang: { type: 'string' }, direction: shapeOfStartDirection(), webhook: { type: 'string' }, live_events: { type: 'boolean' }, ai_summary: { type: 'boolean' }, ai_summary_prompt: { type: 'string' }, speech_engine: { type: 'string', enum: ['deepgram', 'google'] }, speech_timeout: { type: 'integer' }, vad_silence_ms: { type: 'integer' }, vad_thresh: { type: 'integer' }, debug_level: { type: 'integer' } }, additionalProperties: false };
}

function isAction1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.start === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'start':
        if (x !== undefined && !is1Start(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAction1(): Shape {
  return { type: 'object', required: ['start'], properties: { start: shapeOf1Start() }, additionalProperties: false };
}

function is2Summarize(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'webhook':
      case 'prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf2Summarize(): Shape {
  return { type: 'object', properties: { webhook: { type: 'string' }, prompt: { type: 'string' } }, additionalProperties: false };
}

function isAction2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.summarize === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'summarize':
        if (x !== undefined && !is2Summarize(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAction2(): Shape {
  return { type: 'object', required: ['summarize'], properties: { summarize: shapeOf2Summarize() }, additionalProperties: false };
}

function isCallingLiveTranscribeBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.action === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'action':
        if (x !== undefined && !(isAction1(x) || isAction2(x) || x === 'stop')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingLiveTranscribeBodyParams(): Shape {
  return { type: 'object', required: ['action'], properties: { action: { anyOf: [shapeOfAction1(), shapeOfAction2(), { type: 'string', const: 'stop' }] } }, additionalProperties: false };
}

function isCallingLiveTranscribeBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.live_transcribe') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingLiveTranscribeBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingLiveTranscribeBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.live_transcribe' }, params: shapeOfCallingLiveTranscribeBodyParams() }, additionalProperties: false };
}

function is1Start_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.from_lang === undefined || v.to_lang === undefined || v.direction === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'from_lang':
      case 'to_lang':
      case 'from_voice':
      case 'to_voice':
      case 'webhook':
      case 'ai_summary_prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'direction':
        if (x !== undefined && !isStartDirection(x)) return false;
        break;
      case 'filter_from':
      case 'filter_to':
        if (x !== undefined && !((x === 'polite' || x === 'rude' || x === 'professional' || x === 'shakespeare' || x === 'gen-z') || (typeof x === 'string' && pattern9.test(x)))) return false;
        break;
      case 'live_events':
      case 'ai_summary':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'speech_engine':
        if (x !== undefined && !(x === 'deepgram' || x === 'google')) return false;
        break;
      case 'speech_timeout':
      case 'vad_silence_ms':
      case 'vad_thresh':
      case 'debug_level':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf1Start_2(): Shape {
  return { type: 'object', required: ['from_lang', 'to_lang', 'direction'], properties: { from_lang: { type: 'string' }, to_lang: { type: 'string' }, direction: shapeOfStartDirection(), from_voice: { type: 'string' }, to_voice: { type: 'string' }, filter_from: { anyOf: [{ type: 'string', enum: ['polite', 'rude', 'professional', 'shakespeare', 'gen-z'] }, { type: 'string', pattern: '^prompt:.+$' }] }, filter_to: { anyOf: [{ type: 'string', enum: ['polite', 'rude', 'professional', 'shakespeare', 'gen-z'] }, { type: 'string', pattern: '^prompt:.+$' }] }, webhook: { type: 'string' }, live_events: { type: 'boolean' }, ai_summary: { type: 'boolean' }, ai_summary_prompt: { type: 'string' }, speech_engine: { type: 'string', enum: ['deepgram', 'google'] }, speech_timeout: { type: 'integer' }, vad_silence_ms: { type: 'integer' }, vad_thresh: { type: 'integer' }, debug_level: { type: 'integer' } }, additionalProperties: false };
}

function isAction1_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.start === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'start':
        if (x !== undefined && !is1Start_2(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAction1_2(): Shape {
  return { type: 'object', required: ['start'], properties: { start: shapeOf1Start_2() }, additionalProperties: false };
}

function is3Inject(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.message === undefined || v.direction === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'message':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'direction':
        if (x !== undefined && !(x === 'remote-caller' || x === 'local-caller')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOf3Inject(): Shape {
  return { type: 'object', required: ['message', 'direction'], properties: { message: { type: 'string' }, direction: { type: 'string', enum: ['remote-caller', 'local-caller'] } }, additionalProperties: false };
}

function isAction3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.inject === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'inject':
        if (x !== undefined && !is3Inject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAction3(): Shape {
  return { type: 'object', required: ['inject'], properties: { inject: shapeOf3Inject() }, additionalProperties: false };
}

function isCallingLiveTranslateBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.action === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'action':
        if (x !== undefined && !(isAction1_2(x) || isAction2(x) || isAction3(x) || x === 'stop')) return false;
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
function shapeOfCallingLiveTranslateBodyParams(): Shape {
  return { type: 'object', required: ['action'], properties: { action: { anyOf: [shapeOfAction1_2(), shapeOfAction2(), shapeOfAction3(), { type: 'string', const: 'stop' }] }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isCallingLiveTranslateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.live_translate') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingLiveTranslateBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingLiveTranslateBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.live_translate' }, params: shapeOfCallingLiveTranslateBodyParams() }, additionalProperties: false };
}

function isParamsReset(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'full_reset':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'user_prompt':
      case 'system_prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsReset(): Shape {
  return { type: 'object', properties: { full_reset: { type: 'boolean' }, user_prompt: { type: 'string' }, system_prompt: { type: 'string' } }, additionalProperties: false };
}

function isCallingAiMessageBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'role':
        if (x !== undefined && !(x === 'system' || x === 'user' || x === 'assistant')) return false;
        break;
      case 'message_text':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'reset':
        if (x !== undefined && !isParamsReset(x)) return false;
        break;
      case 'global_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiMessageBodyParams(): Shape {
  return { type: 'object', properties: { role: { type: 'string', enum: ['system', 'user', 'assistant'] }, message_text: { type: 'string' }, reset: shapeOfParamsReset(), global_data: { type: 'object' } }, additionalProperties: false };
}

function isCallingAiMessageBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_message') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingAiMessageBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiMessageBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_message' }, params: shapeOfCallingAiMessageBodyParams() }, additionalProperties: false };
}

function isCallingAiHoldBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'timeout':
      case 'prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiHoldBodyParams(): Shape {
  return { type: 'object', properties: { timeout: { type: 'string' }, prompt: { type: 'string' } }, additionalProperties: false };
}

function isCallingAiHoldBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_hold') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingAiHoldBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiHoldBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_hold' }, params: shapeOfCallingAiHoldBodyParams() }, additionalProperties: false };
}

function isCallingAiUnholdBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_unhold') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingDisconnectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiUnholdBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_unhold' }, params: shapeOfCallingDisconnectBodyParams() }, additionalProperties: false };
}

function isCallingAiStopBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiStopBodyParams(): Shape {
  return { type: 'object', properties: { control_id: { type: 'string' } }, additionalProperties: false };
}

function isCallingAiStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingAiStopBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai.stop' }, params: shapeOfCallingAiStopBodyParams() }, additionalProperties: false };
}

function isPrompt2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.text === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'text':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPrompt2(): Shape {
  return { type: 'object', required: ['text'], properties: { text: { type: 'string' } }, additionalProperties: false };
}

function is3Pom(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!isObject(x)) return false;
  return true;
}
function shapeOf3Pom(): Shape {
  return { type: 'array', items: { type: 'object' }, minItems: 1 };
}

function isPrompt3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.pom === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'pom':
        if (x !== undefined && !is3Pom(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPrompt3(): Shape {
  return { type: 'object', required: ['pom'], properties: { pom: shapeOf3Pom() }, additionalProperties: false };
}

function isPrompt4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.file === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'file':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPrompt4(): Shape {
  return { type: 'object', required: ['file'], properties: { file: { type: 'string' } }, additionalProperties: false };
}

function isSWAIGDefaults(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'web_hook_url':
      case 'web_hook_auth_user':
      case 'web_hook_auth_password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSWAIGDefaults(): Shape {
  return { type: 'object', properties: { web_hook_url: { type: 'string' }, web_hook_auth_user: { type: 'string' }, web_hook_auth_password: { type: 'string' } }, additionalProperties: false };
}

function isFunctionsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.function === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'function':
      case 'description':
      case 'purpose':
      case 'web_hook_url':
      case 'web_hook_auth_user':
      case 'web_hook_auth_password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'parameters':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFunctionsItem(): Shape {
  return { type: 'object', required: ['function'], properties: { function: { type: 'string' }, description: { type: 'string' }, purpose: { type: 'string' }, parameters: { type: 'object' }, web_hook_url: { type: 'string' }, web_hook_auth_user: { type: 'string' }, web_hook_auth_password: { type: 'string' } }, additionalProperties: false };
}

function isSWAIGFunctions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isFunctionsItem(x)) return false;
  return true;
}
function shapeOfSWAIGFunctions(): Shape {
  return { type: 'array', items: shapeOfFunctionsItem() };
}

function isItemHeaders(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    if (typeof x !== 'string') return false;
  }
  return true;
}
function shapeOfItemHeaders(): Shape {
  return { type: 'object', additionalProperties: { type: 'string' } };
}

function isMcpServersItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'headers':
      case 'resource_vars':
        if (x !== undefined && !isItemHeaders(x)) return false;
        break;
      case 'resources':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfMcpServersItem(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string' }, headers: shapeOfItemHeaders(), resources: { type: 'boolean' }, resource_vars: shapeOfItemHeaders() }, additionalProperties: false };
}

function isSWAIGMcpServers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isMcpServersItem(x)) return false;
  return true;
}
function shapeOfSWAIGMcpServers(): Shape {
  return { type: 'array', items: shapeOfMcpServersItem() };
}

function isParamsSWAIG(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'defaults':
        if (x !== undefined && !isSWAIGDefaults(x)) return false;
        break;
      case 'functions':
        if (x !== undefined && !isSWAIGFunctions(x)) return false;
        break;
      case 'mcp_servers':
        if (x !== undefined && !isSWAIGMcpServers(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsSWAIG(): Shape {
  return { type: 'object', properties: { defaults: shapeOfSWAIGDefaults(), functions: shapeOfSWAIGFunctions(), mcp_servers: shapeOfSWAIGMcpServers() }, additionalProperties: false };
}

function isParamsPermissions(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'swaig_allow_swml':
      case 'swaig_allow_settings':
      case 'swaig_set_global_data':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsPermissions(): Shape {
  return { type: 'object', properties: { swaig_allow_swml: { type: 'boolean' }, swaig_allow_settings: { type: 'boolean' }, swaig_set_global_data: { type: 'boolean' } }, additionalProperties: false };
}

function isParamsHints(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfParamsHints(): Shape {
  return { type: 'array', items: { type: 'string' }, minItems: 1 };
}

function isParamsParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'idle_timeout_ms':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 50 && x <= 5000)) return false;
        break;
      case 'min_interval_ms':
      case 'vad_silence_ms':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 60000)) return false;
        break;
      case 'max_iters_per_tick':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 20)) return false;
        break;
      case 'max_history_tokens':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1000 && x <= 200000)) return false;
        break;
      case 'act_on_channel':
      case 'final_summary':
      case 'ai_summary':
      case 'live_events':
      case 'verbose_utterances':
      case 'debug':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'ai_summary_prompt':
      case 'summary_model':
      case 'transcribe_prompt':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'speech_engine':
        if (x !== undefined && !(x === 'deepgram' || x === 'google')) return false;
        break;
      case 'speech_timeout':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 600000)) return false;
        break;
      case 'vad_thresh':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 10000)) return false;
        break;
      case 'debug_level':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0 && x <= 100)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfParamsParams(): Shape {
  return { type: 'object', properties: { idle_timeout_ms: { type: 'integer', minimum: 50, maximum: 5000 }, min_interval_ms: { type: 'integer', minimum: 0, maximum: 60000 }, max_iters_per_tick: { type: 'integer', minimum: 1, maximum: 20 }, max_history_tokens: { type: 'integer', minimum: 1000, maximum: 200000 }, act_on_channel: { type: 'boolean' }, final_summary: { type: 'boolean' }, ai_summary: { type: 'boolean' }, ai_summary_prompt: { type: 'string' }, summary_model: { type: 'string' }, live_events: { type: 'boolean' }, verbose_utterances: { type: 'boolean' }, speech_engine: { type: 'string', enum: ['deepgram', 'google'] }, speech_timeout: { type: 'integer', minimum: 0, maximum: 600000 }, vad_silence_ms: { type: 'integer', minimum: 0, maximum: 60000 }, vad_thresh: { type: 'integer', minimum: 0, maximum: 10000 }, debug_level: { type: 'integer', minimum: 0, maximum: 100 }, debug: { type: 'boolean' }, transcribe_prompt: { type: 'string' } }, additionalProperties: false };
}

function isCallingAiSidecarBodyParams(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.lang === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'lang':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'prompt':
        if (x !== undefined && !(typeof x === 'string' || isPrompt2(x) || isPrompt3(x) || isPrompt4(x))) return false;
        break;
      case 'model':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'direction':
        if (x !== undefined && !isStartDirection(x)) return false;
        break;
      case 'customer_role':
        if (x !== undefined && !(x === 'remote-caller' || x === 'local-caller')) return false;
        break;
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'SWAIG':
        if (x !== undefined && !isParamsSWAIG(x)) return false;
        break;
      case 'permissions':
        if (x !== undefined && !isParamsPermissions(x)) return false;
        break;
      case 'global_data':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'hints':
        if (x !== undefined && !isParamsHints(x)) return false;
        break;
      case 'params':
        if (x !== undefined && !isParamsParams(x)) return false;
        break;
      case 'action':
        if (x !== undefined && !isAction2(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiSidecarBodyParams(): Shape {
  return { type: 'object', required: ['lang'], properties: { lang: { type: 'string', minLength: 1 }, prompt: { anyOf: [{ type: 'string' }, shapeOfPrompt2(), shapeOfPrompt3(), shapeOfPrompt4()] }, model: { type: 'string' }, direction: shapeOfStartDirection(), customer_role: { type: 'string', enum: ['remote-caller', 'local-caller'] }, url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, SWAIG: shapeOfParamsSWAIG(), permissions: shapeOfParamsPermissions(), global_data: { type: 'object' }, hints: shapeOfParamsHints(), params: shapeOfParamsParams(), action: shapeOfAction2() }, additionalProperties: false };
}

function isCallingAiSidecarBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_sidecar') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingAiSidecarBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiSidecarBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_sidecar' }, params: shapeOfCallingAiSidecarBodyParams() }, additionalProperties: false };
}

function isCallingAiSidecarPokeBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_sidecar.poke') return false;
        break;
      case 'params':
        if (x !== undefined && !isPrompt2(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiSidecarPokeBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_sidecar.poke' }, params: shapeOfPrompt2() }, additionalProperties: false };
}

function isCallingAiSidecarAskBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_sidecar.ask') return false;
        break;
      case 'params':
        if (x !== undefined && !isPrompt2(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiSidecarAskBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_sidecar.ask' }, params: shapeOfPrompt2() }, additionalProperties: false };
}

function isCallingAiSidecarStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_sidecar.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingDisconnectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiSidecarStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_sidecar.stop' }, params: shapeOfCallingDisconnectBodyParams() }, additionalProperties: false };
}

function isCallingAiSidecarStatusBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.ai_sidecar.status') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingDisconnectBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingAiSidecarStatusBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.ai_sidecar.status' }, params: shapeOfCallingDisconnectBodyParams() }, additionalProperties: false };
}

function isCallingSendFaxStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.send_fax.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingSendFaxStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.send_fax.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

function isCallingReceiveFaxStopBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.command === undefined || v.params === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'command':
        if (x !== undefined && x !== 'calling.receive_fax.stop') return false;
        break;
      case 'params':
        if (x !== undefined && !isCallingPlayPauseBodyParams(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCallingReceiveFaxStopBody(): Shape {
  return { type: 'object', required: ['id', 'command', 'params'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, command: { type: 'string', const: 'calling.receive_fax.stop' }, params: shapeOfCallingPlayPauseBodyParams() }, additionalProperties: false };
}

export const calling_dial_body: CompiledValidator = { fits: isCallingDialBody, shape: shapeOfCallingDialBody };
export const calling_dial_result: CompiledValidator = { fits: isCallingDialResult, shape: shapeOfCallingDialResult };
export const calling_update_body: CompiledValidator = { fits: isCallingUpdateBody, shape: shapeOfCallingUpdateBody };
export const calling_end_body: CompiledValidator = { fits: isCallingEndBody, shape: shapeOfCallingEndBody };
export const calling_disconnect_body: CompiledValidator = { fits: isCallingDisconnectBody, shape: shapeOfCallingDisconnectBody };
export const calling_transfer_body: CompiledValidator = { fits: isCallingTransferBody, shape: shapeOfCallingTransferBody };
export const calling_refer_body: CompiledValidator = { fits: isCallingReferBody, shape: shapeOfCallingReferBody };
export const calling_userEvent_body: CompiledValidator = { fits: isCallingUserEventBody, shape: shapeOfCallingUserEventBody };
export const calling_play_body: CompiledValidator = { fits: isCallingPlayBody, shape: shapeOfCallingPlayBody };
export const calling_playPause_body: CompiledValidator = { fits: isCallingPlayPauseBody, shape: shapeOfCallingPlayPauseBody };
export const calling_playResume_body: CompiledValidator = { fits: isCallingPlayResumeBody, shape: shapeOfCallingPlayResumeBody };
export const calling_playStop_body: CompiledValidator = { fits: isCallingPlayStopBody, shape: shapeOfCallingPlayStopBody };
export const calling_playVolume_body: CompiledValidator = { fits: isCallingPlayVolumeBody, shape: shapeOfCallingPlayVolumeBody };
export const calling_record_body: CompiledValidator = { fits: isCallingRecordBody, shape: shapeOfCallingRecordBody };
export const calling_recordPause_body: CompiledValidator = { fits: isCallingRecordPauseBody, shape: shapeOfCallingRecordPauseBody };
export const calling_recordResume_body: CompiledValidator = { fits: isCallingRecordResumeBody, shape: shapeOfCallingRecordResumeBody };
export const calling_recordStop_body: CompiledValidator = { fits: isCallingRecordStopBody, shape: shapeOfCallingRecordStopBody };
export const calling_collect_body: CompiledValidator = { fits: isCallingCollectBody, shape: shapeOfCallingCollectBody };
export const calling_collectStop_body: CompiledValidator = { fits: isCallingCollectStopBody, shape: shapeOfCallingCollectStopBody };
export const calling_collectStartInputTimers_body: CompiledValidator = { fits: isCallingCollectStartInputTimersBody, shape: shapeOfCallingCollectStartInputTimersBody };
export const calling_detect_body: CompiledValidator = { fits: isCallingDetectBody, shape: shapeOfCallingDetectBody };
export const calling_detectStop_body: CompiledValidator = { fits: isCallingDetectStopBody, shape: shapeOfCallingDetectStopBody };
export const calling_tap_body: CompiledValidator = { fits: isCallingTapBody, shape: shapeOfCallingTapBody };
export const calling_tapStop_body: CompiledValidator = { fits: isCallingTapStopBody, shape: shapeOfCallingTapStopBody };
export const calling_stream_body: CompiledValidator = { fits: isCallingStreamBody, shape: shapeOfCallingStreamBody };
export const calling_streamStop_body: CompiledValidator = { fits: isCallingStreamStopBody, shape: shapeOfCallingStreamStopBody };
export const calling_denoise_body: CompiledValidator = { fits: isCallingDenoiseBody, shape: shapeOfCallingDenoiseBody };
export const calling_denoiseStop_body: CompiledValidator = { fits: isCallingDenoiseStopBody, shape: shapeOfCallingDenoiseStopBody };
export const calling_transcribe_body: CompiledValidator = { fits: isCallingTranscribeBody, shape: shapeOfCallingTranscribeBody };
export const calling_transcribeStop_body: CompiledValidator = { fits: isCallingTranscribeStopBody, shape: shapeOfCallingTranscribeStopBody };
export const calling_liveTranscribe_body: CompiledValidator = { fits: isCallingLiveTranscribeBody, shape: shapeOfCallingLiveTranscribeBody };
export const calling_liveTranslate_body: CompiledValidator = { fits: isCallingLiveTranslateBody, shape: shapeOfCallingLiveTranslateBody };
export const calling_aiMessage_body: CompiledValidator = { fits: isCallingAiMessageBody, shape: shapeOfCallingAiMessageBody };
export const calling_aiHold_body: CompiledValidator = { fits: isCallingAiHoldBody, shape: shapeOfCallingAiHoldBody };
export const calling_aiUnhold_body: CompiledValidator = { fits: isCallingAiUnholdBody, shape: shapeOfCallingAiUnholdBody };
export const calling_aiStop_body: CompiledValidator = { fits: isCallingAiStopBody, shape: shapeOfCallingAiStopBody };
export const calling_aiSidecar_body: CompiledValidator = { fits: isCallingAiSidecarBody, shape: shapeOfCallingAiSidecarBody };
export const calling_aiSidecarPoke_body: CompiledValidator = { fits: isCallingAiSidecarPokeBody, shape: shapeOfCallingAiSidecarPokeBody };
export const calling_aiSidecarAsk_body: CompiledValidator = { fits: isCallingAiSidecarAskBody, shape: shapeOfCallingAiSidecarAskBody };
export const calling_aiSidecarStop_body: CompiledValidator = { fits: isCallingAiSidecarStopBody, shape: shapeOfCallingAiSidecarStopBody };
export const calling_aiSidecarStatus_body: CompiledValidator = { fits: isCallingAiSidecarStatusBody, shape: shapeOfCallingAiSidecarStatusBody };
export const calling_sendFaxStop_body: CompiledValidator = { fits: isCallingSendFaxStopBody, shape: shapeOfCallingSendFaxStopBody };
export const calling_receiveFaxStop_body: CompiledValidator = { fits: isCallingReceiveFaxStopBody, shape: shapeOfCallingReceiveFaxStopBody };
