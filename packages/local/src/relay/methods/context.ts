import type { RelayMethods } from '@signalwire/protocol/relay';
import type { Call, Callbacks, CallbackWish, CallEngine } from '../../calls/index.js';
import type { Messages } from '../../messaging/index.js';
import type { CallDesk } from '../call-desk.js';
import type { RelayScripts } from '../options.js';
import type { Pacer } from '../pacer.js';
import { notSimulated, type Reply } from '../replies.js';
import type { Session } from '../session.js';

/** What every method works with. */
export interface MethodContext {
  session: Session;
  engine: CallEngine;
  desk: CallDesk;
  pacer: Pacer;
  callbacks: Callbacks | undefined;
  scripts: RelayScripts | undefined;
  messages: Messages | undefined;
  now: () => number;
  /** Names this server where no call does. */
  nodeId: string;
  /** Carries out another method on behalf of the same session. */
  perform(method: string, params: Record<string, unknown>): Promise<Reply>;
}

/** What the methods of calls work with. */
export interface CallingContext extends MethodContext {
  call: Call;
}

export type CallMethod = Exclude<
  Extract<keyof RelayMethods, `calling.${string}`>,
  'calling.dial' | 'calling.begin' | 'calling.receive'
>;

type Handler<P, C> = (params: P, context: C) => Reply | Promise<Reply>;

/** Methods of calls, and what each does. Checked parameters come in; what goes wrong is thrown by the actions. */
export type CallHandlers = { [M in CallMethod]?: Handler<RelayMethods[M]['params'], CallingContext> };
/** Methods that are about no call. */
export type Handlers = { [M in keyof RelayMethods]?: Handler<RelayMethods[M]['params'], MethodContext> };

/** Thrown for what the space does not do: it is answered with 501. */
export class NotSimulatedError extends Error {
  override readonly name = 'NotSimulatedError';

  get reply(): Reply {
    return notSimulated(this.message);
  }
}

/** @throws {NotSimulatedError} when somebody wants to be told and the space cannot. */
export function watch(
  { call, callbacks }: Pick<CallingContext, 'call' | 'callbacks'>,
  url: string | undefined,
  wish: { [W in CallbackWish as W['event']]: Omit<W, 'url'> }[CallbackWish['event']],
): void {
  if (!url) return;
  if (!callbacks) throw new NotSimulatedError('status_url: this space sends no status callbacks.');
  callbacks.watch(call, { ...wish, url } as CallbackWish);
}

/** @throws {NotSimulatedError} when somebody wants to be told and the space cannot. */
export function demandCallbacks({ callbacks }: MethodContext, url: string | undefined): void {
  if (url && !callbacks) throw new NotSimulatedError('status_url: this space sends no status callbacks.');
}

/** @throws {NotSimulatedError} without a SWML engine. */
export function scriptsOf({ scripts }: MethodContext): RelayScripts {
  if (!scripts) throw new NotSimulatedError('This space runs no SWML.');
  return scripts;
}

/** Goes on beside the answer: what fails later is told by an event. */
export function beside({ call }: CallingContext, method: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (call.state === 'ended') return;
    const message = `${method}: ${error instanceof Error ? error.message : String(error)}`;
    call.log.append({ type: 'failure', code: '500', message });
  });
}

/** Seconds as milliseconds, under a name of its own; nothing when there are none. */
export function ms<K extends string>(name: K, seconds: number | undefined): { [Name in K]?: number } {
  return (seconds === undefined ? {} : { [name]: seconds * 1000 }) as { [Name in K]?: number };
}

/** The members of an object that have a value. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
