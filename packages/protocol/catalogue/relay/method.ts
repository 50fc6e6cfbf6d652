import type { TSchema } from 'typebox';

/** One method of the RELAY protocol, as the catalogue describes it. */
export interface Method {
  name: string;
  summary: string;
  /** Who sends it. */
  from: 'client' | 'server' | 'both';
  /** What the token must be allowed to do. */
  scope?: 'calling' | 'messaging';
  /** It acts on a call that `node_id` and `call_id` name. */
  call?: true;
  params: TSchema;
  result: TSchema;
  /** The documentation page, below the reference's root. */
  page?: string;
}

export function method(description: Method): Method {
  return description;
}

/** One type of event that the server sends inside `signalwire.event`. */
export interface Event {
  type: string;
  summary: string;
  /** The event's own parameters, inside the envelope. */
  params: TSchema;
}

export function event(description: Event): Event {
  return description;
}
