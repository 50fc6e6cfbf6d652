export { parity } from './ledger.js';
export { renderParity } from './render.js';
export type { ParityEntry } from './types.js';
