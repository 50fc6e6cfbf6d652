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
 * The skill that a package brings, by convention: a package called `signalwire-skill-NAME`, or so called in a scope,
 * with dashes for underscores.
 * @returns `undefined` when none is installed.
 */
export async function skillFromPackage(name: string): Promise<FoundSkill | undefined> {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) return undefined;
  const wanted = `signalwire-skill-${name.replaceAll('_', '-')}`;
  const { existsSync, readdirSync } = nodeModule('fs', what);
  for (const folder of packageFolders().filter((path) => existsSync(path))) {
    const scopes = readdirSync(folder).filter((entry) => entry.startsWith('@'));
    const packages = [wanted, ...scopes.map((scope) => `${scope}/${wanted}`)];
    const found = packages.find((one) => existsSync(`${folder}/${one}/package.json`));
    if (!found) continue;
    const skills = await skillsOf(entryOf(`${folder}/${found}`), found);
    const skill = skills.find(({ skillClass }) => skillClass.SKILL_NAME === name);
    if (skill) return skill;
    throw new Error(`The package ${found} exports no skill with the SKILL_NAME ${JSON.stringify(name)}.`);
  }
  return undefined;
}

/** The file that a package is imported by. */
function entryOf(folder: string): string {
  const { createRequire } = nodeModule('module', what);
  const name = folder.split('/node_modules/').at(-1) as string;
  // A package is found by its own name from within itself, or from the folder that it is in.
  return createRequire(`${folder}/package.json`).resolve(name.startsWith('/') ? folder : name);
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
