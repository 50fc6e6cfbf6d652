import type { SwaigRequest } from '@signalwire/protocol/swaig';
import { AgentBase, type DocumentRequest, type HookAnswer } from '../agents/index.js';
import { problemOf } from '../parameters/index.js';
import { afterAnswer, firstQuestion, type Question, questionParameter, stateOf } from '../questions/index.js';
import { FunctionResult } from '../tools/index.js';
import { agentOptionsOf, type OptionsOf, type PrefabConfig, refuseDoubles } from './options.js';

/** A question: `key_name` is where its answer is kept, `confirm` has the caller say that it was understood. */
export type InfoGathererQuestion = Question;

/**
 * Gives the questions of a call.
 * @param query Of the URL that the document was asked for at.
 * @param body What was asked with: the call.
 * @param headers Without those that carry credentials.
 */
export type InfoGathererQuestionCallback = (
  query: Record<string, string>,
  body: Record<string, unknown>,
  headers: Record<string, string>,
) => InfoGathererQuestion[] | Promise<InfoGathererQuestion[]>;

/** How an {@link InfoGathererAgent} is set up. [prefabs/info-gatherer-agent] */
export interface InfoGathererConfig extends PrefabConfig {
  /** What every caller is asked, in order. Without it, `questionCallback` says for each call what is asked. */
  questions?: InfoGathererQuestion[] | undefined;
  /** Asked at the start of each call when there are no `questions`. */
  questionCallback?: InfoGathererQuestionCallback | undefined;
}

const questions = { ...questionParameter, min: 1 } as const;
const options: OptionsOf<InfoGathererConfig> = { questions, questionCallback: { type: 'function' } };

/**
 * Asks questions one after the other and keeps the answers in the call's `global_data`, as `answers`: a list of
 * `{ key_name, answer }`. [prefabs/info-gatherer-agent]
 */
export class InfoGathererAgent extends AgentBase {
  private readonly fixed: readonly InfoGathererQuestion[] | undefined;
  private callback: InfoGathererQuestionCallback | undefined;

  /** @throws {TypeError} On an option that does not exist or has a value that it does not take. */
  constructor(config: InfoGathererConfig = {}) {
    super(agentOptionsOf('InfoGathererAgent', config, options, { name: 'info_gatherer', route: '/info_gatherer' }));
    this.fixed = config.questions && structuredClone(config.questions);
    if (this.fixed) {
      refuseDoubles(
        'InfoGathererAgent',
        'questions',
        this.fixed.map(({ key_name }) => key_name),
      );
      this.setGlobalData(beginning(this.fixed));
    }
    if (config.questionCallback) this.setQuestionCallback(config.questionCallback);
    this.promptAddSection('Objective', {
      body: 'You ask the caller a list of questions, which you get one at a time. Introduce yourself, say so, and ask whether they are ready; then call start_questions. Ask the question that it gives, and hand the answer to submit_answer, until that says that all is answered. When the caller corrects an earlier answer, hand the new one to submit_answer with the key_name of that question.',
    });
    this.setParams({ end_of_speech_timeout: 800, speech_event_timeout: 1000 });
  }

  /** Asks a callback for the questions of each call. An agent that was made with `questions` keeps to those. */
  setQuestionCallback(callback: InfoGathererQuestionCallback): this {
    if (typeof callback !== 'function')
      throw new TypeError(`setQuestionCallback() takes a function, not ${JSON.stringify(callback)}.`);
    if (this.fixed) this.log.warn('The agent was made with questions: the callback for them is not asked.');
    this.callback = callback;
    return this;
  }

  /** Puts the questions of the call into its data. */
  override async onSwmlRequest(
    rawData: Record<string, unknown>,
    callbackPath?: string,
    context?: DocumentRequest,
  ): Promise<HookAnswer> {
    if (!this.fixed) this.setGlobalData(beginning(await this.questionsFor(rawData, context)));
    return super.onSwmlRequest(rawData, callbackPath, context);
  }

  protected override defineTools(): void {
    this.defineTool({
      name: 'start_questions',
      description: 'Gives the first question, or the one that is next.',
      handler: (_args, rawData) =>
        new FunctionResult(firstQuestion(this.stateIn(rawData), 'submit_answer')).replaceInHistory(
          'Welcome! I have a few questions for you.',
        ),
    });
    this.defineTool({
      name: 'submit_answer',
      description: 'Keeps the answer to the question that was asked, and gives the next one.',
      parameters: {
        answer: { type: 'string', description: "The caller's answer" },
        confirmed_by_user: { type: 'boolean', description: 'Whether the caller has said that the answer is right' },
        key_name: { type: 'string', description: 'To correct an earlier answer alone: the key_name of its question' },
      },
      required: ['answer'],
      handler: ({ answer, confirmed_by_user: confirmed = false, key_name: key }, rawData) => {
        const state = this.stateIn(rawData);
        const { text, next } = afterAnswer(state, answer, { confirmed, submit: 'submit_answer', completion, key });
        const result = new FunctionResult(text);
        if (!next) return result;
        return result
          .replaceInHistory(true)
          .updateGlobalData({ answers: next.answers, question_index: next.question_index });
      },
    });
  }

  private stateIn({ global_data: data }: SwaigRequest) {
    return stateOf(data ?? {}, this.fixed ?? fallback);
  }

  private async questionsFor(
    body: Record<string, unknown>,
    { query = {}, headers = {} }: Partial<DocumentRequest> = {},
  ): Promise<readonly InfoGathererQuestion[]> {
    if (!this.callback) {
      this.log.warn('There are neither questions nor a callback for them: two general questions are asked.');
      return fallback;
    }
    try {
      const found = await this.callback(query, body, headers);
      const problem = problemOf({ questions: found }, { questions: { ...questions, required: true } }, strict);
      if (!problem) return found;
      this.log.error('The callback for questions gave none that can be asked; two general questions are.', { problem });
    } catch (error) {
      this.log.error('The callback for questions failed: two general questions are asked.', { error });
    }
    return fallback;
  }
}

/** An {@link InfoGathererAgent}. [prefabs/info-gatherer-agent] */
export const createInfoGathererAgent = (config: InfoGathererConfig = {}): InfoGathererAgent =>
  new InfoGathererAgent(config);

const strict = { closed: true, complete: true } as const;

const completion = 'All questions are answered. Thank the caller, and go on with what is next.';

/** What is asked when nobody says what to ask. */
const fallback: readonly InfoGathererQuestion[] = [
  { key_name: 'name', question_text: 'What is your name?' },
  { key_name: 'message', question_text: 'How can I help you today?' },
];

const beginning = (list: readonly InfoGathererQuestion[]) => ({ questions: list, question_index: 0, answers: [] });
