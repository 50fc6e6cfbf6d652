import type { BuiltinModules } from './all.js';

let load: NodeJS.Require | undefined;

/**
 * A module of a built-in skill, loaded when it is first asked for. Constructors are synchronous, so it takes a Node whose
 * `require` loads ES modules, which is what the condition `module-sync` in package.json stands for.
 */
export function builtins<Name extends keyof BuiltinModules>(name: Name): BuiltinModules[Name] {
  // Not imported, so that bundles for places without it can be made.
  load ??= process.getBuiltinModule('node:module').createRequire(import.meta.url);
  return load(`./${name}.js`);
}
