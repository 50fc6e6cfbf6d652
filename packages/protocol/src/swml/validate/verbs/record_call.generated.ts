// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;
const pattern2 = /^(?:wav|mp3|mp4)$|^[$%]\{.*\}$/u;
const pattern3 = /^(?:speak|listen|both)$|^[$%]\{.*\}$/u;
const pattern4 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function isRecordCall(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'control_id':
      case 'terminators':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'stereo':
      case 'beep':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'format':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'direction':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      case 'input_sensitivity':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0 && x <= 100) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'initial_timeout':
      case 'end_silence_timeout':
      case 'max_length':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern4.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfRecordCall(): Shape {
  return { type: 'object', properties: { control_id: { type: 'string' }, stereo: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, format: { type: 'string', pattern: '^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$' }, direction: { type: 'string', pattern: '^(?:speak|listen|both)$|^[$%]\\{.*\\}$' }, terminators: { type: 'string' }, beep: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, input_sensitivity: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0, maximum: 100 }, initial_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, end_silence_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, max_length: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isRecordCall, shape: shapeOfRecordCall };
