import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ModelRequest, script } from '@signalwire/local';
import { validateDocument } from '@signalwire/protocol/swml/validate';
import { expect, onTestFinished, test } from 'vitest';
import { ClinicAgent } from '../src/contexts/agent.js';
import { ferryLine } from '../src/data-map/agent.js';
import { bookingLine } from '../src/per-caller/agent.js';
import { parcelShop } from '../src/typed-tools/agent.js';
import { concierge, multilingualConcierge } from '../src/voices/agent.js';
import { callTo, globalData, heard, here, served, startSpace, troubles } from './support.js';

const systemText = (request: ModelRequest | undefined) =>
  request?.messages.flatMap(({ role, content }) => (role === 'system' ? [content] : [])).join('\n') ?? '';

test('per-caller: one agent is every restaurant of the group, and knows its regulars', async () => {
  const model = script()
    .user('six people')
    .offered('book_table')
    .calls('book_table', { time: '19:30', guests: 6 })
    .result('Harbour House, Pier 4')
    .says('Booked for six.')
    .user('dinner at home')
    .offered('book_table', 'order_dinner')
    .calls('order_dinner', { guests: 8 })
    .result('dinner for 8')
    .says('It comes at six.');
  const { numberFor, dial } = await startSpace({ model });
  const agent = bookingLine(here);
  const url = await served(agent);

  const harbour = await dial(await numberFor(`${url}?house=harbour`));
  await harbour.hear('Harbour House, good evening.');
  await harbour.turn();
  harbour.say('A table for six people at half past seven');
  await harbour.hear('Booked for six.');
  expect(systemText(model.requests[0])).toContain('Ms Okafor, who likes the table by the window');
  harbour.hangup();

  const garden = await dial(await numberFor(`${url}?house=garden`), '+13125550188');
  await garden.hear('Garden House, good evening.');
  await garden.turn();
  garden.say('Can I have dinner at home?');
  await garden.hear('It comes at six.');
  const told = systemText(model.requests.at(-1));
  expect(told).toContain('12 Linden Street');
  for (const others of ['Harbour', 'Okafor']) expect(told).not.toContain(others);
  expect([agent.hasTool('order_dinner'), agent.promptHasSection('Restaurant')]).toEqual([false, false]);
  expect([...troubles(harbour), ...troubles(garden)]).toEqual([]);
  model.done();
});

test('typed-tools: arguments that do not fit go back to the model, and handlers get what the schema makes of them', async () => {
  const model = script()
    .says('Parcel shop.')
    .user('three kilos')
    .calls('quote', { country: 'US', grams: 2400, insured_for: 900 })
    .result('500 dollars at most')
    .says('We insure up to 500 dollars. Shall I?')
    .user('yes')
    .calls('quote', { country: 'US', grams: 2400, insured_for: 500 })
    .result('It costs 70 dollars.')
    .says('Seventy dollars.')
    .user('Monday')
    .calls('pickup', { weekday: 'Monday', express: true })
    .result('On Monday we pick up at ten, express parcels an hour earlier.')
    .says('At nine.');
  const { call } = await callTo(parcelShop(here), { model });
  await call.hear('Parcel shop.');
  await call.turn();
  call.say('What do three kilos to Boston cost, worth 900 dollars?');
  await call.hear('up to 500 dollars');
  await call.turn();
  call.say('yes please');
  await call.hear('Seventy dollars.');
  await call.turn();
  call.say('When is the express pickup on Monday?');
  await call.hear('At nine.');
  expect(globalData(call)).toMatchObject({ quoted: 70 });
  model.done();
});

test('data-map: the space asks the API itself, and words what it says', async () => {
  const asked: string[] = [];
  let open = true;
  const api = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`.trim());
      const answer = request.url?.startsWith('/reservations')
        ? { number: 'R7' }
        : open
          ? { departures: [{ time: '09:15', to: 'Craignure' }, { time: '12:00', to: 'Barra' }] } // biome-ignore format: a timetable
          : { problem: 'storm' };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void api.close());
  const model = script()
    .says('Ferries.')
    .user('Oban')
    .calls('departures', { harbour: 'Oban' })
    .result('From Oban today: 09:15 to Craignure; 12:00 to Barra;')
    .says('At nine fifteen and at noon.')
    .user('reserve')
    .calls('reserve', { time: '09:15', name: 'Ana' })
    .result('Reserved for Ana. The number is R7.')
    .says('R seven.')
    .user('dog')
    .calls('take_along', { what: 'a dog' })
    .result('Pets travel free')
    .says('Yes.')
    .user('Mallaig')
    .calls('departures', { harbour: 'Mallaig' })
    .result('cannot be reached')
    .says('Sorry.');
  const { call } = await callTo(ferryLine(`http://127.0.0.1:${(api.address() as AddressInfo).port}`, here), { model });
  for (const [said, answer] of [
    ['When is there a ferry from Oban?', 'At nine fifteen'],
    ['Please reserve the first, I am Ana', 'R seven'],
    ['May my dog come?', 'Yes.'],
    ['And from Mallaig?', 'Sorry.'],
  ] as const) {
    await call.turn();
    open = !said.includes('Mallaig');
    call.say(said);
    await call.hear(answer);
  }
  expect(asked).toEqual([
    'GET /departures?from=Oban',
    'POST /reservations {"time":"09:15","passenger":"Ana"}',
    'GET /departures?from=Mallaig',
  ]);
  expect(globalData(call)).toMatchObject({ harbour: 'Oban' });
  model.done();
});

test('contexts: the reception passes on to others, one of which asks its questions in order', async () => {
  const model = script()
    .user('new here')
    .offered('change_context')
    .calls('change_context', { context: 'new_patient' })
    .told('What is your name?')
    .says('What is your name?')
    .user('Ines')
    .says('Ines Ferro, is that right?')
    .user('yes')
    .calls('gather_submit', { answer: 'Ines Ferro', confirmed_by_user: 'true' })
    .says('In which year were you born?')
    .user('1984')
    .calls('gather_submit', { answer: 1984 })
    .says('What brings you to us?')
    .user('knee')
    .calls('gather_submit', { answer: 'a sore knee' })
    .told('Register the patient and say the number')
    .calls('register_patient', {})
    .result('patient 101')
    .says('You are patient 101.')
    .user('nurse')
    .calls('change_context', { context: 'nurse' })
    .offered('nurse_on_duty', 'change_context')
    .calls('nurse_on_duty', {})
    .says('Amara is here until eight.');
  const clinic = new ClinicAgent(here);
  const { call } = await callTo(clinic, { model });
  await call.hear('Lakeside Clinic');
  for (const [said, answer] of [
    ['I am new here', 'What is your name?'],
    ['Ines Ferro', 'is that right?'],
    ['yes', 'In which year'],
    ['1984', 'What brings you'],
    ['My knee hurts', 'patient 101'],
    ['Can I talk to a nurse?', 'Amara'],
  ] as const) {
    await call.turn();
    call.say(said);
    await call.hear(answer);
  }
  expect(heard(call)).toContain('Welcome! I have a few questions.');
  expect(clinic.patients).toEqual([{ name: 'Ines Ferro', birth_year: 1984, reason: 'a sore knee' }]);
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('voices: a voice of its own, phrases while functions run, and ears for foreign words', async () => {
  const model = script()
    .user('Is there bouillabaisse tonight?')
    .calls('menu', {})
    .says('There is.')
    .user('station')
    .calls('taxi_time', {})
    .says('Twelve minutes.');
  const { call } = await callTo(concierge(here), { model });
  await call.hear('Hotel Aurore');
  await call.turn();
  call.say('Is there boy a base tonight?');
  await call.hear('I ask the kitchen.');
  await call.hear('There is.');
  await call.turn();
  call.say('How far is the station?');
  await call.hear('One moment, please.');
  await call.hear('Twelve minutes.');
  const greeting = call.log.events.find((event) => event.type === 'speech');
  expect(greeting).toMatchObject({ voice: 'elevenlabs.rachel', language: 'en-US' });
  expect(troubles(call)).toEqual([]);
  model.done();
});

test('voices: several languages at once make a valid document (a local space does not simulate them)', () => {
  const document: unknown = JSON.parse(multilingualConcierge(here).renderSwml());
  expect(validateDocument(document)).toEqual([]);
  expect(document).toMatchObject({
    sections: { main: [{}, { ai: { multilingual: { allowed: ['en', 'fr', 'it'], start_language: 'en' } } }] },
  });
});
