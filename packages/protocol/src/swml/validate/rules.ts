import type { CompiledValidator } from '../../validation/index.js';

/** What the schema of a verb does not say. */
export interface VerbShape {
  /** Parameters that a bare scalar or an array fills, in order. */
  positional?: readonly string[];
  /** Where its body holds lists of steps (`case.*`, `[].then`). */
  nested?: readonly string[];
}

/** How a verb is checked. */
export interface VerbRules extends VerbShape {
  validate: CompiledValidator;
}
