export type { MembersOf, ParameterEntry, ParameterSchemaEntry, Readable, SkillParameters } from './parameters.js';
export { isMissing, problemOf } from './problems.js';
