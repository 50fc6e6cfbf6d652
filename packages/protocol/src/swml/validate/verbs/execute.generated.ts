// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isResult1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.case === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'case':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'variable':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'default':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfResult1(): Shape {
  return { type: 'object', required: ['case'], properties: { case: { type: 'object' }, variable: { type: 'string' }, default: { anyOf: [{ type: 'array' }, { type: 'object' }] } }, additionalProperties: false };
}

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

function isResult2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(isItem1(x) || isItem2(x))) return false;
  return true;
}
function shapeOfResult2(): Shape {
  return { type: 'array', items: { anyOf: [shapeOfItem1(), shapeOfItem2()] } };
}

function isExecute1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.dest === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'dest':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 1)) return false;
        break;
      case 'params':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'meta':
        break;
      case 'on_return':
        if (x !== undefined && !(Array.isArray(x) || isObject(x))) return false;
        break;
      case 'result':
        if (x !== undefined && !(isResult1(x) || isResult2(x))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfExecute1(): Shape {
  return { type: 'object', required: ['dest'], properties: { dest: { type: 'string', minLength: 1 }, params: { type: 'object' }, meta: {}, on_return: { anyOf: [{ type: 'array' }, { type: 'object' }] }, result: { anyOf: [shapeOfResult1(), shapeOfResult2()] } }, additionalProperties: false };
}

function isExecute(v: unknown): boolean {
  return (isExecute1(v) || (typeof v === 'string' && v.length >= 1));
}
function shapeOfExecute(): Shape {
  return { anyOf: [shapeOfExecute1(), { type: 'string', minLength: 1 }] };
}

export const validate: CompiledValidator = { fits: isExecute, shape: shapeOfExecute };
