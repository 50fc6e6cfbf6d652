// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function isSendFax1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.document === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'document':
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'header_info':
      case 'identity':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSendFax1(): Shape {
  return { type: 'object', required: ['document'], properties: { document: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, header_info: { type: 'string' }, identity: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

function isSendFax(v: unknown): boolean {
  return (isSendFax1(v) || (typeof v === 'string' && pattern1.test(v)));
}
function shapeOfSendFax(): Shape {
  return { anyOf: [shapeOfSendFax1(), { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }] };
}

export const validate: CompiledValidator = { fits: isSendFax, shape: shapeOfSendFax };
