// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isNumberGroupsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_name':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 255)) return false;
        break;
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
function shapeOfNumberGroupsListQuery(): Shape {
  return { type: 'object', properties: { filter_name: { type: 'string', maxLength: 255 }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.sticky_sender === undefined || v.phone_number_count === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.sticky_sender;
  if (x !== undefined && typeof x !== 'boolean') return false;
  x = v.phone_number_count;
  if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'name', 'sticky_sender', 'phone_number_count'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, sticky_sender: { type: 'boolean' }, phone_number_count: { type: 'integer' } } };
}

function isNumberGroupsListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfNumberGroupsListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isNumberGroupsListResultLinks(v: unknown): boolean {
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
function shapeOfNumberGroupsListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isNumberGroupsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isNumberGroupsListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isNumberGroupsListResultLinks(x)) return false;
  return true;
}
function shapeOfNumberGroupsListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfNumberGroupsListResultData(), links: shapeOfNumberGroupsListResultLinks() } };
}

function isNumberGroupsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'sticky_sender':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfNumberGroupsCreateBody(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string' }, sticky_sender: { type: 'boolean' } }, additionalProperties: false };
}

function isNumberGroupsListMembershipsQuery(v: unknown): boolean {
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
function shapeOfNumberGroupsListMembershipsQuery(): Shape {
  return { type: 'object', properties: { page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isPhoneNumberCapabilities(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfPhoneNumberCapabilities(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isItemPhoneNumber(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.number;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.capabilities;
  if (x !== undefined && !isPhoneNumberCapabilities(x)) return false;
  return true;
}
function shapeOfItemPhoneNumber(): Shape {
  return { type: 'object', properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, number: { type: 'string' }, capabilities: shapeOfPhoneNumberCapabilities() } };
}

function isDataItem_2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.number_group_id === undefined || v.phone_number === undefined || v.created_at === undefined || v.updated_at === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.number_group_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.phone_number;
  if (x !== undefined && !isItemPhoneNumber(x)) return false;
  x = v.created_at;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.updated_at;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfDataItem_2(): Shape {
  return { type: 'object', required: ['id', 'number_group_id', 'phone_number', 'created_at', 'updated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, number_group_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, phone_number: shapeOfItemPhoneNumber(), created_at: { type: 'string' }, updated_at: { type: 'string' } } };
}

function isNumberGroupsListMembershipsResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem_2(x)) return false;
  return true;
}
function shapeOfNumberGroupsListMembershipsResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem_2() };
}

function isNumberGroupsListMembershipsResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isNumberGroupsListMembershipsResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isNumberGroupsListResultLinks(x)) return false;
  return true;
}
function shapeOfNumberGroupsListMembershipsResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfNumberGroupsListMembershipsResultData(), links: shapeOfNumberGroupsListResultLinks() } };
}

function isNumberGroupsAddMembershipBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.phone_number_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'phone_number_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfNumberGroupsAddMembershipBody(): Shape {
  return { type: 'object', required: ['phone_number_id'], properties: { phone_number_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

export const numberGroups_list_query: CompiledValidator = { fits: isNumberGroupsListQuery, shape: shapeOfNumberGroupsListQuery };
export const numberGroups_list_result: CompiledValidator = { fits: isNumberGroupsListResult, shape: shapeOfNumberGroupsListResult };
export const numberGroups_create_body: CompiledValidator = { fits: isNumberGroupsCreateBody, shape: shapeOfNumberGroupsCreateBody };
export const numberGroups_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
export const numberGroups_update_body: CompiledValidator = { fits: isNumberGroupsCreateBody, shape: shapeOfNumberGroupsCreateBody };
export const numberGroups_listMemberships_query: CompiledValidator = { fits: isNumberGroupsListMembershipsQuery, shape: shapeOfNumberGroupsListMembershipsQuery };
export const numberGroups_listMemberships_result: CompiledValidator = { fits: isNumberGroupsListMembershipsResult, shape: shapeOfNumberGroupsListMembershipsResult };
export const numberGroups_addMembership_body: CompiledValidator = { fits: isNumberGroupsAddMembershipBody, shape: shapeOfNumberGroupsAddMembershipBody };
export const numberGroups_addMembership_result: CompiledValidator = { fits: isDataItem_2, shape: shapeOfDataItem_2 };
