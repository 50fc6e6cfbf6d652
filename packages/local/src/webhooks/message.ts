import type { EventEnvelope } from '@signalwire/protocol/relay';
import type { CallbackWish, CallEvent, CallState } from '../calls/index.js';
import type { OutboundRequest } from '../http/index.js';

const reportedStates: readonly CallState[] = ['created', 'ringing', 'answered', 'ended'];

/** Whether somebody wishes to be told of an entry of a call's log. */
export function concerns(wish: CallbackWish, event: CallEvent): boolean {
  return wish.event === 'calling.call.state'
    ? event.type === 'state' && (wish.states ?? reportedStates).includes(event.state)
    : wish.tells(event);
}

/** The request that carries a message: JSON in the body, or for GET its fields in the query. */
export function requestOf({ url, method = 'POST' }: CallbackWish, message: EventEnvelope): OutboundRequest {
  if (method === 'POST') return { method, url, json: message };
  const { params, ...outer } = message;
  const query = new URL(url);
  for (const [name, value] of Object.entries({ ...outer, ...params }))
    if (value !== null && value !== undefined)
      query.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  return { method, url: query.href };
}
