import type { Checks } from '@signalwire/protocol/swml/validate';
import { nodeModule } from '../config/index.js';
import { getLogger } from '../logging/index.js';

/** The checks of documents and verbs. */
export type Validators = Checks;

type Lazily = typeof import('@signalwire/protocol/swml/validate/lazily');
type VerbModule = import('@signalwire/protocol/swml/validate/lazily').VerbModule;

type Schemas = typeof import('@signalwire/protocol/swml/schema');

let schemas: Schemas | undefined;
let validators: Validators | undefined;
let tried = false;

/**
 * The checks, loaded now if they were not yet, each verb's by itself: a program that checks nothing never loads them. `undefined` where
 * nothing can be loaded at once, as in a bundle; there {@link loadValidators} has to be awaited first.
 */
export function validatorsNow(): Validators | undefined {
  if (validators || tried) return validators;
  tried = true;
  try {
    const { checksLoading } = requireNow<Lazily>('@signalwire/protocol/swml/validate/lazily');
    validators = checksLoading((verb) => requireNow<VerbModule>(`@signalwire/protocol/swml/validate/verbs/${verb}`));
  } catch (error) {
    getLogger('Swml').warn(
      'SWML is checked when it is served, not where it is written: nothing can be loaded at once.',
      {
        error,
      },
    );
  }
  return validators;
}

/** Loads the checks where {@link validatorsNow} cannot. */
export async function loadValidators(): Promise<Validators> {
  validators ??= await import('@signalwire/protocol/swml/validate');
  return validators;
}

/** The verbs' schemas, for those who look at them. @throws {Error} Where nothing can be loaded at once. */
export function schemasNow(): Schemas['verbSchemas'] {
  schemas ??= requireNow<Schemas>('@signalwire/protocol/swml/schema');
  return schemas.verbSchemas;
}

let require: NodeJS.Require | undefined;

function requireNow<T>(name: string): T {
  require ??= nodeModule('module', 'Checking SWML where it is written').createRequire(import.meta.url);
  return require(name) as T;
}
