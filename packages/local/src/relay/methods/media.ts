import {
  type PlayOptions,
  play,
  playAndCollect,
  type RecordOptions,
  record,
  running,
  runningPlay,
  runningRecord,
} from '../../calls/actions/index.js';
import { entriesOf } from '../../calls/index.js';
import { ok } from '../replies.js';
import { type CallHandlers, demandCallbacks, given, ms, NotSimulatedError, watch } from './context.js';
import { inputOf } from './input.js';

export const mediaHandlers: CallHandlers = {
  'calling.play': (params, context) => {
    const { control_id, call_id, play: media, volume, loop, status_url, direction } = params;
    demandCallbacks(context, status_url);
    if (direction && direction !== 'listen')
      throw new NotSimulatedError(
        `direction: this space plays to the far end alone ("listen"). Given: "${direction}".`,
      );
    play(context.call, {
      controlId: control_id,
      media: media as PlayOptions['media'],
      by: 'client',
      ...given({ volume, loop }),
    });
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Playing', { call_id, control_id });
  },

  'calling.play.pause': ({ call_id, control_id }, { call }) => {
    runningPlay(call, control_id).pause();
    return ok('Paused', { call_id, control_id });
  },

  'calling.play.resume': ({ call_id, control_id }, { call }) => {
    runningPlay(call, control_id).resume();
    return ok('Resumed', { call_id, control_id });
  },

  'calling.play.stop': ({ call_id, control_id }, { call }) => {
    runningPlay(call, control_id).stop();
    return ok('Stopped', { call_id, control_id });
  },

  'calling.play.volume': ({ call_id, control_id, volume }, { call }) => {
    runningPlay(call, control_id).setVolume(volume);
    return ok('Volume set', { call_id, control_id });
  },

  'calling.play_and_collect': (params, context) => {
    const { call_id, control_id, play: media, collect, volume, status_url } = params;
    demandCallbacks(context, status_url);
    playAndCollect(context.call, {
      play: {
        controlId: control_id,
        media: media as PlayOptions['media'],
        by: 'client',
        ...given({ volume }),
      },
      // The time to the first input counts from the end of what is played.
      collect: { ...inputOf(collect), startTimers: false },
    });
    context.desk.take(context.call);
    watch(context, status_url, { ...entriesOf(control_id), isLast: () => false });
    return ok('Playing', { call_id, control_id });
  },

  'calling.play_and_collect.stop': ({ call_id, control_id }, { call }) => {
    running(call, control_id, 'play_and_collect').stop();
    return ok('Stopped', { call_id, control_id });
  },

  'calling.play_and_collect.volume': ({ call_id, control_id, volume }, { call }) => {
    const prompt = running(call, control_id, 'play_and_collect') as ReturnType<typeof playAndCollect>;
    prompt.setVolume(volume);
    return ok('Volume set', { call_id, control_id });
  },

  'calling.record': ({ call_id, control_id, record: { audio = {} }, status_url }, context) => {
    demandCallbacks(context, status_url);
    const { beep, format = 'mp3', stereo, direction = 'speak', terminators = '#*', input_sensitivity } = audio;
    const options: RecordOptions = {
      controlId: control_id,
      direction,
      format,
      terminators,
      initialTimeoutMs: (audio.initial_timeout ?? 5) * 1000,
      endSilenceMs: (audio.end_silence_timeout ?? 1) * 1000,
      ...ms('maxLengthMs', audio.max_length || undefined),
      ...given({ beep, stereo, inputSensitivity: input_sensitivity }),
    };
    const { url } = record(context.call, options);
    context.desk.take(context.call);
    watch(context, status_url, entriesOf(control_id));
    return ok('Recording', { call_id, control_id, url });
  },

  'calling.record.pause': ({ call_id, control_id, behavior }, { call }) => {
    runningRecord(call, control_id).pause(behavior);
    return ok('Paused', { call_id, control_id });
  },

  'calling.record.resume': ({ call_id, control_id }, { call }) => {
    runningRecord(call, control_id).resume();
    return ok('Resumed', { call_id, control_id });
  },

  'calling.record.stop': ({ call_id, control_id }, { call }) => {
    runningRecord(call, control_id).stop();
    return ok('Stopped', { call_id, control_id });
  },
};
