// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;

function isGoto1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.label === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'label':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'when':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'max':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1 && x <= 100) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfGoto1(): Shape {
  return { type: 'object', required: ['label'], properties: { label: { type: 'string', minLength: 1 }, when: { type: 'string' }, max: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1, maximum: 100 } }, additionalProperties: false };
}

function isGoto(v: unknown): boolean {
  return (isGoto1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfGoto(): Shape {
  return { anyOf: [shapeOfGoto1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isGoto, shape: shapeOfGoto };
