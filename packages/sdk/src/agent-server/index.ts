export { AgentServer, type AgentServerOptions } from './agent-server.js';
