import { describe, expect, test } from 'vitest';
import {
  agentServer,
  codes,
  hasEnded,
  isStep,
  notes,
  run,
  said,
  say,
  scriptedSpace,
  warnings,
  webhooks,
} from './support.js';

const document = (...main: object[]) => ({ kind: 'document' as const, document: { sections: { main } } });
const spoken = (call: Awaited<ReturnType<typeof run>>) => call.log.events.filter(({ type }) => type === 'speech');

describe('answer', () => {
  test('answers once and tells that it did', async () => {
    const call = await run([{ answer: {} }, { answer: { max_duration: 60 } }, { sleep: 120_000 }]);
    expect(call.vars['answer_result']).toBe('success');
    expect(call.endReason).toBe('max_duration');
    expect((call.endedAt ?? 0) - (call.answeredAt ?? 0)).toBe(60_000);
  });

  test('takes its duration as a number, and from a variable', async () => {
    for (const max_duration of [30, '${limit}']) {
      const call = await run([{ set: { limit: '30' } }, { answer: max_duration }, { sleep: -1 }]);
      expect(call.endReason).toBe('max_duration');
      expect((call.endedAt ?? 0) - (call.answeredAt ?? 0)).toBe(30_000);
    }
  });

  test('says that codecs mean nothing here', async () => {
    const call = await run([{ answer: { codecs: 'PCMU' } }]);
    expect(notes(call)[0]).toContain('codecs');
  });
});

describe('hangup', () => {
  test.each([
    [{}, 'hangup'],
    [{ reason: 'busy' }, 'busy'],
    ['decline', 'decline'],
    ['${why}', 'noAnswer'],
    ['${nothing}', 'hangup'],
  ])('%j ends the call as %s, and the script', async (body, reason) => {
    const call = await run([{ set: { why: 'noAnswer' } }, { hangup: body }, say('never')]);
    expect(call.endReason).toBe(reason);
    expect(said(call)).toEqual([]);
    expect(call.log.events.at(-1)).toMatchObject({ state: 'ended', by: 'script' });
  });
});

describe('play', () => {
  test('speaks with the voice of the step, else of the variables, else the default', async () => {
    const call = await run([
      say('one'),
      { set: { say_voice: 'en-GB.amy', say_language: 'en-GB' } },
      say('two'),
      { play: { url: 'say:three', say_voice: 'Polly.Joanna', say_language: 'fr-FR' } },
    ]);
    expect(spoken(call)).toMatchObject([
      { text: 'one', voice: 'Polly.Salli', language: 'en-US', from: 'script' },
      { text: 'two', voice: 'en-GB.amy', language: 'en-GB' },
      { text: 'three', voice: 'Polly.Joanna', language: 'fr-FR' },
    ]);
  });

  test('plays in order and takes its time, whichever way it is written', async () => {
    const call = await run([
      { answer: {} },
      { play: { urls: ['silence:1.5', 'ring:2:us'] } },
      { play: ['silence:1', 'silence:0.5'] },
      { play: 'silence:1' },
      { play: { url: 'silence:1', loop: 3 } },
    ]);
    expect((call.endedAt ?? 0) - (call.answeredAt ?? 0)).toBe(9000);
  });

  test('fails as a whole when one of a list cannot be played', async () => {
    const call = await run([{ answer: {} }, { play: { urls: ['silence:1', 'say: ${nothing}'] } }]);
    expect(codes(call)).toEqual(['relay_script_method_parameter_invalid_value']);
    expect(call.endedAt).toBe(call.answeredAt);
  });

  test('logs what it plays', async () => {
    const call = await run([{ play: { urls: ['silence:1.5', 'ring:2:us', 'ring:us-old', 'say:hi'] } }]);
    expect(call.log.events.find((event) => event.type === 'play' && event.state === 'playing')).toMatchObject({
      media: [
        { type: 'silence', params: { duration: 1.5 } },
        { type: 'ringtone', params: { name: 'us', duration: 2 } },
        { type: 'ringtone', params: { name: 'us-old' } },
        { type: 'tts', params: { text: 'hi', voice: 'Polly.Salli', language: 'en-US', gender: 'female' } },
      ],
    });
    expect(warnings(call)).toEqual([]);
  });

  test.each(['', 'hello', 'ring:xx', 'silence:soon', 'ftp://x/y', 'say:'])(
    'of %j fails with a warning, and the script goes on',
    async (what) => {
      const call = await run([{ set: { what } }, { play: { url: '${what}' } }, say('on')]);
      expect(said(call)).toEqual(['on']);
      expect(codes(call)).toEqual(['relay_script_method_parameter_invalid_value']);
      expect(warnings(call)[0]?.message).toMatch(/^main\[1\]\.play: /);
      expect(call.vars['script_error']).toBe('relay_script_method_parameter_invalid_value');
    },
  );

  test('answers first, unless it is told not to', async () => {
    expect((await run([say('a')])).answeredAt).toBeDefined();
    const early = await run([
      { play: { url: 'say:a', auto_answer: false } },
      { play: { url: 'say:b', auto_answer: '${(1 > 2)}' } },
    ]);
    expect(early.answeredAt).toBeUndefined();
    expect(said(early)).toEqual(['a', 'b']);
  });

  test('reports to its status URL in order, without waiting', async () => {
    const server = await agentServer({ status: 204 });
    const call = await run([{ play: { url: 'say:hi', status_url: `${server.url}/status` } }, { sleep: 1000 }]);
    expect(webhooks(call)).toMatchObject([{ status: 204, event: 'calling.call.play' }, { status: 204 }]);
    const bodies = server.received.map(({ body }) => JSON.parse(body));
    expect(bodies).toMatchObject([{ params: { state: 'playing' } }, { params: { state: 'finished' } }]);
    expect(bodies[0]).toMatchObject({
      event_type: 'calling.call.play',
      event_channel: expect.stringMatching(/^swml:/),
      project_id: 'project-1',
      space_id: 'space-1',
      params: { call_id: call.id, node_id: call.nodeId },
    });
    expect(bodies[1].params.control_id).toBe(bodies[0].params.control_id);
  });
});

describe('sleep', () => {
  test('waits milliseconds of the clock', async () => {
    const call = await run([{ answer: {} }, { sleep: 1500 }, { set: { ms: '250' } }, { sleep: { duration: '${ms}' } }]);
    expect((call.endedAt ?? 0) - (call.answeredAt ?? 0)).toBe(1750);
  });

  test('of -1 waits until the caller hangs up', async () => {
    const space = scriptedSpace(document({ answer: {} }, { sleep: -1 }, say('never')));
    const call = space.dial();
    await space.clock.passUntil(call.log.first(isStep('sleep')));
    await space.clock.advance(3_600_000);
    expect(call.state).toBe('answered');
    call.end('hangup', 'caller');
    await space.clock.passUntil(call.log.first(hasEnded));
    expect(said(call)).toEqual([]);
    expect(warnings(call)).toEqual([]);
  });

  test('of nonsense fails, and the script goes on', async () => {
    const call = await run([{ sleep: '${nothing}' }, { sleep: -0.5 }, say('on')]);
    expect(codes(call)).toHaveLength(2);
    expect(said(call)).toEqual(['on']);
  });
});

describe('set and unset', () => {
  test('set in order, so that later values see earlier ones, and keep types', async () => {
    const call = await run([
      { set: { price: 10, count: 3 } },
      {
        set: {
          subtotal: '${price * count}',
          tax: '${subtotal * 0.1}',
          total: '${subtotal + tax}',
          text: 'Total ${total}',
          all: { list: ['${count}'] },
        },
      },
      { set: { 'a.b': 1 } },
    ]);
    expect(call.vars).toMatchObject({
      subtotal: 30,
      tax: 3,
      total: 33,
      text: 'Total 33',
      all: { list: [3] },
      'a.b': 1,
    });
  });

  test('unset removes one or several', async () => {
    const call = await run([
      { set: { a: 1, b: 2, c: 3, d: 4, name: 'd' } },
      { unset: 'a' },
      { unset: ['b', '${name}', 'nobody'] },
      say('[${a}${b}${c}]'),
    ]);
    expect(said(call)).toEqual(['[3]']);
    expect(Object.keys(call.vars).sort()).toEqual(['c', 'name']);
    expect(call.log.events.filter((event) => event.type === 'vars').slice(-2)).toMatchObject([
      { unset: ['a'] },
      { unset: ['b', 'd'] },
    ]);
  });

  test('pollute no prototype', async () => {
    const call = await run({
      main: [
        {
          set: JSON.parse(
            '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "ok": "${polluted}"}',
          ),
        },
      ],
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(call.vars['ok']).toBe('');
    expect(Object.getPrototypeOf(call.vars)).toBe(Object.prototype);
  });

  test('cannot make the variables of a call grow without bounds', async () => {
    const doubling = [
      { set: { a: '0123456789' } },
      { label: 'x' },
      { set: { a: '${a}${a}' } },
      { goto: 'x' },
      say('never'),
    ];
    const nesting = [
      { set: { a: ['0123456789'] } },
      { label: 'x' },
      { set: { a: ['${a}', '${a}'] } },
      { goto: 'x' },
      say('never'),
    ];
    for (const steps of [doubling, nesting]) {
      const call = await run(steps);
      expect(codes(call)).toEqual(['relay_script_method_parameter_invalid_value']);
      expect(call.endReason).toBe('error');
    }
  });

  test('leave what cannot be evaluated empty, with a warning', async () => {
    const call = await run([{ set: { a: '${nobody.name()}', b: 'ok' } }, say('[${a}] ${b}')]);
    expect(said(call)).toEqual(['[] ok']);
    expect(codes(call)).toEqual(['relay_script_js_eval_error']);
  });
});

describe('request', () => {
  const ask = (url: string, more: object = {}) => ({ request: { url, method: 'POST', ...more } });

  test('sends what it is told and keeps the answer in variables', async () => {
    const server = await agentServer({ headers: { 'X-Trace': ' t1 ' }, body: { user: { name: 'Ann', tags: ['a'] } } });
    const call = await run([
      { set: { id: 7 } },
      ask(`${server.url}/users?id=\${id}`, {
        headers: { 'X-Key': 'k${id}', Cookie: 'no' },
        body: { id: '${id}', n: ['${from}'] },
        save_variables: true,
      }),
      say(
        '${request_response.user.name} ${request_response.user.tags[0]} ${request_response_code} ${request_response_headers.x-trace}',
      ),
    ]);
    expect(said(call)).toEqual(['Ann a 200 t1']);
    expect(call.vars).toMatchObject({
      request_url: `${server.url}/users?id=7`,
      request_result: 'success',
      return_value: 'success',
      request_response_body: '{"user":{"name":"Ann","tags":["a"]}}',
    });
    const [seen] = server.received;
    expect(seen).toMatchObject({ method: 'POST', path: '/users?id=7', body: '{"id":7,"n":["+15550100001"]}' });
    expect(seen?.headers).toMatchObject({ 'x-key': 'k7', 'content-type': 'application/json' });
    expect(seen?.headers['cookie']).toBeUndefined();
    expect(seen?.headers['x-signalwire-signature']).toBeUndefined();
    expect(notes(call)[0]).toContain('"Cookie" is not sent');
  });

  test('guesses the content type of a text, and takes the one that is given', async () => {
    const server = await agentServer({ body: 'ok' });
    await run([
      ask(server.url, { body: ' {"a": 1}' }),
      ask(server.url, { body: 'a=1&b=2' }),
      ask(server.url, { body: 'hello there' }),
      ask(server.url, { body: '<a/>', headers: { 'content-type': 'application/xml' } }),
      { request: { url: server.url, method: 'get' } },
      { request: { url: server.url, method: 'PUT', body: [1] } },
      { request: { url: server.url, method: 'DELETE' } },
    ]);
    expect(server.received.map(({ method, headers }) => `${method} ${headers['content-type']}`)).toEqual([
      'POST application/json',
      'POST application/x-www-form-urlencoded',
      'POST text/plain',
      'POST application/xml',
      'GET undefined',
      'PUT application/json',
      'DELETE undefined',
    ]);
  });

  test('fails softly when the answer is no success, and without saving does not touch what was saved', async () => {
    const server = await agentServer(({ path }) =>
      path === '/ok' ? { body: { a: 1 } } : { status: 404, body: { a: 2 } },
    );
    const call = await run([
      ask(`${server.url}/ok`, { save_variables: true }),
      ask(`${server.url}/no`),
      say('${request_result} ${request_response_code} ${request_response.a}'),
    ]);
    expect(said(call)).toEqual(['failed 404 1']);
    expect(call.endReason).toBe('hangup');
  });

  test.each([
    ['http://127.0.0.1:1/', /failed/],
    ['', /must be an http or https URL/],
    ['file:///etc/passwd', /must be an http or https URL/],
    ['http://user:s3cret@127.0.0.1:1/', /127\.0\.0\.1:1/],
  ])('to %j fails softly and says why', async (url, why) => {
    const call = await run([
      { set: { url, request_response_code: 200 } },
      { request: { url: '${url}', method: 'GET' } },
      say('${request_result}[${request_response_code}]'),
    ]);
    expect(said(call)).toEqual(['failed[]']);
    expect(warnings(call)[0]?.message).toMatch(why);
    expect(JSON.stringify(call.log.events)).not.toContain('s3cret');
  });

  test('gives up after its timeout', async () => {
    const server = await agentServer({ silent: true });
    const call = await run([ask(server.url, { timeout: 1.9 }), say('${request_result}')]);
    expect(said(call)).toEqual(['failed']);
    expect(warnings(call)[0]?.message).toContain('within 1000 ms');
  });

  test('takes 64 KB of an answer', async () => {
    const server = await agentServer({ type: 'text/plain', body: 'x'.repeat(100_000) });
    const call = await run([ask(server.url)]);
    expect(String(call.vars['request_response_body'])).toHaveLength(65_536);
    expect(call.vars['request_result']).toBe('success');
  });
});
