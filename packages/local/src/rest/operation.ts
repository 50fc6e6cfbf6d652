import type { OperationId, Operations } from '@signalwire/protocol/rest';
import type { Callbacks, CallEngine } from '../calls/index.js';
import type { Clock } from '../clock/index.js';
import type { Messages } from '../messaging/index.js';
import type { Project, Store } from '../store/index.js';
import type { Scripts } from '../swml/index.js';
import type { Caller } from './auth.js';
import type { NumberMarket } from './numbers/index.js';
import type { Recorder } from './recorder.js';

/** What the operations work on. */
export interface Platform {
  store: Store;
  clock: Clock;
  market: NumberMarket;
  engine: CallEngine;
  scripts: Pick<Scripts, 'handle' | 'validate'>;
  callbacks: Callbacks;
  messages: Messages;
  recorder: Recorder;
  /** Hears of tokens that were deleted or may do less than before, so that what they opened is closed. */
  revoked(tokenId: string): void;
}

/** A request that was authenticated, allowed and checked. */
export interface OperationRequest<Id extends OperationId> {
  params: Operations[Id]['params'];
  query: Operations[Id]['query'];
  body: Operations[Id]['body'];
  /** The project that it works on. */
  project: Project;
  caller: Caller;
  /** The whole address, as the client sees it. */
  url: URL;
}

/** Does what an operation says. @throws {ApiError} when it cannot. */
export type Handler<Id extends OperationId> = (
  request: OperationRequest<Id>,
  platform: Platform,
) => Promise<Operations[Id]['result']>;

/** The operations that the space serves. */
export type Handlers = { [Id in OperationId]?: Handler<Id> };

/** A time of the space as the API writes it. */
export const isoTime = (milliseconds: number) => new Date(milliseconds).toISOString();
