import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createAi, type Model, openai, script } from '../../src/ai/index.js';
import type { Call } from '../../src/calls/index.js';
import { dial, isAi, startAgent } from './harness.js';

test('phrases fill the time while a function runs and while the model thinks', async () => {
  const agent = await startAgent({ lookup: () => ({ response: 'ok' }) });
  const model = script()
    .says('Hi.')
    .user('go')
    .calls('lookup')
    .says('Done.')
    .user('time')
    .calls('check_time')
    .says('Late.');
  const phone = dial({
    model,
    ai: {
      languages: [
        { name: 'English', code: 'en-US', voice: 'polly.Amy', speech_fillers: ['Hm.'], function_fillers: ['Generic.'] },
      ],
      SWAIG: {
        native_functions: ['check_time'],
        internal_fillers: { check_time: { default: ['The clock says…'] } },
        functions: [
          {
            function: 'lookup',
            description: 'Looks up',
            web_hook_url: agent.url,
            fillers: { 'en-US': ['Let me look.'], default: ['no'] },
            wait_for_fillers: true,
          },
        ],
      },
    },
  });
  const heard = [await phone.hear(), await phone.hear()];
  phone.say('go');
  for (let times = 0; times < 3; times++) heard.push(await phone.hear());
  phone.say('time');
  for (let times = 0; times < 3; times++) heard.push(await phone.hear());
  expect(heard).toEqual(['Hm.', 'Hi.', 'Hm.', 'Let me look.', 'Done.', 'Hm.', 'The clock says…', 'Late.']);
  expect(phone.aiEvents('tool_result').at(-1)?.response).toEqual({
    response: expect.stringContaining('It is Wednesday, November 25, 2026'),
  });
  model.done();
});

test('a caller who may not cut in hears everything first', async () => {
  const long = 'This takes quite a while to say, and it is said to the end in any case.';
  const phone = dial({ model: script().says(long).user('stop').says('Yes?'), ai: { params: { enable_barge: false } } });
  await phone.until(isAi('session_start'));
  phone.clock.timer(1_000, () => phone.say('Stop!'));
  expect(await phone.hear()).toBe(long);
  expect(await phone.hear()).toBe('Yes?');
});

test('a session ends when something else takes the call over, and leaves its data behind', async () => {
  const model = script().says('One.').says('Two.');
  const phone = dial({ model, ai: { global_data: { a: 1 } } });
  await phone.hear();
  phone.engine.control(phone.call, async (signal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  });
  expect(await phone.ended()).toEqual({ result: 'success', outcome: { kind: 'ended' } });
  expect(phone.aiEvents('session_end')[0]?.reason).toBe('taken_over');
  expect(phone.call.vars['ai_agents_global_data']).toMatchObject({ a: 1 });
  expect(phone.call.state).toBe('answered');
});

test('global_data of one agent reaches the next one on the same call, unless it is not to be kept', async () => {
  const seen: unknown[] = [];
  const silent: Model = {
    name: 'silent',
    turn: async ({ situation }) => {
      seen.push(situation.globalData);
      return [];
    },
  };
  const phone = dial({ model: silent, ai: {} });
  await phone.until(isAi('session_start'));
  const run = createAi({
    clock: phone.clock,
    http: { send: () => Promise.reject(new Error('unused')) },
    model: silent,
    spaceId: 's',
  });
  const scope = { params: {}, expand: (value: unknown) => value, runDocument: async () => ({ kind: 'next' as const }) };
  const call: Call = phone.call;
  const stop = { params: { hard_stop_time: '1s' } };
  await phone.clock.passUntil(run(call, { prompt: { text: '' }, global_data: { first: 1 }, ...stop }, scope));
  await phone.clock.passUntil(run(call, { prompt: { text: '' }, global_data: { second: 2 }, ...stop }, scope));
  expect(seen.at(-1)).toMatchObject({ first: 1, second: 2 });
});

test('a language model holds the conversation over HTTP', async () => {
  const agent = await startAgent({ lookup: () => ({ response: 'It is ready.' }) });
  const stream = (...deltas: object[]) =>
    `${deltas.map((delta) => `data: ${JSON.stringify({ choices: [{ delta }] })}\n\n`).join('')}data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n`;
  const answers = [
    stream({ content: 'Hello' }, { content: ', shop.' }),
    stream({ tool_calls: [{ index: 0, id: 'c1', function: { name: 'lookup', arguments: '{"order":7}' } }] }),
    stream({ content: 'It is ready to be picked up.' }),
    stream({ content: '{"topic":"order"}' }),
  ];
  const asked: { messages: { role: string; content: string }[]; tools?: unknown[] }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      asked.push(JSON.parse(text));
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(answers.shift());
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const phone = dial({
    model: openai({ baseUrl: `http://127.0.0.1:${port}/v1`, apiKey: 'k', model: 'tiny' }),
    ai: {
      post_prompt: { text: 'JSON please.' },
      post_prompt_url: `${agent.url}/post`,
      SWAIG: { functions: [{ function: 'lookup', description: 'Looks up', web_hook_url: `${agent.url}/swaig` }] },
    },
  });
  expect(await phone.hear()).toBe('Hello, shop.');
  phone.say('Where is order 7?');
  expect(await phone.hear()).toBe('It is ready to be picked up.');
  phone.hangUp();
  await phone.ended();
  expect(agent.calls('lookup')[0]?.argument).toEqual({ parsed: [{ order: 7 }], raw: '{"order":7}' });
  expect(agent.reports()[0]?.post_prompt_data?.parsed).toEqual([{ topic: 'order' }]);
  expect(asked[2]?.messages.map(({ role }) => role)).toEqual(['system', 'assistant', 'user', 'assistant', 'tool']);
  expect(asked[3]?.tools).toBeUndefined();
  expect(phone.aiEvents('session_start')[0]?.model).toBe('openai:tiny');
});
