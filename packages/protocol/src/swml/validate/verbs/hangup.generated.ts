// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\{.*\}$/u;

function isHangup1(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'reason':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfHangup1(): Shape {
  return { type: 'object', properties: { reason: { type: 'string', pattern: '^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\\{.*\\}$' } }, additionalProperties: false };
}

function isHangup(v: unknown): boolean {
  return (isHangup1(v) || (typeof v === 'string' && pattern1.test(v)));
}
function shapeOfHangup(): Shape {
  return { anyOf: [shapeOfHangup1(), { type: 'string', pattern: '^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\\{.*\\}$' }] };
}

export const validate: CompiledValidator = { fits: isHangup, shape: shapeOfHangup };
