// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';


function isUnset2(v: unknown): boolean {
  if (!Array.isArray(v)) return false;
  for (const x of v as unknown[]) if (typeof x !== 'string') return false;
  return true;
}
function shapeOfUnset2(): Shape {
  return { type: 'array', items: { type: 'string' } };
}

function isUnset(v: unknown): boolean {
  return (typeof v === 'string' || isUnset2(v));
}
function shapeOfUnset(): Shape {
  return { anyOf: [{ type: 'string' }, shapeOfUnset2()] };
}

export const validate: CompiledValidator = { fits: isUnset, shape: shapeOfUnset };
