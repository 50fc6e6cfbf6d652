// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isUserEvent(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.event === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'event':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfUserEvent(): Shape {
  return { type: 'object', required: ['event'], properties: { event: { type: 'object' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isUserEvent, shape: shapeOfUserEvent };
