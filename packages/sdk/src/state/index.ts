export { type MemoryStateOptions, MemoryStateStore } from './memory.js';
export { openStateStore, sharedStateStore } from './open.js';
export { type RedisStateOptions, RedisStateStore } from './redis.js';
export { type SessionData, SessionStore } from './session-store.js';
export type { KeepOptions, StateStore, StateValue } from './types.js';
