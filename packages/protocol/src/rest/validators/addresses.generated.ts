// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isAddressesListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'filter_label':
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
function shapeOfAddressesListQuery(): Shape {
  return { type: 'object', properties: { filter_label: { type: 'string' }, page_number: { type: 'integer', minimum: 0 }, page_size: { type: 'integer', minimum: 1, maximum: 1000 }, page_token: { type: 'string' } }, additionalProperties: false };
}

function isDataItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.label === undefined || v.country === undefined || v.first_name === undefined || v.last_name === undefined || v.street_number === undefined || v.street_name === undefined || v.address_type === undefined || v.address_number === undefined || v.city === undefined || v.state === undefined || v.postal_code === undefined || v.zip_code === undefined || v.emergency_enabled === undefined || v.validated === undefined || v.validated_at === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'label':
      case 'country':
      case 'first_name':
      case 'last_name':
      case 'street_number':
      case 'street_name':
      case 'city':
      case 'state':
      case 'postal_code':
      case 'zip_code':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'address_type':
      case 'address_number':
      case 'validated_at':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'emergency_enabled':
      case 'validated':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
    }
  }
  return true;
}
function shapeOfDataItem(): Shape {
  return { type: 'object', required: ['id', 'label', 'country', 'first_name', 'last_name', 'street_number', 'street_name', 'address_type', 'address_number', 'city', 'state', 'postal_code', 'zip_code', 'emergency_enabled', 'validated', 'validated_at'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, label: { type: 'string' }, country: { type: 'string' }, first_name: { type: 'string' }, last_name: { type: 'string' }, street_number: { type: 'string' }, street_name: { type: 'string' }, address_type: { anyOf: [{ type: 'string' }, { type: 'null' }] }, address_number: { anyOf: [{ type: 'string' }, { type: 'null' }] }, city: { type: 'string' }, state: { type: 'string' }, postal_code: { type: 'string' }, zip_code: { type: 'string' }, emergency_enabled: { type: 'boolean' }, validated: { type: 'boolean' }, validated_at: { anyOf: [{ type: 'string' }, { type: 'null' }] } } };
}

function isAddressesListResultData(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isDataItem(x)) return false;
  return true;
}
function shapeOfAddressesListResultData(): Shape {
  return { type: 'array', items: shapeOfDataItem() };
}

function isAddressesListResultLinks(v: unknown): boolean {
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
function shapeOfAddressesListResultLinks(): Shape {
  return { type: 'object', required: ['self', 'first'], properties: { self: { type: 'string' }, first: { type: 'string' }, next: { type: 'string' }, prev: { type: 'string' } } };
}

function isAddressesListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.data === undefined || v.links === undefined) return false;
  let x: unknown = v.data;
  if (x !== undefined && !isAddressesListResultData(x)) return false;
  x = v.links;
  if (x !== undefined && !isAddressesListResultLinks(x)) return false;
  return true;
}
function shapeOfAddressesListResult(): Shape {
  return { type: 'object', required: ['data', 'links'], properties: { data: shapeOfAddressesListResultData(), links: shapeOfAddressesListResultLinks() } };
}

function isAddressesCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.label === undefined || v.country === undefined || v.first_name === undefined || v.last_name === undefined || v.street_number === undefined || v.street_name === undefined || v.city === undefined || v.state === undefined || v.postal_code === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'label':
      case 'first_name':
      case 'last_name':
      case 'street_number':
      case 'street_name':
      case 'city':
      case 'postal_code':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 250)) return false;
        break;
      case 'country':
      case 'state':
      case 'address_number':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'address_type':
        if (x !== undefined && !(x === 'Apartment' || x === 'Basement' || x === 'Building' || x === 'Department' || x === 'Floor' || x === 'Office' || x === 'Penthouse' || x === 'Suite' || x === 'Trailer' || x === 'Unit')) return false;
        break;
      case 'emergency_enabled':
      case 'auto_correct_address':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAddressesCreateBody(): Shape {
  return { type: 'object', required: ['label', 'country', 'first_name', 'last_name', 'street_number', 'street_name', 'city', 'state', 'postal_code'], properties: { label: { type: 'string', maxLength: 250 }, country: { type: 'string' }, first_name: { type: 'string', maxLength: 250 }, last_name: { type: 'string', maxLength: 250 }, street_number: { type: 'string', maxLength: 250 }, street_name: { type: 'string', maxLength: 250 }, city: { type: 'string', maxLength: 250 }, state: { type: 'string' }, postal_code: { type: 'string', maxLength: 250 }, address_type: { type: 'string', enum: ['Apartment', 'Basement', 'Building', 'Department', 'Floor', 'Office', 'Penthouse', 'Suite', 'Trailer', 'Unit'] }, address_number: { type: 'string' }, emergency_enabled: { type: 'boolean' }, auto_correct_address: { type: 'boolean' } }, additionalProperties: false };
}

export const addresses_list_query: CompiledValidator = { fits: isAddressesListQuery, shape: shapeOfAddressesListQuery };
export const addresses_list_result: CompiledValidator = { fits: isAddressesListResult, shape: shapeOfAddressesListResult };
export const addresses_create_body: CompiledValidator = { fits: isAddressesCreateBody, shape: shapeOfAddressesCreateBody };
export const addresses_create_result: CompiledValidator = { fits: isDataItem, shape: shapeOfDataItem };
