export type {
  AudioDirection,
  CallDirection,
  CallState,
  CollectResult,
  ConnectDevice,
  Detected,
  Detector,
  Device,
  DialDevice,
  EndReason,
  HangupReason,
  Media,
  MessageState,
  PlayState,
  RecordAudio,
  RecordState,
} from '@signalwire/protocol/relay';
export type { PlayMedia } from '../media/index.js';
export {
  Action,
  type ActionResult,
  AIAction,
  CollectAction,
  type CommandResult,
  DetectAction,
  FaxAction,
  type OnCompleted,
  type PauseBehavior,
  PayAction,
  PlayAction,
  RecordAction,
  StandaloneCollectAction,
  StreamAction,
  TapAction,
  TranscribeAction,
} from './actions/index.js';
export { type AIOptions, type AiMessageOptions, type BedrockOptions, Call } from './calls/call.js';
export type { CallHandler, OverloadPolicy } from './calls/desk.js';
export { DialError } from './calls/dial-error.js';
export type { DialOptions } from './calls/dials.js';
export type {
  AnsweringMachineOptions,
  CollectConfig,
  CollectOptions,
  DetectOptions,
  FaxTone,
  PromptOptions,
} from './calls/input.js';
export { LateDial } from './calls/late-dial.js';
export type { AnswerOptions, ConnectOptions, ReferTarget } from './calls/life.js';
export type { PlayOptions, TtsGender, VoiceOptions, VolumeOptions } from './calls/media.js';
export type { CallConferenceOptions, QueueOptions } from './calls/rooms.js';
export type {
  CallPayOptions,
  LiveTranscription,
  LiveTranslation,
  SendFaxOptions,
  StreamOptions,
  StreamTrack,
} from './calls/side-channels.js';
export type { StartOptions } from './calls/state.js';
export { type ConnectionHandler, type EventHandler, RelayClient } from './client.js';
export type { RelayRequestOptions } from './connection/session.js';
export type { OpenSocket, Socket, SocketEvents } from './connection/socket.js';
export type { ConnectionChange, ConnectionState, ConnectionStep } from './connection/state.js';
export * from './constants.js';
export type { Connectable, DeviceGroups, Dialable } from './devices.js';
export { RelayError, type RequestOutcome } from './errors.js';
export {
  type CallDevice,
  type CallEvent,
  CallingErrorEvent,
  CallReceiveEvent,
  CallStateEvent,
  CollectEvent,
  ConferenceEvent,
  ConnectEvent,
  type ConnectState,
  DenoiseEvent,
  DetectEvent,
  DialEvent,
  type DialState,
  EchoEvent,
  type EventOf,
  type EventPayload,
  FaxEvent,
  HoldEvent,
  MessageReceiveEvent,
  MessageStateEvent,
  PayEvent,
  PlayEvent,
  parseEvent,
  QueueEvent,
  RecordEvent,
  ReferEvent,
  RelayEvent,
  SendDigitsEvent,
  StreamEvent,
  TapEvent,
  TranscribeEvent,
} from './events/index.js';
export type { RelayLogger } from './logger.js';
export type { MessageHandler, SendMessageOptions } from './messages/desk.js';
export { Message, type MessageStateHandler } from './messages/message.js';
export type { RelayClientOptions } from './options.js';
export type { RelayTiming } from './timing.js';
export type { Limit, WaitOptions } from './wait.js';
