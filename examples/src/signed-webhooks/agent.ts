import { AgentBase, type AgentOptions, FunctionResult } from '@signalwire/sdk';

export interface PharmacyOptions extends Partial<AgentOptions> {
  /** The project's signing key: only the platform gets a document whose functions can be called. */
  signingKey: string;
}

/** The refill line of a pharmacy, which is told medical things and therefore wants to know who asks. */
export function pharmacy(options: PharmacyOptions): AgentBase {
  const agent = new AgentBase({ name: 'pharmacy', route: '/', ...options });
  agent.setPromptText('You take down refills for a pharmacy.');
  agent.defineTool({
    name: 'refill',
    description: 'Orders a refill of a prescription',
    parameters: { prescription: { type: 'string', pattern: '^RX\\d{4}$', description: 'Such as RX1234' } },
    required: ['prescription'],
    handler: ({ prescription }) => new FunctionResult(`${prescription} is ready tomorrow at ten.`),
  });
  return agent;
}
