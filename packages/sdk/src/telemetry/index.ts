export { observe, observeRefusal, operationChannel } from './observe.js';
export type { Observation, Operation, OperationKind, OperationRecord, Outcome } from './operation.js';
