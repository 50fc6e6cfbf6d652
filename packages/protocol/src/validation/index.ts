export { type CompiledValidator, describeIssue, type Issue, issuesOf } from './issues.js';
export { nearest } from './nearest.js';
