import { bool, integer, list, named, number, oneOf, open, text } from '../../schema.js';
import { media } from '../media.js';
import { type Event, event, type Method } from '../method.js';
import { actionRef, controlId, ids, ofAction, onAction, onCall, statusUrl, volume } from '../shapes.js';
import { audioDirection, playState, recordState } from '../states.js';

export const playing = { control_id: controlId, play: list(media, 'What to play, in order.', { minItems: 1 }) };
export const playVolume = named('PlayVolumeParams', open({ ...onCall, control_id: controlId, volume }, {}));

const audio = named(
  'RecordAudio',
  open(
    {},
    {
      beep: bool('Beep first. Default: `false`.'),
      format: oneOf(['mp3', 'wav', 'mp4'], 'Default: `mp3`.'),
      stereo: bool('One channel for each side. Default: `false`.'),
      direction: oneOf(
        ['speak', 'listen', 'both'],
        'Which side: the far end, what it hears, or both. Default: `speak`.',
      ),
      initial_timeout: number('Seconds to wait for the first sound; 0 is for ever. Default: 5.', { minimum: 0 }),
      end_silence_timeout: number('Seconds of silence that end it; 0 is never. Default: 1.', { minimum: 0 }),
      terminators: text('Keys that end it. Default: `#*`.'),
      input_sensitivity: number('Loudness that counts as sound. Default: 44.', { minimum: 0, maximum: 100 }),
      max_length: number('Seconds it may last; 0 is unlimited. Default: 0.', { minimum: 0 }),
    },
  ),
  'How to record.',
);

export const mediaMethods: Method[] = [
  onAction({
    name: 'calling.play',
    summary: 'Plays audio, speech, silence or ring tones, one after another.',
    params: named(
      'PlayParams',
      open(
        { ...onCall, ...playing },
        {
          volume,
          direction: audioDirection,
          loop: integer('How often to play it; 0 is for ever. Default: 1.', { minimum: 0 }),
          status_url: statusUrl('calling.call.play'),
        },
      ),
    ),
    page: 'relay/call/play',
  }),
  ...(['pause', 'resume', 'stop'] as const).map((verb) =>
    onAction({
      name: `calling.play.${verb}`,
      summary: { pause: 'Pauses what is played.', resume: 'Goes on playing.', stop: 'Stops playing.' }[verb],
      params: actionRef,
      page: `relay/actions/play-action/${verb}`,
    }),
  ),
  onAction({
    name: 'calling.play.volume',
    summary: 'Changes how loud it is played.',
    params: playVolume,
    page: 'relay/actions/play-action/volume',
  }),
  onAction({
    name: 'calling.record',
    summary: 'Records the call.',
    params: named(
      'RecordParams',
      open(
        { ...onCall, control_id: controlId, record: open({}, { audio }, 'What to record.') },
        { status_url: statusUrl('calling.call.record') },
      ),
    ),
    result: named(
      'RecordResult',
      open(
        { code: text('`200`, or why not.'), message: text('The code in words.') },
        { call_id: text('The call.'), control_id: text('The action.'), url: text('Where the file will be.') },
      ),
    ),
    page: 'relay/call/record',
  }),
  onAction({
    name: 'calling.record.pause',
    summary: 'Pauses a recording.',
    params: named(
      'RecordPauseParams',
      open(
        { ...onCall, control_id: controlId },
        {
          behavior: oneOf(['skip', 'silence'], 'What the file has of the pause: nothing, or silence. Default: `skip`.'),
        },
      ),
    ),
    page: 'relay/actions/record-action/pause',
  }),
  ...(['resume', 'stop'] as const).map((verb) =>
    onAction({
      name: `calling.record.${verb}`,
      summary: { resume: 'Goes on recording.', stop: 'Ends a recording.' }[verb],
      params: actionRef,
      page: `relay/actions/record-action/${verb}`,
    }),
  ),
];

const file = {
  url: text('Where the file is.'),
  duration: number('Seconds.'),
  size: integer('Bytes.'),
};

export const mediaEvents: Event[] = [
  event({
    type: 'calling.call.play',
    summary: 'Playing began, paused, went on or is over.',
    params: named('CallPlayParams', open({ ...ofAction, state: playState }, ids)),
  }),
  event({
    type: 'calling.call.record',
    summary: 'A recording began, paused, went on or is over.',
    params: named(
      'CallRecordParams',
      open(
        { ...ofAction, state: recordState },
        {
          ...file,
          record: named('RecordFile', open({}, { audio, ...file }), 'The recording: how it is made, and its file.'),
          recording_id: text('The recording.'),
          start_time: number('Unix time in seconds.'),
          end_time: number('Unix time in seconds.'),
          pause_behavior: oneOf(['skip', 'silence'], 'What the file has of the pause.'),
          ...ids,
        },
      ),
    ),
  }),
];
