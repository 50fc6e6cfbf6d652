import type { TSchema } from 'typebox';
import { type Operation, operation } from '../operation.js';
import { audioDirection } from '../relay/states.js';
import { closed, constant, named, text, url, uuid } from '../schema.js';
import { callResponse } from './calling-call.js';
import { fromRelay } from './from-relay.js';

export const callId = uuid('The call.');

/** Names a running action; the caller chooses it. */
export const controlId = (what: string) => text(`Names ${what}; unique among those that run on the call.`);
/** Which running action is meant, for commands that take nothing else. */
export const actionId = text('Names the action, as it was started.');
export const actionRef = named('CallingActionRef', closed({ control_id: actionId }), 'Names a running action.');
/** Where the events of an action are posted. */
export const statusUrl = (event: string) => url(`Gets the \`${event}\` status callbacks.`);

/** Which way sound goes. */
export const direction = fromRelay(audioDirection);

export const path = '/api/calling/calls';
export const errors = { style: 'rest', statuses: [400, 401, 404, 422, 500] } as const;

interface Command {
  /** The method of the client. */
  method: string;
  /** Default: `calling.` and the method, its words apart by dots. */
  command?: string;
  summary: string;
  required?: Record<string, TSchema>;
  optional?: Record<string, TSchema>;
  /** The parameters, where they are not one object of these. */
  params?: TSchema;
  /** The documentation page, where it is not the method's own. */
  page?: string;
}

const words = (method: string, separator: string) =>
  method.replace(/[A-Z]/g, (letter) => separator + letter.toLowerCase());
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A command to a call that exists. Names what it takes `Calling…Params`, and its body `Calling…Command`. */
export function command({ method, summary, required = {}, optional = {}, ...given }: Command): Operation {
  const name = given.command ?? `calling.${words(method, '.')}`;
  const takes = Object.keys({ ...required, ...optional }).length > 0;
  const params =
    given.params ?? (takes ? named(`Calling${capital(method)}Params`, closed(required, optional)) : noParams);
  return operation({
    id: `calling.${method}`,
    summary,
    method: 'POST',
    path,
    command: name,
    scopes: ['calling'],
    body: {
      encoding: 'json',
      schema: named(`Calling${capital(method)}Command`, closed({ id: callId, command: constant(name), params })),
    },
    success: { status: 200, schema: callResponse },
    errors,
    page: given.page ?? `rest/calling/${words(method, '-')}`,
  });
}

const noParams = closed({}, {}, 'There are none.');
