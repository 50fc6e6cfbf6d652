export type { CreatedFilter, LoggedCall, LoggedEvent } from './calls.js';
export { StoreError } from './errors.js';
export type { NumberSettings, OwnedNumber } from './numbers.js';
export { type Cursor, decodeCursor, encodeCursor, type Page, type PageRequest, readPage } from './paging.js';
export type { Project } from './projects.js';
export type { Address, Resource, SwmlWebhookDetails } from './resources.js';
export { type Identity, Store } from './store.js';
export type { Token } from './tokens.js';
