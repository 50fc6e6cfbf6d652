import { describe, expect, test } from 'vitest';
import { script } from '../../src/ai/index.js';
import { dial, isAi, startAgent, wednesday } from './harness.js';

describe('a session', () => {
  test('opens with the fixed greeting, in the voice and language of the document', async () => {
    const model = script();
    const phone = dial({
      model,
      ai: {
        params: { static_greeting: 'Welcome to ${shop}, good ${time_of_day}.' },
        global_data: { shop: 'Spoke' },
        languages: [{ name: 'English', code: 'en-GB', voice: 'polly.Amy' }],
      },
    });
    expect(await phone.hear()).toBe('Welcome to Spoke, good morning.');
    const speech = phone.call.log.events.find(({ type }) => type === 'speech');
    expect(speech).toMatchObject({ from: 'agent', voice: 'polly.Amy', language: 'en-GB' });
    model.done();
  });

  test('waits for the caller when it is told to', async () => {
    const model = script().user('hello').says('Hi.');
    const phone = dial({ model, ai: { params: { wait_for_user: true } } });
    await phone.until(isAi('session_start'));
    phone.say('Hello');
    expect(await phone.hear()).toBe('Hi.');
    model.done();
  });

  test('gives the model the prompt with its variables, and the settings', async () => {
    const model = script().says('Hi.');
    const phone = dial({
      model,
      ai: {
        prompt: {
          pom: [
            {
              title: 'Role',
              body: 'You work for ${global_data.shop}. Today is ${local_date}. The caller is ${caller_id_number}.',
            },
          ],
          temperature: 0.3,
        },
        params: { ai_model: 'gpt-x', local_tz: 'Europe/Berlin', max_response_tokens: '80' as never },
        global_data: { shop: 'Spoke' },
      },
    });
    await phone.hear();
    const [request] = model.requests;
    expect(request?.messages[0]?.content).toBe(
      '## Role\n\nYou work for Spoke. Today is Wednesday, November 25, 2026. The caller is +15550199.\n',
    );
    expect(request?.settings).toEqual({ model: 'gpt-x', temperature: 0.3, maxTokens: 80 });
  });

  test('stops speaking when the caller cuts in, and the model knows what was heard', async () => {
    const model = script()
      .says('This is a very long explanation of everything that we do in this shop every day.')
      .user('stop')
      .told('interrupted')
      .says('Sorry.');
    const phone = dial({ model, ai: {} });
    await phone.until((event) => event.type === 'ai' && event.event.name === 'session_start');
    phone.clock.timer(2_000, () => phone.say('Stop!'));
    const heard = await phone.hear();
    expect(heard).toBe('This is a very long');
    expect(await phone.hear()).toBe('Sorry.');
    expect(phone.aiEvents('assistant')[0]).toEqual({ name: 'assistant', text: heard, interrupted: true });
    model.done();
  });

  test('hears digits as one entry, up to a terminator or a pause', async () => {
    const model = script()
      .says('Your order?')
      .user(/^1042$/)
      .says('Thanks.')
      .user(/^77$/)
      .says('Ok.');
    const phone = dial({ model, ai: { params: { digit_terminators: '#', digit_timeout: 1500 } } });
    await phone.hear();
    phone.press('10');
    phone.press('42#');
    expect(await phone.hear()).toBe('Thanks.');
    phone.press('77');
    expect(await phone.hear()).toBe('Ok.');
    expect(phone.aiEvents('user')[0]).toEqual({ name: 'user', text: '1042', kind: 'digits' });
    model.done();
  });

  test('seeks attention in silence, and ends after too much of it', async () => {
    const model = script().says('Hi.').on('attention').told('Poke them').says('Are you there?');
    for (let times = 0; times < 2; times++) model.on('attention').staysSilent();
    const phone = dial({
      model,
      ai: { params: { attention_timeout: 10_000, attention_timeout_prompt: 'Poke them.', inactivity_timeout: 35_000 } },
    });
    await phone.hear();
    expect(await phone.hear()).toBe('Are you there?');
    expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'next' } });
    expect(phone.aiEvents('timeout').map(({ kind }) => kind)).toEqual([
      'attention',
      'attention',
      'attention',
      'inactivity',
    ]);
    expect(phone.aiEvents('session_end')[0]?.reason).toBe('inactivity_timeout');
    model.done();
  });

  test('says goodbye and ends when its time is over', async () => {
    const agent = await startAgent();
    const model = script().says('Hi.').on('hard_stop').told('Wrap up').says('Time is up.');
    const phone = dial({
      model,
      ai: {
        params: { hard_stop_time: '10m', hard_stop_prompt: 'Wrap up.', attention_timeout: 0 },
        post_prompt_url: `${agent.authenticated}/post`,
      },
    });
    await phone.hear();
    expect(await phone.hear()).toBe('Time is up.');
    expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'next' } });
    expect(Math.round((phone.clock.now() - wednesday) / 60_000)).toBe(10);
    expect(agent.reports()[0]).toMatchObject({ hard_timeout: true });
  });

  test('ends as failed when the model does, and says so to the caller and to the hangup hook', async () => {
    const agent = await startAgent();
    const model = script().says('Hi.').user('go').fails('The model is away.');
    const hook = { function: 'hangup_hook', description: 'End', web_hook_url: `${agent.url}/hook` };
    const phone = dial({ model, ai: { SWAIG: { functions: [hook] } } });
    await phone.hear();
    phone.say('go');
    expect(await phone.hear()).toContain('something went wrong');
    expect(await phone.ended()).toEqual({ result: 'failed', outcome: { kind: 'ended' } });
    expect(phone.problems()).toEqual(['The model is away.']);
    expect(agent.calls('hangup_hook')[0]).toMatchObject({ fatal_error: true, error_reason: 'llm_fatal' });
  });

  test('does not start without a usable prompt, and the call ends with the reason', async () => {
    const phone = dial({ model: script(), ai: { prompt: 'Be nice.' as never } });
    expect(await phone.ended()).toMatchObject({ result: 'failed' });
    expect(phone.problems()[0]).toContain('ai.prompt must be an object');
  });
});

describe('the report', () => {
  test('tells the whole conversation, with the summary, when the caller hangs up', async () => {
    const agent = await startAgent({ lookup: () => ({ response: 'ready' }) });
    const model = script()
      .says('Hi.')
      .user('seven')
      .calls('lookup', { order: 7 })
      .says('It is ready.')
      .summary('Here: {"topic": "order"} done');
    const phone = dial({
      model,
      ai: {
        params: { app_name: 'shop', swaig_post_swml_vars: ['x'], conversation_id: 'c-1' },
        post_prompt: { text: 'Summarise for ${global_data.who}.' },
        post_prompt_url: `${agent.url}/post`,
        post_prompt_auth_user: 'u',
        post_prompt_auth_password: 'p',
        global_data: { who: 'Ann' },
        SWAIG: {
          functions: [{ function: 'lookup', description: 'Looks up', web_hook_url: `${agent.url}/swaig` }],
          hooks: [{ function: 'startup_hook', description: 'Start', web_hook_url: `${agent.url}/swaig` }],
        },
      },
    });
    await phone.hear();
    phone.say('seven');
    await phone.hear();
    phone.hangUp();
    await phone.ended();
    const request = agent.received.at(-1);
    expect(request?.authorization).toBe(`Basic ${Buffer.from('u:p').toString('base64')}`);
    const report = agent.reports()[0];
    expect(model.requests.at(-1)?.messages.at(-1)?.content).toBe('Summarise for Ann.');
    expect(report).toMatchObject({
      action: 'post_conversation',
      content_type: 'text/json',
      content_disposition: 'agent.summary',
      conversation_type: 'voice',
      call_id: phone.call.id,
      app_name: 'shop',
      conversation_id: 'c-1',
      project_id: 'p1',
      space_id: 'space-1',
      caller_id_number: '+15550199',
      call_ended_by: 'caller',
      call_start_date: wednesday * 1000,
      call_answer_date: wednesday * 1000,
      post_prompt_data: {
        parsed: [{ topic: 'order' }],
        raw: 'Here: {"topic": "order"} done',
        substituted: 'Here:  done',
      },
      global_data: { who: 'Ann' },
      SWMLVars: {},
      SWMLCall: { call_id: phone.call.id, direction: 'inbound' },
      times: [{ response: 'Hi.', response_word_count: 1 }, { response: 'It is ready.' }],
    });
    expect(report?.call_end_date).toBeGreaterThan(report?.call_answer_date ?? 0);
    const roles = (report!.call_log as { role: string }[]).map(({ role }) => role);
    expect(roles).toEqual(['assistant', 'user', 'assistant', 'tool', 'assistant']);
    expect(report?.swaig_log?.map(({ command_name: name }) => name)).toEqual(['startup_hook', 'lookup']);
    expect(report?.swaig_log?.[1]).toMatchObject({
      command_arg: '{"order":7}',
      epoch_time: expect.any(Number),
      post_data: { function: 'lookup' },
      post_response: { response: 'ready' },
    });
    const timeline = (report!.call_timeline as { type: string }[]).map(({ type }) => type);
    expect(timeline).toEqual([
      'session_start',
      'startup_hook',
      'ai_response',
      'user_input',
      'ai_response',
      'tool_result',
      'ai_response',
      'session_end',
      'summarize_start',
    ]);
  });

  test('that cannot be delivered is a problem in the log and nothing more', async () => {
    const model = script().says('Hi.');
    const phone = dial({ model, ai: { post_prompt_url: 'http://127.0.0.1:9/post' } });
    await phone.hear();
    phone.hangUp();
    expect(await phone.ended()).toMatchObject({ result: 'success' });
    expect(phone.problems()[0]).toContain('could not be delivered');
    expect(phone.aiEvents('report')[0]?.error).toContain('127.0.0.1:9');
  });
});
