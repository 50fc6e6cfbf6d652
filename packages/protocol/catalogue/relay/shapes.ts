import {
  audioDirections,
  callDirections,
  callStates,
  endReasons,
  hangupReasons,
  playStates,
  ringtones,
} from '../../src/relay/constants.js';
import {
  anyObject,
  constant,
  integer,
  list,
  named,
  number,
  oneOf,
  open,
  openEnum,
  text,
  union,
  url,
} from '../schema.js';

export const callState = named('CallState', oneOf(callStates), 'Where a call is in its life.');
export const endReason = named('EndReason', openEnum(endReasons), 'Why a call ended.');
export const hangupReason = named('HangupReason', oneOf(hangupReasons), 'Why a client ends a call.');
export const callDirection = named('CallDirection', oneOf(callDirections), 'Who called: the far end, or the space.');
export const playState = named('PlayState', openEnum(playStates), 'How far the playing is.');
export const audioDirection = named('AudioDirection', oneOf(audioDirections), 'Who hears it.');

const header = open({ name: text(), value: text() }, {});

const phone = named(
  'PhoneDevice',
  open(
    {
      type: constant('phone'),
      params: open(
        { to_number: text('E.164.'), from_number: text('E.164.') },
        {
          timeout: integer('Seconds it may ring.'),
          max_duration: integer('Seconds the call may last.'),
          headers: list(header),
        },
      ),
    },
    {},
  ),
  'A telephone.',
);

const sip = named(
  'SipDevice',
  open(
    {
      type: constant('sip'),
      params: open(
        { to: text('A SIP URI.'), from: text('A SIP URI.') },
        { from_name: text(), timeout: integer('Seconds it may ring.'), headers: list(header) },
      ),
    },
    {},
  ),
  'A SIP endpoint.',
);

const webrtc = named(
  'WebRtcDevice',
  open(
    {
      type: constant('webrtc'),
      params: open({ to: text('Name of the resource.'), from: text() }, { timeout: integer('Seconds it may ring.') }),
    },
    {},
  ),
  'A browser or an app.',
);

export const device = named('Device', union([phone, sip, webrtc]), 'One end of a call.');

export const media = named(
  'Media',
  union([
    named(
      'AudioMedia',
      open({ type: constant('audio'), params: open({ url: url('Where the audio is.') }, {}) }, {}),
      'An audio file.',
    ),
    named(
      'TtsMedia',
      open(
        {
          type: constant('tts'),
          params: open(
            { text: text('What to say.') },
            {
              language: text('Default: `en-US`.'),
              gender: text('`female` (the default) or `male`.'),
              voice: text('Name of a voice.'),
            },
          ),
        },
        {},
      ),
      'Text to speech.',
    ),
    named(
      'SilenceMedia',
      open({ type: constant('silence'), params: open({ duration: number('Seconds.', { minimum: 0 }) }, {}) }, {}),
      'Silence.',
    ),
    named(
      'RingtoneMedia',
      open(
        {
          type: constant('ringtone'),
          params: open(
            { name: openEnum(ringtones, 'The country whose ring tone it is.') },
            { duration: number('Seconds. Default: once.', { minimum: 0 }) },
          ),
        },
        {},
      ),
      'A ring tone.',
    ),
  ]),
  'Something to play.',
);

/** What every method that acts on a call takes. */
export const onCall = { node_id: text('The node that the call is on.'), call_id: text('The call.') };
export const controlId = text('Names the running action; chosen by the client, unique in the call.', { minLength: 1 });
export const volume = number('Gain in dB.', { minimum: -40, maximum: 40 });
export const code = text('`200`, or why not: `400`, `404`, `409`, `410`, …');
export const message = text('The code in words.');
export const data = anyObject();
