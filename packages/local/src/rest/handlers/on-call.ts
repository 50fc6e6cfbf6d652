import type { CallLeg, OperationId, Operations } from '@signalwire/protocol/rest';
import { describeIssue } from '@signalwire/protocol/validation';
import { ActionInputError } from '../../calls/actions/index.js';
import {
  ActionConflictError,
  ActionNotFoundError,
  type Call,
  type CallbackWish,
  CallEndedError,
  type CallEvent,
  CallStateError,
} from '../../calls/index.js';
import type { LoggedCall, Project } from '../../store/index.js';
import { ApiError, conflict, invalid, notFound } from '../errors.js';
import { type Handler, isoTime, type Platform } from '../operation.js';
import { demandHttpUrl } from '../urls.js';
import { answeredMs, callTypes } from './voice-logs.js';

/** The operations that are commands to a call. */
export type CallCommand = {
  [Id in OperationId]: Operations[Id]['body'] extends { id: string; command: string } ? Id : never;
}[OperationId];

type Params<Id extends CallCommand> = Operations[Id]['body'] extends { params: infer P } ? P : never;

/** A command to a call that is up: what it does, what may go wrong in the words of REST, and the call as it is then. */
export function onCall<Id extends CallCommand>(
  act: (params: Params<Id>, call: Call, platform: Platform) => void,
): Handler<Id> {
  return async ({ body, project }, platform) => {
    const { id, params } = body as unknown as { id: string; params: Params<Id> };
    const call = await findLive(platform, project, id, 'id');
    try {
      act(params, call, platform);
    } catch (error) {
      throw refusal(error, call);
    }
    return present(call) as Operations[Id]['result'];
  };
}

/** A command to a call that is answered. */
export const onAnswered = <Id extends CallCommand>(
  act: (params: Params<Id>, call: Call, platform: Platform) => void,
): Handler<Id> =>
  onCall<Id>((params, call, platform) => {
    if (call.state !== 'answered')
      throw invalid('id', `the call ${call.id} is ${call.state}; it has to be answered first.`, 'call_not_answered');
    act(params, call, platform);
  });

/** Starts something on a call, and lets an address know how it fares from then on. */
export function reporting(
  { callbacks }: Platform,
  call: Call,
  url: string | undefined,
  wish: { tells: (event: CallEvent) => boolean; isLast: (event: CallEvent) => boolean },
  start: () => void,
): void {
  demandHttpUrl('params.status_url', url);
  // What went by the same control id before is none of its business.
  const before = call.log.events.at(-1)?.seq ?? 0;
  start();
  if (url === undefined) return;
  const tells = (event: CallEvent) => event.seq > before && wish.tells(event);
  const about: CallbackWish = {
    url,
    event: 'entries',
    tells,
    isLast: (event) => event.seq > before && wish.isLast(event),
  };
  callbacks.watch(call, about);
}

/** What an action refuses, as REST says it. */
function refusal(error: unknown, call: Call): unknown {
  if (error instanceof ActionInputError) {
    const { issue } = error;
    // What REST calls `play` is media to the actions.
    const path = `params${issue.path ? `.${issue.path.replace(/^media\b/, 'play')}` : ''}`;
    return new ApiError(422, [
      { code: 'invalid_parameter', message: describeIssue({ ...issue, path }), attribute: path },
    ]);
  }
  if (error instanceof ActionNotFoundError) return notFound(error.message);
  if (error instanceof ActionConflictError) return conflict(error.message);
  if (error instanceof CallEndedError) return over('id', call.id, call.endReason);
  if (error instanceof CallStateError) return invalid('id', error.message, 'invalid_call_state');
  return error;
}

/** A call of the project that has not ended. */
export async function findLive(
  { engine, recorder, store }: Platform,
  project: Project,
  id: string,
  attribute: string,
): Promise<Call> {
  const call = engine.find(id);
  if (call?.projectId === project.id) {
    if (call.state === 'ended' || call.state === 'ending') throw over(attribute, id, call.endReason);
    return call;
  }
  await recorder.flush();
  const logged = await store.calls.find(project.id, id);
  if (logged) throw over(attribute, id, logged.endReason);
  throw notFound(`Project ${project.id} has no call ${id}.`);
}

const over = (attribute: string, id: string, reason: string | undefined): ApiError =>
  invalid(
    attribute,
    `the call ${id} has ended (${reason ?? 'hangup'}); nothing can be done with it any more.`,
    'call_ended',
  );

/** A call as every command answers with it. */
export function present(call: Call): CallLeg {
  const ms = answeredMs(call);
  const type: LoggedCall['type'] = call.type;
  return {
    id: call.id,
    from: call.from,
    to: call.to,
    direction: call.direction === 'outbound' ? 'outbound-api' : 'inbound',
    source: 'realtime_api',
    url: null,
    // Nothing is charged for here.
    charge: 0,
    created_at: isoTime(call.createdAt),
    charge_details: [],
    status: call.state,
    duration: ms === null ? null : Math.round(ms / 1000),
    duration_ms: ms,
    billing_ms: ms,
    type: callTypes[type],
    parent_id: null,
  };
}
