import { script } from '@signalwire/local';
import { expect, test } from 'vitest';
import { guestSurvey, type Verdict } from '../src/guest-survey/agent.js';
import { DamageLine } from '../src/intake/agent.js';
import { called, callPrefab, hangUp, talk } from './prefab-calls.js';
import { here, served, startSpace, troubles } from './support.js';

test('intake: every question in its turn, with the answers at the end', async () => {
  const model = script()
    .user('ready')
    .offered('start_questions', 'submit_answer')
    .calls('start_questions')
    .result('[Question 1 of 3]: "What is your full name?"')
    .says('What is your full name?')
    .user('Ana')
    .calls('submit_answer', { answer: 'Ana Silva' })
    .result('What is your email address?')
    .says('And your email?')
    .user('example')
    .calls('submit_answer', { answer: 'ana@example.com' })
    .result('Read this back')
    .says('ana@example.com, right?')
    .user('right')
    .calls('submit_answer', { answer: 'ana@example.com', confirmed_by_user: true })
    .says('What is damaged?')
    .user('roof')
    .calls('submit_answer', { answer: 'The roof' })
    .result('All questions are answered.')
    .says('Thank you.')
    .summary('The roof of Ana Silva is damaged.');
  const line = new DamageLine(here);
  const { call, left } = await callPrefab(line, { model });
  await talk(call, [
    ['I am ready', 'your full name'],
    ['Ana Silva', 'your email'],
    ['ana@example.com', 'right?'],
    ['Yes, right', 'damaged'],
    ['My roof', 'Thank you.'],
  ]);
  await hangUp(call);
  const answers = { name: 'Ana Silva', email: 'ana@example.com', description: 'The roof' };
  expect(line.claims).toEqual([{ answers, complete: true }]);
  expect(left[0]?.summary).toBe('The roof of Ana Silva is damaged.');
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('intake: a refusal and a correction, by script', async () => {
  const model = script()
    .user('ready')
    .calls('start_questions')
    .says('Your full name?')
    .user('Ana')
    .calls('submit_answer', { answer: 'Ana Silva' })
    .says('The number on your plate?')
    .user('not say')
    .calls('submit_answer', { answer: 'not given', confirmed_by_user: true })
    .result('The answer is kept as "plate_number".')
    .says('What happened?')
    .user('Anna')
    .calls('submit_answer', { answer: 'Anna Silva', key_name: 'name' })
    .result('The answer is corrected. [Question 3 of 3]')
    .says('Corrected. What happened?')
    .summary('Anna Silva did not say what happened.');
  const { numberFor, dial } = await startSpace({ model });
  const line = new DamageLine(here);
  const call = await dial(await numberFor(`${await served(line)}?kind=car`));
  await talk(call, [
    ['Ready', 'full name'],
    ['Ana Silva', 'plate'],
    ['I would rather not say', 'What happened?'],
    ['It is Anna, with two n', 'Corrected.'],
  ]);
  await hangUp(call);
  // They hung up before the last question.
  expect(line.claims).toEqual([{ answers: { name: 'Anna Silva', plate_number: 'not given' }, complete: false }]);
  model.done();
});

test('intake: rehearsed, with a refusal, corrections, and a caller who hangs up half-way', async () => {
  const line = new DamageLine(here);
  const { call, number, dial, left } = await callPrefab(line);
  await talk(call, [
    ['Yes', 'What is your full name?'],
    ['My name is Ana Silva', 'What is your email address?'],
    ['Actually, my name is Anna Silva', 'I have corrected that. What is your email address?'],
    ['ana@example.com', 'I have ana@example.com. Is that right?'],
    ['No, anna@example.com', 'I have anna@example.com. Is that right?'],
    ['Yes', 'What is damaged?'],
    ['I would rather not say', 'All questions are answered. Thank you.'],
  ]);
  await hangUp(call);
  expect(troubles(call)).toEqual([]);
  const again = await dial(number);
  await talk(again, [
    ['Sure', 'full name'],
    ['Bo Lund', 'email'],
  ]);
  await hangUp(again);
  expect(line.claims).toEqual([
    { answers: { name: 'Anna Silva', email: 'anna@example.com', description: 'not given' }, complete: true },
    { answers: { name: 'Bo Lund' }, complete: false },
  ]);
  expect(left.map(({ summary }) => typeof summary)).toEqual(['string', 'string']);
});

test('guest-survey: an answer that does not fit, one that is corrected and leads elsewhere, one that is refused', async () => {
  const model = script()
    .user('sure')
    .calls('get_current_question')
    .says('From 1 to 10, how was it?')
    .user('eleven')
    .calls('answer_question', { question_id: 'overall', answer: '11' })
    .result('a whole number from 1 to 10')
    .says('At most ten.')
    .user('ten')
    .calls('answer_question', { question_id: 'overall', answer: '10' })
    .result('[Question 2]: "Would you come again?"')
    .says('Would you come again?')
    .user('yes')
    .calls('answer_question', { question_id: 'again', answer: 'Yes' })
    .result('Which breakfast')
    .says('Which breakfast?')
    .user('I would not')
    .calls('answer_question', { question_id: 'again', answer: 'no' })
    .result('The answer is corrected. [Question 3]: "What should we have done better?"')
    .says('What should we have done better?')
    .user('rather not')
    .calls('answer_question', { question_id: 'why', answer: '' })
    .says('Which breakfast?')
    .user('French')
    .calls('answer_question', { question_id: 'breakfast', answer: 'french' })
    .result('The survey is complete.')
    .says('Thank you.')
    .summary({ survey_name: 'Your stay', responses: { overall: '10' }, completion_status: 'completed' });
  const verdicts: Verdict[] = [];
  const { call, left } = await callPrefab(
    guestSurvey((verdict) => verdicts.push(verdict), here),
    { model },
  );
  await call.hear('May I ask three questions');
  await talk(call, [
    ['Sure', 'how was it?'],
    ['eleven', 'At most ten.'],
    ['ten', 'come again'],
    ['yes', 'breakfast'],
    ['No wait, I would not come again', 'better'],
    ['I would rather not say', 'breakfast'],
    ['French', 'Thank you.'],
  ]);
  await hangUp(call);
  expect(verdicts).toEqual([{ responses: { overall: '10', again: 'no', why: null, breakfast: 'French' }, score: 2 }]);
  expect(left[0]?.summary).toMatchObject({ completion_status: 'completed' });
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('guest-survey: rehearsed, to the end, refused at once, and left half-way', async () => {
  const verdicts: Verdict[] = [];
  const { call, number, dial, left } = await callPrefab(guestSurvey((verdict) => verdicts.push(verdict), here));
  await talk(call, [
    ['Sure', 'From 1 to 10, how was your stay?'],
    ['eleven', 'Sorry. The answer is a whole number from 1 to 10. From 1 to 10'],
    ['eight', 'Would you come again?'],
    ['No', 'What should we have done better?'],
    ['I would rather not say', 'Which breakfast did you like best?'],
    ['Sorry, my stay was a nine actually', 'I have corrected that. Which breakfast'],
    ['Chinese', 'It can be French, English or Japanese.'],
    ['The French one', 'Thank you, and see you soon at the Aurore!'],
  ]);
  await hangUp(call);
  expect(troubles(call)).toEqual([]);
  const refused = await dial(number);
  await talk(refused, [['No, thank you', 'Goodbye!']]);
  await hangUp(refused);
  expect(called(refused)).toEqual([]);
  const half = await dial(number);
  await talk(half, [
    ['Yes', 'how was your stay?'],
    ['Seven', 'come again'],
  ]);
  await hangUp(half);
  expect(verdicts).toEqual([{ responses: { overall: '9', again: 'no', why: null, breakfast: 'French' }, score: 2 }]);
  expect(left).toHaveLength(3);
  expect(left.map(({ summary }) => summary)).toEqual(
    left.map(() => expect.objectContaining({ survey_name: 'Your stay' })),
  );
  expect(left[2]?.data['survey']).toMatchObject({ answers: { overall: '7' }, completed: false });
});
