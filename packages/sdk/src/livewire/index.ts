export { Agent, type LiveWireAgentOptions, type PipelineOptions, type TurnOptions } from './agent.js';
export { banner, tips } from './banner.js';
export { ChatContext, type ChatMessage } from './chat-context.js';
export * as cli from './cli.js';
export * as inference from './inference.js';
export { JobContext, JobProcess, Room } from './job.js';
export * as llm from './llm.js';
export * as plugins from './plugins.js';
export {
  AgentServer,
  type App,
  type AppDefinition,
  buildAgent,
  defineAgent,
  runApp,
  ServerOptions,
  WorkerOptions,
} from './run-app.js';
export { RunContext } from './run-context.js';
export { AgentSession, type StartOptions } from './session.js';
export type { AgentSessionOptions } from './session-options.js';
export { AgentHandoff, handoff, StopResponse, ToolError } from './signals.js';
export { type FunctionTool, type ToolOptions, type Tools, tool } from './tool.js';
export * as voice from './voice.js';
