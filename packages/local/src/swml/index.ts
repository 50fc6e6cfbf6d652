export type { Checked } from './documents/check.js';
export type { DocumentUrl } from './documents/fetch.js';
export { ScriptError } from './errors.js';
export type { ScriptParts } from './interpreter/parts.js';
export { createScripts, type ScriptSource, type Scripts } from './scripts.js';
export { simulatedVerbs } from './verbs/index.js';
