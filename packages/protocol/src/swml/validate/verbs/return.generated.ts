// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
import type { CompiledValidator, Shape } from '../../../validation/index.js';


function isReturn(v: unknown): boolean {
  return true;
}
function shapeOfReturn(): Shape {
  return {};
}

export const validate: CompiledValidator = { fits: isReturn, shape: shapeOfReturn };
