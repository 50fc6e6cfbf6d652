// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isItem1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.when === undefined || v.then === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'when':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'then':
      case 'else':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem1(): Shape {
  return { type: 'object', required: ['when', 'then'], properties: { when: { type: 'string' }, then: { anyOf: [{ type: 'array' }, { type: 'object' }] }, else: { anyOf: [{ type: 'array' }, { type: 'object' }] } }, additionalProperties: false };
}

function isItem2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.else === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'else':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfItem2(): Shape {
  return { type: 'object', required: ['else'], properties: { else: { anyOf: [{ type: 'array' }, { type: 'object' }] } }, additionalProperties: false };
}

function isCond(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  if (v.length < 1) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x))) return false;
  return true;
}
function shapeOfCond(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2()] }, minItems: 1 };
}

export const validate: CompiledValidator = { fits: isCond, shape: shapeOfCond };
