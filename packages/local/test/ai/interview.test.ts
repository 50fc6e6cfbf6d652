import { describe, expect, test } from 'vitest';
import { rehearsal } from '../../src/ai/index.js';
import { dial, startAgent } from './harness.js';

const asks = (question: string, form: string, id: string) =>
  `[Question]: ${JSON.stringify(question)} ${form} Then call reply with number ${JSON.stringify(id)} and the answer.`;

/** An agent that has its caller asked something, as its function says. */
async function interviewed(answers: Record<string, string>) {
  const given: unknown[] = [];
  const agent = await startAgent({
    start_question: () => ({ response: answers['start'] ?? '' }),
    reply: ({ body }) => {
      const args = body.argument.parsed[0] as Record<string, string>;
      given.push(args);
      return { response: answers[args['answer'] ?? ''] ?? 'That is all. Thank the caller.' };
    },
    opening_hours: () => ({ response: 'It is open until nine.' }),
  });
  const tool = (name: string, description: string, required: string[] = []) => ({
    function: name,
    description,
    web_hook_url: `${agent.authenticated}/${name}`,
    parameters: {
      type: 'object' as const,
      properties: Object.fromEntries(required.map((each) => [each, { type: 'string' }])),
      required,
    },
  });
  const phone = dial({
    model: rehearsal(),
    ai: {
      prompt: { text: 'You ask questions.' },
      SWAIG: {
        functions: [
          tool('start_question', 'Gives the question.'),
          tool('reply', 'Takes the answer.', ['number', 'answer']),
          tool('opening_hours', 'Tells the opening hours.'),
        ],
      },
    },
  });
  await phone.hear();
  const say = async (text: string) => {
    phone.say(text);
    return phone.hear();
  };
  return { given, say, phone };
}

describe('a rehearsal of questions that a function has asked', () => {
  test.each([
    ['It takes yes or no.', 'I think so, yes', 'yes'],
    ['It takes a whole number from 1 to 5.', 'four', '4'],
    ['It takes one of: red, dark blue.', 'the blue one', 'dark blue'],
    ['It takes any answer.', 'whatever it takes', 'whatever it takes'],
    ['It takes any answer.', "I don't want to say", ''],
    ['When they do not want to, hand over "nothing".', 'I would rather not', 'nothing'],
  ])('%s %s', async (form, said, answer) => {
    const { given, say } = await interviewed({ start: asks('Well?', form, 'a') });
    expect(await say('Go on')).toBe('Well?');
    expect(await say(said)).toContain('That is all. Thank you.');
    expect(given).toEqual([{ number: 'a', answer }]);
  });

  test('other questions in between are answered, and the first one comes back', async () => {
    const { given, say } = await interviewed({ start: asks('What is your name?', '', 'n') });
    await say('Go on');
    expect(await say('What are your opening hours?')).toBe('It is open until nine. What is your name?');
    await say('Ana Silva');
    expect(given).toEqual([{ number: 'n', answer: 'Ana Silva' }]);
  });

  test('what was not understood twice is for the function to judge; a goodbye ends it', async () => {
    const { given, say, phone } = await interviewed({
      start: asks('How many?', 'It takes a whole number from 1 to 5.', 'a'),
      lots: 'That is no answer to the question. A number, please. "How many?" Then call reply with number "a" and the answer.',
    });
    await say('Go on');
    expect(await say('lots')).toContain("Sorry, I didn't get that. How many?");
    expect(await say('lots')).toBe('Sorry. A number, please. How many?');
    expect(await say('bye')).toContain('Goodbye!');
    expect(given).toEqual([{ number: 'a', answer: 'lots' }]);
    expect(phone.problems()).toEqual([]);
  });
});
