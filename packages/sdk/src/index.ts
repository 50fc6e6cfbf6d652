export * from './agents/index.js';
// Of the two things of this name, a program that uses the whole package means the handler of inbound calls.
export type { CallHandler } from './relay/index.js';
export * from './relay/index.js';
export * from './rest/index.js';
export * from './state/index.js';
export { type OperationKind, type OperationRecord, type Outcome, operationChannel } from './telemetry/index.js';
