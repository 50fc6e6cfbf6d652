import type { SwmlContexts } from '@signalwire/protocol/swml';
import { describe, expect, test } from 'vitest';
import { script } from '../../src/ai/index.js';
import { dial, startAgent } from './harness.js';

const prompt = (contexts: SwmlContexts) => ({ text: 'You are an assistant.', contexts });
const tool = (name: string, url = 'http://127.0.0.1:9') => ({
  function: name,
  description: `Does ${name}`,
  web_hook_url: url,
});

describe('contexts and steps', () => {
  test('are told to the model, with the ways on and the functions of each step', async () => {
    const agent = await startAgent();
    const model = script()
      .told('Find out what they want.')
      .told('This part is complete when: They said it.')
      .offered('a', 'next_step', 'change_context')
      .says('Hi.')
      .user('book')
      .calls('next_step', { step: 'middle' })
      .told('Collect for gold.')
      .offered('a', 'next_step')
      .calls('next_step', { step: 'nowhere' })
      .result('There is no way')
      .says('Which one?')
      .user('done')
      .calls('next_step', { step: 'last' })
      .offered()
      .says('Bye.');
    const phone = dial({
      model,
      ai: {
        global_data: { plan: 'gold' },
        prompt: prompt({
          default: {
            steps: [
              {
                name: 'first',
                text: 'Find out what they want.',
                step_criteria: 'They said it.',
                functions: ['a'],
                valid_steps: ['next', 'middle'],
                valid_contexts: ['billing'],
              },
              { name: 'middle', text: 'Collect for ${plan}.' },
              { name: 'last', text: 'Say goodbye.', functions: 'none' },
            ],
          },
          billing: { steps: [{ name: 'b', text: 'Bill.' }] },
        }),
        SWAIG: { functions: [tool('a', agent.url), tool('b', agent.url)] },
      },
    });
    await phone.hear();
    phone.say('book');
    expect(await phone.hear()).toBe('Which one?');
    phone.say('done');
    expect(await phone.hear()).toBe('Bye.');
    expect(phone.aiEvents('step')).toEqual([
      { name: 'step', context: 'default', step: 'middle', from: 'first', trigger: 'ai_function' },
      { name: 'step', context: 'default', step: 'last', from: 'middle', trigger: 'ai_function' },
    ]);
    model.done();
  });

  test('change by actions without regard to the valid ones', async () => {
    const agent = await startAgent({
      jump: () => ({ action: [{ change_context: 'support' }, { change_step: 'deep' }] }),
    });
    const model = script().says('Hi.').user('go').calls('jump').told('Go deep.').says('Here.');
    const phone = dial({
      model,
      ai: {
        prompt: prompt({
          default: { steps: [{ name: 'only', text: 'Stay.', valid_steps: [], valid_contexts: [] }] },
          support: {
            prompt: 'You support.',
            steps: [
              { name: 's', text: 'S.' },
              { name: 'deep', text: 'Go deep.' },
            ],
          },
        }),
        SWAIG: { functions: [tool('jump', agent.url)] },
      },
    });
    await phone.hear();
    phone.say('go');
    expect(await phone.hear()).toBe('Here.');
    expect(phone.aiEvents('context').map(({ context }) => context)).toEqual(['default', 'support']);
    model.done();
  });

  test('an isolated context forgets the conversation; one with a system prompt replaces it', async () => {
    const model = script()
      .says('Hi.')
      .user('secret')
      .calls('change_context', { context: 'quiet' })
      .says('Yes?')
      .user('on')
      .calls('change_context', { context: 'pirate' })
      .told('Talk like a pirate.')
      .says('Arr.');
    const phone = dial({
      model,
      ai: {
        prompt: prompt({
          default: { valid_contexts: ['quiet'], steps: [{ name: 'd', text: 'D.' }] },
          quiet: {
            isolated: true,
            valid_contexts: ['pirate'],
            steps: [{ name: 'q', text: 'Q.' }],
            enter_fillers: { default: ['One second.'] },
          },
          pirate: {
            system_prompt: 'Talk like a pirate.',
            full_reset: true,
            user_prompt: 'Hello!',
            steps: [{ name: 'p', text: 'P.' }],
          },
        }),
      },
    });
    await phone.hear();
    phone.say('my secret');
    expect(await phone.hear()).toBe('One second.');
    expect(await phone.hear()).toBe('Yes?');
    expect(JSON.stringify(model.requests.at(-1)?.messages)).not.toContain('secret');
    phone.say('on');
    expect(await phone.hear()).toBe('Arr.');
    expect(model.requests.at(-1)?.messages.map(({ role, content }) => [role, content.split('\n')[0]])).toEqual([
      ['system', 'Talk like a pirate.'],
      ['system', '## Instructions for this part of the conversation'],
      ['user', 'Hello!'],
    ]);
    model.done();
  });

  test('go on by themselves where they say so, and are left for good with "end"', async () => {
    const model = script().says('One.').says('Two.').says('Three.').user('more').offered().says('Four.');
    const phone = dial({
      model,
      ai: {
        prompt: prompt({
          default: {
            steps: [
              { name: 'one', text: '1', skip_to_next_step: true },
              { name: 'two', text: '2', skip_user_turn: true, functions: 'none' },
              { name: 'three', text: '3', end: true },
            ],
          },
        }),
      },
    });
    expect([await phone.hear(), await phone.hear(), await phone.hear()]).toEqual(['One.', 'Two.', 'Three.']);
    phone.hangUp();
    await phone.ended();
  });

  test('that lead nowhere are told as problems', async () => {
    const model = script().says('Hi.');
    const phone = dial({
      model,
      ai: {
        prompt: prompt({
          default: {
            initial_step: 'frist',
            steps: [{ name: 'first', text: '1', valid_steps: ['secnd'], valid_contexts: ['x'] }],
          },
        }),
      },
    });
    await phone.hear();
    expect(phone.problems().join(' ')).toMatch(/"frist".*Did you mean "first".*"secnd".*no context "x"/);
  });
});

describe('gather_info', () => {
  test('asks question by question, has answers confirmed and keeps them', async () => {
    const model = script()
      .told('Introduce yourself.')
      .told('Ask the caller exactly this: "Your name?"')
      .offered('gather_submit')
      .says('Your name?')
      .user('Ana')
      .calls('gather_submit', { answer: '' })
      .told('not accepted')
      .calls('gather_submit', { answer: 'Ana' })
      .told('How many?')
      .offered('gather_submit', 'check')
      .says('How many?')
      .user('two')
      .calls('gather_submit', { answer: 2, confirmed_by_user: 'false' })
      .told('not confirmed')
      .says('Two, right?')
      .user('yes')
      .calls('gather_submit', { answer: 2, confirmed_by_user: 'true' })
      .told('Thank Ana for 2.')
      .says('Thanks.');
    const phone = dial({
      model,
      ai: {
        SWAIG: { functions: [tool('check'), tool('hidden')] },
        prompt: prompt({
          default: {
            steps: [
              {
                name: 'intake',
                text: 'Collect.',
                gather_info: {
                  prompt: 'Introduce yourself.',
                  output_key: 'who',
                  completion_action: 'next_step',
                  questions: [
                    { key: 'name', question: 'Your name?' },
                    { key: 'count', question: 'How many?', type: 'integer', confirm: true, functions: ['check'] },
                  ],
                },
              },
              { name: 'wrap', text: 'Thank ${who.name} for ${who.count}.' },
            ],
          },
        }),
      },
    });
    await phone.hear();
    for (const [said, heard] of [
      ['Ana', 'How many?'],
      ['two', 'Two, right?'],
      ['yes', 'Thanks.'],
    ] as const) {
      phone.say(said);
      expect(await phone.hear()).toBe(heard);
    }
    expect(phone.aiEvents('global_data').at(-1)?.data).toMatchObject({ who: { name: 'Ana', count: 2 } });
    expect(phone.aiEvents('step')[0]).toMatchObject({ step: 'wrap', trigger: 'gather_complete' });
    const roles = model.requests.at(-1)?.messages.map(({ role }) => role);
    expect(roles).not.toContain('tool');
    model.done();
  });
});
