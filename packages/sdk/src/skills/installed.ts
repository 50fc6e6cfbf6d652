import { nodeModule } from '../config/index.js';

const what = 'Finding installed packages';

/** The folders that a program's packages are looked for in, nearest first. */
export function packageFolders(): string[] {
  const { createRequire } = nodeModule('module', what);
  return createRequire(`${process.cwd()}/`).resolve.paths('a-package') ?? [];
}

/** Whether a package is installed for the program, or for this one; none of its code runs. */
export function installed(name: string): boolean {
  const { builtinModules, createRequire } = nodeModule('module', what);
  const { existsSync } = nodeModule('fs', what);
  if (builtinModules.includes(name.replace(/^node:/, ''))) return true;
  const ours = createRequire(import.meta.url).resolve.paths(name) ?? [];
  return [...packageFolders(), ...ours].some((folder) => existsSync(`${folder}/${name}/package.json`));
}
