// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9]{3,7}$/u;
const pattern2 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern3 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;

function isPhoneNumbersSearchQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'areacode':
      case 'region':
      case 'city':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'number_type':
        if (x !== undefined && !(x === 'local' || x === 'toll-free')) return false;
        break;
      case 'starts_with':
      case 'contains':
      case 'ends_with':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'max_results':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 100)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPhoneNumbersSearchQuery(): Shape {
  return { type: 'object', properties: { areacode: { type: 'string' }, number_type: { type: 'string', enum: ['local', 'toll-free'] }, starts_with: { type: 'string', pattern: '^[0-9]{3,7}$' }, contains: { type: 'string', pattern: '^[0-9]{3,7}$' }, ends_with: { type: 'string', pattern: '^[0-9]{3,7}$' }, max_results: { type: 'integer', minimum: 1, maximum: 100 }, region: { type: 'string' }, city: { type: 'string' } }, additionalProperties: false };
}

function isPhoneNumbersSearchResultLinks(v: unknown): boolean {
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
function shapeOfPhoneNumbersSearchResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isItemCapabilities(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.voice;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.sms;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.mms;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.fax;
  if (x !== undefined && typeof x !== 'boolean') return false;
  return true;
}
function shapeOfItemCapabilities(): Shape {
  return { type: 'object', properties: { voice: { type: 'boolean' }, sms: { type: 'boolean' }, mms: { type: 'boolean' }, fax: { type: 'boolean' } } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.number === undefined) return false;
  let x: unknown = v.number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.region;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.city;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.rate_center;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.lata;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.capabilities;
  if (x !== undefined && !isItemCapabilities(x)) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['number'], properties: { number: { type: 'string' }, region: { type: 'string' }, city: { type: 'string' }, rate_center: { type: 'string' }, lata: { type: 'string' }, capabilities: shapeOfItemCapabilities() } };
}

function isPhoneNumbersSearchResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfPhoneNumbersSearchResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isPhoneNumbersSearchResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.links;
  if (x !== undefined && !isPhoneNumbersSearchResultLinks(x)) return false;
  x = v.data;
  if (x !== undefined && !isPhoneNumbersSearchResultData(x)) return false;
  return true;
}
function shapeOfPhoneNumbersSearchResult(): Shape {
  return { type: 'object', properties: { links: shapeOfPhoneNumbersSearchResultLinks(), data: shapeOfPhoneNumbersSearchResultData() } };
}

function isPhoneNumbersCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.number === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'number':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPhoneNumbersCreateBody(): Shape {
  return { type: 'object', required: ['number'], properties: { number: { type: 'string', minLength: 1 } }, additionalProperties: false };
}

function isPhoneNumbersCreateResultCapabilities(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfPhoneNumbersCreateResultCapabilities(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isPhoneNumbersCreateResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.number === undefined || v.name === undefined || v.capabilities === undefined || v.number_type === undefined || v.e911_address_id === undefined || v.e911_status === undefined || v.created_at === undefined || v.updated_at === undefined || v.next_billed_at === undefined || v.call_handler === undefined || v.calling_handler_resource_id === undefined || v.call_receive_mode === undefined || v.call_request_url === undefined || v.call_request_method === undefined || v.call_fallback_url === undefined || v.call_fallback_method === undefined || v.call_status_callback_url === undefined || v.call_status_callback_method === undefined || v.call_laml_application_id === undefined || v.call_dialogflow_agent_id === undefined || v.call_relay_topic === undefined || v.call_relay_topic_status_callback_url === undefined || v.call_relay_script_url === undefined || v.call_relay_context === undefined || v.call_relay_context_status_callback_url === undefined || v.call_relay_application === undefined || v.call_relay_connector_id === undefined || v.call_sip_endpoint_id === undefined || v.call_verto_resource === undefined || v.call_video_room_id === undefined || v.message_handler === undefined || v.messaging_handler_resource_id === undefined || v.message_request_url === undefined || v.message_request_method === undefined || v.message_fallback_url === undefined || v.message_fallback_method === undefined || v.message_laml_application_id === undefined || v.message_relay_topic === undefined || v.message_relay_context === undefined || v.country_code === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'number':
      case 'number_type':
      case 'call_receive_mode':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'name':
      case 'e911_status':
      case 'call_handler':
      case 'call_request_url':
      case 'call_fallback_url':
      case 'call_status_callback_url':
      case 'call_laml_application_id':
      case 'call_dialogflow_agent_id':
      case 'call_relay_topic':
      case 'call_relay_topic_status_callback_url':
      case 'call_relay_script_url':
      case 'call_relay_context':
      case 'call_relay_context_status_callback_url':
      case 'call_relay_application':
      case 'call_relay_connector_id':
      case 'call_verto_resource':
      case 'message_handler':
      case 'message_request_url':
      case 'message_fallback_url':
      case 'message_laml_application_id':
      case 'message_relay_topic':
      case 'message_relay_context':
      case 'country_code':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'capabilities':
        if (x !== undefined && !isPhoneNumbersCreateResultCapabilities(x)) return false;
        break;
      case 'e911_address_id':
      case 'calling_handler_resource_id':
      case 'call_sip_endpoint_id':
      case 'call_video_room_id':
      case 'messaging_handler_resource_id':
        if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
        break;
      case 'created_at':
      case 'updated_at':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'next_billed_at':
        if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
        break;
      case 'call_request_method':
      case 'call_fallback_method':
      case 'call_status_callback_method':
      case 'message_request_method':
      case 'message_fallback_method':
        if (x !== undefined && !((x === 'GET' || x === 'POST') || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfPhoneNumbersCreateResult(): Shape {
  return { type: 'object', required: ['id', 'number', 'name', 'capabilities', 'number_type', 'e911_address_id', 'e911_status', 'created_at', 'updated_at', 'next_billed_at', 'call_handler', 'calling_handler_resource_id', 'call_receive_mode', 'call_request_url', 'call_request_method', 'call_fallback_url', 'call_fallback_method', 'call_status_callback_url', 'call_status_callback_method', 'call_laml_application_id', 'call_dialogflow_agent_id', 'call_relay_topic', 'call_relay_topic_status_callback_url', 'call_relay_script_url', 'call_relay_context', 'call_relay_context_status_callback_url', 'call_relay_application', 'call_relay_connector_id', 'call_sip_endpoint_id', 'call_verto_resource', 'call_video_room_id', 'message_handler', 'messaging_handler_resource_id', 'message_request_url', 'message_request_method', 'message_fallback_url', 'message_fallback_method', 'message_laml_application_id', 'message_relay_topic', 'message_relay_context', 'country_code'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, number: { type: 'string' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, capabilities: shapeOfPhoneNumbersCreateResultCapabilities(), number_type: { type: 'string' }, e911_address_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, e911_status: { anyOf: [{ type: 'string' }, { type: 'null' }] }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, next_billed_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, call_handler: { anyOf: [{ type: 'string' }, { type: 'null' }] }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_receive_mode: { type: 'string' }, call_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_request_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_fallback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_status_callback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_laml_application_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_dialogflow_agent_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_script_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_application: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_connector_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_sip_endpoint_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_verto_resource: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_video_room_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, message_handler: { anyOf: [{ type: 'string' }, { type: 'null' }] }, messaging_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, message_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_request_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, message_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_fallback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, message_laml_application_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_relay_topic: { anyOf: [{ type: 'string' }, { type: 'null' }] }, message_relay_context: { anyOf: [{ type: 'string' }, { type: 'null' }] }, country_code: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isPhoneNumbersListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_name':
      case 'filter_number':
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
function shapeOfPhoneNumbersListQuery(): Shape {
  return { type: 'object', properties: { filter_name: { type: 'string' }, filter_number: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isPhoneNumbersListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPhoneNumbersCreateResult(x)) return false;
  return true;
}
function shapeOfPhoneNumbersListResultData(): Shape {
  return { type: 'array', items: shapeOfPhoneNumbersCreateResult() };
}

function isPhoneNumbersListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isPhoneNumbersListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isPhoneNumbersSearchResultLinks(x)) return false;
  return true;
}
function shapeOfPhoneNumbersListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfPhoneNumbersListResultData(), links: shapeOfPhoneNumbersSearchResultLinks() } };
}

function isPhoneNumbersUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'call_request_url':
      case 'call_fallback_url':
      case 'call_status_callback_url':
      case 'call_laml_application_id':
      case 'call_dialogflow_agent_id':
      case 'call_relay_topic':
      case 'call_relay_topic_status_callback_url':
      case 'call_relay_script_url':
      case 'call_relay_context':
      case 'call_relay_context_status_callback_url':
      case 'call_relay_application':
      case 'call_relay_connector_id':
      case 'call_sip_endpoint_id':
      case 'call_verto_resource':
      case 'call_ai_agent_id':
      case 'call_flow_id':
      case 'message_request_url':
      case 'message_fallback_url':
      case 'message_laml_application_id':
      case 'message_relay_topic':
      case 'message_relay_context':
      case 'message_relay_application':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'call_handler':
        if (x !== undefined && !(x === 'relay_context' || x === 'relay_topic' || x === 'relay_script' || x === 'relay_application' || x === 'relay_connector' || x === 'relay_sip_endpoint' || x === 'relay_verto_endpoint' || x === 'laml_webhooks' || x === 'laml_application' || x === 'dialogflow' || x === 'video_room' || x === 'call_flow' || x === 'ai_agent')) return false;
        break;
      case 'call_receive_mode':
        if (x !== undefined && !(x === 'voice' || x === 'fax')) return false;
        break;
      case 'call_request_method':
      case 'call_fallback_method':
      case 'call_status_callback_method':
      case 'message_request_method':
      case 'message_fallback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'call_video_room_id':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'call_flow_version':
        if (x !== undefined && !(x === 'working_copy' || x === 'current_deployed')) return false;
        break;
      case 'message_handler':
        if (x !== undefined && !(x === 'relay_context' || x === 'relay_topic' || x === 'relay_application' || x === 'laml_webhooks' || x === 'laml_application')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPhoneNumbersUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, call_handler: { type: 'string', enum: ['relay_context', 'relay_topic', 'relay_script', 'relay_application', 'relay_connector', 'relay_sip_endpoint', 'relay_verto_endpoint', 'laml_webhooks', 'laml_application', 'dialogflow', 'video_room', 'call_flow', 'ai_agent'] }, call_receive_mode: { type: 'string', enum: ['voice', 'fax'] }, call_request_url: { type: 'string' }, call_request_method: { type: 'string', enum: ['GET', 'POST'] }, call_fallback_url: { type: 'string' }, call_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, call_status_callback_url: { type: 'string' }, call_status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, call_laml_application_id: { type: 'string' }, call_dialogflow_agent_id: { type: 'string' }, call_relay_topic: { type: 'string' }, call_relay_topic_status_callback_url: { type: 'string' }, call_relay_script_url: { type: 'string' }, call_relay_context: { type: 'string' }, call_relay_context_status_callback_url: { type: 'string' }, call_relay_application: { type: 'string' }, call_relay_connector_id: { type: 'string' }, call_sip_endpoint_id: { type: 'string' }, call_verto_resource: { type: 'string' }, call_video_room_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_ai_agent_id: { type: 'string' }, call_flow_id: { type: 'string' }, call_flow_version: { type: 'string', enum: ['working_copy', 'current_deployed'] }, message_handler: { type: 'string', enum: ['relay_context', 'relay_topic', 'relay_application', 'laml_webhooks', 'laml_application'] }, message_request_url: { type: 'string' }, message_request_method: { type: 'string', enum: ['GET', 'POST'] }, message_fallback_url: { type: 'string' }, message_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, message_laml_application_id: { type: 'string' }, message_relay_topic: { type: 'string' }, message_relay_context: { type: 'string' }, message_relay_application: { type: 'string' } }, additionalProperties: false };
}

function isPhoneNumbersAssignE911AddressBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.e911_address_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'e911_address_id':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPhoneNumbersAssignE911AddressBody(): Shape {
  return { type: 'object', required: ['e911_address_id'], properties: { e911_address_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

export const phoneNumbers_search_query: CompiledValidator = { fits: isPhoneNumbersSearchQuery, shape: shapeOfPhoneNumbersSearchQuery };
export const phoneNumbers_search_result: CompiledValidator = { fits: isPhoneNumbersSearchResult, shape: shapeOfPhoneNumbersSearchResult };
export const phoneNumbers_create_body: CompiledValidator = { fits: isPhoneNumbersCreateBody, shape: shapeOfPhoneNumbersCreateBody };
export const phoneNumbers_create_result: CompiledValidator = { fits: isPhoneNumbersCreateResult, shape: shapeOfPhoneNumbersCreateResult };
export const phoneNumbers_list_query: CompiledValidator = { fits: isPhoneNumbersListQuery, shape: shapeOfPhoneNumbersListQuery };
export const phoneNumbers_list_result: CompiledValidator = { fits: isPhoneNumbersListResult, shape: shapeOfPhoneNumbersListResult };
export const phoneNumbers_update_body: CompiledValidator = { fits: isPhoneNumbersUpdateBody, shape: shapeOfPhoneNumbersUpdateBody };
export const phoneNumbers_assignE911Address_body: CompiledValidator = { fits: isPhoneNumbersAssignE911AddressBody, shape: shapeOfPhoneNumbersAssignE911AddressBody };
