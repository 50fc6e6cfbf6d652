// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isTransfer1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.dest === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'dest':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'params':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'meta':
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfTransfer1(): Shape {
  return { type: 'object', required: ['dest'], properties: { dest: { type: 'string', minLength: 1 }, params: { type: 'object' }, meta: {} }, additionalProperties: false };
}

function isTransfer(v: unknown): boolean {
  return (isTransfer1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfTransfer(): Shape {
  return { anyOf: [shapeOfTransfer1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isTransfer, shape: shapeOfTransfer };
