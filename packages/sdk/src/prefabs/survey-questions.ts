import { nearest } from '@signalwire/protocol/nearest';
import type { ParameterEntry } from '../parameters/index.js';
import { refuseDoubles, text, texts } from './options.js';

/** A question of a survey. */
export interface SurveyQuestion {
  /** What it is known by. Default: `question_1`, `question_2`, … by its place. */
  id?: string | undefined;
  /** What is asked. */
  text: string;
  type: 'rating' | 'multiple_choice' | 'yes_no' | 'open_ended';
  /** Of a `multiple_choice`: what can be answered. */
  options?: string[] | undefined;
  /** Of a `rating`: the best one; the least is 1. Default: 5. */
  scale?: number | undefined;
  /** Whether it must be answered. Default: `true`. */
  required?: boolean | undefined;
  /** The id of what is asked next, or one for each answer, `_default` for all others. Default: the next in the list. */
  nextQuestion?: string | Record<string, string> | undefined;
  /** Points for any answer, or for each: `{ yes: 2, no: 0 }`. Default: none. */
  points?: number | Record<string, number> | undefined;
}

/** A question with all that it says by leaving it out. */
export type Asked = Omit<SurveyQuestion, 'id' | 'scale' | 'required'> & {
  readonly id: string;
  readonly scale: number;
  readonly required: boolean;
};

const types = ['rating', 'multiple_choice', 'yes_no', 'open_ended'] as const;

/** Questions, described as an option. */
export const questionsOption: ParameterEntry = {
  type: 'array',
  required: true,
  min: 1,
  items: {
    type: 'object',
    properties: {
      id: { type: 'string', min: 1 },
      text,
      type: { type: 'string', required: true, enum: types },
      options: { ...texts, min: 2 },
      scale: { type: 'integer', min: 2, max: 100 },
      required: { type: 'boolean' },
      nextQuestion: { type: ['string', 'object'], additionalProperties: { type: 'string' } },
      points: { type: ['number', 'object'], additionalProperties: { type: 'number' } },
    },
  },
};

/**
 * Fills in what questions leave out, and checks what they say of each other.
 * @param warn Told of what can never be.
 * @throws {TypeError} On two with the same id, a next question that there is none of, or an answer that cannot be given.
 */
export function askedOf(prefab: string, given: readonly SurveyQuestion[], warn: (message: string) => void): Asked[] {
  const questions = given.map(({ id, scale = 5, required = true, ...question }, i) => ({
    ...structuredClone(question),
    id: id ?? `question_${i + 1}`,
    scale,
    required,
  }));
  const ids = questions.map(({ id }) => id);
  refuseDoubles(prefab, 'questions', ids);
  for (const [i, question] of questions.entries()) {
    const place = `${prefab}: questions[${i}]`;
    const { type, options, nextQuestion, points } = question;
    if (type === 'multiple_choice' && !options) throw new TypeError(`${place}.options is missing: what can be chosen.`);
    if (typeof nextQuestion === 'string') refuseUnknown(`${place}.nextQuestion`, nextQuestion, ids);
    else
      for (const [answer, id] of Object.entries(nextQuestion ?? {})) {
        refuseUnknown(`${place}.nextQuestion[${JSON.stringify(answer)}]`, id, ids);
        if (answer !== anyOther) checkAnswer(`${place}.nextQuestion`, question, answer, warn);
      }
    if (typeof points === 'object')
      for (const answer of Object.keys(points)) checkAnswer(`${place}.points`, question, answer, warn);
  }
  return questions;
}

const anyOther = '_default';

function refuseUnknown(place: string, id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  const meant = nearest(id, ids);
  throw new TypeError(
    `${place} is ${JSON.stringify(id)}; the questions are ${ids.join(', ')}.${meant ? ` Did you mean ${JSON.stringify(meant)}?` : ''}`,
  );
}

function checkAnswer(place: string, question: Asked, answer: string, warn: (message: string) => void): void {
  const outcome = understand(question, answer);
  if (!('problem' in outcome)) return;
  const message = `${place} has ${JSON.stringify(answer)}, which nobody can answer: ${outcome.problem}`;
  if (question.type !== 'rating') throw new TypeError(message);
  // A scale that was forgotten; the survey works all the same.
  warn(message);
}

/** An answer as it is kept: in the words of its question. `null` stands for none. */
export function understand(question: Asked, answer: string): { value: string | null } | { problem: string } {
  const given = answer.trim();
  const plain = given.toLowerCase().replace(/(?<![.!])[.!]+$/, '');
  if (given === '') return question.required ? { problem: 'An answer is needed.' } : { value: null };
  switch (question.type) {
    case 'rating': {
      const rating = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
      if (rating >= 1 && rating <= question.scale) return { value: String(rating) };
      return { problem: `The answer is a whole number from 1 to ${question.scale}.` };
    }
    case 'multiple_choice': {
      const { options = [] } = question;
      const found = options.find((option) => option.toLowerCase() === plain);
      return found === undefined ? { problem: `The answer is one of: ${options.join(', ')}.` } : { value: found };
    }
    case 'yes_no':
      if (plain === 'yes' || plain === 'y') return { value: 'yes' };
      if (plain === 'no' || plain === 'n') return { value: 'no' };
      return { problem: 'The answer is yes or no.' };
    case 'open_ended':
      return { value: given };
  }
}

/** The id of what is asked after an answer; `undefined` when that is the next in the list. */
export function leadsTo({ nextQuestion }: Asked, value: string | null): string | undefined {
  if (typeof nextQuestion !== 'object') return nextQuestion;
  return (value === null ? undefined : ofAnswer(nextQuestion, value)) ?? nextQuestion[anyOther];
}

/** The points that an answer is worth. */
export function pointsFor({ points }: Asked, value: string | null): number {
  if (value === null || points === undefined) return 0;
  return typeof points === 'number' ? points : (ofAnswer(points, value) ?? 0);
}

/** What stands for an answer, in any case. */
function ofAnswer<Value>(values: Readonly<Record<string, Value>>, answer: string): Value | undefined {
  const key = Object.keys(values).find((each) => each.trim().toLowerCase() === answer.toLowerCase());
  return key === undefined ? undefined : values[key];
}
