import { AgentBase, type AgentOptions, FunctionResult, type SwaigErrorContext } from '@signalwire/sdk';

export interface BankOptions extends Partial<AgentOptions> {
  /** Address of the bank's core, without a slash at its end. */
  core: string;
  /** Told of every failure. */
  alert?: (error: unknown, where: SwaigErrorContext) => void;
}

/** The phone of a bank whose core is old and slow: a failure is never the caller's problem. */
export function bankLine({ core, alert = () => {}, ...options }: BankOptions): AgentBase {
  const agent = new AgentBase({ name: 'bank-line', route: '/', ...options });
  agent.setPromptText('You answer the phone of a bank.');

  // For whatever fails in any function, unless the function's own hook has an answer already.
  agent.onError((error, where) => alert(error, where));

  agent.defineTool({
    name: 'balance',
    description: 'Tells the balance of the caller’s account',
    // The signal aborts when the time is up, or the caller has hung up: nothing goes on in vain.
    timeout: 250,
    errorMessage: 'The balance takes too long. Say so, and ask whether there is something else.',
    handler: async (_args, _request, { signal }) => {
      const response = await fetch(`${core}/balance`, { signal });
      return `The balance is ${await response.text()} dollars.`;
    },
  });
  agent.defineTool({
    name: 'block_card',
    description: 'Blocks the caller’s card',
    // What a hook returns is what the model is told.
    onError: (error, where) => {
      alert(error, where);
      return new FunctionResult('The card is not blocked yet. Offer the caller to be called back within minutes.');
    },
    handler: async () => {
      const response = await fetch(`${core}/block`, { method: 'POST' });
      if (!response.ok) throw new Error(`The core answered ${response.status}.`);
      return 'The card is blocked.';
    },
  });
  return agent;
}
