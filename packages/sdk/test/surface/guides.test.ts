import { expect, test } from 'vitest';
import { AgentBase, AgentServer, DataMap, FunctionResult } from '../../src/index.js';
import { authorization } from '../agent-server/hosts.js';

/*
 * The forms in which the documentation's guides call things, where its reference pages show another one or none. That
 * they compile is as much of the test as what they do.
 */

const make = (name: string) => new AgentBase({ name, basicAuth: ['u', 'p'], suppressLogs: true });
const ai = (agent: AgentBase) =>
  JSON.parse(agent.renderSwml('c-1')).sections.main.at(-1).ai as Record<string, unknown> & {
    SWAIG: { functions: { function: string }[] };
  };
const steps = (result: FunctionResult) => {
  const [{ SWML, transfer }] = result.toDict().action as unknown as [
    { SWML: { sections: { main: unknown[] } }; transfer: string },
  ];
  return [SWML.sections.main, transfer];
};

test('call transfer: options as objects, or one after the other', () => {
  const connect = { to: '+15550100' };
  for (const result of [
    new FunctionResult('x').connect('+15550100'),
    new FunctionResult('x').connect('+15550100', true),
    new FunctionResult('x').connect('+15550100', {}),
    new FunctionResult('x').connect('+15550100', { final: true }),
  ])
    expect(steps(result)).toEqual([[{ connect }], 'true']);
  const from = [[{ connect: { ...connect, from: '+15550199' } }], 'false'];
  expect(steps(new FunctionResult('x').connect('+15550100', false, '+15550199'))).toEqual(from);
  expect(steps(new FunctionResult('x').connect('+15550100', { final: false, fromAddr: '+15550199' }))).toEqual(from);

  const dest = 'https://agents.test/billing';
  expect(steps(new FunctionResult('x').swmlTransfer({ dest, final: true }))).toEqual([
    [{ transfer: { dest } }],
    'true',
  ]);
  const back = [[{ set: { ai_response: 'Welcome back.' } }, { transfer: { dest } }], 'false'];
  expect(steps(new FunctionResult('x').swmlTransfer(dest, 'Welcome back.', false))).toEqual(back);
  expect(steps(new FunctionResult('x').swmlTransfer({ dest, aiResponse: 'Welcome back.', final: false }))).toEqual(
    back,
  );
});

test('voices: fillers by category, and by function and language', () => {
  const agent = make('voices')
    .addLanguage({
      name: 'English',
      code: 'en-US',
      voice: 'rime.spore',
      fillers: { default: ['Um', 'Well'] },
      functionFillers: { find: { 'en-US': ['Looking', 'A second'], 'es-MX': ['Un momento'] } },
    })
    .addLanguage({ name: 'Multi', code: 'multi', voice: 'josh', engine: 'elevenlabs' })
    .setPronunciations([{ replace: '@', with: 'at' }])
    .addPronunciation({ replace: 'SQL', with: 'sequel' });
  expect(ai(agent)['languages']).toEqual([
    {
      name: 'English',
      code: 'en-US',
      voice: 'rime.spore',
      speech_fillers: ['Um', 'Well'],
      function_fillers: ['Looking', 'A second'],
    },
    { name: 'Multi', code: 'multi', voice: 'josh', engine: 'elevenlabs' },
  ]);
});

test('functions: arguments that are read by name, with a cast or a default; handlers with a promise or none', async () => {
  const prices: Record<string, string> = { A1: '99' };
  const agent = make('shop')
    .defineTool({
      name: 'price',
      description: 'Price of a product',
      parameters: { type: 'object', properties: { sku: { type: 'string' } }, required: ['sku'] },
      handler: async (args) => {
        const sku = (args['sku'] as string).toUpperCase();
        return new FunctionResult(prices[sku] ? `${sku}: ${prices[sku]}` : 'Not found.');
      },
    })
    .defineTool({
      name: 'hours',
      description: 'Opening hours',
      parameters: {},
      handler: () => new FunctionResult('9 to 5'),
    })
    .defineTool({
      name: 'find',
      description: 'Finds',
      parameters: { type: 'object', properties: { query: { type: 'string' }, sort: { type: 'string' } } },
      secure: true,
      handler: (args, rawData) =>
        new FunctionResult(`${args.query ?? 'all'} by ${args.sort ?? 'name'} ${rawData.call_id}`),
    })
    .setGlobalData({ shop: 'north', open: [] });
  expect(await agent.getTool('price')?.execute({ sku: 'a1' })).toEqual({ response: 'A1: 99' });
  expect(await agent.getTool('find')?.execute({}, { call_id: 'c-1' })).toEqual({ response: 'all by name c-1' });
  expect(ai(agent).SWAIG.functions.map((each) => each.function)).toEqual(['price', 'hours', 'find']);

  /** A function apart from its agent, as the guide on results writes it. */
  function ordered(args: Record<string, unknown>): FunctionResult {
    return new FunctionResult(`Order ${args['order']}`);
  }
  agent.defineTool({
    name: 'order',
    description: 'An order',
    parameters: { order: { type: 'string' } },
    handler: ordered,
  });
  expect(await agent.getTool('order')?.execute({ order: '7' })).toEqual({ response: 'Order 7' });
});

test('state: results that keep and forget data', () => {
  const { action } = new FunctionResult('Done')
    .updateGlobalData({ key: 'val' })
    .setMetadata({ order: 7, status: 'pending' })
    .removeMetadata(['order', 'status'])
    .toDict();
  expect(action).toEqual([
    { set_global_data: { key: 'val' } },
    { set_meta_data: { order: 7, status: 'pending' } },
    { unset_meta_data: ['order', 'status'] },
  ]);
});

test('data maps and contexts, as they are put together', () => {
  const agent = make('weather').setPromptText('You help.');
  const map = new DataMap('get_weather')
    .purpose('The weather of a city')
    .parameter('city', 'string', 'City name')
    .webhook('GET', 'https://api.test/now?q=${enc:args.city}')
    .output(new FunctionResult('It is ${response.text}.'))
    .fallbackOutput(new FunctionResult('Nobody knows.'));
  agent.registerSwaigFunction(map.toSwaigFunction());
  const order = agent.defineContexts().addContext('default');
  order.addStep('item', { task: 'Ask what.' }).setStepCriteria('It is known.').setValidSteps(['confirm']);
  order.addStep('confirm').addSection('Task', 'Confirm.').addBullets('Needed', ['Name', 'Phone']);
  expect(ai(agent)).toMatchObject({
    SWAIG: { functions: [{ function: 'get_weather' }] },
    prompt: { contexts: { default: { steps: [{ name: 'item', valid_steps: ['confirm'] }, { name: 'confirm' }] } } },
  });
});

test('dynamic agents: the hook has the call in its first argument', async () => {
  class Dynamic extends AgentBase {
    override onSwmlRequest(requestData?: Record<string, unknown>): undefined {
      const call = (requestData?.['call'] ?? {}) as { from?: string; from_number?: string };
      this.promptAddSection('Caller', { body: `From ${call.from ?? call.from_number ?? 'nobody'}.` });
      return undefined;
    }
  }
  const server = new AgentServer({ port: 0 });
  server.register(new Dynamic({ name: 'dynamic', basicAuth: ['u', 'p'], suppressLogs: true }), '/dynamic');
  for (const [route, agent] of server.getAgents()) expect([route, agent.getName()]).toEqual(['/dynamic', 'dynamic']);
  const ask = (body: string) =>
    server.fetch(new Request('http://localhost/dynamic', { method: 'POST', headers: { authorization }, body }));
  expect(await (await ask('{"call":{"from":"+15550100"}}')).text()).toContain('From +15550100.');
  expect(await (await ask('{}')).text()).toContain('From nobody.');
});
