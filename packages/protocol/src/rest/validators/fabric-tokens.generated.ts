// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;
const pattern2 = /^[A-Za-z0-9_-]+$/u;

function isFabricTokensCreateSubscriberTokenBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.reference === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'reference':
      case 'password':
      case 'first_name':
      case 'last_name':
      case 'display_name':
      case 'job_title':
      case 'time_zone':
      case 'country':
      case 'company_name':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'expire_at':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'application_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'fingerprint':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 43 && x.length <= 43 && pattern2.test(x))) return false;
        break;
      case 'scope':
        if (x !== undefined && x !== 'sat:refresh') return false;
        break;
      case 'region':
        if (x !== undefined && x !== 'us-central') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricTokensCreateSubscriberTokenBody(): Shape {
  return { type: 'object', required: ['reference'], properties: { reference: { type: 'string' }, expire_at: { type: 'integer' }, application_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, password: { type: 'string' }, fingerprint: { type: 'string', pattern: '^[A-Za-z0-9_-]+$', minLength: 43, maxLength: 43 }, scope: { type: 'string', enum: ['sat:refresh'] }, first_name: { type: 'string' }, last_name: { type: 'string' }, display_name: { type: 'string' }, job_title: { type: 'string' }, time_zone: { type: 'string' }, country: { type: 'string' }, region: { type: 'string', enum: ['us-central'] }, company_name: { type: 'string' } }, additionalProperties: false };
}

function isFabricTokensCreateSubscriberTokenResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.subscriber_id === undefined || v.token === undefined || v.refresh_token === undefined) return false;
  let x: unknown = v.subscriber_id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.refresh_token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricTokensCreateSubscriberTokenResult(): Shape {
  return { type: 'object', required: ['subscriber_id', 'token', 'refresh_token'], properties: { subscriber_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, token: { type: 'string' }, refresh_token: { type: 'string' } } };
}

function isFabricTokensRefreshSubscriberTokenBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.refresh_token === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'refresh_token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricTokensRefreshSubscriberTokenBody(): Shape {
  return { type: 'object', required: ['refresh_token'], properties: { refresh_token: { type: 'string' } }, additionalProperties: false };
}

function isFabricTokensRefreshSubscriberTokenResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.token === undefined || v.refresh_token === undefined) return false;
  let x: unknown = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.refresh_token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricTokensRefreshSubscriberTokenResult(): Shape {
  return { type: 'object', required: ['token', 'refresh_token'], properties: { token: { type: 'string' }, refresh_token: { type: 'string' } } };
}

function isFabricTokensCreateInviteTokenBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.address_id === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'address_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'expires_at':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricTokensCreateInviteTokenBody(): Shape {
  return { type: 'object', required: ['address_id'], properties: { address_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, expires_at: { type: 'integer' } }, additionalProperties: false };
}

function isFabricTokensCreateInviteTokenResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.token === undefined) return false;
  let x: unknown = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfFabricTokensCreateInviteTokenResult(): Shape {
  return { type: 'object', required: ['token'], properties: { token: { type: 'string' } } };
}

function isFabricTokensCreateGuestTokenBodyAllowedAddresses(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length > 10) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && pattern1.test(x))) return false;
  return true;
}
function shapeOfFabricTokensCreateGuestTokenBodyAllowedAddresses(): Shape {
  return { type: 'array', items: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, maxItems: 10 };
}

function isFabricTokensCreateGuestTokenBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.allowed_addresses === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'allowed_addresses':
        if (x !== undefined && !isFabricTokensCreateGuestTokenBodyAllowedAddresses(x)) return false;
        break;
      case 'expire_at':
        if (x !== undefined && !(typeof x === 'number' && Number.isInteger(x))) return false;
        break;
      case 'region':
      case 'ch':
        if (x !== undefined && x !== 'us-central') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricTokensCreateGuestTokenBody(): Shape {
  return { type: 'object', required: ['allowed_addresses'], properties: { allowed_addresses: shapeOfFabricTokensCreateGuestTokenBodyAllowedAddresses(), expire_at: { type: 'integer' }, region: { type: 'string', enum: ['us-central'] }, ch: { type: 'string', enum: ['us-central'] } }, additionalProperties: false };
}

function isFabricTokensCreateEmbedTokenBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.token === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'token':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfFabricTokensCreateEmbedTokenBody(): Shape {
  return { type: 'object', required: ['token'], properties: { token: { type: 'string' } }, additionalProperties: false };
}

export const fabric_tokens_createSubscriberToken_body: CompiledValidator = { fits: isFabricTokensCreateSubscriberTokenBody, shape: shapeOfFabricTokensCreateSubscriberTokenBody };
export const fabric_tokens_createSubscriberToken_result: CompiledValidator = { fits: isFabricTokensCreateSubscriberTokenResult, shape: shapeOfFabricTokensCreateSubscriberTokenResult };
export const fabric_tokens_refreshSubscriberToken_body: CompiledValidator = { fits: isFabricTokensRefreshSubscriberTokenBody, shape: shapeOfFabricTokensRefreshSubscriberTokenBody };
export const fabric_tokens_refreshSubscriberToken_result: CompiledValidator = { fits: isFabricTokensRefreshSubscriberTokenResult, shape: shapeOfFabricTokensRefreshSubscriberTokenResult };
export const fabric_tokens_createInviteToken_body: CompiledValidator = { fits: isFabricTokensCreateInviteTokenBody, shape: shapeOfFabricTokensCreateInviteTokenBody };
export const fabric_tokens_createInviteToken_result: CompiledValidator = { fits: isFabricTokensCreateInviteTokenResult, shape: shapeOfFabricTokensCreateInviteTokenResult };
export const fabric_tokens_createGuestToken_body: CompiledValidator = { fits: isFabricTokensCreateGuestTokenBody, shape: shapeOfFabricTokensCreateGuestTokenBody };
export const fabric_tokens_createGuestToken_result: CompiledValidator = { fits: isFabricTokensRefreshSubscriberTokenResult, shape: shapeOfFabricTokensRefreshSubscriberTokenResult };
export const fabric_tokens_createEmbedToken_body: CompiledValidator = { fits: isFabricTokensCreateEmbedTokenBody, shape: shapeOfFabricTokensCreateEmbedTokenBody };
export const fabric_tokens_createEmbedToken_result: CompiledValidator = { fits: isFabricTokensCreateInviteTokenResult, shape: shapeOfFabricTokensCreateInviteTokenResult };
