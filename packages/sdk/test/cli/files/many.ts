import { AgentBase, type AgentOptions } from '@signalwire/sdk';

export class SalesAgent extends AgentBase {
  constructor(options: Partial<AgentOptions> = {}) {
    super({ name: 'sales', route: '/sales', ...options });
    this.setPromptText('You sell.').defineTool({ name: 'price', description: 'Price.', handler: () => 'Ten.' });
  }
}

export class SupportAgent extends AgentBase {
  constructor(options: AgentOptions) {
    super(options);
    this.setPromptText(`You help as ${options.name}.`);
  }
}

export function nightDesk(): AgentBase {
  return new SalesAgent({ name: 'night' }).setPromptText('You sell at night.');
}
