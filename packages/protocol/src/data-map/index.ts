export type { DataMapExchange, DataMapHost, DataMapRequest } from './host.js';
export { type DataMapFacts, type DataMapOutcome, runDataMap } from './run.js';
