export * from './agent-server/index.js';
export * from './agents/index.js';
export { ConfigLoader } from './config/index.js';
export * as livewire from './livewire/index.js';
export * from './prefabs/index.js';
export * from './relay/index.js';
// REST has shapes of these names too; the documentation has the ones of RELAY.
export { Message, type TtsGender } from './relay/index.js';
export * from './rest/index.js';
export { type RoutingCallback, SslConfig, type SslOptions } from './server/index.js';
export * from './serverless/index.js';
export * from './skills/index.js';
export * from './state/index.js';
export { type OperationKind, type OperationRecord, type Outcome, operationChannel } from './telemetry/index.js';
export * from './web-service/index.js';
