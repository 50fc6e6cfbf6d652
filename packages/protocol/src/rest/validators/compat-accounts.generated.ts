// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isCompatAccountsListQuery(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'FriendlyName':
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
function shapeOfCompatAccountsListQuery(): Shape {
  return { type: 'object', properties: { FriendlyName: { type: 'string' }, Page: { type: 'integer', minimum: 0 }, PageSize: { type: 'integer', minimum: 1, maximum: 1000 }, PageToken: { type: 'string' } }, additionalProperties: false };
}

function isItemSubresourceUris(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.addresses === undefined || v.available_phone_numbers === undefined || v.applications === undefined || v.authorized_connect_apps === undefined || v.calls === undefined || v.conferences === undefined || v.connect_apps === undefined || v.incoming_phone_numbers === undefined || v.keys === undefined || v.notifications === undefined || v.outgoing_caller_ids === undefined || v.queues === undefined || v.recordings === undefined || v.sandbox === undefined || v.sip === undefined || v.short_codes === undefined || v.messages === undefined || v.transcriptions === undefined || v.usage === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'addresses':
      case 'authorized_connect_apps':
      case 'connect_apps':
      case 'keys':
      case 'notifications':
      case 'outgoing_caller_ids':
      case 'sandbox':
      case 'sip':
      case 'short_codes':
      case 'usage':
        if (x !== undefined && x !== null) return false;
        break;
      case 'available_phone_numbers':
      case 'applications':
      case 'calls':
      case 'conferences':
      case 'incoming_phone_numbers':
      case 'queues':
      case 'recordings':
      case 'messages':
      case 'transcriptions':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
    }
  }
  return true;
}
function shapeOfItemSubresourceUris(): Shape {
  return { type: 'object', required: ['addresses', 'available_phone_numbers', 'applications', 'authorized_connect_apps', 'calls', 'conferences', 'connect_apps', 'incoming_phone_numbers', 'keys', 'notifications', 'outgoing_caller_ids', 'queues', 'recordings', 'sandbox', 'sip', 'short_codes', 'messages', 'transcriptions', 'usage'], properties: { addresses: { type: 'null' }, available_phone_numbers: { type: 'string' }, applications: { type: 'string' }, authorized_connect_apps: { type: 'null' }, calls: { type: 'string' }, conferences: { type: 'string' }, connect_apps: { type: 'null' }, incoming_phone_numbers: { type: 'string' }, keys: { type: 'null' }, notifications: { type: 'null' }, outgoing_caller_ids: { type: 'null' }, queues: { type: 'string' }, recordings: { type: 'string' }, sandbox: { type: 'null' }, sip: { type: 'null' }, short_codes: { type: 'null' }, messages: { type: 'string' }, transcriptions: { type: 'string' }, usage: { type: 'null' } } };
}

function isAccountsItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.sid === undefined || v.friendly_name === undefined || v.status === undefined || v.auth_token === undefined || v.date_created === undefined || v.date_updated === undefined || v.type === undefined || v.owner_account_sid === undefined || v.region_preference === undefined || v.uri === undefined || v.subproject === undefined || v.signing_key === undefined || v.subresource_uris === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'sid':
      case 'owner_account_sid':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'friendly_name':
      case 'status':
      case 'auth_token':
      case 'date_created':
      case 'date_updated':
      case 'type':
      case 'region_preference':
      case 'uri':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'subproject':
        if (x !== undefined && typeof x !== 'boolean') return false;
        break;
      case 'signing_key':
        if (x !== undefined && !(typeof x === 'string' || x === null)) return false;
        break;
      case 'subresource_uris':
        if (x !== undefined && !isItemSubresourceUris(x)) return false;
        break;
    }
  }
  return true;
}
function shapeOfAccountsItem(): Shape {
  return { type: 'object', required: ['sid', 'friendly_name', 'status', 'auth_token', 'date_created', 'date_updated', 'type', 'owner_account_sid', 'region_preference', 'uri', 'subproject', 'signing_key', 'subresource_uris'], properties: { sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, friendly_name: { type: 'string' }, status: { type: 'string' }, auth_token: { type: 'string' }, date_created: { type: 'string' }, date_updated: { type: 'string' }, type: { type: 'string' }, owner_account_sid: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, region_preference: { type: 'string' }, uri: { type: 'string' }, subproject: { type: 'boolean' }, signing_key: { anyOf: [{ type: 'string' }, { type: 'null' }] }, subresource_uris: shapeOfItemSubresourceUris() } };
}

function isCompatAccountsListResultAccounts(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isAccountsItem(x)) return false;
  return true;
}
function shapeOfCompatAccountsListResultAccounts(): Shape {
  return { type: 'array', items: shapeOfAccountsItem() };
}

function isCompatAccountsListResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined || v.first_page_uri === undefined || v.next_page_uri === undefined || v.previous_page_uri === undefined || v.page === undefined || v.page_size === undefined || v.accounts === undefined) return false;
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
  x = v.accounts;
  if (x !== undefined && !isCompatAccountsListResultAccounts(x)) return false;
  return true;
}
function shapeOfCompatAccountsListResult(): Shape {
  return { type: 'object', required: ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri', 'page', 'page_size', 'accounts'], properties: { uri: { type: 'string' }, first_page_uri: { type: 'string' }, next_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, previous_page_uri: { anyOf: [{ type: 'string' }, { type: 'null' }] }, page: { type: 'integer' }, page_size: { type: 'integer' }, accounts: shapeOfCompatAccountsListResultAccounts() } };
}

function isCompatAccountsCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.FriendlyName === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'FriendlyName':
        if (x !== undefined && !(typeof x === 'string' && x.length <= 250)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatAccountsCreateBody(): Shape {
  return { type: 'object', required: ['FriendlyName'], properties: { FriendlyName: { type: 'string', maxLength: 250 } }, additionalProperties: false };
}

export const compat_accounts_list_query: CompiledValidator = { fits: isCompatAccountsListQuery, shape: shapeOfCompatAccountsListQuery };
export const compat_accounts_list_result: CompiledValidator = { fits: isCompatAccountsListResult, shape: shapeOfCompatAccountsListResult };
export const compat_accounts_create_body: CompiledValidator = { fits: isCompatAccountsCreateBody, shape: shapeOfCompatAccountsCreateBody };
export const compat_accounts_create_result: CompiledValidator = { fits: isAccountsItem, shape: shapeOfAccountsItem };
export const compat_accounts_update_body: CompiledValidator = { fits: isCompatAccountsCreateBody, shape: shapeOfCompatAccountsCreateBody };
