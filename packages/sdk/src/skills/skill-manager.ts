import type { AgentBase } from '../agents/index.js';
import { getLogger } from '../logging/index.js';
import { classOf, initialize } from './loading.js';
import type { SkillConfig } from './parameters.js';
import type { SkillBase, SkillClass, SkillPromptSection, SkillToolDefinition } from './skill-base.js';
import { SkillRegistry } from './skill-registry.js';

/** Skills that are set up, and what they give together. An agent has its own; this one stands alone. [skill-manager] */
export class SkillManager {
  private readonly skills = new Map<string, SkillBase>();

  /** @param agent What skills are told to be added to. */
  constructor(private readonly agent?: AgentBase) {}

  /**
   * Checks a skill, sets it up and keeps it.
   * @throws {Error} When it is there already, needs what is missing, or could not be set up.
   */
  async addSkill(skill: SkillBase): Promise<void> {
    if (this.agent) skill.setAgent(this.agent);
    await initialize(skill, this.skills);
    this.skills.set(skill.getInstanceKey(), skill);
  }

  /** Makes a skill of a class and adds it. @returns Whether it was added, and else why not. */
  loadSkill(skillClass: SkillClass<never> | typeof SkillBase, config?: SkillConfig): Promise<[boolean, string]> {
    return this.attempt(() => this.addSkill(new (skillClass as SkillClass)(config)));
  }

  /** Makes a skill of a name and adds it. @returns Whether it was added, and else why not. */
  loadSkillByName(skillName: string, config?: SkillConfig): Promise<[boolean, string]> {
    return this.attempt(async () => this.addSkill(await SkillRegistry.getInstance().load(skillName, config)));
  }

  /** Removes a skill by its key or instance id. @returns Whether there was one. */
  async removeSkill(keyOrId: string): Promise<boolean> {
    const skill = this.find(keyOrId);
    if (!skill) return false;
    this.skills.delete(skill.getInstanceKey());
    await skill.cleanup();
    return true;
  }

  /** Removes every instance of a skill. @returns How many there were. */
  async removeSkillByName(skillName: string): Promise<number> {
    const all = [...this.skills.values()].filter((skill) => skill.skillName === skillName);
    for (const skill of all) await this.removeSkill(skill.instanceId);
    return all.length;
  }

  /** Whether there is a skill of that name. */
  hasSkill(skillName: string): boolean {
    return [...this.skills.values()].some((skill) => skill.skillName === skillName);
  }

  hasSkillByKey(instanceKey: string): boolean {
    return this.skills.has(instanceKey);
  }

  listSkillKeys(): string[] {
    return [...this.skills.keys()];
  }

  /** A skill by its key or instance id. @throws {Error} When there is none. */
  getSkill(keyOrId: string): SkillBase {
    const skill = this.find(keyOrId);
    if (!skill)
      throw new Error(
        `There is no skill ${JSON.stringify(keyOrId)}; there are: ${this.listSkillKeys().join(', ') || 'none'}.`,
      );
    return skill;
  }

  listSkills(): { name: string; instanceId: string; initialized: boolean }[] {
    return [...this.skills.values()].map(listed);
  }

  /** The functions of all skills, with each skill's `swaig_fields`. */
  getAllTools(): SkillToolDefinition[] {
    return [...this.skills.values()].flatMap((skill) =>
      skill.getTools().map((tool) => ({ ...skill.swaigFields, ...tool })),
    );
  }

  getAllPromptSections(): SkillPromptSection[] {
    return [...this.skills.values()].flatMap((skill) => skill.getPromptSections());
  }

  /** The hints of all skills, each once. */
  getAllHints(): string[] {
    return [...new Set([...this.skills.values()].flatMap((skill) => skill.getHints()))];
  }

  /** The global data of all skills; of the same name the later counts. */
  getMergedGlobalData(): Record<string, unknown> {
    return Object.assign({}, ...[...this.skills.values()].map((skill) => skill.getGlobalData()));
  }

  /** What each skill was made of, to make it again. */
  getLoadedSkillEntries(): { skillName: string; SkillClass: typeof SkillBase; config: SkillConfig }[] {
    return [...this.skills.values()].map((skill) => ({
      skillName: skill.skillName,
      SkillClass: classOf(skill) as unknown as typeof SkillBase,
      config: { ...(skill as unknown as { config: SkillConfig }).config },
    }));
  }

  /** Removes every skill. */
  async clear(): Promise<void> {
    for (const key of this.listSkillKeys()) await this.removeSkill(key);
  }

  /** The skills, by key. */
  get loadedSkills(): ReadonlyMap<string, SkillBase> {
    return this.skills;
  }

  /** How many skills there are. */
  get size(): number {
    return this.skills.size;
  }

  private find(keyOrId: string): SkillBase | undefined {
    return this.skills.get(keyOrId) ?? [...this.skills.values()].find(({ instanceId }) => instanceId === keyOrId);
  }

  private async attempt(add: () => Promise<void>): Promise<[boolean, string]> {
    try {
      await add();
      return [true, ''];
    } catch (error) {
      getLogger('Skills').error('A skill could not be loaded.', { error });
      return [false, (error as Error).message];
    }
  }
}

/** A skill as lists show it. */
export const listed = (skill: SkillBase): { name: string; instanceId: string; initialized: boolean } => ({
  name: skill.skillName,
  instanceId: skill.instanceId,
  initialized: skill.isInitialized(),
});
