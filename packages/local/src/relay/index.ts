export { answeredMethods } from './dispatcher.js';
export * from './faults/index.js';
export type { Principal, RelayLogger, RelayServerOptions, RelayTiming, SessionView } from './options.js';
export { RelayServer } from './server.js';
