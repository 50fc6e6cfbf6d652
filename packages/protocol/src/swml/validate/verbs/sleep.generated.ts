// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;

function isSleep1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.duration === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'duration':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= -1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfSleep1(): Shape {
  return { type: 'object', required: ['duration'], properties: { duration: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: -1 } }, additionalProperties: false };
}

function isSleep(v: unknown): boolean {
  return (isSleep1(v) || ((typeof v === 'number' && Number.isFinite(v) && v >= -1) || (typeof v === 'string' && pattern1.test(v))));
}
function shapeOfSleep(): Shape {
  return { anyOf: [shapeOfSleep1(), { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: -1 }] };
}

export const validate: CompiledValidator = { fits: isSleep, shape: shapeOfSleep };
