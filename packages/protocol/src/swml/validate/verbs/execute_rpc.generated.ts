// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isExecuteRpc(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.method === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'method':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'params':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'call_id':
      case 'node_id':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfExecuteRpc(): Shape {
  return { type: 'object', required: ['method'], properties: { method: { type: 'string', minLength: 1 }, params: { type: 'object' }, call_id: { type: 'string' }, node_id: { type: 'string' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isExecuteRpc, shape: shapeOfExecuteRpc };
