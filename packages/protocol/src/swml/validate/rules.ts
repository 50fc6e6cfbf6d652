import type { CompiledValidator } from '../../validation/index.js';

/** How a verb is checked, beyond what its schema says. */
export interface VerbRules {
  validate: CompiledValidator;
  /** Parameters that a bare scalar or an array fills, in order. */
  positional?: readonly string[];
  /** Where its body holds lists of steps (`case.*`, `[].then`). */
  nested?: readonly string[];
}
