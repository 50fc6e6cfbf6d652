import { describe, expect, test } from 'vitest';
import { script } from '../../src/ai/index.js';
import { aiHold, aiMessage, aiStop, aiUnhold } from '../../src/calls/actions/index.js';
import { CallStateError } from '../../src/calls/index.js';
import { dial, isAi, startAgent } from './harness.js';

describe('messages from outside', () => {
  test('reach the conversation while the caller is silent, in the role that they are sent with', async () => {
    const model = script().says('Hi.').says('A taxi is there.').says('As you wish.');
    const phone = dial({ model, ai: {} });
    await phone.hear();
    await phone.until((event) => event.type === 'ai' && event.event.name === 'assistant');
    aiMessage(phone.call, { role: 'system', text: 'The taxi has come.', globalData: { taxi: 'there' } });
    expect(await phone.hear()).toBe('A taxi is there.');
    aiMessage(phone.call, { role: 'user', text: 'Cancel it.' });
    expect(await phone.hear()).toBe('As you wish.');
    expect(model.requests[1]?.messages.at(-1)).toEqual({ role: 'system', content: 'The taxi has come.' });
    expect(model.requests[2]?.messages.at(-1)).toEqual({ role: 'user', content: 'Cancel it.' });
    expect(phone.aiEvents('global_data').at(-1)?.data).toMatchObject({ taxi: 'there' });
  });

  test('start the conversation anew, or end it', async () => {
    const model = script().says('Hi.').says('Arr.');
    const phone = dial({ model, ai: {} });
    await phone.hear();
    aiMessage(phone.call, { role: 'system', reset: { systemPrompt: 'You are a pirate.', fullReset: true } });
    expect(await phone.hear()).toBe('Arr.');
    expect(model.requests[1]?.messages[0]?.content).toContain('You are a pirate.');
    aiStop(phone.call);
    expect(await phone.ended()).toMatchObject({ result: 'success', outcome: { kind: 'next' } });
    expect(() => aiMessage(phone.call, { role: 'user', text: 'x' })).toThrow(CallStateError);
  });
});

describe('hold', () => {
  test('begins and ends from outside; the agent speaks before and after', async () => {
    const model = script().says('Hi.').says('One moment.').says('Thanks for waiting.');
    const phone = dial({ model, ai: { params: { hold_music: 'https://example.com/music.wav' } } });
    await phone.hear();
    aiHold(phone.call, { seconds: 60, prompt: 'Tell the caller to wait.' });
    expect(await phone.hear()).toBe('One moment.');
    await phone.until(isAi('hold'));
    phone.say('hello?');
    aiUnhold(phone.call, { prompt: 'Thank the caller.' });
    expect(await phone.hear()).toBe('Thanks for waiting.');
    expect(model.requests[2]?.messages.at(-1)?.content).toBe('Thank the caller.');
    expect(phone.aiEvents('hold')).toMatchObject([{ state: 'hold', seconds: 60 }, { state: 'unhold' }]);
    expect(phone.aiEvents('user')).toEqual([]);
  });

  test('of a function ends where it says: one step when it is released, another when its time is over', async () => {
    const held = async (release: boolean) => {
      const agent = await startAgent({
        wait: () => ({
          response: { tool_result: 'status: on hold', tool_prompt: 'Say that you put them on hold.' },
          action: [{ hold: { timeout: 20, step: 'back', timeout_step: 'sorry' } }],
          post_process: true,
        }),
      });
      const model = script().says('Hi.').user('go').calls('wait', {}).says('Hold on.').says('So.');
      const steps = ['start', 'back', 'sorry'].map((name) => ({ name, text: name, valid_steps: [] }));
      const tool = { function: 'wait', description: 'Waits', web_hook_url: agent.url };
      const phone = dial({
        model,
        ai: { prompt: { text: 'x', contexts: { default: { steps } } }, SWAIG: { functions: [tool] } },
      });
      await phone.hear();
      phone.say('go');
      expect(await phone.hear()).toBe('Hold on.');
      await phone.until(isAi('hold'));
      if (release) aiUnhold(phone.call);
      expect(await phone.hear()).toBe('So.');
      return phone.aiEvents('step').at(-1)?.step;
    };
    expect(await held(true)).toBe('back');
    expect(await held(false)).toBe('sorry');
  });
});

describe('check_for_input', () => {
  test('is asked again and again, and what it brings counts as said', async () => {
    let polls = 0;
    const agent = await startAgent({
      check_for_input: () => {
        polls += 1;
        if (polls === 2) return { status: 'success', new_input: true, messages: [{ text: 'My number is 12.' }] };
        return { status: 'success', new_input: false, messages: [] };
      },
    });
    const tool = { function: 'check_for_input', description: 'Looks for messages', web_hook_url: agent.url };
    const model = script().says('Hi.').user('My number is 12.').says('Thank you.');
    const phone = dial({
      model,
      ai: {
        params: { conversation_id: 'c-1', input_poll_freq: 1500, attention_timeout: 0 },
        SWAIG: { functions: [tool] },
      },
    });
    await phone.hear();
    expect(await phone.hear()).toBe('Thank you.');
    expect(polls).toBe(2);
    expect(agent.calls('check_for_input')[0]).toMatchObject({ conversation_id: 'c-1' });
    expect(model.requests[0]?.tools).toEqual([]);
    expect(phone.aiEvents('tool_call').map(({ tool: name }) => name)).toEqual(['check_for_input']);
  });

  test('that fails is told of once', async () => {
    const agent = await startAgent({ check_for_input: () => ({ status: 500, text: 'away' }) });
    const tool = { function: 'check_for_input', description: 'Looks for messages', web_hook_url: agent.url };
    const phone = dial({
      model: script().says('Hi.'),
      ai: { params: { inactivity_timeout: 10_000, attention_timeout: 0 }, SWAIG: { functions: [tool] } },
    });
    await phone.ended();
    expect(agent.calls('check_for_input').length).toBeGreaterThan(3);
    expect(phone.problems()).toHaveLength(1);
  });
});

describe('a conversation that is kept', () => {
  test('is fetched at the start and told at the end', async () => {
    const agent = await startAgent({
      '/report': ({ body }) =>
        body['action'] === 'fetch_conversation' ? { conversation_summary: 'Ana likes tea.' } : {},
    });
    const model = script().says('Hi Ana.').user('bye').says('Bye.').summary('They said goodbye.');
    const phone = dial({
      model,
      ai: { params: { save_conversation: true, conversation_id: 'ana' }, post_prompt_url: `${agent.url}/report` },
    });
    await phone.hear();
    phone.say('bye');
    await phone.hear();
    phone.hangUp();
    await phone.ended();
    const [fetched, report] = agent.received.map(({ body }) => body);
    expect(fetched).toMatchObject({
      action: 'fetch_conversation',
      content_disposition: 'agent.load_conversation',
      conversation_id: 'ana',
    });
    expect(fetched).not.toHaveProperty('call_log');
    expect(model.requests[0]?.messages.some(({ content }) => content.includes('Ana likes tea.'))).toBe(true);
    expect(report).toMatchObject({ action: 'post_conversation', conversation_summary: 'They said goodbye.' });
  });

  test('needs an id and an address', async () => {
    const phone = dial({ model: script().says('Hi.'), ai: { params: { save_conversation: true } } });
    await phone.hear();
    expect(phone.problems()[0]).toContain('needs post_prompt_url');
  });
});

test('the debug feed tells what happens, in order, and the conversation too where that is asked for', async () => {
  const feed = async (level: number) => {
    const agent = await startAgent({ book: () => ({ response: 'ok', action: [{ set_global_data: { a: 1 } }] }) });
    const tool = { function: 'book', description: 'Books', web_hook_url: agent.url };
    const phone = dial({
      model: script().says('Hi.').user('go').calls('book', {}).says('Done.'),
      ai: {
        params: { debug_webhook_url: `${agent.url}/debug`, debug_webhook_level: level },
        post_prompt_url: `${agent.url}/report`,
        SWAIG: { functions: [tool] },
      },
    });
    await phone.hear();
    phone.say('go');
    await phone.hear();
    phone.hangUp();
    await phone.ended();
    return agent.received.filter(({ path }) => path === '/debug').map(({ body }) => body);
  };
  const events = await feed(1);
  expect(events.map(({ call_info: _, ...event }) => Object.keys(event)[0])).toEqual([
    'session_start',
    'ai_completion',
    'speech_detect',
    'function_call',
    'swaig_call',
    'process_action',
    'ai_completion',
    'post_prompt',
    'session_end',
  ]);
  expect(events[0]).toMatchObject({
    call_info: { content_type: 'text/json', content_disposition: 'post_data', conversation_type: 'voice' },
  });
  expect(events[5]?.['process_action']).toEqual({ set_global_data: { a: 1 } });
  const more = await feed(2);
  expect(more.filter((event) => 'conversation_add' in event).length).toBeGreaterThan(3);
  expect(await feed(0)).toEqual([]);
});
