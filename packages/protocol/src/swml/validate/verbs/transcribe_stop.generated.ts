// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

function isTranscribeStop(v: unknown): boolean {
  if (!isObject(v)) return false;
  for (const key in v) {
    return false;
  }
  return true;
}
function shapeOfTranscribeStop(): Shape {
  return { type: 'object', properties: {}, additionalProperties: false };
}

export const validate: CompiledValidator = { fits: isTranscribeStop, shape: shapeOfTranscribeStop };
