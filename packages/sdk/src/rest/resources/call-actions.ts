import type {
  CallingCollectParams,
  CallingDetectParams,
  CallingPlayParams,
  CallingPlayVolumeParams,
  CallingRecordAudio,
  CallingRecordParams,
  CallingRecordPauseParams,
  CallingStreamParams,
  CallingTapDevice,
  CallingTapParams,
  CallingTapSource,
  CallingTranscribeParams,
  CallResponse,
} from '@signalwire/protocol/rest';
import { type PlayMedia, toWire } from '../../media/index.js';
import type { ApiPromise } from '../api-promise.js';
import type { RequestOptions } from '../options.js';
import {
  CallCommands,
  type NoParams,
  type RunningAction,
  refTo,
  type StartedAction,
  type Starting,
} from './call-command.js';

/** What is played to a call. */
export type PlayOnCall = Omit<Starting<CallingPlayParams>, 'play'> & {
  /** What to play, in order. */
  play: readonly PlayMedia[];
};

/** How a call is recorded: `audio` by itself, or in `record` as on the wire. */
export type RecordCall = Omit<Starting<CallingRecordParams>, 'record'> & {
  record?: CallingRecordParams['record'] | undefined;
  audio?: CallingRecordAudio | undefined;
};

/** Actions on calls that go on by themselves, and what controls them. */
export abstract class CallActions extends CallCommands {
  /**
   * Plays audio, speech, silence or ring tones, one after another. [rest/calling/play]
   * @param callId Id of the call.
   * @param params `play`, the items: `tts`, `audio`, `silence`, `ringtone`, flat or with `params`; `control_id`, default
   *   one that the client makes up; `volume` in dB, -40 to 40; `direction`, default `listen`; `loop`, 0 for ever, default
   *   1; `language`, `voice` and `gender` of texts that name none; `status_url`, which gets the playback's events.
   * @returns The call and the `control_id`. The command was accepted; the events tell the rest.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * const { control_id } = await client.calling.play(call.id, { play: [{ type: 'tts', text: 'Please hold.' }] });
   * await client.calling.playStop(call.id, control_id);
   */
  play(callId: string, params: PlayOnCall, options?: RequestOptions): ApiPromise<StartedAction> {
    return this.start('calling.play', callId, { ...params, play: toWire(params.play) }, options);
  }

  /**
   * Pauses a playback. [rest/calling/play-pause]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such playback on it.
   */
  playPause(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.playPause', callId, refTo(action), options);
  }

  /**
   * Goes on with a playback. [rest/calling/play-resume]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such playback on it.
   */
  playResume(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.playResume', callId, refTo(action), options);
  }

  /**
   * Ends a playback. [rest/calling/play-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such playback on it.
   */
  playStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.playStop', callId, refTo(action), options);
  }

  /**
   * Makes a playback louder or quieter. [rest/calling/play-volume]
   * @param controlId Its control id; or `control_id` and `volume` in one object.
   * @param volume Gain in dB, -40 to 40.
   * @throws {RestNotFoundError} When there is no such call, or no such playback on it.
   * @throws {RestValidationError} When the volume is not accepted.
   * @example
   * await client.calling.playVolume(call.id, 'music', -6);
   */
  playVolume(callId: string, controlId: string, volume: number, options?: RequestOptions): ApiPromise<CallResponse>;
  playVolume(callId: string, params: CallingPlayVolumeParams, options?: RequestOptions): ApiPromise<CallResponse>;
  playVolume(
    callId: string,
    action: string | CallingPlayVolumeParams,
    volume?: number | RequestOptions,
    options?: RequestOptions,
  ): ApiPromise<CallResponse> {
    if (typeof action === 'string')
      return this.command('calling.playVolume', callId, { control_id: action, volume: volume as number }, options);
    return this.command('calling.playVolume', callId, action, volume as RequestOptions | undefined);
  }

  /**
   * Records a call. [rest/calling/record]
   * @param params `audio`: `format`, default `mp3`; `stereo`; `beep`; `direction`, default `speak`; `initial_timeout`,
   *   default 4, `end_silence_timeout`, default 0.5, and `max_length`, default 0, no limit, in seconds; `terminators`,
   *   default `#`; `input_sensitivity`, 0 to 100. `control_id`, default one that the client makes up; `status_url`, which
   *   gets the recording's events, at the end with its URL.
   * @returns The call and the `control_id`.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.calling.record(call.id, { control_id: 'all', audio: { direction: 'both', stereo: true } });
   */
  record(callId: string, params: RecordCall = {}, options?: RequestOptions): ApiPromise<StartedAction> {
    const { audio = {}, record = { audio }, ...rest } = params;
    return this.start('calling.record', callId, { ...rest, record }, options);
  }

  /**
   * Pauses a recording. [rest/calling/record-pause]
   * @param action Its control id; or an object with `control_id` and `behavior`: `skip`, the default, leaves the pause
   *   out of the file, `silence` keeps it.
   * @throws {RestNotFoundError} When there is no such call, or no such recording on it.
   */
  recordPause(
    callId: string,
    action: string | CallingRecordPauseParams,
    options?: RequestOptions,
  ): ApiPromise<CallResponse> {
    return this.command('calling.recordPause', callId, refTo(action), options);
  }

  /**
   * Goes on with a recording. [rest/calling/record-resume]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such recording on it.
   */
  recordResume(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.recordResume', callId, refTo(action), options);
  }

  /**
   * Ends a recording. [rest/calling/record-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such recording on it.
   */
  recordStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.recordStop', callId, refTo(action), options);
  }

  /**
   * Collects keys, speech, or whichever comes first. [rest/calling/collect]
   * @param params `digits` (`max`, `terminators`, `digit_timeout` in seconds), `speech` (`end_silence_timeout`,
   *   `speech_timeout`, `language`, `hints`, …), or both; `initial_timeout` in seconds, counted at once with
   *   `start_input_timers`, else from `collectStartInputTimers`; `continuous`; `partial_results`; `send_start_of_input`;
   *   `status_url`, which gets what was collected; `control_id`, default one that the client makes up.
   * @returns The call and the `control_id`.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.calling.collect(call.id, { digits: { max: 4 }, status_url: 'https://example.com/pin' });
   */
  collect(callId: string, params: Starting<CallingCollectParams>, options?: RequestOptions): ApiPromise<StartedAction> {
    return this.start('calling.collect', callId, params, options);
  }

  /**
   * Ends a collecting. [rest/calling/collect-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or nothing of that name is collected.
   */
  collectStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.collectStop', callId, refTo(action), options);
  }

  /**
   * Begins to count the time that a collecting waits. [rest/calling/collect-start-input-timers]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or nothing of that name is collected.
   */
  collectStartInputTimers(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.collectStartInputTimers', callId, refTo(action), options);
  }

  /**
   * Finds out whether a person, an answering machine, a fax or keys are at the far end. [rest/calling/detect]
   * @param params `detect`, whose `type` is `machine`, `fax` or `digit`, with its `params`; `timeout` in seconds, default
   *   30; `status_url`, which gets what was detected; `control_id`, default one that the client makes up.
   * @returns The call and the `control_id`.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.calling.detect(call.id, { detect: { type: 'machine' }, status_url: 'https://example.com/detected' });
   */
  detect(callId: string, params: Starting<CallingDetectParams>, options?: RequestOptions): ApiPromise<StartedAction> {
    return this.start('calling.detect', callId, params, options);
  }

  /**
   * Ends a detection. [rest/calling/detect-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such detection on it.
   */
  detectStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.detectStop', callId, refTo(action), options);
  }

  /**
   * Copies the audio of a call to a server. [rest/calling/tap]
   * @param tap `{ type: 'audio', params: { direction } }`; or all parameters in one object.
   * @param device Where to: `rtp` with `addr` and `port`, or `ws` with `uri`.
   * @param more `control_id`, default one that the client makes up; `status_url`, which gets the tap's events.
   * @returns The call and the `control_id`.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   * @example
   * await client.calling.tap(
   *   call.id,
   *   { type: 'audio', params: { direction: 'both' } },
   *   { type: 'ws', params: { uri: 'wss://example.com/tap' } },
   * );
   */
  tap(
    callId: string,
    tap: CallingTapSource,
    device: CallingTapDevice,
    more?: Omit<Starting<CallingTapParams>, 'tap' | 'device'>,
    options?: RequestOptions,
  ): ApiPromise<StartedAction>;
  tap(callId: string, params: Starting<CallingTapParams>, options?: RequestOptions): ApiPromise<StartedAction>;
  tap(
    callId: string,
    tap: CallingTapSource | Starting<CallingTapParams>,
    device?: CallingTapDevice | RequestOptions,
    more: Omit<Starting<CallingTapParams>, 'tap' | 'device'> = {},
    options?: RequestOptions,
  ): ApiPromise<StartedAction> {
    if ('tap' in tap) return this.start('calling.tap', callId, tap, device as RequestOptions | undefined);
    return this.start('calling.tap', callId, { ...more, tap, device: device as CallingTapDevice }, options);
  }

  /**
   * Ends a tap. [rest/calling/tap-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such tap on it.
   */
  tapStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.tapStop', callId, refTo(action), options);
  }

  /**
   * Streams the audio of a call over a WebSocket. [rest/calling/stream]
   * @param params `url`, `wss://`; `track`, default `inbound_track`; `codec`; `name`; `authorization_bearer_token`;
   *   `custom_parameters`; `status_url` and `status_url_method`; `control_id`, default one that the client makes up.
   * @returns The call and the `control_id`.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestValidationError} When a parameter is not accepted.
   */
  stream(callId: string, params: Starting<CallingStreamParams>, options?: RequestOptions): ApiPromise<StartedAction> {
    return this.start('calling.stream', callId, params, options);
  }

  /**
   * Ends a stream. [rest/calling/stream-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such stream on it.
   */
  streamStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.streamStop', callId, refTo(action), options);
  }

  /**
   * Transcribes a whole call in the background; a call has one transcription at a time. [rest/calling/transcribe]
   * @param params `status_url`, which gets the text at the end; `control_id`, default one that the client makes up.
   * @returns The call and the `control_id`.
   * @throws {RestNotFoundError} When the project has no such call.
   * @throws {RestConflictError} When the call is transcribed already.
   */
  transcribe(
    callId: string,
    params: Starting<CallingTranscribeParams> = {},
    options?: RequestOptions,
  ): ApiPromise<StartedAction> {
    return this.start('calling.transcribe', callId, params, options);
  }

  /**
   * Ends a transcription. [rest/calling/transcribe-stop]
   * @param action Its control id, bare or as `{ control_id }`.
   * @throws {RestNotFoundError} When there is no such call, or no such transcription of it.
   */
  transcribeStop(callId: string, action: RunningAction, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.transcribeStop', callId, refTo(action), options);
  }

  /**
   * Takes the noise out of a call. [rest/calling/denoise]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  denoise(callId: string, params: NoParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.denoise', callId, params, options);
  }

  /**
   * Leaves the noise in a call again. [rest/calling/denoise-stop]
   * @throws {RestNotFoundError} When the project has no such call.
   */
  denoiseStop(callId: string, params: NoParams = {}, options?: RequestOptions): ApiPromise<CallResponse> {
    return this.command('calling.denoiseStop', callId, params, options);
  }
}
