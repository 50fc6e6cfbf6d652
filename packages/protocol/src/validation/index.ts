export { nearest } from '../nearest/index.js';
export { type Fault, faultsOf } from './faults.js';
export { describeIssue, type Issue, issuesOf } from './issues.js';
export type { CompiledValidator, Shape } from './shape.js';
