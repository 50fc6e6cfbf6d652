import { AgentBase, DataMap, FunctionResult } from '@signalwire/sdk';
import { greeting } from './greeting.js';

// What types alone cannot be left out of: an enum, and parameters that are properties.
enum Loudness {
  Plain = 'plain',
  Loud = 'loud',
}

class Sum {
  constructor(private readonly terms: readonly number[]) {}

  get total(): number {
    return this.terms.reduce((sum, term) => sum + term, 0);
  }
}

const service = process.env['SERVICE_URL'] ?? 'http://127.0.0.1:9';

export const agent = new AgentBase({ name: 'desk', route: '/desk', basicAuth: ['u', 'p'] })
  .setPromptText(greeting(process.env['SHOP'] ?? 'nowhere'))
  .setGlobalData({ plan: 'gold' })
  .defineTool({
    name: 'add',
    description: 'Adds numbers.',
    parameters: {
      a: { type: 'integer', description: 'The first' },
      b: { type: 'number' },
      loud: { type: 'boolean' },
      tags: { type: 'array', items: { type: 'string' } },
    },
    required: ['a', 'b'],
    handler: ({ a, b, loud, tags }, { call_id, ...request }) => {
      console.log('adding');
      const { state } = (request as { call?: { state?: string } }).call ?? {};
      return new FunctionResult(
        JSON.stringify({
          total: new Sum([a, b ?? 0]).total,
          as: loud ? Loudness.Loud : Loudness.Plain,
          tags: tags ?? [],
          call: call_id,
          state: state ?? null,
          extra: (request as { extra?: unknown }).extra ?? null,
        } satisfies Record<string, unknown>),
      );
    },
  })
  .defineTool({
    name: 'break_down',
    description: 'Breaks down.',
    handler: () => {
      throw new Error('the till is stuck');
    },
  })
  .defineTool({
    name: 'elsewhere',
    description: 'Runs elsewhere.',
    webhookUrl: `${service}/elsewhere`,
    parameters: { what: { type: 'string' } },
    handler: () => 'never',
  })
  .registerSwaigFunction(
    new DataMap('weather')
      .purpose('The weather of a city')
      .parameter('city', 'string', 'City', { required: true })
      .webhook('GET', `${service}/weather?city=\${enc:args.city}&plan=\${global_data.plan}`)
      .output(new FunctionResult('It has ${degrees} degrees in ${input.args.city}.'))
      .toSwaigFunction(),
  )
  .setDynamicConfigCallback((_query, body, _headers, draft) => {
    const { vip } = (body['vars'] as { userVariables?: { vip?: boolean } } | undefined)?.userVariables ?? {};
    if (vip) draft.defineTool({ name: 'lounge', description: 'Opens the lounge.', handler: () => 'Open.' });
  });
