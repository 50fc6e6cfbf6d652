import type { CallEventType, RelayEvents } from '@signalwire/protocol/relay';
import {
  CollectEvent,
  DetectEvent,
  FaxEvent,
  PayEvent,
  PlayEvent,
  QueueEvent,
  RecordEvent,
  SendDigitsEvent,
  StreamEvent,
  TapEvent,
  TranscribeEvent,
} from './action-events.js';
import {
  CallingErrorEvent,
  CallReceiveEvent,
  CallStateEvent,
  ConnectEvent,
  DialEvent,
  ReferEvent,
} from './call-events.js';
import { type EventPayload, type ParamsOf, RelayEvent } from './event.js';
import { MessageReceiveEvent, MessageStateEvent } from './message-events.js';
import { ConferenceEvent, DenoiseEvent, EchoEvent, HoldEvent } from './state-events.js';

export * from './action-events.js';
export {
  type CallDevice,
  CallingErrorEvent,
  CallReceiveEvent,
  CallStateEvent,
  ConnectEvent,
  type ConnectState,
  DialEvent,
  type DialState,
  deviceOf,
  ReferEvent,
} from './call-events.js';
export { type EventPayload, RelayEvent } from './event.js';
export * from './message-events.js';
export * from './state-events.js';

/** The class of each type of event that has one. */
export const eventClasses = {
  'calling.call.state': CallStateEvent,
  'calling.call.receive': CallReceiveEvent,
  'calling.call.dial': DialEvent,
  'calling.call.connect': ConnectEvent,
  'calling.call.refer': ReferEvent,
  'calling.error': CallingErrorEvent,
  'calling.call.play': PlayEvent,
  'calling.call.record': RecordEvent,
  'calling.call.collect': CollectEvent,
  'calling.call.detect': DetectEvent,
  'calling.call.fax': FaxEvent,
  'calling.call.tap': TapEvent,
  'calling.call.stream': StreamEvent,
  'calling.call.send_digits': SendDigitsEvent,
  'calling.call.transcribe': TranscribeEvent,
  'calling.call.pay': PayEvent,
  'calling.call.queue': QueueEvent,
  'calling.call.hold': HoldEvent,
  'calling.call.denoise': DenoiseEvent,
  'calling.call.echo': EchoEvent,
  'calling.conference': ConferenceEvent,
  'messaging.receive': MessageReceiveEvent,
  'messaging.state': MessageStateEvent,
} as const;

type Classes = typeof eventClasses;

/** The class of an event, by its type; a `RelayEvent` for the types that have none of their own. */
export type EventOf<T extends string> = T extends keyof Classes
  ? InstanceType<Classes[T]>
  : T extends keyof RelayEvents
    ? RelayEvent<T, ParamsOf<T>>
    : RelayEvent;

/** Any event about a call; `eventType` tells which. */
export type CallEvent = EventOf<CallEventType>;

const byType = new Map<string, new (payload: Record<string, unknown>) => RelayEvent>(Object.entries(eventClasses));

/**
 * Reads a raw event into an instance of its own class. [relay/events]
 * @param payload `event_type`, `params`, and perhaps `timestamp`.
 * @throws {TypeError} without a type or without parameters.
 */
export function parseEvent<T extends string>(payload: { event_type: T; params: object }): EventOf<T>;
export function parseEvent(payload: object): RelayEvent;
export function parseEvent(payload: object): RelayEvent {
  const Class = byType.get((payload as Partial<EventPayload>).event_type ?? '') ?? RelayEvent;
  return new Class(payload as Record<string, unknown>);
}
