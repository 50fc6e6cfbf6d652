export { Action, type ActionPort, type CommandResult } from './action.js';
export { CollectAction, DetectAction, StandaloneCollectAction } from './input-actions.js';
export * from './kinds.js';
export { type PauseBehavior, PlayAction, RecordAction } from './media-actions.js';
export { AIAction, FaxAction, PayAction, StreamAction, TapAction, TranscribeAction } from './side-actions.js';
export { type ActionResult, ActionState, type OnCompleted } from './state.js';
