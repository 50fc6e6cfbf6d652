import type { AiVerb } from '@signalwire/protocol/swml';
import type { Body, Received, Reply } from './harness.js';

const service = {
  type: 'string',
  description: 'The kind of work to be done',
  enum: ['tune-up', 'brake_repair', 'wheel truing', 'flat tire'],
};
const date = { type: 'string', description: 'Day of the appointment, as YYYY-MM-DD' };

const tools = {
  check_availability: {
    description: 'Check which times are free for a service on a day',
    properties: { date, service },
    required: ['date', 'service'],
  },
  book_appointment: {
    description: 'Book an appointment for a repair',
    properties: {
      name: { type: 'string', description: "The customer's name" },
      date,
      time: { type: 'string', description: 'Start time as HH:MM, 24 hours' },
      service,
      phone: { type: 'string', description: 'Phone number to call when the bike is ready' },
    },
    required: ['name', 'date', 'time', 'service', 'phone'],
  },
  get_order_status: {
    description: 'Look up where an order is',
    properties: { order_number: { type: 'string', description: 'The order number, four digits' } },
    required: ['order_number'],
  },
  opening_hours: {
    description: 'Tell when the shop is open',
    properties: { day: { type: 'string', description: 'Day of the week' } },
    required: ['day'],
  },
};

type Tool = keyof typeof tools;

function functions(url: string, names = Object.keys(tools) as Tool[]) {
  return names.map((name) => ({
    function: name,
    description: tools[name].description,
    parameters: { type: 'object' as const, properties: tools[name].properties, required: tools[name].required },
    web_hook_url: `${url}/swaig?__token=${name}-token`,
  }));
}

const prompt = [
  { title: 'Role', body: 'You are Ada, the receptionist of Spoke & Wheel, a bicycle workshop.' },
  { title: 'Rules', bullets: ['Be brief.', 'Ask one question at a time.', 'Confirm the details before you book.'] },
];

const steps = [
  {
    name: 'greeting',
    text: 'Greet the caller and find out what they need.',
    step_criteria: 'The caller has said what they need.',
    functions: ['opening_hours', 'get_order_status'],
    valid_steps: ['collect'],
  },
  {
    name: 'collect',
    text: 'Collect the service, the date, the time, the name and the phone number. Check what is free before you agree on a time.',
    step_criteria: 'Service, date, time, name and phone number are known.',
    functions: ['check_availability', 'opening_hours'],
    valid_steps: ['confirm'],
  },
  {
    name: 'confirm',
    text: 'Read everything back to the caller and book the appointment once they agree.',
    step_criteria: 'The appointment is booked.',
    functions: ['book_appointment'],
    valid_steps: ['done'],
  },
  {
    name: 'done',
    text: 'Thank the caller and say goodbye.',
    functions: ['opening_hours', 'get_order_status'],
    valid_steps: [],
  },
];

/** A bicycle workshop's agent: its document, and what its functions answer. */
export const workshop = {
  document(url: string, withSteps: boolean): AiVerb {
    return {
      prompt: {
        pom: prompt,
        ...(withSteps ? { contexts: { default: { steps } } } : {}),
      } as AiVerb['prompt'],
      post_prompt: {
        text: 'Return JSON: {"summary": "...", "caller_name": "...", "service": "...", "date": "YYYY-MM-DD", "booked": true/false, "sentiment": "positive|neutral|negative"}',
      },
      post_prompt_url: `${url}/post_prompt`,
      params: { local_tz: 'America/Chicago', attention_timeout: 10_000 },
      SWAIG: { functions: functions(url) },
    } as AiVerb;
  },

  handlers(): Record<string, (request: Received) => Reply> {
    const args = (body: Body) => body.argument.parsed[0] as Record<string, string>;
    return {
      check_availability: ({ body }) => ({
        response: `Free for a ${args(body)['service']} on ${args(body)['date']}: 09:00, 10:30 and 14:00. Ask the caller which time suits them.`,
        action: [{ set_global_data: { asked_for: args(body)['date'] } }],
      }),
      book_appointment: ({ body }) => ({
        response: `Booked for ${args(body)['date']} at ${args(body)['time']}. Tell the caller that their reference is SW-17.`,
        action: [{ set_global_data: { reference: 'SW-17' } }],
      }),
      get_order_status: ({ body }) => ({
        response: `Order ${args(body)['order_number']} is ready. Tell the customer they can pick it up today.`,
      }),
      opening_hours: ({ body }) => ({ response: `On ${args(body)['day']} the shop is open from 09:00 to 17:00.` }),
    };
  },
};
