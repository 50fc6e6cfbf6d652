export { RouteTable } from './route-table.js';
export { type Entry, StaticFiles, type StaticOptions } from './static-files.js';
