/** Opens every generated file. */
export const header = '// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.';
