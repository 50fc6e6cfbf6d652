// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isJoinRoom1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.name === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfJoinRoom1(): Shape {
  return { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 } }, additionalProperties: false };
}

function isJoinRoom(v: unknown): boolean {
  return (isJoinRoom1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfJoinRoom(): Shape {
  return { anyOf: [shapeOfJoinRoom1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isJoinRoom, shape: shapeOfJoinRoom };
