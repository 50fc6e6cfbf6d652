// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/u;

function isCompatLamlBinsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Name':
      case 'PageToken':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'Page':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 0)) return false;
        break;
      case 'PageSize':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 1000)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatLamlBinsListQuery(): Shape {
  return { type: 'object', properties: { Name: { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isLamlBinsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.account_sid === undefined || v.api_version === undefined || v.date_created === undefined || v.date_updated === undefined || v.date_last_accessed === undefined || v.name === undefined || v.contents === undefined || v.request_url === undefined || v.num_requests === undefined || v.uri === undefined) return false;
  let x: unknown = v.sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.account_sid;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.api_version;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_created;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_updated;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.date_last_accessed;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.contents;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.request_url;
  if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
  x = v.num_requests;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfLamlBinsItem(): Shape {
  return { type: 'object', required: ['sid', 'account_sid', 'api_version', 'date_created', 'date_updated', 'date_last_accessed', 'name', 'contents', 'request_url', 'num_requests', 'uri'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, api_version: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, date_last_accessed: { anyOf: [{ type: 'string' }, { type: 'null' }] }, name: { type: 'string' }, contents: { type: 'string' }, request_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$' }, num_requests: { type: 'integer' }, uri: { type: 'string' } } };
}

function isCompatLamlBinsListResultLamlBins(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isLamlBinsItem(x)) return false;
  return true;
}
function shapeOfCompatLamlBinsListResultLamlBins(): Shape {
  return { type: 'array', items: shapeOfLamlBinsItem() };
}

function isCompatLamlBinsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.laml_bins === undefined) return false;
  let x: unknown = v.uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.first_page_uri;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.next_page_uri;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.previous_page_uri;
  if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
  x = v.page;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.page_size;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  x = v.laml_bins;
  if (x !== undefined && !isCompatLamlBinsListResultLamlBins(x)) return false;
  return true;
}
function shapeOfCompatLamlBinsListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'laml_bins'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, laml_bins: shapeOfCompatLamlBinsListResultLamlBins() } };
}

function isCompatLamlBinsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.Name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'Name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'Contents':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatLamlBinsCreateBody(): Shape {
  return { type: 'object', required: ['Name'], properties: { Name: { type: 'string', minLength: 1 }, Contents: { type: 'string' } }, additionalProperties: false };
}

export const compat_lamlBins_list_query: CompiledValidator = { fits: isCompatLamlBinsListQuery, shape: shapeOfCompatLamlBinsListQuery };
export const compat_lamlBins_list_result: CompiledValidator = { fits: isCompatLamlBinsListResult, shape: shapeOfCompatLamlBinsListResult };
export const compat_lamlBins_create_body: CompiledValidator = { fits: isCompatLamlBinsCreateBody, shape: shapeOfCompatLamlBinsCreateBody };
export const compat_lamlBins_create_result: CompiledValidator = { fits: isLamlBinsItem, shape: shapeOfLamlBinsItem };
export const compat_lamlBins_update_body: CompiledValidator = { fits: isCompatLamlBinsCreateBody, shape: shapeOfCompatLamlBinsCreateBody };
