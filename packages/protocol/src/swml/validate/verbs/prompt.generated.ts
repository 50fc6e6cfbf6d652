// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function isPlay2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && x.length >= 1)) return false;
  return true;
}
function shapeOfPlay2(): Shape {
  return { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 };
}

function is1SpeechHints(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOf1SpeechHints(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isPrompt1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.play === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'play':
        if (x !== undefined && !((typeof x === 'string' && x.length >= 1) || isPlay2(x))) return false;
        break;
      case 'volume':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'say_voice':
      case 'say_language':
      case 'say_gender':
      case 'terminators':
      case 'speech_language':
      case 'speech_engine':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'max_digits':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'digit_timeout':
      case 'initial_timeout':
      case 'speech_timeout':
      case 'speech_end_timeout':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'speech_hints':
        if (x !== undefined && !is1SpeechHints(x)) return false;
        break;
      case 'status_url':
        if (x !== undefined && !(typeof x === 'string' && pattern2.test(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfPrompt1(): Shape {
  return { type: 'object', required: ['play'], properties: { play: { anyOf: [{ type: 'string', minLength: 1 }, shapeOfPlay2()] }, volume: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: -40, maximum: 40 }, say_voice: { type: 'string' }, say_language: { type: 'string' }, say_gender: { type: 'string' }, max_digits: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, terminators: { type: 'string' }, digit_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, initial_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, speech_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, speech_end_timeout: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, speech_language: { type: 'string' }, speech_hints: shapeOf1SpeechHints(), speech_engine: { type: 'string' }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

function isPrompt(v: unknown): boolean {
  return (isPrompt1(v) || typeof v === 'string');
}
function shapeOfPrompt(): Shape {
  return { anyOf: [shapeOfPrompt1(), { type: 'string' }] };
}

export const validate: CompiledValidator = { fits: isPrompt, shape: shapeOfPrompt };
