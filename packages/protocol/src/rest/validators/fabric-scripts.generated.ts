// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:?\d{2})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isItemSwmlWebhook(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.used_for === undefined || v.primary_request_url === undefined || v.primary_request_method === undefined || v.fallback_request_url === undefined || v.fallback_request_method === undefined || v.status_callback_url === undefined || v.status_callback_method === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.used_for;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.primary_request_url;
  if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
  x = v.primary_request_method;
  if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
  x = v.fallback_request_url;
  if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
  x = v.fallback_request_method;
  if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
  x = v.status_callback_url;
  if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
  x = v.status_callback_method;
  if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
  return true;
}
function shapeOfItemSwmlWebhook(): Shape {
  return { type: 'object', required: ['id', 'name', 'used_for', 'primary_request_url', 'primary_request_method', 'fallback_request_url', 'fallback_request_method', 'status_callback_url', 'status_callback_method'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, used_for: { type: 'string' }, primary_request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, primary_request_method: { type: 'string', enum: ['GET', 'POST'] }, fallback_request_url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, fallback_request_method: { type: 'string', enum: ['GET', 'POST'] }, status_callback_url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] } } };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.swml_webhook === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'swml_webhook') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.swml_webhook;
  if (x !== undefined && !isItemSwmlWebhook(x)) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'swml_webhook'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'swml_webhook' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, swml_webhook: shapeOfItemSwmlWebhook() } };
}

function isFabricSwmlWebhooksListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfFabricSwmlWebhooksListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isFabricSwmlWebhooksListResultLinks(v: unknown): boolean {
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
function shapeOfFabricSwmlWebhooksListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isFabricSwmlWebhooksListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricSwmlWebhooksListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSwmlWebhooksListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricSwmlWebhooksListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricSwmlWebhooksListResultData(), links: shapeOfFabricSwmlWebhooksListResultLinks() } };
}

function isFabricSwmlWebhooksCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.primary_request_url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'primary_request_url':
      case 'fallback_request_url':
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'used_for':
        if (x !== undefined && !(x === 'calling' || x === 'messaging')) return false;
        break;
      case 'primary_request_method':
      case 'fallback_request_method':
      case 'status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSwmlWebhooksCreateBody(): Shape {
  return { type: 'object', required: ['primary_request_url'], properties: { primary_request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, name: { type: 'string' }, used_for: { type: 'string', enum: ['calling', 'messaging'] }, primary_request_method: { type: 'string', enum: ['GET', 'POST'] }, fallback_request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, fallback_request_method: { type: 'string', enum: ['GET', 'POST'] }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isFabricSwmlWebhooksUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'primary_request_url':
      case 'fallback_request_url':
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'used_for':
        if (x !== undefined && !(x === 'calling' || x === 'messaging')) return false;
        break;
      case 'primary_request_method':
      case 'fallback_request_method':
      case 'status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSwmlWebhooksUpdateBody(): Shape {
  return { type: 'object', properties: { primary_request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, name: { type: 'string' }, used_for: { type: 'string', enum: ['calling', 'messaging'] }, primary_request_method: { type: 'string', enum: ['GET', 'POST'] }, fallback_request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, fallback_request_method: { type: 'string', enum: ['GET', 'POST'] }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isContentsSections(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.main === undefined) return false;
  return true;
}
function shapeOfContentsSections(): Shape {
  return { type: 'object', required: ['main'], properties: { main: {} } };
}

function is1Contents(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sections === undefined) return false;
  let x: unknown = v.version;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.sections;
  if (x !== undefined && !isContentsSections(x)) return false;
  return true;
}
function shapeOf1Contents(): Shape {
  return { type: 'object', required: ['sections'], properties: { version: { type: 'string' }, sections: shapeOfContentsSections() } };
}

function isSwmlScript1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.display_name === undefined || v.request_url === undefined || v.script_type === undefined || v.contents === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.request_url;
  if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
  x = v.script_type;
  if (x !== undefined && x !== 'calling') return false;
  x = v.contents;
  if (x !== undefined && !is1Contents(x)) return false;
  x = v.status_callback_url;
  if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
  x = v.status_callback_method;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfSwmlScript1(): Shape {
  return { type: 'object', required: ['id', 'display_name', 'request_url', 'script_type', 'contents'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, script_type: { type: 'string', const: 'calling' }, contents: shapeOf1Contents(), status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_callback_method: { type: 'string' } } };
}

function isSwmlScript2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.display_name === undefined || v.request_url === undefined || v.script_type === undefined || v.contents === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.request_url;
  if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
  x = v.script_type;
  if (x !== undefined && x !== 'messaging') return false;
  x = v.contents;
  if (x !== undefined && !is1Contents(x)) return false;
  return true;
}
function shapeOfSwmlScript2(): Shape {
  return { type: 'object', required: ['id', 'display_name', 'request_url', 'script_type', 'contents'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, script_type: { type: 'string', const: 'messaging' }, contents: shapeOf1Contents() } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.swml_script === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'swml_script') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.swml_script;
  if (x !== undefined && !(isSwmlScript1(x) || isSwmlScript2(x))) return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'swml_script'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'swml_script' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, swml_script: { anyOf: [shapeOfSwmlScript1(), shapeOfSwmlScript2()] } } };
}

function isFabricSwmlScriptsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfFabricSwmlScriptsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isFabricSwmlScriptsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricSwmlScriptsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSwmlWebhooksListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricSwmlScriptsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricSwmlScriptsListResultData(), links: shapeOfFabricSwmlWebhooksListResultLinks() } };
}

function isFabricSwmlScriptsCreateBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.contents === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'contents':
        if (x !== undefined && !is1Contents(x)) return false;
        break;
      case 'script_type':
        if (x !== undefined && x !== 'calling') return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSwmlScriptsCreateBody1(): Shape {
  return { type: 'object', required: ['name', 'contents'], properties: { name: { type: 'string' }, contents: shapeOf1Contents(), script_type: { type: 'string', enum: ['calling'] }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isFabricSwmlScriptsCreateBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.script_type === undefined || v.contents === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'script_type':
        if (x !== undefined && x !== 'messaging') return false;
        break;
      case 'contents':
        if (x !== undefined && !is1Contents(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSwmlScriptsCreateBody2(): Shape {
  return { type: 'object', required: ['name', 'script_type', 'contents'], properties: { name: { type: 'string' }, script_type: { type: 'string', const: 'messaging' }, contents: shapeOf1Contents() }, additionalProperties: false };
}

function isFabricSwmlScriptsCreateBody(v: unknown): boolean {
  return (isFabricSwmlScriptsCreateBody1(v) || isFabricSwmlScriptsCreateBody2(v));
}
function shapeOfFabricSwmlScriptsCreateBody(): Shape {
  return { anyOf: [shapeOfFabricSwmlScriptsCreateBody1(), shapeOfFabricSwmlScriptsCreateBody2()] };
}

function isFabricSwmlScriptsUpdateBody1(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'display_name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'script_type':
        if (x !== undefined && x !== 'calling') return false;
        break;
      case 'contents':
        if (x !== undefined && !is1Contents(x)) return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSwmlScriptsUpdateBody1(): Shape {
  return { type: 'object', properties: { display_name: { type: 'string' }, script_type: { type: 'string', enum: ['calling'] }, contents: shapeOf1Contents(), status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' } }, additionalProperties: false };
}

function isFabricSwmlScriptsUpdateBody2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.script_type === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'script_type':
        if (x !== undefined && x !== 'messaging') return false;
        break;
      case 'display_name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'contents':
        if (x !== undefined && !is1Contents(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricSwmlScriptsUpdateBody2(): Shape {
  return { type: 'object', required: ['script_type'], properties: { script_type: { type: 'string', const: 'messaging' }, display_name: { type: 'string' }, contents: shapeOf1Contents() }, additionalProperties: false };
}

function isFabricSwmlScriptsUpdateBody(v: unknown): boolean {
  return (isFabricSwmlScriptsUpdateBody1(v) || isFabricSwmlScriptsUpdateBody2(v));
}
function shapeOfFabricSwmlScriptsUpdateBody(): Shape {
  return { anyOf: [shapeOfFabricSwmlScriptsUpdateBody1(), shapeOfFabricSwmlScriptsUpdateBody2()] };
}

function isDataItem_3(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.cxml_webhook === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'cxml_webhook') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.cxml_webhook;
  if (x !== undefined && !isItemSwmlWebhook(x)) return false;
  return true;
}
function shapeOfDataItem_3(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'cxml_webhook'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'cxml_webhook' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, cxml_webhook: shapeOfItemSwmlWebhook() } };
}

function isFabricCxmlWebhooksListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_3(x)) return false;
  return true;
}
function shapeOfFabricCxmlWebhooksListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_3() };
}

function isFabricCxmlWebhooksListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricCxmlWebhooksListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSwmlWebhooksListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricCxmlWebhooksListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricCxmlWebhooksListResultData(), links: shapeOfFabricSwmlWebhooksListResultLinks() } };
}

function isItemCxmlScript(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.display_name === undefined || v.request_url === undefined || v.contents === undefined || v.request_count === undefined || v.last_accessed_at === undefined || v.script_type === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.request_url;
  if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
  x = v.contents;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.request_count;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.last_accessed_at;
  if (x !== undefined && !((typeof x === 'string' && pattern2.test(x)) || x === null)) return false;
  x = v.script_type;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.status_callback_url;
  if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
  x = v.status_callback_method;
  if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
  return true;
}
function shapeOfItemCxmlScript(): Shape {
  return { type: 'object', required: ['id', 'display_name', 'request_url', 'contents', 'request_count', 'last_accessed_at', 'script_type'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, contents: { type: 'string' }, request_count: { type: 'integer' }, last_accessed_at: { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, { type: 'null' }] }, script_type: { type: 'string' }, status_callback_url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] } } };
}

function isDataItem_4(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.cxml_script === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.type;
  if (x !== undefined && x !== 'cxml_script') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.cxml_script;
  if (x !== undefined && !isItemCxmlScript(x)) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDataItem_4(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'type', 'created_at', 'updated_at', 'cxml_script'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, type: { type: 'string', const: 'cxml_script' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, cxml_script: shapeOfItemCxmlScript(), name: { type: 'string' }, display_name: { type: 'string' } } };
}

function isFabricCxmlScriptsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_4(x)) return false;
  return true;
}
function shapeOfFabricCxmlScriptsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_4() };
}

function isFabricCxmlScriptsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricCxmlScriptsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSwmlWebhooksListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricCxmlScriptsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricCxmlScriptsListResultData(), links: shapeOfFabricSwmlWebhooksListResultLinks() } };
}

function isFabricCxmlScriptsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.display_name === undefined || v.contents === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'display_name':
      case 'contents':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricCxmlScriptsCreateBody(): Shape {
  return { type: 'object', required: ['display_name', 'contents'], properties: { display_name: { type: 'string' }, contents: { type: 'string' }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isFabricCxmlScriptsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'display_name':
      case 'contents':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'status_callback_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricCxmlScriptsUpdateBody(): Shape {
  return { type: 'object', properties: { display_name: { type: 'string' }, contents: { type: 'string' }, status_callback_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isItemCxmlApplication(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.friendly_name === undefined || v.voice_url === undefined || v.voice_method === undefined || v.voice_fallback_url === undefined || v.voice_fallback_method === undefined || v.status_callback === undefined || v.status_callback_method === undefined || v.sms_url === undefined || v.sms_method === undefined || v.sms_fallback_url === undefined || v.sms_fallback_method === undefined || v.sms_status_callback === undefined || v.sms_status_callback_method === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
      case 'project_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'friendly_name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'voice_url':
      case 'voice_fallback_url':
      case 'sms_url':
      case 'sms_fallback_url':
      case 'sms_status_callback':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'voice_method':
      case 'voice_fallback_method':
      case 'status_callback_method':
      case 'sms_method':
      case 'sms_fallback_method':
      case 'sms_status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      case 'status_callback':
        if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
        break;
    }
  }
  return true;
}
function shapeOfItemCxmlApplication(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'friendly_name', 'voice_url', 'voice_method', 'voice_fallback_url', 'voice_fallback_method', 'status_callback', 'status_callback_method', 'sms_url', 'sms_method', 'sms_fallback_url', 'sms_fallback_method', 'sms_status_callback', 'sms_status_callback_method'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, friendly_name: { type: 'string' }, voice_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_method: { type: 'string', enum: ['GET', 'POST'] }, voice_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, voice_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, status_callback: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, sms_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_method: { type: 'string', enum: ['GET', 'POST'] }, sms_fallback_url: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, sms_status_callback: { anyOf: [{ type: 'string' }, { type: 'null' }] }, sms_status_callback_method: { type: 'string', enum: ['GET', 'POST'] } } };
}

function isDataItem_5(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.cxml_application === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'cxml_application') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.cxml_application;
  if (x !== undefined && !isItemCxmlApplication(x)) return false;
  return true;
}
function shapeOfDataItem_5(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'cxml_application'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'cxml_application' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, cxml_application: shapeOfItemCxmlApplication() } };
}

function isFabricCxmlApplicationsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_5(x)) return false;
  return true;
}
function shapeOfFabricCxmlApplicationsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_5() };
}

function isFabricCxmlApplicationsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricCxmlApplicationsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSwmlWebhooksListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricCxmlApplicationsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricCxmlApplicationsListResultData(), links: shapeOfFabricSwmlWebhooksListResultLinks() } };
}

function isFabricCxmlApplicationsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'display_name':
      case 'voice_url':
      case 'voice_fallback_url':
      case 'status_callback':
      case 'sms_url':
      case 'sms_fallback_url':
      case 'sms_status_callback':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'account_sid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'voice_method':
      case 'voice_fallback_method':
      case 'status_callback_method':
      case 'sms_method':
      case 'sms_fallback_method':
      case 'sms_status_callback_method':
        if (x !== undefined && !(x === 'GET' || x === 'POST')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricCxmlApplicationsUpdateBody(): Shape {
  return { type: 'object', properties: { display_name: { type: 'string' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, voice_url: { type: 'string' }, voice_method: { type: 'string', enum: ['GET', 'POST'] }, voice_fallback_url: { type: 'string' }, voice_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, status_callback: { type: 'string' }, status_callback_method: { type: 'string', enum: ['GET', 'POST'] }, sms_url: { type: 'string' }, sms_method: { type: 'string', enum: ['GET', 'POST'] }, sms_fallback_url: { type: 'string' }, sms_fallback_method: { type: 'string', enum: ['GET', 'POST'] }, sms_status_callback: { type: 'string' }, sms_status_callback_method: { type: 'string', enum: ['GET', 'POST'] } }, additionalProperties: false };
}

function isItemRelayApplication(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.topic === undefined || v.call_status_callback_url === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.topic;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.call_status_callback_url;
  if (x !== undefined && !((typeof x === 'string' && pattern3.test(x)) || x === null)) return false;
  return true;
}
function shapeOfItemRelayApplication(): Shape {
  return { type: 'object', required: ['id', 'name', 'topic', 'call_status_callback_url'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, topic: { type: 'string' }, call_status_callback_url: { anyOf: [{ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, { type: 'null' }] } } };
}

function isDataItem_6(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.project_id === undefined || v.display_name === undefined || v.type === undefined || v.created_at === undefined || v.updated_at === undefined || v.relay_application === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.project_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.display_name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.type;
  if (x !== undefined && x !== 'relay_application') return false;
  x = v.created_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.updated_at;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.relay_application;
  if (x !== undefined && !isItemRelayApplication(x)) return false;
  return true;
}
function shapeOfDataItem_6(): Shape {
  return { type: 'object', required: ['id', 'project_id', 'display_name', 'type', 'created_at', 'updated_at', 'relay_application'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, project_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, display_name: { type: 'string' }, type: { type: 'string', const: 'relay_application' }, created_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, updated_at: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$' }, relay_application: shapeOfItemRelayApplication() } };
}

function isFabricRelayApplicationsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_6(x)) return false;
  return true;
}
function shapeOfFabricRelayApplicationsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_6() };
}

function isFabricRelayApplicationsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isFabricRelayApplicationsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isFabricSwmlWebhooksListResultLinks(x)) return false;
  return true;
}
function shapeOfFabricRelayApplicationsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfFabricRelayApplicationsListResultData(), links: shapeOfFabricSwmlWebhooksListResultLinks() } };
}

function isFabricRelayApplicationsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.topic === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'topic':
      case 'call_status_callback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricRelayApplicationsCreateBody(): Shape {
  return { type: 'object', required: ['name', 'topic'], properties: { name: { type: 'string' }, topic: { type: 'string' }, call_status_callback_url: { type: 'string' } }, additionalProperties: false };
}

function isFabricRelayApplicationsUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
      case 'topic':
      case 'call_status_callback_url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricRelayApplicationsUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string' }, topic: { type: 'string' }, call_status_callback_url: { type: 'string' } }, additionalProperties: false };
}

export const fabric_swmlWebhooks_list_result: CompiledValidator = { fits: isFabricSwmlWebhooksListResult, shape: shapeOfFabricSwmlWebhooksListResult };
export const fabric_swmlWebhooks_create_body: CompiledValidator = { fits: isFabricSwmlWebhooksCreateBody, shape: shapeOfFabricSwmlWebhooksCreateBody };
export const fabric_swmlWebhooks_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const fabric_swmlWebhooks_update_body: CompiledValidator = { fits: isFabricSwmlWebhooksUpdateBody, shape: shapeOfFabricSwmlWebhooksUpdateBody };
export const fabric_swmlScripts_list_result: CompiledValidator = { fits: isFabricSwmlScriptsListResult, shape: shapeOfFabricSwmlScriptsListResult };
export const fabric_swmlScripts_create_body: CompiledValidator = { fits: isFabricSwmlScriptsCreateBody, shape: shapeOfFabricSwmlScriptsCreateBody };
export const fabric_swmlScripts_create_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
export const fabric_swmlScripts_update_body: CompiledValidator = { fits: isFabricSwmlScriptsUpdateBody, shape: shapeOfFabricSwmlScriptsUpdateBody };
export const fabric_cxmlWebhooks_list_result: CompiledValidator = { fits: isFabricCxmlWebhooksListResult, shape: shapeOfFabricCxmlWebhooksListResult };
export const fabric_cxmlWebhooks_create_body: CompiledValidator = { fits: isFabricSwmlWebhooksCreateBody, shape: shapeOfFabricSwmlWebhooksCreateBody };
export const fabric_cxmlWebhooks_create_result: CompiledValidator = { fits: isDataItem_3, shape: shapeOfDataItem_3 };
export const fabric_cxmlWebhooks_update_body: CompiledValidator = { fits: isFabricSwmlWebhooksUpdateBody, shape: shapeOfFabricSwmlWebhooksUpdateBody };
export const fabric_cxmlScripts_list_result: CompiledValidator = { fits: isFabricCxmlScriptsListResult, shape: shapeOfFabricCxmlScriptsListResult };
export const fabric_cxmlScripts_create_body: CompiledValidator = { fits: isFabricCxmlScriptsCreateBody, shape: shapeOfFabricCxmlScriptsCreateBody };
export const fabric_cxmlScripts_create_result: CompiledValidator = { fits: isDataItem_4, shape: shapeOfDataItem_4 };
export const fabric_cxmlScripts_update_body: CompiledValidator = { fits: isFabricCxmlScriptsUpdateBody, shape: shapeOfFabricCxmlScriptsUpdateBody };
export const fabric_cxmlApplications_list_result: CompiledValidator = { fits: isFabricCxmlApplicationsListResult, shape: shapeOfFabricCxmlApplicationsListResult };
export const fabric_cxmlApplications_get_result: CompiledValidator = { fits: isDataItem_5, shape: shapeOfDataItem_5 };
export const fabric_cxmlApplications_update_body: CompiledValidator = { fits: isFabricCxmlApplicationsUpdateBody, shape: shapeOfFabricCxmlApplicationsUpdateBody };
export const fabric_relayApplications_list_result: CompiledValidator = { fits: isFabricRelayApplicationsListResult, shape: shapeOfFabricRelayApplicationsListResult };
export const fabric_relayApplications_create_body: CompiledValidator = { fits: isFabricRelayApplicationsCreateBody, shape: shapeOfFabricRelayApplicationsCreateBody };
export const fabric_relayApplications_create_result: CompiledValidator = { fits: isDataItem_6, shape: shapeOfDataItem_6 };
export const fabric_relayApplications_update_body: CompiledValidator = { fits: isFabricRelayApplicationsUpdateBody, shape: shapeOfFabricRelayApplicationsUpdateBody };
