import { connectStates } from '../../../src/relay/constants.js';
import { bool, constant, integer, list, named, oneOf, open, text, union } from '../../schema.js';
import { callableEnd, callEnd, connectDevices, dialDevices, maxDuration, maxPrice, referDevice } from '../devices.js';
import { media } from '../media.js';
import { type Event, event, type Method, method } from '../method.js';
import { callRef, code, ids, message, ofCall, onCall, onTheCall, result, statusUrl, tag } from '../shapes.js';
import { callDirection, callState, endReason, hangupReason, referState } from '../states.js';

const dialable = {
  region: text('Where the call starts from.'),
  node_id: text('The node that the call is to be on.'),
  max_duration: maxDuration,
};

export const lifeMethods: Method[] = [
  method({
    name: 'calling.dial',
    summary: 'Places a call. The answer has no call id: events with the tag tell the rest.',
    from: 'client',
    scope: 'calling',
    params: named('DialParams', open({ devices: dialDevices }, { tag, ...dialable, max_price_per_minute: maxPrice })),
    result,
    page: 'relay/client/dial',
  }),
  method({
    name: 'calling.begin',
    summary: 'Places a call to one device. Deprecated: `calling.dial` does more.',
    from: 'client',
    scope: 'calling',
    params: named('BeginParams', open({ device: callableEnd }, { tag, ...dialable })),
    result: named(
      'BeginResult',
      open({ code, message }, { call_id: text('The call.'), node_id: text('The node that it is on.') }),
    ),
  }),
  method({
    name: 'calling.receive',
    summary: 'Subscribes to contexts, as `signalwire.receive` does.',
    from: 'client',
    scope: 'calling',
    params: named(
      'CallingReceiveParams',
      open({}, { context: text('A context.'), contexts: list(text(undefined, { minLength: 1 }), 'Contexts.') }),
    ),
    result,
  }),
  onTheCall({
    name: 'calling.answer',
    summary: 'Answers an inbound call.',
    params: named(
      'AnswerParams',
      open(onCall, {
        max_duration: integer('Seconds the call may last.', { minimum: 0 }),
        codecs: union([text(), list(text())], 'Codecs to take.'),
      }),
    ),
    page: 'relay/call/answer',
  }),
  onTheCall({
    name: 'calling.end',
    summary: 'Ends a call.',
    params: named('EndParams', open(onCall, { reason: hangupReason })),
    page: 'relay/call/hangup',
  }),
  onTheCall({
    name: 'calling.pass',
    summary: 'Gives an inbound call back, so that another client may have it.',
    params: callRef,
    page: 'relay/call/pass',
  }),
  onTheCall({
    name: 'calling.connect',
    summary: 'Connects the call with another one, which is placed for it unless it is there already.',
    params: named(
      'ConnectCallParams',
      open(
        { ...onCall, devices: connectDevices },
        {
          ringback: list(media, 'What the caller hears until somebody answers.'),
          tag,
          max_duration: integer('Seconds the connection may last.', { minimum: 0 }),
          max_price_per_minute: maxPrice,
          status_url: statusUrl('calling.call.connect'),
        },
      ),
    ),
    page: 'relay/call/connect',
  }),
  onTheCall({
    name: 'calling.disconnect',
    summary: 'Parts two connected calls; both go on.',
    params: callRef,
    page: 'relay/call/disconnect',
  }),
  onTheCall({
    name: 'calling.refer',
    summary: 'Refers a SIP call to another SIP endpoint.',
    params: named(
      'ReferParams',
      open({ ...onCall, device: referDevice }, { status_url: statusUrl('calling.call.refer') }),
    ),
    page: 'relay/call/refer',
  }),
  onTheCall({
    name: 'calling.transfer',
    summary: 'Hands the call to a SWML document or another context; this client is no longer in charge of it.',
    params: named(
      'TransferParams',
      open({
        ...onCall,
        dest: text('A URL that returns SWML, a SWML document, or a context: `context:<name>`, or its name alone.', {
          minLength: 1,
        }),
      }),
    ),
    page: 'relay/call/transfer',
  }),
];

const dialed = open(
  {
    ...onCall,
    call_state: callState,
    direction: callDirection,
    device: callEnd,
  },
  { ...ids, dial_winner: union([constant('true'), bool()], 'It was the first to answer.') },
);

const dialIds = { node_id: text('The node that dials.'), tag: text('The tag of the dial.') };

const peer = named(
  'CallPeer',
  open(onCall, {
    tag: text('The tag of its dial.'),
    device: callEnd,
    queue_id: text('The queue that it waited in.'),
    queue_name: text('The name of that queue.'),
  }),
  'The other one of two connected calls.',
);

export const lifeEvents: Event[] = [
  event({
    type: 'calling.call.receive',
    summary: 'A call came in on a context.',
    params: named(
      'CallReceiveParams',
      open(
        {
          ...ofCall,
          context: text('The context it came in on.', { minLength: 1 }),
          call_state: callState,
          direction: constant('inbound'),
          device: callEnd,
        },
        { project_id: text(), ...ids },
      ),
    ),
  }),
  event({
    type: 'calling.call.state',
    summary: 'A call changed its state.',
    params: named(
      'CallStateParams',
      open(
        { ...ofCall, call_state: callState, direction: callDirection, device: callEnd },
        { end_reason: endReason, ...ids },
      ),
    ),
  }),
  event({
    type: 'calling.call.dial',
    summary: 'A dial goes on, was answered, or failed. It names no call of its own: the tag tells which dial.',
    params: named(
      'CallDialParams',
      union([
        open({ ...dialIds, dial_state: constant('dialing') }, {}),
        open({ ...dialIds, dial_state: constant('answered'), call: named('DialedCall', dialed, 'Who answered.') }, {}),
        open(
          { ...dialIds, dial_state: constant('failed') },
          { reason: text('Why: `busy`, `noAnswer`, …'), source: text('Who says so.') },
        ),
      ]),
    ),
  }),
  event({
    type: 'calling.call.connect',
    summary: 'Two calls are being connected, are connected, or have parted.',
    params: named('CallConnectParams', {
      ...union([
        open({ ...ofCall, connect_state: constant('connecting') }, { peer, ...ids }),
        open({ ...ofCall, connect_state: constant('connected'), peer }, ids),
        open({ ...ofCall, connect_state: constant('disconnected') }, { peer, ...ids }),
        open({ ...ofCall, connect_state: constant('failed') }, { failed_reason: text('Why.'), peer, ...ids }),
      ]),
      'x-check': open({ ...ofCall, connect_state: oneOf(connectStates) }, { failed_reason: text(), peer, ...ids }),
    }),
  }),
  event({
    type: 'calling.call.refer',
    summary: 'A SIP REFER goes on or is over.',
    params: named(
      'CallReferParams',
      open(
        { ...ofCall, state: referState },
        {
          sip_refer_to: text('Where to.'),
          sip_refer_response_code: text('What the far end answered to the REFER.'),
          sip_notify_response_code: text('What it told of the new call.'),
          ...ids,
        },
      ),
    ),
  }),
  event({
    type: 'calling.error',
    summary: 'Something about a call went wrong.',
    params: named(
      'CallingErrorParams',
      open({ code: text('A code.'), message: text('The code in words.') }, { ...ofCall }),
    ),
  }),
];
