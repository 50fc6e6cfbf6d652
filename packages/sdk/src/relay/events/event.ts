import type { RelayEvents } from '@signalwire/protocol/relay';

/** An event as it comes off the wire. */
export interface EventPayload {
  event_type: string;
  params: Record<string, unknown>;
  timestamp?: number;
}

/** What an event of a type carries. The wire may leave out anything, and add to it. */
export type ParamsOf<T extends keyof RelayEvents> = Partial<RelayEvents[T]>;

/**
 * Something that happened. Events of a known type are instances of a subclass with a property for each field.
 * [relay/events]
 */
export class RelayEvent<T extends string = string, P extends object = object> {
  /** What happened: `calling.call.state`, … */
  readonly eventType: T;
  /** Everything that the event carries, as it came. */
  readonly params: P & Record<string, unknown>;
  /** The call it is about; empty when it is about none. */
  readonly callId: string;
  /** When, in Unix seconds; 0 when the server did not say. */
  readonly timestamp: number;

  constructor(payload: Record<string, unknown>) {
    const { event_type: type, params } = payload;
    if (typeof type !== 'string' || type === '')
      throw new TypeError('An event needs an "event_type" that is a non-empty text.');
    if (typeof params !== 'object' || params === null || Array.isArray(params))
      throw new TypeError(`The "params" of the event ${type} must be an object.`);
    this.eventType = type as T;
    this.params = params as P & Record<string, unknown>;
    this.callId = text(params, 'call_id');
    this.timestamp = number(payload, 'timestamp') || number(params, 'timestamp');
  }

  /**
   * Reads a raw event into an instance of the class that it is called on; `parseEvent` picks the class by the type.
   * @param payload `event_type`, `params`, and perhaps `timestamp`.
   * @throws {TypeError} without a type or without parameters.
   */
  static fromPayload<E extends RelayEvent>(
    this: new (
      payload: Record<string, unknown>,
    ) => E,
    payload: { event_type: string; params: object; [key: string]: unknown },
  ): E {
    return new this(payload);
  }
}

// A server that leaves a field out, or gets its type wrong, must not break the reader.

export function text<T extends string = string>(from: object, key: string): T | '' {
  const value = (from as Record<string, unknown>)[key];
  return typeof value === 'string' ? (value as T) : '';
}

export function number(from: object, key: string): number {
  const value = (from as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : 0;
}

export function object<T extends object>(from: object, key: string): Partial<T> {
  const value = (from as Record<string, unknown>)[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Partial<T>) : {};
}

export function texts(from: object, key: string): string[] {
  const value = (from as Record<string, unknown>)[key];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
