/** Opens every generated file. */
export const header = '// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.';
/** Opens generated code that carries no types of its own. */
export const uncheckedHeader = `${header}\n// @ts-nocheck`;
