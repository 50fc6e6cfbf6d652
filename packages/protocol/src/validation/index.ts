export { nearest } from '../nearest/index.js';
export { type CompiledValidator, describeIssue, type Issue, issuesOf } from './issues.js';
