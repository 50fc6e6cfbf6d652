import { checkVolume } from '../check.js';
import type { RelayRequestOptions } from '../connection/session.js';
import type { CollectEvent, DetectEvent } from '../events/index.js';
import { type CommandResult, StoppableAction } from './action.js';

// The timers of both kinds of collection are started by the same method.
const startTimers = 'calling.collect.start_input_timers';

/** A collection without a prompt; from `call.collect()`. [relay/actions/standalone-collect-action] */
export class StandaloneCollectAction extends StoppableAction<CollectEvent> {
  /**
   * Starts counting the time to the first input. Nothing when it is over.
   * [relay/actions/standalone-collect-action/start-input-timers]
   * @throws {RelayError}
   */
  startInputTimers(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('start_input_timers', {}, request, startTimers);
  }
}

/** A prompt and the collection after it; from `call.playAndCollect()`. [relay/actions/collect-action] */
export class CollectAction extends StoppableAction<CollectEvent> {
  /**
   * Starts counting the time to the first input. Nothing when it is over.
   * [relay/actions/collect-action/start-input-timers]
   * @throws {RelayError}
   */
  startInputTimers(request?: RelayRequestOptions): Promise<CommandResult> {
    return this.command('start_input_timers', {}, request, startTimers);
  }

  /**
   * Changes how loud the prompt is played. Nothing when it is over. [relay/actions/collect-action/volume]
   * @param volume Gain in dB, -40 to 40.
   * @throws {RangeError} when it is outside; {RelayError} when the server refuses.
   */
  async volume(volume: number, request?: RelayRequestOptions): Promise<CommandResult> {
    checkVolume(volume);
    return this.command('volume', { volume }, request);
  }
}

/**
 * A detector; from `call.detect()`. Its result is the first thing that it decides on; it goes on until it is stopped,
 * times out or has heard enough: `completed` tells. [relay/actions/detect-action]
 */
export class DetectAction extends StoppableAction<DetectEvent> {}
