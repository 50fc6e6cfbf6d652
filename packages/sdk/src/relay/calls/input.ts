import type { CollectDigits, CollectInput, CollectSpeech, Detector } from '@signalwire/protocol/relay';
import { type PlayMedia, toWire } from '../../media/index.js';
import {
  CollectAction,
  type CommandResult,
  collectKind,
  continuousCollectKind,
  DetectAction,
  detectKind,
  playAndCollectKind,
  StandaloneCollectAction,
} from '../actions/index.js';
import { checkObject, checkText, checkVolume, checkWord, given } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import type { CollectEvent, DetectEvent } from '../events/index.js';
import { CallMedia, spoken, type VoiceOptions } from './media.js';
import type { StartOptions } from './state.js';

/** What `call.collect()` collects: keys, speech, or either. */
export interface CollectOptions extends StartOptions<CollectEvent> {
  /** Which keys to take: `max`, and perhaps `min`, `terminators`, `digit_timeout` in seconds. */
  digits?: CollectDigits | undefined;
  /** How to take speech: timeouts in seconds, `language`, `hints`, … */
  speech?: CollectSpeech | undefined;
  /** Seconds to the first input; counted once the timers start. Default: 4. */
  initialTimeout?: number | undefined;
  /** Tell of speech while it goes on. Default: `false`. */
  partialResults?: boolean | undefined;
  /** Go on after a result, until it is stopped. Default: `false`. */
  continuous?: boolean | undefined;
  /** Tell when input begins. Default: `false`. */
  sendStartOfInput?: boolean | undefined;
  /** Start counting `initialTimeout` at once; otherwise `startInputTimers()` does. Default: `false`. */
  startInputTimers?: boolean | undefined;
  /** Gets the `calling.call.collect` events too. */
  statusUrl?: string | undefined;
}

/** What a prompt collects; names as on the wire. */
export type CollectConfig = CollectInput;

/** How a prompt is played. */
export interface PromptOptions extends StartOptions<CollectEvent> {
  /** Gain in dB, -40 to 40. Default: 0. */
  volume?: number | undefined;
}

/** How long a detector runs, and what every action takes. */
export interface DetectOptions extends StartOptions<DetectEvent> {
  /** Seconds. Default: 30. */
  timeout?: number | undefined;
}

/** What makes a machine of a voice. */
export interface AnsweringMachineOptions extends DetectOptions {
  /** Seconds to the first sound. Default: 4.5. */
  initialTimeout?: number | undefined;
  /** Seconds of silence that end the greeting. Default: 1. */
  endSilenceTimeout?: number | undefined;
  /** Seconds of silence before it is ready. Default: `endSilenceTimeout`. */
  machineReadyTimeout?: number | undefined;
  /** Seconds of voice that make it a machine. Default: 1.25. */
  machineVoiceThreshold?: number | undefined;
  /** Words that make it a machine. Default: 6. */
  machineWordsThreshold?: number | undefined;
  /** Tell again when what was found no longer holds. Default: `false`. */
  detectInterruptions?: boolean | undefined;
  /** Tell when the greeting is over, with `READY` events. Default: `true`. */
  detectMessageEnd?: boolean | undefined;
}

/** A tone of a fax machine: of the one that is called, of the one that calls. */
export type FaxTone = 'CED' | 'CNG';

/** Keys and speech from the far end, and what it is. */
export class CallInput extends CallMedia {
  /**
   * Collects keys or speech without a prompt. [relay/call/collect]
   * @param options `digits`, `speech`, or both.
   * @throws {TypeError} without either; {RelayError} when the server refuses.
   */
  async collect(options: CollectOptions = {}, request?: RelayRequestOptions): Promise<StandaloneCollectAction> {
    const { digits, speech, initialTimeout, partialResults, continuous, sendStartOfInput } = options;
    checkInput('collect()', options);
    const params = given({
      digits,
      speech,
      initial_timeout: initialTimeout,
      partial_results: partialResults,
      continuous,
      send_start_of_input: sendStartOfInput,
      start_input_timers: options.startInputTimers,
      status_url: options.statusUrl,
    });
    const kind = continuous ? continuousCollectKind : collectKind;
    return new StandaloneCollectAction(await this.start(kind, options, params, request), this.actions);
  }

  /**
   * Plays, and collects keys or speech; what comes in ends the playing. [relay/call/play-and-collect]
   * @param media As for `play()`.
   * @param collect `digits`, `speech` or both, `initial_timeout` in seconds, …
   * @throws {TypeError} when there is nothing to play or to collect; {RelayError} when the server refuses.
   */
  async playAndCollect(
    media: readonly PlayMedia[],
    collect: CollectConfig,
    options: PromptOptions = {},
    request?: RelayRequestOptions,
  ): Promise<CollectAction> {
    const { volume } = options;
    const play = toWire(media, 'playAndCollect()');
    checkObject('collect', collect);
    checkInput('collect', collect);
    if (volume !== undefined) checkVolume(volume);
    const params = given({ play, collect, volume });
    return new CollectAction(await this.start(playAndCollectKind, options, params, request), this.actions);
  }

  /**
   * Speaks a prompt and collects what comes in. [relay/call/prompt-tts]
   * @param collect As for `playAndCollect()`.
   * @throws {TypeError} without a text or something to collect; {RelayError} when the server refuses.
   */
  promptTTS(
    text: string,
    collect: CollectConfig,
    options: VoiceOptions & PromptOptions = {},
    request?: RelayRequestOptions,
  ): Promise<CollectAction> {
    return this.playAndCollect([spoken(text, options)], collect, options, request);
  }

  /**
   * Plays an audio file as a prompt and collects what comes in. [relay/call/prompt-audio]
   * @param collect As for `playAndCollect()`.
   * @throws {TypeError} without a URL or something to collect; {RelayError} when the server refuses.
   */
  promptAudio(
    url: string,
    collect: CollectConfig,
    options: PromptOptions = {},
    request?: RelayRequestOptions,
  ): Promise<CollectAction> {
    return this.playAndCollect([{ type: 'audio', params: { url } }], collect, options, request);
  }

  /**
   * Detects an answering machine, a fax or keys. The result is the first thing that is decided. [relay/call/detect]
   * @param detect `type` (`machine`, `fax` or `digit`) and `params`.
   * @throws {TypeError} on another type; {RelayError} when the server refuses.
   */
  async detect(detect: Detector, options: DetectOptions = {}, request?: RelayRequestOptions): Promise<DetectAction> {
    checkObject('detect', detect);
    checkWord('detect.type', detect.type, ['machine', 'fax', 'digit']);
    const params = given({ detect: { params: {}, ...detect }, timeout: options.timeout });
    return new DetectAction(await this.start(detectKind, options, params, request), this.actions);
  }

  /**
   * Finds out whether a person or a machine has answered: `HUMAN`, `MACHINE` or `UNKNOWN`.
   * [relay/call/detect-answering-machine]
   * @throws {RelayError}
   */
  detectAnsweringMachine(options: AnsweringMachineOptions = {}, request?: RelayRequestOptions): Promise<DetectAction> {
    const params = given({
      initial_timeout: options.initialTimeout,
      end_silence_timeout: options.endSilenceTimeout,
      machine_ready_timeout: options.machineReadyTimeout,
      machine_voice_threshold: options.machineVoiceThreshold,
      machine_words_threshold: options.machineWordsThreshold,
      detect_interruptions: options.detectInterruptions,
      detect_message_end: options.detectMessageEnd,
    });
    return this.detect({ type: 'machine', params }, options, request);
  }

  /**
   * Listens for keys. [relay/call/detect-digit]
   * @param options `digits`: which keys. Default: all.
   * @throws {RelayError}
   */
  detectDigit(
    options: DetectOptions & { digits?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<DetectAction> {
    return this.detect({ type: 'digit', params: given({ digits: options.digits }) }, options, request);
  }

  /**
   * Listens for a fax machine. [relay/call/detect-fax]
   * @param options `tone`: `CED` (the default), of a machine that is called, or `CNG`, of one that calls.
   * @throws {TypeError} on another tone; {RelayError} when the server refuses.
   */
  async detectFax(
    options: DetectOptions & { tone?: FaxTone | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<DetectAction> {
    const { tone } = options;
    if (tone !== undefined) checkWord('tone', tone, ['CED', 'CNG']);
    return this.detect({ type: 'fax', params: given({ tone }) }, options, request);
  }

  /**
   * Sends keys to the far end. The answer comes at once; a `calling.call.send_digits` event tells when they are sent.
   * [relay/call/send-digits]
   * @param digits `0`-`9`, `*`, `#`, `A`-`D`; `w` and `W` are pauses of half a second and a second.
   * @throws {TypeError} on anything else; {RelayError} when the server refuses.
   */
  async sendDigits(
    digits: string,
    { controlId = crypto.randomUUID() }: { controlId?: string | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    if (typeof digits !== 'string' || !/^[0-9*#A-DwW]+$/.test(digits))
      throw new TypeError(`digits must be of 0-9, *, #, A-D, w and W, not ${JSON.stringify(digits)}.`);
    return this.command('calling.send_digits', { control_id: controlId, digits }, request);
  }

  /**
   * Runs a method each time that keys are pressed. [relay/call/bind-digit]
   * @param digits The keys, in order.
   * @param bindMethod A `calling.*` method.
   * @param options `bindParams`: its parameters; `realm`: names a set of bindings; `maxTriggers`: how often it runs, 0 is
   *   without limit.
   * @throws {TypeError} without keys or a method; {RelayError} when the server refuses.
   */
  async bindDigit(
    digits: string,
    bindMethod: string,
    options: { bindParams?: object | undefined; realm?: string | undefined; maxTriggers?: number | undefined } = {},
    request?: RelayRequestOptions,
  ): Promise<CommandResult> {
    checkText('digits', digits);
    checkText('bindMethod', bindMethod);
    const { bindParams, realm, maxTriggers } = options;
    const params = given({
      digits,
      bind_method: bindMethod,
      params: bindParams && wireMedia(bindParams),
      realm,
      max_triggers: maxTriggers,
    });
    return this.command('calling.bind_digit', params, request);
  }

  /**
   * Removes bindings of keys. [relay/call/clear-digit-bindings]
   * @param realm The set to remove; without it, all.
   * @throws {RelayError}
   */
  clearDigitBindings(realm?: string, request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('calling.clear_digit_bindings', given({ realm }), request);
  }
}

/** What is played may be written as for `play()`. */
function wireMedia(params: object): object {
  const { play } = params as { play?: unknown };
  return Array.isArray(play) ? { ...params, play: toWire(play as PlayMedia[], 'bindParams.play') } : params;
}

function checkInput(name: string, { digits, speech }: { digits?: unknown; speech?: unknown }): void {
  if (digits === undefined && speech === undefined)
    throw new TypeError(`${name} needs digits, speech or both, as { digits: { max: 4 } }.`);
  if (digits !== undefined) checkObject(`${name}.digits`, digits);
  if (speech !== undefined) checkObject(`${name}.speech`, speech);
}
