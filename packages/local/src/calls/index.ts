export { type CallEngineParts, createCallEngine } from './engine.js';
export {
  ActionConflictError,
  ActionNotFoundError,
  CallEndedError,
  CallStateError,
  ControlPassedError,
} from './errors.js';
export type * from './outcome.js';
export { type Recording, Recordings } from './recordings/index.js';
export type * from './types.js';
export { speakingTime } from './utterance.js';
