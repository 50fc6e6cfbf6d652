import { BedrockAgent, type BedrockAgentConfig } from '@signalwire/sdk';

/** The box office of a theatre, whose callers talk to a speech-to-speech model on Amazon Bedrock. */
export function boxOffice(options: BedrockAgentConfig['agentOptions'] = {}): BedrockAgent {
  const agent = new BedrockAgent({
    name: 'box-office',
    route: '/',
    voiceId: 'tiffany',
    temperature: 0.5,
    maxTokens: 512,
    systemPrompt: 'You sell tickets for the Lantern Theatre.',
    agentOptions: options,
  });
  agent.setPostPrompt('Which play, and how many tickets?');
  agent.defineTool({
    name: 'free_seats',
    description: 'Tells how many seats are free tonight',
    handler: () => 'Fourteen seats, most of them in the balcony.',
  });
  return agent;
}
