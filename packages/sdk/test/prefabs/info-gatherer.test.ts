import { expect, test } from 'vitest';
import { InfoGathererAgent, type InfoGathererConfig } from '../../src/index.js';
import { Call, documentOf, quiet } from './asked.js';

const questions = [
  { key_name: 'name', question_text: 'Your name?' },
  { key_name: 'email', question_text: 'Your email?', confirm: true },
];
const make = (config: InfoGathererConfig = {}) =>
  new InfoGathererAgent({ agentOptions: { ...quiet, swaigSecret: 'shared' }, ...config });

test('what a call is told, and starts with', async () => {
  const ai = await documentOf(make({ questions }));
  expect(ai.prompt.pom.map(({ title }) => title)).toEqual(['Objective']);
  expect(ai.params).toEqual({ end_of_speech_timeout: 800, speech_event_timeout: 1000 });
  expect(ai.global_data).toEqual({ questions, question_index: 0, answers: [] });
  expect([ai.post_prompt, ai.hints, ai.SWAIG.native_functions]).toEqual([undefined, undefined, undefined]);
});

test('asks in order, has answers confirmed where that is wanted, and takes corrections; on any replica', async () => {
  const [one, two] = [make({ questions }), make({ questions })];
  const call = await Call.to(one);
  const started = await call.answer(one, 'start_questions');
  expect(started.response).toContain('[Question 1 of 2]: "Your name?"');
  expect(started.action).toEqual([{ replace_in_history: expect.any(String) }]);
  expect(await call.answer(two, 'submit_answer', { answer: 'Ann' })).toEqual({
    response: expect.stringContaining('[Question 2 of 2]: "Your email?"'),
    action: [
      { replace_in_history: true },
      { set_global_data: { answers: [{ key_name: 'name', answer: 'Ann' }], question_index: 1 } },
    ],
  });
  expect(await call.answer(one, 'submit_answer', { answer: 'a@b.example' })).toEqual({
    response: expect.stringContaining('Read this back'),
  });
  expect(await call.run(two, 'submit_answer', { answer: 'Anne', key_name: 'name' })).toContain(
    'The answer is corrected.',
  );
  expect(await call.run(two, 'submit_answer', { answer: 'x', key_name: 'phone' })).toContain(
    'No question with the key_name "phone"',
  );
  expect(await call.run(one, 'submit_answer', { answer: 'a@b.example', confirmed_by_user: true })).toContain(
    'All questions are answered.',
  );
  expect(call.data).toMatchObject({
    question_index: 2,
    answers: [
      { key_name: 'name', answer: 'Anne' },
      { key_name: 'email', answer: 'a@b.example' },
    ],
  });
  expect(await call.run(one, 'start_questions')).toBe('There is no question left to ask.');
});

test('a callback gives the questions of each call, and is asked for documents alone', async () => {
  const asked: unknown[] = [];
  const agent = make().setQuestionCallback(async (query, body, headers) => {
    asked.push([
      query,
      (body['call'] as { call_id: string }).call_id,
      headers['content-type'],
      headers['authorization'],
    ]);
    return [{ key_name: 'issue', question_text: `What about ${query['product']}?` }];
  });
  const call = await Call.to(agent, '?product=bikes');
  expect(await call.run(agent, 'start_questions')).toContain('[Question 1 of 1]: "What about bikes?"');
  const other = await Call.to(agent, '?product=cars');
  expect(other.data['questions']).toEqual([{ key_name: 'issue', question_text: 'What about cars?' }]);
  expect(asked).toEqual(['bikes', 'cars'].map((product) => [{ product }, 'c-1', 'application/json', undefined]));
});

test.each<[string, InfoGathererConfig]>([
  ['there is none', {}],
  ['it throws', { questionCallback: () => { throw new Error('down'); } }], // biome-ignore format: short
  ['it gives none', { questionCallback: () => [] }],
  ['it gives what is no question', { questionCallback: () => [{ key_name: 'a' } as never] }],
])('when the callback gives no questions (%s), two general ones are asked', async (_, config) => {
  const { data } = await Call.to(make(config));
  expect((data['questions'] as { key_name: string }[]).map(({ key_name }) => key_name)).toEqual(['name', 'message']);
});

test('questions that an agent was made with count before a callback', async () => {
  const { data } = await Call.to(make({ questions }).setQuestionCallback(() => []));
  expect(data['questions']).toEqual(questions);
});
