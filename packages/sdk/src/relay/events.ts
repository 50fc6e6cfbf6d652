import type { CallPlayParams, CallReceiveParams, CallStateParams } from '@signalwire/protocol/relay';

/** An event as it comes off the wire. */
export interface EventPayload {
  event_type: string;
  params: Record<string, unknown>;
  timestamp?: number;
}

/**
 * Something that happened. Events of a known type are instances of a subclass with a property for each field.
 * [relay/events]
 */
export class RelayEvent<P extends object = Record<string, unknown>> {
  /** What happened: `calling.call.state`, … */
  readonly eventType: string;
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
    this.eventType = type;
    this.params = params as P & Record<string, unknown>;
    this.callId = text(params, 'call_id');
    this.timestamp = number(payload, 'timestamp') || number(params, 'timestamp');
  }

  /**
   * Reads a raw event into an instance of the class that it is called on; `parseEvent` picks the class by the type.
   * @param payload `event_type`, `params`, and perhaps `timestamp`.
   * @throws {TypeError} without a type or without parameters.
   */
  static fromPayload<E extends RelayEvent>(this: new (payload: Record<string, unknown>) => E, payload: object): E {
    return new this(payload as Record<string, unknown>);
  }
}

/** One end of a call, as events describe it. Which parameters there are depends on the type. */
export interface CallDevice {
  /** `phone`, `sip`, `webrtc`, … */
  type: string;
  params: {
    from_number?: string;
    to_number?: string;
    from?: string;
    to?: string;
    headers?: { name: string; value: string }[];
    [key: string]: unknown;
  };
}

/** A call changed its state: `calling.call.state`. [relay/events] */
export class CallStateEvent extends RelayEvent<Partial<CallStateParams>> {
  /** `created`, `ringing`, `answered`, `ending` or `ended`. */
  readonly callState: string;
  /** Why it ended; empty before. */
  readonly endReason: string;
  /** `inbound` or `outbound`. */
  readonly direction: string;
  /** The far end: `type` and `params`. */
  readonly device: CallDevice;

  constructor(payload: Record<string, unknown>) {
    super(payload);
    this.callState = text(this.params, 'call_state');
    this.endReason = text(this.params, 'end_reason');
    this.direction = text(this.params, 'direction');
    this.device = device(this.params);
  }
}

/** A call came in: `calling.call.receive`. [relay/events] */
export class CallReceiveEvent extends RelayEvent<Partial<CallReceiveParams>> {
  readonly callState: string;
  readonly direction: string;
  /** The caller: `type` and `params`. */
  readonly device: CallDevice;
  readonly nodeId: string;
  readonly projectId: string;
  /** The context it came in on. */
  readonly context: string;
  readonly segmentId: string;
  readonly tag: string;

  constructor(payload: Record<string, unknown>) {
    super(payload);
    this.callState = text(this.params, 'call_state');
    this.direction = text(this.params, 'direction');
    this.device = device(this.params);
    this.nodeId = text(this.params, 'node_id');
    this.projectId = text(this.params, 'project_id');
    // Older servers name the context `protocol`.
    this.context = text(this.params, 'context') || text(this.params, 'protocol');
    this.segmentId = text(this.params, 'segment_id');
    this.tag = text(this.params, 'tag');
  }
}

/** Playing began, paused, went on or is over: `calling.call.play`. [relay/events] */
export class PlayEvent extends RelayEvent<Partial<CallPlayParams>> {
  /** The action that it belongs to. */
  readonly controlId: string;
  /** `playing`, `paused`, `finished` or `error`. */
  readonly state: string;

  constructor(payload: Record<string, unknown>) {
    super(payload);
    this.controlId = text(this.params, 'control_id');
    this.state = text(this.params, 'state');
  }
}

const classes = {
  'calling.call.state': CallStateEvent,
  'calling.call.receive': CallReceiveEvent,
  'calling.call.play': PlayEvent,
};

/** The class of an event, by its type; `RelayEvent` for the types that have none of their own. */
export type EventOf<T extends string> = T extends keyof typeof classes ? InstanceType<(typeof classes)[T]> : RelayEvent;

/**
 * Reads a raw event into an instance of its own class. [relay/events]
 * @param payload `event_type`, `params`, and perhaps `timestamp`.
 * @throws {TypeError} without a type or without parameters.
 */
export function parseEvent(payload: object): RelayEvent {
  const type = (payload as Partial<EventPayload>).event_type ?? '';
  const Class = Object.hasOwn(classes, type) ? classes[type as keyof typeof classes] : RelayEvent;
  return new Class(payload as Record<string, unknown>);
}

function text(from: object, key: string): string {
  const value = (from as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : '';
}

function number(from: object, key: string): number {
  const value = (from as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : 0;
}

function device(from: object): CallDevice {
  const given = (from as { device?: Partial<CallDevice> | null }).device;
  return { ...given, type: given?.type ?? '', params: given?.params ?? {} };
}
