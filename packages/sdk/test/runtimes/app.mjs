// Two agents behind one fetch, made while the module loads; each runtime's file serves it in its own way.
import { AgentServer } from '../../dist/agent-server/index.js';
import { AgentBase, FunctionResult } from '../../dist/agents/index.js';

const options = { basicAuth: ['u', 'p'], suppressLogs: true };

const desk = new AgentBase({ name: 'desk', route: '/desk', ...options })
  .setPromptText('You book rides.')
  .setPostPrompt('Summarise.')
  .addHints(['ride'])
  .setDynamicConfigCallback(async (query, _body, _headers, agent) => {
    // Others come in between.
    await new Promise((resolve) => setTimeout(resolve, Number(query.wait ?? 0)));
    agent.setGlobalData({ tenant: query.tenant ?? 'none' });
  })
  .defineTool({
    name: 'book',
    description: 'Books a ride.',
    parameters: { city: { type: 'string' }, seats: { type: 'integer' } },
    required: ['city'],
    handler: ({ city, seats }) => new FunctionResult(`${seats} to ${city}`).say('Done.'),
  })
  .defineTool({
    name: 'stuck',
    description: 'Never answers.',
    timeout: 50,
    errorMessage: 'Not now.',
    handler: () => new Promise(() => {}),
  });

const sales = new AgentBase({ name: 'sales', route: '/sales', ...options }).setPromptText('You sell.');

const server = new AgentServer();
server.register(desk);
server.register(sales);
server.setupSipRouting();

export default { fetch: (request) => server.fetch(request) };
