import type { EventEnvelope, RelayEvents } from './types.generated.js';

/** The type of an event. */
export type RelayEventType = keyof RelayEvents;

/** The types of events that tell of a call. */
export type CallEventType = Extract<RelayEventType, `calling.${string}`>;

/** The types of events that tell of a message. */
export type MessageEventType = Extract<RelayEventType, `messaging.${string}`>;

/** An event off the wire. `event_type` tells what `params` are. */
export type TypedEvent<T extends RelayEventType = RelayEventType> = {
  [K in T]: Omit<EventEnvelope, 'event_type' | 'params'> & { event_type: K; params: RelayEvents[K] };
}[T];
