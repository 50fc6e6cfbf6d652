import type { CallingActionRef, CallResponse, OperationId, Operations } from '@signalwire/protocol/rest';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import { Resource } from './resource.js';

type Params<Id extends OperationId> = Operations[Id]['body'] extends { id: string; params: infer P } ? P : never;

/** The operations that are commands to a call. */
type CommandId = {
  [Id in OperationId]: Operations[Id]['body'] extends { id: string; command: string } ? Id : never;
}[OperationId];

/** A running action: its control id, bare or in an object. */
export type RunningAction = string | CallingActionRef;

/** What starts an action: without a `control_id` the client makes one up, and the result tells it. */
export type Starting<P extends { control_id: string }> = Omit<P, 'control_id'> & { control_id?: string | undefined };

/** The call that an action was started on, with the `control_id` that the action goes by. */
export type StartedAction = CallResponse & { control_id: string };

/** Nothing: commands without parameters take an empty object, or none. */
export type NoParams = Record<string, never>;

/** Runs commands on calls. */
export abstract class CallCommands extends Resource {
  protected command<Id extends CommandId>(
    operation: Id,
    callId: string,
    params: Params<Id>,
    options: RequestOptions | undefined,
  ): ApiPromise<CallResponse> {
    // The command's name goes with the operation, and is added where that is looked up.
    const body = { id: callId, params } as unknown as Operations[CommandId]['body'];
    return this.send<CommandId>(operation, { body }, options);
  }

  /** Runs a command that starts an action. */
  protected start<Id extends CommandId>(
    operation: Id,
    callId: string,
    params: Params<Id> extends { control_id: string } ? Starting<Params<Id>> : never,
    options: RequestOptions | undefined,
  ): ApiPromise<StartedAction> {
    const { control_id = crypto.randomUUID() } = params;
    const named = { ...params, control_id } as Params<Id>;
    return this.command(operation, callId, named, options).reading((call) => ({ control_id, ...call }));
  }
}

/** The parameters that name a running action. */
export const refTo = (action: RunningAction): CallingActionRef =>
  typeof action === 'string' ? { control_id: action } : action;
