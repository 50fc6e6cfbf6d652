import type { SwmlContextStep } from '@signalwire/protocol/swml';
import { GatherInfo, type GatherInfoOptions, type GatherQuestionOptions } from './gather.js';
import { checkHistory, type HistoryMode } from './history.js';
import { TextOrSections } from './text-or-sections.js';

const terms = { owner: 'step', textMethod: 'setText()', sectionMethods: 'addSection() or addBullets()' };

/** A phase of a conversation: what to do, when it is complete, which functions it has and where it leads. [context-builder/step] */
export class Step {
  private readonly instructions: TextOrSections;
  private gather: GatherInfo | null = null;
  private readonly fields: Omit<SwmlContextStep, 'name' | 'text' | 'gather_info' | 'reset'> = {};
  private reset: SwmlContextStep['reset'];

  /**
   * @param name Unique in its context.
   * @param changed Called after every change.
   */
  constructor(
    readonly name: string,
    private readonly changed: () => void = () => {},
  ) {
    this.instructions = new TextOrSections(this, terms);
  }

  /** Sets the instructions as text. @throws {Error} When the step has sections. */
  setText(text: string): this {
    this.instructions.setText(text);
    return this.edited();
  }

  /** Adds a titled paragraph to the instructions. @throws {Error} When the step has text. */
  addSection(title: string, body: string): this {
    this.instructions.addSection(title, body);
    return this.edited();
  }

  /** Adds a titled list to the instructions. @throws {Error} When the step has text. */
  addBullets(title: string, bullets: string[]): this {
    this.instructions.addBullets(title, bullets);
    return this.edited();
  }

  /** Removes the instructions, text and sections alike. */
  clearSections(): this {
    this.instructions.clear();
    return this.edited();
  }

  /** Says when the step is complete. */
  setStepCriteria(criteria: string): this {
    return this.set('step_criteria', criteria);
  }

  /** Names the functions of the step; `none` or an empty list for no function. Unset, those of the step before stay. */
  setFunctions(functions: string | string[]): this {
    if (typeof functions === 'string' && functions !== 'none')
      throw new TypeError(`setFunctions() takes a list of names, or "none", not ${JSON.stringify(functions)}.`);
    return this.set('functions', functions === 'none' ? 'none' : [...(functions as string[])]);
  }

  /** Names the steps that may follow; `next` is the one after. Unset, the next one follows. */
  setValidSteps(steps: string[]): this {
    return this.set('valid_steps', [...steps]);
  }

  /** Names the contexts that may follow. */
  setValidContexts(contexts: string[]): this {
    return this.set('valid_contexts', [...contexts]);
  }

  /** Leaves the steps after this one: the conversation goes on without them, it is not hung up. */
  setEnd(end: boolean): this {
    return this.set('end', end || undefined);
  }

  /** Does not wait for the caller after this step. */
  setSkipUserTurn(skip: boolean): this {
    return this.set('skip_user_turn', skip || undefined);
  }

  /** Goes on to the next step by itself. */
  setSkipToNextStep(skip: boolean): this {
    return this.set('skip_to_next_step', skip || undefined);
  }

  /** Says what the step sees of the conversation before it. @throws {Error} When the mode is unknown. */
  setHistory(history: HistoryMode): this {
    checkHistory(history);
    return this.set('history', history);
  }

  /** Makes the step ask questions, one after another. Any questions of before are dropped. */
  setGatherInfo(opts: GatherInfoOptions = {}): this {
    this.gather = new GatherInfo(opts);
    return this.edited();
  }

  /** Adds a question to ask. @throws {TypeError} When its key is taken or its type unknown. */
  addGatherQuestion(opts: GatherQuestionOptions): this {
    this.gather ??= new GatherInfo();
    this.gather.addQuestion(opts);
    return this.edited();
  }

  getGatherInfo(): GatherInfo | null {
    return this.gather;
  }

  /** The system prompt that takes over when this step leads into a context. */
  setResetSystemPrompt(systemPrompt: string): this {
    return this.setReset({ system_prompt: systemPrompt });
  }

  /** Said as the user when this step leads into a context. */
  setResetUserPrompt(userPrompt: string): this {
    return this.setReset({ user_prompt: userPrompt });
  }

  /** Summarises the conversation when this step leads into a context. */
  setResetConsolidate(consolidate: boolean): this {
    return this.setReset({ consolidate: consolidate || undefined });
  }

  /** Starts the conversation anew when this step leads into a context. */
  setResetFullReset(fullReset: boolean): this {
    return this.setReset({ full_reset: fullReset || undefined });
  }

  /** The steps, contexts and functions that this step names. */
  references(): { steps: string[]; contexts: string[]; functions: string[] } {
    const { valid_steps: steps = [], valid_contexts: contexts = [], functions = [] } = this.fields;
    const asked = (this.gather?.getQuestions() ?? []).flatMap((question) => question.functions ?? []);
    return { steps, contexts, functions: [...(Array.isArray(functions) ? functions : []), ...asked] };
  }

  /**
   * The step as a document has it.
   * @throws {Error} When it has neither instructions nor questions.
   */
  toDict(): SwmlContextStep & Record<string, unknown> {
    const text = this.instructions.render();
    if (text === undefined && !this.gather)
      throw new Error(
        `The step ${JSON.stringify(this.name)} has no instructions; give it setText(), addSection() or questions.`,
      );
    const reset = defined(this.reset ?? {});
    return {
      name: this.name,
      ...(text === undefined ? {} : { text }),
      ...defined(this.fields),
      ...(this.gather ? { gather_info: this.gather.toDict() } : {}),
      ...(Object.keys(reset).length > 0 ? { reset } : {}),
    };
  }

  private setReset(added: NonNullable<SwmlContextStep['reset']>): this {
    this.reset = { ...this.reset, ...added };
    return this.edited();
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

/** An object without its undefined values. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
