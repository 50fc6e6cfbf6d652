export { maskCredentials } from './mask.js';
export type * from './types.js';
