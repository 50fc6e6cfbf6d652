import { describe, expect, test } from 'vitest';
import { type ScriptedModel, script } from '../../src/ai/index.js';
import { dial, isAi, type Options, startAgent } from './harness.js';

/** A call whose agent has one function, `act`, that answers as given; the model calls it when the caller says "go". */
async function act(answer: object, model: ScriptedModel, ai: Partial<Options['ai']> = {}, more: Partial<Options> = {}) {
  const agent = await startAgent({ act: () => answer });
  const functions = ['act', 'other'].map((name) => ({
    function: name,
    description: `Does ${name}`,
    web_hook_url: `${agent.url}/swaig`,
    meta_data_token: 'shared',
  }));
  const phone = dial({ model, ai: { ...ai, SWAIG: { functions } }, ...more });
  expect(await phone.hear()).toBe('Hi.');
  phone.say('go');
  return { agent, phone, actions: () => phone.aiEvents('action') };
}

const start = () => script().says('Hi.').user('go').calls('act');

describe('an action', () => {
  test('says something at once, before the model goes on', async () => {
    const model = start().result('ok').says('And now?');
    const { phone } = await act({ response: 'ok', action: [{ say: 'One moment.' }] }, model);
    expect([await phone.hear(), await phone.hear()]).toEqual(['One moment.', 'And now?']);
    model.done();
  });

  test('changes global_data and metadata, which later calls carry', async () => {
    const model = start().says('Set.').user('go').calls('other').says('Ok.');
    const { phone, agent } = await act(
      {
        action: [
          { set_global_data: { a: 1, b: 2 } },
          { unset_global_data: ['b'] },
          { set_meta_data: { seen: true, gone: 1 } },
          { unset_meta_data: 'gone' },
        ],
      },
      model,
      { global_data: { start: 0 } },
    );
    await phone.hear();
    phone.say('go');
    await phone.hear();
    const later = agent.calls('other')[0];
    expect(later?.global_data).toEqual({ start: 0, a: 1, caller_id_number: '+15550199' });
    expect(later?.meta_data).toEqual({ seen: true });
    expect(phone.aiEvents('global_data').at(-1)?.data).toMatchObject({ a: 1 });
  });

  test('hangs up after the reply when it is post-processed, and the report follows', async () => {
    const model = start().result('Bye now').says('Goodbye!').summary('done');
    const { phone, agent } = await act({ response: 'Bye now', action: { hangup: true }, post_process: true }, model, {
      post_prompt: { text: 'Summarise.' },
    });
    expect(await phone.hear()).toBe('Goodbye!');
    expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'ended' } });
    expect(phone.call.endReason).toBe('hangup');
    expect(agent.reports()).toEqual([]);
    model.done();
  });

  test('stops the session, and the script goes on', async () => {
    const model = start();
    const { phone } = await act({ action: [{ stop: 'true' }, { say: 'too late' }] }, model);
    expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'next' } });
    expect(phone.aiEvents('action').at(-1)).toMatchObject({
      action: 'say',
      refused: expect.stringContaining('had ended'),
    });
    expect(phone.call.state).toBe('answered');
  });

  test.each([
    [{ SWML: { sections: { main: ['hangup'] } }, transfer: 'true' }, { sections: { main: ['hangup'] } }],
    [{ SWML: '{"sections":{"main":[]}}', transfer: true }, { sections: { main: [] } }],
    [{ transfer: 'billing' }, 'billing'],
    [{ transfer: { dest: 'https://example.test/next' } }, 'https://example.test/next'],
  ])('transfers: %j', async (action, dest) => {
    const { phone } = await act({ action }, start());
    expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'transfer', dest } });
  });

  test('runs a document inline and tells the model what came of it', async () => {
    const model = start().told('They paid 30 for gold.').says('Thanks for paying.');
    const { phone } = await act(
      { action: [{ SWML: { sections: { main: [] } }, transfer: 'false' }] },
      model,
      { global_data: { plan: 'gold' } },
      {
        runDocument: (_document, call) => {
          call.vars['ai_response'] = 'They paid ${paid} for ${global_data.plan}.';
          call.vars['paid'] = 30;
          return { kind: 'next' };
        },
      },
    );
    expect(await phone.hear()).toBe('Thanks for paying.');
    expect(phone.documents).toEqual([{ sections: { main: [] } }]);
    model.done();
  });

  test('is refused where the document forbids it, where it is unknown, and where its value is none', async () => {
    const model = start().says('Ok.');
    const { phone, actions } = await act(
      {
        action: [
          { SWML: { sections: { main: [] } } },
          { set_global_data: { a: 1 } },
          { settings: { temperature: 1 } },
          { hang_up: true },
          { say: 7 },
          { change_step: 'two' },
          { toggle_functions: [{ function: 'nobody', active: false }] },
        ],
      },
      model,
      { params: { swaig_allow_swml: false, swaig_set_global_data: 'false' as never, swaig_allow_settings: false } },
    );
    await phone.hear();
    expect(actions().map(({ action, refused }) => [action, refused])).toEqual([
      ['SWML', expect.stringContaining('swaig_allow_swml')],
      ['set_global_data', expect.stringContaining('swaig_set_global_data')],
      ['settings', expect.stringContaining('swaig_allow_settings')],
      ['hang_up', expect.stringContaining('Did you mean "hangup"?')],
      ['say', expect.stringContaining('takes a text, not 7')],
      ['change_step', expect.stringContaining('no contexts')],
      ['toggle_functions', expect.stringContaining('no function "nobody"')],
    ]);
    expect(phone.documents).toEqual([]);
  });

  test('switches functions off and counts their uses', async () => {
    const model = start()
      .says('One.')
      .user('on')
      .offered('act', 'other')
      .calls('other')
      .says('Two.')
      .user('on')
      .offered('act')
      .says('Three.');
    const { phone } = await act({ action: [{ toggle_functions: [{ function: 'other', active: 1 }] }] }, model);
    await phone.hear();
    phone.say('on');
    await phone.hear();
    phone.say('on');
    expect(await phone.hear()).toBe('Three.');
    model.done();
  });

  test('goes on as if the caller had spoken, and lets them speak first', async () => {
    const model = start().user('order seven').says('Order seven it is.');
    const { phone } = await act({ action: [{ user_input: 'order seven' }, { wait_for_user: true }] }, model);
    expect(await phone.hear()).toBe('Order seven it is.');
    expect(phone.aiEvents('user').at(-1)).toEqual({ name: 'user', text: 'order seven', kind: 'injected' });
    model.done();
  });

  test('changes the model’s settings, voice and history', async () => {
    const model = start().result('secret').says('Noted.').user('go').says('Ok.');
    const { phone } = await act(
      {
        response: 'secret',
        action: [
          { settings: { temperature: 0.1, 'top-p': 0.5, confidence: 0.9 } },
          { change_voice: 'polly.Amy' },
          { replace_in_history: 'I noted it.' },
        ],
      },
      model,
    );
    await phone.hear();
    phone.say('go');
    await phone.hear();
    const last = model.requests.at(-1);
    expect(last?.settings).toMatchObject({ temperature: 0.1, topP: 0.5 });
    expect(last?.messages.map(({ role, content }) => `${role}: ${content}`).slice(1)).toEqual([
      'assistant: Hi.',
      'user: go',
      'assistant: I noted it.',
      'assistant: Noted.',
      'user: go',
    ]);
    const spoken = phone.call.log.events.flatMap((event) => (event.type === 'speech' ? [event.voice] : []));
    expect(spoken).toEqual([undefined, 'polly.Amy', 'polly.Amy']);
  });

  test('holds the caller for as long as it says; nobody hears them meanwhile', async () => {
    const model = start().says('I am back.');
    const { phone } = await act({ action: [{ hold: '1:30' }] }, model, {
      params: { hold_music: 'https://example.test/m.mp3' },
    });
    await phone.until((event) => event.type === 'background' && event.state === 'playing');
    const before = phone.clock.now();
    phone.say('hello?');
    expect(await phone.hear()).toBe('I am back.');
    expect(Math.round((phone.clock.now() - before) / 1000)).toBeGreaterThanOrEqual(90);
    expect(phone.aiEvents('user')).toHaveLength(1);
  });

  test('starts the conversation anew', async () => {
    const model = start().told('You are a pirate.').says('Arr.').summary({ ok: true });
    const { phone, agent } = await act(
      {
        action: [
          { context_switch: { system_prompt: 'You are a pirate.', user_prompt: 'Greet me.', full_reset: true } },
        ],
      },
      model,
      { post_prompt: { text: 'Summarise.' } },
    );
    expect(await phone.hear()).toBe('Arr.');
    expect(model.requests.at(-1)?.messages).toEqual([
      { role: 'system', content: 'You are a pirate.' },
      { role: 'user', content: 'Greet me.' },
    ]);
    phone.hangUp();
    await phone.ended();
    expect(agent.received.length).toBe(1);
    expect(phone.aiEvents('post_prompt')[0]).toMatchObject({ parsed: [{ ok: true }] });
  });

  test('plays in the background until it is stopped', async () => {
    const model = start().says('Listen.');
    const { phone } = await act(
      { action: [{ playback_bg: { file: 'https://example.test/a.mp3', wait: true } }, { stop_playback_bg: true }] },
      model,
    );
    await phone.hear();
    const background = phone.call.log.events.flatMap((event) => (event.type === 'background' ? [event.state] : []));
    expect(background).toEqual(['playing', 'finished']);
    await phone.until(isAi('assistant'));
  });
});
