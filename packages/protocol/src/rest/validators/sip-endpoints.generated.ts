// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isSipEndpointsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_username':
      case 'filter_caller_id':
      case 'page_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'page_number':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'page_size':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSipEndpointsListQuery(): Shape {
  return { type: 'object', properties: { filter_username: { type: 'string' }, filter_caller_id: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

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
  if (v.type === undefined || v.id === undefined || v.username === undefined || v.caller_id === undefined || v.send_as === undefined || v.ciphers === undefined || v.codecs === undefined || v.encryption === undefined || v.call_handler === undefined || v.calling_handler_resource_id === undefined || v.call_request_url === undefined || v.call_request_method === undefined || v.call_fallback_url === undefined || v.call_fallback_method === undefined || v.call_status_callback_url === undefined || v.call_status_callback_method === undefined || v.call_laml_application_id === undefined || v.call_relay_topic === undefined || v.call_relay_topic_status_callback_url === undefined || v.call_relay_context === undefined || v.call_relay_context_status_callback_url === undefined || v.call_relay_script_url === undefined || v.call_video_room_id === undefined || v.call_dialogflow_agent_id === undefined || v.call_relay_application === undefined) return false;
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
      case 'call_relay_topic':
      case 'call_relay_topic_status_callback_url':
      case 'call_relay_context':
      case 'call_relay_context_status_callback_url':
      case 'call_relay_script_url':
      case 'call_dialogflow_agent_id':
      case 'call_relay_application':
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
  return { type: 'object', required: ['type', 'id', 'username', 'caller_id', 'send_as', 'ciphers', 'codecs', 'encryption', 'call_handler', 'calling_handler_resource_id', 'call_request_url', 'call_request_method', 'call_fallback_url', 'call_fallback_method', 'call_status_callback_url', 'call_status_callback_method', 'call_laml_application_id', 'call_relay_topic', 'call_relay_topic_status_callback_url', 'call_relay_context', 'call_relay_context_status_callback_url', 'call_relay_script_url', 'call_video_room_id', 'call_dialogflow_agent_id', 'call_relay_application'], properties: { type: { type: 'string' }, id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, username: { type: 'string' }, caller_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, send_as: { type: 'string' }, ciphers: shapeOfItemCiphers(), codecs: shapeOfItemCiphers(), encryption: { type: 'string' }, call_handler: { anyOf: [{ type: 'string' }, { type: 'null' }] }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_request_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_fallback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_status_callback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_laml_application_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_script_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_video_room_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_dialogflow_agent_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_application: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isSipEndpointsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfSipEndpointsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isSipEndpointsListResultLinks(v: unknown): boolean {
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
function shapeOfSipEndpointsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isSipEndpointsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isSipEndpointsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isSipEndpointsListResultLinks(x)) return false;
  return true;
}
function shapeOfSipEndpointsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfSipEndpointsListResultData(), links: shapeOfSipEndpointsListResultLinks() } };
}

function isSipEndpointsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.username === undefined || v.password === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'username':
      case 'password':
      case 'caller_id':
      case 'send_as':
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
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
      case 'codecs':
        if (x !== undefined && !isItemCiphers(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'default' || x === 'required' || x === 'optional')) return false;
        break;
      case 'call_handler':
        if (x !== undefined && !(x === 'relay_context' || x === 'relay_topic' || x === 'relay_application' || x === 'relay_connector' || x === 'relay_script' || x === 'laml_webhooks' || x === 'laml_application' || x === 'dialogflow' || x === 'video_room' || x === 'call_flow' || x === 'ai_agent')) return false;
        break;
      case 'call_request_method':
      case 'call_fallback_method':
      case 'call_status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'call_video_room_id':
      case 'call_flow_id':
      case 'call_ai_agent_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'call_flow_version':
        if (x !== undefined && !(x === 'working_copy' || x === 'current_deployed')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSipEndpointsCreateBody(): Shape {
  return { type: 'object', required: ['username', 'password'], properties: { username: { type: 'string' }, password: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' }, ciphers: shapeOfItemCiphers(), codecs: shapeOfItemCiphers(), encryption: { type: 'string', enum: ['default', 'required', 'optional'] }, call_handler: { type: 'string', enum: ['relay_context', 'relay_topic', 'relay_application', 'relay_connector', 'relay_script', 'laml_webhooks', 'laml_application', 'dialogflow', 'video_room', 'call_flow', 'ai_agent'] }, call_request_url: { type: 'string' }, call_request_method: { type: 'string', enum: ['GET', 'POST'] }, call_fallback_url: { type: 'string' }, call_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, call_status_callback_url: { type: 'string' }, call_status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, call_laml_application_id: { type: 'string' }, call_dialogflow_agent_id: { type: 'string' }, call_relay_topic: { type: 'string' }, call_relay_topic_status_callback_url: { type: 'string' }, call_relay_context: { type: 'string' }, call_relay_context_status_callback_url: { type: 'string' }, call_relay_application: { type: 'string' }, call_relay_script_url: { type: 'string' }, call_video_room_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_version: { type: 'string', enum: ['working_copy', 'current_deployed'] }, call_ai_agent_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isSipEndpointsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'username':
      case 'password':
      case 'caller_id':
      case 'send_as':
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
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ciphers':
      case 'codecs':
        if (x !== undefined && !isItemCiphers(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'default' || x === 'required' || x === 'optional')) return false;
        break;
      case 'call_handler':
        if (x !== undefined && !(x === 'relay_context' || x === 'relay_topic' || x === 'relay_application' || x === 'relay_connector' || x === 'relay_script' || x === 'laml_webhooks' || x === 'laml_application' || x === 'dialogflow' || x === 'video_room' || x === 'call_flow' || x === 'ai_agent')) return false;
        break;
      case 'call_request_method':
      case 'call_fallback_method':
      case 'call_status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'call_video_room_id':
      case 'call_flow_id':
      case 'call_ai_agent_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'call_flow_version':
        if (x !== undefined && !(x === 'working_copy' || x === 'current_deployed')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSipEndpointsUpdateBody(): Shape {
  return { type: 'object', properties: { username: { type: 'string' }, password: { type: 'string' }, caller_id: { type: 'string' }, send_as: { type: 'string' }, ciphers: shapeOfItemCiphers(), codecs: shapeOfItemCiphers(), encryption: { type: 'string', enum: ['default', 'required', 'optional'] }, call_handler: { type: 'string', enum: ['relay_context', 'relay_topic', 'relay_application', 'relay_connector', 'relay_script', 'laml_webhooks', 'laml_application', 'dialogflow', 'video_room', 'call_flow', 'ai_agent'] }, call_request_url: { type: 'string' }, call_request_method: { type: 'string', enum: ['GET', 'POST'] }, call_fallback_url: { type: 'string' }, call_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, call_status_callback_url: { type: 'string' }, call_status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, call_laml_application_id: { type: 'string' }, call_dialogflow_agent_id: { type: 'string' }, call_relay_topic: { type: 'string' }, call_relay_topic_status_callback_url: { type: 'string' }, call_relay_context: { type: 'string' }, call_relay_context_status_callback_url: { type: 'string' }, call_relay_application: { type: 'string' }, call_relay_script_url: { type: 'string' }, call_video_room_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_version: { type: 'string', enum: ['working_copy', 'current_deployed'] }, call_ai_agent_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

export const sipEndpoints_list_query: CompiledValidator = { fits: isSipEndpointsListQuery, shape: shapeOfSipEndpointsListQuery };
export const sipEndpoints_list_result: CompiledValidator = { fits: isSipEndpointsListResult, shape: shapeOfSipEndpointsListResult };
export const sipEndpoints_create_body: CompiledValidator = { fits: isSipEndpointsCreateBody, shape: shapeOfSipEndpointsCreateBody };
export const sipEndpoints_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const sipEndpoints_update_body: CompiledValidator = { fits: isSipEndpointsUpdateBody, shape: shapeOfSipEndpointsUpdateBody };
