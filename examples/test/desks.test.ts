import { script } from '@signalwire/local';
import { expect, test } from 'vitest';
import { frontOffice } from '../src/front-office/agent.js';
import { hotelConcierge } from '../src/hotel-concierge/agent.js';
import { shopQuestions } from '../src/shop-questions/agent.js';
import { called, callPrefab, hangUp, talk } from './prefab-calls.js';
import { here, troubles } from './support.js';

const person = '+13125550120';
const sales = '+13125550121';
const support = '+13125550122';

test('shop-questions: an answer, a question in other words, and a person where there is none', async () => {
  const model = script()
    .says('Maple Outdoor, hello.')
    .user('money')
    .offered('search_faq', 'escalate', 'check_time')
    .calls('search_faq', { query: 'money back' })
    .result('Say: "I do not know that.')
    .says('I do not know that. Shall I connect you?')
    .user('refund')
    .calls('search_faq', { query: 'refund for a product' })
    .result('Answer: "You can return a product within 30 days')
    .says('Within 30 days.')
    .user('colleague')
    .calls('escalate', { reason: 'a refund' })
    .says('I connect you.')
    .summary({ question: 'A refund', answered_successfully: true });
  const { call, space, left } = await callPrefab(shopQuestions(person, here), { model });
  space.phone(person).answers();
  await call.hear('Maple Outdoor');
  await talk(call, [
    ['I want my money back', 'Shall I connect you?'],
    ['No, I mean: how do I get a refund?', 'Within 30 days.'],
    ['Can I talk to a colleague all the same?', 'I connect you.'],
  ]);
  const there = await space.phone(person).incoming();
  there.hangup();
  await call.settled();
  expect(left[0]).toMatchObject({
    summary: { question: 'A refund', answered_successfully: true },
    data: { escalation_reason: 'a refund' },
  });
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('shop-questions: rehearsed, with a person who is not wanted, and then is; and left half-way', async () => {
  const { call, space, number, dial, left } = await callPrefab(shopQuestions(person, here));
  space.phone(person).answers();
  await call.hear('Hello, this is Robin at Maple Outdoor.');
  await talk(call, [
    ['How long does delivery take?', 'Delivery takes three to five days.'],
    ['Who won the match?', 'I do not know that. Shall I connect you to a colleague?'],
    ['No', 'All right.'],
    ['I mean, can I get a refund?', 'You can return a product within 30 days, with the label in the parcel.'],
    ['And who won the match?', 'Shall I connect you to a colleague?'],
    ['Yes please', 'You are being connected to somebody who can help.'],
  ]);
  (await space.phone(person).incoming()).hangup();
  await call.settled();
  expect(called(call).map(([name]) => name)).toEqual([
    'search_faq',
    'search_faq',
    'search_faq',
    'search_faq',
    'escalate',
  ]);
  const half = await dial(number);
  await talk(half, [['What does a return cost?', 'free of charge']]);
  await hangUp(half);
  expect(left.map(({ summary }) => summary)).toEqual([
    expect.objectContaining({ answered_successfully: true }),
    expect.objectContaining({ question: 'What does a return cost?', answered_successfully: true }),
  ]);
});

const isFree = (service: string, _date: string, time: string) => service !== 'massage' || time !== '10:00';

test('hotel-concierge: where things are, what is taken, another time', async () => {
  const model = script()
    .user('pool')
    .offered('check_availability', 'get_directions', 'check_time')
    .calls('get_directions', { location: 'Swimming Pool' })
    .result('on the ground floor, in the east wing')
    .says('On the ground floor.')
    .user('massage')
    .calls('check_availability', { service: 'massage', date: '2026-11-26', time: '10:00' })
    .result('not available')
    .says('Ten is taken.')
    .user('eleven')
    .calls('check_availability', { service: 'massage', date: '2026-11-26', time: '11:00' })
    .result('is free')
    .says('Eleven is free. Shall I book it?')
    .user('leave it')
    .says('As you like.')
    .summary({ topic: 'massage', service_requested: 'massage', follow_up_needed: false });
  const { call, left } = await callPrefab(hotelConcierge(isFree, here), { model });
  await call.hear('Welcome to The Riverside Resort!');
  await talk(call, [
    ['Where is the pool?', 'ground floor'],
    ['A massage tomorrow at ten, please', 'taken'],
    ['Sorry, I meant eleven', 'Shall I book it?'],
    ['No, leave it', 'As you like.'],
  ]);
  await hangUp(call);
  expect(left[0]?.summary).toMatchObject({ service_requested: 'massage' });
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('hotel-concierge: rehearsed, with another time, and left half-way', async () => {
  const { call, number, dial, left } = await callPrefab(hotelConcierge(isFree, here));
  await talk(call, [
    ['Where is the pool?', 'The swimming pool is here: on the ground floor, in the east wing.'],
    ['I would like a massage tomorrow at 10', 'The massage is not available on Thursday, November 26 at 10 AM.'],
    ['Then at eleven', 'The massage is free on Thursday, November 26 at 11 AM.'],
    ["No, that's all", 'Goodbye!'],
  ]);
  await hangUp(call);
  expect(troubles(call)).toEqual([]);
  const half = await dial(number);
  await talk(half, [['A golf lesson, please', '?']]);
  await hangUp(half);
  expect(left.map(({ summary }) => summary)).toMatchObject([
    { service_requested: 'massage', questions_answered: ['Where is the pool?'] },
    { service_requested: 'golf lesson', follow_up_needed: true },
  ]);
});

test('front-office: who calls, corrected, and the call goes where it should', async () => {
  const model = script()
    .says('Thank you for calling Acme. How can I help you today?')
    .user('order')
    .calls('collect_caller_info', { name: 'Ana', reason: 'an order' })
    .says('Sales, then?')
    .user('Anna')
    .calls('collect_caller_info', { name: 'Anna', reason: 'an order' })
    .says('Anna. Shall I connect you to sales?')
    .user('yes')
    .calls('transfer_call', { department: 'sales' })
    .result('being connected to sales')
    .says('I connect you to sales.')
    .summary('Anna wants to order.')
    .summary({ caller_name: 'Anna', reason: 'an order', department: 'sales' });
  const { call, space, left } = await callPrefab(frontOffice({ ...here, sales, support }), { model });
  space.phone(sales).answers();
  await talk(call, [
    ['I want to order something. I am Ana.', 'Sales, then?'],
    ['Anna, not Ana', 'Shall I connect you'],
    ['Yes', 'I connect you to sales.'],
  ]);
  (await space.phone(sales).incoming()).hangup();
  await call.settled();
  expect(left[0]?.data['caller_info']).toEqual({ name: 'Anna', reason: 'an order' });
  expect(troubles(call)).toEqual([]);
});

test('front-office: a visitor checks in, one wants no transfer, one hangs up', async () => {
  const arrived: Record<string, string>[] = [];
  const model = script()
    .says('Acme, hello.')
    .user('interview')
    .calls('check_in_visitor', { visitor_name: 'Bo Lund', purpose: 'an interview', visiting: 'Dana' })
    .result('Bo Lund is checked in to see Dana.')
    .says('You are checked in. Shall I connect you to Dana’s department?')
    .user('no')
    .says('Then please take a seat.')
    .summary({ caller_name: 'Bo Lund', reason: 'an interview', department: null });
  const { call, left } = await callPrefab(
    frontOffice({ ...here, sales, support, arrived: (visitor) => arrived.push(visitor) }),
    { model },
  );
  await talk(call, [
    ['Bo Lund, I am here for an interview with Dana', 'checked in'],
    ['No, thanks', 'take a seat'],
  ]);
  await hangUp(call);
  expect(arrived).toEqual([expect.objectContaining({ visitor_name: 'Bo Lund', visiting: 'Dana' })]);
  expect(left[0]?.summary).toMatchObject({ caller_name: 'Bo Lund', department: null });
  expect(left[0]?.data['visitors']).toHaveLength(1);
  model.done();
});

test('front-office: rehearsed, to the department, and left half-way', async () => {
  const { call, space, number, dial, left } = await callPrefab(frontOffice({ ...here, sales, support }));
  space.phone(sales).answers();
  await call.hear('Thank you for calling Acme. How can I help you today?');
  await talk(call, [
    ['Hi, I am Ana Silva and I want to buy a bike', 'Thank you, Ana Silva. I have noted why you call.'],
    ['Sales, please', 'You are being connected to sales.'],
  ]);
  (await space.phone(sales).incoming()).hangup();
  await call.settled();
  expect(called(call)).toEqual([
    ['collect_caller_info', { name: 'Ana Silva', reason: 'I am Ana Silva and I want to buy a bike' }],
    ['transfer_call', { department: 'sales' }],
  ]);
  const half = await dial(number);
  await talk(half, [['Hello, this is Bo Lund, my pump does not work any more', 'Thank you, Bo Lund.']]);
  await hangUp(half);
  expect(left.map(({ summary }) => summary)).toEqual([
    expect.objectContaining({ caller_name: 'Ana Silva', department: 'sales' }),
    expect.objectContaining({ caller_name: 'Bo Lund' }),
  ]);
});
