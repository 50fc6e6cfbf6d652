// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isDomainApplicationsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_domain':
      case 'filter_name':
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
function shapeOfDomainApplicationsListQuery(): Shape {
  return { type: 'object', properties: { filter_domain: { type: 'string' }, filter_name: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isItemIpAuth(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemIpAuth(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.type === undefined || v.domain === undefined || v.name === undefined || v.identifier === undefined || v.user === undefined || v.ip_auth_enabled === undefined || v.ip_auth === undefined || v.call_handler === undefined || v.calling_handler_resource_id === undefined || v.call_request_url === undefined || v.call_request_method === undefined || v.call_fallback_url === undefined || v.call_fallback_method === undefined || v.call_status_callback_url === undefined || v.call_status_callback_method === undefined || v.call_laml_application_id === undefined || v.call_relay_topic === undefined || v.call_relay_topic_status_callback_url === undefined || v.call_relay_context === undefined || v.call_relay_context_status_callback_url === undefined || v.call_relay_script_url === undefined || v.call_video_room_id === undefined || v.encryption === undefined || v.codecs === undefined || v.ciphers === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'type':
      case 'domain':
      case 'identifier':
      case 'user':
      case 'encryption':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'name':
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
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'ip_auth_enabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'ip_auth':
      case 'codecs':
      case 'ciphers':
        if (x !== undefined && !isItemIpAuth(x)) return false;
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
  return { type: 'object', required: ['id', 'type', 'domain', 'name', 'identifier', 'user', 'ip_auth_enabled', 'ip_auth', 'call_handler', 'calling_handler_resource_id', 'call_request_url', 'call_request_method', 'call_fallback_url', 'call_fallback_method', 'call_status_callback_url', 'call_status_callback_method', 'call_laml_application_id', 'call_relay_topic', 'call_relay_topic_status_callback_url', 'call_relay_context', 'call_relay_context_status_callback_url', 'call_relay_script_url', 'call_video_room_id', 'encryption', 'codecs', 'ciphers'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, type: { type: 'string' }, domain: { type: 'string' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, identifier: { type: 'string' }, user: { type: 'string' }, ip_auth_enabled: { type: 'boolean' }, ip_auth: shapeOfItemIpAuth(), call_handler: { anyOf: [{ type: 'string' }, { type: 'null' }] }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_request_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_fallback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_status_callback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_laml_application_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_script_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_video_room_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, encryption: { type: 'string' }, codecs: shapeOfItemIpAuth(), ciphers: shapeOfItemIpAuth() } };
}

function isDomainApplicationsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfDomainApplicationsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isDomainApplicationsListResultLinks(v: unknown): boolean {
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
function shapeOfDomainApplicationsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isDomainApplicationsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isDomainApplicationsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isDomainApplicationsListResultLinks(x)) return false;
  return true;
}
function shapeOfDomainApplicationsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfDomainApplicationsListResultData(), links: shapeOfDomainApplicationsListResultLinks() } };
}

function isDomainApplicationsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.identifier === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'identifier':
      case 'user':
      case 'call_request_url':
      case 'call_fallback_url':
      case 'call_status_callback_url':
      case 'call_laml_application_id':
      case 'call_relay_topic':
      case 'call_relay_topic_status_callback_url':
      case 'call_relay_context':
      case 'call_relay_context_status_callback_url':
      case 'call_relay_application':
      case 'call_relay_script_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ip_auth_enabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'ip_auth':
      case 'codecs':
      case 'ciphers':
        if (x !== undefined && !isItemIpAuth(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'optional' || x === 'required' || x === 'forbidden')) return false;
        break;
      case 'call_handler':
        if (x !== undefined && !(x === 'relay_topic' || x === 'relay_application' || x === 'laml_webhooks' || x === 'laml_application' || x === 'video_room' || x === 'relay_script' || x === 'dialogflow' || x === 'ai_agent' || x === 'call_flow' || x === 'relay_context')) return false;
        break;
      case 'call_request_method':
      case 'call_fallback_method':
      case 'call_status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'call_dialogflow_agent_id':
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
function shapeOfDomainApplicationsCreateBody(): Shape {
  return { type: 'object', required: ['name', 'identifier'], properties: { name: { type: 'string' }, identifier: { type: 'string' }, user: { type: 'string' }, ip_auth_enabled: { type: 'boolean' }, ip_auth: shapeOfItemIpAuth(), encryption: { type: 'string', enum: ['optional', 'required', 'forbidden'] }, codecs: shapeOfItemIpAuth(), ciphers: shapeOfItemIpAuth(), call_handler: { type: 'string', enum: ['relay_topic', 'relay_application', 'laml_webhooks', 'laml_application', 'video_room', 'relay_script', 'dialogflow', 'ai_agent', 'call_flow', 'relay_context'] }, call_request_url: { type: 'string' }, call_request_method: { type: 'string', enum: ['GET', 'POST'] }, call_fallback_url: { type: 'string' }, call_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, call_status_callback_url: { type: 'string' }, call_status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, call_laml_application_id: { type: 'string' }, call_dialogflow_agent_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_relay_topic: { type: 'string' }, call_relay_topic_status_callback_url: { type: 'string' }, call_relay_context: { type: 'string' }, call_relay_context_status_callback_url: { type: 'string' }, call_relay_application: { type: 'string' }, call_relay_script_url: { type: 'string' }, call_video_room_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_version: { type: 'string', enum: ['working_copy', 'current_deployed'] }, call_ai_agent_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isDomainApplicationsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'identifier':
      case 'user':
      case 'call_request_url':
      case 'call_fallback_url':
      case 'call_status_callback_url':
      case 'call_laml_application_id':
      case 'call_relay_topic':
      case 'call_relay_topic_status_callback_url':
      case 'call_relay_context':
      case 'call_relay_context_status_callback_url':
      case 'call_relay_application':
      case 'call_relay_script_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'ip_auth_enabled':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'ip_auth':
      case 'codecs':
      case 'ciphers':
        if (x !== undefined && !isItemIpAuth(x)) return false;
        break;
      case 'encryption':
        if (x !== undefined && !(x === 'optional' || x === 'required' || x === 'forbidden')) return false;
        break;
      case 'call_handler':
        if (x !== undefined && !(x === 'relay_topic' || x === 'relay_application' || x === 'laml_webhooks' || x === 'laml_application' || x === 'video_room' || x === 'relay_script' || x === 'dialogflow' || x === 'ai_agent' || x === 'call_flow' || x === 'relay_context')) return false;
        break;
      case 'call_request_method':
      case 'call_fallback_method':
      case 'call_status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'call_dialogflow_agent_id':
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
function shapeOfDomainApplicationsUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, identifier: { type: 'string' }, user: { type: 'string' }, ip_auth_enabled: { type: 'boolean' }, ip_auth: shapeOfItemIpAuth(), encryption: { type: 'string', enum: ['optional', 'required', 'forbidden'] }, codecs: shapeOfItemIpAuth(), ciphers: shapeOfItemIpAuth(), call_handler: { type: 'string', enum: ['relay_topic', 'relay_application', 'laml_webhooks', 'laml_application', 'video_room', 'relay_script', 'dialogflow', 'ai_agent', 'call_flow', 'relay_context'] }, call_request_url: { type: 'string' }, call_request_method: { type: 'string', enum: ['GET', 'POST'] }, call_fallback_url: { type: 'string' }, call_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, call_status_callback_url: { type: 'string' }, call_status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, call_laml_application_id: { type: 'string' }, call_dialogflow_agent_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_relay_topic: { type: 'string' }, call_relay_topic_status_callback_url: { type: 'string' }, call_relay_context: { type: 'string' }, call_relay_context_status_callback_url: { type: 'string' }, call_relay_application: { type: 'string' }, call_relay_script_url: { type: 'string' }, call_video_room_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, call_flow_version: { type: 'string', enum: ['working_copy', 'current_deployed'] }, call_ai_agent_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

export const domainApplications_list_query: CompiledValidator = { fits: isDomainApplicationsListQuery, shape: shapeOfDomainApplicationsListQuery };
export const domainApplications_list_result: CompiledValidator = { fits: isDomainApplicationsListResult, shape: shapeOfDomainApplicationsListResult };
export const domainApplications_create_body: CompiledValidator = { fits: isDomainApplicationsCreateBody, shape: shapeOfDomainApplicationsCreateBody };
export const domainApplications_update_body: CompiledValidator = { fits: isDomainApplicationsUpdateBody, shape: shapeOfDomainApplicationsUpdateBody };
