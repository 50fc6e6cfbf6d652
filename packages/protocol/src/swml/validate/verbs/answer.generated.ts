// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;

function isCodecs2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfCodecs2(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isAnswer1(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'max_duration':
        if (x !== undefined && !((typeof x === 'number' && Number.isInteger(x) && x >= 1) || (typeof x === 'string' && pattern1.test(x)))) return false;
        break;
      case 'codecs':
        if (x !== undefined && !(typeof x === 'string' || isCodecs2(x))) return false;
        break;
      case 'username':
      case 'password':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAnswer1(): Shape {
  return { type: 'object', properties: { max_duration: { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }, codecs: { anyOf: [{ type: 'string' }, shapeOfCodecs2()] }, username: { type: 'string' }, password: { type: 'string' } }, additionalProperties: false };
}

function isAnswer(v: unknown): boolean {
  return (isAnswer1(v) || ((typeof v === 'number' && Number.isInteger(v) && v >= 1) || (typeof v === 'string' && pattern1.test(v))));
}
function shapeOfAnswer(): Shape {
  return { anyOf: [shapeOfAnswer1(), { type: ['integer', 'string'], pattern: '^[$%]\\{.*\\}$', minimum: 1 }] };
}

export const validate: CompiledValidator = { fits: isAnswer, shape: shapeOfAnswer };
