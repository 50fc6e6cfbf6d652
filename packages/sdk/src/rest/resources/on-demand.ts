import type { ResourceModules } from './all.js';

let load: NodeJS.Require | undefined;

/**
 * A module of resources, loaded when it is first asked for: a program pays for the namespaces that it uses. Getters
 * are synchronous, so it takes a Node whose `require` loads ES modules, which is what the condition `module-sync` in
 * package.json stands for.
 */
export function resources<Name extends keyof ResourceModules>(name: Name): ResourceModules[Name] {
  // Not imported, so that bundles for places without it can be made.
  load ??= process.getBuiltinModule('node:module').createRequire(import.meta.url);
  return load(`./${name}.js`);
}
