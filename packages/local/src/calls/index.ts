export { type CallEngineParts, createCallEngine } from './engine.js';
export {
  ActionConflictError,
  ActionNotFoundError,
  CallEndedError,
  CallStateError,
  ControlPassedError,
} from './errors.js';
export { entriesOf, isFinal } from './final.js';
export type * from './outcome.js';
export { type QueueEntry, Queues, type QueueView } from './queues/index.js';
export { type Recording, Recordings } from './recordings/index.js';
export type * from './types.js';
export { speakingTime } from './utterance.js';
