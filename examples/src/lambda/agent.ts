import { AgentBase, type AgentOptions } from '@signalwire/sdk';

/** The snow line of a ski resort: quiet for months, busy for a week. */
export function snowLine(options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({ name: 'snow-line', route: '/', ...options });
  agent.setPromptText('You tell callers how much snow there is.');
  agent.defineTool({
    name: 'snow_report',
    description: 'Tells how much snow lies at the top',
    handler: () => 'Ninety centimetres, and more tonight.',
  });
  return agent;
}
