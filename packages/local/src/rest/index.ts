export { Journal, type JournalEntry } from './journal.js';
export { NumberMarket } from './numbers/index.js';
export type { Platform } from './operation.js';
export { RestServer } from './server.js';
