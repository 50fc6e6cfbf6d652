import { describe, expect, test } from 'vitest';
import { ScriptError, script } from '../../src/ai/index.js';
import { dial, isAi, startAgent } from './harness.js';

const lookup = {
  function: 'lookup',
  description: 'Looks up an order',
  parameters: {
    type: 'object' as const,
    properties: { order: { type: 'integer', minimum: 1 } },
    required: ['order'],
  },
};

describe('a tool call', () => {
  test('posts the documented request and gives the model the answer', async () => {
    const agent = await startAgent({ lookup: () => ({ response: 'It is ready.' }) });
    const model = script()
      .says('Hello.')
      .user('where is order 7')
      .offered('lookup')
      .calls('lookup', { order: 7 })
      .result('ready')
      .says('Your order is ready.');
    const phone = dial({
      model,
      ai: {
        global_data: { plan: 'gold' },
        params: { app_name: 'shop' },
        SWAIG: {
          functions: [{ ...lookup, web_hook_url: `${agent.authenticated}/swaig?__token=t0ken`, meta_data: { k: 1 } }],
        },
      },
    });
    expect(await phone.hear()).toBe('Hello.');
    phone.say('Where is order 7?');
    expect(await phone.hear()).toBe('Your order is ready.');
    const [request] = agent.received;
    expect(request?.path).toBe('/swaig');
    expect(request?.query.get('__token')).toBe('t0ken');
    expect(request?.authorization).toBe(`Basic ${Buffer.from('agent:s3cret').toString('base64')}`);
    expect(request?.body).toMatchObject({
      function: 'lookup',
      argument: { parsed: [{ order: 7 }], raw: '{"order":7}' },
      argument_desc: lookup.parameters,
      description: 'Looks up an order',
      call_id: phone.call.id,
      app_name: 'shop',
      caller_id_num: '+15550199',
      channel_active: true,
      channel_offhook: true,
      channel_ready: true,
      content_type: 'text/swaig',
      content_disposition: 'SWAIG Function',
      version: '2.0',
      conversation_type: 'voice',
      project_id: 'p1',
      space_id: 'space-1',
      global_data: { plan: 'gold', caller_id_number: '+15550199' },
      meta_data: { k: 1 },
    });
    expect(request?.body.meta_data_token).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(phone.call.log.events)).not.toContain('s3cret');
    model.done();
  });

  test('that the server answers with an error, no JSON or not at all becomes a failure the model can tell', async () => {
    const agent = await startAgent({
      lookup: () => ({ status: 500, text: 'Traceback: boom' }),
      broken: () => ({ status: 200, text: '{"response": ' }),
      listed: () => ({ status: 200, text: '[1]' }),
    });
    const tool = (name: string, url: string) => ({ ...lookup, function: name, web_hook_url: url });
    const model = script()
      .says('Hi.')
      .user('one')
      .calls('lookup', { order: 1 })
      .result('failed')
      .says('Sorry.')
      .user('two')
      .calls('broken', { order: 1 })
      .result('failed')
      .says('Sorry again.')
      .user('three')
      .calls('nobody', { order: 1 })
      .result('failed')
      .says('Still sorry.')
      .user('four')
      .calls('listed', { order: 1 })
      .result('failed')
      .says('Very sorry.');
    const phone = dial({
      model,
      ai: {
        SWAIG: {
          functions: [
            tool('lookup', `${agent.url}/a`),
            tool('broken', `${agent.url}/b`),
            tool('nobody', 'http://127.0.0.1:9/c'),
            tool('listed', `${agent.url}/d`),
          ],
        },
      },
    });
    const heard: string[] = [await phone.hear()];
    for (const text of ['one', 'two', 'three', 'four']) {
      phone.say(text);
      heard.push(await phone.hear());
    }
    expect(heard).toEqual(['Hi.', 'Sorry.', 'Sorry again.', 'Still sorry.', 'Very sorry.']);
    const problems = phone.problems();
    expect(problems[0]).toContain('answered 500: Traceback: boom. Look at the agent');
    expect(problems[1]).toContain('did not answer with JSON');
    expect(problems[2]).toMatch(/127\.0\.0\.1:9/);
    expect(problems[3]).toContain('no JSON object');
    model.done();
  });

  test('with a wrong name or wrong arguments never leaves the space', async () => {
    const agent = await startAgent();
    const model = script()
      .says('Hi.')
      .user('go')
      .calls('lookupp')
      .result('Did you mean "lookup"?')
      .says('Hm.')
      .user('again')
      .calls('lookup', { order: 'seven' })
      .result('"order" must be an integer, not "seven".')
      .says('Hmm.')
      .user('more')
      .calls('lookup', 'seven')
      .result('no JSON')
      .says('Oh.');
    const phone = dial({ model, ai: { SWAIG: { functions: [{ ...lookup, web_hook_url: `${agent.url}/swaig` }] } } });
    await phone.hear();
    for (const [said, heard] of [
      ['go', 'Hm.'],
      ['again', 'Hmm.'],
      ['more', 'Oh.'],
    ] as const) {
      phone.say(said);
      expect(await phone.hear()).toBe(heard);
    }
    expect(agent.received).toEqual([]);
    model.done();
  });

  test('with a wrong name or wrong arguments did not run, and is corrected in the same turn', async () => {
    const agent = await startAgent();
    const model = script()
      .says('Hi.')
      .user('go')
      .calls('lookupp', { order: 1 })
      .result('Did you mean "lookup"?')
      .offered('lookup')
      .calls('lookup', { order: 'seven' })
      .result('Correct them and call it again.')
      .offered('lookup')
      .calls('lookup', { order: 7 })
      .offered()
      .says('Found.');
    const phone = dial({ model, ai: { SWAIG: { functions: [{ ...lookup, web_hook_url: `${agent.url}/swaig` }] } } });
    await phone.hear();
    phone.say('go');
    expect(await phone.hear()).toBe('Found.');
    expect(agent.calls('lookup')).toHaveLength(1);
    model.done();
  });

  test('that is never corrected is held back', async () => {
    const agent = await startAgent();
    const model = script().says('Hi.').user('go');
    for (const order of ['1', '2', '3', '4']) model.calls('lookup', { order }).result('must be an integer');
    model
      .calls('lookup', { order: '5' })
      .result('too many calls')
      .offered()
      .told('Stop calling functions')
      .says('I cannot.');
    const phone = dial({ model, ai: { SWAIG: { functions: [{ ...lookup, web_hook_url: `${agent.url}/swaig` }] } } });
    await phone.hear();
    phone.say('go');
    expect(await phone.hear()).toBe('I cannot.');
    expect(agent.received).toEqual([]);
    model.done();
  });

  test('is let go of when the caller hangs up meanwhile, and the report says so', async () => {
    let answer = () => {};
    const agent = await startAgent({
      lookup: () =>
        new Promise<object>((resolve) => {
          answer = () => resolve({ response: 'late' });
        }),
    });
    const model = script().says('Hi.').user('go').calls('lookup', { order: 1 }).summary('They left.');
    const phone = dial({
      model,
      ai: {
        post_prompt: { text: 'Summarise.' },
        post_prompt_url: `${agent.url}/post`,
        SWAIG: { functions: [{ ...lookup, web_hook_url: `${agent.url}/swaig` }] },
      },
    });
    await phone.hear();
    phone.say('go');
    const called = phone.until(isAi('tool_call'));
    await called;
    await new Promise<void>((resolve) => {
      const look = () => (agent.received.length > 0 ? resolve() : setImmediate(look));
      look();
    });
    phone.hangUp();
    expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'ended' } });
    answer();
    expect(phone.aiEvents('tool_result')[0]?.error).toContain('the call ended before');
    expect(agent.reports()[0]).toMatchObject({
      call_ended_by: 'caller',
      post_prompt_data: { parsed: [], raw: 'They left.' },
    });
    model.done();
  });

  test('that is repeated is held back', async () => {
    const agent = await startAgent({ lookup: () => ({ response: 'ok', action: { back_to_back_functions: true } }) });
    const model = script()
      .says('Hi.')
      .user('go')
      .calls('lookup', { order: 1 })
      .calls('lookup', { order: 1 })
      .calls('lookup', { order: 1 })
      .result('too many calls')
      .told('Stop calling functions')
      .says('Enough.');
    const phone = dial({ model, ai: { SWAIG: { functions: [{ ...lookup, web_hook_url: `${agent.url}/swaig` }] } } });
    await phone.hear();
    phone.say('go');
    expect(await phone.hear()).toBe('Enough.');
    expect(agent.calls('lookup')).toHaveLength(2);
    model.done();
  });

  test('waits for the caller between functions unless they may run back to back', async () => {
    const agent = await startAgent();
    const model = script()
      .says('Hi.')
      .user('go')
      .calls('lookup', { order: 1 })
      .offered()
      .calls('lookup', { order: 2 })
      .result('cannot be used now')
      .says('Done.');
    const phone = dial({ model, ai: { SWAIG: { functions: [{ ...lookup, web_hook_url: `${agent.url}/swaig` }] } } });
    await phone.hear();
    phone.say('go');
    expect(await phone.hear()).toBe('Done.');
    expect(agent.calls('lookup')).toHaveLength(1);
    expect(phone.problems()[0]).toContain('back_to_back_functions');
    model.done();
  });
});

describe('definitions', () => {
  test('that cannot be used are left out, and the log says why', async () => {
    const model = script().offered('good').says('Hi.');
    const phone = dial({
      model,
      ai: {
        SWAIG: {
          functions: [
            { function: 'good', description: 'Works', web_hook_url: 'http://127.0.0.1:9/' },
            { function: 'mute', web_hook_url: 'http://127.0.0.1:9/' } as never,
            { function: 'lost', description: 'Has no target' },
            { function: 'bad_url', description: 'Bad', web_hook_url: 'swaig' },
            { function: 'off', description: 'Off', web_hook_url: 'http://127.0.0.1:9/', active: false },
            { function: 'next_step', description: 'Reserved', web_hook_url: 'http://127.0.0.1:9/' },
          ],
          includes: [{ url: 'http://127.0.0.1:9/', functions: ['x'] }],
          mcp_servers: [{ url: 'http://127.0.0.1:9/' }],
          native_functions: ['check_weather'],
        },
      },
    });
    await phone.hear();
    const text = phone.problems().join('\n');
    for (const words of [
      'no description',
      'neither a web_hook_url',
      'not an absolute',
      'name of a tool of the platform',
    ])
      expect(text).toContain(words);
    for (const words of ['SWAIG.includes', 'mcp_servers', 'check_weather']) expect(text).toContain(words);
    model.done();
  });
});

describe('a script', () => {
  test('fails the session and the test where the conversation leaves it', async () => {
    const model = script().says('Hi.').user(/book/).says('Sure.');
    const phone = dial({ model, ai: {} });
    await phone.hear();
    phone.say('cancel everything');
    expect(await phone.ended()).toMatchObject({ result: 'failed' });
    expect(phone.problems()[0]).toContain('expected the caller to say /book/, but the caller said "cancel everything"');
    expect(phone.call.endReason).toBe('error');
    expect(() => model.done()).toThrow(ScriptError);
  });

  test('tells what was left of it', async () => {
    const model = script().says('Hi.').user('book').calls('lookup', { order: 1 }).summary({ done: true });
    const phone = dial({ model, ai: {} });
    await phone.hear();
    expect(() => model.done()).toThrow(
      /not used up\. Left:\n {2}- the caller to say "book"\n {2}- call lookup\(\{"order":1\}\)\n {2}- answer the post-prompt/,
    );
  });
});
