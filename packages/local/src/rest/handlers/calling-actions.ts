import type { CallingCollectParams, CallingDetectParams } from '@signalwire/protocol/rest';
import {
  type CollectOptions,
  collect,
  type DetectOptions,
  denoise,
  detect,
  play,
  record,
  running,
  runningCollect,
  runningPlay,
  runningRecord,
  transcribe,
} from '../../calls/actions/index.js';
import { type Call, type CallEvent, CallStateError, entriesOf, type Media } from '../../calls/index.js';
import { badRequest, conflict, notSimulated } from '../errors.js';
import type { Handlers } from '../operation.js';
import { onAnswered, onCall, reporting } from './on-call.js';

const KEYS = '0123456789*#ABCD';
const isTranscript = ({ type }: CallEvent) => type === 'transcript';

/** Actions that go on by themselves, and what controls them. */
export const callingActionHandlers = {
  'calling.play': onAnswered((params, call, platform) => {
    const { control_id, play: media, volume = 0, loop = 1, direction = 'listen', status_url } = params;
    if (direction !== 'listen')
      throw notSimulated(`direction: this local space plays to the far end alone ("listen"). Given: "${direction}".`);
    reporting(platform, call, status_url, entriesOf(control_id), () =>
      play(call, {
        controlId: control_id,
        media: media.map((item) => spoken(item as Media, params)),
        volume,
        loop,
        by: 'client',
      }),
    );
  }),
  'calling.playPause': onCall(({ control_id }, call) => runningPlay(call, control_id).pause()),
  'calling.playResume': onCall(({ control_id }, call) => runningPlay(call, control_id).resume()),
  'calling.playStop': onCall(({ control_id }, call) => runningPlay(call, control_id).stop()),
  'calling.playVolume': onCall(({ control_id, volume }, call) => runningPlay(call, control_id).setVolume(volume)),

  'calling.record': onAnswered(({ control_id, record: { audio }, status_url }, call, platform) => {
    const { beep = false, format = 'mp3', stereo = false, direction = 'speak', terminators = '#' } = audio;
    const { initial_timeout = 4, end_silence_timeout = 0.5, max_length = 0, input_sensitivity = 44 } = audio;
    reporting(platform, call, status_url, entriesOf(control_id), () =>
      record(call, {
        controlId: control_id,
        beep,
        format,
        stereo,
        direction,
        terminators,
        inputSensitivity: input_sensitivity,
        initialTimeoutMs: initial_timeout * 1000,
        endSilenceMs: end_silence_timeout * 1000,
        ...(max_length > 0 ? { maxLengthMs: max_length * 1000 } : {}),
      }),
    );
  }),
  'calling.recordPause': onCall(({ control_id, behavior }, call) => runningRecord(call, control_id).pause(behavior)),
  'calling.recordResume': onCall(({ control_id }, call) => runningRecord(call, control_id).resume()),
  'calling.recordStop': onCall(({ control_id }, call) => runningRecord(call, control_id).stop()),

  'calling.collect': onAnswered((params, call, platform) => {
    const { control_id, digits, speech, status_url } = params;
    if (!digits && !speech) throw badRequest('params: collect needs digits, speech or both.');
    reporting(platform, call, status_url, entriesOf(control_id), () =>
      collect(call, { controlId: control_id, ...collecting(params) }),
    );
  }),
  'calling.collectStop': onCall(({ control_id }, call) => running(call, control_id, 'collect').stop()),
  'calling.collectStartInputTimers': onCall(({ control_id }, call) =>
    runningCollect(call, control_id).startInputTimers(),
  ),

  'calling.detect': onAnswered(({ control_id, detect: detector, timeout = 30, status_url }, call, platform) => {
    reporting(platform, call, status_url, entriesOf(control_id), () =>
      detect(call, { controlId: control_id, timeoutMs: timeout * 1000, ...detecting(detector) }),
    );
  }),
  'calling.detectStop': onCall(({ control_id }, call) => running(call, control_id, 'detect').stop()),

  'calling.denoise': onAnswered((_params, call) => denoise(call, true)),
  'calling.denoiseStop': onAnswered((_params, call) => denoise(call, false)),

  'calling.transcribe': onAnswered(({ control_id, status_url }, call, platform) => {
    reporting(platform, call, status_url, { tells: isTranscript, isLast: isTranscript }, () =>
      transcribeOnce(call, control_id),
    );
  }),
  'calling.transcribeStop': onCall(({ control_id }, call) => running(call, control_id, 'transcribe').stop()),
} satisfies Handlers;

/** An item to play; texts that name no language, voice or gender take those of the whole. */
function spoken(
  item: Media,
  all: { language?: string | undefined; voice?: string | undefined; gender?: string | undefined },
): Media {
  if (item.type !== 'tts') return item;
  const { language = 'en-US', voice, gender = 'female' } = all;
  const { params } = item;
  return { type: 'tts', params: { language, gender, ...(voice === undefined ? {} : { voice }), ...params } };
}

function collecting(params: CallingCollectParams): CollectOptions {
  const { digits, speech, initial_timeout, continuous, partial_results, send_start_of_input } = params;
  return {
    speech: speech !== undefined,
    startTimers: params.start_input_timers ?? false,
    continuous: continuous ?? false,
    partialResults: partial_results ?? false,
    startOfInput: send_start_of_input ?? false,
    ...(initial_timeout === undefined ? {} : { initialTimeoutMs: initial_timeout * 1000 }),
    ...(digits
      ? {
          digits: {
            max: digits.max,
            ...(digits.terminators === undefined ? {} : { terminators: digits.terminators }),
            ...(digits.digit_timeout === undefined ? {} : { digitTimeoutMs: digits.digit_timeout * 1000 }),
          },
        }
      : {}),
  };
}

function detecting(detector: CallingDetectParams['detect']): DetectOptions {
  switch (detector.type) {
    case 'digit':
      return { machine: false, fax: false, digits: detector.params?.digits || KEYS };
    case 'fax':
      return { machine: false, fax: true, tone: detector.params?.tone?.toUpperCase() === 'CNG' ? 'CNG' : 'CED' };
    case 'machine': {
      const { machine_voice_threshold = 1.25, machine_ready_timeout, end_silence_timeout = 1 } = detector.params ?? {};
      return {
        machine: true,
        fax: false,
        messageEnd: detector.params?.detect_message_end ?? true,
        voiceThresholdMs: machine_voice_threshold * 1000,
        readyTimeoutMs: (machine_ready_timeout ?? end_silence_timeout) * 1000,
      };
    }
  }
}

function transcribeOnce(call: Call, controlId: string): void {
  try {
    transcribe(call, controlId);
  } catch (error) {
    // The platform calls this a conflict, not a matter of the call's state.
    if (error instanceof CallStateError) throw conflict(error.message);
    throw error;
  }
}
