import { describe, expect, test } from 'vitest';
import { script } from '../../src/ai/index.js';
import { dial, startAgent } from './harness.js';

/** Runs a DataMap with `{city: 'Berlin'}`, and gives what the model is told. */
async function run(map: object, handlers: Parameters<typeof startAgent>[0] = {}) {
  const agent = await startAgent(handlers);
  const text = JSON.stringify(map).replaceAll('http://api', agent.url);
  const model = script().says('Hi.').user('go').calls('weather', { city: 'Berlin' }).says('Done.');
  const tool = { function: 'weather', description: 'Weather', data_map: JSON.parse(text) as Record<string, unknown> };
  const phone = dial({ model, ai: { global_data: { plan: 'gold' }, SWAIG: { functions: [tool] } } });
  await phone.hear();
  phone.say('go');
  await phone.hear();
  const told = model.requests.at(-1)?.messages.findLast(({ role }) => role === 'tool')?.content;
  return { told, agent, phone };
}

describe('a DataMap', () => {
  test('asks an API and puts its answer into words', async () => {
    const { told, agent } = await run(
      {
        webhooks: [
          { url: 'http://api/skipped', require_args: ['country'], output: { response: 'no' } },
          {
            url: 'http://api/weather?q=${enc:args.city}&p=${global_data.plan}',
            method: 'GET',
            headers: { 'x-key': '${args.city}' },
            foreach: { input_key: 'days', output_key: 'list', max: 2, append: '${this.name} ${this.high}; ' },
            output: {
              response: '${list}now ${now.temp} in ${input.args.city}',
              action: [{ set_global_data: { temp: '${now.temp}' } }],
            },
          },
        ],
      },
      {
        '/weather': () => ({
          now: { temp: 21 },
          days: [
            { name: 'Mon', high: 20 },
            { name: 'Tue', high: 22 },
            { name: 'Wed', high: 1 },
          ],
        }),
      },
    );
    expect(told).toBe('Mon 20; Tue 22; now 21 in Berlin');
    expect(agent.received.map(({ path, query }) => [path, query.get('q'), query.get('p')])).toEqual([
      ['/weather', 'Berlin', 'gold'],
    ]);
  });

  test('posts its parameters, as JSON or as a form', async () => {
    const { agent, told } = await run(
      {
        webhooks: {
          url: 'http://api/post',
          params: { where: '${args.city}' },
          input_args_as_params: true,
          output: { response: '${answer}' },
        },
      },
      { '/post': ({ body }) => ({ answer: Object.keys(body).join() }) },
    );
    expect(agent.received[0]?.body).toEqual({ where: 'Berlin', city: 'Berlin' });
    expect(told).toBe('where,city');
  });

  test('answers by expressions, on the call’s data and on the reply', async () => {
    const early = await run({
      expressions: [{ string: '${args.city}', pattern: '/^ber/i', output: { response: 'Known.' } }],
    });
    expect(early.told).toBe('Known.');
    const otherwise = await run({
      expressions: { string: '${args.city}', pattern: '/^ber/', output: {}, 'nomatch-output': { response: 'No.' } },
    });
    expect(otherwise.told).toBe('No.');
    const later = await run(
      {
        webhooks: [
          {
            url: 'http://api/w',
            expressions: [{ string: '${state}', pattern: 'rain', output: { response: 'Take an umbrella, ${state}.' } }],
          },
        ],
      },
      { '/w': () => ({ state: 'Rainy' }) },
    );
    expect(later.told).toBe('Take an umbrella, Rainy.');
  });

  test('falls back when its API fails, and the log says why', async () => {
    const map = {
      webhooks: [{ url: 'http://api/w', error_keys: ['error', 'http_code'], output: { response: 'never' } }],
    };
    const failed = await run(
      { ...map, output: { response: 'Sorry, ${args.city}.' } },
      { '/w': () => ({ error: null }) },
    );
    expect(failed.told).toBe('Sorry, Berlin.');
    expect(failed.phone.problems()[0]).toContain('error key "error"');
    const alone = await run(map, { '/w': () => ({ status: 502, text: 'Bad gateway' }) });
    expect(alone.told).toBe('There was an error processing this request.');
    expect(alone.phone.problems()[0]).toContain('answered 502 without JSON');
  });

  test('asks one webhook and no other: the next one is no second chance', async () => {
    const { told, agent } = await run(
      {
        webhooks: [
          { url: 'http://api/first', error_keys: ['message'], output: { response: 'first' } },
          { url: 'http://api/second', output: { response: 'second' } },
        ],
        output: { response: 'fallback' },
      },
      { '/first': () => ({ message: '' }), '/second': () => ({}) },
    );
    expect(told).toBe('fallback');
    expect(agent.received.map(({ path }) => path)).toEqual(['/first']);
  });

  test('a webhook that stands alone is asked whatever it requires and whatever it answers', async () => {
    const { told } = await run(
      { webhooks: { url: 'http://api/w', require_args: ['x'], error_keys: 'error', output: { response: '${error}' } } },
      { '/w': () => ({ error: 'none really' }) },
    );
    expect(told).toBe('none really');
  });

  test('requires any one of the named arguments, not all of them', async () => {
    const { told } = await run(
      { webhooks: [{ url: 'http://api/w', require_args: ['country', 'city'], output: { response: 'asked' } }] },
      { '/w': () => ({}) },
    );
    expect(told).toBe('asked');
  });

  test('an error status is an answer with a code', async () => {
    const { told } = await run(
      { webhooks: [{ url: 'http://api/w', output: { response: '${http_code}: ${why}' } }] },
      { '/w': () => ({ status: 404, text: '{"why": "no such city"}' }) },
    );
    expect(told).toBe('404: no such city');
  });

  test('sends its arguments as a form, and a list comes back under a name', async () => {
    const { told, agent } = await run(
      {
        webhooks: [
          {
            url: 'http://api/w',
            params: { query: { city: '${enc:args.city}', when: '@{strftime_tz UTC %Y}' } },
            form_param: 'payload',
            foreach: { input_key: 'array', output_key: 'names', append: '[${this}]' },
            output: { response: '${names} ${array[-1]}' },
          },
        ],
      },
      { '/w': () => ['a', 'b'] },
    );
    expect(told).toBe('[a][b] b');
    expect(agent.received[0]?.text).toBe(`payload=${encodeURIComponent('{"query":{"city":"Berlin","when":"2026"}}')}`);
    expect(agent.received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  test('what the platform does not do with it is told', async () => {
    const { phone, agent } = await run(
      {
        expressions: [{ string: 'x', pattern: '/(/', output: { response: 'never' } }],
        webhooks: [
          {
            url: 'http://api/w',
            method: 'PUT',
            body: { a: 1 },
            headers: { 'x-key': '${args.city}' },
            output: { response: 'ok' },
          },
        ],
      },
      { '/w': () => ({}) },
    );
    expect(agent.received[0]).toMatchObject({ method: 'GET', text: '' });
    expect(agent.received[0]?.headers).toMatchObject({
      'x-key': '${args.city}',
      'user-agent': 'SignalWire-CallFabric/1.0',
    });
    expect(phone.problems()).toEqual([
      expect.stringContaining('no regular expression'),
      expect.stringContaining('PUT goes out as GET'),
      expect.stringContaining('"body" is not sent'),
      expect.stringContaining('"x-key" is sent as it is written'),
    ]);
    expect(phone.aiEvents('data_map')).toMatchObject([{ tool: 'weather', method: 'GET', status: 200 }]);
  });

  test('repeats its request where it is redirected, and waits where its template says so', async () => {
    const { told, agent, phone } = await run(
      { webhooks: [{ url: 'http://api/old', params: { a: 1 }, output: { response: '@{sleep 3}${sent.a}' } }] },
      {
        '/old': () => ({ status: 302, text: '', headers: { location: '/new' } }),
        '/new': ({ body }) => ({ sent: body }),
      },
    );
    expect(told).toBe('1');
    expect(agent.received.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /old', 'POST /new']);
    expect(phone.aiEvents('tool_result')[0]?.ms).toBeGreaterThanOrEqual(3000);
  });

  test('its actions run like those of any function', async () => {
    const { phone } = await run({
      output: { response: 'ok', action: [{ set_global_data: { last: '${args.city}' } }] },
    });
    expect(phone.aiEvents('global_data').at(-1)?.data).toMatchObject({ last: 'Berlin' });
  });
});
