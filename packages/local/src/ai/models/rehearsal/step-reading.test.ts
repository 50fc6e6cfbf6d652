import { expect, test } from 'vitest';
import { abilityOf } from './choose.js';
import { wantedBy } from './step-reading.js';

const tool = {
  name: 'check_availability',
  description: 'Finds free times',
  parameters: {
    type: 'object',
    properties: { service: { type: 'string', enum: ['a', 'b'] }, date: { type: 'string', description: 'YYYY-MM-DD' } },
    required: ['service', 'date'],
  },
};

test.each([
  ['Ask for the service, the date, the time and the phone number.', '', ['service', 'date', 'time', 'phone']],
  ['Collect name and email. Ask one question at a time. Do not ask for the address.', '', ['name', 'email']],
  ['Find out what the caller needs: opening hours or an appointment.', 'Free times are known.', []],
  ['Greet the caller by name.', '', []],
  ['Help.', 'The caller gave an order number.', ['order_number']],
])('a step wants to know: %s', (text, criteria, names) => {
  const wanted = wantedBy({ context: 'default', name: 's', text, criteria }, [abilityOf(tool)]);
  expect(wanted.map(({ name }) => name)).toEqual(names);
});
