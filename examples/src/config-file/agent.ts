import { fileURLToPath } from 'node:url';
import { AgentBase, type AgentOptions, ConfigLoader } from '@signalwire/sdk';

/** Settings of the agent, and of the bakery itself. */
export const configFile = fileURLToPath(new URL('../../data/bakery.json', import.meta.url));

/** The phone of a bakery that is set up by a file. What code and environment say goes before it. */
export function bakery(options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({ name: 'bakery', configFile, ...options });
  const config = new ConfigLoader(configFile);
  agent.setPromptText(`You answer the phone of ${config.get<string>('bakery.name')}.`);
  agent.setParams({ static_greeting: `${config.get<string>('bakery.name')}, good morning.` });
  agent.defineTool({
    name: 'bread_of_the_day',
    description: 'Tells the bread of the day',
    handler: () => `${config.get<string>('bakery.bread', 'rye')} bread.`,
  });
  return agent;
}
