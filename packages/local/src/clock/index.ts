export { RealClock } from './real.js';
export type { Clock, Timer } from './types.js';
export { ClockStalledError, VirtualClock, type VirtualClockOptions } from './virtual.js';
