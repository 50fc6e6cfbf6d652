import { afterEach, describe, expect, test, vi } from 'vitest';
import { AgentBase, FunctionResult, SwaigFunction } from './index.js';

afterEach(() => void vi.restoreAllMocks());

const authorization = `Basic ${Buffer.from('u:p').toString('base64')}`;
const make = (options: object = {}) =>
  new AgentBase({ name: 'desk', basicAuth: ['u', 'p'], swaigSecret: 's', suppressLogs: true, ...options });

/** Calls a function as the platform does. */
async function call(agent: AgentBase, name: string, args: object = {}, more: object = {}, query = '') {
  const url = `http://localhost/swaig?__token=${agent.createToolToken(name, 'c-1')}${query}`;
  const body = { function: name, call_id: 'c-1', argument: { parsed: [args], raw: JSON.stringify(args) }, ...more };
  const init = { method: 'POST', headers: { authorization }, body: JSON.stringify(body) };
  return (await agent.fetch(new Request(url, init))).json();
}

describe('a typed tool', () => {
  test('takes its arguments one by one, and is described by its source', async () => {
    const agent = make().defineTypedTool({
      name: 'get_weather',
      description: 'Weather.',
      handler: (city: string, days = 1, metric = true) => new FunctionResult(`${city} ${days} ${metric}`),
    });
    expect(agent.getTool('get_weather')).toMatchObject({
      isTypedHandler: true,
      parameters: {
        properties: { city: { type: 'string' }, days: { type: 'number' }, metric: { type: 'boolean' } },
        required: ['city'],
      },
    });
    expect(await call(agent, 'get_weather', { city: 'Oslo', metric: 'false' })).toEqual({ response: 'Oslo 1 false' });
    expect(await call(agent, 'get_weather', {})).toMatchObject({ response: expect.stringContaining("'city'") });
  });

  test('takes a schema of its own, and the request', async () => {
    const agent = make().defineTypedTool({
      name: 'book',
      description: 'Books.',
      parameters: { seats: { type: 'integer', minimum: 1 } },
      required: ['seats'],
      secure: false,
      handler: (seats: number, rawData: { call_id: string }) => `${seats} in ${rawData.call_id}`,
    });
    expect(await call(agent, 'book', { seats: 2 })).toEqual({ response: '2 in c-1' });
    expect(await call(agent, 'book', { seats: 0 })).toMatchObject({ response: expect.stringContaining('seats') });
  });

  test('is refused when its source does not tell its parameters', () => {
    expect(() =>
      make().defineTypedTool({ name: 'f', description: 'F.', handler: ({ city }: { city: string }) => city }),
    ).toThrow('cannot be read from its source');
  });
});

test('the agent as the request has configured it is in the context of its handlers', async () => {
  const agent = make()
    .addPerCallConfig((query, _body, _headers, copy) => {
      copy.updateGlobalData({ tier: query['tier'] ?? 'none' });
    })
    .addPerCallConfig((_query, _body, _headers, copy) => {
      copy.updateGlobalData({ seen: copy.definition.globalData['tier'] });
    })
    .defineTool({
      name: 'tier',
      description: 'Tier.',
      handler: (_args, _raw, desk) =>
        JSON.stringify([
          desk.getName(),
          desk.definition.globalData,
          desk.callId,
          desk.functionName,
          desk.signal.aborted,
        ]),
    });
  expect(await call(agent, 'tier', {}, {}, '&tier=gold')).toEqual({
    response: JSON.stringify(['desk', { tier: 'gold', seen: 'gold' }, 'c-1', 'tier', false]),
  });
  expect(agent.definition.globalData).toEqual({});
  // The last one that is set is the only one.
  agent.setDynamicConfigCallback(() => {});
  expect(await call(agent, 'tier', {}, {}, '&tier=gold')).toEqual({
    response: JSON.stringify(['desk', {}, 'c-1', 'tier', false]),
  });
});

describe('the functions of an agent', () => {
  const agent = make();
  const own = new SwaigFunction({ name: 'own', description: 'Own.', handler: () => 'x' });
  agent.registerSwaigFunction(own).registerSwaigFunction({
    function: 'mapped',
    purpose: 'Mapped.',
    argument: { type: 'object', properties: { a: { type: 'string' } } },
    data_map: {},
  });

  test('can be looked up and listed', () => {
    expect(agent.listToolNames()).toEqual(['own', 'mapped']);
    expect([agent.hasTool('mapped'), agent.hasFunction('nope'), agent.hasTool('toString')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(agent.getTools()).toEqual([own]);
    expect(agent.getFunction('own')).toBe(own);
    expect(agent.getFunction('mapped')).toMatchObject({ function: 'mapped' });
    expect([agent.getFunction('nope'), agent.getTool('mapped')]).toEqual([undefined, undefined]);
    expect(Object.keys(agent.getAllFunctions())).toEqual(['own', 'mapped']);
    expect(agent.getRegisteredTools()[1]).toEqual({
      name: 'mapped',
      description: 'Mapped.',
      parameters: { type: 'object', properties: { a: { type: 'string' } } },
    });
  });

  test('can be taken away', async () => {
    const other = make().registerSwaigFunction(own);
    expect(other.removeFunction('own')).toBe(true);
    expect(other.removeFunction('own')).toBe(false);
    expect(other.renderSwml()).not.toContain('own');
    expect(await call(other, 'own')).toEqual({ error: 'Unknown function: own' });
  });

  test('give way to a definition of the same name', async () => {
    const other = make().registerSwaigFunction(own).registerSwaigFunction({ function: 'own', data_map: {} });
    expect(other.getTools()).toEqual([]);
    expect(await call(other, 'own')).toEqual({ response: expect.stringContaining('does not run here') });
  });
});

describe('the end of a call', () => {
  test('is told to every handler, with the log, whatever one of them does', async () => {
    const agent = make();
    const seen: unknown[] = [];
    const first = agent.onCallEnd((log, rawData) => {
      seen.push([log, rawData.call_id]);
      throw new Error('no database');
    });
    agent.onCallEnd(async (log) => void seen.push(log.length));
    expect(first).toBeTypeOf('function');
    expect(agent.definition.params).toEqual({ swaig_post_conversation: true });
    const log = [{ role: 'user', content: 'Bye.' }];
    await call(agent, 'hangup_hook', {}, { call_log: [], raw_call_log: log });
    await call(agent, 'hangup_hook', {}, {});
    expect(seen).toEqual([[log, 'c-1'], 1, [[], 'c-1'], 0]);
  });

  test('comes without a log when sending it is off', () => {
    const agent = make({ suppressLogs: false }).setParams({ swaig_post_conversation: false });
    const warn = vi.spyOn(console, 'log').mockImplementation(() => {});
    agent.onCallEnd(() => {});
    expect(agent.definition.params).toEqual({ swaig_post_conversation: false });
    expect(warn.mock.calls.join()).toContain('swaig_post_conversation is off');
  });
});

test('phrases are kept by function, and unknown functions of the platform are warned of', () => {
  const agent = make({ suppressLogs: false });
  const warn = vi.spyOn(console, 'log').mockImplementation(() => {});
  agent.setInternalFillers({ check_time: { en: ['A moment.'] } }).setInternalFillers({ next_step: { en: ['Next.'] } });
  expect(warn).not.toHaveBeenCalled();
  agent.addInternalFiller('check_tmie', 'en', ['Hm.']);
  expect(warn.mock.calls.join()).toContain('check_tmie');
  expect(agent.definition.internalFillers).toEqual({
    check_time: { en: ['A moment.'] },
    next_step: { en: ['Next.'] },
    check_tmie: { en: ['Hm.'] },
  });
  expect(AgentBase.SUPPORTED_INTERNAL_FILLER_NAMES.has('hangup')).toBe(true);
  agent.nativeFunctions = ['check_time'];
  agent.nativeFunctions.push('ignored');
  expect(agent.nativeFunctions).toEqual(['check_time']);
});
