// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function isSipRefer1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.to_uri === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'to_uri':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'username':
      case 'password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSipRefer1(): Shape {
  return { type: 'object', required: ['to_uri'], properties: { to_uri: { type: 'string', minLength: 1 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, username: { type: 'string' }, password: { type: 'string' } }, additionalProperties: false };
}

function isSipRefer(v: unknown): boolean {
  return (isSipRefer1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfSipRefer(): Shape {
  return { anyOf: [shapeOfSipRefer1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isSipRefer, shape: shapeOfSipRefer };
