// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/u;

function isCompatTokensCreateBodyPermissions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(x === 'calling' || x === 'chat' || x === 'datasphere' || x === 'fax' || x === 'management' || x === 'messaging' || x === 'numbers' || x === 'pubsub' || x === 'storage' || x === 'tasking' || x === 'video')) return false;
  return true;
}
function shapeOfCompatTokensCreateBodyPermissions(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['calling', 'chat', 'datasphere', 'fax', 'management', 'messaging', 'numbers', 'pubsub', 'storage', 'tasking', 'video'] }, minItems: 1 };
}

function isCompatTokensCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined || v.permissions === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'permissions':
        if (x !== undefined && !isCompatTokensCreateBodyPermissions(x)) return false;
        break;
      case 'subproject_id':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatTokensCreateBody(): Shape {
  return { type: 'object', required: ['name', 'permissions'], properties: { name: { type: 'string', minLength: 1 }, permissions: shapeOfCompatTokensCreateBodyPermissions(), subproject_id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' } }, additionalProperties: false };
}

function isCompatTokensCreateResultPermissions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfCompatTokensCreateResultPermissions(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isCompatTokensCreateResult(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.id === undefined || v.name === undefined || v.permissions === undefined || v.token === undefined) return false;
  let x: unknown = v.id;
  if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
  x = v.name;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.permissions;
  if (x !== undefined && !isCompatTokensCreateResultPermissions(x)) return false;
  x = v.token;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfCompatTokensCreateResult(): Shape {
  return { type: 'object', required: ['id', 'name', 'permissions', 'token'], properties: { id: { type: 'string', pattern: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' }, name: { type: 'string' }, permissions: shapeOfCompatTokensCreateResultPermissions(), token: { type: 'string' } } };
}

function isCompatTokensUpdateBodyPermissions(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'calling' || x === 'chat' || x === 'datasphere' || x === 'fax' || x === 'management' || x === 'messaging' || x === 'numbers' || x === 'pubsub' || x === 'storage' || x === 'tasking' || x === 'video')) return false;
  return true;
}
function shapeOfCompatTokensUpdateBodyPermissions(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['calling', 'chat', 'datasphere', 'fax', 'management', 'messaging', 'numbers', 'pubsub', 'storage', 'tasking', 'video'] } };
}

function isCompatTokensUpdateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'permissions':
        if (x !== undefined && !isCompatTokensUpdateBodyPermissions(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfCompatTokensUpdateBody(): Shape {
  return { type: 'object', properties: { name: { type: 'string', minLength: 1 }, permissions: shapeOfCompatTokensUpdateBodyPermissions() }, additionalProperties: false };
}

export const compat_tokens_create_body: CompiledValidator = { fits: isCompatTokensCreateBody, shape: shapeOfCompatTokensCreateBody };
export const compat_tokens_create_result: CompiledValidator = { fits: isCompatTokensCreateResult, shape: shapeOfCompatTokensCreateResult };
export const compat_tokens_update_body: CompiledValidator = { fits: isCompatTokensUpdateBody, shape: shapeOfCompatTokensUpdateBody };
