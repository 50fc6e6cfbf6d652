import { AgentBase, type AgentOptions, FunctionResult } from '@signalwire/sdk';
import { houses, regulars } from './houses.js';

/**
 * One agent that takes bookings for every restaurant of a group. The number's URL says which: `…/?house=garden`. What
 * the callbacks change, they change for one call: the agent itself stays as it is.
 */
export function bookingLine(options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({ name: 'booking-line', route: '/', ...options });
  agent.promptAddSection('Role', {
    body: 'You take bookings for a restaurant.',
    bullets: ['Ask for the day, the time and the number of guests.', 'Confirm what was booked.'],
  });
  agent.defineTool({
    name: 'book_table',
    description: 'Books a table',
    parameters: {
      time: { type: 'string', description: 'Such as 19:30', pattern: '^\\d\\d:\\d\\d$' },
      guests: { type: 'integer', minimum: 1, maximum: 12 },
    },
    required: ['time', 'guests'],
    // The house travels with the call, in the data that its functions share.
    handler: ({ time, guests }, { global_data }) => {
      const house = houses[String(global_data?.['house'])];
      if (!house) return new FunctionResult('This line has no restaurant; apologise and ask the caller to try later.');
      return new FunctionResult(`Booked at ${house.name}, ${house.address}: ${guests} guests at ${time}.`);
    },
  });

  agent.setDynamicConfigCallback((query, _body, _headers, draft) => {
    const id = query['house'] ?? 'harbour';
    const house = houses[id];
    if (!house) throw new Error(`The URL of a number names the house ${JSON.stringify(id)}, which there is not.`);
    draft.promptAddSection('Restaurant', { body: `${house.name}, ${house.address}.` });
    draft.addLanguage({ name: 'English', code: 'en-US', voice: house.voice });
    draft.setParams({ static_greeting: `${house.name}, good evening.` });
    draft.setGlobalData({ house: id });
    // Calls of functions come with the house, too, and find the same functions.
    draft.addSwaigQueryParams({ house: id });
    if (house.catering)
      draft.defineTool({
        name: 'order_dinner',
        description: 'Orders a dinner for home',
        parameters: { guests: { type: 'integer', minimum: 4 } },
        required: ['guests'],
        handler: ({ guests }) => `A dinner for ${guests} is on its way at six.`,
      });
  });

  agent.addPerCallConfig((_query, body, _headers, draft) => {
    const call = body['call'] as { from?: string } | undefined;
    const regular = regulars[call?.from ?? ''];
    if (regular)
      draft.promptAddSection('Caller', { body: `The caller is ${regular.name}, who likes ${regular.table}.` });
  });
  return agent;
}
