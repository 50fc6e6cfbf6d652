import type { SwmlGatherInfo, SwmlGatherQuestion } from '@signalwire/protocol/swml';

/** The type that an answer must have. */
export type AnswerType = NonNullable<SwmlGatherQuestion['type']>;

/** One question of a step that gathers information. */
export interface GatherQuestionOptions {
  /** Where the answer is kept in `global_data`; unique among the step's questions. */
  key: string;
  /** What to ask. */
  question: string;
  /** Default: `string`. */
  type?: AnswerType | (string & {}) | undefined;
  /** Have the caller confirm the answer. Default: `false`. */
  confirm?: boolean | undefined;
  /** More instructions while this question is asked. */
  prompt?: string | undefined;
  /** Functions that may be called while this question is asked. */
  functions?: string[] | undefined;
  /** Hide the earlier conversation while this question is asked. Default: as its step says. */
  isolated?: boolean | undefined;
}

/** How a step gathers information. */
export interface GatherInfoOptions {
  /** Key of `global_data` under which the answers are kept. Default: at its top. */
  outputKey?: string | undefined;
  /** Where to go when all is answered: `next_step`, or a step's name. Default: stay in the step. */
  completionAction?: string | undefined;
  /** Said to the model once, when the step begins. */
  prompt?: string | undefined;
  /** Hide the earlier conversation while each question is asked. Default: `false`. */
  isolated?: boolean | undefined;
}

const answerTypes: readonly string[] = ['string', 'number', 'boolean', 'integer'];

/** A question that a step asks. [context-builder/gather-classes] */
export class GatherQuestion {
  readonly key: string;
  readonly question: string;
  readonly type: AnswerType;
  readonly confirm: boolean;
  readonly prompt: string | undefined;
  readonly functions: string[] | undefined;
  readonly isolated: boolean | undefined;

  /** @throws {TypeError} When the key or the question is empty, or the type is not one of the four. */
  constructor(options: GatherQuestionOptions) {
    const { key, question, type = 'string', confirm = false, prompt, functions, isolated } = options;
    if (!key || !question) throw new TypeError('A question needs a key and a question, both not empty.');
    if (!answerTypes.includes(type))
      throw new TypeError(
        `The question ${JSON.stringify(key)} has the type ${JSON.stringify(type)}; it is one of ${answerTypes.join(', ')}.`,
      );
    this.key = key;
    this.question = question;
    this.type = type as AnswerType;
    this.confirm = confirm;
    this.prompt = prompt;
    this.functions = functions && [...functions];
    this.isolated = isolated;
  }

  /** The question as a document has it, without what is the default. */
  toDict(): SwmlGatherQuestion & Record<string, unknown> {
    return {
      key: this.key,
      question: this.question,
      ...(this.type === 'string' ? {} : { type: this.type }),
      ...(this.confirm ? { confirm: true } : {}),
      ...(this.prompt ? { prompt: this.prompt } : {}),
      ...(this.functions && this.functions.length > 0 ? { functions: [...this.functions] } : {}),
      // Also when it is off: it takes the place of what the step says.
      ...(this.isolated === undefined ? {} : { isolated: this.isolated }),
    };
  }
}

/** The questions of a step, and what becomes of the answers. [context-builder/gather-classes] */
export class GatherInfo {
  private readonly questions: GatherQuestion[] = [];

  constructor(private readonly options: GatherInfoOptions = {}) {}

  /**
   * Appends a question.
   * @throws {TypeError} When its key is taken, or the question is not valid.
   */
  addQuestion(opts: GatherQuestionOptions): this {
    if (this.questions.some(({ key }) => key === opts.key))
      throw new TypeError(
        `There is already a question with the key ${JSON.stringify(opts.key)}; keys are unique in a step.`,
      );
    this.questions.push(new GatherQuestion(opts));
    return this;
  }

  getQuestions(): GatherQuestion[] {
    return [...this.questions];
  }

  getCompletionAction(): string | undefined {
    return this.options.completionAction;
  }

  /**
   * The questions as a document has them.
   * @throws {Error} When there is none.
   */
  toDict(): SwmlGatherInfo & Record<string, unknown> {
    if (this.questions.length === 0)
      throw new Error('gather_info needs at least one question; add it with addGatherQuestion().');
    const { prompt, outputKey, completionAction, isolated } = this.options;
    return {
      questions: this.questions.map((question) => question.toDict()),
      ...(prompt ? { prompt } : {}),
      ...(outputKey ? { output_key: outputKey } : {}),
      ...(completionAction ? { completion_action: completionAction } : {}),
      ...(isolated ? { isolated: true } : {}),
    };
  }
}
