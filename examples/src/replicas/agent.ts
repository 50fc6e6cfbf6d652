import { AgentBase, type AgentOptions, FunctionResult } from '@signalwire/sdk';
import { MemoryStateStore, SessionStore, type StateStore } from '@signalwire/sdk/state';

export interface QuizOptions extends Partial<AgentOptions> {
  /** Where replicas keep what they share. Default: this process’s memory, for a single replica. */
  state?: StateStore;
}

const answers = ['Oslo', 'Lima', 'Accra'] as const;

/**
 * A quiz by telephone that runs on as many replicas as there are callers for. A call's requests may reach any of them:
 * they share SIGNALWIRE_SWAIG_SECRET, so that each takes the tokens of the others, and a store with the scores.
 */
export function quiz({ state = new MemoryStateStore(), ...options }: QuizOptions = {}): AgentBase {
  const sessions = new SessionStore(state);
  const agent = new AgentBase({ name: 'quiz', route: '/', stateStore: state, ...options });
  agent.setPromptText('You are the host of a quiz about capitals: Norway, Peru, Ghana. Have every answer checked.');
  agent.defineTool({
    name: 'check_answer',
    description: 'Checks an answer',
    parameters: { answer: { type: 'string' } },
    required: ['answer'],
    handler: async ({ answer }, _request, { callId }) => {
      const { score = 0, asked = 0 } = (await sessions.get(callId)) as { score?: number; asked?: number };
      const right = answers[asked]?.toLowerCase() === answer.toLowerCase();
      const now = await sessions.merge(callId, { asked: asked + 1, score: score + (right ? 1 : 0) });
      return new FunctionResult(`${right ? 'Right' : 'Wrong'}: ${now['score']} of ${now['asked']} so far.`);
    },
  });
  return agent;
}
