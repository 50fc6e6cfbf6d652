import { checkVolume, checkWord } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import type { PlayEvent, RecordEvent } from '../events/index.js';
import { type CommandResult, StoppableAction } from './action.js';

/** Something that is played on a call; from `call.play()`. [relay/actions/play-action] */
export class PlayAction extends StoppableAction<PlayEvent> {
  /** Pauses. Nothing when it is over. [relay/actions/play-action/pause] @throws {RelayError} */
  pause(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('pause', {}, request);
  }

  /** Goes on after a pause. Nothing when it is over. [relay/actions/play-action/resume] @throws {RelayError} */
  resume(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('resume', {}, request);
  }

  /**
   * Changes how loud it is played. Nothing when it is over. [relay/actions/play-action/volume]
   * @param volume Gain in dB, -40 to 40.
   * @throws {RangeError} when it is outside; {RelayError} when the server refuses.
   */
  async volume(volume: number, request?: RelayRequestOptions): Promise<CommandResult> {
    checkVolume(volume);
    return this.command('volume', { volume }, request);
  }
}

const behaviors = ['skip', 'silence'] as const;

/** What a recording has of a pause: nothing, or silence. */
export type PauseBehavior = (typeof behaviors)[number];

/** A recording of a call; from `call.record()`. [relay/actions/record-action] */
export class RecordAction extends StoppableAction<RecordEvent> {
  /**
   * Pauses. Nothing when it is over. [relay/actions/record-action/pause]
   * @param behavior What the file has of the pause: `skip` (the default), or `silence`.
   * @throws {TypeError} on another behavior; {RelayError} when the server refuses.
   */
  async pause(behavior?: PauseBehavior | (string & {}), request?: RelayRequestOptions): Promise<CommandResult> {
    if (behavior !== undefined) checkWord('behavior', behavior, behaviors);
    return this.command('pause', behavior === undefined ? {} : { behavior }, request);
  }

  /** Goes on after a pause. Nothing when it is over. [relay/actions/record-action/resume] @throws {RelayError} */
  resume(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('resume', {}, request);
  }
}
