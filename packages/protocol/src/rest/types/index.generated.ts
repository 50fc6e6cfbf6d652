// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
export type * from './shared.generated.js';
export type * from './errors.generated.js';
export type * from './compat-tokens.generated.js';
export type * from './phone-numbers.generated.js';
export type * from './fabric-agents.generated.js';
export type * from './fabric-scripts.generated.js';
export type * from './fabric-sip.generated.js';
export type * from './fabric-subscribers.generated.js';
export type * from './fabric-conference-rooms.generated.js';
export type * from './fabric-tokens.generated.js';
export type * from './fabric.generated.js';
export type * from './calling.generated.js';
export type * from './voice-logs.generated.js';
