import { AsyncLocalStorage } from 'node:async_hooks';
import type { SkillArguments, SkillBase, SkillConfigs } from '../skills/index.js';
import { gained, toolOf, withoutSkill } from './added-skill.js';
import type { AgentBase } from './agent-base.js';
import { AgentEditor } from './agent-editor.js';
import type { Data } from './definition.js';
import * as prompt from './edit-prompt.js';
import type { AgentState } from './state.js';

type Skills = typeof import('../skills/index.js');

/** Skills that wait for each other. */
interface Queue {
  /** The last one. */
  adding?: Promise<unknown> | undefined;
}

/** The skills that a skill adds while it is set up: it may wait for them, so they cannot wait for it. */
interface Setup extends Queue {
  readonly owner: object;
  readonly skill: SkillBase;
  readonly parent: Setup | undefined;
  readonly added: SkillBase[];
  done: boolean;
}

const setups = new AsyncLocalStorage<Setup>();

/** Capabilities that an agent is given as one. */
export abstract class SkillEditor extends AgentEditor {
  /** Skills that are being added. */
  private readonly queue: Queue = {};

  /**
   * Adds a skill: its functions, sections of the prompt, hints and global data. Skills are added one after the other, and
   * a request that comes meanwhile waits for them. A skill may add others in its `setup()`; they go when it cannot be
   * added itself. [agent-base/add-skill]
   * @param skill A skill, or the name of one, followed by its configuration.
   * @throws {Error} When it is there already, does not exist, needs what is missing, could not be set up, or has a function
   * with the name of another.
   *
   * @example
   * await agent.addSkill('datetime');
   * await agent.addSkill('weather_api', { units: 'metric' });
   */
  addSkill(skill: SkillBase): Promise<this>;
  addSkill<Name extends keyof SkillConfigs | (string & {})>(
    skill: Name,
    ...params: SkillArguments<Name>
  ): Promise<this>;
  addSkill(skill: SkillBase | string, params?: Data): Promise<this> {
    const parent = this.setup;
    const queue = parent ?? this.queue;
    const before = queue.adding;
    const run = async () => {
      await before;
      try {
        return await this.add(skill, params, parent);
      } finally {
        if (queue.adding === settled) queue.adding = undefined;
      }
    };
    const added = run();
    // Whoever adds hears of a failure; what waits for this one goes on all the same.
    const settled = added.catch(() => undefined);
    queue.adding = settled;
    return added;
  }

  /** Adds a skill by its name; {@link addSkill} takes names too. [agent-base/add-skill-by-name] */
  addSkillByName<Name extends keyof SkillConfigs | (string & {})>(
    skillName: Name,
    ...params: SkillArguments<Name>
  ): Promise<this> {
    return this.addSkill(skillName, ...params);
  }

  /** Takes a skill away, by its key or instance id, and what it gave. @returns Whether there was one. */
  async removeSkill(instanceId: string): Promise<boolean> {
    const found = [...this.agentState.skills].find(
      ([key, { skill }]) => key === instanceId || skill.instanceId === instanceId,
    );
    if (!found) return false;
    const [key, added] = found;
    const { agentState: state } = this;
    const skills = new Map(state.skills);
    skills.delete(key);
    const functions = new Map(state.functions);
    for (const name of added.functions) functions.delete(name);
    this.agentState = { ...state, definition: withoutSkill(state.definition, added), functions, skills };
    await added.skill.cleanup();
    return true;
  }

  /** Takes every instance of a skill away. @returns Whether there was one. */
  async removeSkillByName(skillName: string): Promise<boolean> {
    const instances = [...this.agentState.skills.values()].filter(({ skill }) => skill.skillName === skillName);
    for (const { skill } of instances) await this.removeSkill(skill.instanceId);
    return instances.length > 0;
  }

  /** Whether the agent has a skill, by its name. */
  hasSkill(skillName: string): boolean {
    return [...this.agentState.skills.values()].some(({ skill }) => skill.skillName === skillName);
  }

  /** The agent's skills. */
  listSkills(): { name: string; instanceId: string; initialized: boolean }[] {
    return [...this.agentState.skills.values()].map(({ skill }) => ({
      name: skill.skillName,
      instanceId: skill.instanceId,
      initialized: skill.isInitialized(),
    }));
  }

  /**
   * Stops the server: answers what is under way first, then has each skill give back what it took.
   * @param timeout Milliseconds for what is under way. Default: 5000.
   */
  override async stop(timeout?: number): Promise<void> {
    await super.stop(timeout);
    for (const { skill } of this.agentState.skills.values())
      await skill.cleanup().catch((error: unknown) => {
        this.log.error('A skill could not give back what it took.', { skill: skill.skillName, error });
      });
  }

  /** Settles when the skills are there that are being added; nothing when there are none. */
  protected get skillsToCome(): Promise<unknown> | undefined {
    return this.queue.adding;
  }

  /** The setup of a skill of this agent that runs now. */
  private get setup(): Setup | undefined {
    const setup = setups.getStore();
    return setup?.owner === this && !setup.done ? setup : undefined;
  }

  private async add(given: SkillBase | string, params: Data | undefined, parent: Setup | undefined): Promise<this> {
    const { initialize, SkillRegistry }: Skills = await import('../skills/index.js');
    const skill = typeof given === 'string' ? await SkillRegistry.getInstance().load(given, params) : given;
    skill.setAgent(this as unknown as AgentBase);
    const loaded = new Map([...this.agentState.skills].map(([key, added]) => [key, added.skill]));
    // Those that wait for this one count as there: otherwise two that add each other would do so for ever.
    for (let waiting = parent; waiting; waiting = waiting.parent)
      loaded.set(waiting.skill.getInstanceKey(), waiting.skill);
    const setup: Setup = { owner: this, skill, parent, added: [], done: false };
    try {
      await setups.run(setup, () => initialize(skill, loaded)).finally(() => this.end(setup));
      try {
        this.put(skill);
      } catch (error) {
        await skill.cleanup();
        throw error;
      }
    } catch (error) {
      for (const { instanceId } of setup.added) await this.removeSkill(instanceId);
      throw error;
    }
    parent?.added.push(skill);
    return this;
  }

  /** Waits for what a setup began and did not wait for. */
  private async end(setup: Setup): Promise<void> {
    while (setup.adding) await setup.adding;
    setup.done = true;
  }

  private put(skill: SkillBase): void {
    this.ensureTools();
    const { agentState: before } = this;
    try {
      this.take(skill);
    } catch (error) {
      this.agentState = before;
      throw error;
    }
    const { agentState: after } = this;
    const added = gained(skill, before.definition, after.definition);
    this.agentState = { ...after, skills: new Map(after.skills).set(skill.getInstanceKey(), added) };
  }

  private take(skill: SkillBase): void {
    for (const tool of skill.getTools()) {
      this.checkName(tool.name, skill);
      this.defineTool(toolOf(tool, skill.swaigFields));
    }
    for (const raw of skill.getDataMapTools()) {
      this.checkName(String(raw['function']), skill);
      this.registerSwaigFunction({ ...skill.swaigFields, ...raw });
    }
    const sections = skill.getPromptSections();
    if (this.agentState.definition.usePom)
      for (const { title, ...section } of sections)
        this.edit((definition) => prompt.addSection(definition, title, section, this.drafting));
    this.note(skill, this.agentState, sections.length);
    const known = new Set(this.agentState.definition.hints);
    this.addHints([...new Set(skill.getHints())].filter((hint) => !known.has(hint)));
    this.updateGlobalData(skill.getGlobalData());
  }

  private checkName(name: string, skill: SkillBase): void {
    if (!this.hasTool(name)) return;
    const owner = [...this.agentState.skills.values()].find(({ functions }) => functions.includes(name));
    throw new Error(
      `The skill ${JSON.stringify(skill.skillName)} has a function ${JSON.stringify(name)}, which ${
        owner ? `the skill ${JSON.stringify(owner.skill.getInstanceKey())}` : 'the agent'
      } has already.`,
    );
  }

  private note(skill: SkillBase, { definition }: AgentState, sections: number): void {
    if (sections > 0 && (!definition.usePom || definition.prompt.text !== null))
      this.log.debug('The prompt is text, so the sections of a skill are not in it.', { skill: skill.skillName });
  }
}
