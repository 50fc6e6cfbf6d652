import { type Checks, checksWith } from '../checks.js';
import type { VerbRules } from '../rules.js';
import { verbShapes } from '../shapes.generated.js';

/** What `@signalwire/protocol/swml/validate/verbs/*` has, a module for each verb. */
export type VerbModule = Pick<VerbRules, 'validate'>;

/**
 * The checks of `@signalwire/protocol/swml/validate`, each verb's loaded when it is first met.
 * @param load Loads the module of a verb, at once.
 */
export function checksLoading(load: (verb: string) => VerbModule): Checks {
  const known = new Map<string, VerbRules>();
  return checksWith((verb) => {
    const found = known.get(verb);
    if (found || !Object.hasOwn(verbShapes, verb)) return found;
    const rules = { ...verbShapes[verb], validate: load(verb).validate };
    known.set(verb, rules);
    return rules;
  });
}
