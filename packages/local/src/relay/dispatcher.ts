import {
  type ExecuteParams,
  type ReauthenticateParams,
  type RelayMethods,
  relayMethods,
  rpcErrors,
  sessionMethods,
} from '@signalwire/protocol/relay';
import { methodValidators } from '@signalwire/protocol/relay/validate';
import { describeIssue, issuesOf, nearest } from '@signalwire/protocol/validation';
import { ActionInputError } from '../calls/actions/index.js';
import { ActionConflictError, ActionNotFoundError, type Call, CallEndedError, CallStateError } from '../calls/index.js';
import type { ClientRequest } from './client-socket.js';
import { authenticate, authorizationOf } from './handshake.js';
import {
  type CallingContext,
  type CallMethod,
  callHandlers,
  handlers,
  type MethodContext,
  NotSimulatedError,
} from './methods/index.js';
import type { RelayServerOptions } from './options.js';
import { badParams, conflict, forbidden, gone, notFound, notSimulated, ok, type Reply, RpcError } from './replies.js';
import type { Session } from './session.js';

export type DispatcherParts = Omit<MethodContext, 'session' | 'perform'> & Pick<RelayServerOptions, 'authenticate'>;

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
  'signalwire.subscribe',
  'signalwire.execute',
  'signalwire.reauthenticate',
  'calling.receive',
];

/** The methods that clients may send and that are answered. */
export const answeredMethods: readonly string[] = sentByClients.filter(
  (name) => ofSessions.includes(name) || Object.hasOwn(handlers, name) || Object.hasOwn(callHandlers, name),
);

/** Answers the requests of sessions. */
export class Dispatcher {
  constructor(private readonly parts: DispatcherParts) {}

  /** @throws {RpcError} when the request is refused as a whole. */
  serve(session: Session, { method, params }: Pick<ClientRequest, 'method' | 'params'>): Promise<object> | object {
    if (!described(method) || !answeredMethods.includes(method)) return refuseMethod(method);
    if (method === sessionMethods.connect)
      throw new RpcError(rpcErrors.invalidRequest, 'This socket has its session already.');
    const { scope } = relayMethods[method] as { scope?: string };
    if (scope && !session.has(scope)) return forbidden(lacks(session, method, scope));
    const [issue] = issuesOf(methodValidators[method].params, params);
    if (issue) return badParams(`${method}: ${describeIssue(issue)}`);
    if (ofSessions.includes(method)) return this.#actOnSession(session, method, params);
    const { authenticate: _, ...parts } = this.parts;
    const context: MethodContext = {
      ...parts,
      session,
      perform: async (inner, of) => (await this.serve(session, { method: inner, params: of })) as Reply,
    };
    return Object.hasOwn(callHandlers, method)
      ? this.#actOnCall(context, method as CallMethod, params)
      : answer(method, () => (handlers[method] as (params: unknown, context: MethodContext) => Reply)(params, context));
  }

  #actOnSession(session: Session, method: string, params: Record<string, unknown>): Promise<object> | object {
    const { contexts = [], context } = params as { contexts?: string[]; context?: string };
    switch (method) {
      case sessionMethods.ping:
        return { ...params, timestamp: Date.now() / 1000 };
      case sessionMethods.unreceive:
        for (const each of contexts) session.contexts.delete(each);
        return ok('Unreceiving events');
      case 'signalwire.execute':
        return this.#execute(session, params as unknown as ExecuteParams);
      case 'signalwire.reauthenticate':
        return this.#reauthenticate(session, params as unknown as ReauthenticateParams);
      default:
        return this.#receive(session, context ? [...contexts, context] : contexts);
    }
  }

  #receive(session: Session, contexts: readonly string[]): Reply {
    if (!['calling', 'messaging', 'tasking'].some((scope) => session.has(scope)))
      return forbidden(lacks(session, sessionMethods.receive, 'calling'));
    for (const context of contexts) session.contexts.add(context);
    this.parts.desk.arrived(session);
    return ok('Receiving events');
  }

  async #execute(session: Session, { method, params }: ExecuteParams): Promise<object> {
    const result = await this.serve(session, { method, params });
    return { requester_nodeid: session.protocol, responder_nodeid: this.parts.nodeId, result };
  }

  async #reauthenticate(session: Session, { authentication }: ReauthenticateParams): Promise<object> {
    const principal = await authenticate({ authentication }, this.parts.authenticate);
    if (principal.projectId !== session.principal.projectId)
      throw new RpcError(rpcErrors.unauthorized, 'Unauthorized: a session stays with its project.');
    session.principal = principal;
    return { authorization: authorizationOf(session), ice_servers: [] };
  }

  #actOnCall(context: MethodContext, method: CallMethod, params: Record<string, unknown>): Promise<Reply> | Reply {
    const { engine, desk, pacer, session } = context;
    const { call_id: callId, node_id: nodeId } = params as { call_id: string; node_id: string };
    const call = engine.find(callId);
    if (!call || call.projectId !== session.principal.projectId)
      return notFound(`Call does not exist: there is no call ${callId} in this project.`);
    if (call.nodeId !== nodeId)
      return notFound(`Call does not exist: the call ${callId} is on the node ${call.nodeId}, not on ${nodeId}.`);
    if (isOver(call)) return gone(`The call ${callId} has ended (${call.endReason ?? 'hangup'}).`);
    const refusal = desk.refusal(session, call);
    if (refusal) return conflict(refusal);
    pacer.answering(desk.keyOf(call));
    return answer(method, () =>
      (callHandlers[method] as (params: unknown, context: CallingContext) => Reply)(params, { ...context, call }),
    );
  }
}

/** Carries out a method; what goes wrong with it is its answer. @throws what is the space's own fault. */
function answer(method: string, act: () => Promise<Reply> | Reply): Promise<Reply> | Reply {
  try {
    const reply = act();
    return reply instanceof Promise ? reply.catch((error: unknown) => replyTo(method, error)) : reply;
  } catch (error) {
    return replyTo(method, error);
  }
}

/** What went wrong on a call, as a result. @throws what is the space's own fault. */
function replyTo(method: string, error: unknown): Reply {
  if (error instanceof ActionInputError) return badParams(`${method}: ${describeIssue(error.issue)}`);
  if (error instanceof NotSimulatedError) return error.reply;
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
