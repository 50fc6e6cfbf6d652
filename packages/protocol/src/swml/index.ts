export type { Placeholder, SwmlDocument, SwmlStep, SwmlSteps, Untyped } from './document.js';
export type {
  MessagingChoice,
  MessagingReply,
  MessagingSwmlDocument,
  MessagingSwmlStep,
} from './messaging-document.js';
export { type VerbMethods, verbMethods } from './methods.generated.js';
export { type ScriptErrorCode, scriptErrors, verbNames } from './names.js';
export type * from './types.generated.js';
