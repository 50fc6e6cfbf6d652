import Type from 'typebox';
import { anyObject, closed, constant, integer, named, oneOf, text, union } from '../schema.js';
import { actionRef, command, controlId, direction, statusUrl } from './calling-command.js';
import { webhookMethod } from './shared.js';

const codec = named(
  'CallingTapCodec',
  oneOf(['PCMA', 'PCMU', 'pcma', 'pcmu', 'OPUS', 'opus']),
  'A codec of tapped audio.',
);
const byDefault = 'Default: that of the call.';
const ptimes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];

const rtp = named(
  'CallingTapRtpDevice',
  closed({
    type: constant('rtp'),
    params: closed(
      { addr: text('A public IPv4 address.'), port: integer('Its UDP port.', { minimum: 1, maximum: 65535 }) },
      {
        codec: { ...codec, description: byDefault },
        ptime: Type.Unsafe<number>({
          type: 'integer',
          enum: ptimes,
          description: `Milliseconds of audio in a packet. ${byDefault}`,
        }),
      },
    ),
  }),
  'Audio goes out as RTP.',
);
const webSocket = named(
  'CallingTapWebSocketDevice',
  closed({
    type: constant('ws'),
    params: closed(
      { uri: text('`ws://` or `wss://`.', { pattern: '^[wW][sS][sS]?://' }) },
      { codec: { ...codec, description: byDefault } },
    ),
  }),
  'Audio goes out over a WebSocket.',
);

const tap = 'the tap';
const stream = 'the stream';

/** Commands that send a call's audio elsewhere, or clean it. */
export const tapCommands = [
  command({
    method: 'tap',
    summary: 'Copies the audio of a call to a server.',
    required: {
      control_id: controlId(tap),
      tap: named(
        'CallingTapSource',
        closed({
          type: constant('audio'),
          params: closed({ direction: { ...direction, description: 'Whose sound.' } }, {}, 'Which audio.'),
        }),
        'What is copied.',
      ),
      device: named('CallingTapDevice', union([rtp, webSocket]), 'Where it is copied to; its `type` tells how.'),
    },
    optional: { status_url: statusUrl('calling.call.tap') },
  }),
  command({ method: 'tapStop', summary: 'Ends a tap.', params: actionRef }),
  command({
    method: 'stream',
    summary: 'Streams the audio of a call over a WebSocket.',
    required: { control_id: controlId(stream), url: text('`wss://`.', { pattern: '^[wW][sS][sS]://' }) },
    optional: {
      name: text('Its name, for the server.'),
      codec: text('`PCMU`, `PCMA`, `OPUS`, … as the server takes it. Default: that of the call.'),
      track: oneOf(['inbound_track', 'outbound_track', 'both_tracks'], 'Whose audio.', { default: 'inbound_track' }),
      authorization_bearer_token: text('Sent to the server as `Authorization: Bearer …`.'),
      custom_parameters: anyObject('Sent to the server as it starts.'),
      status_url: statusUrl('calling.call.stream'),
      status_url_method: { ...webhookMethod, description: 'How `status_url` is called.', default: 'POST' },
    },
  }),
  command({ method: 'streamStop', summary: 'Ends a stream.', params: actionRef }),
  command({ method: 'denoise', summary: 'Takes the noise out of a call.' }),
  command({ method: 'denoiseStop', summary: 'Leaves the noise in a call again.' }),
];
