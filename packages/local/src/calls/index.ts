export type * from './outcome.js';
export type * from './types.js';
