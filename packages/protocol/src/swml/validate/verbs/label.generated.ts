// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isLabel2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.label === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'label':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfLabel2(): Shape {
  return { type: 'object', required: ['label'], properties: { label: { type: 'string', minLength: 1 } }, additionalProperties: false };
}

function isLabel(v: unknown): boolean {
  return ((typeof v === 'string' && v.length >= 1) || isLabel2(v));
}
function shapeOfLabel(): Shape {
  return { anyOf: [{ type: 'string', minLength: 1 }, shapeOfLabel2()] };
}

export const validate: CompiledValidator = { fits: isLabel, shape: shapeOfLabel };
