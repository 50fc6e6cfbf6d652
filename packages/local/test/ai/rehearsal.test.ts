import { describe, expect, test } from 'vitest';
import { rehearsal } from '../../src/ai/index.js';
import { dial, isAi, startAgent } from './harness.js';
import { workshop } from './workshop.js';

async function call(document: (url: string) => ReturnType<typeof workshop.document>, handlers = workshop.handlers()) {
  const agent = await startAgent(handlers);
  const phone = dial({ model: rehearsal(), ai: document(agent.authenticated) });
  const tools = () => phone.aiEvents('tool_call').map((event) => [event.tool, event.arguments]);
  /** Says something and hears the answer. */
  const say = async (text: string) => {
    phone.say(text);
    return phone.hear();
  };
  return { agent, phone, tools, say };
}

describe('a rehearsal of a bicycle workshop', () => {
  test('answers questions, finds a slot, books it, and sums the call up', async () => {
    const { agent, phone, tools, say } = await call((url) => workshop.document(url, false));
    expect(await phone.hear()).toBe('Hello, this is Ada at Spoke & Wheel. How can I help you?');
    expect(await say('Hi, what time do you open on Saturday?')).toBe(
      'On Saturday the shop is open from 9 AM to 5 PM. Is there anything else I can do for you?',
    );
    expect(await say('And on Monday?')).toContain('On Monday the shop is open');
    expect(await say('Great. I need a tune up for my bike, do you have anything on Friday?')).toBe(
      'Free for a tune-up on Friday, November 27: 9 AM, 10:30 AM and 2 PM. Which time suits you?',
    );
    expect(await say('Yes please, half past ten works')).toBe('May I have your name, please?');
    expect(await say('Are you a real person?')).toMatch(/no person and no AI\. May I have your name/);
    expect(await say('Ana Silva')).toBe('Thank you. What is the best phone number to reach you?');
    expect(await say('Sorry, and where is my order ten forty two?')).toBe(
      'Order 1042 is ready. You can pick it up today. What is the best phone number to reach you?',
    );
    expect(await say('this number is fine')).toBe(
      'Thank you. Let me read that back: name Ana Silva, on Friday, November 27, at 10:30 AM, service tune-up and phone number +15550199. Is that right?',
    );
    expect(await say('yes')).toContain('Booked for Friday, November 27 at 10:30 AM. Your reference is SW-17.');
    expect(await say("No, that's all, thanks")).toBe('Thank you for calling, Ana. Goodbye!');
    phone.hangUp();
    await phone.ended();
    expect(tools()).toEqual([
      ['opening_hours', { day: 'Saturday' }],
      ['opening_hours', { day: 'Monday' }],
      ['check_availability', { date: '2026-11-27', service: 'tune-up' }],
      ['get_order_status', { order_number: '1042' }],
      [
        'book_appointment',
        { name: 'Ana Silva', date: '2026-11-27', time: '10:30', service: 'tune-up', phone: '+15550199' },
      ],
    ]);
    expect(agent.received.every(({ authorization }) => authorization !== undefined)).toBe(true);
    expect(agent.received[0]?.query.get('__token')).toBe('opening_hours-token');
    const [summary] = agent.reports()[0]!.post_prompt_data!.parsed as Record<string, unknown>[];
    expect(summary).toMatchObject({
      caller_name: 'Ana Silva',
      service: 'tune-up',
      date: '2026-11-27',
      booked: true,
      sentiment: 'positive',
      summary: expect.stringContaining('The assistant used book_appointment'),
    });
    expect(agent.reports()[0]?.global_data).toMatchObject({ asked_for: '2026-11-27', reference: 'SW-17' });
    expect(phone.problems()).toEqual([]);
  });

  test('moves along the steps: greeting, collect, confirm, done', async () => {
    const { phone, tools, say } = await call((url) => workshop.document(url, true));
    expect(await phone.hear()).toContain('How can I help you?');
    expect(await say('I would like to book a brake repair next Tuesday')).toContain('Which time suits you?');
    expect(await say('The two o clock one')).toBe('Thank you. May I have your name, please?');
    expect(await say('My name is Bob Stone')).toBe('Thank you. What is the best phone number to reach you?');
    expect(await say('312 555 0142')).toContain(
      'at 2 PM, service brake repair and phone number 312 555 0142. Is that right?',
    );
    expect(await say('no, make it 9 am')).toContain('at 9 AM');
    expect(await say('yes')).toBe('Booked for Tuesday, December 1 at 9 AM. Your reference is SW-17.');
    expect(await phone.hear()).toBe('Is there anything else I can do for you?');
    expect(await say('no')).toBe('Thank you for calling, Bob. Goodbye!');
    expect(phone.aiEvents('step').map(({ step }) => step)).toEqual(['collect', 'confirm', 'done']);
    expect(tools()).toEqual([
      ['check_availability', { date: '2026-12-01', service: 'brake_repair' }],
      [
        'book_appointment',
        { name: 'Bob Stone', date: '2026-12-01', time: '09:00', service: 'brake_repair', phone: '+13125550142' },
      ],
    ]);
    expect(phone.problems()).toEqual([]);
  });

  test('says the same things every time', async () => {
    const lines = ['Can you check a wheel truing tomorrow', 'at nine', 'Kim', 'never mind', 'banana', 'bye'];
    const transcripts: string[][] = [];
    for (let round = 0; round < 2; round++) {
      const { phone, say } = await call((url) => workshop.document(url, false));
      const heard = [await phone.hear()];
      for (const line of lines) heard.push(await say(line));
      transcripts.push(heard);
    }
    expect(transcripts[0]).toEqual(transcripts[1]);
    expect(transcripts[0]?.[4]).toBe('All right, never mind. What else can I do for you?');
    expect(transcripts[0]?.[5]).toMatch(/nothing that I could do about "banana"\. I can check which times are free/);
  });

  test('lives through ten silent minutes, and through a workshop that is down', async () => {
    const { phone, say } = await call((url) => workshop.document(url, false), {
      opening_hours: () => ({ status: 500, text: 'boom' }),
    });
    await phone.hear();
    expect(await say('When are you open on Monday?')).toBe(
      'I am sorry. This does not work right now. Would you like to try something else?',
    );
    expect(phone.problems()[0]).toContain('answered 500');
    expect(await phone.hear()).toBe('Are you still there?');
    expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'next' } });
    expect(phone.aiEvents('session_end')[0]?.reason).toBe('inactivity_timeout');
    const words = phone.call.log.events.filter(({ type }) => type === 'speech').length;
    expect(words).toBeLessThan(8);
  });

  test('says in the log what it is', async () => {
    const { phone } = await call((url) => workshop.document(url, false));
    await phone.until(isAi('assistant'));
    expect(phone.aiEvents('session_start')[0]).toMatchObject({ model: 'rehearsal' });
    const notes = phone.call.log.events.flatMap((event) => (event.type === 'note' ? [event.message] : []));
    expect(notes[0]).toContain('It is no AI');
  });
});

test('a rehearsal ends the call where the agent has a tool for it', async () => {
  const agent = await startAgent({ end_call: () => ({ response: 'Ending.', action: [{ hangup: true }] }) });
  const ai = {
    prompt: { text: 'Greet the caller with "Good day!"' },
    SWAIG: { functions: [{ function: 'end_call', description: 'End the call', web_hook_url: agent.url }] },
  };
  const phone = dial({ model: rehearsal(), ai });
  expect(await phone.hear()).toBe('Good day!');
  phone.say('bye');
  expect(await phone.hear()).toBe('Thank you for calling. Goodbye!');
  expect(await phone.ended()).toMatchObject({ outcome: { kind: 'ended' } });
});

test('a rehearsal asks the questions of gather_info and has the answers confirmed', async () => {
  const questions = [
    { key: 'name', question: 'What is your name?' },
    { key: 'birthday', question: 'What is your date of birth?', confirm: true },
    { key: 'visits', question: 'How many visits?', type: 'integer' as const },
  ];
  const steps = [
    {
      name: 'intake',
      text: 'Collect.',
      gather_info: { questions, output_key: 'patient', completion_action: 'next_step' },
    },
    { name: 'wrap', text: 'Thank the caller and say goodbye.' },
  ];
  const phone = dial({
    model: rehearsal(),
    ai: { prompt: { text: 'You are a nurse at City Clinic.', contexts: { default: { steps } } } },
  });
  expect(await phone.hear()).toContain('What is your name?');
  const answers: [string, string][] = [
    ['Ana Silva', 'What is your date of birth?'],
    ['March 3rd 2027', 'I have Wednesday, March 3. Is that right?'],
    ['no, March 4th', 'I have Thursday, March 4. Is that right?'],
    ['yes', 'How many visits?'],
    ['a lot', "Sorry, I didn't get that. How many visits? You can say it digit by digit."],
    ['twenty two', 'Is there anything else I can do for you?'],
  ];
  for (const [said, heard] of answers) {
    phone.say(said);
    expect(await phone.hear()).toBe(heard);
  }
  expect(phone.aiEvents('global_data').at(-1)?.data['patient']).toEqual({
    name: 'Ana Silva',
    birthday: '2027-03-04',
    visits: 22,
  });
});
