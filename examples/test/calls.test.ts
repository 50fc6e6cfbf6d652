import { script } from '@signalwire/local';
import { expect, test } from 'vitest';
import { poolLine } from '../src/announcements/service.js';
import { lawOffice } from '../src/around-the-call/agent.js';
import { TaxiDispatch } from '../src/call-actions/agent.js';
import { museumMenu } from '../src/phone-menu/service.js';
import { caller, callTo, globalData, heard, here, served, startSpace, troubles } from './support.js';

const driver = '+13125550112';

test('around-the-call: it rings, says that it records, talks, and asks how it was', async () => {
  const model = script().user('my neighbour').calls('finish', {}).says('Thank you, we will call you.');
  const { call } = await callTo(lawOffice(here), { model });
  await call.hear('This call is recorded.');
  await call.hear('Brandt and Sons');
  await call.turn();
  call.say('It is about my neighbour.');
  await call.hear('we will call you');
  await call.hear('How did we do?');
  await call.turn();
  call.press('1');
  await call.hear('A partner will call you back.');
  expect(await call.settled()).toBe('hangup');
  const order = call.log.events.flatMap((event) => {
    if (event.type === 'play') return event.media?.map(({ type }) => `${type} ${event.state}`) ?? [];
    return event.type === 'state' || event.type === 'record' ? [event.state] : [];
  });
  expect(order.indexOf('ringtone playing')).toBeLessThan(order.indexOf('answered'));
  expect(call.log.events.findLast((event) => event.type === 'record')).toMatchObject({
    state: 'finished',
    recording: { audio: { format: 'wav', stereo: true } },
  });
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('call-actions: messages, events, data, steps and functions that come and go', async () => {
  const model = script()
    .user('Main Street')
    .offered('order_taxi', 'lost_property', 'complain', 'say_goodbye', 'next_step')
    .calls('order_taxi', { address: '5 Main Street' })
    .told('A taxi is on its way')
    .says('Six minutes.')
    .user('radio')
    .calls('play_radio', { on: true })
    .says('Enjoy.')
    .user('cancel')
    .calls('cancel_ride', {})
    .says('Anything else?')
    .user('too late')
    .calls('complain', {})
    .told('You take down a complaint')
    .says('I am sorry. What happened?')
    .user('bye')
    .offered('say_goodbye')
    .calls('say_goodbye', {})
    .says('Goodbye!');
  const { space, numberFor, dial } = await startSpace({ model });
  const office = await numberFor('http://127.0.0.1:9/');
  const number = await numberFor(await served(new TaxiDispatch({ ...here, office, driver })));
  const call = await dial(number);
  for (const [said, answer] of [
    ['I am at 5 Main Street', 'Six minutes.'],
    ['Can I hear the radio?', 'Enjoy.'],
    ['Please cancel', 'I have cancelled your ride.'],
    ['You were too late!', 'What happened?'],
    ['Nothing. Bye.', 'Goodbye!'],
  ] as const) {
    await call.turn();
    call.say(said);
    await call.hear(answer);
    if (answer === 'Six minutes.')
      expect(globalData(call)).toMatchObject({ ride: { car: 12, address: '5 Main Street' } });
  }
  expect(await call.settled()).toBe('hangup');
  expect(await space.phone(caller).message()).toMatchObject({
    from: office,
    body: 'Car 12 comes to 5 Main Street in six minutes.',
  });
  expect(globalData(call)).not.toHaveProperty('ride');
  const { events } = call.log;
  expect(events.flatMap((event) => (event.type === 'user_event' ? [event.event] : []))).toEqual([
    { type: 'ride_ordered', car: 12 },
    { type: 'ride_cancelled', car: 12 },
  ]);
  expect(events.find((event) => event.type === 'background')).toMatchObject({ file: expect.stringMatching(/radio/) });
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('call-actions: the driver on the line, a while on hold, keys in the middle of a conversation', async () => {
  const model = script()
    .user('receipt')
    .calls('lost_property', {})
    .told('The caller keyed in the receipt number 4711.')
    .says('We found your umbrella.')
    .user('a taxi')
    .calls('order_taxi', { address: 'the station' })
    .says('Six minutes.')
    .user('the driver')
    .calls('talk_to_driver', {})
    .says('One moment.')
    .says('Did that help?')
    .user('wait')
    .calls('wait_for_car', {})
    .says('I keep the line.')
    .says('The car should be there.');
  const { space, numberFor, dial } = await startSpace({ model });
  const office = await numberFor('http://127.0.0.1:9/');
  const call = await dial(await numberFor(await served(new TaxiDispatch({ ...here, office, driver }))));
  const phone = space.phone(driver).answers();
  await call.turn();
  call.say('I have lost something, here is my receipt.');
  await call.hear('Key in the number');
  await call.turn();
  call.press('4711#');
  await call.hear('your umbrella');
  await call.turn();
  call.say('And a taxi to the station, please.');
  await call.hear('Six minutes.');
  await call.turn();
  call.say('Can I talk to the driver?');
  const car = await phone.incoming();
  expect(car.from).toBe(office);
  await car.turn();
  car.say('I am at the corner.');
  await call.hear('I am at the corner.');
  car.hangup();
  await call.hear('Did that help?');
  await call.turn();
  call.say('Yes. Please wait with me.');
  await call.hear('I keep the line.');
  await call.hear('The car should be there.', { timeoutMs: 90_000 });
  const hold = call.log.events.filter((event) => event.type === 'ai' && event.event.name === 'hold');
  expect(hold).toMatchObject([{ event: { state: 'hold', seconds: 60 } }, { event: { state: 'unhold' } }]);
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('phone-menu: keys lead through a menu, to a desk whose first phone is busy', async () => {
  const [first, second] = ['+13125550101', '+13125550102'] as const;
  const { space, call } = await callTo(museumMenu({ ...here, desk: [first, second] }));
  space.phone(first).declines('busy');
  const desk = space.phone(second).answers();
  await call.hear('Museum of Clocks');
  await call.hear('press two');
  await call.turn();
  call.press('7');
  await call.hear('Please press one or two.');
  await call.turn();
  call.press('1');
  await call.hear('from ten to five');
  await call.turn();
  call.press('2');
  const there = await desk.incoming();
  await there.turn();
  there.say('Museum desk.');
  await call.hear('Museum desk.');
  there.hangup();
  expect(await call.settled()).toBe('hangup');
  expect(troubles(call)).toEqual([]);
});

test('announcements: each call hears a document that was made for it', async () => {
  let degrees = 22;
  const { call, dial, number } = await callTo(poolLine({ ...here, water: () => degrees }));
  await call.settled();
  expect(heard(call)).toEqual([
    'The water has 22 degrees.',
    `A message with the timetable is on its way to ${caller}.`,
  ]);
  degrees = 15;
  const cold = await dial(number, '+13125550188');
  await cold.settled();
  expect(heard(cold)).toContain('Only the sauna is open today.');
  expect(troubles(cold)).toEqual([]);
});
