import { nodeModule } from '../config/index.js';
import { packageFolders } from './installed.js';
import { SkillBase, type SkillClass } from './skill-base.js';

const what = 'Looking for skills';

/** A skill's class, and the file or package that it came from. */
export interface FoundSkill {
  readonly skillClass: SkillClass;
  readonly source: string;
}

/**
 * The skills of a folder: each file, and the file `skill` of each folder in it, is imported, so its code runs.
 * @throws {Error} When the folder does not exist or a file cannot be imported.
 */
export async function skillsInFolder(folder: string): Promise<FoundSkill[]> {
  const { readdirSync, existsSync } = nodeModule('fs', what);
  const { join, resolve } = nodeModule('path', what);
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = resolve(folder, entry.name);
    if (entry.isDirectory())
      files.push(
        ...endings
          .map((ending) => join(path, `skill${ending}`))
          .filter((file) => existsSync(file))
          .slice(0, 1),
      );
    else if (entry.isFile() && isModule(entry.name)) files.push(path);
  }
  const found: FoundSkill[] = [];
  for (const file of files) found.push(...(await skillsOf(file)));
  return found;
}

/**
 * The folder of the package that brings a skill, by convention: one called `signalwire-skill-NAME`, or so called in a
 * scope, with dashes for underscores. None of its code runs.
 * @returns `undefined` when none is installed.
 * @throws {Error} When several are installed in one place.
 */
export function packageOfSkill(name: string): { folder: string; name: string } | undefined {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) return undefined;
  const wanted = `signalwire-skill-${name.replaceAll('_', '-')}`;
  const { existsSync, readdirSync } = nodeModule('fs', what);
  for (const folder of packageFolders().filter((path) => existsSync(path))) {
    const scopes = readdirSync(folder).filter((entry) => entry.startsWith('@'));
    const packages = [wanted, ...scopes.map((scope) => `${scope}/${wanted}`)];
    const [found, other] = packages.filter((one) => existsSync(`${folder}/${one}/package.json`));
    if (found && other)
      throw new Error(`The skill ${JSON.stringify(name)} comes from the package ${found} and from ${other}.`);
    if (found) return { folder: `${folder}/${found}`, name: found };
  }
  return undefined;
}

/**
 * The skill that a package brings.
 * @returns `undefined` when none is installed.
 * @throws {Error} When the package cannot be imported, or has no skill of that name.
 */
export async function skillFromPackage(name: string): Promise<FoundSkill | undefined> {
  const found = packageOfSkill(name);
  if (!found) return undefined;
  const skills = await skillsOf(entryOf(found.folder), found.name);
  const skill = skills.find(({ skillClass }) => skillClass.SKILL_NAME === name);
  if (skill) return skill;
  throw new Error(`The package ${found.name} exports no skill with the SKILL_NAME ${JSON.stringify(name)}.`);
}

/** The file that a package is imported by: what its `exports` give an `import`, else its `main`. */
function entryOf(folder: string): string {
  const { readFileSync } = nodeModule('fs', what);
  const { resolve, sep } = nodeModule('path', what);
  const { exports, main } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, unknown>;
  if (exports === undefined || exports === null)
    return nodeModule('module', what)
      .createRequire(`${folder}/package.json`)
      .resolve(`./${typeof main === 'string' && main !== '' ? main : 'index'}`);
  const target = targetOf(exports);
  if (target === undefined) throw new Error(`The package in ${folder} exports nothing that can be imported.`);
  const file = resolve(folder, target);
  if (!target.startsWith('./') || !file.startsWith(resolve(folder) + sep))
    throw new Error(`The package in ${folder} exports ${JSON.stringify(target)}, which is not in it.`);
  return file;
}

const conditions = ['node', 'import', 'module-sync', 'node-addons', 'default'];

/** The file of a package's main entry, by the conditions of an import; the first that holds is taken. */
function targetOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (Array.isArray(exports)) return exports.map(targetOf).find((target) => target !== undefined);
  if (typeof exports !== 'object' || exports === null) return undefined;
  for (const [key, value] of Object.entries(exports)) {
    const target = key === '.' || conditions.includes(key) ? targetOf(value) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
}

async function skillsOf(file: string, source = file): Promise<FoundSkill[]> {
  const { pathToFileURL } = await import('node:url');
  const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  return [...new Set(Object.values(exported))].filter(isSkillClass).map((skillClass) => ({ skillClass, source }));
}

/** Whether something is a skill's class; one of another copy of this package is one too. */
export function isSkillClass(value: unknown): value is SkillClass {
  if (typeof value !== 'function' || value === SkillBase) return false;
  const { SKILL_NAME, getParameterSchema } = value as Partial<SkillClass>;
  return typeof SKILL_NAME === 'string' && SKILL_NAME !== '' && typeof getParameterSchema === 'function';
}

const endings = ['.js', '.mjs', '.ts', '.mts'];

const isModule = (name: string) =>
  endings.some((ending) => name.endsWith(ending)) && !/\.(d|test|spec)\.m?[jt]s$/.test(name);
