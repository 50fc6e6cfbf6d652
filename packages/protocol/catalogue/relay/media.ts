import { ringtones } from '../../src/relay/constants.js';
import { constant, named, number, oneOf, open, openEnum, text, union, url } from '../schema.js';

const audio = named(
  'AudioMedia',
  open({ type: constant('audio'), params: open({ url: url('Where the audio is.') }, {}) }, {}),
  'An audio file.',
);

const tts = named(
  'TtsMedia',
  open(
    {
      type: constant('tts'),
      params: open(
        { text: text('What to say.') },
        {
          language: text('Default: `en-US`.'),
          gender: oneOf(['female', 'male'], 'Default: `female`.'),
          voice: text('Name of a voice.'),
        },
      ),
    },
    {},
  ),
  'Text to speech.',
);

const silence = named(
  'SilenceMedia',
  open({ type: constant('silence'), params: open({ duration: number('Seconds.', { minimum: 0 }) }, {}) }, {}),
  'Silence.',
);

const ringtone = named(
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
);

export const media = named('Media', union([audio, tts, silence, ringtone]), 'Something to play.');
