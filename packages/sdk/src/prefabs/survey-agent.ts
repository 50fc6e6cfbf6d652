import type { SwaigRequest } from '@signalwire/protocol/swaig';
import { AgentBase } from '../agents/index.js';
import { FunctionResult } from '../tools/index.js';
import { agentOptionsOf, type OptionsOf, type PrefabConfig, text } from './options.js';
import { type Asked, askedOf, questionsOption, type SurveyQuestion, understand } from './survey-questions.js';
import { pathOf, responsesOf, type SurveyState, scoreOf, stateKey, surveyIn } from './survey-state.js';

/** How a {@link SurveyAgent} is set up. [prefabs/survey-agent] */
export interface SurveyConfig extends PrefabConfig {
  surveyName: string;
  /** What is asked, in order unless answers lead elsewhere. */
  questions: SurveyQuestion[];
  /** Said first, and not to be talked over. Default: a welcome that names survey and brand. */
  introduction?: string | undefined;
  /** Said at the end. Default: thanks. */
  conclusion?: string | undefined;
  /** Whom it asks for. Default: `Our Company`. */
  brandName?: string | undefined;
  /** How often a question is asked again after an answer that it does not take, before it is passed over. Default: 2. */
  maxRetries?: number | undefined;
  /**
   * Gets what was answered, by the questions' ids (`null` for what was passed over), and the points, once per call when
   * all is asked. When it throws, that is logged and the survey is over all the same.
   */
  onComplete?: ((responses: Record<string, unknown>, score: number) => void | Promise<void>) | undefined;
}

const options: OptionsOf<SurveyConfig> = {
  surveyName: text,
  questions: questionsOption,
  introduction: { type: 'string', min: 1 },
  conclusion: { type: 'string', min: 1 },
  brandName: { type: 'string', min: 1 },
  maxRetries: { type: 'integer', min: 0 },
  onComplete: { type: 'function' },
};

/**
 * Asks the questions of a survey, one after the other or as answers lead on, checks the answers and counts points. How
 * far a call has come is in its `global_data`, as `survey`. [prefabs/survey-agent]
 */
export class SurveyAgent extends AgentBase {
  private readonly asked: readonly Asked[];
  private readonly survey: {
    readonly conclusion: string;
    readonly maxRetries: number;
    readonly onComplete: SurveyConfig['onComplete'];
  };

  /** @throws {TypeError} On an option that is missing, does not exist or has a value that it does not take. */
  constructor(config: SurveyConfig) {
    super(agentOptionsOf('SurveyAgent', config, options, { name: 'survey', route: '/survey' }));
    const { surveyName, brandName = 'Our Company', maxRetries = 2 } = config;
    this.asked = askedOf('SurveyAgent', config.questions, (message) => this.log.warn(message));
    const {
      introduction = `Welcome to the survey "${surveyName}" of ${brandName}. It takes a moment only. Shall we begin?`,
      conclusion = `Thank you for taking part in the survey "${surveyName}". Goodbye!`,
    } = config;
    this.survey = { conclusion, maxRetries, onComplete: config.onComplete };
    this.instruct(surveyName, brandName, introduction);
    this.setPostPrompt(postPrompt(surveyName));
    this.addHints(hintsOf(surveyName, brandName, this.asked));
    const questions = this.asked.map(({ id, text, type, scale, options, required }) => ({
      id,
      text,
      type,
      required,
      ...(type === 'rating' ? { scale } : {}),
      ...(type === 'multiple_choice' ? { options } : {}),
    }));
    this.setGlobalData({ survey_name: surveyName, brand_name: brandName, questions, max_retries: maxRetries });
    this.setNativeFunctions(['check_time', ...this.nativeFunctions.filter((name) => name !== 'check_time')]);
    this.setParams({
      wait_for_user: false,
      end_of_speech_timeout: 1500,
      ai_volume: 5,
      static_greeting: introduction,
      static_greeting_no_barge: true,
    });
  }

  protected override defineTools(): void {
    const ids = this.asked.map(({ id }) => id).join(', ');
    const question_id = { type: 'string', description: `The question. One of: ${ids}` } as const;
    const answer = { type: 'string', description: "The caller's answer; empty when they give none" } as const;
    const response = { type: 'string', description: "The caller's answer" } as const;
    this.defineTool({
      name: 'validate_response',
      description: 'Says whether a question takes an answer. Nothing is kept.',
      parameters: { question_id, response },
      required: ['question_id', 'response'],
      handler: (args) => this.validate(args.question_id, args.response),
    });
    this.defineTool({
      name: 'log_response',
      description: 'Keeps an answer without points, and without going on.',
      parameters: { question_id, response },
      required: ['question_id', 'response'],
      handler: (args, rawData) => this.logResponse(args.question_id, args.response, rawData),
    });
    this.defineTool({
      name: 'answer_question',
      description: 'Keeps the answer to a question, and gives the next one. It corrects an earlier answer too.',
      parameters: { question_id, answer },
      required: ['question_id', 'answer'],
      handler: (args, rawData) => this.answer(args.question_id, args.answer, rawData),
    });
    this.defineTool({
      name: 'get_current_question',
      description: 'Gives the question that is to be asked now.',
      handler: (_args, { global_data }) => new FunctionResult(this.next(surveyIn(global_data))),
    });
    this.defineTool({
      name: 'get_survey_progress',
      description: 'Says how many questions are answered, what was answered, and the points.',
      handler: (_args, { global_data }) => new FunctionResult(this.progress(surveyIn(global_data))),
    });
  }

  private validate(id: string, response: string): FunctionResult {
    const question = this.asked.find((each) => each.id === id);
    if (!question) return new FunctionResult(this.unknown(id));
    const outcome = understand(question, response);
    if ('problem' in outcome) return new FunctionResult(`The answer is not valid. ${outcome.problem}`);
    return new FunctionResult(`The answer is valid: ${JSON.stringify(outcome.value ?? '')}.`);
  }

  private logResponse(id: string, response: string, { global_data: data }: SwaigRequest): FunctionResult {
    const question = this.asked.find((each) => each.id === id);
    if (!question) return new FunctionResult(this.unknown(id));
    const outcome = understand(question, response);
    if ('problem' in outcome) return new FunctionResult(`The answer is not valid. ${outcome.problem}`);
    const state = surveyIn(data);
    const logged = { ...state.logged, [id]: outcome.value ?? '' };
    return this.keep(new FunctionResult(`The answer to ${JSON.stringify(id)} is kept.`), { ...state, logged });
  }

  private async answer(id: string, answer: string, { global_data: data }: SwaigRequest): Promise<FunctionResult> {
    const state = surveyIn(data);
    if (state.completed) return new FunctionResult('The survey is complete already. Nothing was changed.');
    const question = this.asked.find((each) => each.id === id);
    if (!question) return new FunctionResult(`${this.unknown(id)} ${this.next(state)}`);
    const outcome = understand(question, answer);
    if ('problem' in outcome) return this.retry(question, outcome.problem, state);
    const known = Object.hasOwn(state.answers, id);
    return this.goOn(known ? 'The answer is corrected.' : 'The answer is kept.', withAnswer(state, id, outcome.value));
  }

  /** Has a question asked again, or passed over once that was done often enough. */
  private async retry(question: Asked, problem: string, state: SurveyState): Promise<FunctionResult> {
    const retries = (state.retries[question.id] ?? 0) + 1;
    // What is answered already stays as it is.
    if (retries > this.survey.maxRetries && !Object.hasOwn(state.answers, question.id))
      return this.goOn('The question is passed over.', withAnswer(state, question.id, null));
    const result = new FunctionResult(`That is no answer to the question. ${problem} ${instruction(question)}`);
    return this.keep(result, { ...state, retries: { ...state.retries, [question.id]: retries } });
  }

  private async goOn(done: string, state: SurveyState): Promise<FunctionResult> {
    if (pathOf(this.asked, state).current) return this.keep(new FunctionResult(`${done} ${this.next(state)}`), state);
    const completed = { ...state, completed: true };
    try {
      await this.survey.onComplete?.(responsesOf(this.asked, state), scoreOf(this.asked, state));
    } catch (error) {
      this.log.error('onComplete() failed; what was answered is in the global data of the call.', { error });
    }
    return this.keep(new FunctionResult(this.next(completed)), completed);
  }

  private keep(result: FunctionResult, state: SurveyState): FunctionResult {
    return result.updateGlobalData({ [stateKey]: { ...state, score: scoreOf(this.asked, state) } });
  }

  /** What the model is told to do next. */
  private next(state: SurveyState): string {
    const { current, answered } = pathOf(this.asked, state);
    if (!current) return `The survey is complete.\nSay: ${JSON.stringify(this.survey.conclusion)}`;
    return `[Question ${answered.length + 1}]: ${instruction(current)}`;
  }

  private progress(state: SurveyState): string {
    const { answered, current } = pathOf(this.asked, state);
    const history = answered.map(({ id }) => `${id}: ${state.answers[id] ?? 'passed over'}`);
    const done = current ? '' : ' All questions are asked.';
    return `Questions answered: ${answered.length}. Points: ${scoreOf(this.asked, state)}.${done}${history.length > 0 ? ` Answers: ${history.join('; ')}.` : ''}`;
  }

  private unknown(id: string): string {
    return `There is no question ${JSON.stringify(id)}. The questions are: ${this.asked.map((each) => each.id).join(', ')}.`;
  }

  private instruct(surveyName: string, brandName: string, introduction: string): void {
    const { conclusion, maxRetries } = this.survey;
    this.promptAddSection('Personality', {
      body: `You conduct a survey for ${brandName}: friendly, neutral and to the point.`,
    });
    this.promptAddSection('Goal', { body: `Get the answers to the questions of the survey "${surveyName}".` });
    this.promptAddSection('Instructions', {
      bullets: [
        'When the caller is ready, call get_current_question, and ask the question that it gives.',
        'Hand each answer to answer_question, which gives the next question. Ask one question at a time, as it is written.',
        `When an answer does not fit, explain what fits and ask again, up to ${maxRetries} times.`,
        'When the caller corrects an earlier answer, hand the new one to answer_question with the id of that question.',
        'When the caller does not want to answer a question, hand over an empty answer. Never answer for them.',
        'Do not comment on answers, and give no opinion.',
      ],
    });
    this.promptAddSection('Introduction', { body: `The caller has heard: ${JSON.stringify(introduction)}` });
    this.promptAddSection('Survey Questions', {
      body: 'The questions, which answers may lead to in another order:',
      subsections: this.asked.map((question) => ({
        title: question.text,
        body: [
          `ID: ${question.id}`,
          `Type: ${question.type}`,
          `Required: ${question.required ? 'yes' : 'no'}`,
          ...(question.type === 'rating' ? [`Scale: 1 to ${question.scale}`] : []),
          ...(question.type === 'multiple_choice' ? [`Options: ${question.options?.join(', ')}`] : []),
        ].join('\n'),
      })),
    });
    this.promptAddSection('Conclusion', { body: `When the survey is complete, say: ${JSON.stringify(conclusion)}` });
  }
}

/** A {@link SurveyAgent}. [prefabs/survey-agent] */
export const createSurveyAgent = (config: SurveyConfig): SurveyAgent => new SurveyAgent(config);

function withAnswer(state: SurveyState, id: string, value: string | null): SurveyState {
  return { ...state, answers: { ...state.answers, [id]: value }, retries: { ...state.retries, [id]: 0 } };
}

function instruction(question: Asked): string {
  const forms = {
    rating: `It takes a whole number from 1 to ${question.scale}.`,
    multiple_choice: `It takes one of: ${question.options?.join(', ')}.`,
    yes_no: 'It takes yes or no.',
    open_ended: 'It takes any answer.',
  };
  return `${JSON.stringify(question.text)} ${forms[question.type]}${question.required ? '' : ' It need not be answered.'} Then call answer_question with question_id ${JSON.stringify(question.id)} and the answer.`;
}

const postPrompt = (surveyName: string) => `Answer with JSON alone:
{
  "survey_name": ${JSON.stringify(surveyName)},
  "responses": { "the id of each question": "its answer" },
  "completion_status": "completed", "partial" or "declined",
  "timestamp": "the time now, in ISO 8601"
}`;

/** Words that callers are likely to say. */
function hintsOf(surveyName: string, brandName: string, questions: readonly Asked[]): string[] {
  const words = questions.flatMap(({ type, scale, options = [] }) => {
    if (type === 'rating') return Array.from({ length: scale }, (_, i) => String(i + 1));
    if (type === 'yes_no') return ['yes', 'no'];
    return type === 'multiple_choice' ? options : [];
  });
  return [...new Set([surveyName, brandName, ...words])];
}
