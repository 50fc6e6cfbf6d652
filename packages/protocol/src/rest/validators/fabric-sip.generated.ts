// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const pattern4 = /^\S+$/u;

function isItemCiphers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemCiphers(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.type === undefined || v.id === undefined || v.username === undefined || v.caller_id === undefined || v.send_as === undefined || v.ciphers === undefined || v.codecs === undefined || v.encryption === undefined || v.call_handler === undefined || v.calling_handler_resource_id === undefined || v.call_request_url === undefined || v.call_request_method === undefined || v.call_fallback_url === undefined || v.call_fallback_method === undefined || v.call_status_callback_url === undefined || v.call_status_callback_method === undefined || v.call_laml_application_id === undefined || v.call_dialogflow_agent_id === undefined || v.call_relay_topic === undefined || v.call_relay_topic_status_callback_url === undefined || v.call_relay_context === undefined || v.call_relay_context_status_callback_url === undefined || v.call_relay_application === undefined || v.call_video_room_id === undefined || v.call_relay_script_url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'type':
      case 'username':
      case 'send_as':
      case 'encryption':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'caller_id':
      case 'call_handler':
      case 'call_request_url':
      case 'call_fallback_url':
      case 'call_status_callback_url':
      case 'call_laml_application_id':
      case 'call_dialogflow_agent_id':
      case 'call_relay_topic':
      case 'call_relay_topic_status_callback_url':
      case 'call_relay_context':
      case 'call_relay_context_status_callback_url':
      case 'call_relay_application':
      case 'call_relay_script_url':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'ciphers':
      case 'codecs':
        if (x !== undefined && !isItemCiphers(x)) return false;
        break;
      case 'calling_handler_resource_id':
      case 'call_video_room_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      case 'call_request_method':
      case 'call_fallback_method':
      case 'call_status_callback_method':
        if (x !== undefined && !((x === 'GET' || x === 'POST') || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['type', 'id', 'username', 'caller_id', 'send_as', 'ciphers', 'codecs', 'encryption', 'call_handler', 'calling_handler_resource_id', 'call_request_url', 'call_request_method', 'call_fallback_url', 'call_fallback_method', 'call_status_callback_url', 'call_status_callback_method', 'call_laml_application_id', 'call_dialogflow_agent_id', 'call_relay_topic', 'call_relay_topic_status_callback_url', 'call_relay_context', 'call_relay_context_status_callback_url', 'call_relay_application', 'call_video_room_id', 'call_relay_script_url'], properties: { type: { type: 'string' }, id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, username: { type: 'string' }, caller_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, send_as: { type: 'string' }, ciphers: shapeOfItemCiphers(), codecs: shapeOfItemCiphers(), encryption: { type: 'string' }, call_handler: { anyOf: [{ type: 'string' }, { type: 'null' }] }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_request_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_fallback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_status_callback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_laml_application_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_dialogflow_agent_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_application: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_video_room_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_relay_script_url: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isFabricSipEndpointsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfFabricSipEndpointsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isFabricSipEndpointsListResultLinks(v: unknown): boolean {
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
function shapeOfFabricSipEndpointsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isFabricSipEndpointsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricSipEndpointsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSipEndpointsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricSipEndpointsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricSipEndpointsListResultData(), links: shapeOfFabricSipEndpointsListResultLinks() } };
}

function isFabricSipEndpointsCreateBodyCiphers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'AEAD_AES_256_GCM_8' || x === 'AES_256_CM_HMAC_SHA1_80' || x === 'AES_CM_128_HMAC_SHA1_80' || x === 'AES_256_CM_HMAC_SHA1_32' || x === 'AES_CM_128_HMAC_SHA1_32')) return false;
  return true;
}
function shapeOfFabricSipEndpointsCreateBodyCiphers(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['AEAD_AES_256_GCM_8', 'AES_256_CM_HMAC_SHA1_80', 'AES_CM_128_HMAC_SHA1_80', 'AES_256_CM_HMAC_SHA1_32', 'AES_CM_128_HMAC_SHA1_32'] } };
}

function isFabricSipEndpointsCreateBodyCodecs(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'PCMU' || x === 'PCMA' || x === 'G722' || x === 'G729' || x === 'OPUS' || x === 'OPUS@48000H@20I' || x === 'OPUS@24000H@20I' || x === 'OPUS@16000H@20I' || x === 'OPUS@8000H@20I' || x === 'VP8' || x === 'H264')) return false;
  return true;
}
function shapeOfFabricSipEndpointsCreateBodyCodecs(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['PCMU', 'PCMA', 'G722', 'G729', 'OPUS', 'OPUS@48000H@20I', 'OPUS@24000H@20I', 'OPUS@16000H@20I', 'OPUS@8000H@20I', 'VP8', 'H264'] } };
}

function isFabricSipEndpointsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.username === undefined || v.caller_id === undefined || v.send_as === undefined || v.ciphers === undefined || v.codecs === undefined || v.encryption === undefined || v.call_handler === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'username':
      case 'caller_id':
      case 'send_as':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCiphers(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCodecs(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'default')) return false;
        break;
      case 'call_handler':
        if (x !== undefined && !(x === 'default' || x === 'passthrough' || x === 'block-pstn' || x === 'resource')) return false;
        break;
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'calling_handler_resource_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSipEndpointsCreateBody(): Shape {
  return { type: 'object', required: ['username', 'caller_id', 'send_as', 'ciphers', 'codecs', 'encryption', 'call_handler'], properties: { username: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' }, ciphers: shapeOfFabricSipEndpointsCreateBodyCiphers(), codecs: shapeOfFabricSipEndpointsCreateBodyCodecs(), encryption: { type: 'string', enum: ['required', 'optional', 'default'] }, call_handler: { type: 'string', enum: ['default', 'passthrough', 'block-pstn', 'resource'] }, id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] } }, additionalProperties: false };
}

function isFabricSipEndpointsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'username':
      case 'caller_id':
      case 'send_as':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCiphers(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCodecs(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'default')) return false;
        break;
      case 'call_handler':
        if (x !== undefined && !(x === 'default' || x === 'passthrough' || x === 'block-pstn' || x === 'resource')) return false;
        break;
      case 'calling_handler_resource_id':
        if (x !== undefined && !((typeof x === 'string' && pattern1.test(x)) || x === null)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSipEndpointsUpdateBody(): Shape {
  return { type: 'object', properties: { username: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' }, ciphers: shapeOfFabricSipEndpointsCreateBodyCiphers(), codecs: shapeOfFabricSipEndpointsCreateBodyCodecs(), encryption: { type: 'string', enum: ['required', 'optional', 'default'] }, call_handler: { type: 'string', enum: ['default', 'passthrough', 'block-pstn', 'resource'] }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] } }, additionalProperties: false };
}

function isItemSipGateway(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.uri === undefined || v.name === undefined || v.ciphers === undefined || v.codecs === undefined || v.encryption === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.ciphers;
  if (x !== undefined && !isItemCiphers(x)) return false;
  x = v.codecs;
  if (x !== undefined && !isItemCiphers(x)) return false;
  x = v.encryption;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfItemSipGateway(): Shape {
  return { type: 'object', required: ['id', 'uri', 'name', 'ciphers', 'codecs', 'encryption'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, uri: { type: 'string' }, name: { type: 'string' }, ciphers: shapeOfItemCiphers(), codecs: shapeOfItemCiphers(), encryption: { type: 'string' } } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.sip_gateway === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'sip_gateway') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.sip_gateway;
  if (x !== undefined && !isItemSipGateway(x)) return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'sip_gateway'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'sip_gateway' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, sip_gateway: shapeOfItemSipGateway() } };
}

function isFabricSipGatewaysListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfFabricSipGatewaysListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isFabricSipGatewaysListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricSipGatewaysListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSipEndpointsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricSipGatewaysListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricSipGatewaysListResultData(), links: shapeOfFabricSipEndpointsListResultLinks() } };
}

function isFabricSipGatewaysCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.uri === undefined || v.ciphers === undefined || v.codecs === undefined || v.encryption === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCiphers(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCodecs(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'default')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSipGatewaysCreateBody(): Shape {
  return { type: 'object', required: ['name', 'uri', 'ciphers', 'codecs', 'encryption'], properties: { name: { type: 'string' }, uri: { type: 'string' }, ciphers: shapeOfFabricSipEndpointsCreateBodyCiphers(), codecs: shapeOfFabricSipEndpointsCreateBodyCodecs(), encryption: { type: 'string', enum: ['required', 'optional', 'default'] } }, additionalProperties: false };
}

function isFabricSipGatewaysUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCiphers(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSipEndpointsCreateBodyCodecs(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'default')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSipGatewaysUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, uri: { type: 'string' }, ciphers: shapeOfFabricSipEndpointsCreateBodyCiphers(), codecs: shapeOfFabricSipEndpointsCreateBodyCodecs(), encryption: { type: 'string', enum: ['required', 'optional', 'default'] } }, additionalProperties: false };
}

function isItemFreeswitchConnector(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.caller_id;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.send_as;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  return true;
}
function shapeOfItemFreeswitchConnector(): Shape {
  return { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, caller_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, send_as: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isDataItem_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.freeswitch_connector === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'freeswitch_connector') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.freeswitch_connector;
  if (x !== undefined && !isItemFreeswitchConnector(x)) return false;
  return true;
}
function shapeOfDataItem_3(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'freeswitch_connector'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'freeswitch_connector' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, freeswitch_connector: shapeOfItemFreeswitchConnector() } };
}

function isFabricFreeswitchConnectorsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_3(x)) return false;
  return true;
}
function shapeOfFabricFreeswitchConnectorsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_3() };
}

function isFabricFreeswitchConnectorsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricFreeswitchConnectorsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSipEndpointsListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricFreeswitchConnectorsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricFreeswitchConnectorsListResultData(), links: shapeOfFabricSipEndpointsListResultLinks() } };
}

function isFabricFreeswitchConnectorsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.token === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'token':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricFreeswitchConnectorsCreateBody(): Shape {
  return { type: 'object', required: ['name', 'token'], properties: { name: { type: 'string' }, token: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isFabricFreeswitchConnectorsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'caller_id':
      case 'send_as':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricFreeswitchConnectorsUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' } }, additionalProperties: false };
}

function isFabricSipAddressesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'page_number':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'page_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSipAddressesListQuery(): Shape {
  return { type: 'object', properties: { page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isDataItem_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.type === undefined || v.resource_id === undefined || v.name === undefined || v.display_name === undefined || v.context === undefined || v.uri === undefined || v.user === undefined || v.encryption === undefined || v.codecs === undefined || v.ciphers === undefined || v.ip_auth_enabled === undefined || v.ip_auth === undefined || v.calling_handler_resource_id === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'resource_id':
      case 'calling_handler_resource_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'type':
        if (x !== undefined && x !== 'sip_address') return false;
        break;
      case 'name':
      case 'display_name':
      case 'context':
      case 'uri':
      case 'user':
      case 'encryption':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'codecs':
      case 'ciphers':
      case 'ip_auth':
        if (x !== undefined && !isItemCiphers(x)) return false;
        break;
      case 'ip_auth_enabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem_4(): Shape {
  return { type: 'object', required: ['id', 'type', 'resource_id', 'name', 'display_name', 'context', 'uri', 'user', 'encryption', 'codecs', 'ciphers', 'ip_auth_enabled', 'ip_auth', 'calling_handler_resource_id', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, type: { type: 'string', const: 'sip_address' }, resource_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, display_name: { type: 'string' }, context: { type: 'string' }, uri: { type: 'string' }, user: { type: 'string' }, encryption: { type: 'string' }, codecs: shapeOfItemCiphers(), ciphers: shapeOfItemCiphers(), ip_auth_enabled: { type: 'boolean' }, ip_auth: shapeOfItemCiphers(), calling_handler_resource_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isFabricSipAddressesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_4(x)) return false;
  return true;
}
function shapeOfFabricSipAddressesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_4() };
}

function isFabricSipAddressesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.links === undefined || v.items_count === undefined || v.data === undefined) return false;
  let x: unknown = v.links;
  if (x !== undefined && !isFabricSipEndpointsListResultLinks(x)) return false;
  x = v.items_count;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.data;
  if (x !== undefined && !isFabricSipAddressesListResultData(x)) return false;
  return true;
}
function shapeOfFabricSipAddressesListResult(): Shape {
  return { type: 'object', required: ['links', 'items_count', 'data'], properties: { links: shapeOfFabricSipEndpointsListResultLinks(), items_count: { type: 'integer' }, data: shapeOfFabricSipAddressesListResultData() } };
}

function isFabricSipAddressesCreateBodyIpAuth(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length > 256) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricSipAddressesCreateBodyIpAuth(): Shape {
  return { type: 'array', items: { type: 'string' }, maxItems: 256 };
}

function isFabricSipAddressesCreateBodyCodecs(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(x === 'OPUS' || x === 'G722' || x === 'PCMU' || x === 'PCMA' || x === 'G729' || x === 'VP8' || x === 'H264')) return false;
  return true;
}
function shapeOfFabricSipAddressesCreateBodyCodecs(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['OPUS', 'G722', 'PCMU', 'PCMA', 'G729', 'VP8', 'H264'] }, minItems: 1 };
}

function isFabricSipAddressesCreateBodyCiphers(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(x === 'AEAD_AES_256_GCM_8' || x === 'AES_256_CM_HMAC_SHA1_80' || x === 'AES_CM_128_HMAC_SHA1_80' || x === 'AES_256_CM_HMAC_SHA1_32' || x === 'AES_CM_128_HMAC_SHA1_32')) return false;
  return true;
}
function shapeOfFabricSipAddressesCreateBodyCiphers(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['AEAD_AES_256_GCM_8', 'AES_256_CM_HMAC_SHA1_80', 'AES_CM_128_HMAC_SHA1_80', 'AES_256_CM_HMAC_SHA1_32', 'AES_CM_128_HMAC_SHA1_32'] }, minItems: 1 };
}

function isFabricSipAddressesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.calling_handler_resource_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 50 && pattern3.test(x))) return false;
        break;
      case 'calling_handler_resource_id':
      case 'context_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'user':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'ip_auth_enabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'ip_auth':
        if (x !== undefined && !isFabricSipAddressesCreateBodyIpAuth(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSipAddressesCreateBodyCodecs(x)) return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSipAddressesCreateBodyCiphers(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'forbidden')) return false;
        break;
      case 'password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSipAddressesCreateBody(): Shape {
  return { type: 'object', required: ['name', 'calling_handler_resource_id'], properties: { name: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 }, calling_handler_resource_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, user: { type: 'string', pattern: '^\\S+$' }, context_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, ip_auth_enabled: { type: 'boolean' }, ip_auth: shapeOfFabricSipAddressesCreateBodyIpAuth(), codecs: shapeOfFabricSipAddressesCreateBodyCodecs(), ciphers: shapeOfFabricSipAddressesCreateBodyCiphers(), encryption: { type: 'string', enum: ['required', 'optional', 'forbidden'] }, password: { type: 'string' } }, additionalProperties: false };
}

function isFabricSipAddressesUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 50 && pattern3.test(x))) return false;
        break;
      case 'user':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      case 'context_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'ip_auth_enabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'ip_auth':
        if (x !== undefined && !isFabricSipAddressesCreateBodyIpAuth(x)) return false;
        break;
      case 'codecs':
        if (x !== undefined && !isFabricSipAddressesCreateBodyCodecs(x)) return false;
        break;
      case 'ciphers':
        if (x !== undefined && !isFabricSipAddressesCreateBodyCiphers(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'required' || x === 'optional' || x === 'forbidden')) return false;
        break;
      case 'password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSipAddressesUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 50 }, user: { type: 'string', pattern: '^\\S+$' }, context_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, ip_auth_enabled: { type: 'boolean' }, ip_auth: shapeOfFabricSipAddressesCreateBodyIpAuth(), codecs: shapeOfFabricSipAddressesCreateBodyCodecs(), ciphers: shapeOfFabricSipAddressesCreateBodyCiphers(), encryption: { type: 'string', enum: ['required', 'optional', 'forbidden'] }, password: { type: 'string' } }, additionalProperties: false };
}

export const fabric_sipEndpoints_list_result: CompiledValidator = { fits: isFabricSipEndpointsListResult, shape: shapeOfFabricSipEndpointsListResult };
export const fabric_sipEndpoints_create_body: CompiledValidator = { fits: isFabricSipEndpointsCreateBody, shape: shapeOfFabricSipEndpointsCreateBody };
export const fabric_sipEndpoints_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const fabric_sipEndpoints_update_body: CompiledValidator = { fits: isFabricSipEndpointsUpdateBody, shape: shapeOfFabricSipEndpointsUpdateBody };
export const fabric_sipGateways_list_result: CompiledValidator = { fits: isFabricSipGatewaysListResult, shape: shapeOfFabricSipGatewaysListResult };
export const fabric_sipGateways_create_body: CompiledValidator = { fits: isFabricSipGatewaysCreateBody, shape: shapeOfFabricSipGatewaysCreateBody };
export const fabric_sipGateways_create_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
export const fabric_sipGateways_update_body: CompiledValidator = { fits: isFabricSipGatewaysUpdateBody, shape: shapeOfFabricSipGatewaysUpdateBody };
export const fabric_freeswitchConnectors_list_result: CompiledValidator = { fits: isFabricFreeswitchConnectorsListResult, shape: shapeOfFabricFreeswitchConnectorsListResult };
export const fabric_freeswitchConnectors_create_body: CompiledValidator = { fits: isFabricFreeswitchConnectorsCreateBody, shape: shapeOfFabricFreeswitchConnectorsCreateBody };
export const fabric_freeswitchConnectors_create_result: CompiledValidator = { fits: isDataItem_3, shape: shapeOfDataItem_3 };
export const fabric_freeswitchConnectors_update_body: CompiledValidator = { fits: isFabricFreeswitchConnectorsUpdateBody, shape: shapeOfFabricFreeswitchConnectorsUpdateBody };
export const fabric_sipAddresses_list_query: CompiledValidator = { fits: isFabricSipAddressesListQuery, shape: shapeOfFabricSipAddressesListQuery };
export const fabric_sipAddresses_list_result: CompiledValidator = { fits: isFabricSipAddressesListResult, shape: shapeOfFabricSipAddressesListResult };
export const fabric_sipAddresses_create_body: CompiledValidator = { fits: isFabricSipAddressesCreateBody, shape: shapeOfFabricSipAddressesCreateBody };
export const fabric_sipAddresses_create_result: CompiledValidator = { fits: isDataItem_4, shape: shapeOfDataItem_4 };
export const fabric_sipAddresses_update_body: CompiledValidator = { fits: isFabricSipAddressesUpdateBody, shape: shapeOfFabricSipAddressesUpdateBody };
