import { randomUUID } from 'node:crypto';
import type { Call, CallEvent, CollectResult, RunningAction } from '../types.js';
import { type CollectAction, type CollectOptions, collection } from './collect.js';
import { type PlayAction, type PlayOptions, playback } from './play.js';

/** A prompt, and the answer to it. */
export interface PlayAndCollectAction extends RunningAction {
  readonly kind: 'play_and_collect';
  readonly result: Promise<CollectResult>;
  /** @throws {ActionInputError} when it is not within -40 and 40 dB. */
  setVolume(volume: number): void;
  /** Starts counting the time to the first input, if what is played goes on. */
  startInputTimers(): void;
}

/**
 * Plays, and collects what the far end presses or says, under one control id; input cuts the playing short, and the time
 * to the first input counts from its end. The call's log has the course of both.
 * @throws {ActionInputError} when something cannot be played or nothing is to be collected, {ActionConflictError} when the
 * control id is in use, {CallEndedError} when the call has ended.
 */
export function playAndCollect(
  call: Call,
  { play, collect }: { play: PlayOptions; collect: CollectOptions },
): PlayAndCollectAction {
  const controlId = play.controlId ?? randomUUID();
  const collecting = collection(call, { ...collect, controlId });
  const playing = playback(call, { ...play, controlId });
  const action = new Prompt(call, collect, playing, collecting);
  call.start(action);
  action.begin();
  return action;
}

class Prompt implements PlayAndCollectAction {
  readonly kind = 'play_and_collect';
  readonly controlId: string;
  readonly done: Promise<'finished' | 'error' | 'stopped'>;
  readonly result: Promise<CollectResult>;
  #begun = false;

  constructor(
    private readonly call: Call,
    private readonly wanted: CollectOptions,
    private readonly playing: PlayAction & { begin(): void },
    private readonly collecting: CollectAction & { begin(): void },
  ) {
    this.controlId = collecting.controlId;
    this.result = collecting.result;
    this.done = collecting.done;
  }

  begin(): void {
    this.playing.begin();
    const cut = this.call.log.subscribe((event) => {
      if (this.#answers(event)) this.playing.stop();
    });
    void this.playing.done.then(() => {
      cut();
      this.#collect();
      this.collecting.startInputTimers();
    });
    void this.done.then(cut);
  }

  stop(): void {
    this.playing.stop();
    this.collecting.stop();
  }

  setVolume(volume: number): void {
    this.playing.setVolume(volume);
  }

  startInputTimers(): void {
    this.#collect();
    this.collecting.startInputTimers();
  }

  #collect(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.collecting.begin();
  }

  #answers(event: CallEvent): boolean {
    if (event.type !== 'input') return false;
    return event.input.type === 'speech' ? this.wanted.speech === true : this.wanted.digits !== undefined;
  }
}
