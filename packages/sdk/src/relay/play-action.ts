import { Action } from './action.js';
import type { ActionKind } from './action-state.js';
import type { CommandResult } from './call-state.js';

/** How the playing of media goes. */
export const playKind: ActionKind = {
  eventType: 'calling.call.play',
  isTerminal: ({ params }) => params['state'] === 'finished' || params['state'] === 'error',
};

/** Something that is played on a call; from `call.play()`. [relay/actions/play-action] */
export class PlayAction extends Action {
  /** Stops playing. Nothing when it is over. [relay/actions/play-action/stop] @throws {RelayError} */
  stop(): Promise<CommandResult> {
    return this.command('calling.play.stop');
  }

  /** Pauses. Nothing when it is over. [relay/actions/play-action/pause] @throws {RelayError} */
  pause(): Promise<CommandResult> {
    return this.command('calling.play.pause');
  }

  /** Goes on after a pause. Nothing when it is over. [relay/actions/play-action/resume] @throws {RelayError} */
  resume(): Promise<CommandResult> {
    return this.command('calling.play.resume');
  }

  /**
   * Changes how loud it is played. Nothing when it is over. [relay/actions/play-action/volume]
   * @param volume Gain in dB, -40 to 40.
   * @throws {RangeError} when it is outside; {RelayError} when the server refuses.
   */
  volume(volume: number): Promise<CommandResult> {
    checkVolume(volume);
    return this.command('calling.play.volume', { volume });
  }
}

/** @throws {RangeError} when a gain is none that can be set. */
export function checkVolume(volume: number): void {
  if (typeof volume !== 'number' || !(volume >= -40 && volume <= 40))
    throw new RangeError(`volume must be a number of dB from -40 to 40, not ${String(volume)}.`);
}
