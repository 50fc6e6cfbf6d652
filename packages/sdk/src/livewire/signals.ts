import type { Agent } from './agent.js';

/** Thrown by a tool: what it did was all; the model is not to reply, and waits for the caller. [livewire/signals] */
export class StopResponse extends Error {
  override readonly name = 'StopResponse';

  /** @param message Why, for logs. Default: `StopResponse`. */
  constructor(message = 'StopResponse') {
    super(message);
  }
}

/** Thrown by a tool: it failed, and the model learns why, to tell the caller or to try again. [livewire/signals] */
export class ToolError extends Error {
  override readonly name = 'ToolError';

  /** @param message What went wrong; the model reads it. */
  constructor(message: string) {
    super(message);
  }
}

/** Returned by a tool: another agent goes on with the call. Made by {@link handoff}. [livewire/signals] */
export class AgentHandoff {
  readonly agent: Agent;
  /** What the model says before it hands over; nothing when it is not set. */
  readonly returns: string | undefined;

  /** @throws {TypeError} Without an agent. */
  constructor({ agent, returns }: { agent: Agent; returns?: string | undefined }) {
    if (agent === undefined || agent === null || typeof agent.instructions !== 'string')
      throw new TypeError('handoff() takes { agent, returns? }, and the agent is an Agent.');
    this.agent = agent;
    this.returns = returns;
  }
}

/**
 * Hands the call to another agent, when a tool returns it: the agent's instructions and tools take the place of those
 * of the agent before, for this call alone. [livewire/signals]
 */
export function handoff(options: { agent: Agent; returns?: string | undefined }): AgentHandoff {
  return new AgentHandoff(options);
}
