import {
  type AudioDirection,
  audioDirections,
  type Media,
  type RecordAudio,
  type TtsMedia,
} from '@signalwire/protocol/relay';
import { type PlayMedia, toWire } from '../../media/index.js';
import { PlayAction, playKind, RecordAction, recordKind } from '../actions/index.js';
import { checkObject, checkVolume, checkWord, given } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import type { PlayEvent, RecordEvent } from '../events/index.js';
import { CallLife } from './life.js';
import type { StartOptions } from './state.js';

/** How loud something is played, and what every action takes. */
export interface VolumeOptions extends StartOptions<PlayEvent> {
  /** Gain in dB, -40 to 40. Default: 0. */
  volume?: number | undefined;
}

/** How `call.play()` plays. */
export interface PlayOptions extends VolumeOptions {
  /** Who hears it. Default: `listen`, the far end. */
  direction?: AudioDirection | (string & {}) | undefined;
  /** How often to play it; 0 is for ever. Default: 1. */
  loop?: number | undefined;
  /** Gets the `calling.call.play` events too. */
  statusUrl?: string | undefined;
}

/** The sex of a voice. */
export type TtsGender = 'male' | 'female';

/** Whose voice speaks. */
export interface VoiceOptions {
  /** Default: `en-US`. */
  language?: string | undefined;
  /** Default: `female`. */
  gender?: TtsGender | undefined;
  /** Name of a voice. */
  voice?: string | undefined;
}

/** Playing and recording. */
export class CallMedia extends CallLife {
  /**
   * Plays, one after another. Returns as soon as the server has accepted it; `wait()` on what is returned waits for the
   * end. [relay/call/play]
   * @param media `tts`, `audio`, `silence` and `ringtone` items, flat or with `params`.
   * @throws {TypeError} when an item or an option is none that the server takes; {RelayError} when the server refuses.
   */
  async play(
    media: readonly PlayMedia[],
    options: PlayOptions = {},
    request?: RelayRequestOptions,
  ): Promise<PlayAction> {
    const { volume, direction, loop, statusUrl } = options;
    const play = toWire(media);
    if (volume !== undefined) checkVolume(volume);
    if (direction !== undefined) checkWord('direction', direction, audioDirections);
    if (loop !== undefined && !(Number.isInteger(loop) && loop >= 0))
      throw new RangeError(`loop must be a whole number from 0, not ${String(loop)}.`);
    const params = given({ play, volume, direction, loop, status_url: statusUrl });
    return new PlayAction(await this.start(playKind, options, params, request), this.actions);
  }

  /**
   * Speaks. [relay/call/play-tts]
   * @throws {TypeError} without a text; {RelayError} when the server refuses.
   */
  playTTS(
    text: string,
    options: VoiceOptions & VolumeOptions = {},
    request?: RelayRequestOptions,
  ): Promise<PlayAction> {
    return this.play([spoken(text, options)], options, request);
  }

  /**
   * Plays an audio file. [relay/call/play-audio]
   * @param url Where it is.
   * @throws {TypeError} without a URL; {RelayError} when the server refuses.
   */
  playAudio(url: string, options: VolumeOptions = {}, request?: RelayRequestOptions): Promise<PlayAction> {
    return this.play([{ type: 'audio', params: { url } }], options, request);
  }

  /**
   * Plays nothing for a while. [relay/call/play-silence]
   * @param duration Seconds.
   * @throws {TypeError} without a duration; {RelayError} when the server refuses.
   */
  playSilence(
    duration: number,
    options: StartOptions<PlayEvent> = {},
    request?: RelayRequestOptions,
  ): Promise<PlayAction> {
    return this.play([{ type: 'silence', params: { duration } }], options, request);
  }

  /**
   * Plays a ring tone. [relay/call/play-ringtone]
   * @param name The country whose ring tone it is: `us`, `uk`, …
   * @param options `duration` in seconds; by default it rings once.
   * @throws {TypeError} without a name; {RelayError} when the server refuses.
   */
  playRingtone(
    name: string,
    options: VolumeOptions & { duration?: number | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<PlayAction> {
    return this.play([{ type: 'ringtone', params: given({ name, duration: options.duration }) }], options, request);
  }

  /**
   * Records. The result has the file's `url`, `duration` in seconds and `size` in bytes. [relay/call/record]
   * @param audio `direction`, `format`, `stereo`, timeouts in seconds, `terminators`, `beep`, …; all optional.
   * @throws {TypeError} when it is no object; {RelayError} when the server refuses.
   */
  async record(
    audio: RecordAudio = {},
    options: StartOptions<RecordEvent> & { statusUrl?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<RecordAction> {
    checkObject('audio', audio);
    const params = given({ record: { audio }, status_url: options.statusUrl });
    return new RecordAction(await this.start(recordKind, options, params, request), this.actions);
  }
}

/** A text to speak, as it goes over the wire. */
export function spoken(text: string, { language, gender, voice }: VoiceOptions): Media {
  return { type: 'tts', params: given({ text, language, gender, voice }) } satisfies TtsMedia;
}
