import { nearest } from '@signalwire/protocol/nearest';
import { envFlag, envText } from '../config/index.js';
import { getLogger } from '../logging/index.js';
import { type BuiltinSkillName, builtinClass, builtinSkillNames } from './builtin/index.js';
import { type FoundSkill, isSkillClass, packageOfSkill, skillFromPackage, skillsInFolder } from './discovery.js';
import type { ParameterSchemaEntry, SkillConfig } from './parameters.js';
import type { SkillBase, SkillClass } from './skill-base.js';

/** What a skill is and takes. */
export interface SkillSchemaInfo {
  name: string;
  description: string;
  version: string;
  supportsMultipleInstances: boolean;
  requiredEnvVars: string[];
  requiredPackages: string[];
  parameters: Record<string, ParameterSchemaEntry>;
  /** Where it comes from: `builtin`, `directory`, `package` or `programmatic`. */
  source: SkillSource;
}

export type SkillSource = 'builtin' | 'directory' | 'package' | 'programmatic';

interface Registered {
  readonly skillClass: SkillClass;
  readonly source: SkillSource;
  /** The file or package, or who registered it. */
  readonly from: string;
}

const sources: readonly SkillSource[] = ['builtin', 'directory', 'package', 'programmatic'];

/**
 * Skills by name. Built-in ones are there without being registered, and loaded when they are first asked for; others
 * come from classes that are registered, from folders, and from packages called `signalwire-skill-NAME`. [skill-registry]
 */
export class SkillRegistry {
  private static instance: SkillRegistry | undefined;
  private readonly registered = new Map<string, Registered>();
  private readonly locked = new Set<string>(builtinSkillNames);
  private readonly paths: string[] = [];
  private readonly external: string[] = [];

  /** The one that agents ask. */
  static getInstance(): SkillRegistry {
    SkillRegistry.instance ??= new SkillRegistry();
    return SkillRegistry.instance;
  }

  /** Has {@link getInstance} make a fresh one: for tests. */
  static resetInstance(): void {
    SkillRegistry.instance = undefined;
  }

  /**
   * Registers a skill's class under its `SKILL_NAME`.
   * @throws {Error} When the name is locked, or taken by another class.
   */
  register(SkillClass: SkillClass<never> | typeof SkillBase): void {
    this.add({ skillClass: SkillClass as unknown as SkillClass, source: 'programmatic', from: 'register()' });
  }

  /** Takes a name away. @returns Whether it was registered. */
  unregister(name: string): boolean {
    this.locked.delete(isBuiltin(name) ? '' : name);
    return this.registered.delete(name);
  }

  /** Keeps names from being registered again; without names, all that are registered. */
  lock(names: string[] = [...this.registered.keys()]): void {
    for (const name of names) this.locked.add(name);
  }

  /** Whether a skill of that name is built in or registered. */
  has(name: string): boolean {
    return isBuiltin(name) || this.registered.has(name);
  }

  /** The class of a skill. */
  getSkillClass(name: string): typeof SkillBase | undefined {
    return this.find(name)?.skillClass as typeof SkillBase | undefined;
  }

  /** Makes a skill. @throws {Error} When there is none of that name; a similar one is named. */
  create(name: string, config?: SkillConfig): SkillBase {
    const found = this.find(name);
    if (!found) throw this.unknown(name);
    return new found.skillClass(config);
  }

  /**
   * Makes a skill, looking for it in the folders and packages too.
   * @throws {Error} When there is none of that name, of which a similar one is named, or two places have it.
   */
  async load(name: string, config?: SkillConfig): Promise<SkillBase> {
    if (!this.has(name)) {
      await this.discoverAll();
      if (this.has(name)) this.refusePackage(name);
      const found = this.has(name) ? undefined : await skillFromPackage(name);
      if (found) this.add({ ...found, source: 'package', from: found.source });
    }
    return this.create(name, config);
  }

  /** The names of all skills. */
  listRegistered(): string[] {
    return [...builtinSkillNames, ...this.registered.keys()];
  }

  /** All skills, with what they take. */
  listSkills(): SkillSchemaInfo[] {
    return this.listRegistered().map((name) => this.getSkillSchema(name) as SkillSchemaInfo);
  }

  /** What a skill is and takes. */
  getSkillSchema(name: string): SkillSchemaInfo | undefined {
    const found = this.find(name);
    return found && infoOf(found);
  }

  /** What each skill is and takes, by name. */
  getAllSkillsSchema(): Record<string, SkillSchemaInfo> {
    return Object.fromEntries(this.listSkills().map((info) => [info.name, info]));
  }

  /** The names of all skills, by where they come from. */
  listAllSkillSources(): Record<string, string[]> {
    const names = (source: SkillSource) =>
      [...this.registered].filter(([, one]) => one.source === source).map(([name]) => name);
    return Object.fromEntries(
      sources.map((source) => [source, source === 'builtin' ? [...builtinSkillNames] : names(source)]),
    );
  }

  /** Adds a folder that {@link discoverAll} looks for skills in. */
  addSearchPath(path: string): void {
    if (!this.paths.includes(path)) this.paths.push(path);
  }

  /** The folders that {@link discoverAll} looks in: those added, then those of `SIGNALWIRE_SKILL_PATHS`. */
  getSearchPaths(): string[] {
    const fromEnvironment = (envText('SIGNALWIRE_SKILL_PATHS') ?? '').split(':').filter((path) => path !== '');
    return [...new Set([...this.paths, ...this.external, ...fromEnvironment])];
  }

  /** Adds a folder of skills from elsewhere. [skill-registry/add-skill-directory] */
  addSkillDirectory(path: string): void {
    if (!this.external.includes(path)) this.external.push(path);
  }

  /** The folders given to {@link addSkillDirectory}. */
  getExternalPaths(): string[] {
    return [...this.external];
  }

  /**
   * Registers the skills of a folder. Importing runs their code, so it does nothing unless
   * `SWML_SKILL_DISCOVERY_ENABLED` is `true`.
   * @returns The names that were not registered before.
   * @throws {Error} When the folder does not exist, a file cannot be imported, or a name is taken.
   */
  async discoverFromDirectory(dirPath: string): Promise<string[]> {
    if (!envFlag('SWML_SKILL_DISCOVERY_ENABLED')) {
      this.log.warn('Skills are looked for in folders only with SWML_SKILL_DISCOVERY_ENABLED=true.', { path: dirPath });
      return [];
    }
    return (await skillsInFolder(dirPath))
      .filter((found) => this.addFound(found))
      .map(({ skillClass }) => skillClass.SKILL_NAME);
  }

  /** Registers the skills of all folders. @returns The names that were not registered before. */
  async discoverAll(): Promise<string[]> {
    const names: string[] = [];
    for (const path of this.getSearchPaths()) names.push(...(await this.discoverFromDirectory(path)));
    return names;
  }

  /** Forgets all that was registered, locks and folders included. Built-in skills stay. */
  clear(): void {
    this.registered.clear();
    this.locked.clear();
    for (const name of builtinSkillNames) this.locked.add(name);
    this.paths.length = 0;
    this.external.length = 0;
  }

  /** How many skills there are. */
  get size(): number {
    return builtinSkillNames.length + this.registered.size;
  }

  private get log() {
    return getLogger('Skills');
  }

  private addFound({ skillClass, source }: FoundSkill): boolean {
    const known = this.registered.get(skillClass.SKILL_NAME);
    if (known?.from === source) return false;
    this.add({ skillClass, source: 'directory', from: source });
    return true;
  }

  private add(one: Registered): void {
    const { skillClass, from } = one;
    if (!isSkillClass(skillClass))
      throw new TypeError('register() takes a class that extends SkillBase and has a static SKILL_NAME.');
    const { SKILL_NAME: name } = skillClass;
    const known = this.registered.get(name);
    if (known?.skillClass === skillClass) return;
    if (isBuiltin(name))
      throw new Error(`The skill ${JSON.stringify(name)} from ${from} has the name of a built-in one.`);
    if (this.locked.has(name))
      throw new Error(`The name ${JSON.stringify(name)} is locked; ${from} cannot register it.`);
    if (known) throw new Error(`The skill ${JSON.stringify(name)} comes from ${known.from} and from ${from}.`);
    this.registered.set(name, one);
  }

  /** A skill of a folder that a package has too is nobody's. */
  private refusePackage(name: string): void {
    const other = packageOfSkill(name);
    if (!other) return;
    const { from } = this.registered.get(name) as Registered;
    this.registered.delete(name);
    throw new Error(`The skill ${JSON.stringify(name)} comes from ${from} and from the package ${other.name}.`);
  }

  private find(name: string): Registered | undefined {
    if (isBuiltin(name)) return { skillClass: builtinClass(name), source: 'builtin', from: '@signalwire/sdk' };
    return this.registered.get(name);
  }

  private unknown(name: string): Error {
    const guess = nearest(name, this.listRegistered());
    return new Error(
      `There is no skill ${JSON.stringify(name)}${guess ? `; did you mean ${JSON.stringify(guess)}?` : `. There are: ${this.listRegistered().join(', ')}.`}`,
    );
  }
}

/**
 * Loads every built-in skill now, rather than each when it is first used. They need no registering. [helpers]
 */
export function registerBuiltinSkills(): void {
  for (const name of builtinSkillNames) builtinClass(name);
}

const isBuiltin = (name: string): name is BuiltinSkillName => (builtinSkillNames as readonly string[]).includes(name);

function infoOf({ skillClass, source }: Registered): SkillSchemaInfo {
  return {
    name: skillClass.SKILL_NAME,
    description: skillClass.SKILL_DESCRIPTION,
    version: skillClass.SKILL_VERSION,
    supportsMultipleInstances: skillClass.SUPPORTS_MULTIPLE_INSTANCES,
    requiredEnvVars: [...skillClass.REQUIRED_ENV_VARS],
    requiredPackages: [...skillClass.REQUIRED_PACKAGES],
    parameters: skillClass.getParameterSchema(),
    source,
  };
}
