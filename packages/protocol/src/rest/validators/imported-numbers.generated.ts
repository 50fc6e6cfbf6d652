// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isImportedNumbersCreateBodyCapabilities(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (!(x === 'sms' || x === 'voice' || x === 'fax' || x === 'mms')) return false;
  return true;
}
function shapeOfImportedNumbersCreateBodyCapabilities(): Shape {
  return { type: 'array', items: { type: 'string', enum: ['sms', 'voice', 'fax', 'mms'] } };
}

function isImportedNumbersCreateBody(v: unknown): boolean {
  if (!isObject(v)) return false;
  if (v.number === undefined || v.number_type === undefined) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case 'number':
        if (x !== undefined && !(typeof x === 'string' && x.length >= 5 && x.length <= 30)) return false;
        break;
      case 'number_type':
        if (x !== undefined && !(x === 'longcode' || x === 'tollfree')) return false;
        break;
      case 'capabilities':
        if (x !== undefined && !isImportedNumbersCreateBodyCapabilities(x)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}
function shapeOfImportedNumbersCreateBody(): Shape {
  return { type: 'object', required: ['number', 'number_type'], properties: { number: { type: 'string', minLength: 5, maxLength: 30 }, number_type: { type: 'string', enum: ['longcode', 'tollfree'] }, capabilities: shapeOfImportedNumbersCreateBodyCapabilities() }, additionalProperties: false };
}

export const importedNumbers_create_body: CompiledValidator = { fits: isImportedNumbersCreateBody, shape: shapeOfImportedNumbersCreateBody };
