export { type Clock, ClockStalledError, RealClock, VirtualClock, type VirtualClockOptions } from './clock/index.js';
export { SpaceStartError } from './listener/index.js';
export { createLogger, type Logger } from './logging/index.js';
export type { JournalEntry } from './rest/index.js';
export { LocalSpace, type LocalSpaceOptions } from './space.js';
export { StoreError } from './store/index.js';
