import * as datetime from './datetime.js';

// Not used here. Tools that copy the files of a program find this module first, and Node the other.
import './on-demand.js';

/** The modules of the built-in skills, by the name of the file. */
export interface BuiltinModules {
  readonly datetime: typeof datetime;
}

const modules: BuiltinModules = { datetime };

/** A module of a built-in skill; all are loaded at once. On Node, `on-demand.ts` stands in. */
export const builtins = <Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] => modules[name];
