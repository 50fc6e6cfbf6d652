export { authenticate, type Caller } from './auth.js';
export { Journal, type JournalEntry } from './journal.js';
export { knownRoutes } from './known-routes.js';
export { NumberMarket } from './numbers/index.js';
export type { Platform } from './operation.js';
export { Recorder } from './recorder.js';
export { createRouting } from './routing.js';
export { RestServer } from './server.js';
export { knownCommands, simulates } from './simulates.js';
