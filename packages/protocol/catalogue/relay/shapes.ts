import type { TSchema } from 'typebox';
import { named, number, open, text, url } from '../schema.js';
import { type Method, method } from './method.js';

/** What every method that acts on a call takes. */
export const onCall = { node_id: text('The node that the call is on.'), call_id: text('The call.') };
export const controlId = text('Names the running action; chosen by the client, unique in the call.', { minLength: 1 });
export const volume = number('Gain in dB.', { minimum: -40, maximum: 40 });
export const statusUrl = (event: string) => url(`Gets the \`${event}\` events too.`);
export const tag = text('Ties the events of one dial together.', { minLength: 1 });

export const code = text('`200`, or why not: `400`, `404`, `409`, `410`, …');
export const message = text('The code in words.');

export const callRef = named('CallRef', open(onCall, {}), 'Names a call.');
export const actionRef = named(
  'ActionRef',
  open({ ...onCall, control_id: controlId }, {}),
  'Names an action on a call.',
);

export const result = named(
  'CallResult',
  open({ code, message }, { call_id: text('The call.') }),
  'The answer to a request about a call.',
);
export const actionResult = named(
  'ActionResult',
  open({ code, message }, { call_id: text('The call.'), control_id: text('The action.') }),
  'The answer to a request about an action on a call: it was accepted, events tell the rest.',
);

/** What events of a call may carry beside its ids. */
export const ids = {
  segment_id: text('The segment of the call.'),
  tag: text('Ties the events of one dial together.'),
};
export const ofCall = { ...onCall };
export const ofAction = { ...onCall, control_id: controlId };

/** A method of clients that acts on a call. */
export function onTheCall(
  description: Omit<Method, 'from' | 'scope' | 'call' | 'result'> & { result?: TSchema },
): Method {
  return method({ from: 'client', scope: 'calling', call: true, result, ...description });
}

/** A method of clients that starts an action on a call, or acts on one that runs. */
export function onAction(
  description: Omit<Method, 'from' | 'scope' | 'call' | 'result'> & { result?: TSchema },
): Method {
  return onTheCall({ result: actionResult, ...description });
}
