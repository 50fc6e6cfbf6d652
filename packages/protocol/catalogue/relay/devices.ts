import type { TSchema } from 'typebox';
import { callStates } from '../../src/relay/constants.js';
import { anyObject, bool, constant, integer, list, named, number, oneOf, open, text, union } from '../schema.js';

const codecs = (names: string[]) => list(oneOf(names), 'Codecs to offer, best first.');
const sound = ['PCMU', 'PCMA', 'OPUS', 'G729', 'G722'];
const picture = ['VP8', 'H264'];

const headers = list(
  named('SipHeader', open({ name: text(), value: text() }, {}), 'One SIP header.'),
  'SIP headers of the call.',
);
const timeout = integer('Seconds it may ring.', { minimum: 0 });
const maxDuration = integer('Seconds the call may last.', { minimum: 0 });

/** What every device that can be called takes. */
const called = {
  timeout,
  max_duration: maxDuration,
  call_state_url: text('Gets the state changes of this leg.'),
  call_state_events: list(oneOf(callStates), 'Which of them.'),
  confirm: union([text(), anyObject()], 'A URL or a SWML document that the called hears before both are joined.'),
};

function device(name: string, type: string, params: TSchema, description: string): TSchema {
  return named(name, open({ type: constant(type), params }, {}), description);
}

const phone = device(
  'PhoneDevice',
  'phone',
  open({ to_number: text('E.164.'), from_number: text('E.164.') }, { ...called, headers }),
  'A telephone.',
);

const sip = device(
  'SipDevice',
  'sip',
  open(
    { to: text('A SIP URI.'), from: text('A SIP URI.') },
    {
      from_name: text('Name that the called sees.'),
      ...called,
      headers,
      codecs: codecs([...sound, ...picture]),
      webrtc_media: bool('Encrypted media, as browsers use them. Default: `false`.'),
      session_timeout: integer('Seconds after which SIP renews the session.'),
    },
  ),
  'A SIP endpoint.',
);

const webrtc = device(
  'WebRtcDevice',
  'webrtc',
  open(
    { to: text('Name of the resource.'), from: text() },
    { ...called, codecs: codecs(['PCMU', 'PCMA', 'OPUS', ...picture]) },
  ),
  'A browser or an app.',
);

const agora = device(
  'AgoraDevice',
  'agora',
  open({ from: text(), appid: text('The app.'), channel: text('Its channel.') }, { to: text(), ...called }),
  'A channel of an Agora app.',
);

const leg = device(
  'CallLegDevice',
  'call',
  open({ node_id: text('The node that the call is on.'), call_id: text('The call.') }, {}),
  'A call that is there already.',
);

const queue = device(
  'QueueDevice',
  'queue',
  open(
    { queue_name: text('The queue.', { minLength: 1 }) },
    { node_id: text('The node that it is on.'), queue_id: text('Its id.') },
  ),
  'The first who waits in a queue.',
);

const stream = device(
  'StreamDevice',
  'stream',
  open(
    { url: text('A `wss:` address.') },
    {
      name: text('Names the stream.'),
      codec: text('Default: `PCMU`.'),
      status_url: text('Gets the `calling.call.stream` events too.'),
      status_url_method: oneOf(['GET', 'POST'], 'Default: `POST`.'),
      realtime: bool('The other side answers with audio. Default: `false`.'),
      authorization_bearer_token: text('Sent in the `Authorization` header.'),
      custom_parameters: anyObject('Sent with the start of the stream.'),
    },
  ),
  'A WebSocket server that takes the audio.',
);

const ends = union([phone, sip, webrtc]);

/** One end of a call, as a client names it. */
export const callableEnd = named('Device', ends, 'One end of a call.');
/** One end of a call, as events name it: what is sent with so many of them is checked for its outline alone. */
export const callEnd = named(
  'Device',
  { ...ends, 'x-check': open({ type: oneOf(['phone', 'sip', 'webrtc']), params: anyObject() }) },
  'One end of a call.',
);

const dialable = named('DialDevice', union([phone, sip, webrtc, agora]), 'Something that can be called.');
const connectable = named(
  'ConnectDevice',
  union([phone, sip, webrtc, agora, leg, queue, stream]),
  'Something that a call can be connected with.',
);

const groups = (item: TSchema) =>
  list(
    list(item, undefined, { minItems: 1 }),
    'Groups, tried one after another; within a group all ring at once and the first to answer wins.',
    { minItems: 1 },
  );

export const dialDevices = groups(dialable);
export const connectDevices = groups(connectable);

export const tapDevice = named(
  'TapDevice',
  union([
    device(
      'RtpDevice',
      'rtp',
      open(
        { addr: text('IP address.'), port: integer('UDP port.', { minimum: 1, maximum: 65535 }) },
        {
          codec: text('Default: the codec of the call.'),
          ptime: integer('Milliseconds of audio in a packet.', { minimum: 10, maximum: 120 }),
          rate: integer('Samples a second.'),
        },
      ),
      'An RTP receiver.',
    ),
    device(
      'WsDevice',
      'ws',
      open({ uri: text('A `ws:` or `wss:` address.') }, { codec: text(), rate: integer('Samples a second.') }),
      'A WebSocket receiver.',
    ),
  ]),
  'Where tapped audio goes.',
);

export const referDevice = named(
  'ReferDevice',
  open(
    {
      type: constant('sip'),
      params: open(
        { to: text('A SIP URI.') },
        { username: text(), password: text(), from: text('A SIP URI.'), headers },
      ),
    },
    {},
  ),
  'Where a SIP call is referred to.',
);

export const maxPrice = number('Dollars a minute that the call may cost.', { minimum: 0 });
export { maxDuration };
