export type {
  AudioDirection,
  CallState,
  EndReason,
  HangupReason,
  Media,
} from '@signalwire/protocol/relay';
export { Action } from './action.js';
export type { OnCompleted } from './action-state.js';
export { Call, type PlayOptions } from './call.js';
export type { CommandResult } from './call-state.js';
export { type CallHandler, type EventHandler, RelayClient } from './client.js';
export * from './constants.js';
export { RelayError } from './errors.js';
export {
  type CallDevice,
  CallReceiveEvent,
  CallStateEvent,
  type EventOf,
  type EventPayload,
  PlayEvent,
  parseEvent,
  RelayEvent,
} from './events.js';
export type { RelayLogger } from './logger.js';
export type { PlayMedia } from './media.js';
export type { RelayClientOptions } from './options.js';
export { PlayAction } from './play-action.js';
export type { OpenSocket, Socket, SocketEvents } from './socket.js';
export type { RelayTiming } from './timing.js';
