import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { SurveyAgent, type SurveyConfig } from '../../src/index.js';
import { logged } from '../skills/served.js';
import { Call, documentOf, quiet } from './asked.js';

const questions: SurveyConfig['questions'] = [
  { id: 'overall', text: 'How was it?', type: 'rating', scale: 10, points: { 9: 3, 10: 3, 8: 2 } },
  {
    id: 'again',
    text: 'Would you come again?',
    type: 'yes_no',
    nextQuestion: { yes: 'friend', _default: 'why' },
    points: { yes: 1 },
  },
  {
    id: 'friend',
    text: 'Who told you?',
    type: 'multiple_choice',
    options: ['A friend', 'The paper'],
    nextQuestion: 'more',
  },
  { id: 'why', text: 'Why not?', type: 'open_ended' },
  { id: 'more', text: 'Anything else?', type: 'open_ended', required: false, points: 1 },
];
const agentOptions = { ...quiet, swaigSecret: 'shared' };
const make = (config: Partial<SurveyConfig> = {}) =>
  new SurveyAgent({ surveyName: 'Stay', brandName: 'Acme', questions, agentOptions, ...config });

test('what a call is told, and starts with', async () => {
  const ai = await documentOf(make({ introduction: 'Hello!', conclusion: 'Bye!' }));
  expect(ai.prompt.pom.map(({ title }) => title)).toEqual([
    'Personality', 'Goal', 'Instructions', 'Introduction', 'Survey Questions', 'Conclusion',
  ]); // biome-ignore format: titles
  expect(ai.prompt.pom[4]?.subsections?.[0]).toMatchObject({
    title: 'How was it?',
    body: 'ID: overall\nType: rating\nRequired: yes\nScale: 1 to 10',
  });
  expect(ai.params).toMatchObject({
    wait_for_user: false,
    end_of_speech_timeout: 1500,
    ai_volume: 5,
    static_greeting: 'Hello!',
    static_greeting_no_barge: true,
  });
  expect(ai.global_data).toMatchObject({ survey_name: 'Stay', brand_name: 'Acme', max_retries: 2 });
  expect(ai.hints).toEqual(expect.arrayContaining(['Stay', 'Acme', '10', 'The paper', 'yes']));
  expect(ai.SWAIG.native_functions).toEqual(['check_time']);
  expect(ai.post_prompt?.text).toContain('"survey_name": "Stay"');
});

test('answers lead on, points add up, and any replica goes on where another was', async () => {
  const done = vi.fn();
  const [one, two] = [make({ onComplete: done }), make({ onComplete: done, conclusion: 'That was all.' })];
  const call = await Call.to(one);
  expect(await call.run(one, 'get_current_question')).toContain('[Question 1]: "How was it?"');
  expect(await call.run(two, 'answer_question', { question_id: 'overall', answer: '9' })).toContain(
    'Would you come again?',
  );
  expect(await call.run(one, 'answer_question', { question_id: 'again', answer: 'Y' })).toContain(
    '[Question 3]: "Who told you?"',
  );
  expect(await call.run(two, 'answer_question', { question_id: 'friend', answer: 'the paper' })).toContain(
    'Anything else?',
  );
  expect(await call.run(one, 'get_survey_progress')).toBe(
    'Questions answered: 3. Points: 4. Answers: overall: 9; again: yes; friend: The paper.',
  );
  expect(done).not.toHaveBeenCalled();
  expect(await call.run(two, 'answer_question', { question_id: 'more', answer: '' })).toContain('Say: "That was all."');
  expect(done.mock.calls).toEqual([[{ overall: '9', again: 'yes', friend: 'The paper', more: null }, 4]]);
  expect(await call.run(one, 'answer_question', { question_id: 'more', answer: 'Yes!' })).toContain('complete already');
  expect(done).toHaveBeenCalledTimes(1);
});

test('a corrected answer leads elsewhere, and what was answered on the way that is left does not count', async () => {
  const done = vi.fn();
  const agent = make({ onComplete: done });
  const call = await Call.to(agent);
  await call.run(agent, 'answer_question', { question_id: 'overall', answer: '8' });
  await call.run(agent, 'answer_question', { question_id: 'again', answer: 'yes' });
  await call.run(agent, 'answer_question', { question_id: 'friend', answer: 'A friend' });
  const corrected = await call.run(agent, 'answer_question', { question_id: 'again', answer: 'no' });
  expect(corrected).toContain('The answer is corrected. [Question 3]: "Why not?"');
  await call.run(agent, 'answer_question', { question_id: 'why', answer: 'Too loud' });
  await call.run(agent, 'answer_question', { question_id: 'more', answer: 'No' });
  expect(done).toHaveBeenCalledWith({ overall: '8', again: 'no', why: 'Too loud', more: 'No' }, 3);
});

test('an answer that does not fit is asked for again, and passed over in the end', async () => {
  const agent = make();
  const call = await Call.to(agent);
  const say = (answer: string) => call.run(agent, 'answer_question', { question_id: 'overall', answer });
  expect(await say('eleven')).toMatch(/^That is no answer to the question. The answer is a whole number from 1 to 10./);
  expect(await say('')).toContain('An answer is needed.');
  expect(await say('0')).toContain('The question is passed over. [Question 2]');
  expect(await call.run(agent, 'answer_question', { question_id: 'overal', answer: '3' })).toContain(
    'There is no question "overal". The questions are: overall, again',
  );
});

test('validating changes nothing, logging neither scores nor leads on, and both refuse what does not fit', async () => {
  const done = vi.fn();
  const agent = make({ questions: questions.slice(0, 1), onComplete: done });
  const call = await Call.to(agent);
  const validated = await call.answer(agent, 'validate_response', { question_id: 'overall', response: '7' });
  expect(validated).toEqual({ response: 'The answer is valid: "7".' });
  expect(await call.run(agent, 'validate_response', { question_id: 'overall', response: '70' })).toContain('not valid');
  expect(await call.run(agent, 'log_response', { question_id: 'overall', response: '70' })).toContain('not valid');
  expect(await call.run(agent, 'log_response', { question_id: 'overall', response: '9' })).toContain('is kept');
  expect(await call.run(agent, 'get_survey_progress')).toBe('Questions answered: 0. Points: 0.');
});

test('a callback that fails leaves the survey complete', async () => {
  const agent = make({ questions: [{ text: 'Any comments?', type: 'open_ended' }], onComplete: () => { throw new Error('down'); } }); // biome-ignore format: short
  const call = await Call.to(agent);
  expect(await call.run(agent, 'answer_question', { question_id: 'question_1', answer: 'None' })).toContain('complete');
  expect(call.data['survey']).toMatchObject({ completed: true, answers: { question_1: 'None' } });
});

test('points that a rating cannot give are told of, and nothing more', () => {
  const log = logged();
  const points = { 9: 3 };
  new SurveyAgent({
    surveyName: 'S',
    questions: [{ text: 'How?', type: 'rating', points }],
    agentOptions: { basicAuth: ['u', 'p'] },
  });
  expect(log.text()).toContain('questions[0].points has "9", which nobody can answer');
});

test('whatever is answered, in any order: the survey ends once, within as many answers as it has questions and retries', async () => {
  const ids = questions.map(({ id }) => id as string);
  const step = fc.record({
    question_id: fc.constantFrom(...ids, 'nonsense'),
    answer: fc.constantFrom('', '1', '10', 'yes', 'no', 'A friend', 'words'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const done = vi.fn();
      const agent = make({ onComplete: done });
      const call = await Call.to(agent);
      for (const args of steps) await call.run(agent, 'answer_question', args);
      // Whoever follows what is asked, with whatever answer, comes to the end.
      for (let left = 15; left > 0; left--) {
        const id = /question_id "(\w+)"/.exec(await call.run(agent, 'get_current_question'))?.[1];
        if (id === undefined) break;
        await call.run(agent, 'answer_question', { question_id: id, answer: '?' });
      }
      expect(await call.run(agent, 'get_current_question')).toContain('complete');
      expect(done).toHaveBeenCalledTimes(1);
    }),
    { numRuns: 15 },
  );
});
