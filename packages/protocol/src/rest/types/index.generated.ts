// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
export type * from './compat-tokens.generated.js';
export type * from './project.generated.js';
