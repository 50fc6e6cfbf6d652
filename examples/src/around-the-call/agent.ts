import { AgentBase, type AgentOptions, FunctionResult } from '@signalwire/sdk';

/** The phone of a law office: what happens before the agent speaks, and after it has. */
export function lawOffice(options: Partial<AgentOptions> = {}): AgentBase {
  const agent = new AgentBase({
    name: 'law-office',
    route: '/',
    // The whole call is recorded, from the answer on.
    recordCall: true,
    recordFormat: 'wav',
    recordStereo: true,
    ...options,
  });
  agent.setPromptText('You answer the phone of the law office Brandt and Sons. Take down what the matter is.');
  agent.setParams({ static_greeting: 'Brandt and Sons, how can we help?' });

  // While it rings: nothing here may answer the call, so that playing says that it does not.
  agent.addPreAnswerVerb('play', { urls: ['ring:2.0:us'], auto_answer: false });
  // Answered, before the agent is there. Nobody is recorded without being told.
  agent.addAnswerVerb({ max_duration: 1800 });
  agent.addPostAnswerVerb('play', { url: 'say:This call is recorded.', say_voice: 'rime.spore' });
  agent.addPostAnswerVerb('sleep', 500);

  agent.defineTool({
    name: 'finish',
    description: 'Ends the conversation, once the matter was taken down',
    // Once the agent has thanked, the conversation is over. The call is not: it goes on with the verbs below.
    handler: () => new FunctionResult('Thank the caller.', true).stop(),
  });
  agent.addPostAiVerb('prompt', {
    play: 'say:How did we do? Press a key from one, poor, to five, excellent.',
    max_digits: 1,
    initial_timeout: 8,
  });
  agent.addPostAiVerb('switch', {
    variable: 'prompt_value',
    case: { '1': [{ play: { url: 'say:We are sorry. A partner will call you back.' } }] },
    default: [{ play: { url: 'say:Thank you. Goodbye.' } }],
  });
  agent.addPostAiVerb('hangup', {});
  return agent;
}
