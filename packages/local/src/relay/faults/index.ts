export type { FaultCounts } from './counts.js';
export { type AuthRefusal, type Connection, RelayFaults } from './faults.js';
export type { FrameKind, RelayFaultPlan, Share } from './plan.js';
