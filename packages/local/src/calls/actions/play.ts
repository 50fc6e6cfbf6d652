import { randomUUID } from 'node:crypto';
import { describe } from '../control.js';
import { type CallEnvironment, environmentOf } from '../environment.js';
import { Stretch } from '../stretch.js';
import type { Call, Media, Party, RunningAction } from '../types.js';
import { Utterance } from '../utterance.js';
import { audioLength } from './audio-length.js';
import { running } from './find.js';
import { ActionInputError } from './input.js';
import { checkMedia, loggable } from './media.js';

/** Milliseconds of a ring tone that is played once. */
const ONE_RING = 6_000;
/** Rounds after which each one must take time, so that what takes none cannot spin. */
const FREE_ROUNDS = 100;

export interface PlayOptions {
  /** Default: a new UUID. */
  controlId?: string;
  /** Played one after the other. */
  media: Media[];
  /** In dB, from -40 to 40. Default: 0. */
  volume?: number;
  /** How many times; 0 is until it is stopped. Default: 1. */
  loop?: number;
  /** Who plays it; texts are logged as spoken by the AI when it is `agent`, else by the script. Default: `script`. */
  by?: Party;
  /** A part of something that tells of itself: neither RELAY nor status callbacks tell of it. Default: false. */
  inner?: boolean;
}

/** Media playing on a call. */
export interface PlayAction extends RunningAction {
  readonly kind: 'play';
  /** In dB. */
  readonly volume: number;
  pause(): void;
  resume(): void;
  /** @throws {ActionInputError} when it is not within -40 and 40 dB. */
  setVolume(volume: number): void;
}

/**
 * Plays media on a call, in sequence. The call's log has `playing` before this returns, and `finished` or `error` when it
 * is over. A text takes the time to speak it, a file its own length (3 s when that cannot be found out).
 * @throws {ActionInputError} when something cannot be played, {ActionConflictError} when the control id is in use,
 * {CallEndedError} when the call has ended.
 */
export function play(call: Call, options: PlayOptions): PlayAction {
  const action = playback(call, options);
  call.start(action);
  action.begin();
  return action;
}

/** What `play` starts, for what plays as a part of something else. @throws {ActionInputError} as `play` does. */
export function playback(call: Call, options: PlayOptions): PlayAction & { begin(): void } {
  checkMedia(options.media);
  checkVolume(options.volume ?? 0);
  checkLoop(options.loop ?? 1);
  return new Playback(call, environmentOf(call), options);
}

/** The playback that runs under a control id. @throws {ActionNotFoundError} when none does. */
export function runningPlay(call: Call, controlId: string): PlayAction {
  return running(call, controlId, 'play') as PlayAction;
}

/** What is being played at this moment. */
interface Current {
  pause(): void;
  resume(): void;
  cut(): void;
}

class Playback implements PlayAction {
  readonly kind = 'play';
  readonly controlId: string;
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  readonly #stopped = new AbortController();
  readonly #lengths = new Map<string, number>();
  #settle: (how: 'finished' | 'error' | 'stopped') => void = () => {};
  #current: Current | undefined;
  #paused = false;
  #over = false;
  #volume: number;

  constructor(
    private readonly call: Call,
    private readonly environment: CallEnvironment,
    private readonly options: PlayOptions,
  ) {
    this.controlId = options.controlId ?? randomUUID();
    this.#volume = options.volume ?? 0;
    this.done = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  get volume(): number {
    return this.#volume;
  }

  begin(): void {
    this.#log('playing', { media: loggable(this.options.media) });
    this.#playAll().then(
      () => this.#finish('finished'),
      (error) => this.#finish('error', describe(error)),
    );
  }

  stop(): void {
    this.#finish('stopped');
  }

  pause(): void {
    if (this.#over || this.#paused) return;
    this.#paused = true;
    this.#current?.pause();
    this.#log('paused');
  }

  resume(): void {
    if (this.#over || !this.#paused) return;
    this.#paused = false;
    this.#current?.resume();
    this.#log('playing');
  }

  setVolume(volume: number): void {
    checkVolume(volume);
    this.#volume = volume;
    this.call.log.append({ type: 'note', message: `The volume of the playback ${this.controlId} is ${volume} dB.` });
  }

  async #playAll(): Promise<void> {
    const { clock } = this.environment;
    const { media, loop = 1 } = this.options;
    for (let round = 1; (loop === 0 || round <= loop) && !this.#over; round++) {
      const began = clock.now();
      for (const medium of media) {
        if (this.#over) return;
        await this.#playOne(medium);
      }
      if ((loop === 0 || round > FREE_ROUNDS) && clock.now() === began && !this.#over) await this.#wait(1_000);
    }
  }

  async #playOne(medium: Media): Promise<void> {
    switch (medium.type) {
      case 'tts':
        return this.#speak(medium.params);
      case 'silence':
        return this.#wait(medium.params.duration * 1000);
      case 'ringtone':
        return this.#wait((medium.params.duration ?? ONE_RING / 1000) * 1000);
      case 'audio': {
        const { url } = medium.params;
        const known = this.#lengths.get(url);
        const length = known ?? (await audioLength(this.call, this.environment.outbound, url, this.#stopped.signal));
        this.#lengths.set(url, length);
        return this.#wait(length);
      }
    }
  }

  async #speak({ text, voice, language }: { text: string; voice?: string; language?: string }): Promise<void> {
    const { clock, pace } = this.environment;
    const from = this.options.by === 'agent' ? 'agent' : 'script';
    const utterance = new Utterance(clock, pace, this.call.log, { from, text: text.trim(), voice, language });
    this.#take(utterance);
    await utterance.done;
  }

  #wait(ms: number): Promise<void> {
    if (ms <= 0 || this.#over) return Promise.resolve();
    return new Promise((resolve) => {
      this.#take(new Stretch(this.environment.clock, ms, () => resolve()));
    });
  }

  #take(current: Current): void {
    this.#current = current;
    if (this.#paused) current.pause();
  }

  #finish(how: 'finished' | 'error' | 'stopped', error?: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#stopped.abort();
    this.#current?.cut();
    this.#log(how === 'error' ? 'error' : 'finished', error === undefined ? {} : { error });
    this.#settle(how);
  }

  #log(state: 'playing' | 'paused' | 'finished' | 'error', details: { media?: Media[]; error?: string } = {}): void {
    const inner = this.options.inner ? { inner: true } : {};
    this.call.log.append({ type: 'play', control_id: this.controlId, state, ...inner, ...details });
  }
}

function checkVolume(volume: number): void {
  if (!(volume >= -40 && volume <= 40))
    throw new ActionInputError('play', {
      path: 'volume',
      code: 'value',
      message: 'must be from -40 to 40 dB.',
      given: volume,
    });
}

function checkLoop(loop: number): void {
  if (!Number.isInteger(loop) || loop < 0)
    throw new ActionInputError('play', {
      path: 'loop',
      code: 'value',
      message: 'must be a whole number, 0 (until stopped) or more.',
      given: loop,
    });
}
