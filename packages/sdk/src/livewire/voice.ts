export { Agent, type LiveWireAgentOptions as AgentOptions } from './agent.js';
export { RunContext } from './run-context.js';
export { AgentSession, type StartOptions } from './session.js';
export type { AgentSessionOptions } from './session-options.js';
