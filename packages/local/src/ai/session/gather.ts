import type { SwmlGatherInfo, SwmlGatherQuestion } from '@signalwire/protocol/swml';
import type { ModelTool } from '../models/model.js';

/** Asks the questions of a step's `gather_info` one by one. */
export class Gather {
  readonly info: SwmlGatherInfo;
  readonly answers: Record<string, unknown> = {};
  attempts = 0;
  #index = 0;

  constructor(info: SwmlGatherInfo) {
    this.info = info;
  }

  /** The question that is open; `undefined` when all are answered. */
  get question(): SwmlGatherQuestion | undefined {
    return this.info.questions[this.#index];
  }

  get index(): number {
    return this.#index;
  }

  /** What the model is told about the open question. */
  instructions(question: SwmlGatherQuestion): string {
    const lines = [
      `Ask the caller exactly this: "${question.question}"`,
      'Ask nothing else and talk about nothing else until it is answered.',
    ];
    if (question.confirm) lines.push('Read the answer back to the caller and have it confirmed before you submit it.');
    if (question.prompt) lines.push(question.prompt);
    lines.push('When you have the answer, call gather_submit with it.');
    return lines.join('\n');
  }

  tool(question: SwmlGatherQuestion): ModelTool {
    const properties: Record<string, unknown> = {
      answer: { type: question.type ?? 'string', description: `The answer to: ${question.question}` },
    };
    if (question.confirm)
      properties['confirmed_by_user'] = {
        type: 'string',
        enum: ['true', 'false'],
        description: 'Whether the caller confirmed the answer.',
      };
    return {
      name: 'gather_submit',
      description: 'Submits the answer to the question that is open.',
      parameters: { type: 'object', properties, required: Object.keys(properties) },
    };
  }

  /** Takes an answer. @returns why it was rejected, or nothing. */
  submit(given: Record<string, unknown>): 'missing_answer' | 'confirmation_required' | undefined {
    const { question } = this;
    const answer = given['answer'];
    if (!question) return undefined;
    this.attempts += 1;
    if (answer === undefined || answer === null || answer === '') return 'missing_answer';
    if (question.confirm && String(given['confirmed_by_user']) !== 'true') return 'confirmation_required';
    this.answers[question.key] = answer;
    this.attempts = 0;
    this.#index += 1;
    return undefined;
  }

  /** The answers as they go into `global_data`, on top of what is there. */
  into(globalData: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { output_key: key } = this.info;
    if (!key) return { ...this.answers };
    const before = globalData[key];
    const base = before !== null && typeof before === 'object' ? (before as Record<string, unknown>) : {};
    return { [key]: { ...base, ...this.answers } };
  }
}
