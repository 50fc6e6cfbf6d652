// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
const pattern1 = /^[$%]\{.*\}$/u;

function isItemBullets(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfItemBullets(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isPomItem(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.title;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.body;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.bullets;
  if (x !== undefined && !isItemBullets(x)) return false;
  x = v.subsections;
  if (x !== undefined && !Array.isArray(x)) return false;
  x = v.numbered;
  if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
  x = v.numberedBullets;
  if (x !== undefined && !(typeof x === 'boolean' || typeof x === 'string')) return false;
  return true;
}
function shapeOfPomItem(): Shape {
  return { type: 'object', properties: { title: { type: 'string' }, body: { type: 'string' }, bullets: shapeOfItemBullets(), subsections: { type: 'array' }, numbered: { anyOf: [{ type: 'boolean' }, { type: 'string' }] }, numberedBullets: { anyOf: [{ type: 'boolean' }, { type: 'string' }] } } };
}

function is2Pom(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!isPomItem(x)) return false;
  return true;
}
function shapeOf2Pom(): Shape {
  return { type: 'array', items: shapeOfPomItem() };
}

function isPrompt2(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.text;
  if (x !== undefined && typeof x !== 'string') return false;
  x = v.pom;
  if (x !== undefined && !is2Pom(x)) return false;
  x = v.file;
  if (x !== undefined && typeof x !== 'string') return false;
  return true;
}
function shapeOfPrompt2(): Shape {
  return { type: 'object', properties: { text: { type: 'string' }, pom: shapeOf2Pom(), file: { type: 'string' } } };
}

function is1Direction(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'remote-caller' || x === 'local-caller')) return false;
  return true;
}
function shapeOf1Direction(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['remote-caller', 'local-caller'] } };
}

function is1Permissions(v: unknown): boolean {
  if (!isObject(v)) return false;
  let x: unknown = v.swaig_allow_swml;
  if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.swaig_allow_settings;
  if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
  x = v.swaig_set_global_data;
  if (x !== undefined && !(typeof x === 'boolean' || (typeof x === 'string' && pattern1.test(x)))) return false;
  return true;
}
function shapeOf1Permissions(): Shape {
  return { type: 'object', properties: { swaig_allow_swml: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, swaig_allow_settings: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' }, swaig_set_global_data: { type: ['boolean', 'string'], pattern: '^[$%]\\{.*\\}$' } } };
}

function isAiSidecar1(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.prompt === undefined || v.lang === undefined || v.direction === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'prompt':
        if (x !== undefined && !(typeof x === 'string' || isPrompt2(x))) return false;
        break;
      case 'lang':
      case 'model':
      case 'url':
        if (x !== undefined && typeof x !== 'string') return false;
        break;
      case 'direction':
        if (x !== undefined && !is1Direction(x)) return false;
        break;
      case 'customer_role':
        if (x !== undefined && !(x === 'remote-caller' || x === 'local-caller')) return false;
        break;
      case 'SWAIG':
      case 'global_data':
      case 'params':
        if (x !== undefined && !isObject(x)) return false;
        break;
      case 'permissions':
        if (x !== undefined && !is1Permissions(x)) return false;
        break;
      case 'hints':
        if (x !== undefined && !isItemBullets(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiSidecar1(): Shape {
  return { type: 'object', required: ['prompt', 'lang', 'direction'], properties: { prompt: { anyOf: [{ type: 'string' }, shapeOfPrompt2()] }, lang: { type: 'string' }, direction: shapeOf1Direction(), model: { type: 'string' }, customer_role: { type: 'string', enum: ['remote-caller', 'local-caller'] }, url: { type: 'string' }, SWAIG: { type: 'object' }, permissions: shapeOf1Permissions(), global_data: { type: 'object' }, hints: shapeOfItemBullets(), params: { type: 'object' } }, additionalProperties: false };
}

function isAiSidecar2(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.action === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'action':
        if (x !== undefined && !isObject(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfAiSidecar2(): Shape {
  return { type: 'object', required: ['action'], properties: { action: { type: 'object' } }, additionalProperties: false };
}

function isAiSidecar(v: unknown): boolean {
  return (isAiSidecar1(v) || isAiSidecar2(v));
}
function shapeOfAiSidecar(): Shape {
  return { anyOf: [shapeOfAiSidecar1(), shapeOfAiSidecar2()] };
}

export const validate: CompiledValidator = { fits: isAiSidecar, shape: shapeOfAiSidecar };
