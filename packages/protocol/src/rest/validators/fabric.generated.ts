// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'type', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, type: { type: 'string' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' } } };
}

function isFabricResourcesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfFabricResourcesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isFabricResourcesListResultLinks(v: unknown): boolean {
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
function shapeOfFabricResourcesListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isFabricResourcesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricResourcesListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricResourcesListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricResourcesListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricResourcesListResultData(), links: shapeOfFabricResourcesListResultLinks() } };
}

function isFabricResourcesAssignPhoneRouteBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.phone_route_id === undefined || v.handler === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'phone_route_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'handler':
        if (x !== undefined && !(x === 'calling' || x === 'messaging')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricResourcesAssignPhoneRouteBody(): Shape {
  return { type: 'object', required: ['phone_route_id', 'handler'], properties: { phone_route_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, handler: { type: 'string', enum: ['calling', 'messaging'] } }, additionalProperties: false };
}

function isFabricResourcesAssignPhoneRouteResultChannels(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.audio;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.messaging;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.video;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricResourcesAssignPhoneRouteResultChannels(): Shape {
  return { type: 'object', properties: { audio: { type: 'string' }, messaging: { type: 'string' }, video: { type: 'string' } } };
}

function isFabricResourcesAssignPhoneRouteResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.display_name === undefined || v.cover_url === undefined || v.preview_url === undefined || v.locked === undefined || v.channels === undefined || v.created_at === undefined || v.type === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.cover_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.preview_url;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.locked;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.channels;
  if (x !== undefined && !isFabricResourcesAssignPhoneRouteResultChannels(x)) return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.type;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricResourcesAssignPhoneRouteResult(): Shape {
  return { type: 'object', required: ['id', 'name', 'display_name', 'cover_url', 'preview_url', 'locked', 'channels', 'created_at', 'type'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, display_name: { type: 'string' }, cover_url: { type: 'string' }, preview_url: { type: 'string' }, locked: { type: 'boolean' }, channels: shapeOfFabricResourcesAssignPhoneRouteResultChannels(), created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, type: { type: 'string' } } };
}

function isFabricResourcesAssignDomainApplicationBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.domain_application_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'domain_application_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricResourcesAssignDomainApplicationBody(): Shape {
  return { type: 'object', required: ['domain_application_id'], properties: { domain_application_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isFabricResourcesAssignDomainApplicationResultIpAuth(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricResourcesAssignDomainApplicationResultIpAuth(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isFabricResourcesAssignDomainApplicationResult(v: unknown): boolean {
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
        if (x !== undefined && !isFabricResourcesAssignDomainApplicationResultIpAuth(x)) return false;
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
function shapeOfFabricResourcesAssignDomainApplicationResult(): Shape {
  return { type: 'object', required: ['id', 'type', 'domain', 'name', 'identifier', 'user', 'ip_auth_enabled', 'ip_auth', 'call_handler', 'calling_handler_resource_id', 'call_request_url', 'call_request_method', 'call_fallback_url', 'call_fallback_method', 'call_status_callback_url', 'call_status_callback_method', 'call_laml_application_id', 'call_relay_topic', 'call_relay_topic_status_callback_url', 'call_relay_context', 'call_relay_context_status_callback_url', 'call_relay_script_url', 'call_video_room_id', 'encryption', 'codecs', 'ciphers'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, type: { type: 'string' }, domain: { type: 'string' }, name: { anyOf: [{ type: 'string' }, { type: 'null' }] }, identifier: { type: 'string' }, user: { type: 'string' }, ip_auth_enabled: { type: 'boolean' }, ip_auth: shapeOfFabricResourcesAssignDomainApplicationResultIpAuth(), call_handler: { anyOf: [{ type: 'string' }, { type: 'null' }] }, calling_handler_resource_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, call_request_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_request_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_fallback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_status_callback_method: { anyOf: [{ type: 'string', enum: ['GET', 'POST'] }, { type: 'null' }] }, call_laml_application_id: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_topic_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_context_status_callback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_relay_script_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, call_video_room_id: { anyOf: [{ type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, { type: 'null' }] }, encryption: { type: 'string' }, codecs: shapeOfFabricResourcesAssignDomainApplicationResultIpAuth(), ciphers: shapeOfFabricResourcesAssignDomainApplicationResultIpAuth() } };
}

function isFabricResourcesAssignSipEndpointBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sip_endpoint_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'sip_endpoint_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricResourcesAssignSipEndpointBody(): Shape {
  return { type: 'object', required: ['sip_endpoint_id'], properties: { sip_endpoint_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isFabricResourcesAssignSipEndpointResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.type === undefined || v.cover_url === undefined || v.preview_url === undefined || v.channels === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'call') return false;
  x = v.cover_url;
  if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
  x = v.preview_url;
  if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
  x = v.channels;
  if (x !== undefined && !isFabricResourcesAssignPhoneRouteResultChannels(x)) return false;
  return true;
}
function shapeOfFabricResourcesAssignSipEndpointResult(): Shape {
  return { type: 'object', required: ['id', 'name', 'type', 'cover_url', 'preview_url', 'channels'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, type: { type: 'string', const: 'call' }, cover_url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, preview_url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, channels: shapeOfFabricResourcesAssignPhoneRouteResultChannels() } };
}

export const fabric_resources_list_result: CompiledValidator = { fits: isFabricResourcesListResult, shape: shapeOfFabricResourcesListResult };
export const fabric_resources_get_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const fabric_resources_assignPhoneRoute_body: CompiledValidator = { fits: isFabricResourcesAssignPhoneRouteBody, shape: shapeOfFabricResourcesAssignPhoneRouteBody };
export const fabric_resources_assignPhoneRoute_result: CompiledValidator = { fits: isFabricResourcesAssignPhoneRouteResult, shape: shapeOfFabricResourcesAssignPhoneRouteResult };
export const fabric_resources_assignDomainApplication_body: CompiledValidator = { fits: isFabricResourcesAssignDomainApplicationBody, shape: shapeOfFabricResourcesAssignDomainApplicationBody };
export const fabric_resources_assignDomainApplication_result: CompiledValidator = { fits: isFabricResourcesAssignDomainApplicationResult, shape: shapeOfFabricResourcesAssignDomainApplicationResult };
export const fabric_resources_assignSipEndpoint_body: CompiledValidator = { fits: isFabricResourcesAssignSipEndpointBody, shape: shapeOfFabricResourcesAssignSipEndpointBody };
export const fabric_resources_assignSipEndpoint_result: CompiledValidator = { fits: isFabricResourcesAssignSipEndpointResult, shape: shapeOfFabricResourcesAssignSipEndpointResult };
