// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;
const pattern2 = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$|^[$%]\{.*\}[^\s]*$/u;

function isPlay1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.url === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'url':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'volume':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'say_voice':
      case 'say_language':
      case 'say_gender':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'auto_answer':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'loop':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
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
function shapeOfPlay1(): Shape {
  return { type: 'object', required: ['url'], properties: { url: { type: 'string', minLength: 1 }, volume: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: -40, maximum: 40 }, say_voice: { type: 'string' }, say_language: { type: 'string' }, say_gender: { type: 'string' }, auto_answer: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, loop: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

function is2Urls(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(typeof x === 'string' && x.length >= 1)) return false;
  return true;
}
function shapeOf2Urls(): Shape {
  return { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 };
}

function isPlay2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.urls === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'urls':
        if (x !== undefined && !is2Urls(x)) return false;
        break;
      case 'volume':
        if (x !== undefined && !((typeof x === 'number' && Number.isFinite(x) && x >= -40 && x <= 40) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'say_voice':
      case 'say_language':
      case 'say_gender':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'auto_answer':
        if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'loop':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 0) || (typeof x === 'string' && pattern1.test(x)))) return false;
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
function shapeOfPlay2(): Shape {
  return { type: 'object', required: ['urls'], properties: { urls: shapeOf2Urls(), volume: { type: ['number', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: -40, maximum: 40 }, say_voice: { type: 'string' }, say_language: { type: 'string' }, say_gender: { type: 'string' }, auto_answer: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, loop: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 0 }, status_url: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$' } }, additionalProperties: false };
}

function isPlay(v: unknown): boolean {
  return (isPlay1(v) || isPlay2(v) || (typeof v === 'string' && v.length >= 1) || is2Urls(v));
}
function shapeOfPlay(): Shape {
  return { anyOf: [shapeOfPlay1(), shapeOfPlay2(), { type: 'string', minLength: 1 }, shapeOf2Urls()] };
}

export const validate: CompiledValidator = { fits: isPlay, shape: shapeOfPlay };
