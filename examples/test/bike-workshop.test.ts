import { type LocalSpaceOptions, script } from '@signalwire/local';
import { expect, test } from 'vitest';
import { WorkshopAgent } from '../src/bike-workshop/agent.js';
import { Workshop } from '../src/bike-workshop/workshop.js';
import { callTo, here } from './support.js';

/** A space whose number is answered by the workshop's agent. */
async function workshop(options: LocalSpaceOptions = {}) {
  const books = Workshop.load();
  const summaries: unknown[] = [];
  const agent = new WorkshopAgent({
    workshop: books,
    ...here,
    keepSummary: (summary) => summaries.push(summary),
  });
  return { books, summaries, ...(await callTo(agent, options)) };
}

test('a caller asks for a repair and books an appointment, with nothing but the rehearsal model', async () => {
  const { call, books, summaries } = await workshop();
  expect((await call.turn())[0]?.text).toBe('Spoke & Chain, this is Robin. How can I help?');
  call.say('Is my bike ready? My ticket is 4420.');
  await call.hear('waiting for parts');
  call.say('I need a full service next Friday.');
  await call.hear('these times are free');
  await call.turn();
  call.say('11 AM, my name is Ines Ferro, and my number is 312 555 0123.');
  await call.turn();
  call.say("Yes, that's right.");
  await call.hear(/It is booked: full service on Friday/);
  await call.turn();
  call.say('No thanks, goodbye.');
  expect(await call.settled()).toBe('hangup');
  expect(books.appointments).toMatchObject([{ name: 'Ines Ferro', service: 'full service', time: '11:00' }]);
  expect(summaries).toHaveLength(1);
});

test('a script says what the model does, tool by tool', async () => {
  const model = script()
    .user(/closed/)
    .calls('opening_hours', { day: 'monday' })
    .says('We are closed on Mondays.')
    .user(/bye/)
    .calls('end_call', {})
    .says('Ride safely!')
    .summary('{"reason":"opening hours","resolved":true}');
  const { call, summaries } = await workshop({ model });
  await call.turn();
  call.say('When are you closed?');
  await call.hear('closed on Mondays');
  await call.turn();
  call.say('Thanks, bye!');
  expect(await call.settled()).toBe('hangup');
  model.done();
  expect(summaries).toEqual([{ reason: 'opening hours', resolved: true }]);
});
