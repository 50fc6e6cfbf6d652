import type { SwaigRequest } from '@signalwire/protocol/swaig';
import type { AgentBase } from '../agents/index.js';
import { environment } from '../config/index.js';
import { getLogger, type Logger } from '../logging/index.js';
import type { AddSectionOptions } from '../prompts/index.js';
import type { FunctionResult, SwaigFunctionSettings, SwaigHandler, ToolParameters } from '../tools/index.js';
import { installed } from './installed.js';
import { baseParameters, type ParameterSchemaEntry, type SkillConfig, skillParameters } from './parameters.js';

/** A function that a skill gives its agent; what it says counts before the skill's `swaig_fields`. */
export interface SkillToolDefinition extends SwaigFunctionSettings {
  /** Its arguments: a JSON Schema of an object, or the schemas of its properties. */
  parameters?: ToolParameters | undefined;
  /** Arguments that must be given, beside those that `parameters` requires. */
  required?: readonly string[] | undefined;
  handler: SwaigHandler;
}

/** A section that a skill adds to the prompt. */
export interface SkillPromptSection extends AddSectionOptions {
  title: string;
}

/** What a skill's class itself says of it. */
export interface SkillClass<Config = SkillConfig> {
  new (config?: Config): SkillBase;
  readonly SKILL_NAME: string;
  readonly SKILL_DESCRIPTION: string;
  readonly SKILL_VERSION: string;
  readonly REQUIRED_PACKAGES: readonly string[];
  readonly REQUIRED_ENV_VARS: readonly string[];
  readonly SUPPORTS_MULTIPLE_INSTANCES: boolean;
  getParameterSchema(): Record<string, ParameterSchemaEntry>;
}

const namePrefix = 'skill:';

/** A variable of the environment; set to nothing counts as not set. */
export const variableOf = (name: string): string | undefined => environment()[name]?.trim() || undefined;

const multiParameters = skillParameters({
  tool_name: { type: 'string', description: 'Another name for its function, for a second one of the skill.' },
});

/**
 * A capability that an agent is given as one: functions, sections of the prompt, hints and global data. Subclasses set
 * `SKILL_NAME` and `SKILL_DESCRIPTION`, and override what they give. [skill-base]
 *
 * @example
 * class TimeSkill extends SkillBase {
 *   static override SKILL_NAME = 'time';
 *   static override SKILL_DESCRIPTION = 'Tells the time.';
 *   override getTools() {
 *     return [{ name: 'get_time', description: 'The time now', handler: () => new Date().toISOString() }];
 *   }
 * }
 */
export class SkillBase {
  /** What it is registered and asked for by. */
  static SKILL_NAME = '';
  static SKILL_DESCRIPTION = '';
  static SKILL_VERSION = '1.0.0';
  /** Packages that must be installed. */
  static REQUIRED_PACKAGES: readonly string[] = [];
  /** Variables that must be in the environment. */
  static REQUIRED_ENV_VARS: readonly string[] = [];
  /** Whether an agent may have it more than once, under different names of its function. */
  static SUPPORTS_MULTIPLE_INSTANCES = false;

  /** What it takes, by name: what every skill takes, and, overridden, what this one does. [skill-base/get-parameter-schema] */
  static getParameterSchema(): Record<string, ParameterSchemaEntry> {
    // biome-ignore lint/complexity/noThisInStatic: the class that it is asked of may be a subclass
    return { ...baseParameters, ...(this.SUPPORTS_MULTIPLE_INSTANCES ? multiParameters : {}) };
  }

  readonly skillName: string;
  /** Different for each instance. */
  readonly instanceId: string;
  protected readonly config: SkillConfig;
  /** Members for each of its functions that they do not set themselves. */
  readonly swaigFields: Record<string, unknown>;
  protected readonly log: Logger;
  // Truly private, so that subclasses may use any name.
  readonly #defined: SkillToolDefinition[] = [];
  #agent: AgentBase | undefined;
  #initialized = false;

  /** @throws {TypeError} When the class has no name or description, or the configuration is no object. */
  constructor(config: SkillConfig = {}) {
    const { SKILL_NAME, SKILL_DESCRIPTION, name } = this.constructor as typeof SkillBase;
    if (!SKILL_NAME || !SKILL_DESCRIPTION)
      throw new TypeError(`A skill's class sets SKILL_NAME and SKILL_DESCRIPTION; ${name || 'this one'} does not.`);
    if (typeof config !== 'object' || config === null || Array.isArray(config))
      throw new TypeError(
        `${name} takes its configuration, an object, not ${JSON.stringify(config)}; its name is the static SKILL_NAME.`,
      );
    this.skillName = SKILL_NAME;
    this.instanceId = `${SKILL_NAME}-${crypto.randomUUID().slice(0, 13)}`;
    this.config = { ...config };
    this.swaigFields = { ...config.swaig_fields };
    this.log = getLogger(`signalwire.skills.${SKILL_NAME}`);
  }

  /**
   * Overridden to prepare what the functions need; once, before anything else is asked for.
   * @returns `false` when the skill cannot be used, which fails the adding of it.
   */
  async setup(): Promise<boolean> {
    return true;
  }

  /** Overridden to give back what {@link setup} took; runs when the skill is removed. */
  async cleanup(): Promise<void> {}

  /** Its functions. By default those that {@link defineTool} was called with. */
  getTools(): SkillToolDefinition[] {
    return [...this.#defined];
  }

  /** Its functions that the platform runs by itself, as documents declare them. */
  getDataMapTools(): Record<string, unknown>[] {
    return [];
  }

  /** Defines a function, in {@link setup}, where it depends on the configuration. [skill-base/define-tool] */
  protected defineTool(toolDef: SkillToolDefinition): void {
    this.#defined.push(toolDef);
  }

  /** Its sections of the prompt; none with `skip_prompt`. Overridden is {@link _getPromptSections}. */
  getPromptSections(): SkillPromptSection[] {
    return this.config.skip_prompt === true ? [] : this._getPromptSections();
  }

  /** Overridden to add sections to the prompt. */
  protected _getPromptSections(): SkillPromptSection[] {
    return [];
  }

  /** Overridden to name words that callers are likely to say. */
  getHints(): string[] {
    return [];
  }

  /** Overridden to put data into the session's `global_data`. */
  getGlobalData(): Record<string, unknown> {
    return {};
  }

  /**
   * A parameter: from the configuration, else from its environment variable, else `defaultValue`, else the default of
   * its description. [skill-base/get-config]
   */
  getConfig<T = unknown>(key: string, defaultValue?: T): T {
    const given = this.config[key];
    const entry = this.#describe()[key];
    // Empty text is a value, but not where the environment may have a better one.
    if (given !== undefined && given !== null && !(given === '' && entry?.env_var)) return given as T;
    const variable = entry?.env_var && variableOf(entry.env_var);
    return (variable || (defaultValue ?? entry?.default)) as T;
  }

  /** What an agent keeps it under: its name, and where there may be several, that of its function. */
  getInstanceKey(): string {
    if (!(this.constructor as typeof SkillBase).SUPPORTS_MULTIPLE_INSTANCES) return this.skillName;
    return `${this.skillName}_${this.getConfig<string | undefined>('tool_name') ?? this.skillName}`;
  }

  /** Where its data stands in `global_data`: `skill:`, and its `prefix` or its key. */
  getSkillNamespace(): string {
    return `${namePrefix}${this.getConfig<string | undefined>('prefix') || this.getInstanceKey()}`;
  }

  /** Its data, from the request of a function's call; empty when there is none. */
  getSkillData(rawData: SwaigRequest | Record<string, unknown>): Record<string, unknown> {
    const data = (rawData as { global_data?: Record<string, unknown> }).global_data?.[this.getSkillNamespace()];
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  }

  /** Has a result set the skill's data in `global_data`. @returns The same result. */
  updateSkillData(result: FunctionResult, data: Record<string, unknown>): FunctionResult {
    return result.updateGlobalData({ [this.getSkillNamespace()]: data });
  }

  /** Names of required environment variables that are not set. */
  validateEnvVars(): string[] {
    return (this.constructor as typeof SkillBase).REQUIRED_ENV_VARS.filter((name) => !variableOf(name));
  }

  hasAllEnvVars(): boolean {
    return this.validateEnvVars().length === 0;
  }

  /** Names of required packages that are not installed. */
  async validatePackages(): Promise<string[]> {
    return (this.constructor as typeof SkillBase).REQUIRED_PACKAGES.filter((name) => !installed(name));
  }

  async hasAllPackages(): Promise<boolean> {
    return (await this.validatePackages()).length === 0;
  }

  /** Tells it the agent that it is added to; the agent does. */
  setAgent(agent: AgentBase): void {
    this.#agent = agent;
  }

  /** The agent that it was added to. @throws {Error} Before that. */
  getAgent(): AgentBase {
    if (!this.#agent) throw new Error(`The skill ${JSON.stringify(this.skillName)} is not added to an agent yet.`);
    return this.#agent;
  }

  isInitialized(): boolean {
    return this.#initialized;
  }

  /** Notes that it is set up; whoever adds it does. */
  markInitialized(): void {
    this.#initialized = true;
  }

  #describe(): Record<string, ParameterSchemaEntry> {
    return (this.constructor as typeof SkillBase).getParameterSchema();
  }
}
