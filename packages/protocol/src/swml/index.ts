export type { Placeholder, SwmlDocument, SwmlStep, SwmlSteps } from './document.js';
export { type ScriptErrorCode, scriptErrors, verbNames } from './names.js';
export type * from './types.generated.js';
