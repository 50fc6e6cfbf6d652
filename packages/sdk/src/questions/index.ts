/** A question, and where its answer is kept. */
export interface Question {
  key_name: string;
  question_text: string;
  /** Have the caller say that the answer was understood. */
  confirm?: boolean | undefined;
  /** What else the model is told with the question. */
  prompt_add?: string | undefined;
}

/** How far a list of questions has come; kept in global data. */
export interface GathererState {
  readonly questions: readonly Question[];
  readonly question_index: number;
  readonly answers: readonly { key_name: string; answer: string }[];
}

/** Questions, described as a parameter. */
export const questionParameter = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      key_name: { type: 'string', description: 'Where the answer is kept.', required: true, min: 1 },
      question_text: { type: 'string', description: 'What is asked.', required: true, min: 1 },
      confirm: { type: 'boolean', description: 'Have the caller say that the answer was understood.', default: false },
      prompt_add: { type: 'string', description: 'What else the model is told with the question.' },
    },
  },
} as const;

/** How far a call has come, by its global data; what is not there is at its beginning. */
export function stateOf(data: Readonly<Record<string, unknown>>, questions: readonly Question[]): GathererState {
  const { questions: kept, question_index: index, answers } = data as Partial<GathererState>;
  return {
    questions: Array.isArray(kept) && kept.length > 0 ? kept : questions,
    question_index: Number.isSafeInteger(index) && (index as number) >= 0 ? (index as number) : 0,
    answers: Array.isArray(answers) ? answers : [],
  };
}

/** What the model is told to ask next. */
export function firstQuestion(state: GathererState, submit: string): string {
  const question = state.questions[state.question_index];
  return question ? instruction(state, question, submit) : 'There is no question left to ask.';
}

/** What is done with an answer. */
export interface AnswerOptions {
  /** The caller has said that it was understood. */
  readonly confirmed: boolean;
  /** The name of the function that takes answers. */
  readonly submit: string;
  /** What the model is told when all is answered. */
  readonly completion: string;
  /** The question that it is an answer to, where that was answered before. Default: the one that is next. */
  readonly key?: string | undefined;
}

/** What becomes of an answer: what the model is told, and the state after it, where that changes. */
export function afterAnswer(
  state: GathererState,
  answer: string,
  { confirmed, submit, completion, key }: AnswerOptions,
): { text: string; next?: GathererState; done: boolean } {
  const current = state.questions[state.question_index];
  const correcting = key !== undefined && key !== '' && key !== current?.key_name;
  const question = correcting ? answeredAs(state, key) : current;
  const goOn = current ? instruction(state, current, submit) : completion;
  if (!question && correcting)
    return {
      text: `No question with the key_name ${JSON.stringify(key)} is answered yet; these are: ${state.answers.map(({ key_name }) => key_name).join(', ') || 'none'}. ${goOn}`,
      done: false,
    };
  if (!question) return { text: 'All questions are answered already.', done: false };
  if (answer.trim() === '') return { text: `The answer is empty. ${goOn}`, done: false };
  if (question.confirm && !confirmed)
    return {
      text: `Read this back to the caller and ask whether it is right: ${JSON.stringify(answer)}. When they say yes, call ${submit} with it again and confirmed_by_user true; otherwise with the corrected answer.`,
      done: false,
    };
  const { key_name } = question;
  if (correcting) {
    const answers = state.answers.map((each) => (each.key_name === key_name ? { key_name, answer } : each));
    return { text: `The answer is corrected. ${goOn}`, next: { ...state, answers }, done: !current };
  }
  const next = {
    questions: state.questions,
    question_index: state.question_index + 1,
    answers: [...state.answers, { key_name, answer }],
  };
  const following = next.questions[next.question_index];
  if (!following) return { text: completion, next, done: true };
  return {
    text: `The answer is kept as ${JSON.stringify(key_name)}. ${instruction(next, following, submit)}`,
    next,
    done: false,
  };
}

/** The question of an answer that was given already. */
const answeredAs = ({ questions, question_index: index }: GathererState, key: string): Question | undefined =>
  questions.slice(0, index).find(({ key_name }) => key_name === key);

function instruction({ questions, question_index: index }: GathererState, question: Question, submit: string): string {
  const parts = [
    `[Question ${index + 1} of ${questions.length}]: ${JSON.stringify(question.question_text)}`,
    'Ask this one question, and wait for its answer; take no answer from what was said before.',
    question.prompt_add,
    question.confirm ? 'Read the answer back, and have the caller say that it is right.' : undefined,
    `Then call ${submit} with the answer.`,
    'When the caller does not want to answer, hand over "not given".',
  ];
  return parts.filter(Boolean).join(' ');
}
