import { media } from '../relay/media.js';
import { bool, closed, integer, list, named, number, oneOf, text } from '../schema.js';
import { actionId, actionRef, command, controlId, direction, statusUrl } from './calling-command.js';
import { fromRelay } from './from-relay.js';

const gender = named('TtsGender', oneOf(['male', 'female']), 'Gender of a voice.');
const volume = { minimum: -40, maximum: 40 };

const playback = 'the playback';
const recording = 'the recording';

const audio = closed(
  {},
  {
    beep: bool('Beep before it begins.', { default: false }),
    format: oneOf(['mp3', 'wav', 'mp4'], 'The file.', { default: 'mp3' }),
    stereo: bool('One channel for each direction.', { default: false }),
    direction: {
      ...direction,
      description: 'Whose sound: `speak` what the far end says, `listen` what it hears.',
      default: 'speak',
    },
    initial_timeout: number('Seconds to wait for something to be said; 0 waits for ever.', { minimum: 0, default: 4 }),
    end_silence_timeout: number('Seconds of silence that end it; 0 for none.', { minimum: 0, default: 0.5 }),
    max_length: integer('Seconds it may last; 0 for no limit.', { minimum: 0, default: 0 }),
    terminators: text('Keys that end it: `0-9`, `A-D`, `*`, `#`.', { default: '#' }),
    input_sensitivity: number('How little sound counts as speech, 0 to 100.', {
      minimum: 0,
      maximum: 100,
      default: 44,
    }),
  },
);

/** Commands that play to a call and record it. */
export const mediaCommands = [
  command({
    method: 'play',
    summary: 'Plays audio, speech, silence or ring tones, one after another.',
    required: {
      control_id: controlId(playback),
      play: list(fromRelay(media), 'What to play, in order.', { minItems: 1 }),
    },
    optional: {
      volume: number('Gain in dB.', { ...volume, default: 0 }),
      direction: { ...direction, default: 'listen' },
      loop: integer('How often to play it all; 0 is until it is stopped.', { minimum: 0, default: 1 }),
      language: text('Language of the texts that name none.', { default: 'en-US' }),
      voice: text('Voice of the texts that name none. Default: one of the `gender`.'),
      gender: { ...gender, description: 'Gender of the voice, for texts that name none.', default: 'female' },
      status_url: statusUrl('calling.call.play'),
    },
  }),
  command({ method: 'playPause', summary: 'Pauses a playback.', params: actionRef }),
  command({ method: 'playResume', summary: 'Goes on with a playback.', params: actionRef }),
  command({ method: 'playStop', summary: 'Ends a playback.', params: actionRef }),
  command({
    method: 'playVolume',
    summary: 'Makes a playback louder or quieter.',
    required: { control_id: actionId, volume: number('Gain in dB.', volume) },
  }),
  command({
    method: 'record',
    summary: 'Records a call.',
    required: {
      control_id: controlId(recording),
      record: closed(
        { audio: named('CallingRecordAudio', audio, 'How sound is recorded.') },
        {},
        'How it is recorded.',
      ),
    },
    optional: { status_url: statusUrl('calling.call.record') },
  }),
  command({
    method: 'recordPause',
    summary: 'Pauses a recording.',
    required: { control_id: actionId },
    optional: {
      behavior: oneOf(['skip', 'silence'], 'What the file has of the pause: nothing, or silence.', { default: 'skip' }),
    },
  }),
  command({
    method: 'recordResume',
    summary: 'Goes on with a recording.',
    params: actionRef,
  }),
  command({ method: 'recordStop', summary: 'Ends a recording.', params: actionRef }),
];
