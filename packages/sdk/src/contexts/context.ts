import type { SwmlContext } from '@signalwire/protocol/swml';
import { nearest } from '@signalwire/protocol/validation';
import { checkHistory, type HistoryMode } from './history.js';
import { defined, Step } from './step.js';
import { TextOrSections } from './text-or-sections.js';

/** Most steps that a context may have. */
export const maxSteps = 100;

/** What a step starts with. */
export interface AddStepOptions {
  /** Becomes a section `Task`. */
  task?: string | undefined;
  /** Becomes a section `Process`. */
  bullets?: string[] | undefined;
  /** When the step is complete. */
  criteria?: string | undefined;
  /** Functions of the step, or `none`. */
  functions?: string | string[] | undefined;
  /** Steps that may follow. */
  validSteps?: string[] | undefined;
}

const guidanceTerms = {
  owner: 'context',
  textMethod: 'setPrompt()',
  sectionMethods: 'addSection() or addBullets()',
};
const systemTerms = {
  owner: 'context',
  textMethod: 'setSystemPrompt()',
  sectionMethods: 'addSystemSection() or addSystemBullets()',
};

/** A mode of conversation, such as `sales`: steps in order, and guidance that holds in all of them. [context-builder/context] */
export class Context {
  private readonly steps = new Map<string, Step>();
  private guidance: TextOrSections | undefined;
  private system: TextOrSections | undefined;
  private readonly fields: Omit<SwmlContext, 'steps' | 'prompt' | 'pom' | 'system_prompt'> = {};

  /**
   * @param name Unique in its builder.
   * @param changed Called after every change.
   */
  constructor(
    readonly name: string,
    private readonly changed: () => void = () => {},
  ) {}

  /**
   * Appends a step.
   * @throws {Error} When the name is taken, is `next`, or there are 100 steps.
   */
  addStep(name: string, { task, bullets, criteria, functions, validSteps }: AddStepOptions = {}): Step {
    if (!name) throw new TypeError('A step needs a name.');
    if (name === 'next') throw new Error('A step must not be called "next": that stands for the step after.');
    if (this.steps.has(name))
      throw new Error(`The context ${JSON.stringify(this.name)} already has a step ${JSON.stringify(name)}.`);
    if (this.steps.size >= maxSteps)
      throw new Error(`The context ${JSON.stringify(this.name)} has ${maxSteps} steps, which is the most.`);
    const step = new Step(name, this.changed);
    if (task !== undefined) step.addSection('Task', task);
    if (bullets !== undefined) step.addBullets('Process', bullets);
    if (criteria !== undefined) step.setStepCriteria(criteria);
    if (functions !== undefined) step.setFunctions(functions);
    if (validSteps !== undefined) step.setValidSteps(validSteps);
    this.steps.set(name, step);
    this.changed();
    return step;
  }

  /** @throws {Error} When there is no such step. */
  getStep(name: string): Step {
    const step = this.steps.get(name);
    if (step) return step;
    const meant = nearest(name, this.steps.keys());
    throw new Error(
      `The context ${JSON.stringify(this.name)} has no step ${JSON.stringify(name)}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ''}`,
    );
  }

  /** @throws {Error} When there is no such step. */
  removeStep(name: string): this {
    this.getStep(name);
    this.steps.delete(name);
    return this.edited();
  }

  /**
   * Moves a step to a place in the order, 0 being the first.
   * @throws {Error} When there is no such step, or no such place.
   */
  moveStep(name: string, position: number): this {
    const step = this.getStep(name);
    if (!Number.isInteger(position) || position < 0 || position >= this.steps.size)
      throw new RangeError(`The position of a step is 0 to ${this.steps.size - 1}, not ${position}.`);
    const rest = [...this.steps.values()].filter((other) => other !== step);
    rest.splice(position, 0, step);
    this.steps.clear();
    for (const each of rest) this.steps.set(each.name, each);
    return this.edited();
  }

  getSteps(): Map<string, Step> {
    return new Map(this.steps);
  }

  getStepOrder(): readonly string[] {
    return [...this.steps.keys()];
  }

  /** The step to begin with, whenever the context is entered. Default: the first. */
  setInitialStep(stepName: string): this {
    return this.set('initial_step', stepName);
  }

  getInitialStep(): string | undefined {
    return this.fields.initial_step;
  }

  /** Contexts that its steps may go to, unless they say otherwise. */
  setValidContexts(contexts: string[]): this {
    return this.set('valid_contexts', [...contexts]);
  }

  getValidContexts(): string[] | null {
    return this.fields.valid_contexts ? [...this.fields.valid_contexts] : null;
  }

  /** Steps that its steps may go to, unless they say otherwise. */
  setValidSteps(steps: string[]): this {
    return this.set('valid_steps', [...steps]);
  }

  getValidSteps(): string[] | null {
    return this.fields.valid_steps ? [...this.fields.valid_steps] : null;
  }

  /** Guidance in every step, as text. @throws {Error} When there are sections. */
  setPrompt(prompt: string): this {
    this.guided.setText(prompt);
    return this.edited();
  }

  /** Adds a titled paragraph to the guidance in every step. @throws {Error} When it is text. */
  addSection(title: string, body: string): this {
    this.guided.addSection(title, body);
    return this.edited();
  }

  /** Adds a titled list to the guidance in every step. @throws {Error} When it is text. */
  addBullets(title: string, bullets: string[]): this {
    this.guided.addBullets(title, bullets);
    return this.edited();
  }

  /** The system prompt that takes over on entry, as text. @throws {Error} When there are sections. */
  setSystemPrompt(systemPrompt: string): this {
    this.systemPrompt.setText(systemPrompt);
    return this.edited();
  }

  addSystemSection(title: string, body: string): this {
    this.systemPrompt.addSection(title, body);
    return this.edited();
  }

  addSystemBullets(title: string, bullets: string[]): this {
    this.systemPrompt.addBullets(title, bullets);
    return this.edited();
  }

  /** Said as the user on entry. */
  setUserPrompt(userPrompt: string): this {
    return this.set('user_prompt', userPrompt);
  }

  /** The post-prompt while the context is active. */
  setPostPrompt(postPrompt: string): this {
    return this.set('post_prompt', postPrompt);
  }

  /** Summarises the earlier conversation on entry. */
  setConsolidate(consolidate: boolean): this {
    return this.set('consolidate', consolidate || undefined);
  }

  /** Rewrites the system prompt on entry. */
  setFullReset(fullReset: boolean): this {
    return this.set('full_reset', fullReset || undefined);
  }

  /** Starts without the earlier conversation on entry. */
  setIsolated(isolated: boolean): this {
    return this.set('isolated', isolated || undefined);
  }

  /** What its steps see of the conversation before them. @throws {Error} When the mode is unknown. */
  setHistory(history: HistoryMode): this {
    checkHistory(history);
    return this.set('history', history);
  }

  /** Phrases spoken on entry, by language code. */
  setEnterFillers(fillers: Record<string, string[]>): this {
    return this.set('enter_fillers', { ...fillers });
  }

  addEnterFiller(languageCode: string, fillers: string[]): this {
    return this.set('enter_fillers', { ...this.fields.enter_fillers, [languageCode]: [...fillers] });
  }

  /** Phrases spoken on leaving, by language code. */
  setExitFillers(fillers: Record<string, string[]>): this {
    return this.set('exit_fillers', { ...fillers });
  }

  addExitFiller(languageCode: string, fillers: string[]): this {
    return this.set('exit_fillers', { ...this.fields.exit_fillers, [languageCode]: [...fillers] });
  }

  /** The context as a document has it. @throws {Error} When it, or one of its steps, is incomplete. */
  toDict(): SwmlContext & Record<string, unknown> {
    if (this.steps.size === 0)
      throw new Error(`The context ${JSON.stringify(this.name)} has no step; add one with addStep().`);
    const prompt = this.guidance?.asText();
    const pom = this.guidance?.asSections();
    const system = this.system?.render();
    return {
      steps: [...this.steps.values()].map((step) => step.toDict()),
      ...(prompt === undefined ? {} : { prompt }),
      ...(pom === undefined ? {} : { pom }),
      ...(system === undefined ? {} : { system_prompt: system }),
      ...defined(this.fields),
    };
  }

  // Made when they are used, which few contexts do.
  private get guided(): TextOrSections {
    this.guidance ??= new TextOrSections(this, guidanceTerms);
    return this.guidance;
  }

  private get systemPrompt(): TextOrSections {
    this.system ??= new TextOrSections(this, systemTerms);
    return this.system;
  }

  private set<K extends keyof typeof this.fields>(key: K, value: (typeof this.fields)[K]): this {
    this.fields[key] = value;
    return this.edited();
  }

  private edited(): this {
    this.changed();
    return this;
  }
}

/** A context on its own, without a builder. [context-builder/create-simple-context] */
export function createSimpleContext(name = 'default'): Context {
  return new Context(name);
}
