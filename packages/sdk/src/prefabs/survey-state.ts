import { type Asked, leadsTo, pointsFor } from './survey-questions.js';

/** How far a survey has come; kept in the call's `global_data`. */
export interface SurveyState {
  /** By the questions' ids; `null` for a question that was passed over. */
  readonly answers: Readonly<Record<string, string | null>>;
  /** Answers that were logged alone. */
  readonly logged: Readonly<Record<string, string>>;
  /** How often in a row a question got no answer that it takes. */
  readonly retries: Readonly<Record<string, number>>;
  readonly completed: boolean;
}

/** Where a survey stands in `global_data`. */
export const stateKey = 'survey';

const beginning: SurveyState = { answers: {}, logged: {}, retries: {}, completed: false };

/** How far a call has come, by its data. */
export function surveyIn(data: Readonly<Record<string, unknown>> | undefined): SurveyState {
  const kept = data?.[stateKey];
  return typeof kept === 'object' && kept !== null ? { ...beginning, ...(kept as Partial<SurveyState>) } : beginning;
}

/** The questions that answers lead through, and the one that is to be asked now; `undefined` at the end. */
export function pathOf(
  questions: readonly Asked[],
  { answers }: SurveyState,
): { answered: readonly Asked[]; current: Asked | undefined } {
  const answered: Asked[] = [];
  let at = questions[0];
  // A question that answers lead back to is not asked twice.
  while (at && Object.hasOwn(answers, at.id) && !answered.includes(at)) {
    answered.push(at);
    at = following(questions, at, answers[at.id] ?? null);
  }
  return { answered, current: at && answered.includes(at) ? undefined : at };
}

function following(questions: readonly Asked[], question: Asked, value: string | null): Asked | undefined {
  const next = leadsTo(question, value);
  if (next !== undefined) return questions.find(({ id }) => id === next);
  return questions[questions.indexOf(question) + 1];
}

/** The points of all that was answered on the way. */
export const scoreOf = (questions: readonly Asked[], state: SurveyState): number =>
  pathOf(questions, state).answered.reduce(
    (sum, question) => sum + pointsFor(question, state.answers[question.id] ?? null),
    0,
  );

/** What was answered on the way, and what was logged, by the questions' ids. */
export function responsesOf(questions: readonly Asked[], state: SurveyState): Record<string, string | null> {
  const { answered } = pathOf(questions, state);
  return { ...state.logged, ...Object.fromEntries(answered.map(({ id }) => [id, state.answers[id] ?? null])) };
}
