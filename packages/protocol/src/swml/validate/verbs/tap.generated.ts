// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^(?:speak|listen|both)$|^[$%]\{.*\}$/u;
const pattern2 = /^(?:PCMU|PCMA)$|^[$%]\{.*\}$/u;
const pattern3 = /^[$%]\{.*\}$/u;
const pattern4 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function isTap1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.uri === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'uri':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'direction':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'codec':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'rtp_ptime':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern3.test(x)))) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfTap1(): Shape {
  return { type: 'object', required: ['uri'], properties: { uri: { type: 'string', minLength: 1 }, control_id: { type: 'string' }, direction: { type: 'string', pattern: '^(?:speak|listen|both)$|^[$%]\\{.*\\}$' }, codec: { type: 'string', pattern: '^(?:PCMU|PCMA)$|^[$%]\\{.*\\}$' }, rtp_ptime: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

function isTap(v: unknown): boolean {
  return (isTap1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfTap(): Shape {
  return { anyOf: [shapeOfTap1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isTap, shape: shapeOfTap };
