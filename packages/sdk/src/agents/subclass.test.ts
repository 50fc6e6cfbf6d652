import { expect, test } from 'vitest';
import { AgentBase } from './index.js';

const authorization = `Basic ${Buffer.from('u:p').toString('base64')}`;

const send = (agent: AgentBase, path: string, body: object) =>
  agent.fetch(
    new Request(`http://localhost${path}`, { method: 'POST', headers: { authorization }, body: JSON.stringify(body) }),
  );

test('hooks can be overridden with the types that the documentation writes', async () => {
  const seen: string[] = [];
  class Support extends AgentBase {
    constructor() {
      super({ name: 'support', basicAuth: ['u', 'p'], suppressLogs: true });
      this.setPromptText('You help.');
      this.defineTools();
    }

    protected override defineTools(): void {
      this.defineTool({
        name: 'lookup_order',
        description: 'Look up an order',
        secure: false,
        parameters: { type: 'object', properties: { order_id: { type: 'string' } }, required: ['order_id'] },
        handler: async (args) => {
          return { response: `Order ${args.order_id} is in transit.` };
        },
      });
    }

    override async onFunctionCall(
      name: string,
      args: Record<string, unknown>,
      rawData: Record<string, unknown>,
    ): Promise<void> {
      seen.push(`${rawData['call_id'] as string} ${name} ${JSON.stringify(args)}`);
    }

    override async onSummary(summary: Record<string, unknown> | null, rawData: Record<string, unknown>): Promise<void> {
      seen.push(`${rawData['call_id'] as string} ${JSON.stringify(summary)}`);
    }

    override async onSwmlRequest(rawData: Record<string, unknown>): Promise<void> {
      seen.push(`document ${JSON.stringify(rawData)}`);
    }

    override async onDebugEvent(event: Record<string, unknown>): Promise<void> {
      seen.push(`event ${event['label'] as string}`);
    }
  }
  const agent = new Support();
  await send(agent, '/', { call: {} });
  const answer = await send(agent, '/swaig', {
    function: 'lookup_order',
    call_id: 'c-1',
    argument: { parsed: [{ order_id: '7' }], raw: '' },
  });
  const token = agent.createToolToken('post_prompt', 'c-1');
  await send(agent, `/post_prompt?__token=${token}`, {
    call_id: 'c-1',
    post_prompt_data: { parsed: [{ resolved: true }], raw: '' },
  });
  await send(agent, '/debug_events', { label: 'barge' });
  expect(await answer.json()).toEqual({ response: 'Order 7 is in transit.' });
  expect(seen).toEqual([
    'document {"call":{}}',
    'c-1 lookup_order {"order_id":"7"}',
    'c-1 {"resolved":true}',
    'event barge',
  ]);
  expect(agent.getRegisteredTools()).toHaveLength(1);
});

test('functions are defined once, when the fields of the subclass are there', () => {
  let runs = 0;
  class Desk extends AgentBase {
    private readonly words = ['one', 'two'];

    protected override defineTools(): void {
      runs++;
      for (const name of this.words) this.defineTool({ name, description: `${name}.`, handler: () => name });
    }
  }
  const make = () => new Desk({ name: 'desk', basicAuth: ['u', 'p'], suppressLogs: true });
  const desk = make();
  expect(desk.renderSwml()).toContain('"function":"two"');
  expect([desk.listToolNames(), runs]).toEqual([['one', 'two'], 1]);
  // What is defined from outside counts, although the class defines its own later.
  const changed = make().defineTool({ name: 'one', description: 'Mine.', handler: () => 'mine' });
  expect(changed.getTool('one')?.description).toBe('Mine.');
  expect(changed.listToolNames()).toEqual(['one', 'two']);
  expect(make().definition.tools).toHaveProperty('one');
});

test('onRequest takes the place of onSwmlRequest', async () => {
  class Personal extends AgentBase {
    override async onRequest(
      requestData?: Record<string, unknown> | null,
    ): Promise<Record<string, unknown> | undefined> {
      return { global_data: { caller: requestData?.['caller'] } };
    }

    override onSwmlRequest(): never {
      throw new Error('not reached');
    }
  }
  const agent = new Personal({ name: 'personal', basicAuth: ['u', 'p'], suppressLogs: true });
  expect(await (await send(agent, '/', { caller: 'ana' })).text()).toContain('"global_data":{"caller":"ana"}');
});

test('an agent says who it is', () => {
  const agent = new AgentBase({
    name: 'desk',
    route: '/desk',
    host: '127.0.0.1',
    port: 4000,
    agentId: 'a-1',
    basicAuth: ['u', 'p'],
  });
  expect([agent.getName(), agent.name, agent.route, agent.host, agent.port, agent.agentId]).toEqual([
    'desk',
    'desk',
    '/desk',
    '127.0.0.1',
    4000,
    'a-1',
  ]);
  expect(agent.getBasicAuthCredentials()).toEqual(['u', 'p']);
  expect(agent.getBasicAuthCredentials(true)).toEqual(['u', 'p', 'provided']);
  expect(agent.validateBasicAuth('u', 'p')).toBe(true);
  expect(agent.validateBasicAuth('u', 'q')).toBe(false);
});
