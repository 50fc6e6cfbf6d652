export { observe, observeRefusal, operationChannel } from './observe.js';
export {
  fail,
  type Observation,
  type Operation,
  type OperationKind,
  type OperationRecord,
  type Outcome,
} from './operation.js';
