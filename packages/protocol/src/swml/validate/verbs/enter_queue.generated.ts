// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;
const pattern2 = /^[$%]\{.*\}$/u;

function isEnterQueue(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.queue_name === undefined || v.transfer_after_bridge === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'queue_name':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'transfer_after_bridge':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'wait_url':
      case 'whisper_url':
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern1.test(x))) return false;
        break;
      case 'wait_time':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern2.test(x)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfEnterQueue(): Shape {
  return { type: 'object', required: ['queue_name', 'transfer_after_bridge'], properties: { queue_name: { type: 'string', minLength: 1 }, transfer_after_bridge: { type: 'string' }, wait_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, wait_time: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, whisper_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isEnterQueue, shape: shapeOfEnterQueue };
