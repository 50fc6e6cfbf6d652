import { anyObject, bool, integer, list, named, number, open, text, union } from '../schema.js';
import { type Event, event, type Method, method } from './method.js';

const contexts = list(text(undefined, { minLength: 1 }), 'Names of contexts.');
const time = number('Unix time in seconds.');
const empty = open({}, {});

const authentication = named(
  'RelayAuthentication',
  union([
    open({ project: text('The project id.'), token: text('One of its API tokens.') }, {}),
    open({ jwt_token: text('A token that stands for the project.') }, { project: text('The project id.') }),
  ]),
  'Who connects.',
);

const connectParams = named(
  'ConnectParams',
  open(
    {
      version: open(
        { major: integer(), minor: integer(), revision: integer() },
        {},
        'The version of the protocol that the client speaks.',
      ),
      authentication,
    },
    {
      agent: text('Name and version of the client.'),
      event_acks: bool('The client answers every event.'),
      contexts,
      protocol: text('The session to resume: `protocol` of the last result.'),
      authorization_state: text('The newest value that the server sent; speeds up resuming.'),
    },
  ),
);

const authorization = named(
  'RelayAuthorization',
  open(
    { signature: text('Second part of `protocol`; has no underscore.') },
    {
      project: text(),
      project_id: text(),
      space_id: text(),
      scopes: list(text(), 'What the token may be used for.'),
      expires_at: integer('Unix time in seconds at which it ends.'),
    },
  ),
  'What was granted.',
);

const connectResult = named(
  'ConnectResult',
  open(
    {
      protocol: text('Names the session; send it back to resume.'),
      identity: text('Names the client on the network.'),
      authorization,
    },
    {
      ice_servers: list(anyObject()),
      session_restored: bool('A session was resumed.'),
    },
  ),
);

const contextsResult = named(
  'ContextsResult',
  open({ code: text('`200`, or why not.'), message: text() }, {}),
  'The answer to a change of contexts.',
);

const envelope = named(
  'EventEnvelope',
  open(
    { event_type: text('What happened.', { minLength: 1 }), params: anyObject('What it is about.') },
    {
      timestamp: time,
      project_id: text(),
      space_id: text(),
      event_channel: text('Opaque.'),
      context: text('The context it belongs to.'),
    },
  ),
  'An event, as RELAY sends it and as status callbacks post it.',
);

const pingShape = named('Ping', open({}, { timestamp: time, payload: text() }), 'A sign of life, and its echo.');

export const sessionMethods: Method[] = [
  method({
    name: 'signalwire.connect',
    summary: 'Opens or resumes a session; the first request on a socket.',
    from: 'client',
    params: connectParams,
    result: connectResult,
    page: 'relay/client/connect',
  }),
  method({
    name: 'signalwire.ping',
    summary: 'Finds out whether the other side is still there.',
    from: 'both',
    params: pingShape,
    result: pingShape,
  }),
  method({
    name: 'signalwire.receive',
    summary: 'Subscribes to more contexts.',
    from: 'client',
    params: named('ContextsParams', open({ contexts }, {}), 'Which contexts.'),
    result: contextsResult,
    page: 'relay/client/receive',
  }),
  method({
    name: 'signalwire.unreceive',
    summary: 'Unsubscribes from contexts.',
    from: 'client',
    params: named('ContextsParams', open({ contexts }, {}), 'Which contexts.'),
    result: contextsResult,
    page: 'relay/client/unreceive',
  }),
  method({
    name: 'signalwire.subscribe',
    summary: 'Subscribes to contexts, as `signalwire.receive` does.',
    from: 'client',
    params: named('SubscribeParams', open({}, { contexts }), 'Which contexts.'),
    result: contextsResult,
  }),
  method({
    name: 'signalwire.reauthenticate',
    summary: 'Renews what a session may do, with a new token.',
    from: 'client',
    params: named('ReauthenticateParams', open({ authentication }, { dpop_token: text('Proof of possession.') })),
    result: named('ReauthenticateResult', open({ authorization }, { ice_servers: list(anyObject()) })),
  }),
  method({
    name: 'signalwire.execute',
    summary: 'Wraps another method, as the protocol before this one did.',
    from: 'client',
    params: named(
      'ExecuteParams',
      open(
        { method: text('The method.', { minLength: 1 }), params: anyObject('Its parameters.') },
        { protocol: text('The session.') },
      ),
    ),
    result: named(
      'ExecuteResult',
      open({ requester_nodeid: text(), responder_nodeid: text(), result: anyObject('What the method answers.') }, {}),
    ),
  }),
  method({
    name: 'signalwire.disconnect',
    summary: 'Announces that the server is about to close the socket.',
    from: 'server',
    params: named(
      'DisconnectParams',
      open({}, { restart: bool('Forget the session: the next connection starts a new one.') }),
    ),
    result: empty,
  }),
  method({
    name: 'signalwire.event',
    summary: 'Tells what happened; answered at once with an empty result.',
    from: 'server',
    params: envelope,
    result: empty,
  }),
];

export const sessionEvents: Event[] = [
  event({
    type: 'signalwire.authorization.state',
    summary: 'A value to send back when the session is resumed.',
    params: named('AuthorizationStateParams', open({ authorization_state: text('Opaque.') }, {})),
  }),
];
