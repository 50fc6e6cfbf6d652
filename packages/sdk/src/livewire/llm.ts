export { ChatContext, type ChatMessage } from './chat-context.js';
export { AgentHandoff, handoff, StopResponse, ToolError } from './signals.js';
export { type FunctionTool, type ToolOptions, tool } from './tool.js';
