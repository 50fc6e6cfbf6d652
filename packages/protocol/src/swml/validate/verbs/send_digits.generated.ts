// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[0-9*#A-DWw]+$|^.*[$%]\{/u;

function isSendDigits1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.digits === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'digits':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSendDigits1(): Shape {
  return { type: 'object', required: ['digits'], properties: { digits: { type: 'string', pattern: '^[0-9*#A-DWw]+$|^.*[$%]\\{' } }, additionalProperties: false };
}

function isSendDigits(v: unknown): boolean {
  return (isSendDigits1(v) || (typeof v === 'string' && pattern1.test(v)));
}
function shapeOfSendDigits(): Shape {
  return { anyOf: [shapeOfSendDigits1(), { type: 'string', pattern: '^[0-9*#A-DWw]+$|^.*[$%]\\{' }] };
}

export const validate: CompiledValidator = { fits: isSendDigits, shape: shapeOfSendDigits };
