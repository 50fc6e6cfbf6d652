export type { VerbSchema } from './verb-schema.js';
export { verbSchemas } from './verbs.generated.js';
