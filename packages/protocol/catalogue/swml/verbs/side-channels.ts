import { closed, text, union } from '../../schema.js';
import { controlId, statusUrl } from '../media.js';
import { bag, flag, int, verb, word } from '../verb.js';

const uri = text('`rtp://IP:port`, `ws://` or `wss://`.', { minLength: 1 });

export const tap = verb({
  name: 'tap',
  summary: 'Copies the call’s audio to a server, in the background.',
  positional: ['uri'],
  body: union([
    closed(
      { uri },
      {
        control_id: controlId('tap_control_id'),
        direction: word(['speak', 'listen', 'both'], 'Which side. Default: `speak`.'),
        codec: word(['PCMU', 'PCMA'], 'Default: `PCMU`.'),
        rtp_ptime: int('Milliseconds of audio in a packet. Default: 20.', { minimum: 1 }),
        status_url: statusUrl('calling.call.tap'),
      },
    ),
    uri,
  ]),
  page: 'tap',
});

const url = text('`wss://` server.', { minLength: 1 });

export const stream = verb({
  name: 'stream',
  summary: 'Streams the call’s audio over a WebSocket, in the background.',
  positional: ['url'],
  body: union([
    closed(
      { url },
      {
        control_id: controlId('stream_control_id'),
        name: text('Its name.'),
        track: word(['inbound_track', 'outbound_track', 'both_tracks'], 'Default: `inbound_track`.'),
        codec: text('Default: the call’s.'),
        status_url: statusUrl('calling.call.stream'),
        status_url_method: word(['GET', 'POST'], 'Default: `POST`.'),
        authorization_bearer_token: text('Sent to the server.'),
        custom_parameters: bag('Sent with the start.'),
        realtime: flag('Default: `false`.'),
      },
    ),
    url,
  ]),
  page: 'stream',
});

export const transcribe = verb({
  name: 'transcribe',
  summary: 'Transcribes the whole call in the background.',
  body: closed({}, { status_url: statusUrl('calling.transcript') }),
  page: 'transcribe',
});
