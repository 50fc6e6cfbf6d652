import { checksWith } from './checks.js';
import { verbRules } from './table.generated.js';

/** The checks of all verbs. */
export const { validateDocument, validateVerb } = checksWith((verb) =>
  Object.hasOwn(verbRules, verb) ? verbRules[verb] : undefined,
);
