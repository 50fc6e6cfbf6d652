// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isStopStream1(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfStopStream1(): Shape {
  return { type: 'object', properties: { control_id: { type: 'string' } }, additionalProperties: false };
}

function isStopStream(v: unknown): boolean {
  return (isStopStream1(v) || typeof v === 'string');
}
function shapeOfStopStream(): Shape {
  return { anyOf: [shapeOfStopStream1(), { type: 'string' }] };
}

export const validate: CompiledValidator = { fits: isStopStream, shape: shapeOfStopStream };
