export type * from './types.generated.js';
