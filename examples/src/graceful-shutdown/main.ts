import { setTimeout } from 'node:timers/promises';
import { AgentBase } from '@signalwire/sdk';

// On SIGTERM and SIGINT: no new requests, ten seconds for those under way, then the process ends.
AgentBase.setupGracefulShutdown({ timeout: 10_000 });

const agent = new AgentBase({ name: 'kitchen', route: '/' });
agent.setPromptText('You take orders for a kitchen.');
agent.defineTool({
  name: 'place_order',
  description: 'Places an order with the kitchen',
  parameters: { dish: { type: 'string' } },
  required: ['dish'],
  handler: async ({ dish }) => {
    console.log(`order: ${dish}`);
    // The kitchen takes its time; nobody loses an order to a new version of the program.
    await setTimeout(500);
    return `${dish} is ready in twenty minutes.`;
  },
});

await agent.run();
console.log(`serving: ${agent.getFullUrl(true)}`);
