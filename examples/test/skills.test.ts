import { script } from '@signalwire/local';
import { expect, test } from 'vitest';
import { guestHouse } from '../src/guest-house/agent.js';
import { callTo, globalData, here, troubles } from './support.js';

test('guest-house: skills answer, and keep what the caller says', async () => {
  const model = script()
    .says('Guest house.')
    .user('dog')
    .offered(
      'get_current_time',
      'get_current_date',
      'search_house_rules',
      'booking_start_questions',
      'booking_submit_answer',
    )
    .calls('search_house_rules', { query: 'Are dogs allowed in the restaurant?' })
    .result('Dogs are welcome in the rooms')
    .says('In the rooms, yes.')
    .user('room')
    .calls('booking_start_questions', {})
    .result('Which night')
    .says('Which night?')
    .user('Friday')
    .calls('booking_submit_answer', { answer: 'Friday' })
    .result('What name')
    .says('What name?')
    .user('Okafor')
    .calls('booking_submit_answer', { answer: 'Okafor' })
    .result('Read this back')
    .says('Okafor, is that right?')
    .user('yes')
    .calls('booking_submit_answer', { answer: 'Okafor', confirmed_by_user: true })
    .result('the room is reserved')
    .says('It is reserved.');
  const { call } = await callTo(await guestHouse(here), { model });
  const turns = [
    ['Guest house.', 'May my dog come along?'],
    ['In the rooms, yes.', 'Then I would like a room'],
    ['Which night?', 'Friday'],
    ['What name?', 'Okafor'],
    ['is that right?', 'yes'],
  ] as const;
  for (const [heard, said] of turns) {
    await call.hear(heard);
    await call.turn();
    call.say(said);
  }
  await call.hear('It is reserved.');
  expect(globalData(call)?.['skill:booking']).toMatchObject({
    question_index: 2,
    answers: [
      { key_name: 'night', answer: 'Friday' },
      { key_name: 'name', answer: 'Okafor' },
    ],
  });
  expect(troubles(call)).toEqual([]);
  model.done();
});
