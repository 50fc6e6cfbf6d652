import { type RelayMethods, relayMethods, rpcErrors, sessionMethods } from '@signalwire/protocol/relay';
import { methodValidators } from '@signalwire/protocol/relay/validate';
import { describeIssue, issuesOf, nearest } from '@signalwire/protocol/validation';
import { ActionInputError } from '../calls/actions/index.js';
import {
  ActionConflictError,
  ActionNotFoundError,
  type Call,
  type Callbacks,
  CallEndedError,
  type CallEngine,
  CallStateError,
} from '../calls/index.js';
import type { CallDesk } from './call-desk.js';
import { callingMethods } from './calling.js';
import type { ClientRequest } from './client-socket.js';
import type { Pacer } from './pacer.js';
import { badParams, conflict, forbidden, gone, notFound, notSimulated, ok, type Reply, RpcError } from './replies.js';
import type { Session } from './session.js';

export interface DispatcherParts {
  engine: Pick<CallEngine, 'find'>;
  desk: CallDesk;
  pacer: Pacer;
  callbacks: Callbacks | undefined;
}

type Described = keyof typeof relayMethods & keyof RelayMethods;

const described = (name: string): name is Described => Object.hasOwn(relayMethods, name);
const sentByClients = Object.entries(relayMethods)
  .filter(([, { from }]) => from !== 'server')
  .map(([name]) => name);

const ofSessions: readonly string[] = [
  sessionMethods.connect,
  sessionMethods.ping,
  sessionMethods.receive,
  sessionMethods.unreceive,
];

/** The methods that clients may send and that are answered. */
export const answeredMethods: readonly string[] = sentByClients.filter(
  (name) => ofSessions.includes(name) || Object.hasOwn(callingMethods, name),
);

/** Answers the requests of sessions. */
export class Dispatcher {
  constructor(private readonly parts: DispatcherParts) {}

  /** @throws {RpcError} when the request is refused as a whole. */
  serve(session: Session, { method, params }: ClientRequest): object {
    if (!described(method) || !answeredMethods.includes(method)) return refuseMethod(method);
    if (method === sessionMethods.connect)
      throw new RpcError(rpcErrors.invalidRequest, 'This socket has its session already.');
    const { scope } = relayMethods[method] as { scope?: string };
    if (scope && !session.has(scope)) return forbidden(lacks(session, method, scope));
    const [issue] = issuesOf(methodValidators[method].params, params);
    if (issue) return badParams(`${method}: ${describeIssue(issue)}`);

    switch (method) {
      case sessionMethods.ping:
        return { ...params, timestamp: Date.now() / 1000 };
      case sessionMethods.receive:
        return this.#receive(session, params['contexts'] as string[]);
      case sessionMethods.unreceive:
        for (const context of params['contexts'] as string[]) session.contexts.delete(context);
        return ok('Unreceiving events');
      default:
        return this.#actOnCall(session, method as keyof typeof callingMethods, params);
    }
  }

  #receive(session: Session, contexts: readonly string[]): Reply {
    if (!['calling', 'messaging', 'tasking'].some((scope) => session.has(scope)))
      return forbidden(lacks(session, sessionMethods.receive, 'calling'));
    for (const context of contexts) session.contexts.add(context);
    this.parts.desk.arrived(session);
    return ok('Receiving events');
  }

  #actOnCall(session: Session, method: keyof typeof callingMethods, params: Record<string, unknown>): Reply {
    const { engine, desk, pacer, callbacks } = this.parts;
    const { call_id: callId, node_id: nodeId } = params as { call_id: string; node_id: string };
    const call = engine.find(callId);
    if (!call || call.projectId !== session.principal.projectId)
      return notFound(`Call does not exist: there is no call ${callId} in this project.`);
    if (call.nodeId !== nodeId)
      return notFound(`Call does not exist: the call ${callId} is on the node ${call.nodeId}, not on ${nodeId}.`);
    if (isOver(call)) return gone(`The call ${callId} has ended (${call.endReason ?? 'hangup'}).`);
    const refusal = desk.refusal(session, call);
    if (refusal) return conflict(refusal);
    pacer.answering(callId);
    try {
      const handler = callingMethods[method] as (params: unknown, context: object) => Reply;
      return handler(params, { session, call, desk, callbacks });
    } catch (error) {
      return replyTo(method, error);
    }
  }
}

/** What went wrong on a call, as a result. @throws what is the space's own fault. */
function replyTo(method: string, error: unknown): Reply {
  if (error instanceof ActionInputError) return badParams(`${method}: ${describeIssue(error.issue)}`);
  if (error instanceof ActionNotFoundError) return notFound(error.message);
  if (error instanceof ActionConflictError || error instanceof CallStateError) return conflict(error.message);
  if (error instanceof CallEndedError) return gone(error.message);
  throw error;
}

function refuseMethod(method: string): Reply {
  if (sentByClients.includes(method)) {
    const message = `${method} is part of RELAY, but this local space does not simulate it. Simulated: ${answeredMethods.join(', ')}.`;
    if (method.startsWith('signalwire.')) throw new RpcError(rpcErrors.methodNotFound, message);
    return notSimulated(message);
  }
  if (described(method))
    throw new RpcError(rpcErrors.methodNotFound, `${method} is sent by the server, not by clients.`);
  const meant = nearest(method, sentByClients);
  throw new RpcError(
    rpcErrors.methodNotFound,
    `There is no method "${method}".${meant ? ` Did you mean "${meant}"?` : ''}`,
  );
}

const isOver = (call: Call) => call.state === 'ending' || call.state === 'ended';

function lacks({ principal: { scopes } }: Session, method: string, scope: string): string {
  return `${method} needs an API token with the scope "${scope}"; this one has ${scopes.length > 0 ? scopes.join(', ') : 'none'}.`;
}
