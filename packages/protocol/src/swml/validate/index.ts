export type { Checks, DocumentIssue } from './checks.js';
export { validateDocument, validateVerb } from './document.js';
export { nestedSteps } from './nested.js';
export type { VerbRules } from './rules.js';
export { verbRules } from './table.generated.js';
