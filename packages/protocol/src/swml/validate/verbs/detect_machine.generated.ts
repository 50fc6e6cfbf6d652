// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;
const pattern2 = /^(?:CED|CNG)$|^[$%]\{.*\}$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function isDetectMachine(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'detectors':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'detect_message_end':
      case 'wait':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'initial_timeout':
      case 'end_silence_timeout':
      case 'machine_ready_timeout':
      case 'machine_voice_threshold':
      case 'timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'machine_words_threshold':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'tone':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern3.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfDetectMachine(): Shape {
  return { type: 'object', properties: { detectors: { type: 'string' }, detect_message_end: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, initial_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, end_silence_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, machine_ready_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, machine_voice_threshold: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, machine_words_threshold: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, tone: { type: 'string', pattern: '^(?:CED|CNG)$|^[$%]\\{.*\\}$' }, wait: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isDetectMachine, shape: shapeOfDetectMachine };
