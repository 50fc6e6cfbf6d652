// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isSwitch(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.variable === undefined || v.case === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'variable':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'case':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'default':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSwitch(): Shape {
  return { type: 'object', required: ['variable', 'case'], properties: { variable: { type: 'string', minLength: 1 }, case: { type: 'object' }, default: { anyOf: [{ type: 'array' }, { type: 'object' }] } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isSwitch, shape: shapeOfSwitch };
