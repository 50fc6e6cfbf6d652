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
export { type CallHandler, type ConnectionHandler, type EventHandler, RelayClient } from './client.js';
export type { RelayRequestOptions } from './connection/session.js';
export type { OpenSocket, Socket, SocketEvents } from './connection/socket.js';
export type { ConnectionChange, ConnectionState, ConnectionStep } from './connection/state.js';
export * from './constants.js';
export { RelayError, type RequestOutcome } from './errors.js';
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
export type { RelayTiming } from './timing.js';
export type { Limit, WaitOptions } from './wait.js';
