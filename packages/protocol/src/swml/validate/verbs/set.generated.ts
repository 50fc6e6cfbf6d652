// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isSet(v: unknown): boolean {
  return isObject(v);
}
function shapeOfSet(): Shape {
  return { type: 'object' };
}

export const validate: CompiledValidator = { fits: isSet, shape: shapeOfSet };
