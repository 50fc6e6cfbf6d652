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
});
